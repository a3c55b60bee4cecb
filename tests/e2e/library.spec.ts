import { startServer } from '../../scripts/server.js';
import { faults } from './axe';
import { expect, open, row, test, TOPIC, withAndWithoutScripts } from './site';

/** The laws here are made up for the tests (src/lib/server/library/test-laws.ts); they have the names of real ones. */
const ACT = '유전자변형생물체의 국가간 이동 등에 관한 법률';

withAndWithoutScripts((scripts) => {
	test('find an act, read a paragraph, link to it and copy its citation', async ({ page, context }) => {
		await open(page, '/library');
		await expect(page.getByRole('status')).toHaveText('4 laws, 1 to 4 shown.');
		await page.getByRole('searchbox', { name: 'Name' }).fill('국가간이동');
		await page.getByLabel('Kind').selectOption('Statute');
		await page.getByRole('button', { name: 'Show' }).click();
		await page.getByRole('link', { name: ACT, exact: true }).click();

		await expect(page.getByRole('heading', { level: 1 })).toHaveText(ACT);
		await expect(page.getByText('an unofficial copy', { exact: false })).toHaveCount(1);
		await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: /제8조/ }).click();
		const article = page.locator('section[id="제8조"]');
		await expect(article.getByText('「' + ACT + '」 제8조', { exact: true })).toBeVisible();

		await article.getByRole('link', { name: '②' }).click();
		expect(decodeURI(page.url())).toContain('/library/kr-009170#제8조제2항');
		const cited = `「${ACT}」 제8조제2항`;
		await expect(article.getByText(cited, { exact: true })).toBeVisible();
		const button = page.getByRole('button', { name: 'Copy the citation' });
		if (!scripts) return expect(button).toHaveCount(0);
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await button.click();
		await expect(article.getByRole('status')).toHaveText('Copied');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(cited);
	});

	test('read the law as of a day, and what came and went with an amendment', async ({ page }) => {
		await open(page, '/library/kr-009170');
		const article = page.locator('section[id="제8조"]');
		await expect(article).toContainText('270일 이내에');
		await expect(page.locator('section[id="제9조"]')).toContainText('삭제');
		await page.getByLabel('As of').fill('2010-05-05');
		await page.getByRole('button', { name: 'Show' }).click();
		await expect(article).toContainText('90일 이내에');
		await expect(page.getByText('It held until 11 December 2013.', { exact: false })).toBeVisible();
		await expect(page.locator('section[id="제7조의2"]')).toHaveCount(0);

		await page.getByText('2 versions from 1 January 2008 to 12 December 2013').click();
		const newest = page.getByRole('listitem').filter({ hasText: '12 December 2013' });
		await expect(newest).toContainText('Promulgated 11 December 2012, No. 11536');
		await expect(newest).toContainText('in force today');
		await expect(newest.getByRole('link', { name: /compare with the version before/ })).toHaveAttribute(
			'href',
			/^\/library\/kr-009170\/redline\?from=\d+&to=\d+$/
		);
		await page.getByRole('link', { name: 'Show the text in force today' }).click();
		await expect(article).toContainText('270일 이내에');
	});

	test('unfold supplementary provisions, follow a reference, and meet the questions that rest on a provision', async ({
		page
	}) => {
		await open(page, '/library/kr-010038');
		await page.getByRole('link', { name: '법 제7조의2제2항' }).click();
		expect(decodeURI(page.url())).toContain('/library/kr-009170#제7조의2제2항');
		await expect(page.locator('[id="제7조의2제2항"]')).toBeInViewport();

		const supplement = page.getByText('이 법은 공포 후 1년이 지난 날부터 시행한다.');
		await expect(supplement).toBeHidden();
		await page.getByText('부칙 <제11536호>').click();
		await expect(supplement).toBeVisible();

		const question = page.locator('section[id="제8조"] aside').getByRole('link').first();
		const ask = await question.innerText();
		await question.click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText(ask);
	});

	test('see act, decree and rule side by side', async ({ page }) => {
		await open(page, '/library/kr-009170');
		await page.getByRole('link', { name: 'Act, decree and rule side by side' }).click();
		const act = page.getByRole('row').filter({ hasText: '수입승인 등' });
		await expect(act).toContainText('to Presidential Decree');
		await expect(act.getByRole('cell').first()).toContainText('제7조(수입승인의 신청)');
		await expect(act.getByRole('cell').first()).toContainText('cites 법 제8조제1항');
		await expect(act.getByRole('cell').last()).toContainText('cites 영 제7조');
		const unmet = page.getByRole('region', { name: 'Delegations of the Act with no counterpart (1)' });
		await expect(unmet).toContainText('제8조제3항');
		await act.getByRole('link', { name: '제7조' }).click();
		await expect(page.locator('section[id="제7조"]')).toContainText('신청서를 낸다');
	});

	test('open the official text beside a rule, and from a compared row', async ({ page }) => {
		await open(page, `${TOPIC}/risk-review-days`);
		const text = page.getByText('The office shall answer within 180 days', { exact: false });
		await expect(text).toBeHidden();
		await page.getByText('Official text: 7 CFR 340.6(d)(3)', { exact: true }).click();
		await expect(text).toBeVisible();

		await open(page, `${TOPIC}?step=risk-review`);
		await row(page, 'risk-review-days')
			.getByRole('link', { name: /official text.*340\.6\(d\)\(3\)/ })
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('7 CFR part 340');
		await expect(page.locator('[id="340.6(d)(3)"]')).toBeInViewport();
		await expect(page.getByText('7 CFR 340.6(d)(3) (as of 2026-11-25)')).toBeVisible();
	});

	test('read all this in Korean', async ({ page }) => {
		await open(page, '/ko/library?side=kr');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('법령 자료실');
		await page.getByRole('link', { name: ACT, exact: true }).click();
		await expect(page.locator('section[id="제8조"] aside')).toContainText('이 조문을 인용하는 질문');
		await page.getByRole('link', { name: '법률·시행령·시행규칙 3단 보기' }).click();
		await expect(page.getByRole('row').filter({ hasText: '수입승인 등' })).toContainText('법 제8조제1항 인용');
	});

	test('be told what the library does not have', async ({ page }) => {
		const response = await page.goto('/library/kr-000001');
		expect(response?.status()).toBe(404);
		await expect(page.getByText('The library holds no law under the key kr-000001.')).toBeVisible();
		await page.locator('main').getByRole('link', { name: 'Library' }).click();
		await expect(page.getByRole('heading', { name: /cited by the answers, not imported/ })).toBeVisible();

		await open(page, '/library/kr-009170?on=1999-01-01&v=none');
		await expect(page.getByText('The library has no version of that date or number', { exact: false })).toBeVisible();
		await open(page, '/library?kind=bill');
		await expect(page.getByText('“bill” is not a value of “kind”', { exact: false })).toBeVisible();
	});
});

