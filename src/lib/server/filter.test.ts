import { beforeAll, describe, expect, it } from 'vitest';
import { STATES } from '$lib/core/state';
import { DEFAULT_VIEW, readView, type ViewState } from '$lib/core/view-state';
import { compareTopic, type ComparedRow } from './compare';
import { rowFilter } from './filter';
import type { Reference } from './reference/reference';
import { realReference } from './stores/test-stores';

const TODAY = '2026-11-25';

let reference: Reference;
let rows: ComparedRow[];
beforeAll(() => {
	reference = realReference();
	rows = compareTopic(reference, 'lmo-approval', TODAY);
});

const found = (view: Partial<ViewState>): string[] =>
	rows.filter(rowFilter({ ...DEFAULT_VIEW, ...view }, reference, TODAY)).map(({ question }) => question.id);
/** What a reader finds who types this: the address is read as a page reads it. */
const typed = (q: string): string[] => found(readView(new URLSearchParams({ q })).view);

it('the default view holds every row, in the order of the path', () => {
	expect(found({})).toEqual(rows.map(({ question }) => question.id));
});

describe('step', () => {
	it('holds the rows of that step alone', () => {
		expect(found({ step: 'institutions' })).toEqual([
			'institutions-basis',
			'institutions-lead-count',
			'institutions-one-window',
			'institutions-statutory-body',
			'institutions-joint-case-review'
		]);
	});
	it('that is not of this topic holds none', () => {
		expect(found({ step: 'no-such-step' })).toEqual([]);
	});
	it('every row is in exactly one step', () => {
		const steps = [...new Set(rows.map(({ question }) => question.stepId))];
		expect(steps.flatMap((step) => found({ step }))).toEqual(found({}));
	});
});

describe('show', () => {
	it.each(STATES)('holds the rows of that state alone: %s', (show) => {
		const expected = rows.filter(({ comparison }) => comparison.state === show).map(({ question }) => question.id);
		expect(expected.length).toBeGreaterThan(0);
		expect(found({ show })).toEqual(expected);
	});
	it.each([
		['different', 'risk-review-days'],
		['same', 'research-import-report-days'],
		['not-comparable', 'research-experiment-days'],
		['not-checked', 'food-expert-committee']
	] as const)('%s holds %s and no other state does', (show, id) => {
		expect(STATES.filter((state) => found({ show: state }).includes(id))).toEqual([show]);
	});
	it('and step narrow each other', () => {
		expect(found({ step: 'risk-review', show: 'same' })).toEqual([
			'risk-review-clock-stops',
			'risk-review-foreign-approval',
			'risk-review-exporting-government',
			'risk-review-unapproved-threshold'
		]);
	});
});

describe('text', () => {
	it.each<[string, string, string]>([
		['words of the question', 'how many days environmental risk', 'risk-review-days'],
		['words of the reason to ask', 'central legal clock', 'risk-review-days'],
		['words of a rule', 'petition pre-2020 text', 'risk-review-days'],
		['capitals or not', 'PETITION PRE-2020 Text', 'risk-review-days'],
		['words in any order', 'risk environmental days', 'risk-review-days'],
		['a piece of a word', 'petiti', 'risk-review-days'],
		['Korean words', '환경 위해성', 'risk-review-days'],
		['Korean without the spaces', '환경위해성을심사하여', 'risk-review-days'],
		['Korean with more spaces than the text has', '환경 위해성 을 심사', 'risk-review-days'],
		['Korean in loose letters', '환경 위해성'.normalize('NFD'), 'risk-review-days'],
		['a value', '270', 'risk-review-days'],
		['a value with its unit', '270 days', 'risk-review-days'],
		['the label of an option', 'agency practice', 'scope-confirmation'],
		['its Korean label', '행정청의 실무', 'scope-confirmation'],
		['the id of a question', 'risk-review-days', 'risk-review-days'],
		['a place in the CFR', '340.6(d)(3)', 'risk-review-days'],
		['a place in a Korean law', '제4조의2제3항', 'risk-review-days'],
		['the same with a space', '제4조의2 제3항', 'risk-review-days'],
		['a law', 'us-7cfr340-1987', 'risk-review-days'],
		['a whole citation', '7 CFR 340.6(d)(3)', 'risk-review-days'],
		['a whole Korean citation', '유전자변형생물체법 시행령 제4조의2제3항', 'risk-review-days'],
		['a Korean citation as it stands on the English page', 'Enforcement Decree art. 4-2(3)', 'risk-review-days'],
		['an authority by its short name', 'APHIS', 'risk-review-days'],
		['an authority by its Korean name', '동식물검역청', 'risk-review-days'],
		['a ministry by the name it has on that day', '산업통상부', 'after-market-adverse-report'],
		['a ministry by its English name', 'MOTIR', 'after-market-adverse-report']
	])('finds a row by %s: "%s"', (_, q, id) => {
		expect(typed(q)).toContain(id);
	});

	it('a citation finds the rows that rest on it and no others', () => {
		expect(typed('제4조의2제3항').sort()).toEqual(
			rows
				.filter(({ sides }) =>
					[...(sides.us?.basis ?? []), ...(sides.kr?.basis ?? [])].some(({ pinpoint }) =>
						pinpoint?.includes('제4조의2제3항')
					)
				)
				.map(({ question }) => question.id)
				.sort()
		);
	});
	it.each(['MOTIE', '산업통상자원부', 'MKE'])('a ministry is not found by a name of another day: %s', (q) => {
		expect(typed(q)).not.toContain('after-market-adverse-report');
	});
	it('every word must be found', () => {
		expect(typed('petition pre-2020 zebra')).toEqual([]);
	});
	it('English words do not run together where Korean ones may', () => {
		expect(typed('longestfixed')).toEqual([]);
	});
	it.each(['zebra', '얼룩말', '999.9(z)', '제999조'])('that stands nowhere finds nothing: "%s"', (q) => {
		expect(typed(q)).toEqual([]);
	});
	it.each(['.*', '[a-z]+', '%', '\\'])('is text and no pattern: "%s"', (q) => {
		expect(found({ q: `zebra${q}` })).toEqual([]);
	});
	it('of nothing but spaces finds everything', () => {
		expect(typed('   ')).toHaveLength(rows.length);
	});
	it('narrows step and show', () => {
		expect(found({ q: '270', step: 'research', show: 'different' })).toEqual(['research-industrial-review-days']);
	});
	it('finds rows of the day alone: the words of an earlier law are not searched', () => {
		expect(typed('plausible plant-pest risk 15 months')).not.toContain('risk-review-days');
	});
});
