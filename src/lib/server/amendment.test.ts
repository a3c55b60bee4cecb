import { beforeAll, describe, expect, it } from 'vitest';
import { amendmentOf, findScenario, NO_AMENDMENT } from './amendment';
import { compareTopic } from './compare';
import type { Reference } from './reference/reference';
import { analysed } from './stores/test-analysis';
import { openSmall, realReference } from './stores/test-stores';

const ON = '2020-01-01';

let small: Reference;
let reference: Reference;
beforeAll(() => {
	small = openSmall(analysed);
	reference = realReference();
});

const amended = (scenario: string | null, edit: Record<string, string> = {}, topic = 'seeds') =>
	amendmentOf(small, topic, { scenario, edit }, ON);

describe('an address without scenario and answers is the law as it stands', () => {
	it('and nothing is looked up', () => {
		expect(amended(null)).toBe(NO_AMENDMENT);
		expect(NO_AMENDMENT).toEqual({ scenario: null, answers: [], own: 0, key: '', problems: [] });
	});
});

describe('a scenario brings its answers', () => {
	it('on its side, marked as its own', () => {
		const { scenario, answers, own, problems } = amended('kr-quick');
		expect(scenario?.id).toBe('kr-quick');
		expect(answers.map(({ questionId, side, answer, proposed }) => [questionId, side, answer, proposed])).toEqual([
			['seed-days', 'kr', { state: 'rule', value: 180 }, 'scenario']
		]);
		expect([own, problems]).toEqual([0, []]);
	});
	it('but none to another topic than its own', () => {
		expect(amended('kr-quick', {}, 'plants')).toMatchObject({ answers: [], problems: [] });
	});
	it('and one that replaces no answer brings none', () => {
		expect(amended('us-unread').scenario?.id).toBe('us-unread');
		expect(amended('us-unread').answers).toEqual([]);
	});
	it('one that is not known is reported, and the law stands', () => {
		expect(amended('kr-slow')).toEqual({
			...NO_AMENDMENT,
			problems: [{ param: 'scenario', given: 'kr-slow' }]
		});
		expect(findScenario(small, 'kr-slow')).toBeUndefined();
		expect(findScenario(small, 'kr-quick')?.title.en).toBe('Quick bill');
	});
});

describe('answers of the reader’s own', () => {
	it('hold from the date of the page, say that they are a trial, and rest on nothing', () => {
		const { answers, own, problems } = amended(null, { 'kr-seed-days': '90' });
		expect(answers).toEqual([
			{
				questionId: 'seed-days',
				side: 'kr',
				from: ON,
				orEarlier: false,
				until: null,
				answer: { state: 'rule', value: 90 },
				rule: { en: '', ko: '' },
				note: null,
				checked: null,
				recheck: false,
				basis: [],
				proposed: 'reader'
			}
		]);
		expect([own, problems]).toEqual([1, []]);
	});
	it('count before those of the scenario, which keeps its others', () => {
		const { answers, own } = amended('kr-quick', { 'kr-seed-days': '90', 'us-seed-papers': 'map' });
		expect(answers.map(({ questionId, side, answer, proposed }) => [side, questionId, answer, proposed])).toEqual([
			['kr', 'seed-days', { state: 'rule', value: 90 }, 'reader'],
			['us', 'seed-papers', { state: 'rule', value: ['map'] }, 'reader'],
			['kr', 'seed-days', { state: 'rule', value: 180 }, 'scenario']
		]);
		expect(own).toBe(2);
		const row = compareTopic(small, 'seeds', ON, answers).find(({ question }) => question.id === 'seed-days');
		expect(row?.sides.kr).toMatchObject({ answer: { value: 90 }, proposed: 'reader' });
		expect(row?.sides.us).toMatchObject({ answer: { value: 180 }, proposed: null });
	});
	it('stand in for a side on which the scenario says nothing', () => {
		const { answers } = amended('kr-quick', { 'us-seed-days': '30' });
		const row = compareTopic(small, 'seeds', ON, answers).find(({ question }) => question.id === 'seed-days');
		expect(row?.sides.us?.answer).toEqual({ state: 'rule', value: 30 });
		expect(row?.sides.kr?.answer).toEqual({ state: 'rule', value: 180 });
	});
	it.each([
		['kr-seed-days', 'soon', 'no number'],
		['kr-seed-days', '366', 'outside the range of the question'],
		['kr-seed-papers', 'chart', 'no option of the question'],
		['kr-seed-duty', 'yes', 'a free text, of which no value can be supposed'],
		['kr-seed-days', 'not-checked', 'an absence that nobody can suppose'],
		['kr-seed-fee', '10', 'an unknown question'],
		['eu-seed-days', '90', 'an unknown side'],
		['seed-days', '90', 'no side'],
		['us-', '90', 'no question']
	])('%s:%s is reported and left out: %s', (key, text) => {
		expect(amended(null, { [key]: text })).toEqual({
			...NO_AMENDMENT,
			problems: [{ param: 'edit', given: `${key}:${text}` }]
		});
	});
	it('a bad one does not hide a good one, nor the scenario', () => {
		const { scenario, answers, own, problems } = amended('kr-quick', { 'kr-seed-duty': 'yes', 'us-seed-days': '30' });
		expect([scenario?.id, own, answers.length]).toEqual(['kr-quick', 1, 2]);
		expect(problems).toEqual([{ param: 'edit', given: 'kr-seed-duty:yes' }]);
	});
});

