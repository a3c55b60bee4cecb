import { beforeAll, describe, expect, it } from 'vitest';
import { SIDES, type QuestionType, type Side } from '$lib/core/answer';
import type { Lang } from '$lib/core/lang';
import type { MarkedText, ShownRow } from '$lib/core/row';
import { STATES } from '$lib/core/state';
import { compareTopic, presenter, type ComparedRow } from './compare';
import { comparisonOf } from './comparisons';
import type { Reference } from './reference/reference';
import { edited, openSmall, realReference } from './stores/test-stores';

const TODAY = '2026-11-25';
const TOPIC = 'lmo-approval';

let reference: Reference;
beforeAll(() => {
	reference = realReference();
});

function comparedOn(on: string, id: string): ComparedRow {
	const row = compareTopic(reference, TOPIC, on).find(({ question }) => question.id === id);
	if (!row) throw new Error(`no question ${id}`);
	return row;
}
const shown = (on: string, id: string, lang: Lang): ShownRow => presenter(reference, lang, on).row(comparedOn(on, id));
const shownRows = (on: string, lang: Lang): ShownRow[] =>
	compareTopic(reference, TOPIC, on).map(presenter(reference, lang, on).row);
const markedIn = ({ text, marks }: MarkedText) => marks.map(([from, to, term]) => [text.slice(from, to), term]);

describe('state and distance of rows checked by hand', () => {
	it('180 and 270 days on 0 to 365 differ by 90 days, 90 / 365 = 0.2466', () => {
		const { comparison } = comparedOn(TODAY, 'risk-review-days');
		expect(comparison).toMatchObject({ state: 'different', difference: { kind: 'number', by: 90 } });
		expect(comparison.distance).toBeCloseTo(0.2466, 4);
	});
	it('of twelve particulars three are shared, 1 − 3 / 12 = 0.75', () => {
		const { comparison } = comparedOn(TODAY, 'import-identification-items');
		expect(comparison).toEqual({
			state: 'different',
			distance: 0.75,
			difference: {
				kind: 'set',
				shared: ['contents', 'shipper', 'consignee'],
				only: {
					us: ['quantity', 'origin', 'shipping-mark', 'permit-number'],
					kr: ['traits-use', 'developer', 'precautions', 'lmo-statement', 'release-statement']
				}
			}
		});
	});
	it('the practice of some and the practice of all are one of three ranks apart, 1 / 3 = 0.3333', () => {
		const { comparison } = comparedOn(TODAY, 'before-market-consultation');
		expect(comparison).toMatchObject({ state: 'different', difference: { kind: 'ordinal', by: -1 } });
		expect(comparison.distance).toBeCloseTo(0.3333, 4);
	});
	it('30 days and 30 days are the same', () => {
		expect(comparedOn(TODAY, 'research-import-report-days').comparison).toEqual({
			state: 'same',
			distance: 0,
			difference: { kind: 'none' }
		});
	});
	it('60 days against no rule count as 1', () => {
		expect(comparedOn(TODAY, 'research-experiment-days').comparison).toEqual({
			state: 'not-comparable',
			distance: 1,
			difference: { kind: 'no-rule', sides: ['us'] }
		});
	});
	it('where a question does not apply nothing is measured', () => {
		expect(comparedOn(TODAY, 'food-review-renewal-years').comparison).toEqual({
			state: 'not-comparable',
			distance: null,
			difference: { kind: 'does-not-apply', sides: ['us'] }
		});
	});
	it('a side with nothing recorded for the day is not checked', () => {
		const row = comparedOn('2007-12-31', 'risk-review-days');
		expect(row.sides.kr).toBeNull();
		expect(row.comparison).toEqual({
			state: 'not-checked',
			distance: null,
			difference: { kind: 'not-checked', sides: ['kr'] }
		});
	});
	it.each(['1980-01-01', '2010-01-01', '2021-06-01', TODAY, '2999-12-31'])(
		'on %s every question has one row in one of the four states, in the order of the path',
		(on) => {
			const rows = compareTopic(reference, TOPIC, on);
			expect(rows.map(({ question }) => question.place)).toEqual(rows.map((_, index) => index + 1));
			expect(rows.filter(({ comparison }) => !STATES.includes(comparison.state))).toEqual([]);
		}
	);
	it('a topic that is not known has no rows', () => {
		expect(compareTopic(reference, 'no-such-topic', TODAY)).toEqual([]);
	});
});

