import { expect, open, test, withAndWithoutScripts } from './site';

withAndWithoutScripts((scripts) => {
	test('which differences weigh most, and what the index is without them', async ({ page }) => {
		await open(page, '/compare/lmo-approval');
		const shown = await page.locator('.figure').first().innerText();
		await page.locator('.figure a').first().click();
		await expect(page).toHaveURL(/\/index\/lmo-approval/);
		await expect(page.locator('.figure')).toHaveText(shown);
		const drivers = page.locator('tbody tr');
		await expect(drivers.nth(2)).toBeVisible();
		await drivers.first().getByRole('rowheader').getByRole('link').click();
		await expect(page.locator('[data-state="different"], [data-state="not-comparable"]').first()).toBeVisible();
	});

	test('change a weight, share the address, open it elsewhere: the same picture', async ({ page, context }) => {
		await open(page, '/index/lmo-approval');
		const before = await page.locator('.figure').innerText();
		const weight = page.getByRole('spinbutton', { name: /decide on the environmental risk/ });
		await weight.fill('10');
		if (!scripts) await page.getByRole('button', { name: 'Compute again' }).click();
		await expect(page).toHaveURL(/w=risk-review-days:10/);
		await expect(page.getByText('1 weight changed by the reader', { exact: false })).toBeVisible();
		const after = await page.locator('.figure').innerText();
		expect(Number(after)).toBeGreaterThanOrEqual(Number(before));

		const fresh = await context.newPage();
		await fresh.goto(page.url());
		await expect(fresh.locator('.figure')).toHaveText(after);
		await expect(fresh.getByRole('spinbutton', { name: /decide on the environmental risk/ })).toHaveValue('10');
		await fresh.getByRole('link', { name: 'Back to the editors’ weights' }).click();
		await expect(fresh.locator('.figure')).toHaveText(before);
	});

	test('from the overview to a domain, to what drives it, to a row', async ({ page }) => {
		await open(page, '/');
		await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Index' }).click();
		await expect(page).toHaveURL(/\/index$/);
		const line = page.getByRole('row', { name: /^Agricultural biotechnology/ });
		const shown = await line.getByRole('cell').first().innerText();
		await line.getByRole('link').click();
		await expect(page).toHaveURL(/\/index\/agricultural-biotechnology$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('How far apart: Agricultural biotechnology');
		await expect(page.locator('.figure')).toHaveText(shown);
		await page.locator('tbody tr').first().getByRole('rowheader').getByRole('link').click();
		await expect(page).toHaveURL(/\/compare\/lmo-approval\/[a-z-]+$/);
	});

	test('a step of the overview opens to its own figure', async ({ page }) => {
		await open(page, '/ko/index?on=2021-06-01');
		const line = page.getByRole('row', { name: /^위해성심사/ });
		const shown = await line.getByRole('cell').first().innerText();
		await line.getByRole('link').click();
		await expect(page).toHaveURL(/\/ko\/index\/lmo-approval\?on=2021-06-01&step=risk-review$/);
		await expect(page.locator('.figure')).toHaveText(shown);
	});

	test('weights hold on every scope, and a step keeps those of the others', async ({ page }) => {
		await open(page, '/index/all');
		await page.getByRole('spinbutton', { name: /decide on the environmental risk/ }).fill('0');
		if (!scripts) await page.getByRole('button', { name: 'Compute again' }).click();
		await expect(page).toHaveURL(/\/index\/all\?w=risk-review-days:0$/);
		await page.getByRole('navigation', { name: 'All indices' }).getByRole('link').click();
		await expect(page).toHaveURL(/\/index\?w=risk-review-days:0$/);
		await expect(page.getByText('1 weight changed by the reader', { exact: false })).toBeVisible();
		await page.getByRole('link', { name: 'Approval of living modified organisms' }).click();
		await page.getByRole('combobox', { name: 'Step' }).selectOption('scope');
		await page.getByRole('button', { name: 'Apply' }).click();
		// A form writes a colon as %3A.
		await expect(page).toHaveURL(/w=risk-review-days(:|%3A)0.*step=scope$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('How far apart: Scope and trigger');
	});

	test('a scope that is not there leads to the nearest page; a step without a topic is reported', async ({ page }) => {
		const response = await page.goto('/index/nowhere');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('link', { name: 'Approval of living modified organisms' })).toBeVisible();
		await open(page, '/index/all?step=risk-review');
		await expect(page.getByText('“risk-review” is no step that this page knows', { exact: false })).toBeVisible();
	});
});
