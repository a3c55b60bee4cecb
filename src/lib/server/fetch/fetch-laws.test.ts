import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../stores/test-stores';
import { fetchLaws, summaryOf, type FetchEvent, type FetchReport } from './fetch-laws';
import {
	actXml,
	changes,
	cutOff,
	lawList,
	localServer,
	partXml,
	redirect,
	stoppedClock,
	text,
	withTag,
	type LocalServer
} from './test-server';
import type { WatchedLaw } from './watch-list';

const part = (number: number): WatchedLaw => ({
	from: 'ecfr',
	label: `7 CFR part ${number}`,
	instrumentIds: [],
	title: 7,
	part: number
});
const act = (name: string): WatchedLaw => ({ from: 'law.go.kr', label: name, instrumentIds: [], name });
const SEED_ACT = act('종자에 관한 법률');

const VERSIONS = '/api/versioner/v1/versions/title-7.json';
const fullPath = (day: string) => `/api/versioner/v1/full/${day}/title-7.xml`;
const SEARCH = '/DRF/lawSearch.do';
const SERVICE = '/DRF/lawService.do';

interface Run {
	readonly on?: string | null;
	readonly id?: string | null;
	readonly site?: string | null;
	readonly to?: string;
}

/** One run against the local server, with what it said and where it put things. */
async function run(server: LocalServer, laws: readonly WatchedLaw[], { on = null, ...given }: Run = {}) {
	const { id = 'secret-id', site = null, to = temporaryFolder() } = given;
	const events: FetchEvent[] = [];
	const { pace, slept } = stoppedClock();
	const report = await fetchLaws({
		laws,
		to,
		on,
		ecfr: server.base,
		lawGoKr: { base: server.base, id, site },
		userAgent: 'Concord/0.1.0',
		onProgress: (event) => events.push(event),
		pace
	});
	return { report, events, slept, to };
}

const whyOf = ({ failed }: FetchReport) => failed.map(({ law, why }) => `${law.label}: ${why}`);
const filesIn = (folder: string) => readdirSync(folder).filter((name) => name !== '.fetch.json');

/** A server that has part 340, last changed on 2025-06-16, and the Seed Act in force since 2025-10-01. */
async function bothSources() {
	const server = await localServer();
	server.on(VERSIONS, changes([{ issue_date: '2020-08-17' }, { issue_date: '2025-06-16' }]));
	server.on(fullPath('2025-06-16'), withTag(partXml(340), '"p340"'));
	server.on(SEARCH, lawList([{ name: '종자에 관한 법률', mst: '222', inForce: '20251001' }]));
	server.on(SERVICE, text(actXml()));
	return server;
}