describe('ministries have the name of the day', () => {
	it.each<[string, Lang, string, string]>([
		['2010-01-01', 'en', 'MKE', 'MOTI'],
		['2021-06-01', 'en', 'MOTIE', 'MOTIR'],
		['2026-01-01', 'en', 'MOTIR', 'MOTIE'],
		['2010-01-01', 'ko', '지식경제부', '산업통상'],
		['2021-06-01', 'ko', '산업통상자원부', '산업통상부'],
		['2026-01-01', 'ko', '산업통상부', '산업통상자원부']
	])('on %s in %s: %s', (on, lang, name, otherName) => {
		const text = shown(on, 'after-market-adverse-report', lang).sides.kr?.rule.text;
		expect(text).toContain(name);
		expect(text).not.toContain(otherName);
	});
	it.each(['2010-01-01', '2021-06-01', TODAY])('and none is left as an id on %s', (on) => {
		const texts = (['en', 'ko'] as const).flatMap((lang) =>
			shownRows(on, lang).flatMap(({ sides }) =>
				SIDES.flatMap((side) => [sides[side]?.rule.text ?? '', sides[side]?.note ?? ''])
			)
		);
		expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
	});
});

describe('marks of terms', () => {
	it('stand where the word stands in the text that is shown, names put in', () => {
		const { sides } = shown(TODAY, 'risk-review-days', 'en');
		expect(sides.us && markedIn(sides.us.rule)).toEqual([
			['APHIS', 'aphis'],
			['public comment', 'public-notice-and-comment']
		]);
		const korean = shown(TODAY, 'risk-review-days', 'ko').sides.us;
		expect(korean && markedIn(korean.rule)).toEqual([
			['동식물검역청', 'aphis'],
			['의견수렴', 'public-notice-and-comment']
		]);
	});

	it.each<[string, Lang]>([
		[TODAY, 'en'],
		[TODAY, 'ko'],
		['2010-01-01', 'en'],
		['2010-01-01', 'ko']
	])('lie inside their text, in order, apart, each term once and in one of its forms: %s, %s', (on, lang) => {
		const folded = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
		const rules = shownRows(on, lang).flatMap(({ sides }) => SIDES.flatMap((side) => sides[side]?.rule ?? []));
		expect(rules.flatMap(({ marks }) => marks).length).toBeGreaterThan(50);
		for (const { text, marks } of rules) {
			let end = 0;
			for (const [from, to, id] of marks) {
				expect(from).toBeGreaterThanOrEqual(end);
				expect(to).toBeGreaterThan(from);
				expect(to).toBeLessThanOrEqual(text.length);
				const term = reference.terms.find(id);
				const forms = [term?.[lang] ?? '', ...(term?.variants[lang] ?? [])].map(folded);
				expect(forms).toContain(folded(text.slice(from, to)));
				end = to;
			}
			expect(new Set(marks.map(([, , id]) => id)).size).toBe(marks.length);
		}
	});

	it('each marked term of a page is explained, in both languages', () => {
		const { terms } = presenter(reference, 'en', TODAY);
		const rows = [shown(TODAY, 'risk-review-days', 'en')];
		expect(Object.keys(terms(rows)).sort()).toEqual(['aphis', 'public-notice-and-comment']);
		expect(terms(rows)['aphis']).toMatchObject({
			label: 'Animal and Plant Health Inspection Service',
			counterpart: '미국 농무부 동식물검역소'
		});
		const korean = presenter(reference, 'ko', TODAY).terms([shown(TODAY, 'risk-review-days', 'ko')]);
		expect(korean['aphis']).toMatchObject({
			label: '미국 농무부 동식물검역소',
			counterpart: 'Animal and Plant Health Inspection Service'
		});
	});
	it('texts beside the rows bring their terms too, and a mark of no known term brings none', () => {
		const { marked, terms } = presenter(reference, 'en', TODAY);
		expect(Object.keys(terms([], [marked('{us-aphis} decides.', TODAY)]))).toEqual(['aphis']);
		expect(terms([], [{ text: 'x', marks: [[0, 1, 'no-such-term']] }])).toEqual({});
	});
});

