import { faults, sideways } from './axe';
import { expect, open, test, withAndWithoutScripts } from './site';

withAndWithoutScripts((scripts) => {
	test('from the head of any page to a question, a rule, a term and the law', async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await open(page, '/about');
		if (scripts) await page.keyboard.press('/');
		await page.getByRole('banner').getByRole('searchbox', { name: 'Search' }).fill('risk review');
		await page.getByRole('banner').getByRole('searchbox', { name: 'Search' }).press('Enter');
		await expect(page).toHaveURL(/\/search\?q=risk\+review$/);
		await expect(page.getByText('Also searched:')).toContainText('위해성심사');
		const section = (name: RegExp) => page.getByRole('region', { name });
		await expect(
			section(/^Questions/)
				.getByRole('listitem')
				.first()
		).toContainText('risk review');
		await expect(section(/^Rules/).getByRole('listitem')).toHaveCount(3);
		await expect(
			section(/^Terms/)
				.getByRole('link')
				.first()
		).toContainText('위해성심사');
		const law = section(/^Law texts/);
		await expect(law.locator('mark', { hasText: '위해성심사' }).first()).toBeVisible();
		await expect(law.locator('mark', { hasText: 'risk' }).first()).toBeVisible();
		await section(/^Rules/)
			.getByRole('link', { name: /^All \d+ in rules/ })
			.click();
		await expect(page).toHaveURL(/\/search\?in=rules&q=risk\+review$/);
		await expect(page.getByRole('link', { name: /^Rules/ })).toHaveAttribute('aria-current', 'page');
	});

	test('a citation leads to the place in the law', async ({ page }) => {
		await open(page, '/search');
		await page.getByRole('main').getByRole('searchbox').fill('7 CFR 340.6(d)(3)');
		await page.getByRole('button', { name: 'Search' }).click();
		const place = page.getByRole('region', { name: 'The place you named' });
		await expect(place).toContainText('The office shall answer within 180 days');
		await place.getByRole('link').first().click();
		await expect(page).toHaveURL(/\/library\/cfr-7-340#340\.6\(d\)\(3\)$/);
		await expect(page.getByText('The office shall answer within 180 days', { exact: false }).first()).toBeVisible();
	});

	test('by country and date, in Korean; what no longer holds says so', async ({ page }) => {
		await open(page, '/ko/search?in=law&q=승인');
		await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
		const law = page.getByRole('region', { name: /^법령 본문/ });
		await expect(law.getByText('2013년 12월 12일 개정 전 조문')).toBeVisible();
		await page.getByLabel('국가').selectOption('kr');
		await page.getByLabel('시행 기준일').fill('2010-01-01');
		await page.getByRole('button', { name: '검색' }).click();
		await expect(page).toHaveURL(/\/ko\/search\?in=law&on=2010-01-01&q=.+&side=kr$/);
		await expect(law.getByRole('listitem')).toHaveCount(1);
		await expect(law.locator('mark').first()).toHaveText('승인');
		await law.getByRole('link').first().click();
		await expect(page).toHaveURL(/\/ko\/library\/kr-009170\?on=2010-01-01/);
	});

	test('a law that is named is searched alone, and the reader may search them all', async ({ page }) => {
		await open(page, `/search?in=law&q=${encodeURIComponent('LMO법 승인')}`);
		await expect(page.getByText('Only in 유전자변형생물체의 국가간 이동 등에 관한 법률')).toBeVisible();
		await page.getByRole('link', { name: 'Search all law' }).click();
		await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('"LMO법" 승인');
	});

	test('nothing found, an odd text and a strange address are said plainly', async ({ page }) => {
		await open(page, '/search?q=zebra');
		await expect(page.getByText('Nothing was found.', { exact: false })).toBeVisible();
		await open(page, `/search?q=${encodeURIComponent('"(* AND -: 승')}&side=eu`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
		await expect(page.getByText('“eu” is no country that this page knows.', { exact: false })).toBeVisible();
		await open(page, '/search');
		await page.getByRole('link', { name: '340.6(d)' }).click();
		await expect(page.getByRole('region', { name: 'The place you named' })).toBeVisible();
	});
});

for (const width of [1440, 390]) {
	for (const address of ['/search', '/search?q=risk+review', '/ko/search?in=law&q=승인', '/search?q=340.6(d)']) {
		test(`axe finds nothing on ${address} at ${width} px, and nothing scrolls sideways`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await open(page, address);
			expect(await faults(page)).toEqual([]);
			expect(await sideways(page)).toBe(0);
		});
	}
}
