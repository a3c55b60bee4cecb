import { faults, sideways } from './axe';
import { expect, open, test, withAndWithoutScripts } from './site';

withAndWithoutScripts(() => {
	test('when did the index move most, and which rows moved it', async ({ page }) => {
		await open(page, '/');
		await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'History' }).click();
		await expect(page).toHaveURL(/\/history$/);
		const reading = page.locator('.reading');
		await expect(reading).toContainText(
			'The largest move, like for like, came on 1 January 2022 (Bioengineered disclosure compulsory)'
		);
		await expect(reading).toContainText('from 0.748 to 0.720, over 53 rows');
		// The sentence, the chronicle and the table agree.
		const entry = page.locator('ol > li').filter({ has: page.locator('time[datetime="2022-01-01"]') });
		await expect(entry.getByText('Index 0.748 → 0.718 · like for like 0.748 → 0.720 (53 rows)')).toBeVisible();
		const row = page.getByRole('row', { name: /^1 January 2022/ });
		await expect(row.getByRole('cell').nth(0)).toHaveText('0.718');
		await expect(row.getByRole('cell').nth(2)).toHaveText('0.748 → 0.720');
		await entry.getByText('5 rows changed').click();
		await entry.getByRole('listitem').first().getByRole('link').click();
		await expect(page).toHaveURL(/\/compare\/lmo-approval\/[a-z-]+\?on=2022-01-01/);
	});

	test('open the comparison on the day of the vacatur, 2 December 2024', async ({ page }) => {
		await open(page, '/history');
		const entry = page.locator('ol > li').filter({ has: page.locator('time[datetime="2024-12-02"]') });
		await expect(entry.getByText('Court vacates the SECURE rule')).toBeVisible();
		// What looks like a fall comes from rows that were checked anew: like for like it rose.
		await expect(entry.getByText('Index 0.719 → 0.699 · like for like 0.709 → 0.718 (61 rows)')).toBeVisible();
		await page
			.getByRole('row', { name: /^2 December 2024/ })
			.getByRole('rowheader')
			.getByRole('link')
			.click();
		await expect(page).toHaveURL(/\/compare\/lmo-approval\?on=2024-12-02/);
		await expect(page.getByText('You are reading the law as it stood on 2 December 2024.')).toBeVisible();
	});

	test('there is no line where too little is checked, and the page says so', async ({ page }) => {
		await open(page, '/history');
		const hole = page.getByRole('row', { name: /^17 August 2020/ });
		await expect(hole.getByRole('cell').nth(0)).toHaveText('(0.768)');
		await expect(hole.getByRole('cell').nth(3)).toHaveText('38%');
		const entry = page.locator('ol > li').filter({ has: page.locator('time[datetime="2020-08-17"]') });
		await expect(entry.getByText('The line stops: too little is checked')).toBeVisible();
		const line = await page.locator('path.line:not(.ahead)').getAttribute('d');
		expect(line?.match(/M/g)).toHaveLength(2);
	});

	test('follow one step of the path, and a step that is not there', async ({ page }) => {
		await open(page, '/history');
		await page.getByLabel('Step').selectOption('risk-review');
		await page.getByRole('button', { name: 'Apply' }).click();
		await expect(page).toHaveURL(/\/history\?step=risk-review$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('How far apart, over time: Risk review');
		await expect(page.locator('.basis')).toContainText('16 questions');
		await open(page, '/history?step=nowhere');
		await expect(page.getByText('“nowhere” is no step that this page knows', { exact: false })).toBeVisible();
	});

	test('the Korean page says the same', async ({ page }) => {
		await open(page, '/ko/history');
		await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
		await expect(page.locator('.reading')).toContainText('2022년 1월 1일(생명공학식품 표시 의무화)');
		await expect(page.locator('.reading')).toContainText('0.748에서 0.720으로');
		await page
			.getByRole('row', { name: /^2024년 12월 2일/ })
			.getByRole('rowheader')
			.getByRole('link')
			.click();
		await expect(page).toHaveURL(/\/ko\/compare\/lmo-approval\?on=2024-12-02/);
	});

	test('every day on the chart is a link that the keyboard reaches', async ({ page }) => {
		await open(page, '/history');
		const links = page.getByRole('group', { name: /^Days on which an answer changed/ }).locator('a');
		const drawn = page.getByRole('row').filter({ hasText: /→|unmoved|\(0/ });
		expect(await links.count()).toBeGreaterThan(30);
		await expect(links.first()).toHaveAttribute('aria-label', '1 January 2008: index 0.730, coverage 60% (60 of 103)');
		expect(await drawn.count()).toBeGreaterThan(30);

		await page.getByRole('button', { name: 'Apply' }).focus();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: /^Skip the chart/ })).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(links.first()).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(links.nth(1)).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/compare\/lmo-approval\?on=2008-12-26$/);
	});

	test('the chart can be skipped', async ({ page }) => {
		await open(page, '/history');
		await page.getByRole('link', { name: /^Skip the chart/ }).focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/#chronicle$/);
		await expect(page.getByRole('heading', { name: 'Chronicle' })).toBeInViewport();
	});
});

for (const width of [1440, 390]) {
	for (const address of ['/history', '/ko/history?step=risk-review']) {
		test(`axe finds nothing on ${address} at ${width} px, and nothing scrolls sideways`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await open(page, address);
			expect(await faults(page)).toEqual([]);
			expect(await sideways(page)).toBe(0);
		});
	}
}
