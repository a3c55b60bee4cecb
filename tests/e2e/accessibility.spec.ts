import { faults, sideways } from './axe';
import { PAGES } from './pages';
import { expect, open, test, TOPIC } from './site';

// The slowest of all files: shared out among the workers.
test.describe.configure({ mode: 'parallel' });

for (const prefix of ['', '/ko']) {
	test.describe(prefix || '/en', () => {
		for (const address of PAGES) {
			test(`axe finds nothing on ${address}, light or dark`, async ({ page }) => {
				await page.emulateMedia({ colorScheme: 'light' });
				await open(page, prefix + (prefix && address === '/' ? '' : address));
				expect(await faults(page)).toEqual([]);
				// The same page in other colours: nothing but the contrast can be different.
				await page.emulateMedia({ colorScheme: 'dark' });
				expect(await faults(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
			});
		}
	});
}

test('axe finds nothing on the whole comparison, nor on a phone', async ({ page }) => {
	test.setTimeout(120_000);
	await open(page, TOPIC);
	expect(await faults(page)).toEqual([]);
	await page.setViewportSize({ width: 390, height: 800 });
	await open(page, `/ko${TOPIC}?step=import`);
	expect(await faults(page)).toEqual([]);
});

test('no page scrolls sideways at 390 px, and every row names both sides', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	for (const prefix of ['', '/ko']) {
		for (const address of PAGES) {
			await open(page, prefix + (prefix && address === '/' ? '' : address));
			expect(await sideways(page), prefix + address).toBe(0);
		}
	}
	await open(page, `${TOPIC}?step=import`);
	for (const article of await page.locator('[data-question]').all()) {
		await expect(article.locator('.side > .name').first()).toBeVisible();
		await expect(article.locator('.side > .name').last()).toBeVisible();
	}
});

test('print leaves out what is operated, and prints the address', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await open(page, `${TOPIC}?step=risk-review&on=2021-06-01`);
	await expect(page.getByRole('search')).toBeHidden();
	await expect(page.getByText('/compare/lmo-approval?step=risk-review&on=2021-06-01', { exact: false })).toBeVisible();
});