describe('the key names an amendment exactly', () => {
	it('the same address, the same key', () => {
		expect(amended('kr-quick', { 'kr-seed-days': '90' }).key).toBe(amended('kr-quick', { 'kr-seed-days': '90' }).key);
	});
	it('another scenario, side, question or value, another key', () => {
		const keys = [
			amended(null),
			amended('kr-quick'),
			amended('us-unread'),
			amended(null, { 'kr-seed-days': '90' }),
			amended('kr-quick', { 'kr-seed-days': '90' }),
			amended('kr-quick', { 'us-seed-days': '90' }),
			amended('kr-quick', { 'kr-seed-days': '91' }),
			amended('kr-quick', { 'kr-seed-days': 'no-rule' }),
			amended('kr-quick', { 'kr-seed-papers': 'no-rule' })
		].map(({ key }) => key);
		expect(new Set(keys).size).toBe(9);
	});
	it('what cannot be used leaves no trace in it', () => {
		expect(amended('kr-slow').key).toBe('');
		expect(amended('kr-quick', { 'kr-seed-days': 'soon' }).key).toBe(amended('kr-quick').key);
	});
});

it('the real scenarios are all found by their id, each with its answers on its side', () => {
	const topic = 'lmo-approval';
	const wrong = reference.scenarios().filter((scenario) => {
		const { answers, problems } = amendmentOf(
			reference,
			scenario.topicId,
			{ scenario: scenario.id, edit: {} },
			'2026-11-26'
		);
		return (
			problems.length > 0 || answers.length !== scenario.answers.length || answers.some((a) => a.side !== scenario.side)
		);
	});
	expect(reference.scenarios().filter(({ topicId }) => topicId === topic)).toHaveLength(16);
	expect(wrong).toEqual([]);
	const kang = amendmentOf(reference, topic, { scenario: 'kr-bill-kang-2024', edit: {} }, '2026-11-26');
	expect(kang.answers.map(({ questionId, answer }) => [questionId, answer])).toEqual([
		['scope-gene-edited', { state: 'rule', value: true }],
		['scope-confirmation', { state: 'rule', value: 'in-rule' }],
		['research-experiment-decider', { state: 'rule', value: 'national-authority' }],
		['risk-review-compulsory', { state: 'rule', value: false }]
	]);
});
