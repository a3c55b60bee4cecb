import type { Lang } from '$lib/core/lang';
import { realReference } from '$lib/server/stores/test-stores';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { GET } from './+server';
import * as indexViews from './index-views';
import * as otherViews from './other-views';
import { cardRequest, type CardOf } from './request';

const reference = realReference();
const today = '2026-11-25';
const locals = { reference, today, lang: 'en' } as unknown as App.Locals;
const V = reference.revision;

const ask = async (address: string, headers: Record<string, string> = {}): Promise<Response> => {
	const url = new URL(address, 'https://concord.example');
	const kind = /^\/og\/(.+)\.png$/.exec(url.pathname)?.[1] ?? '';
	const event = { locals, url, params: { kind }, request: new Request(url, { headers }) };
	return await GET(event as unknown as Parameters<typeof GET>[0]);
};

/** Every text on a card. */
function texts(node: unknown): string[] {
	if (typeof node === 'string') return [node];
	if (Array.isArray(node)) return node.flatMap(texts);
	if (typeof node !== 'object' || node === null) return [];
	return texts((node as { props?: { children?: unknown } }).props?.children);
}
function textOn(cardOf: CardOf, query: string): string {
	const request = cardRequest(locals, new URLSearchParams(query));
	const card = request && cardOf(request);
	if (!card) throw new Error('no card');
	return texts(card).join(' | ');
}

const KINDS = [
	'home.png?',
	'compare.png?topic=lmo-approval',
	'row.png?topic=lmo-approval&question=risk-review-days',
	'index.png?topic=lmo-approval',
	'index.png?',
	'gaps.png?',
	'pathway.png?product=imported-crop',
	'scenario.png?id=kr-bill-choi-2024',
	'scenario.png?id=own&edit=kr-risk-review-days:90&name=Ninety',
	'commitment.png?id=us-kr-2025-jfs',
	'history.png?topic=lmo-approval',
	'history.png?step=risk-review'
];

describe.each(['en', 'ko'] as const)('a preview image in %s', (lang: Lang) => {
	it.each(KINDS)('of the kind %s is a PNG of 1200 by 630 with something on it', async (kind) => {
		const response = await ask(`/og/${kind}&lang=${lang}`);
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe('image/png');
		const png = Buffer.from(await response.arrayBuffer());
		expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
		const data = png.indexOf('IDAT');
		const pixels = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
		expect(new Set(pixels).size).toBeGreaterThan(100);
	});
});

describe('what stands on an image', () => {
	it('is the row: both answers, the difference, the day, method and revision', () => {
		const on = textOn(otherViews.row, 'topic=lmo-approval&question=risk-review-days');
		expect(on).toContain('How many days may the authority take to decide');
		expect(on).toContain(
			'United States | 180 days | ROK: 90 days longer | distance 0.25 of 1 | Republic of Korea | 270 days'
		);
		expect(on).toContain('As the law stood on 25 November 2026');
		expect(on).toContain(`method 1, data ${V.slice(0, 8)}`);
	});

	it('is Korean on a Korean one', () => {
		const on = textOn(otherViews.row, 'lang=ko&topic=lmo-approval&question=risk-review-days');
		expect(on).toContain('미국 | 180일 | 한국이 90일 더 김 | 거리 0.25(최대 1) | 대한민국 | 270일');
		expect(on).toContain('2026년 11월 25일 현재의 법');
	});

	it('is told from the side that stands left', () => {
		expect(textOn(otherViews.row, 'topic=lmo-approval&question=risk-review-days&base=kr')).toContain(
			'Republic of Korea | 270 days | US: 90 days shorter'
		);
	});

	it('says so where it is no law: an amendment, a reader’s answers, weights or days', () => {
		const row = 'topic=lmo-approval&question=risk-review-days';
		expect(textOn(otherViews.row, `${row}&edit=kr-risk-review-days:90`)).toContain('of the reader’s own');
		expect(textOn(indexViews.index, 'topic=lmo-approval&w=risk-review-days:9')).toContain('of the reader’s own');
		expect(textOn(otherViews.pathway, 'product=imported-crop&days=imported-crop-kr-a1:90')).toContain(
			'of the reader’s own'
		);
		expect(textOn(indexViews.compare, 'topic=lmo-approval&scenario=kr-bill-choi-2024')).toContain(
			'as if law: Choi bill'
		);
		expect(textOn(indexViews.scenario, 'id=kr-bill-choi-2024')).toContain('not law');
		expect(textOn(indexViews.scenario, 'id=own&edit=kr-risk-review-days:90')).toContain('supposed by a reader');
		expect(textOn(indexViews.index, 'topic=lmo-approval')).not.toContain('reader');
	});

	it('carries band and coverage with the index, and never a number where there is none', () => {
		expect(textOn(indexViews.index, 'topic=lmo-approval')).toMatch(
			/0\.\d\d to 0\.\d\d under other weights · coverage \d+%/
		);
		const before = textOn(indexViews.index, 'topic=lmo-approval&on=1950-01-01');
		expect(before).toContain('–');
		expect(before).not.toMatch(/\b0\.\d\d\b/);
	});
});

describe('the address of an image', () => {
	it.each([
		'/og/nothing.png',
		'/og/constructor.png',
		'/og/row.png?topic=lmo-approval&question=nothing',
		'/og/row.png',
		'/og/compare.png?topic=../../etc/passwd',
		'/og/pathway.png?product=%00',
		'/og/home.png?lang=fr',
		'/og/home.png?on=yesterday',
		'/og/compare.png?topic=lmo-approval&w=x',
		'/og/scenario.png?id=none',
		'/og/history.png?topic=none',
		'/og/commitment.png?id=none'
	])('%s is a 404 in plain words', async (address) => {
		const response = await ask(address);
		expect(response.status).toBe(404);
		expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
		expect(response.headers.get('cache-control')).toBe('no-store');
		expect(await response.text()).toBe('There is no such preview image.\n');
	});

	it('with day and revision may be kept for good, any other for an hour', async () => {
		const control = async (query: string) => (await ask(`/og/home.png?${query}`)).headers.get('cache-control');
		expect(await control(`on=${today}&v=${V}`)).toBe('public, max-age=31536000, immutable');
		expect(await control(`v=${V}`)).toBe('public, max-age=3600');
		expect(await control(`on=${today}&v=old`)).toBe('public, max-age=3600');
	});

	it('answers 304 to who has the image, and another tag when the content is another', async () => {
		const tag = async (query: string) => (await ask(`/og/home.png?${query}`)).headers.get('etag') ?? '';
		const etag = await tag('lang=en');
		expect(etag).toMatch(/^"[\w-]{22}"$/);
		const again = await ask('/og/home.png?lang=en', { 'if-none-match': `"other", W/${etag}` });
		expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
		expect(await tag('lang=ko')).not.toBe(etag);
		expect(await tag('on=2021-06-01')).not.toBe(etag);
	});
});
