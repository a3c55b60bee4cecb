import type { Download, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { textOf, unzipped } from '../../src/lib/server/files/test-readers';
import { expect, open, test, withAndWithoutScripts } from './site';

const REGISTER = '/gaps';
const rows = (page: Page) => page.locator('tr[data-row]');
const ids = (page: Page) => rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-row')));
const status = (page: Page) => page.locator('.register [role="status"]');
const cells = (page: Page, column: string) => page.locator(`td.${column}`).allInnerTexts();
/** A box acts at once with scripts; without them the form is sent. */
async function apply(page: Page, scripts: boolean): Promise<void> {
	if (!scripts)
		await page
			.getByRole('button', { name: /^(Apply|적용)$/ })
			.first()
			.click();
}
const downloaded = async (download: Download): Promise<Buffer> => readFile(await download.path());

withAndWithoutScripts((scripts) => {
	test('see only high-severity gaps, share the address, and clear it again', async ({ page, context }) => {
		await open(page, REGISTER);
		const all = await status(page).innerText();
		const high = page.getByRole('group', { name: 'Severity' }).getByRole('checkbox', { name: /^high/ });
		const count = Number((await high.locator('xpath=..').locator('.count').innerText()).trim());
		expect(count).toBeGreaterThan(0);
		await high.check();
		await apply(page, scripts);
		await expect(page).toHaveURL(/\/gaps\?severity=high$/);
		await expect(rows(page)).toHaveCount(count);
		expect(new Set(await cells(page, 'severity'))).toEqual(new Set(['high']));
		await expect(status(page)).toHaveText(new RegExp(`^${count} of \\d+ differences$`));

		const fresh = await context.newPage();
		await fresh.goto(page.url());
		expect(await ids(fresh)).toEqual(await ids(page));
		await fresh.getByRole('link', { name: 'Clear all filters' }).click();
		await expect(status(fresh)).toHaveText(all);
	});

	test('several boxes of one facet and of two: any of the first, and the second as well', async ({ page }) => {
		await open(page, REGISTER);
		const severity = page.getByRole('group', { name: 'Severity' });
		await severity.getByRole('checkbox', { name: /^high/ }).check();
		await severity.getByRole('checkbox', { name: /^medium/ }).check();
		await page.locator('summary', { hasText: 'Side that would act' }).click();
		await page
			.getByRole('group', { name: 'Side that would act' })
			.getByRole('checkbox', { name: /^United States/ })
			.check();
		await apply(page, scripts);
		await expect(page).toHaveURL(/\/gaps\?severity=medium,high&side=us$/);
		expect(await rows(page).count()).toBeGreaterThan(0);
		for (const text of await cells(page, 'level')) expect(text).toContain('US');
	});

	test('export the gaps that touch the 2025 Joint Fact Sheet, and open the workbook again', async ({ page }) => {
		await open(page, REGISTER);
		await page.locator('summary', { hasText: 'Commitment touched' }).click();
		await page
			.getByRole('group', { name: 'Commitment touched' })
			.getByRole('checkbox', { name: /^Joint Fact Sheet of 2025/ })
			.check();
		await apply(page, scripts);
		await expect(page).toHaveURL(/\/gaps\?commitment=us-kr-2025-jfs$/);
		await expect(page.getByRole('link', { name: 'Joint Fact Sheet of 2025' }).first()).toHaveAttribute(
			'href',
			/^\/commitments\/us-kr-2025-jfs#/
		);
		const shown = await rows(page).locator('.ask').allInnerTexts();
		expect(shown.length).toBeGreaterThan(5);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: 'XLSX' }).click()
		]);
		expect(download.suggestedFilename()).toBe('concord-gaps-2026-11-25.xlsx');
		const book = unzipped(await downloaded(download));
		const [head, ...body] = sheetOf(book, 1);
		expect(head).toEqual([
			'Question',
			'Kind',
			'Severity',
			'Distance',
			'Share of the index',
			'What would close it',
			'Commitments touched'
		]);
		expect(body.map(([question]) => question)).toEqual(shown);
		for (const row of body) {
			expect(Number(row[3])).toBeGreaterThan(0);
			expect(row[6]).toContain('Joint Fact Sheet');
		}
		const xml = book.get('xl/worksheets/sheet1.xml') ?? '';
		expect(xml).toContain('state="frozen"');
		expect(xml).toContain(`<autoFilter ref="A1:G${shown.length + 1}"/>`);
		expect(xml).not.toContain('<f>');
		const links = book.get('xl/worksheets/_rels/sheet1.xml.rels') ?? '';
		expect(links.match(/\/compare\/lmo-approval\/[a-z0-9-]+\?on=2026-11-25"/g)).toHaveLength(shown.length);
		const about = new Map(sheetOf(book, 2).map(([name, value]) => [name, value]));
		expect(about.get('Data revision')).toMatch(/^[0-9a-f]{12}$/);
		expect(about.get('Method version')).toBe('1');
		expect(about.get('Law as of')).toBe('2026-11-25');
		expect(about.get('Rows in this file')).toMatch(new RegExp(`^${shown.length} of \\d+$`));
		const address = about.get('Address of this view') ?? '';
		await page.goto(address);
		expect(await rows(page).locator('.ask').allInnerTexts()).toEqual(shown);
	});

	test('sort by share of the index, and turn the order round', async ({ page }) => {
		await open(page, REGISTER);
		const head = page.getByRole('columnheader', { name: 'Share of the index' });
		await head.getByRole('link').click();
		await expect(page).toHaveURL(/sort=-contribution/);
		await expect(head).toHaveAttribute('aria-sort', 'descending');
		const falling = (await cells(page, 'contribution')).map(Number);
		expect(falling).toEqual([...falling].sort((a, b) => b - a));
		await head.getByRole('link').click();
		await expect(page).toHaveURL(/sort=contribution/);
		await expect(head).toHaveAttribute('aria-sort', 'ascending');
		await expect(page.getByRole('columnheader', { name: 'Severity' })).not.toHaveAttribute('aria-sort', /./);
		const rising = (await cells(page, 'contribution')).map(Number);
		expect(rising).toEqual([...rising].sort((a, b) => a - b));
		expect(Math.min(...rising)).toBeLessThan(Math.max(...falling));
	});

	test('group by step: headings in the order of the path, each with its count', async ({ page }) => {
		await open(page, REGISTER);
		await page.getByLabel('Group by').selectOption('step');
		await apply(page, scripts);
		await expect(page).toHaveURL(/group=step/);
		const headings = page.locator('th[scope="rowgroup"]');
		await expect(headings.first()).toContainText('Scope and trigger');
		expect(await headings.count()).toBeGreaterThan(4);
		const first = page.locator('tbody').first();
		const count = Number((await headings.first().locator('span').innerText()).trim());
		await expect(first.locator('tr[data-row]')).toHaveCount(count);
	});

	test('open a row: judgement, ways out, commitments, both rules, and on to the comparison', async ({ page }) => {
		await open(page, `${REGISTER}?q=scope-gene-edited`);
		const row = page.getByRole('link', { name: /small gene edit/ });
		await expect(row).toHaveAttribute('aria-expanded', 'false');
		await row.click();
		await expect(page).toHaveURL(/open=scope-gene-edited/);
		await expect(page.getByRole('link', { name: /small gene edit/ })).toHaveAttribute('aria-expanded', 'true');
		const detail = page.locator('.detail').first();
		for (const name of ['What it means', 'Evidence', 'What would close it', 'Who bears it', 'Commitments touched'])
			await expect(detail.getByText(name, { exact: true })).toBeVisible();
		await expect(detail.getByText(/Judged by an editor on .* confidence/)).toBeVisible();
		await expect(detail.getByRole('link', { name: '7 CFR 340.1' })).toBeVisible();
		await expect(detail.getByRole('link', { name: /streamlining/ })).toHaveAttribute(
			'href',
			'/commitments/us-kr-2025-jfs#streamline'
		);
		await detail.getByRole('link', { name: 'See it in the comparison' }).click();
		await expect(page).toHaveURL(/\/compare\/lmo-approval#scope-gene-edited$/);
	});

	test('the concordance table holds both rules with their citations and the level of agreement', async ({ page }) => {
		await open(page, REGISTER);
		await page.getByRole('link', { name: 'Concordance table' }).click();
		await expect(page).toHaveURL(/view=concordance/);
		await expect(page.getByRole('columnheader', { name: 'Republic of Korea: rule and citation' })).toBeVisible();
		const days = page.locator('tr[data-row="risk-review-days"]');
		await page.goto(`${REGISTER}?view=concordance&q=risk-review-days`);
		await expect(days.getByText('180 days', { exact: true })).toBeVisible();
		await expect(days.getByText('270 days', { exact: true })).toBeVisible();
		await expect(days.getByRole('link', { name: '7 CFR 340.6(d)(3)' })).toBeVisible();
		await expect(days.locator('td.agreement')).toContainText('partial');
		await expect(days.locator('td.agreement')).toContainText('distance 0.25');
		await page.goto(`${REGISTER}?view=concordance&q=research-experiment-days`);
		await expect(page.locator('tr[data-row="research-experiment-days"] td.agreement')).toContainText('no US rule');
	});

	test('on an earlier day a judgement made on other answers is not carried over', async ({ page }) => {
		await open(page, `${REGISTER}?on=2015-01-01&assessed=no&open=risk-review-days`);
		await expect(
			page.getByText('You are reading the register for the law as it stood on 1 January 2015.')
		).toBeVisible();
		await expect(page.locator('.figures').getByText(/^\d+ computed, not yet assessed$/)).toBeVisible();
		expect(new Set(await cells(page, 'kind'))).toEqual(new Set(['computed, not yet assessed']));
		await expect(page.getByText('That judgement is not carried over to this date.', { exact: false })).toBeVisible();
		await page.getByRole('link', { name: 'Back to today' }).click();
		await expect(page).not.toHaveURL(/on=/);
	});

	test('what an address asks for and the page does not know is said, and nothing fails', async ({ page }) => {
		await open(page, `${REGISTER}?severity=terrible&step=no-such-step&sort=beauty&page=99&on=2021-02-30`);
		for (const given of ['terrible', 'no-such-step', 'beauty', '2021-02-30'])
			await expect(page.getByText(`“${given}” is no`, { exact: false })).toBeVisible();
		await expect(page.getByText('There is no page 99 in this view', { exact: false })).toBeVisible();
		expect(await rows(page).count()).toBeGreaterThan(0);
	});

	test('the same in Korean', async ({ page }) => {
		await open(page, `${REGISTER}?group=kind`);
		const english = await ids(page);
		await open(page, `/ko${REGISTER}?group=kind`);
		expect(await ids(page)).toEqual(english);
		await expect(page.getByRole('heading', { level: 1, name: '규제 격차 목록' })).toBeVisible();
		await page.getByLabel('찾기').fill('위해성 심사');
		await apply(page, scripts);
		await expect(page).toHaveURL(/q=/);
		await expect(status(page)).toHaveText(/^차이 \d+개 가운데 \d+개$/);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: 'CSV' }).click()
		]);
		expect(download.suggestedFilename()).toBe('concord-gaps-2026-11-25-ko.csv');
		const text = (await downloaded(download)).toString('utf8');
		expect(text.startsWith('\ufeff질문,유형,심각도,')).toBe(true);
	});
});