describe('laws are fetched from both sources', () => {
	it('into a file each, byte for byte, named by version', async () => {
		const server = await bothSources();
		const { report, to, events } = await run(server, [part(340), SEED_ACT]);
		expect(report.failed).toEqual([]);
		expect(report.fetched).toEqual([
			{ law: part(340), path: join(to, 'cfr-7-340_asof-2025-06-16.xml'), asOf: '2025-06-16' },
			{ law: SEED_ACT, path: join(to, 'kr-000007_20251001_222.xml'), asOf: null }
		]);
		expect(readFileSync(join(to, 'cfr-7-340_asof-2025-06-16.xml'), 'utf8')).toBe(partXml(340));
		expect(readFileSync(join(to, 'kr-000007_20251001_222.xml'), 'utf8')).toBe(actXml());
		expect(events).toEqual([
			{ is: 'asking', law: part(340), place: 0, of: 2 },
			{ is: 'asking', law: SEED_ACT, place: 1, of: 2 }
		]);
	});

	it('with the addresses and queries that the two services know', async () => {
		const server = await bothSources();
		await run(server, [part(340), SEED_ACT], { site: 'https://concord.example/' });
		expect(server.asked.map(({ path, query }) => [path, Object.fromEntries(query)])).toEqual([
			[VERSIONS, { part: '340' }],
			[fullPath('2025-06-16'), { part: '340' }],
			[SEARCH, { OC: 'secret-id', target: 'law', query: '종자에 관한 법률', display: '100', page: '1', type: 'XML' }],
			[SERVICE, { OC: 'secret-id', target: 'law', MST: '222', type: 'XML' }]
		]);
		expect(server.asked.map(({ headers }) => headers.referer)).toEqual([
			undefined,
			undefined,
			'https://concord.example/',
			'https://concord.example/'
		]);
	});

	it('and the id of the caller stands in no file and in no report', async () => {
		const server = await bothSources();
		server.on(SERVICE, text('', { status: 500 }), text(actXml()), text('', { status: 404 }));
		const { report, events, to } = await run(server, [SEED_ACT, SEED_ACT]);
		expect(report.fetched).toHaveLength(1);
		expect(report.failed).toHaveLength(1);
		const kept = readdirSync(to).map((name) => readFileSync(join(to, name), 'utf8'));
		expect(JSON.stringify([report, events, summaryOf(report), kept])).not.toContain('secret-id');
	});

	it('the same bytes and "not modified" are both unchanged; the file is not touched', async () => {
		const server = await bothSources();
		const first = await run(server, [part(340), SEED_ACT]);
		const { report } = await run(server, [part(340), SEED_ACT], { to: first.to });
		expect(report).toMatchObject({ fetched: [], failed: [] });
		expect(report.unchanged).toEqual(first.report.fetched);
		expect(server.asked.findLast(({ path }) => path === fullPath('2025-06-16'))?.headers['if-none-match']).toBe(
			'"p340"'
		);
	});

	it('a correction under the same date takes the place of the old text', async () => {
		const server = await bothSources();
		const { to } = await run(server, [part(340)]);
		server.on(fullPath('2025-06-16'), withTag(partXml(340, 'Peas are yellow.'), '"other"'));
		const { report } = await run(server, [part(340)], { to });
		expect(report.fetched).toHaveLength(1);
		expect(readFileSync(join(to, 'cfr-7-340_asof-2025-06-16.xml'), 'utf8')).toContain('yellow');
	});

	it('a file that was changed or lost here is fetched in full', async () => {
		const server = await bothSources();
		const { to } = await run(server, [part(340)]);
		const file = join(to, 'cfr-7-340_asof-2025-06-16.xml');
		for (const spoil of [() => writeFileSync(file, 'spoilt'), () => rmSync(file)]) {
			spoil();
			expect((await run(server, [part(340)], { to })).report.fetched).toHaveLength(1);
			expect(readFileSync(file, 'utf8')).toBe(partXml(340));
		}
		writeFileSync(join(to, '.fetch.json'), '{"version":');
		expect((await run(server, [part(340)], { to })).report.unchanged).toHaveLength(1);
	});

	it('asks with If-Modified-Since where the server gave a date', async () => {
		const server = await bothSources();
		const day = 'Mon, 16 Jun 2025 00:00:00 GMT';
		server.on(SERVICE, text(actXml(), { 'last-modified': day }), (response) => response.writeHead(304).end());
		const { to } = await run(server, [SEED_ACT]);
		expect((await run(server, [SEED_ACT], { to })).report.unchanged).toHaveLength(1);
		expect(server.asked.at(-1)?.headers['if-modified-since']).toBe(day);
	});
});

