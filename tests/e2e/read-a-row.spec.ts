import { expect, open, row, test, TOPIC, withAndWithoutScripts } from './site';

withAndWithoutScripts((scripts) => {
	test('find how many days each country has for risk review and where that is written', async ({ page }) => {
		await open(page, '/');
		await page.getByLabel('Find a question, rule or citation').fill('340.6(d)(3)');
		await page.getByRole('button', { name: 'Find' }).click();
		await page.getByRole('link', { name: 'All 9 in rules' }).click();
		await page.locator('main a[href*="/risk-review-days"]').first().click();
		await page.getByRole('main').getByRole('link', { name: 'Risk review', exact: true }).click();
		await expect(page).toHaveURL(/\/compare\/lmo-approval\?step=risk-review$/);
		const days = row(page, 'risk-review-days');
		await expect(days.getByText('180 days', { exact: false }).first()).toBeVisible();
		await expect(days.getByText('270 days', { exact: false }).first()).toBeVisible();
		await expect(days.getByText('ROK: 90 days longer')).toBeVisible();

		const american = days.getByRole('link', { name: '7 CFR 340.6(d)(3)', exact: true });
		await expect(american).toHaveAttribute('href', 'https://www.ecfr.gov/current/title-7/section-340.6#p-340.6(d)(3)');
		const korean = days.getByRole('link', { name: 'LMO Act Enforcement Decree art. 4-2(3)', exact: true });
		await expect(korean).toHaveAttribute('href', /^https:\/\/www\.law\.go\.kr\/법령\/.+\/제4조의2$/);

		await days.getByRole('link', { name: /Sources and detail/ }).click();
		await expect(days.getByText('Checked by Concord research desk', { exact: false }).first()).toBeVisible();
		await expect(
			days.getByText('「유전자변형생물체의 국가간 이동 등에 관한 법률 시행령」 제4조의2제3항')
		).toBeVisible();
		await days.getByRole('link', { name: 'what else rests on it' }).first().click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Introduction of organisms');
		await expect(page.getByRole('link', { name: /How many days may the authority/ }).first()).toBeVisible();
	});

	test('copy a citation of either side as its own lawyers write it', async ({ page, context }) => {
		await open(page, `${TOPIC}/risk-review-days?on=2026-11-25`);
		const american = '7 CFR 340.6(d)(3) (as of 2026-11-25)';
		const korean = '「유전자변형생물체의 국가간 이동 등에 관한 법률 시행령」 제4조의2제3항';
		for (const form of [american, korean]) {
			await expect(page.getByText(form, { exact: true })).toBeVisible();
			const button = page.getByRole('button', { name: `Copy: ${form}` });
			if (!scripts) {
				await expect(button).toHaveCount(0);
				continue;
			}
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			// By keyboard alone: it shows itself when it is reached.
			await button.focus();
			await expect(button).toHaveCSS('opacity', '1');
			await page.keyboard.press('Enter');
			await expect(page.getByText('Copied', { exact: true }).last()).toBeVisible();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(form);
		}
	});

	test('open the Korean page of the same row', async ({ page }) => {
		await open(page, `${TOPIC}?on=2021-06-01&open=risk-review-days&step=risk-review`);
		const state = await row(page, 'risk-review-days').getAttribute('data-state');
		await page.getByRole('link', { name: '한국어' }).click();
		await expect(page).toHaveURL(/\/ko\/compare\/lmo-approval\?on=2021-06-01&open=risk-review-days&step=risk-review$/);
		await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
		const days = row(page, 'risk-review-days');
		await expect(days).toHaveAttribute('data-state', String(state));
		await expect(days.getByText('270일').first()).toBeVisible();
		await expect(days.getByRole('link', { name: '유전자변형생물체법 시행령 제4조의2제3항' }).first()).toBeVisible();
		await expect(page.getByText('2021년 6월 1일 당시의 법을 보고 있다.')).toBeVisible();
	});

	test('a row opened by its link is in the address, and the address alone opens it again', async ({
		page,
		context
	}) => {
		await open(page, `${TOPIC}?step=risk-review`);
		await row(page, 'risk-review-days')
			.getByRole('link', { name: /Sources and detail/ })
			.click();
		await expect(page).toHaveURL(/open=risk-review-days/);
		const fresh = await context.newPage();
		await fresh.goto(page.url());
		await expect(row(fresh, 'risk-review-days').getByText('How the distance is found')).toBeVisible();
		await row(fresh, 'risk-review-days')
			.getByRole('link', { name: /^Close/ })
			.click();
		await expect(fresh).not.toHaveURL(/open=/);
		await expect(fresh.getByText('How the distance is found')).toHaveCount(0);
	});

	test('a question has its own address, with its history', async ({ page }) => {
		await open(page, `${TOPIC}/risk-review-days`);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('How many days');
		await expect(row(page, 'risk-review-days')).toHaveAttribute('data-state', 'different');
		await page.getByRole('link', { name: /Read on that day.*5 April 2021/ }).click();
		await expect(page).toHaveURL(/on=2021-04-05/);
		await expect(page.getByText('You are reading the law as it stood on 5 April 2021.')).toBeVisible();
		await expect(
			row(page, 'risk-review-days')
				.getByRole('link', { name: /^7 CFR 340\.4/ })
				.first()
		).toBeVisible();
	});
});

test('a marked term shows its counterpart on hover and on focus, and Escape puts it away', async ({ page }) => {
	await open(page, `${TOPIC}/risk-review-days`);
	const term = row(page, 'risk-review-days').locator('.term').first();
	const tip = term.locator('.tip');
	await expect(tip).toBeHidden();
	await term.hover();
	await expect(tip).toBeVisible();
	await page.mouse.move(0, 0);
	await term.getByRole('link').focus();
	await expect(tip).toBeVisible();
	await open(page, `${TOPIC}?step=risk-review`);
	const other = page.locator('.term').first();
	await other.getByRole('link').focus();
	await expect(other.locator('.tip')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(other.locator('.tip')).toBeHidden();
	await other.getByRole('link').click();
	await expect(page).toHaveURL(/\/glossary#[a-z-]+$/);
	await expect(page.locator('article:target')).toBeVisible();
});