describe('citations', () => {
	it.each<[Side, Lang, string, string]>([
		['us', 'en', '7 CFR 340.6(d)(3)', 'https://www.ecfr.gov/current/title-7/section-340.6#p-340.6(d)(3)'],
		['us', 'ko', '7 CFR 340.6(d)(3)', 'https://www.ecfr.gov/current/title-7/section-340.6#p-340.6(d)(3)'],
		[
			'kr',
			'en',
			'LMO Act Enforcement Decree art. 4-2(3)',
			'https://www.law.go.kr/법령/유전자변형생물체의국가간이동등에관한법률시행령/제4조의2'
		],
		[
			'kr',
			'ko',
			'유전자변형생물체법 시행령 제4조의2제3항',
			'https://www.law.go.kr/법령/유전자변형생물체의국가간이동등에관한법률시행령/제4조의2'
		]
	])(
		'are labelled as lawyers of that law write them, with the official address: %s in %s',
		(side, lang, label, href) => {
			const [first] = shown(TODAY, 'risk-review-days', lang).sides[side]?.basis ?? [];
			expect(first?.label).toBe(label);
			expect(decodeURI(first?.href ?? '')).toBe(href);
		}
	);
	it('of an answer that has ended lead to the text of its time', () => {
		expect(shown('2021-06-01', 'risk-review-days', 'en').sides.us?.basis.map(({ href }) => href)).toEqual([
			'https://www.ecfr.gov/on/2021-04-05/title-7/section-340.4#p-340.4(b)(2)',
			'https://www.ecfr.gov/on/2021-04-05/title-7/section-340.4#p-340.4(b)(3)(ii)',
			'https://www.ecfr.gov/on/2021-04-05/title-7/section-340.4#p-340.4(c)'
		]);
		expect(shown('2010-01-01', 'risk-review-days', 'en').sides.us?.basis[0]?.href).toBeNull();
	});
	it('seen less well than the answer say so, and one without an address has none', () => {
		expect(
			shown(TODAY, 'risk-review-days', 'en').sides.us?.basis.map(({ label, seen, href }) => [label, seen, href])
		).toEqual([
			['7 CFR 340.6(d)(3)', null, 'https://www.ecfr.gov/current/title-7/section-340.6#p-340.6(d)(3)'],
			['7 CFR 340.6(d)(2)', null, 'https://www.ecfr.gov/current/title-7/section-340.6#p-340.6(d)(2)'],
			['90 FR 25123', 'secondary', 'https://www.federalregister.gov/citation/90-FR-25123'],
			['APHIS announcement of 2025-02-27', 'secondary', null]
		]);
	});
	it('give the answer its level of law', () => {
		const { sides } = shown(TODAY, 'risk-review-days', 'en');
		expect([sides.us?.level, sides.kr?.level]).toEqual(['regulation', 'decree']);
	});
	it('of every answer on every page have a label, and an address under https where they have one', () => {
		const all = ['2010-01-01', '2021-06-01', TODAY].flatMap((on) =>
			(['en', 'ko'] as const).flatMap((lang) =>
				shownRows(on, lang).flatMap(({ sides }) => SIDES.flatMap((side) => sides[side]?.basis ?? []))
			)
		);
		expect(all.filter(({ label }) => label.trim() === '' || /undefined|null|NaN/.test(label))).toEqual([]);
		expect(all.filter(({ href }) => href !== null && !/^https?:\/\/[^\s]+$/.test(href))).toEqual([]);
		expect(all.filter(({ href }) => href !== null && /undefined|null|NaN/.test(href))).toEqual([]);
	});
	it('of a law that is not described are left out', () => {
		const { citation } = presenter(reference, 'en', TODAY);
		expect(citation({ instrumentId: 'no-such-law', pinpoint: null, seen: null }, null)).toBeNull();
	});
});

