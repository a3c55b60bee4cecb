import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Piece } from '$lib/core/search-marks';
import { DEFAULT_SEARCH, type SearchView } from '$lib/core/search-view';
import type { Library } from './library/library';
import { TEST_ACT } from './library/test-laws';
import { testLibrary } from './library/test-library';
import type { Reference } from './reference/reference';
import { search } from './search';
import { realReference } from './stores/test-stores';

let reference: Reference;
let library: Library;
beforeAll(() => {
	reference = realReference();
	library = testLibrary();
});

const ask = (q: string, view: Partial<SearchView> = {}, more: { lang?: 'en' | 'ko'; library?: Library | null } = {}) =>
	search({ reference, library, lang: 'en', today: '2026-11-25', ...more }, { ...DEFAULT_SEARCH, q, ...view });
const print = ({ pieces }: { readonly pieces: readonly Piece[] }) =>
	pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
/** What of the law was found: pin, path and, where it does not hold today, until when it did. */
const found = (q: string, view: Partial<SearchView> = {}) =>
	(ask(q, { in: 'law', ...view }).law?.hits ?? []).map(
		({ key, pin, path, until }) => `${key} ${pin}${path}${until ? ` until ${until}` : ''}`
	);
const ACT = TEST_ACT.key;

describe('law texts', () => {
	it('a word is found inside another, and what holds stands before what held', () => {
		expect(found('승인', { law: ACT })).toEqual([`${ACT} 제8조제1항`, `${ACT} 제8조제1항 until 2013-12-12`]);
	});
	it('on a date only what holds on it', () => {
		expect(found('승인', { law: ACT, on: '2010-01-01' })).toEqual([`${ACT} 제8조제1항 until 2013-12-12`]);
	});
	it('by kind of law and by country', () => {
		expect(found('신청서', { kind: 'rule' })).toEqual(['kr-010108 제2조']);
		expect(found('permit', { side: 'kr' })).toEqual([]);
		expect(found('permit', { side: 'us', kind: 'regulation', on: '2020-01-01' })).toEqual([
			'cfr-7-340 340.4(a) until 2024-12-02'
		]);
	});
	it('a word that is refused', () => {
		expect(found('340.6 -petition')).toEqual(['cfr-7-340 340.4(b)(1)', 'cfr-7-340 340.4(b)(1) until 2024-12-02']);
	});
	it('what is repealed says nothing', () => {
		expect(found('제9조', { law: ACT })).toEqual([`${ACT} 제9조 until 2013-12-12`]);
	});
	it('heading and text are marked, the paragraph named that has it', () => {
		const [hit] = ask('수입 승인', { in: 'law', law: ACT }).law?.hits ?? [];
		expect(hit && print(hit.heading)).toBe('[수입승인] 등');
		expect(hit && print(hit.text)).toBe(
			'시험 생물체를 [수입]하려는 자는 대통령령으로 정하는 바에 따라 관청의 [승인]을 받아야 한다.'
		);
	});
	it('both countries in one list, page by page', () => {
		const { law, counts } = ask('risk review', { in: 'law' });
		expect(law?.sides).toEqual({ us: 1, kr: 3 });
		expect(counts.law).toBe(4);
		expect(law?.hits.map(({ side }) => side)).toContain('us');
		expect(ask('risk review', { in: 'law', page: 9 })).toMatchObject({ page: 9, pages: 1, law: { hits: [] } });
	});
});

describe('a citation leads to its place', () => {
	const places = (q: string, view: Partial<SearchView> = {}) =>
		(ask(q, view).law?.places ?? []).map(
			({ key, pin, path, text }) => `${key} ${pin}${path}: ${text.pieces.map((piece) => piece.text).join('')}`
		);

	it.each([
		['제7조의2', `${ACT} 제7조의2: 수입 전에 위해성심사를 받아야 한다.`],
		['LMO법 제10조', undefined],
		['유전자변형생물체법 제11조', `${ACT} 제11조: 관청은 해마다 국회에 보고한다.`],
		['LMO Act art. 11', `${ACT} 제11조: 관청은 해마다 국회에 보고한다.`],
		['LMO법 제11조', `${ACT} 제11조: 관청은 해마다 국회에 보고한다.`],
		['340.6(d)(3)', 'cfr-7-340 340.6(d)(3): The office shall answer within 180 days, after a risk review.'],
		['7 CFR 340.4(b)(1)', 'cfr-7-340 340.4(b)(1): The office may ask for more information, as § 340.6 provides.'],
		['21 U.S.C. 342', undefined],
		['없는법 제1조', undefined],
		['subpart A', undefined]
	])('%s', (typed, expected) => {
		const [first] = places(typed);
		expect(first).toBe(expected);
	});
	it('as it stood on the day', () => {
		expect(places('유전자변형생물체법 제10조', { on: '2010-01-01' })).toHaveLength(1);
		expect(places('유전자변형생물체법 제10조')).toEqual([]);
	});
});

