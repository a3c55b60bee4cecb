import { readFileSync } from 'node:fs';
import { unzipped } from '../../src/lib/server/files/test-readers';
import { faults } from './axe';
import { expect, open, test, withAndWithoutScripts } from './site';

/** The two versions of the act in the library of the tests (src/lib/server/library/test-laws.ts). */
const LAW = '/library/kr-009170';

withAndWithoutScripts((scripts) => {
	test('pin an article and a redline into a brief, read the brief, export DOCX', async ({ page, browser }) => {
		await open(page, '/briefs');
		await page.getByLabel('Title').fill('Review times');
		await page.getByRole('button', { name: 'Start a brief' }).click();

		await open(page, `${LAW}?on=2010-01-01`);
		const review = page.getByRole('region', { name: /제8조/ });
		await review.hover();
		await review.getByRole('link', { name: /^Pin or share/ }).click();
		await expect(page.getByText('국회에 보고')).toHaveCount(0);
		await page.getByRole('link', { name: 'Pin to a brief or share this passage' }).click();
		await page.getByRole('button', { name: 'Pin to “Review times”' }).click();
		await expect(page.locator('#items').getByText('90일', { exact: false })).toBeVisible();

		await open(page, `${LAW}/redline`);
		await page.getByRole('link', { name: 'Pin to a brief or share this redline' }).click();
		await page.getByRole('button', { name: 'Pin to “Review times”' }).click();
		await expect(page.locator('#items del', { hasText: '90일' })).toBeVisible();
		await page.locator('#items').getByLabel('Note').first().fill('Ninety days, then.');
		await page.locator('#items').getByRole('button', { name: 'Save' }).first().click();
		await expect(page.getByText('Saved.')).toBeVisible();

		const link = await page.getByRole('textbox', { name: 'Read-only link, to give away', exact: true }).inputValue();
		const reader = await (await browser.newContext()).newPage();
		await open(reader, link);
		await expect(reader.getByText('in force from 1 January 2008, No. 8762')).toBeVisible();
		await expect(reader.getByText('a newer version is in force since 12 December 2013')).toBeVisible();
		await expect(reader.getByText('The library still has this text, to the letter.')).toBeVisible();
		await expect(reader.getByText(/SHA-256 of this text: [0-9a-f]{64}/)).toBeVisible();
		await expect(reader.locator('ins', { hasText: '270일' })).toBeVisible();
		if (scripts) expect(await faults(reader)).toEqual([]);
		await reader.context().close();

		await open(page, link);
		const [docx] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: 'DOCX', exact: true }).click()
		]);
		const xml = unzipped(readFileSync(await docx.path())).get('word/document.xml') ?? '';
		expect(xml).toContain('Ninety days, then.');
		expect(xml).toMatch(/<w:del [^>]*><w:r>.*?90일/);
		expect(xml).toMatch(/<w:ins [^>]*><w:r>.*?270일/);
	});

	test('freeze a passage and a redline: the text stays, and says whether the library still has it', async ({
		page
	}) => {
		for (const [address, words] of [
			[`/ko${LAW}?at=제11조`, '관청은 해마다 국회에 보고한다.'],
			[`/ko${LAW}/redline?view=side`, '수입 전에 위해성심사를 받아야 한다.']
		] as const) {
			await open(page, address);
			await page.getByRole('link', { name: '공유', exact: true }).click();
			await page.getByRole('button', { name: '이 화면 고정하기' }).click();
			await open(page, await page.getByRole('textbox', { name: '고정 링크', exact: true }).inputValue());
			await expect(page.getByText('법령 자료실의 법문은 글자 그대로 같다.')).toBeVisible();
			await expect(page.getByText(words)).toBeVisible();
			if (scripts) expect(await faults(page)).toEqual([]);
		}
	});
});

test('what cannot be pinned says what to do instead', async ({ page }) => {
	await open(page, '/briefs');
	await page.getByLabel('Title').fill('Whole laws');
	await page.getByRole('button', { name: 'Start a brief' }).click();
	const editor = page.url();
	for (const [address, said] of [
		[LAW, 'A brief takes passages, not whole laws.'],
		[`${LAW}?at=no-such`, 'A brief takes passages, not whole laws.'],
		['/library/kr-000001?at=x', 'That is no view of this site that can be pinned.'],
		['/library/kr-010038/redline', 'That is no view of this site that can be pinned.']
	] as const) {
		await open(page, editor);
		await page.getByLabel('Link of a view on this site').fill(address);
		await page.getByRole('button', { name: 'Pin it' }).click();
		await expect(page.getByText(said)).toBeVisible();
		await expect(page.getByLabel('Link of a view on this site')).toHaveValue(address);
	}
	await open(page, `${LAW}?at=no-such`);
	await expect(page.getByText('This version has no place “no-such”; the whole text is shown.')).toBeVisible();
});