test('on a phone the contents fold, nothing scrolls sideways, and the tiers stack', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await open(page, '/ko/library/kr-009170#제8조제2항');
	const contents = page.getByRole('navigation', { name: '목차' });
	await expect(contents).toBeHidden();
	await page.getByText('목차', { exact: true }).click();
	await expect(contents).toBeVisible();
	await open(page, '/ko/library/kr-009170/tiers');
	await expect(page.getByRole('columnheader').first()).not.toBeInViewport();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('a law prints without what is operated, with all its articles', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await open(page, '/library/kr-009170');
	await expect(page.getByRole('button', { name: 'Show' })).toBeHidden();
	await expect(page.getByRole('navigation', { name: 'Contents' })).toBeHidden();
	await expect(page.getByText('관청은 해마다 국회에 보고한다.')).toBeVisible();
});

test('without any law the page says how to fill the library', async ({ page }) => {
	const server = await startServer({ CONCORD_LIBRARY: 'var/test-results/no-such-library.sqlite' });
	try {
		await open(page, `${server.origin}/library`);
		await expect(page.getByText('npm run library -- import PATH…')).toBeVisible();
		await expect(page.getByText('npm run library -- fetch')).toBeVisible();
		expect(await faults(page)).toEqual([]);
		await open(page, `${server.origin}${TOPIC}/risk-review-days`);
		await expect(page.getByText('Official text:', { exact: false })).toHaveCount(0);
	} finally {
		server.stop();
	}
});