describe('the eCFR', () => {
	it('gives the text as last changed in substance, over all pages of its list', async () => {
		const server = await localServer();
		server.on(
			VERSIONS,
			changes([{ issue_date: '2017-05-01' }, { issue_date: '2023-04-10', substantive: false }], 2),
			changes([{ issue_date: '2021-02-03', substantive: false, removed: true }])
		);
		server.on(fullPath('2021-02-03'), text(partXml(340)));
		const { report } = await run(server, [part(340)]);
		expect(report.fetched[0]?.asOf).toBe('2021-02-03');
		expect(server.asked.map(({ query }) => query.get('page'))).toEqual([null, '2', null]);
	});

	it('gives the text of a day that is asked for, and never a later one', async () => {
		const server = await localServer();
		server.on(VERSIONS, changes([{ issue_date: '2018-03-19' }, { issue_date: '2020-08-17' }]));
		server.on(fullPath('2018-03-19'), text(partXml(340)));
		const { report } = await run(server, [part(340)], { on: '2019-01-01' });
		expect(report.fetched[0]?.asOf).toBe('2018-03-19');
		expect(server.asked[0]?.query.get('issue_date[lte]')).toBe('2019-01-01');
	});

	it('has no text before 2017: what is older than its first day is asked for as of that day', async () => {
		const server = await localServer();
		server.on(VERSIONS, changes([{ issue_date: '2016-12-22' }]));
		server.on(fullPath('2017-01-03'), text(partXml(340)));
		expect((await run(server, [part(340)])).report.fetched[0]?.asOf).toBe('2017-01-03');
		expect(whyOf((await run(server, [part(340)], { on: '2016-06-01' })).report)).toEqual([
			'7 CFR part 340: the eCFR keeps no day before 2017-01-03; import an annual edition of the CFR instead'
		]);
	});

	it('a part that it does not know, or sends wrongly, is reported and not kept', async () => {
		const server = await localServer();
		server.on(VERSIONS, changes([]));
		expect(whyOf((await run(server, [part(340)], { on: '2019-01-01' })).report)).toEqual([
			'7 CFR part 340: the eCFR knows no text of it up to 2019-01-01'
		]);
		server.on(VERSIONS, changes([{ issue_date: '2020-08-17' }]));
		server.on(
			fullPath('2020-08-17'),
			text('{"error":"No matching content found."}', { status: 404 }),
			text(partXml(341))
		);
		const { report, to } = await run(server, [part(340), part(340)]);
		expect(whyOf(report)).toEqual([
			'7 CFR part 340: the server answered 404: No matching content found',
			'7 CFR part 340: the eCFR sent another text than 7 CFR part 340 (<DIV5 N="341">)'
		]);
		expect(filesIn(to)).toEqual([]);
	});

	it('a list in another form than is known is reported; a broken one is asked for again', async () => {
		const server = await bothSources();
		server.on(VERSIONS, text('{"versions":[]}'));
		expect(whyOf((await run(server, [part(340)])).report)).toEqual([
			'7 CFR part 340: the list of changes has another form than is known'
		]);
		server.on(VERSIONS, text('{"content_versions":['), changes([{ issue_date: '2025-06-16' }]));
		const { report, events } = await run(server, [part(340)]);
		expect(report.fetched).toHaveLength(1);
		expect(events).toContainEqual({
			is: 'waiting',
			host: server.host,
			seconds: 1,
			why: 'the list of changes is cut off or no JSON'
		});
	});

	it('that sends the caller away is asked nothing more, and Korean law is still fetched', async () => {
		const server = await bothSources();
		server.on(VERSIONS, redirect('http://unblock.example/'));
		const { report } = await run(server, [part(340), part(341), SEED_ACT]);
		const why =
			'the server redirects to unblock.example, which is refused; it may do so to callers that ask too much, so try again later';
		expect(whyOf(report)).toEqual([`7 CFR part 340: ${why}`, `7 CFR part 341: ${why}`]);
		expect(report.fetched).toHaveLength(1);
		expect(server.asked.filter(({ path }) => path === VERSIONS)).toHaveLength(1);
	});
});