describe('laws by name', () => {
	it('are named, the law itself first', () => {
		expect(ask('유전자변형생물체').law?.named.map(({ key }) => key)).toEqual(['kr-009170', 'kr-010038', 'kr-010108']);
		expect(ask('LMO Act').law?.named[0]?.key).toBe(ACT);
	});
	it('who begins with a law searches in it, and reads so', () => {
		const { law } = ask('LMO법 승인 -"없는 말"', { in: 'law' });
		expect(law?.within).toMatchObject({ law: { key: ACT }, everywhere: '"LMO법" 승인 -"없는 말"' });
		expect(law?.hits.every(({ key }) => key === ACT)).toBe(true);
		expect(ask('"LMO법" 승인').law?.within).toBeNull();
		expect(ask('LMO법 없는말').law?.within).toBeNull();
	});
});

describe('the comparison', () => {
	it('a search in one language also finds the other, and says so', () => {
		const { also, law, questions } = ask('risk review');
		expect(also).toEqual([
			{ typed: 'risk review', concepts: ['risk-review'], names: { en: ['biosafety review'], ko: ['위해성심사'] } }
		]);
		expect(law?.hits.some(({ pin }) => pin === '제7조의2')).toBe(true);
		expect(questions).toHaveLength(3);
		expect(ask('위해성심사').also[0]?.names.en).toContain('risk review');
	});
	it('terms that are named stand before those that speak of them', () => {
		expect(ask('import approval', { in: 'terms' }).terms[0]?.id).toBe('import-approval');
	});
	it('rules by country and date, with what they rest on', () => {
		const { rules } = ask('위해성심사', { in: 'rules', side: 'kr' }, { lang: 'ko' });
		expect(rules.length).toBeGreaterThan(5);
		expect(rules.every(({ side, text }) => side === 'kr' && text.lang === 'ko')).toBe(true);
		expect(rules.some(({ citations }) => citations.includes('유전자변형생물체법 제7조의2제1항'))).toBe(true);
		const before = ask('위해성심사', { in: 'rules', on: '2010-01-01' }).rules;
		expect(before.every(({ from, until }) => from <= '2010-01-01' && (until === null || until > '2010-01-01'))).toBe(
			true
		);
	});
	it('a text is shown in the language of the page, or in the other where only that has the words', () => {
		expect(ask('risk review').questions.map(({ text }) => text.lang)).toContain('en');
		expect(ask('공휴일').questions[0]?.text.lang).toBe('ko');
	});
	it('every page but the first of a kind goes on where the last one ended', () => {
		const [first, second] = [1, 2].map((page) => ask('심사', { in: 'rules', page }));
		expect(first?.rules).toHaveLength(20);
		expect(first?.pages).toBeGreaterThan(1);
		expect(first?.rules.map((rule) => `${rule.id} ${rule.side}`)).not.toContain(
			`${second?.rules[0]?.id} ${second?.rules[0]?.side}`
		);
	});
	it('some of the words where no text has all of them', () => {
		expect(ask('permit zebra').some).toBe(true);
		expect(ask('permit zebra').counts.terms).toBeGreaterThan(0);
		expect(ask('permit').some).toBe(false);
		expect(ask('zebra')).toMatchObject({ some: false, counts: { questions: 0, rules: 0, terms: 0, law: 0 } });
	});
	it('without a library the rest is found', () => {
		const { law, counts } = ask('risk review', {}, { library: null });
		expect(law).toBeNull();
		expect(counts.law).toBe(0);
		expect(counts.questions).toBeGreaterThan(3);
	});
	it('a new day has a new index', () => {
		const on = (today: string) =>
			search({ reference, library: null, lang: 'en', today }, { ...DEFAULT_SEARCH, q: 'risk review', in: 'rules' });
		expect(on('2010-01-01').rules).not.toEqual(on('2026-11-25').rules);
	});
});

it('nothing that is typed breaks it', () => {
	const piece = fc.constantFrom(
		'"',
		'*',
		'-',
		'(',
		')',
		':',
		'AND',
		'NOT',
		'승',
		'수입',
		'LMO법',
		'제7조의2',
		'340.6(d)',
		'risk',
		'법',
		'\0',
		' '
	);
	const typed = fc.oneof(
		fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
		fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) })
	);
	fc.assert(
		fc.property(typed, fc.constantFrom('all' as const, 'law' as const), (q, where) => {
			expect(ask(q, { in: where }).counts).toBeDefined();
		}),
		{ numRuns: 200 }
	);
});
