import Database from 'better-sqlite3';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { startServer } from '../../scripts/server.js';
import { EXAMPLES } from '../../src/lib/server/api/examples';
import { expect, open, test } from './site';

/** A server of its own, so that the points of the limit are not those of other tests. */
let server: Awaited<ReturnType<typeof startServer>>;
test.beforeAll(async () => {
	server = await startServer({ CONCORD_TODAY: '2026-11-25', CONCORD_LIBRARY: 'var/test-results/library.sqlite' });
});
test.afterAll(() => server.stop());
const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(server.origin + path, init);

test.describe('the interface', () => {
	for (const { address, status } of EXAMPLES) {
		test(`answers the example ${address}`, async () => {
			const response = await ask(address);
			expect(response.status).toBe(status);
			const body = await response.json();
			if (status !== 200) {
				expect(response.headers.get('content-type')).toBe('application/problem+json');
				expect(body.errors.map(({ param }: { param: string }) => param)).toEqual(['sides', 'on']);
				return;
			}
			expect(body.meta.generatedFrom).toBe(server.origin + address);
			for (const lang of ['en', 'ko']) {
				const page = await fetch(body.links.html[lang]);
				expect(page.status).toBe(200);
				expect(await page.text()).toContain(`<html lang="${lang}"`);
			}
		});
	}

	test('may be read by a page of any origin, conditions included', async ({ page }) => {
		const elsewhere = createServer((_, response) => {
			response.setHeader('content-type', 'text/html');
			response.end('<!doctype html><link rel="icon" href="data:," /><title>Elsewhere</title>');
		});
		await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
		const at = elsewhere.address();
		await page.goto(`http://127.0.0.1:${typeof at === 'object' ? at?.port : at}`);
		const [first, again] = await page.evaluate(async (address) => {
			const one = await fetch(address);
			const etag = one.headers.get('etag') ?? '';
			const body = await one.json();
			// A header that only a preflight allows.
			const two = await fetch(address, { headers: { 'if-none-match': etag }, cache: 'no-store' });
			return [{ status: one.status, api: body.meta.api, left: one.headers.get('ratelimit') }, two.status] as const;
		}, `${server.origin}/api/v1/topics`);
		elsewhere.close();
		expect(first).toMatchObject({ status: 200, api: 'v1' });
		expect(first.left).toMatch(/^"default";r=\d+;t=\d+$/);
		expect(again).toBe(304);
	});

	test('HEAD answers like GET; compressed or plain, the text is the same', async () => {
		const address = '/api/v1/comparisons/lmo-approval';
		const head = await ask(address, { method: 'HEAD' });
		expect(head.status).toBe(200);
		expect(await head.text()).toBe('');
		const texts = await Promise.all(
			['identity', 'gzip', 'br'].map(async (encoding) => {
				const response = await ask(address, { headers: { 'accept-encoding': encoding } });
				expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
				return response.text();
			})
		);
		expect(new Set(texts).size).toBe(1);
	});

	test('refuses to be written to, and what is not there, in its own form', async () => {
		const post = await ask('/api/v1/topics', {
			method: 'POST',
			body: '{}',
			headers: { 'content-type': 'application/json' }
		});
		expect(post.status).toBe(405);
		expect(post.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
		const missing = await ask('/api/v1/no/such/thing');
		expect(missing.status).toBe(404);
		for (const response of [post, missing]) {
			expect(response.headers.get('content-type')).toBe('application/problem+json');
			const { type } = await response.json();
			// The type is an address that explains it.
			const page = await fetch(type);
			expect(await page.text()).toContain(`id="${new URL(type).hash.slice(1)}"`);
		}
	});

	test('counts what it gives, and stops at the limit', async () => {
		const own = await startServer();
		try {
			const left = async () =>
				Number(/r=(\d+)/.exec((await fetch(`${own.origin}/api/v1/topics`)).headers.get('ratelimit') ?? '')?.[1]);
			const first = await left();
			expect(await left()).toBe(first - 1);
			for (let sent = 0; sent < 600; sent += 50) {
				await Promise.all(
					Array.from({ length: 50 }, async () => (await fetch(`${own.origin}/api/v1/topics`)).arrayBuffer())
				);
			}
			const refused = await fetch(`${own.origin}/api/v1/topics`);
			expect(refused.status).toBe(429);
			expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
			// The pages are not the interface.
			expect((await fetch(`${own.origin}/about`)).status).toBe(200);
		} finally {
			own.stop();
		}
	});
});

test.describe('the files', () => {
	const real = new Database('var/reference.sqlite', { readonly: true });
	const count = (table: string): number =>
		real.prepare<[], number>(`SELECT COUNT(*) FROM "${table}"`).pluck().get() ?? -1;
	const revision = real.prepare<[], string>(`SELECT value FROM meta WHERE key = 'revision'`).pluck().get() ?? '';

	test('the database is the database', async ({ browserName: _ }, testInfo) => {
		const response = await ask('/data/concord-reference.sqlite');
		expect(response.headers.get('content-type')).toBe('application/vnd.sqlite3');
		expect(response.headers.get('content-disposition')).toBe(
			`attachment; filename="concord-reference-${revision}.sqlite"`
		);
		const bytes = Buffer.from(await response.arrayBuffer());
		expect(response.headers.get('content-length')).toBe(String(bytes.length));
		expect(bytes.equals(readFileSync('var/reference.sqlite'))).toBe(true);
		const file = testInfo.outputPath('taken.sqlite');
		writeFileSync(file, bytes);
		const taken = new Database(file, { readonly: true });
		expect(taken.pragma('integrity_check', { simple: true })).toBe('ok');
		taken.close();
		const again = await ask('/data/concord-reference.sqlite', {
			headers: { 'if-none-match': response.headers.get('etag') ?? '' }
		});
		expect(again.status).toBe(304);
	});

	test('the document holds every row of every table', async () => {
		const { about, tables } = await (await ask('/data/reference.json')).json();
		expect(about.revision).toBe(revision);
		expect(about.notice.ko).toContain('법률 자문이 아니다');
		for (const [table, rows] of Object.entries<unknown[]>(tables)) expect(rows.length, table).toBe(count(table));
		expect(Object.keys(tables)).toContain('answer');
	});

	test('every table is offered on the page, and is a file', async ({ page }) => {
		await open(page, '/data');
		const hrefs = await page
			.locator('a[href$=".csv"]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect(hrefs.length).toBeGreaterThan(30);
		for (const href of hrefs) {
			const response = await ask(href ?? '');
			expect(response.status, href ?? '').toBe(200);
			expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
			const table = /(\w+)\.csv/.exec(href ?? '')?.[1] ?? '';
			const columns = real.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
			expect((await response.text()).replace('\ufeff', '').split('\r\n')[0]).toBe(columns.join(','));
		}
	});

	test('no other file is there, and no path leads out', async () => {
		for (const name of [
			'sqlite_schema.csv',
			'answer.sqlite',
			'..%2Fworkspace.sqlite',
			'workspace.sqlite',
			'constructor.csv'
		]) {
			expect((await ask(`/data/${name}`)).status, name).toBe(404);
		}
		expect((await ask('/data/answer.csv?limit=1')).status).toBe(400);
	});
});

test.describe('the feeds', () => {
	for (const query of ['', '?lang=ko', '?topic=lmo-approval', '?lang=ko&topic=lmo-approval']) {
		test(`Atom${query} is well-formed, with ids, dates and links that hold`, async ({ page }) => {
			const response = await ask(`/feeds/changes.atom${query}`);
			expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
			const text = await response.text();
			await page.goto('about:blank');
			const feed = await page.evaluate((xml) => {
				const parsed = new DOMParser().parseFromString(xml, 'application/xml');
				const all = (name: string) => [...parsed.getElementsByTagNameNS('http://www.w3.org/2005/Atom', name)];
				return {
					fault: parsed.querySelector('parsererror')?.textContent ?? null,
					lang: parsed.documentElement.getAttribute('xml:lang'),
					ids: all('id').map((id) => id.textContent),
					dates: all('updated').map((updated) => updated.textContent ?? ''),
					links: all('link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')]),
					contents: all('content').map(
						(content) => new DOMParser().parseFromString(content.textContent ?? '', 'text/html').body.innerHTML
					)
				};
			}, text);
			expect(feed.fault).toBeNull();
			expect(feed.lang).toBe(query.includes('ko') ? 'ko' : 'en');
			expect(feed.ids).toHaveLength(101);
			expect(new Set(feed.ids).size).toBe(101);
			for (const date of feed.dates) expect(Number.isNaN(Date.parse(date))).toBe(false);
			expect(feed.links[0]).toEqual(['self', `${server.origin}/feeds/changes.atom${query}`]);
			for (const content of feed.contents) expect(content).toMatch(/^<p>[^]+<\/p>$/);
			const [, html = ''] = feed.links.find(([, href]) => href?.includes('/compare/')) ?? [];
			expect((await fetch(html ?? '')).status).toBe(200);
		});
	}

	test('JSON Feed says the same; an unknown language or topic is refused', async () => {
		const response = await ask('/feeds/changes.json?lang=ko');
		expect(response.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
		const feed = await response.json();
		expect(feed.items).toHaveLength(100);
		const atom = await (await ask('/feeds/changes.atom?lang=ko')).text();
		for (const { id } of feed.items) expect(atom).toContain(`<id>${id}</id>`);
		expect((await ask('/feeds/changes.json?lang=jp')).status).toBe(400);
		expect((await ask('/feeds/changes.json?topic=x')).status).toBe(400);
		expect((await ask('/feeds/changes.rss')).status).toBe(404);
	});
});

test.describe('the pages', () => {
	for (const scripts of [true, false]) {
		test(`show every endpoint and example in both languages, scripts ${scripts ? 'on' : 'off'}`, async ({
			browser
		}) => {
			const page = await (await browser.newContext({ javaScriptEnabled: scripts })).newPage();
			for (const prefix of ['', '/ko']) {
				await page.goto(`${server.origin}${prefix}/api`);
				for (const { address } of EXAMPLES) await expect(page.getByText(`${server.origin}${address}'`)).toBeVisible();
				await expect(page.getByText('"severity": "high"')).toBeVisible();
				await expect(page.getByRole('rowheader', { name: '/api/v1/comparisons/{topic}' })).toBeVisible();
				await page.goto(`${server.origin}${prefix}/data`);
				await expect(page.getByRole('heading', { name: 'question_relation' })).toBeVisible();
			}
			await page.context().close();
		});
	}
});