describe('law.go.kr', () => {
	it('without an id is not asked, and says how to get one', async () => {
		const server = await bothSources();
		const { report } = await run(server, [SEED_ACT, act('식물방역법'), part(340)], { id: null });
		expect(report.fetched).toHaveLength(1);
		expect(server.asked.some(({ path }) => path.startsWith('/DRF'))).toBe(false);
		expect(summaryOf(report)).toEqual([
			'3 laws: 1 fetched, 0 unchanged, 2 failed.',
			'Failed, law.go.kr wants a caller’s id: apply for one at open.law.go.kr (free of charge) and set CONCORD_LAW_GO_KR_OC to it: ' +
				'종자에 관한 법률, 식물방역법'
		]);
	});

	it('finds a law by its whole name, in force, whatever the spaces and dots', async () => {
		const server = await localServer();
		server.on(
			SEARCH,
			lawList([
				{ name: '유전자종자에 관한 법률', id: '000001', mst: '1', inForce: '20200101' },
				{ name: '종자ㆍ묘목법', id: '000007', mst: '8', inForce: '20270101', status: '시행예정' },
				{ name: '종자ㆍ묘목법', id: '000007', mst: '7', inForce: '20200101' },
				{ name: '종자ㆍ묘목법 시행령', id: '000008', mst: '9', inForce: '20200101' }
			])
		);
		server.on(SERVICE, text(actXml()));
		expect((await run(server, [act('종자·묘목법')])).report.fetched[0]?.path).toMatch(/kr-000007_20200101_7\.xml$/);
	});

	it('looks on the next page of a long list', async () => {
		const server = await bothSources();
		const other = { name: '다른 법률', mst: '1', inForce: '20200101' };
		const wanted = { name: '종자에 관한 법률', mst: '222', inForce: '20251001' };
		server.on(SEARCH, lawList([other], 101), lawList([wanted], 101));
		expect((await run(server, [SEED_ACT])).report.fetched).toHaveLength(1);
		expect(server.asked.map(({ query }) => query.get('page'))).toEqual(['1', '2', null]);
	});

	it('gives the version that was in force on a day, the last promulgated of two from one day', async () => {
		const server = await localServer();
		const name = '종자에 관한 법률';
		server.on(
			SEARCH,
			lawList([{ name, mst: '4', inForce: '20251001' }]),
			lawList([
				{ name, mst: '4', inForce: '20251001' },
				{ name, mst: '2', inForce: '20190101', promulgated: '20180301' },
				{ name, mst: '3', inForce: '20190101', promulgated: '20180601' },
				{ name: '옛 종자법', mst: '1', inForce: '20150101' },
				{ name: '다른 법률', id: '000009', mst: '9', inForce: '20200101' }
			])
		);
		server.on(SERVICE, text(actXml()));
		const { report } = await run(server, [SEED_ACT], { on: '2020-06-30' });
		expect(report.fetched[0]?.path).toMatch(/kr-000007_20190101_3\.xml$/);
		expect(server.asked.slice(1).map(({ query }) => Object.fromEntries(query))).toEqual([
			{ OC: 'secret-id', target: 'eflaw', LID: '000007', nw: '1,2,3', display: '100', page: '1', type: 'XML' },
			{ OC: 'secret-id', target: 'eflaw', MST: '3', efYd: '20190101', type: 'XML' }
		]);
	});

	it.each<[string, Run, (server: LocalServer) => void]>([
		[
			'law.go.kr lists no law of that name in force; it may have been renamed or repealed',
			{},
			(server) => server.on(SEARCH, lawList([]))
		],
		['law.go.kr lists no version in force on 2001-01-01', { on: '2001-01-01' }, () => undefined],
		[
			'law.go.kr found nothing that matches',
			{},
			(server) => server.on(SERVICE, text('<?xml version="1.0" encoding="utf-8"?><Law>없습니다.</Law>'))
		],
		['law.go.kr sent another law than was asked for', {}, (server) => server.on(SERVICE, text(actXml('000099')))],
		[
			'law.go.kr sent <AdmRul> where <법령> was expected',
			{},
			(server) => server.on(SERVICE, text('<AdmRul><법령ID>000007</법령ID></AdmRul>'))
		],
		[
			'the list of law.go.kr has another form than is known (법령일련번호)',
			{},
			(server) => server.on(SEARCH, lawList([{ name: '종자에 관한 법률', mst: '../x', inForce: '20251001' }]))
		],
		[
			'the server answered with a web page instead of a law, 4 times',
			{},
			(server) => server.on(SERVICE, text('<html><body>점검 중입니다.</body></html>', { 'content-type': 'text/html' }))
		],
		[
			'the text is cut off or no XML (line 2: not well-formed XML: unclosed tag: 조문내용), 4 times',
			{},
			(server) => server.on(SERVICE, text(actXml().replace(/둥글다.*$/s, '')))
		]
	])('%s: reported, nothing kept', async (why, given, spoil) => {
		const server = await bothSources();
		spoil(server);
		const { report, to } = await run(server, [SEED_ACT], given);
		expect(whyOf(report)).toEqual([`종자에 관한 법률: ${why}`]);
		expect(filesIn(to)).toEqual([]);
	});

	it('that does not accept the caller is asked nothing more, and says what to register', async () => {
		const server = await bothSources();
		server.on(SEARCH, text('<Response><result>실패</result><msg>등록</msg></Response>'));
		const { report } = await run(server, [SEED_ACT, act('식물방역법')]);
		expect(report.failed).toHaveLength(2);
		expect(report.failed[0]?.why).toMatch(/^law\.go\.kr does not accept this caller: .*CONCORD_LAW_GO_KR_SITE/);
		expect(server.asked).toHaveLength(1);
	});
});

