import { afterEach, describe, expect, it, vi } from 'vitest';
import { METHOD_VERSION } from '$lib/core/method';
import { PROBLEM } from './openapi';
import { asker, realSite, TODAY } from './test-site';

const site = realSite();
const ask = asker(site);
const problemOf = async (response: Response) => {
	expect(response.headers.get('content-type')).toBe('application/problem+json');
	return PROBLEM.parse(await response.json());
};

describe('the envelope', () => {
	it('says what an answer was made of', async () => {
		const body = await (await ask('/gaps?on=2021-06-01&size=1&page=2')).json();
		expect(body.meta).toMatchObject({
			api: 'v1',
			revision: site.reference.revision,
			method: METHOD_VERSION,
			on: '2021-06-01',
			generatedFrom: 'https://concord.test/api/v1/gaps?on=2021-06-01&size=1&page=2',
			notice: { en: 'Not legal advice.', ko: '법률 자문이 아니다.' },
			page: { number: 2, size: 1 }
		});
		expect(body.links).toMatchObject({
			self: 'https://concord.test/api/v1/gaps?on=2021-06-01&size=1&page=2',
			next: 'https://concord.test/api/v1/gaps?on=2021-06-01&size=1&page=3',
			prev: 'https://concord.test/api/v1/gaps?on=2021-06-01&size=1&page=1',
			html: { en: 'https://concord.test/en/gaps/?on=2021-06-01', ko: 'https://concord.test/ko/gaps/?on=2021-06-01' }
		});
	});

	it('is of today without a date, and has no page where there is no list', async () => {
		const body = await (await ask('/topics/lmo-approval')).json();
		expect(body.meta.on).toBe(TODAY);
		expect(body.meta).not.toHaveProperty('page');
		expect(body.links).not.toHaveProperty('next');
	});

	it('leads back from beyond the end', async () => {
		const body = await (await ask('/instruments?side=int&page=99&size=5')).json();
		expect(body.data).toEqual([]);
		expect(body.links.prev).toBe(
			`https://concord.test/api/v1/instruments?side=int&page=${body.meta.page.pages}&size=5`
		);
		expect(body.links).not.toHaveProperty('next');
	});

	it('turned page by page gives every entry once', async () => {
		const seen: string[] = [];
		let next: string | undefined = '/glossary?size=100';
		while (next) {
			const body = await (await ask(next)).json();
			seen.push(...body.data.map((term: { id: string }) => term.id));
			next = body.links.next?.replace('https://concord.test/api/v1', '');
		}
		expect(seen).toEqual(site.reference.terms.all().map(({ id }) => id));
	});
});

describe('ETags', () => {
	it('spare who has the answer already', async () => {
		const first = await ask('/topics');
		const etag = first.headers.get('etag') ?? '';
		expect(etag).toMatch(/^W\//);
		expect(first.headers.get('cache-control')).toBe('public, no-cache');
		const again = await ask('/topics', { headers: { 'if-none-match': etag } });
		expect(again.status).toBe(304);
		expect(await again.text()).toBe('');
		expect(again.headers.get('etag')).toBe(etag);
		expect(again.headers.get('access-control-allow-origin')).toBe('*');
	});

	it('are others for another day, build or address', async () => {
		const etag = async (changed: Partial<typeof site>, path = '/topics') =>
			(await asker({ ...site, ...changed })(path)).headers.get('etag');
		const tags = await Promise.all([
			etag({}),
			etag({ today: '2026-11-26' }),
			etag({ build: 'other' }),
			etag({}, '/events'),
			etag({}, '/events?page=1')
		]);
		expect(new Set(tags).size).toBe(5);
		expect(await etag({})).toBe(tags[0]);
	});

	it('promise nothing for what is wrong', async () => {
		const response = await ask('/topics?x=1', { headers: { 'if-none-match': '*' } });
		expect(response.status).toBe(400);
		expect(response.headers.has('etag')).toBe(false);
		expect(response.headers.get('cache-control')).toBe('no-store');
	});
});

describe('methods', () => {
	it('HEAD answers like GET, without a body', async () => {
		const [get, head] = [await ask('/topics'), await ask('/topics', { method: 'HEAD' })];
		expect(head.status).toBe(200);
		expect(await head.text()).toBe('');
		for (const name of ['etag', 'content-type', 'content-length'])
			expect(head.headers.get(name)).toBe(get.headers.get(name));
		expect(Number(get.headers.get('content-length'))).toBe((await get.arrayBuffer()).byteLength);
	});

	it('OPTIONS tells any origin that it may read', async () => {
		const headers = { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' };
		const response = await ask('/topics', { method: 'OPTIONS', headers });
		expect(response.status).toBe(204);
		expect(response.headers.get('access-control-allow-origin')).toBe('*');
		expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
	});

	it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is refused, and the answer says what is allowed', async (method) => {
		const response = await ask('/topics', { method });
		expect(response.status).toBe(405);
		expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
		expect((await problemOf(response)).type).toBe('https://concord.test/api#method-not-allowed');
	});
});

describe('the limit', () => {
	it('refuses with 429 once it is spent, a costly answer sooner, and other clients not at all', async () => {
		const limited = asker(site, { points: 6, seconds: 60 });
		expect((await limited('/topics')).headers.get('ratelimit')).toBe('"default";r=5;t=60');
		expect((await limited('/index/all')).headers.get('ratelimit')).toBe('"default";r=0;t=60');
		const refused = await limited('/topics');
		expect(refused.status).toBe(429);
		expect(refused.headers.get('retry-after')).toBe('60');
		expect(refused.headers.get('access-control-allow-origin')).toBe('*');
		expect((await problemOf(refused)).title).toBe('Too many requests');
		expect((await limited('/topics', { client: '192.0.2.9' })).status).toBe(200);
	});

	it('counts what is wrong and what is not there too', async () => {
		const limited = asker(site, { points: 2, seconds: 60 });
		expect((await limited('/topics?x=1')).status).toBe(400);
		expect((await limited('/nothing')).status).toBe(404);
		expect((await limited('/topics')).status).toBe(429);
	});
});

describe('what nobody expected', () => {
	afterEach(() => vi.restoreAllMocks());

	it('is logged under an id, and tells nothing of the inside', async () => {
		const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const broken = {
			...site,
			tables: () => {
				throw new Error('SQLITE_IOERR at /srv/secret/reference.sqlite');
			}
		};
		const response = await asker(broken)('/authorities');
		expect(response.status).toBe(500);
		const text = await response.clone().text();
		const { id } = await problemOf(response);
		expect(id).toMatch(/^[0-9a-f-]{36}$/);
		expect(text).not.toContain('secret');
		expect(text).not.toContain('SQLITE');
		expect(String(logged.mock.calls[0]?.[0])).toBe(`[${id}] GET /api/v1/authorities`);
	});
});
