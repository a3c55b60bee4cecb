import { expect, open, row, test, withAndWithoutScripts } from './site';

/** Journeys through the whole field: medicines, contract makers, and the brief that asks for alignment. */
withAndWithoutScripts(() => {
	test('what happens to notice periods for a drug shortage on both sides', async ({ page }) => {
		await open(page, '/');
		await page.getByLabel('Find a question, rule or citation').fill('supply stop');
		await page.getByRole('button', { name: 'Find' }).click();
		await page
			.getByRole('region', { name: /^Questions/ })
			.getByRole('link', { name: 'How many months before a planned supply stop must it be reported?' })
			.click();
		const notice = row(page, 'supply-stop-lead-months');
		await expect(notice).toHaveAttribute('data-state', 'same');
		await expect(notice.locator('.value').first()).toContainText('6 months');
		// Before the Korean rule of 2 October 2025 the two were apart.
		await open(page, '/compare/medicine-supply/supply-stop-lead-months?on=2025-10-01');
		await expect(row(page, 'supply-stop-lead-months')).toHaveAttribute('data-state', 'different');
	});

	test('which gaps touch recommendation R1, and what is still open', async ({ page }) => {
		await open(page, '/');
		await page.getByRole('link', { name: 'How do the brief’s recommendations stand?' }).click();
		await expect(page).toHaveURL(/\/briefing\/kei-2025$/);
		await page.getByRole('link', { name: 'Recommendation R1', exact: true }).click();
		await expect(page).toHaveURL(/#r1$/);
		const first = page.getByRole('region', { name: 'Recommendation R1', exact: true });
		await expect(first.getByText('Lead times for a planned stop of supply have converged')).toBeVisible();
		await expect(
			first
				.getByRole('link', { name: 'Must a stop or disruption in making the active ingredient itself be reported?' })
				.last()
		).toHaveAttribute('href', /\/compare\/medicine-supply\/supply-stop-ingredient$/);
		await page.getByRole('link', { name: 'The brief among the commitments' }).click();
		await page.getByRole('link', { name: 'All gaps that touch it, in the register' }).click();
		await expect(page).toHaveURL(/\/gaps\?commitment=kei-2025-brief$/);
		await open(page, '/briefing/kei-2025');
		await first.getByRole('link', { name: 'Gaps that touch it, in the register' }).click();
		await expect(page).toHaveURL(/\/gaps\?recommendation=kei-2025-brief-r1$/);
		await expect(page.getByText('45 of 154 differences')).toBeVisible();
	});

	test('the brief in Korean, as of a day before any of it moved', async ({ page }) => {
		await open(page, '/ko/briefing/kei-2025?on=2025-01-01');
		await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('한미 생명공학 협력');
		await expect(page.getByRole('heading', { name: '권고 R1b' })).toBeVisible();
		await expect(page.getByText('저성장', { exact: false }).first()).toBeVisible();
	});

	test('read the CDMO rules as of 2027-01-15', async ({ page }) => {
		await open(page, '/compare/cdmo');
		await expect(row(page, 'export-maker-track')).toHaveAttribute('data-state', 'same');
		await page.getByLabel('As of').fill('2027-01-15');
		await page.getByRole('button', { name: 'Apply' }).click();
		await expect(page).toHaveURL(/on=2027-01-15/);
		await expect(page.getByText('answered by the law of 15 January 2027', { exact: false })).toBeVisible();
		await expect(row(page, 'export-maker-track')).toHaveAttribute('data-state', 'different');
		await expect(row(page, 'export-maker-track')).toContainText('enacted, in force from 31 December 2026');
	});

	test('all topics as of a day that lies ahead', async ({ page }) => {
		await open(page, '/compare?on=2027-01-15');
		await expect(page.getByText('15 January 2027 lies ahead', { exact: false })).toBeVisible();
		await page.getByRole('link', { name: 'Contract makers of biologics' }).click();
		await expect(page).toHaveURL(/\/compare\/cdmo\?on=2027-01-15$/);
	});
});
