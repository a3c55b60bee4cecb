import { expect, open, row, test, TOPIC, withAndWithoutScripts } from './site';

withAndWithoutScripts(() => {
	test('see only what differs', async ({ page, context }) => {
		await open(page, TOPIC);
		const all = await page.locator('[data-question]').count();
		await page.getByLabel('Show').selectOption('different');
		await page.getByRole('button', { name: 'Apply' }).click();
		await expect(page).toHaveURL(/show=different/);
		const differ = page.locator('[data-state="different"]');
		const count = await differ.count();
		expect(count).toBeGreaterThan(30);
		await expect(page.locator('[data-question]')).toHaveCount(count);
		await expect(page.getByText(`${count} of ${all} rows`)).toBeVisible();
		const counted = page.getByRole('link', { name: `${count} differ` });
		await expect(counted).toHaveAttribute('aria-current', 'true');

		const fresh = await context.newPage();
		await fresh.goto(page.url());
		await expect(fresh.locator('[data-question]')).toHaveCount(count);
		await fresh.getByRole('link', { name: `${count} differ` }).click();
		await expect(fresh.locator('[data-question]')).toHaveCount(all);
	});

	test('read it as it stood on 2021-06-01, and come back', async ({ page }) => {
		await open(page, TOPIC);
		await expect(
			row(page, 'risk-review-days').getByRole('link', { name: '7 CFR 340.6(d)(3)', exact: true })
		).toBeVisible();
		await page.getByLabel('As of').fill('2021-06-01');
		await page.getByRole('button', { name: 'Apply' }).click();
		await expect(page).toHaveURL(/on=2021-06-01/);
		await expect(page.getByText('You are reading the law as it stood on 1 June 2021.')).toBeVisible();
		const days = row(page, 'risk-review-days');
		await expect(days.getByRole('link', { name: '7 CFR 340.4(b)(2)', exact: true })).toHaveAttribute(
			'href',
			/ecfr\.gov\/on\/2021/
		);
		await expect(days.getByRole('link', { name: '7 CFR 340.6(d)(3)', exact: true })).toHaveCount(0);
		await page.getByRole('link', { name: 'Back to today' }).click();
		await expect(page).not.toHaveURL(/on=/);
	});

	test('read the law of a day ahead, which says so', async ({ page }) => {
		await open(page, `${TOPIC}?on=2027-01-15`);
		await expect(page.getByText('Answers that are not yet in force are marked.', { exact: false })).toBeVisible();
	});

	test('put Korea on the left, and differences are told from there', async ({ page }) => {
		await open(page, `${TOPIC}?step=risk-review`);
		await page.getByLabel('Left side').selectOption('kr');
		await page.getByRole('button', { name: 'Apply' }).click();
		await expect(page).toHaveURL(/base=kr/);
		await expect(row(page, 'risk-review-days').getByText('US: 90 days shorter')).toBeVisible();
		await expect(row(page, 'risk-review-days').locator('.name').first()).toHaveText('Republic of Korea');
	});

	test('search inside the topic, in either language, and clear a search that finds nothing', async ({ page }) => {
		await open(page, TOPIC);
		await page.getByLabel('Find in rows').fill('위해성심사');
		await page.getByRole('button', { name: 'Apply' }).click();
		await expect(page).toHaveURL(/q=/);
		await expect(row(page, 'risk-review-compulsory')).toBeVisible();
		await expect(row(page, 'scope-cartagena-party')).toHaveCount(0);
		await page.getByLabel('Find in rows').fill('no such words anywhere');
		await page.getByRole('button', { name: 'Apply' }).click();
		await expect(page.getByText('No row fits these filters.')).toBeVisible();
		await page.getByRole('link', { name: 'Clear all filters' }).first().click();
		await expect(row(page, 'risk-review-days')).toBeVisible();
	});

	test('a step of the list shows its rows alone', async ({ page }) => {
		await open(page, '/ko');
		await page
			.getByRole('link', { name: /위해성심사/ })
			.first()
			.click();
		await expect(page).toHaveURL(/\/ko\/compare\/lmo-approval\?step=risk-review/);
		await expect(page.getByRole('heading', { level: 2, name: '위해성심사' })).toBeVisible();
		await expect(page.locator('[data-question^="scope-"]')).toHaveCount(0);
	});
});

test('the keys of a reader: j and k along the differences, / to the search, nothing while typing', async ({ page }) => {
	await open(page, TOPIC);
	await page.keyboard.press('j');
	await expect(page.getByText(/Difference 1 of \d+/)).toBeVisible();
	await page.keyboard.press('j');
	await expect(page.getByText(/Difference 2 of \d+/)).toBeVisible();
	await page.keyboard.press('k');
	await expect(page.getByText(/Difference 1 of \d+/)).toBeVisible();
	await page.keyboard.press('/');
	await expect(page.getByLabel('Find in rows')).toBeFocused();
	await page.keyboard.type('jk');
	await expect(page.getByLabel('Find in rows')).toHaveValue('jk');
	await expect(page.getByText(/Difference 1 of \d+/)).toBeVisible();
});

test('the first Tab leads past the navigation', async ({ page }) => {
	await open(page, TOPIC);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('#content')).toBeFocused();
});

test('both languages say the same: questions, order, states, numbers', async ({ page }) => {
	const read = async (address: string) => {
		await open(page, address);
		return page.locator('[data-question]').evaluateAll((rows) =>
			rows.map((element) => ({
				question: element.getAttribute('data-question'),
				state: element.getAttribute('data-state'),
				numbers: [...element.querySelectorAll('.value')].map((value) => (value.textContent ?? '').match(/\d[\d,.]*/g))
			}))
		);
	};
	for (const on of ['2026-11-25', '2021-06-01', '2010-01-01']) {
		const [english, korean] = [await read(`${TOPIC}?on=${on}`), await read(`/ko${TOPIC}?on=${on}`)];
		expect(english.length).toBeGreaterThan(100);
		expect(korean).toEqual(english);
	}
});