describe('values in words of the page', () => {
	it('a number keeps its unit and its scale', () => {
		const row = shown(TODAY, 'risk-review-days', 'en');
		expect(row.sides.us?.value).toEqual({ kind: 'number', value: 180, unit: 'days' });
		expect(row).toMatchObject({
			kind: 'number',
			scale: { unit: 'days', min: 0, max: 365 },
			levels: null,
			relation: null
		});
	});
	it('a truth value', () => {
		expect(shown(TODAY, 'scope-single-statute', 'en').sides.kr?.value).toEqual({ kind: 'boolean', value: true });
		expect(shown(TODAY, 'scope-single-statute', 'en').sides.us?.value).toEqual({ kind: 'boolean', value: false });
	});
	it.each<[Lang, string]>([
		['en', 'agency practice'],
		['ko', '행정청의 실무']
	])('a level has its label in the language, and the row the number of levels: %s', (lang, label) => {
		const row = shown(TODAY, 'scope-confirmation', lang);
		expect(row.sides.us?.value).toEqual({ kind: 'option', label });
		expect(row.levels).toBe(3);
	});
	it('a set keeps the order of its options; what one side alone has is told apart', () => {
		const row = shown(TODAY, 'scope-trigger', 'en');
		const ids = (side: Side) => {
			const value = row.sides[side]?.value;
			return value?.kind === 'set' ? value.options.map(({ id }) => id) : null;
		};
		expect(ids('us')).toEqual(['recombinant', 'plant-pest', 'pesticidal', 'intergeneric']);
		expect(ids('kr')).toEqual(['recombinant', 'new-combination', 'cell-fusion']);
		expect(row.difference).toEqual({
			kind: 'set',
			shared: ['recombinant'],
			only: { us: ['plant-pest', 'pesticidal', 'intergeneric'], kr: ['new-combination', 'cell-fusion'] }
		});
	});
	it('an empty set is a value, and not a missing one', () => {
		expect(shown(TODAY, 'risk-review-consulted-bodies', 'en').sides.us).toMatchObject({
			state: 'rule',
			value: { kind: 'set', options: [] }
		});
	});
	it('an absence has no value and keeps its reason', () => {
		const side = shown(TODAY, 'research-experiment-days', 'en').sides.us;
		expect(side).toMatchObject({ state: 'no-rule', value: null });
		expect(side?.rule.text.length).toBeGreaterThan(10);
	});
	it('a free text has no value; the relation that the curator stated and why stand on the row', () => {
		const small = openSmall();
		const row = compareTopic(small, 'seeds', '2020-01-01').find(({ question }) => question.id === 'seed-duty');
		const inKorean = row && presenter(small, 'ko', '2020-01-01').row(row);
		expect(inKorean).toMatchObject({
			kind: 'text',
			state: 'different',
			distance: 0.5,
			relation: { relation: 'subset', why: '더 좁다.' },
			sides: { us: { value: null }, kr: { value: null } }
		});
	});
	it('a free text without a stated relation is not checked', () => {
		const small = openSmall();
		const row = compareTopic(small, 'seeds', '1999-06-01').find(({ question }) => question.id === 'seed-duty');
		expect(row && presenter(small, 'en', '1999-06-01').row(row)).toMatchObject({
			relation: null,
			state: 'not-checked'
		});
	});
	it('an option that a stored answer names and the question no longer has is shown by its id', () => {
		const { answer } = presenter(reference, 'en', TODAY);
		const recorded = comparedOn(TODAY, 'institutions-basis').sides.us;
		const type: QuestionType = { kind: 'nominal', options: [] };
		expect(recorded && answer(recorded, type, TODAY).value).toEqual({ kind: 'option', label: 'product-statute' });
	});
	it('a note has the names of the day put in', () => {
		const small = openSmall((texts) =>
			edited(
				texts,
				'seeds/start.yaml',
				'value: 270\n',
				"value: 270\n        note: {en: 'Ask {kr-office}.', ko: '{kr-office}에 묻는다.'}\n"
			)
		);
		const notes = (['en', 'ko'] as const).map((lang) => {
			const [row] = compareTopic(small, 'seeds', '2020-01-01');
			return row && presenter(small, lang, '2020-01-01').row(row).sides.kr?.note;
		});
		expect(notes).toEqual(['Ask NO.', '새청에 묻는다.']);
	});
});

describe('a comparison is made once and kept', () => {
	it('for the same topic, date and language, and for no other', () => {
		const first = comparisonOf(reference, TOPIC, TODAY, 'en');
		expect(comparisonOf(reference, TOPIC, TODAY, 'en')).toBe(first);
		expect(comparisonOf(reference, TOPIC, TODAY, 'ko')).not.toBe(first);
		expect(comparisonOf(reference, TOPIC, '2021-06-01', 'en')).not.toBe(first);
		expect(first.shown.get('risk-review-days')).toEqual(shown(TODAY, 'risk-review-days', 'en'));
	});
});
