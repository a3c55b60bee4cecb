import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, AnswerState, Option, QuestionType, Relation, Side, Value } from './answer';
import { compare, STATES, type Difference } from './state';

const options = (...ids: string[]): Option[] => ids.map((id) => ({ id, en: id, ko: id }));

const boolean: QuestionType = { kind: 'boolean', stricter: true };
const nominal: QuestionType = { kind: 'nominal', options: options('single', 'several') };
const ordinal: QuestionType = { kind: 'ordinal', options: options('l0', 'l1', 'l2', 'l3'), stricter: 'higher' };
const days: QuestionType = { kind: 'number', unit: 'days', min: 0, max: 365, stricter: 'higher' };
const set: QuestionType = { kind: 'set', options: options('a', 'b', 'c', 'd'), stricter: 'more' };
const text = (relation: Relation | null): QuestionType => ({
	kind: 'text',
	relation: relation && { relation, why: { en: 'why', ko: '이유' } }
});

const rule = (value: Value): Answer => ({ state: 'rule', value });
const noRule: Answer = { state: 'no-rule' };
const doesNotApply: Answer = { state: 'does-not-apply' };
const notChecked: Answer = { state: 'not-checked' };

describe('two rules', () => {
	it.each<[string, QuestionType, Value, Value]>([
		['boolean', boolean, true, true],
		['nominal', nominal, 'single', 'single'],
		['ordinal', ordinal, 'l1', 'l1'],
		['number', days, 270, 270],
		['set', set, ['a', 'b'], ['b', 'a']],
		['empty set', set, [], []],
		['equal text', text('equal'), null, null],
		['equivalent text', text('equivalent'), null, null]
	])('are the same at distance 0: %s', (_, type, us, kr) => {
		expect(compare(type, rule(us), rule(kr))).toEqual({ state: 'same', distance: 0, difference: { kind: 'none' } });
	});

	it.each<[string, QuestionType, Value, Value, number, Difference]>([
		['boolean', boolean, true, false, 1, { kind: 'other' }],
		['nominal', nominal, 'single', 'several', 1, { kind: 'other' }],
		['ordinal, ROK two ranks above', ordinal, 'l1', 'l3', 0.6667, { kind: 'ordinal', by: 2 }],
		['ordinal, ROK one rank below', ordinal, 'l2', 'l1', 0.3333, { kind: 'ordinal', by: -1 }],
		['number, ROK 90 days longer', days, 180, 270, 0.2466, { kind: 'number', by: 90 }],
		['number, ROK 60 days shorter', days, 120, 60, 0.1644, { kind: 'number', by: -60 }],
		[
			'set, members in the order of the options whatever the order of the answer',
			set,
			['c', 'b', 'a'],
			['d', 'b'],
			0.75,
			{ kind: 'set', shared: ['b'], only: { us: ['a', 'c'], kr: ['d'] } }
		],
		['set against none', set, [], ['d', 'a'], 1, { kind: 'set', shared: [], only: { us: [], kr: ['a', 'd'] } }],
		['subset text', text('subset'), null, null, 0.5, { kind: 'other' }],
		['superset text', text('superset'), null, null, 0.5, { kind: 'other' }],
		['intersecting text', text('intersects'), null, null, 0.5, { kind: 'other' }],
		['unrelated text', text('none'), null, null, 1, { kind: 'other' }]
	])('are different above distance 0, and say how: %s', (_, type, us, kr, distance, difference) => {
		const compared = compare(type, rule(us), rule(kr));
		expect(compared.state).toBe('different');
		expect(compared.distance).toBeCloseTo(distance, 4);
		expect(compared.difference).toEqual(difference);
	});

	it('in free text, whose relation no curator has stated, count as not checked and on neither side', () => {
		expect(compare(text(null), rule(null), rule(null))).toEqual({
			state: 'not-checked',
			distance: null,
			difference: { kind: 'not-checked', sides: [] }
		});
	});
});

describe('a missing value says which kind of missing it is', () => {
	const missing = (kind: 'no-rule' | 'does-not-apply' | 'not-checked', ...sides: Side[]): Difference => ({
		kind,
		sides
	});
	const [is, isNot] = ['not-comparable', 'not-checked'] as const;
	it.each<[string, Answer, Answer, 'not-comparable' | 'not-checked', number | null, Difference]>([
		['a rule against none is a difference', rule(270), noRule, is, 1, missing('no-rule', 'kr')],
		['a rule against none is a difference', noRule, rule(270), is, 1, missing('no-rule', 'us')],
		['none against none leaves nothing to measure', noRule, noRule, is, null, missing('no-rule', 'us', 'kr')],
		['"does not apply" is left out', doesNotApply, rule(1), is, null, missing('does-not-apply', 'us')],
		['"does not apply" is left out', rule(1), doesNotApply, is, null, missing('does-not-apply', 'kr')],
		['it is left out on both sides', doesNotApply, doesNotApply, is, null, missing('does-not-apply', 'us', 'kr')],
		['it outranks "no rule"', noRule, doesNotApply, is, null, missing('does-not-apply', 'kr')],
		['it outranks "no rule"', doesNotApply, noRule, is, null, missing('does-not-apply', 'us')],
		['nobody looked', notChecked, rule(1), isNot, null, missing('not-checked', 'us')],
		['nobody looked', rule(1), notChecked, isNot, null, missing('not-checked', 'kr')],
		['nobody looked on either side', notChecked, notChecked, isNot, null, missing('not-checked', 'us', 'kr')],
		['"not checked" outranks "no rule"', noRule, notChecked, isNot, null, missing('not-checked', 'kr')],
		['"not checked" outranks "does not apply"', notChecked, doesNotApply, isNot, null, missing('not-checked', 'us')]
	])('%s (%j, %j)', (_, us, kr, state, distance, difference) => {
		expect(compare(days, us, kr)).toEqual({ state, distance, difference });
	});
});

describe('any two answers', () => {
	const answer: fc.Arbitrary<Answer> = fc.oneof(
		fc.integer({ min: 0, max: 365 }).map(rule),
		fc
			.constantFrom<Exclude<AnswerState, 'rule'>>('no-rule', 'does-not-apply', 'not-checked')
			.map((state) => ({ state }))
	);
	it('give exactly one of the four states, and a distance only where something was measured', () => {
		fc.assert(
			fc.property(answer, answer, (us, kr) => {
				const { state, distance, difference } = compare(days, us, kr);
				expect(STATES).toContain(state);
				if (state === 'same') expect(distance).toBe(0);
				if (state === 'different') expect(distance).toBeGreaterThan(0);
				if (state === 'not-comparable') expect([1, null]).toContain(distance);
				if (state === 'not-checked') expect(distance).toBeNull();
				expect(difference.kind === 'none').toBe(state === 'same');
			})
		);
	});
	it('are in the same state and as far apart when the sides change places', () => {
		fc.assert(
			fc.property(answer, answer, (us, kr) => {
				const [there, back] = [compare(days, us, kr), compare(days, kr, us)];
				expect(back.state).toBe(there.state);
				expect(back.distance).toBe(there.distance);
			})
		);
	});
});
