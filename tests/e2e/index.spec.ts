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
});