test('type, and the rows follow; the field keeps the focus and every letter, and the count is told', async ({
	page
}) => {
	await open(page, REGISTER);
	const field = page.getByRole('searchbox', { name: 'Find' });
	await field.focus();
	await page.keyboard.type('stack ', { delay: 20 });
	await expect(page).toHaveURL(/q=stack$/);
	await expect(field).toBeFocused();
	await expect(field).toHaveValue('stack ');
	await expect(status(page)).toHaveText(/^\d+ of \d+ differences$/);
	await page.keyboard.type('event');
	await expect(page).toHaveURL(/q=stack\+event$/);
	await expect(field).toHaveValue('stack event');
	await field.fill('no such words anywhere');
	await expect(page.getByText('No difference fits this search and these filters.')).toBeVisible();
	await page.getByRole('link', { name: 'Clear all filters' }).click();
	await expect(field).toHaveValue('');
	await expect(page).toHaveURL(/\/gaps$/);
});

test('by keyboard alone: a box, a heading, a row', async ({ page }) => {
	await open(page, REGISTER);
	const tabTo = async (wanted: ReturnType<Page['locator']>) => {
		for (let i = 0; i < 80; i++) {
			if (await wanted.evaluate((element) => element === document.activeElement)) return;
			await page.keyboard.press('Tab');
		}
		throw new Error('The Tab key does not lead there');
	};
	const high = page.getByRole('group', { name: 'Severity' }).getByRole('checkbox', { name: /^high/ });
	await tabTo(high);
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/severity=high/);
	await expect(high).toBeFocused();
	const distance = page.getByRole('columnheader', { name: 'Distance' }).getByRole('link');
	await tabTo(distance);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/sort=-distance/);
	await expect(distance).toBeFocused();
	const first = rows(page).first().locator('.ask');
	await tabTo(first);
	await page.keyboard.press('Enter');
	await expect(first).toHaveAttribute('aria-expanded', 'true');
	await expect(first).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(first).toHaveAttribute('aria-expanded', 'false');
});

