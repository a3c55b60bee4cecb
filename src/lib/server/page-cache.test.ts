import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pageCache } from './page-cache';

const HTML = `<!doctype html><p lang="ko">위해성심사</p>${'<p>row</p>'.repeat(500)}`;
const TODAY = '2026-11-25';
const url = (path: string) => new URL(path, 'https://concord.example');
const request = (headers: Record<string, string> = {}) => new Request('https://concord.example/', { headers });
const page = (html = HTML, headers: Record<string, string> = {}) =>
	new Response(html, { headers: { 'content-type': 'text/html', ...headers } });
const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('which pages are kept', () => {
	const { key } = pageCache();
	it.each([
		'/',
		'/ko',
		'/compare/lmo-approval?on=2021-06-01',
		'/compare/lmo-approval?base=kr&on=2021-06-01&open=a,b&q=270&show=same&step=scope'
	])('a page whose parameters are all known: %s', (path) => {
		expect(key(url(path), TODAY)).not.toBeNull();
	});
	it.each([
		'/?utm_source=x',
		'/?on=2021-06-01&session=1',
		'/?On=2021-06-01',
		'/?constructor=1',
		'/?=x',
		'/?x',
		`/?q=${'a'.repeat(2000)}`
	])('never one with an unknown parameter, or with an endless query: %s', (path) => {
		expect(key(url(path), TODAY)).toBeNull();
	});
});

describe('which addresses are one page', () => {
	const { key } = pageCache();
	it.each([
		['/compare/x?on=2021-06-01&base=kr', '/compare/x?base=kr&on=2021-06-01'],
		['/compare/x?open=a%2Cb', '/compare/x?open=a,b'],
		['/compare/x', '/compare/x?']
	])('the order and the escapes of parameters do not count: %s and %s', (one, other) => {
		expect(key(url(one), TODAY)).toBe(key(url(other), TODAY));
	});
	it.each([
		['/compare/x', '/ko/compare/x'],
		['/compare/x?base=kr', '/compare/x?base=us'],
		['/compare/x?q=a%26base%3Dkr', '/compare/x?q=a&base=kr'],
		['/compare/x?base=kr&base=us', '/compare/x?base=us&base=kr'],
		['/compare/x', 'https://elsewhere.example/compare/x'],
		['/compare/x', 'http://concord.example/compare/x']
	])('what changes the page counts, the host in its permanent link included: %s and %s', (one, other) => {
		expect(key(url(one), TODAY)).not.toBe(key(url(other), TODAY));
	});
	it('a page of yesterday is another page: it may show what was the law then', () => {
		expect(key(url('/'), '2026-11-24')).not.toBe(key(url('/'), TODAY));
	});
});

describe('the answer', () => {
	it('there is none before the page was kept, and none for another page', async () => {
		const cache = pageCache();
		expect(cache.answer('a', request())).toBeNull();
		await cache.keep('a', page(), request());
		expect(cache.answer('a', request())).not.toBeNull();
		expect(cache.answer('b', request())).toBeNull();
	});

	it('the first and every later answer have the same bytes, headers and tag', async () => {
		const cache = pageCache();
		const first = await cache.keep('a', page(HTML, { 'x-content-type-options': 'nosniff' }), request());
		const later = cache.answer('a', request());
		expect([...(later?.headers ?? [])]).toEqual([...first.headers]);
		expect(Object.fromEntries(first.headers)).toEqual({
			'cache-control': 'public, no-cache',
			'content-type': 'text/html',
			etag: expect.stringMatching(/^W\/"[\w-]{22}"$/) as string,
			vary: 'accept-encoding',
			'x-content-type-options': 'nosniff'
		});
		expect(await first.text()).toBe(HTML);
		expect(await later?.text()).toBe(HTML);
	});
	it('an answer that was read can be given again', async () => {
		const cache = pageCache();
		await (await cache.keep('a', page(), request())).text();
		expect(await cache.answer('a', request())?.text()).toBe(HTML);
		expect(await cache.answer('a', request())?.text()).toBe(HTML);
	});
	it('equal pages have equal tags and unequal ones do not', async () => {
		const cache = pageCache();
		const tagOf = async (key: string, html: string) =>
			(await cache.keep(key, page(html), request())).headers.get('etag');
		const one = await tagOf('a', 'one');
		expect(await tagOf('b', 'one')).toBe(one);
		expect(await tagOf('c', 'two')).not.toBe(one);
	});
	it('the tag of the renderer, its length and its rule of caching are not passed on', async () => {
		const rendered = page(HTML, { etag: '"kit"', 'content-length': '3', 'cache-control': 'private' });
		const { headers } = await pageCache().keep('a', rendered, request());
		expect(headers.get('etag')).not.toBe('"kit"');
		expect(headers.get('content-length')).toBeNull();
		expect(headers.get('cache-control')).toBe('public, no-cache');
	});
});

describe('304', () => {
	it.each<[string, (tag: string) => string]>([
		['the same tag', (tag) => tag],
		['one of several tags', (tag) => `"other", ${tag} , W/"third"`]
	])('without a body where the reader has it already: %s', async (_, known) => {
		const cache = pageCache();
		const first = await cache.keep('a', page(), request());
		const tag = first.headers.get('etag') ?? '';
		const answer = cache.answer('a', request({ 'if-none-match': known(tag), 'accept-encoding': 'br' }));
		expect(answer?.status).toBe(304);
		expect(answer?.body).toBeNull();
		expect(answer?.headers.get('etag')).toBe(tag);
		expect(answer?.headers.get('content-encoding')).toBeNull();
	});
	it.each(['', '"other"', 'W/"other"'])('the whole page for any other tag: "%s"', async (known) => {
		const cache = pageCache();
		await cache.keep('a', page(), request());
		const answer = cache.answer('a', request({ 'if-none-match': known }));
		expect(answer?.status).toBe(200);
		expect(await answer?.text()).toBe(HTML);
	});
});

describe('compression', () => {
	it.each(['br', 'gzip, deflate, br, zstd', 'gzip;q=0.5, br;q=1.0', 'gzip,br;q=0.001', 'BR'])(
		'brotli where the reader takes it, equal to the plain page: "%s"',
		async (accepted) => {
			const answer = await pageCache().keep('a', page(), request({ 'accept-encoding': accepted }));
			expect(answer.headers.get('content-encoding')).toBe('br');
			const body = await bytes(answer);
			expect(body.length).toBeLessThan(HTML.length / 10);
			expect(brotliDecompressSync(body).toString()).toBe(HTML);
		}
	);
	it.each(['', 'gzip, deflate', 'identity', 'x-br', 'brx', 'gzip, br;q=0', 'br; q=0.0, gzip'])(
		'plain where it does not: "%s"',
		async (accepted) => {
			const answer = await pageCache().keep('a', page(), request({ 'accept-encoding': accepted }));
			expect(answer.headers.get('content-encoding')).toBeNull();
			expect((await bytes(answer)).toString()).toBe(HTML);
		}
	);
	it('both have the same tag, so that one reader may have either', async () => {
		const cache = pageCache();
		const plain = await cache.keep('a', page(), request());
		const packed = cache.answer('a', request({ 'accept-encoding': 'br' }));
		expect(packed?.headers.get('etag')).toBe(plain.headers.get('etag'));
		expect(packed?.headers.get('vary')).toBe('accept-encoding');
	});
});