describe('nothing is left half-done', () => {
	it('a text that is cut off on its way leaves the old file in place', async () => {
		const server = await bothSources();
		const { to } = await run(server, [part(340)]);
		server.on(fullPath('2025-06-16'), cutOff(partXml(340, 'Peas are yell')));
		const { report } = await run(server, [part(340)], { to });
		expect(whyOf(report)[0]).toMatch(/^7 CFR part 340: the connection failed or broke off \(UND_ERR_\w+\), 4 times$/);
		expect(readFileSync(join(to, 'cfr-7-340_asof-2025-06-16.xml'), 'utf8')).toBe(partXml(340));
		expect(filesIn(to)).toEqual(['cfr-7-340_asof-2025-06-16.xml']);
	});

	it('a write that fails leaves the old file in place, and the next law is fetched', async () => {
		const server = await bothSources();
		const { to } = await run(server, [SEED_ACT]);
		const file = join(to, 'kr-000007_20251001_222.xml');
		server.on(SERVICE, (response, asked) => {
			// In the middle of the run: where the text would be written first stands something else.
			mkdirSync(join(`${file}.part`, 'full'), { recursive: true });
			text(actXml('000007', '종자는 네모나다.'))(response, asked);
		});
		const { report } = await run(server, [SEED_ACT, part(340)], { to });
		expect(whyOf(report)).toEqual([`종자에 관한 법률: ${file} could not be written (EISDIR)`]);
		expect(report.fetched).toHaveLength(1);
		expect(readFileSync(file, 'utf8')).toBe(actXml());
	});

	it('what a killed run left behind is removed by the next', async () => {
		const server = await bothSources();
		const to = temporaryFolder();
		writeFileSync(join(to, 'kr-000007_20251001_222.xml.part'), actXml().slice(0, 50));
		expect((await run(server, [SEED_ACT], { to })).report.fetched).toHaveLength(1);
		expect(filesIn(to)).toEqual(['kr-000007_20251001_222.xml']);
	});

	it('a folder that is not there yet is made', async () => {
		const server = await bothSources();
		const to = join(temporaryFolder(), 'a', 'b');
		await run(server, [SEED_ACT], { to });
		expect(existsSync(join(to, 'kr-000007_20251001_222.xml'))).toBe(true);
	});
});

