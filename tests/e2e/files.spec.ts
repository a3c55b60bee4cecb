import type { APIResponse, Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { readFile } from 'node:fs/promises';
import { csvRows, textOf, unzipped } from '../../src/lib/server/files/test-readers';
import { expect, open, row, test, TOPIC, withAndWithoutScripts } from './site';

async function downloaded(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: format, exact: true }).click()
	]);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
const nameOf = (response: APIResponse): string => response.headers()['content-disposition'] ?? '';
/** What a browser itself says of an XML text. */
const parsedByBrowser = (page: Page, xml: string): Promise<{ faults: number; heads: number; tables: number }> =>
	page.evaluate((text) => {
		const parsed = new DOMParser().parseFromString(text, 'application/xml');
		const count = (name: string) => parsed.getElementsByTagName(name).length;
		return { faults: count('parsererror'), heads: count('w:tblHeader'), tables: count('w:tbl') };
	}, xml);

withAndWithoutScripts((scripts) => {
	test('download the brief as DOCX and XLSX', async ({ page, browser }) => {
		const title = '봄 협상: <b>=1+1</b>';
		await open(page, '/ko/briefs');
		await page.getByLabel('제목').fill(title);
		await page.getByRole('button', { name: '브리프 만들기' }).click();
		await open(page, `/ko${TOPIC}/risk-review-days?on=2024-07-01`);
		await page.getByRole('link', { name: '공유' }).click();
		await page
			.getByRole('button', { name: `“${title}”에 담기` })
			.first()
			.click();
		await expect(row(page, 'risk-review-days')).toBeVisible();
		await page.locator('#items').getByLabel('메모').fill('=HYPERLINK("http://evil.example")\n| **둘째** 줄 |');
		await page.locator('#items').getByRole('button', { name: '저장' }).click();
		await expect(page.getByText('저장하였다.')).toBeVisible();
		await open(page, page.url().replace(/\/edit.*$/, ''));

		const docx = await downloaded(page, 'DOCX');
		expect(docx.name).toBe('concord-봄-협상-b-1-1-b-2026-11-25-ko.docx');
		const body = unzipped(docx.bytes).get('word/document.xml') ?? '';
		const text = textOf(body);
		expect(text).toContain(title);
		expect(text).toContain('독자의 메모:=HYPERLINK("http://evil.example")| **둘째** 줄 |');
		expect(text).toContain('2024년 7월 1일 현재');
		expect(text).toContain('270일');
		const blank = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
		expect(await parsedByBrowser(blank, body)).toEqual({ faults: 0, heads: 1, tables: 1 });
		await blank.context().close();

		const xlsx = await downloaded(page, 'XLSX');
		expect(xlsx.name).toBe('concord-봄-협상-b-1-1-b-2026-11-25-ko.xlsx');
		const [sheet, about] = (await readXlsx(new Uint8Array(xlsx.bytes))).sheets;
		const cell = (label: string) => sheet?.rows[1]?.[sheet.rows[0]?.indexOf(label) ?? -1];
		expect(cell('독자의 메모')).toBe('=HYPERLINK("http://evil.example")\n| **둘째** 줄 |');
		expect(cell('대한민국: 수치')).toBe(270);
		expect(cell('법령 기준일')).toEqual(new Date('2024-07-01T00:00:00Z'));
		expect(about?.rows.map(([name]) => name)).toContain('자료 판');
		expect(scripts || docx.bytes.length > 0).toBe(true);
	});

	test('the files of a comparison hold the rows that are shown, in the order of the sides', async ({ page }) => {
		await open(page, `${TOPIC}?show=different&base=kr&step=risk-review`);
		const shown = await page
			.locator('.rows [data-question]')
			.evaluateAll((all) => all.map((one) => one.getAttribute('data-question')));
		const { name, bytes } = await downloaded(page, 'CSV');
		expect(name).toBe('concord-lmo-approval-2026-11-25.csv');
		const [head, ...rows] = csvRows(bytes.toString('utf8'));
		expect(rows.map((cells) => cells[head?.indexOf('Id of the question') ?? -1])).toEqual([...new Set(shown)]);
		expect(head?.indexOf('Republic of Korea: answer')).toBeLessThan(head?.indexOf('United States: answer') ?? -1);
		expect(head?.slice(-4)).toEqual(['Law as of', 'Data revision', 'Method version', 'Address of this view']);
		// The address names the day, and opens the same rows.
		await open(page, rows[0]?.at(-1) ?? '');
		await expect(page).toHaveURL(/\?base=kr&on=2026-11-25&show=different&step=risk-review$/);
		await expect(page.locator('.rows article[data-question], .rows [data-question]').first()).toBeVisible();
	});

	test('a frozen view gives its own files', async ({ page }) => {
		await open(page, `${TOPIC}?step=risk-review&name=files${scripts ? 'a' : 'b'}`);
		await page.getByRole('link', { name: 'Share', exact: true }).click();
		await page.getByRole('button', { name: 'Freeze this view' }).click();
		const link = await page.getByRole('textbox', { name: 'Frozen link', exact: true }).inputValue();
		await open(page, link);
		const { bytes } = await downloaded(page, 'MD');
		const text = bytes.toString('utf8');
		expect(text).toContain(`](<${link}>)`);
		expect(text).toContain('**Frozen on:**');
		expect(text).toContain('## Risk review');
		const cited = await page.request.get(`/cite.ris?of=${encodeURIComponent(new URL(link).pathname)}`);
		expect(await cited.text()).toContain(`UR  - ${link}\r\n`);
	});

	test('a frozen list of gaps gives the rows that it shows, with the day and the address of the freezing', async ({
		page
	}) => {
		await open(page, `/gaps?severity=high&cols=question,severity,level,us&open=risk-review-days`);
		await page.getByRole('link', { name: 'Share', exact: true }).click();
		await page.getByRole('button', { name: 'Freeze this view' }).click();
		const link = await page.getByRole('textbox', { name: 'Frozen link', exact: true }).inputValue();
		await open(page, link);
		const shown = await page.locator('tr[data-row] .ask').allInnerTexts();
		const { bytes } = await downloaded(page, 'XLSX');
		const [sheet, about] = (await readXlsx(new Uint8Array(bytes))).sheets;
		expect(sheet?.rows.slice(1).map(([ask]) => ask)).toEqual(shown);
		const facts = new Map(about?.rows.map(([name, value]) => [name, value]));
		expect(facts.get('Frozen on')).toMatch(/^\d{4}-\d\d-\d\d$/);
		expect(facts.get('Address of this view')).toBe(link);
		expect(facts.get('Data revision')).toMatch(/^[0-9a-f]{12}$/);
		expect(String(facts.get('Rows in this file')).startsWith(`${shown.length} of `)).toBe(true);
		for (const format of ['docx', 'csv', 'json', 'md'])
			expect((await page.request.get(`${link}/export.${format}`)).status()).toBe(200);
	});
});

