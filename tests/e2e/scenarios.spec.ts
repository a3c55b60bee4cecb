import { expect, open, row, test, withAndWithoutScripts } from './site';

withAndWithoutScripts(() => {
	test('what the preliminary-review bill would change, in rows, index and days', async ({ page }) => {
		await open(page, '/scenarios');
		await page.getByRole('link', { name: 'Kang bill of 2024: preliminary review' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kang bill of 2024: preliminary review');
		await expect(page.getByText('4 rows would read otherwise than under the law on 25 November 2026.')).toBeVisible();
		await expect(page.getByText('The index would go from 0.72 to 0.70.')).toBeVisible();
		await expect(page.getByText('Read as if it were in force. It is not.')).toBeVisible();

		const compulsory = row(page, 'risk-review-compulsory');
		await expect(compulsory).toHaveAttribute('data-move', 'closed');
		await expect(compulsory.locator('ins').first()).toContainText('unless it has passed a preliminary review');
		await expect(page.getByRole('row', { name: /^Gene-edited crop with no foreign DNA/ })).toContainText(
			/at least 420 days.*at least 140 days/
		);
	});

	test('a bill against another bill', async ({ page }) => {
		await open(page, '/scenarios/kr-bill-choi-2024');
		await page.getByLabel('Compared with').selectOption({ label: 'Kang bill of 2024: preliminary review' });
		await page.getByRole('button', { name: 'Apply' }).click();
		await expect(page).toHaveURL(/against=kr-bill-kang-2024/);
		await expect(page.getByText(/than under Kang bill of 2024: preliminary review/)).toBeVisible();
		await expect(page.getByRole('row', { name: /^Gene-edited crop with no foreign DNA/ })).toContainText(
			/at least 140 days.*at least 20 days/
		);
	});

	test('the whole comparison under a bill says on every changed row that it is no law', async ({ page }) => {
		await open(page, '/scenarios/kr-bill-kang-2024');
		await page.getByRole('link', { name: 'Read the whole comparison under this scenario' }).click();
		await expect(page).toHaveURL(/\/compare\/lmo-approval\?scenario=kr-bill-kang-2024$/);
		await expect(page.getByText('Read as if this amendment were law: Kang bill of 2024')).toBeVisible();
		await expect(page.getByText('Proposed, not law')).toHaveCount(4);
		await expect(row(page, 'risk-review-compulsory')).toHaveAttribute('data-state', 'same');
		await page.getByRole('link', { name: 'Back to the law as it stands' }).click();
		await expect(page.getByText('Proposed, not law')).toHaveCount(0);
	});

	test('a reader supposes another answer, names the scenario, shares it, and takes the answer back', async ({
		page,
		browser
	}) => {
		await open(page, '/compare/lmo-approval/risk-review-days');
		await page.getByRole('link', { name: /^Try another answer.*Republic of Korea/ }).click();
		await page.getByLabel('Suppose', { exact: true }).fill('180');
		await page.getByRole('button', { name: 'Suppose' }).click();
		await expect(row(page, 'risk-review-days')).toHaveAttribute('data-move', 'closed');
		await page.getByLabel('Name', { exact: true }).fill('Half a year on both sides');
		await page.getByRole('button', { name: 'Name it' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Half a year on both sides');
		const { searchParams } = new URL(page.url());
		expect(Object.fromEntries(searchParams)).toEqual({
			edit: 'kr-risk-review-days:180',
			name: 'Half a year on both sides'
		});
		const said = await page.locator('main').innerText();

		const elsewhere = await browser.newPage();
		await open(elsewhere, page.url());
		// The form for one more answer aside, which was never part of the address.
		expect(await elsewhere.locator('main').innerText()).toBe(said);
		await elsewhere.close();

		await page.getByRole('link', { name: /^take back/ }).click();
		await expect(page.getByText('No answer changed yet.')).toBeVisible();
	});

	test('in Korean', async ({ page }) => {
		await open(page, '/ko/scenarios/kr-bill-choi-2024');
		await expect(page.getByText('시행되었다고 가정하고 읽은 것이며 현재 시행 중인 법이 아니다.')).toBeVisible();
		await expect(page.getByText(/지수의 변화: 0\.72 → 0\.69/)).toBeVisible();
		await expect(page.getByRole('row', { name: /유전자교정/ })).toContainText(/최소 420일.*최소 20일/);
	});
});

test('what an address supposes and cannot be is said and left out', async ({ page }) => {
	await open(page, '/scenarios/own?edit=kr-risk-review-days:9999,kr-no-such:yes,us-risk-review-compulsory:yes');
	await expect(page.getByText(/“kr-risk-review-days:9999” is no list of answers/)).toBeVisible();
	await expect(row(page, 'risk-review-compulsory')).toHaveAttribute('data-move', 'closed');
	const missing = await page.goto('/scenarios/no-such-bill');
	expect(missing?.status()).toBe(404);
	await expect(page.getByRole('link', { name: 'Scenarios' }).last()).toBeVisible();
});

withAndWithoutScripts(() => {
	test('which gaps touch the streamlining of the 2025 fact sheet, and what a bill would close of them', async ({
		page
	}) => {
		await open(page, '/commitments');
		await page.getByRole('link', { name: 'Food and agriculture: streamlining' }).click();
		const streamline = page.locator('#streamline');
		await expect(streamline).toContainText('12 of 12 rows still differ');
		await page.getByLabel('Under').selectOption({ label: 'Kang bill of 2024: preliminary review' });
		await page.getByRole('button', { name: 'Apply' }).click();
		await expect(streamline).toContainText('11 of 12 rows still differ');
		await expect(streamline.locator('[data-question="risk-review-compulsory"]')).toHaveAttribute('data-state', 'same');
	});
});