describe('a server in trouble', () => {
	it('is left in peace after three laws in a row; one success begins the count anew', async () => {
		const server = await localServer();
		const broken = text('', { status: 500 });
		const fine = changes([{ issue_date: '2025-06-16' }]);
		const four = [broken, broken, broken, broken];
		server.on(VERSIONS, ...four, ...four, fine, broken);
		server.on(fullPath('2025-06-16'), text(partXml(3)));
		const { report } = await run(server, [1, 2, 3, 4, 5, 6, 7, 8].map(part));
		expect(report.fetched.map(({ law }) => law.label)).toEqual(['7 CFR part 3']);
		expect(summaryOf(report)).toEqual([
			'8 laws: 1 fetched, 0 unchanged, 7 failed.',
			'Failed, the server answered 500, 4 times: ' +
				'7 CFR part 1, 7 CFR part 2, 7 CFR part 4, 7 CFR part 5, 7 CFR part 6',
			'Failed, not asked any more, since 3 laws in a row failed: 7 CFR part 7, 7 CFR part 8'
		]);
		// Five laws that failed, four times each; two requests for the one that came.
		expect(server.asked).toHaveLength(22);
	});
});

/** Answers of the two services as they were received; they stand beside the project where its data is shared. */
const CORPUS = resolve('../shared/corpus');
if (!existsSync(CORPUS)) console.log('Left out: the fetcher on real answers, since ../shared/corpus is not here.');

describe.skipIf(!existsSync(CORPUS))('real answers', () => {
	const real = (path: string) => readFileSync(join(CORPUS, path));

	it('a search is understood: of nine laws the one of that name', async () => {
		const server = await localServer();
		server.on(SEARCH, text(real('kr-drf/law_search.xml')));
		server.on(SERVICE, text(actXml('001706')));
		const { report } = await run(server, [act('민법')]);
		expect(report.fetched[0]?.path).toMatch(/kr-001706_20250131_265307\.xml$/);
	});

	it('a search by days is understood: the version that was in force', async () => {
		const server = await localServer();
		server.on(
			SEARCH,
			lawList([{ name: '자동차관리법', id: '001747', mst: '277015', inForce: '20251001' }]),
			text(real('kr-drf/eflaw_search.xml'))
		);
		server.on(SERVICE, text(actXml('001747')));
		const { report } = await run(server, [act('자동차관리법')], { on: '2025-09-01' });
		expect(report.fetched[0]?.path).toMatch(/kr-001747_20250814_260419\.xml$/);
	});

	it.each(['law', 'eflaw'])('a whole act of target=%s is kept as it came', async (target) => {
		const server = await localServer();
		const bytes = real(`kr-drf/${target}_service_건축법_001823_full.xml`);
		server.on(SEARCH, lawList([{ name: '건축법', id: '001823', mst: '5', inForce: '20251001' }]));
		server.on(SERVICE, text(bytes));
		const { report } = await run(server, [act('건축법')]);
		expect(readFileSync(report.fetched[0]?.path ?? '').equals(bytes)).toBe(true);
	});

	it('the answer for no match is known as such', async () => {
		const server = await bothSources();
		server.on(SERVICE, text(real('kr-drf/error_no-match.xml')));
		expect(whyOf((await run(server, [SEED_ACT])).report)).toEqual([
			'종자에 관한 법률: law.go.kr found nothing that matches'
		]);
	});

	it('a part of the eCFR is kept as it came', async () => {
		const server = await localServer();
		const bytes = real('us/ecfr-xml/ecfr_title-3-part-101-2024-05-17.xml');
		server.on('/api/versioner/v1/versions/title-3.json', changes([{ issue_date: '2024-05-17' }]));
		server.on('/api/versioner/v1/full/2024-05-17/title-3.xml', text(bytes));
		const { report } = await run(server, [{ ...part(101), from: 'ecfr', title: 3, part: 101 }]);
		expect(readFileSync(report.fetched[0]?.path ?? '').equals(bytes)).toBe(true);
	});
});
