import { readFileSync } from 'node:fs';
import { unzipped } from '../../src/lib/server/files/test-readers';
import { expect, open, test, withAndWithoutScripts } from './site';

/** The two versions of the act in the library of the tests (src/lib/server/library/test-laws.ts). */
const LAW = '/library/kr-009170';
const REDLINE = `${LAW}/redline?from=2007-12-21-8762&to=2012-12-11-11536`;

withAndWithoutScripts(() => {
	test('from a version of a law to what it changed, word by word', async ({ page }) => {
		await open(page, `${LAW}?on=2020-01-01`);
		await page.getByText('2 versions').click();
		await page.getByRole('link', { name: /compare with the version before/ }).click();
		await expect(page.getByText('2 articles changed, 1 added, 1 repealed, 1 renumbered or moved')).toBeVisible();
		const review = page.getByRole('region', { name: /제8조/ });
		await expect(review.locator('del')).toContainText('90일');
		await expect(review.locator('ins')).toContainText('270일');
		// What the signs mean stands on the screen with both dates, wherever the reader is.
		await page.getByRole('region', { name: /제11조/ }).scrollIntoViewIfNeeded();
		await expect(page.getByText('only in the text of 1 January 2008')).toBeInViewport();
		await expect(page.getByText('only in the text of 12 December 2013')).toBeInViewport();
	});

	test('the contents list says what became of each article, and leads to it', async ({ page }) => {
		await open(page, REDLINE);
		const contents = page.getByRole('navigation', { name: 'Articles that changed' });
		await expect(contents.getByRole('link', { name: /제7조의2 위해성심사 added/ })).toBeVisible();
		await expect(contents.getByRole('link', { name: /제9조 시험용 수입 repealed/ })).toBeVisible();
		await contents.getByRole('link', { name: /제10조 → 제11조 보고 renumbered or moved/ }).click();
		await expect(page.getByRole('region', { name: /제11조/ })).toBeInViewport();
	});

	test('what did not change is left out with a count, unfolds, and comes back on demand', async ({ page }) => {
		await open(page, REDLINE);
		const review = page.getByRole('region', { name: /제8조/ });
		await expect(review.getByText('시험 생물체를 수입하려는 자는')).toBeHidden();
		await review.getByText('1 paragraph or item unchanged').click();
		await expect(review.getByText('시험 생물체를 수입하려는 자는')).toBeVisible();
		await expect(page.getByRole('region', { name: '제1조' })).toHaveCount(0);
		await page.getByRole('link', { name: 'The whole law' }).click();
		await expect(page.getByRole('heading', { name: '제1조(목적)' })).toBeVisible();
	});

	test('beside each other, the old or the new text on the left', async ({ page }) => {
		await open(page, `${REDLINE}&view=side`);
		await expect(page.getByRole('columnheader').first()).toContainText('Old text');
		await page.getByRole('link', { name: 'The new text' }).click();
		await expect(page.getByRole('columnheader').first()).toContainText('New text');
		await expect(page.getByRole('cell', { name: /270일/ })).toBeVisible();
	});

	test('신·구조문대비표: 신설, 삭제와 현행과 같은 부분', async ({ page }) => {
		await open(page, `/ko${REDLINE}`);
		await page.getByRole('link', { name: '신·구조문대비표' }).click();
		await expect(page.getByText('〈신 설〉').first()).toBeVisible();
		await expect(page.getByText('〈삭 제〉').first()).toBeVisible();
		await expect(page.getByText('(현행과 같음)').first()).toBeVisible();
		await expect(page.locator('u', { hasText: '270일' })).toBeVisible();
		await expect(page.locator('.dashes').first()).toHaveText(/^-+$/);
	});

	test('from change to change by links', async ({ page }) => {
		await open(page, REDLINE);
		await page.getByRole('link', { name: 'Next change' }).click();
		await expect(page.locator('#change-1')).toBeInViewport();
		await page.locator('#change-1').click();
		await expect(page).toHaveURL(/#change-2$/);
		await expect(page.locator('#change-2')).toBeInViewport();
	});

	test('other versions are chosen in the form, and the same version says so', async ({ page }) => {
		await open(page, REDLINE);
		await page.getByLabel('From').selectOption({ index: 0 });
		await page.getByRole('button', { name: 'Compare', exact: true }).click();
		await expect(page.getByText('Both sides are the same version.')).toBeVisible();
		await expect(page.getByText('The two texts say the same.').first()).toBeVisible();
		await page.goBack();
		await page.getByRole('link', { name: 'Compare the other way round' }).click();
		await expect(page.getByRole('region', { name: /제8조/ }).locator('ins')).toContainText('90일');
	});

	test('taken away as a page and as a Word file with tracked changes', async ({ page }) => {
		await open(page, REDLINE);
		const [html] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: 'HTML', exact: true }).click()
		]);
		expect(readFileSync(await html.path(), 'utf8')).toContain('<del>90일</del><ins>270일</ins>');
		const [docx] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: 'Word, with tracked changes' }).click()
		]);
		expect(docx.suggestedFilename()).toMatch(/\.docx$/);
		const xml = unzipped(readFileSync(await docx.path())).get('word/document.xml') ?? '';
		expect(xml).toMatch(/<w:del [^>]*><w:r><w:delText xml:space="preserve">90일/);
		expect(xml).toMatch(/<w:ins [^>]*><w:r><w:t xml:space="preserve">270일/);
	});
});

test('j and k go from change to change and say which of how many', async ({ page }) => {
	await open(page, REDLINE);
	const place = page.locator('[data-place]');
	await expect(place).toHaveText('7 changes');
	await page.keyboard.press('j');
	await expect(place).toHaveText('1 of 7');
	await page.keyboard.press('j');
	await page.keyboard.press('j');
	await expect(place).toHaveText('3 of 7');
	await expect(page.locator('#change-3')).toBeInViewport();
	await page.keyboard.press('k');
	await expect(place).toHaveText('2 of 7');
	await expect(page).toHaveURL(/#change-2$/);
	await page.getByLabel('From').focus();
	await page.keyboard.press('j');
	await expect(place).toHaveText('2 of 7');
});

test('a law of one version has nothing to be compared with, and leads to its text', async ({ page }) => {
	const response = await page.goto('/library/kr-010038/redline');
	expect(response?.status()).toBe(404);
	await expect(page.getByText('nothing to compare it with')).toBeVisible();
});