test('files: every row says where it comes from; an unknown format is no page', async ({ request }) => {
	const csv = await request.get(`${REGISTER}/export.csv?cols=question,distance&severity=high&sort=question`);
	expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8');
	const lines = (await csv.text())
		.replace(/^\ufeff/, '')
		.trimEnd()
		.split('\r\n');
	expect(lines[0]).toBe('Question,Distance,Law as of,Data revision,Method version,Address of this view');
	expect(lines.length).toBeGreaterThan(2);
	for (const line of lines.slice(1))
		expect(line).toMatch(/,[01](\.\d+)?,2026-11-25,[0-9a-f]{12},1,"?http:\/\/127\.0\.0\.1:\d+\/gaps\?/);

	const json = await request.get(`${REGISTER}/export.json?cols=question,severity,us&severity=high`);
	expect(json.headers()['content-disposition']).toBe('attachment; filename="concord-gaps-2026-11-25.json"');
	const { about, gaps } = (await json.json()) as { about: Record<string, unknown>; gaps: Record<string, unknown>[] };
	expect(about).toMatchObject({ method: '1', asOf: '2026-11-25', lang: 'en' });
	expect(about['shown']).toMatch(new RegExp(`^${gaps.length} of \\d+$`));
	expect(gaps).toHaveLength(lines.length - 1);
	expect(Object.keys(gaps[0] ?? {})).toEqual([
		'id',
		'href',
		'assessed',
		'judgedOn',
		'question',
		'topic',
		'severity',
		'us'
	]);
	expect(new Set(gaps.map(({ severity }) => severity))).toEqual(new Set(['high']));

	const concordance = await request.get(`${REGISTER}/export.csv?view=concordance`);
	expect(concordance.headers()['content-disposition']).toContain('concord-concordance-2026-11-25.csv');
	expect(await concordance.text()).toContain('Level of agreement,Distance,');
	expect((await request.get(`${REGISTER}/export.pdf`)).status()).toBe(404);
	expect((await request.get(`${REGISTER}/export.toString`)).status()).toBe(404);
});

/** The cells of a sheet as texts, row by row. */
const sheetOf = (book: ReadonlyMap<string, string>, sheet: number): string[][] =>
	Array.from((book.get(`xl/worksheets/sheet${sheet}.xml`) ?? '').matchAll(/<row [^>]*>(.*?)<\/row>/gs), ([, row]) =>
		Array.from((row ?? '').matchAll(/<c [^>]*>(.*?)<\/c>/gs), ([, content]) => textOf(content ?? ''))
	);