test('a file read under a scenario says so; every format names its origin; unknown formats are no page', async ({
	request
}) => {
	const scenario = await request.get(`${TOPIC}/export.json?edit=kr-risk-review-days:90&name=Ours`);
	expect(nameOf(scenario)).toBe('attachment; filename="concord-lmo-approval-2026-11-25-own.json"');
	const { about, rows } = (await scenario.json()) as {
		about: Record<string, string>;
		rows: { id: string; address: string }[];
	};
	expect(about).toMatchObject({
		asOf: '2026-11-25',
		read: '1 answer is the reader’s own.',
		scenario: 'Ours',
		method: '1',
		lang: 'en'
	});
	expect(about['revision']).toMatch(/^[0-9a-f]{12}$/);
	expect(about['address']).toMatch(/\/compare\/lmo-approval\?edit=kr-risk-review-days:90&name=Ours&on=2026-11-25$/);
	expect(rows.find(({ id }) => id === 'risk-review-days')?.address).toContain('edit=kr-risk-review-days:90');

	for (const page of [TOPIC, `/ko${TOPIC}/risk-review-days`, '/gaps']) {
		const markdown = await (await request.get(`${page}/export.md`)).text();
		expect(markdown).toMatch(/[0-9a-f]{12}/);
		const docx = await request.get(`${page}/export.docx`);
		expect(docx.status()).toBe(200);
		expect(unzipped(await docx.body()).get('word/document.xml')).toContain('<w:tblHeader/>');
		for (const format of ['pdf', 'toString', 'exe'])
			expect((await request.get(`${page}/export.${format}`)).status()).toBe(404);
	}
	expect((await request.get('/compare/nothing/export.csv')).status()).toBe(404);
	expect((await request.get('/briefs/AAAAAAAAAAAAAAAAAAAAAA/export.docx')).status()).toBe(404);
});

test('cite a view: for reference managers and as a sentence, in the language of the page', async ({ request }) => {
	const of = encodeURIComponent(`/ko${TOPIC}?open=risk-review-days&q=50%25`);
	const bib = await request.get(`/cite.bib?of=${of}`);
	expect(nameOf(bib)).toBe('attachment; filename="concord-ko-compare-lmo-approval-2026-11-25.bib"');
	expect(await bib.text()).toMatch(/url = \{http:[^}]*\/ko\/compare\/lmo-approval\?on=2026-11-25&q=50%25\}/);
	const [csl] = (await (await request.get(`/cite.json?of=${of}`)).json()) as [{ title: string; language: string }];
	expect(csl).toMatchObject({ title: '유전자변형생물체의 승인: 미국과 대한민국 비교', language: 'ko-KR' });
	expect(await (await request.get(`/ko/cite.txt?of=${of}`)).text()).toContain('2026년 11월 25일 현재 법령');
	for (const bad of [
		'/cite.bib',
		'/cite.pdf?of=%2Fgaps',
		'/cite.bib?of=https%3A%2F%2Fevil.example',
		'/cite.ris?of=%2Fabout'
	])
		expect((await request.get(bad)).status()).toBe(404);
});
