import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Endpoint } from './endpoint';
import { ENDPOINTS } from './endpoints';
import { envelopeOf } from './envelope';
import { ALL_ENDPOINTS } from './listing';
import { PROBLEM } from './openapi';
import { asker, realSite } from './test-site';

const site = realSite();
const ask = asker(site);
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what an answer holds is what is asked here
const bodyOf = async (path: string): Promise<any> => (await ask(path)).json();

const filled = ({ path, inPath }: Endpoint): string =>
	path.replace(/\{(\w+)\}/g, (_, name: string) => inPath[name]?.example ?? '').replace(/^\/$/, '');
/** Every endpoint without parameters, with each parameter alone, and with what its list holds when it is long. */
const addresses = ALL_ENDPOINTS.flatMap((endpoint) => [
	[filled(endpoint), endpoint] as const,
	...Object.entries(endpoint.inQuery).map(
		([name, { example }]) => [`${filled(endpoint)}?${name}=${example}`, endpoint] as const
	),
	...('size' in endpoint.inQuery ? [[`${filled(endpoint)}?size=200`, endpoint] as const] : [])
]);

describe('every answer has the shape that is described', () => {
	it.each(addresses)('%s', async (address, endpoint) => {
		const response = await ask(address);
		const body: unknown = await response.json();
		expect(response.status, JSON.stringify(body)).toBe(200);
		const read = envelopeOf(endpoint).safeParse(body);
		expect(read.error?.issues ?? []).toEqual([]);
	});

	it('for every single thing that a list names', async () => {
		const shapes = new Map(ENDPOINTS.map((endpoint) => [endpoint.path, envelopeOf(endpoint) as z.ZodType]));
		for (const [list, path] of [
			['/questions?size=200', '/questions/{id}'],
			['/questions?size=200&page=2', '/questions/{id}'],
			['/instruments?size=200', '/instruments/{id}'],
			['/pathways', '/pathways/{id}'],
			['/commitments', '/commitments/{id}'],
			['/scenarios', '/scenarios/{id}'],
			['/topics', '/topics/{id}'],
			['/laws', '/laws/{id}'],
			['/laws', '/laws/{id}/text'],
			['/laws', '/laws/{id}/units'],
			['/laws', '/laws/{id}/redline']
		] as const) {
			const { data } = await bodyOf(list);
			expect(data.length, list).toBeGreaterThan(0);
			for (const { id } of data as { id: string }[]) {
				const body = await bodyOf(path.replace('{id}', id));
				expect(shapes.get(path)?.safeParse(body).error?.issues ?? [], `${path} ${id}`).toEqual([]);
				// No name of an authority was left to be filled in.
				expect(JSON.stringify(body)).not.toMatch(/\{(?:us|kr|int)-[a-z]/);
			}
		}
	}, 60_000);

	it('under every scenario', async () => {
		const shape = ENDPOINTS.find(({ id }) => id === 'comparisons');
		for (const { id, topicId } of site.reference.scenarios()) {
			const body = await bodyOf(`/comparisons/${topicId}?size=200&scenario=${id}`);
			expect(shape && envelopeOf(shape).safeParse(body).error?.issues, id).toBeUndefined();
		}
	}, 60_000);
});

describe('what the answers say', () => {
	it('the text of a law as of a day', async () => {
		const days = async (query: string) => {
			const { data, meta } = await bodyOf(`/laws/kr-009170/text?at=%EC%A0%9C8%EC%A1%B0${query}`);
			const [article] = data.entries;
			return [meta.on, data.version?.number, article?.units[1].path, article?.units[1].text.match(/\d+일/)?.[0]];
		};
		expect(await days('&on=2010-01-01')).toEqual(['2010-01-01', '8762', '제2항', '90일']);
		expect(await days('')).toEqual(['2026-11-25', '11536', '제2항', '270일']);
		expect(await days('&on=2001-01-01')).toEqual(['2001-01-01', undefined, undefined, undefined]);
	});

	it('the units of a law, page by page, each with its citation', async () => {
		const { data, meta } = await bodyOf('/laws/kr-009170/units?size=2&page=2');
		expect(meta.page).toEqual({ number: 2, size: 2, total: 13, pages: 7 });
		expect(data.units.map(({ citation }: { citation: string }) => citation)).toEqual([
			'「유전자변형생물체의 국가간 이동 등에 관한 법률」 제7조의2제1항',
			'「유전자변형생물체의 국가간 이동 등에 관한 법률」 제7조의2제2항'
		]);
		const american = await bodyOf('/laws/cfr-7-340/units?at=340.6&on=2020-01-01');
		expect(american.data.units.map(({ citation }: { citation: string }) => citation)).toEqual([
			'7 CFR 340.6(a) (as of 2020-01-01)',
			'7 CFR 340.6(d) (as of 2020-01-01)',
			'7 CFR 340.6(d)(3) (as of 2020-01-01)'
		]);
		expect((await bodyOf('/laws/kr-009170/units?at=no-such')).data.units).toEqual([]);
		expect((await bodyOf('/laws/kr-009170/units?on=1990-01-01')).data).toEqual({ version: null, units: [] });
	});

	it('a redline: what changed between two versions, and what of it is on the page', async () => {
		const { data, meta } = await bodyOf('/laws/kr-009170/redline?from=2007-12-21-8762&to=2012-12-11-11536');
		expect(data.counts.article).toMatchObject({ changed: 2, added: 1, repealed: 1, moved: 1, same: 1 });
		const review = data.entries.find(({ after }: { after: { pin: string } | null }) => after?.pin === '제8조');
		expect(review).toMatchObject({ became: 'changed', leftOut: 4 });
		expect(review.units[0].words.filter(({ kind }: { kind: string }) => kind !== 'same')).toEqual([
			{ kind: 'removed', text: '90일' },
			{ kind: 'added', text: '270일' }
		]);
		// Without names: the version in force, from the one before it.
		const { data: usual, meta: about } = await bodyOf('/laws/kr-009170/redline?size=1');
		expect([usual.before.key, usual.after.key]).toEqual(['2007-12-21-8762', '2012-12-11-11536']);
		expect(about.page).toMatchObject({ size: 1, total: meta.page.total });
		const whole = await bodyOf('/laws/kr-009170/redline?show=all');
		expect(whole.meta.page.total).toBeGreaterThan(meta.page.total);
		expect((await bodyOf('/laws/kr-010038/redline')).data).toEqual({
			before: null,
			after: null,
			counts: null,
			entries: []
		});
	});

	it('a search: what the page finds, with the same parameters', async () => {
		const { data, meta } = await bodyOf('/search?q=승인&in=law&law=kr-009170');
		expect(meta.page).toEqual({ number: 1, size: 20, total: 2, pages: 1 });
		expect(data.law.hits.map(({ pin, path, holds }: Record<string, string>) => [pin, path, holds])).toEqual([
			['제8조', '제1항', 'today'],
			['제8조', '제1항', 'no-more']
		]);
		expect(data.law.hits[0].text.pieces.filter(({ marked }: { marked: boolean }) => marked)).toEqual([
			{ text: '승인', marked: true }
		]);
		const { data: both } = await bodyOf('/search?q=risk review&lang=ko');
		expect(both.also[0].terms).toEqual(['risk-review']);
		expect(both.questions[0].ask.lang).toBe('ko');
		expect((await bodyOf('/search')).data.counts).toEqual({ questions: 0, rules: 0, terms: 0, law: 0 });
		const none = asker({ ...site, library: null });
		expect((await (await none('/search?q=승인')).json()).data.law).toBeNull();
	});

	it('no law where none was imported, and no fault', async () => {
		const none = asker({ ...site, library: null });
		expect((await (await none('/laws')).json()).data).toEqual([]);
		expect((await none('/laws/kr-009170')).status).toBe(404);
	});

	it('a comparison: 180 against 270 days', async () => {
		const { data } = await bodyOf('/comparisons/lmo-approval?q=risk-review-days');
		expect(data).toMatchObject([
			{
				question: 'risk-review-days',
				state: 'different',
				difference: { kind: 'number', by: 90 },
				us: { value: 180, side: 'us' },
				kr: { value: 270, side: 'kr', proposed: false }
			}
		]);
		expect(data[0].distance).toBeCloseTo(90 / 365, 4);
	});

	it('the law of a date: the petition rule did not hold under SECURE', async () => {
		const valueOn = async (on: string) =>
			(await bodyOf(`/comparisons/lmo-approval?q=risk-review-days&on=${on}`)).data[0].us.from;
		expect(await valueOn('2021-06-01')).toBe('2021-04-05');
		expect(await valueOn('2025-01-01')).toBe('2024-12-02');
	});

	it('states: several together are the sum of each', async () => {
		const total = async (query: string) => (await bodyOf(`/comparisons/lmo-approval?${query}`)).meta.page.total;
		const [all, different, not] = [
			await total(''),
			await total('state=different'),
			await total('state=not-comparable')
		];
		expect(await total('state=different,not-comparable')).toBe(different + not);
		expect(all).toBe(108);
	});

	it('answers: of one side, and proposed under a scenario', async () => {
		const { data } = await bodyOf('/answers?side=kr&scenario=kr-bill-choi-2024&size=200');
		expect(new Set(data.map((answer: { side: string }) => answer.side))).toEqual(new Set(['kr']));
		const proposed = data.filter((answer: { proposed: boolean }) => answer.proposed);
		expect(proposed.map((answer: { question: string }) => answer.question)).toEqual(
			site.reference
				.scenarios()
				.find(({ id }) => id === 'kr-bill-choi-2024')
				?.answers.map(({ questionId }) => questionId)
		);
	});

	it('the index: contributions add up to it, and another weight moves it', async () => {
		const { data } = await bodyOf('/index/lmo-approval');
		const sum = data.contributions.reduce((total: number, item: { share: number }) => total + item.share, 0);
		expect(sum).toBeCloseTo(data.index, 10);
		expect(data.band).toMatchObject({ draws: 10_000, seed: 20_260_101 });
		expect((await bodyOf('/index/lmo-approval?w=risk-review-days:0')).data.index).not.toBe(data.index);
		// The one topic of its domain; the whole has all the others too.
		expect((await bodyOf('/index/agricultural-biotechnology')).data.index).toBe(data.index);
		expect((await bodyOf('/index/all')).data.index).not.toBe(data.index);
	});

	it('a pathway: the caller’s days stand beside those of the law', async () => {
		const { data } = await bodyOf('/pathways/imported-crop?days=imported-crop-kr-a1:90');
		expect(data.kr.steps.find((step: { key: string }) => step.key === 'imported-crop-kr-a1')).toMatchObject({
			days: 90,
			statutory: 270
		});
	});

	it('gaps: facets are narrowed by any of several values', async () => {
		const { data } = await bodyOf('/gaps?severity=high,low&size=200');
		expect(new Set(data.map((gap: { judgement: { severity: string } }) => gap.judgement.severity))).toEqual(
			new Set(['high', 'low'])
		);
		const touching = await bodyOf('/gaps?commitment=us-kr-2025-jfs&size=200');
		for (const gap of touching.data)
			expect(gap.judgement.commitments.map((c: { commitment: string }) => c.commitment)).toContain('us-kr-2025-jfs');
	});

	it('an authority: with the names of its time', async () => {
		const { data } = await bodyOf('/authorities?size=200');
		expect(
			data.find(({ id }: { id: string }) => id === 'kr-motir').names.map((n: { short: { en: string } }) => n.short.en)
		).toEqual(expect.arrayContaining(['MOTIE', 'MOTIR']));
	});

	it('the glossary: a Korean term is found however it is spaced', async () => {
		const ids = async (q: string) =>
			(await bodyOf(`/glossary?q=${encodeURIComponent(q)}`)).data.map(({ id }: { id: string }) => id);
		expect(await ids('위해성 심사')).toContain('risk-review');
		expect(await ids('위해성 심사')).toEqual(await ids('위해성심사'));
	});

	it('the root lists every endpoint', async () => {
		const { data } = await bodyOf('');
		expect(data.map(({ path }: { path: string }) => path)).toEqual(ENDPOINTS.map(({ path }) => `/api/v1${path}`));
	});
});

describe('what cannot be used is refused, by name', () => {
	const refused = async (path: string) => {
		const response = await ask(path);
		expect(response.status, path).toBe(400);
		return (PROBLEM.parse(await response.json()).errors ?? []).map(({ param, given, expected }) => [
			param,
			given,
			expected
		]);
	};

	it.each([
		['/gaps?on=2021-13-45', 'on', 'a day, YYYY-MM-DD'],
		['/gaps?on=', 'on', 'a day, YYYY-MM-DD'],
		['/gaps?severity=high,grave', 'severity', 'some of: low, medium, high; separated by commas'],
		[
			'/gaps?sort=id',
			'sort',
			'one of: question, kind, severity, distance, contribution, level, commitments, confidence; with - before it for the largest first'
		],
		['/gaps?page=0', 'page', 'a whole number from 1 to 99999'],
		['/gaps?page=1.5', 'page', 'a whole number from 1 to 99999'],
		['/gaps?size=201', 'size', 'a whole number from 1 to 200'],
		['/search?in=everything', 'in', 'one of: all, questions, rules, terms, law'],
		['/search?q=x&law=kr-999999', 'law', 'the id of an imported law'],
		['/search?q=x&page=51', 'page', 'a whole number from 1 to 50'],
		[`/search?q=${'x'.repeat(201)}`, 'q', '1 to 200 characters'],
		['/laws/kr-009170/redline?from=9-9-9', 'from', 'the key of a version of this law, as /laws/{id} lists them'],
		['/laws/kr-009170/redline?to=a%20b', 'to', 'the key of a version of this law, as /laws/{id} lists them'],
		['/laws/kr-009170/redline?show=some', 'show', 'one of: changes, all'],
		['/answers?side=jp', 'side', 'one of: us, kr'],
		[
			'/answers?topic=no-such',
			'topic',
			'one of: lmo-approval, medicine-supply, cdmo, synthetic-biology, technology-protection, supply-chain, frameworks'
		],
		[`/questions?q=${'x'.repeat(201)}`, 'q', '1 to 200 characters'],
		['/questions?q=%20', 'q', '1 to 200 characters'],
		[
			'/comparisons/lmo-approval?state=odd',
			'state',
			'some of: same, different, not-comparable, not-checked; separated by commas'
		],
		[
			'/index/lmo-approval?w=no-such-question:5',
			'w',
			'id:weight,id:weight with ids of questions and weights from 0 to 10, at most one decimal'
		],
		[
			'/index/lmo-approval?w=risk-review-days:11',
			'w',
			'id:weight,id:weight with ids of questions and weights from 0 to 10, at most one decimal'
		],
		['/index/all?step=risk-review', 'step', 'nothing: a step and an amendment belong to one topic'],
		['/pathways/imported-crop?days=cultivated-crop-kr-a1:9', 'days', 'keys of steps of this pathway'],
		[
			'/pathways/imported-crop?days=imported-crop-kr-a1:0',
			'days',
			'key:days,key:days with keys of steps of this pathway and days from 1 to 3650'
		]
	])('%s', async (path, param, expected) => {
		expect((await refused(path)).map(([name, , said]) => [name, said])).toEqual([[param, expected]]);
	});

	it('a parameter that nobody knows, with those that are known', async () => {
		expect(await refused('/instruments?Side=kr')).toEqual([['Side', 'kr', 'one of: side, page, size']]);
		expect(await refused('/topics?page=1')).toEqual([['page', '1', 'no parameters at all']]);
	});

	it('a parameter that is given twice', async () => {
		expect(await refused('/instruments?side=kr&side=us')).toEqual([
			['side', 'kr us', 'one value; one of: us, kr, int']
		]);
	});

	it('several at once are told at once', async () => {
		expect((await refused('/gaps?on=x&foo=1&size=y')).map(([param]) => param)).toEqual(['foo', 'on', 'size']);
	});

	it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
		'a parameter named %s is a stranger like any other',
		async (name) => {
			expect((await refused(`/gaps?${name}=1`)).map(([param]) => param)).toEqual([name]);
			expect(({} as Record<string, unknown>)['1']).toBeUndefined();
		}
	);

	it.each([
		'/no-such',
		'/topics/no-such',
		'/topics/lmo-approval/steps',
		'/questions/__proto__',
		'/instruments/constructor',
		'/index/no-such',
		`/questions/${'x'.repeat(5000)}`,
		"/topics/';DROP TABLE answer"
	])('%s is not found', async (path) => {
		const response = await ask(path);
		expect(response.status).toBe(404);
		const problem = PROBLEM.parse(await response.json());
		expect(problem).toMatchObject({ status: 404, title: 'Not found', ko: { title: '찾을 수 없음' } });
		expect(problem.detail.length).toBeLessThan(400);
	});
});
