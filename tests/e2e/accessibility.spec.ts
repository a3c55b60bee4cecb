import { expectSound, faults } from './axe';
import { test } from './one-window';
import { PAGES } from './pages';
import { expect, open, TOPIC } from './site';

// The slowest of all files: shared out among the workers.
test.describe.configure({ mode: 'parallel' });

/** Each page is looked at twice, and between them every language, colour and width. */
const LOOKS = [
	{ prefix: '', colorScheme: 'light', width: 1440 },
	{ prefix: '/ko', colorScheme: 'dark', width: 390 }
] as const;

for (const { prefix, colorScheme, width } of LOOKS) {
	test.describe(`${prefix || '/en'}, ${colorScheme}, ${width} px`, () => {
		test.use({ colorScheme, viewport: { width, height: 900 } });
		for (const address of PAGES) {
			test(`axe finds nothing on ${address}, and nothing scrolls sideways`, async ({ page }) => {
				await open(page, prefix + (prefix && address === '/' ? '' : address));
				await expectSound(page, [1440, 390]);
			});
		}
	});
}

test('axe finds nothing on the whole comparison', async ({ page }) => {
	test.setTimeout(120_000);
	await open(page, TOPIC);
	expect(await faults(page)).toEqual([]);
});

test('every row names both sides on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
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
