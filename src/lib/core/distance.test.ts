import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherSide, RELATIONS, type Option, type QuestionType, type Relation, type Value } from './answer';
import { distance, jaccardDistance } from './distance';

const option = (id: string): Option => ({ id, en: id, ko: id });
const options = (...ids: string[]): Option[] => ids.map(option);

const boolean: QuestionType = { kind: 'boolean', stricter: true };
const nominal: QuestionType = { kind: 'nominal', options: options('single', 'several', 'none') };
const ordinal: QuestionType = { kind: 'ordinal', options: options('l0', 'l1', 'l2', 'l3'), stricter: 'higher' };
const days: QuestionType = { kind: 'number', unit: 'days', min: 30, max: 365, stricter: 'higher' };
const percent: QuestionType = { kind: 'number', unit: 'percent', min: 0.9, max: 5, stricter: 'lower' };
const set: QuestionType = { kind: 'set', options: options('a', 'b', 'c', 'd'), stricter: 'more' };
const text = (relation: Relation | null): QuestionType => ({
	kind: 'text',
	relation: relation && { relation, why: { en: 'why', ko: '이유' } }
});

describe('distance', () => {
	it.each<[string, QuestionType, Value, Value, number]>([
		['boolean: equal answers are 0 apart', boolean, true, true, 0],
		['boolean: equal answers are 0 apart', boolean, false, false, 0],
		['boolean: unequal answers are 1 apart', boolean, true, false, 1],
		['nominal: the same option is 0 apart', nominal, 'several', 'several', 0],
		['nominal: two options are 1 apart, however near they stand in the list', nominal, 'single', 'several', 1],
		['ordinal: the same level is 0 apart', ordinal, 'l2', 'l2', 0],
		['ordinal: rank difference over levels less one', ordinal, 'l2', 'l1', 0.3333],
		['ordinal: rank difference over levels less one', ordinal, 'l0', 'l2', 0.6667],
		['ordinal: the ends of the list are 1 apart', ordinal, 'l0', 'l3', 1],
		['number: equal numbers are 0 apart', days, 270, 270, 0],
		['number: difference over the declared range', days, 270, 90, 0.5373],
		['number: difference over the declared range', percent, 3, 5, 0.4878],
		['number: the ends of the range are 1 apart', days, 30, 365, 1],
		['number: never more than 1, even outside the range', days, 0, 1000, 1],
		['set: the same members are 0 apart, in any order', set, ['a', 'b'], ['b', 'a'], 0],
		['set: 1 less shared over all', set, ['a', 'b'], ['b', 'c'], 0.6667],
		['set: one of three members shared', set, ['a', 'b', 'c'], ['b'], 0.6667],
		['set: nothing shared is 1 apart', set, ['a'], ['b', 'c'], 1],
		['set: some members against none are 1 apart', set, [], ['a'], 1],
		['set: two empty sets are 0 apart', set, [], [], 0]
	])('%s', (_, type, a, b, expected) => {
		expect(distance(type, a, b)).toBeCloseTo(expected, 4);
	});

	it.each<[Relation, number]>([
		['equal', 0],
		['equivalent', 0],
		['subset', 0.5],
		['superset', 0.5],
		['intersects', 0.5],
		['none', 1]
	])('text: the relation "%s" that the curator stated is %d', (relation, expected) => {
		expect(distance(text(relation), null, null)).toBe(expected);
	});
	it('text: without a stated relation there is no distance, which is not the same as 0', () => {
		expect(distance(text(null), null, null)).toBeNull();
	});

	it.each<[string, QuestionType, Value, Value]>([
		['a text for a number', days, '270', 90],
		['nothing for a number', days, 270, null],
		['a text for a set', set, 'a', ['a']],
		['nothing for a set', set, ['a'], null],
		['an unknown level', ordinal, 'l9', 'l0'],
		['the same unknown level twice, which would otherwise be no difference', ordinal, 'l9', 'l9'],
		['nothing for a level', ordinal, 'l0', null]
	])('a value that is not of the type throws, because the loader lets none through: %s', (_, type, a, b) => {
		expect(() => distance(type, a, b)).toThrow(TypeError);
	});
});

describe('jaccardDistance', () => {
	it('counts a member that is named twice once', () => {
		expect(jaccardDistance(['a', 'a', 'b'], ['b', 'b'])).toBe(0.5);
		expect(jaccardDistance(['a'], ['a', 'a'])).toBe(0);
	});
});

describe('any question type', () => {
	const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 2, maxLength: 8 });
	/** A question type with two values of it. */
	const question: fc.Arbitrary<readonly [QuestionType, Value, Value]> = fc.oneof(
		fc.tuple(fc.constant(boolean), fc.boolean(), fc.boolean()),
		ids.chain((list) =>
			fc.tuple(
				fc.constantFrom<QuestionType>(
					{ kind: 'nominal', options: list.map(option) },
					{ kind: 'ordinal', options: list.map(option), stricter: null }
				),
				fc.constantFrom(...list),
				fc.constantFrom(...list)
			)
		),
		fc
			.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 5000 }))
			.chain(([min, width]) =>
				fc.tuple(
					fc.constant<QuestionType>({ kind: 'number', unit: 'days', min, max: min + width, stricter: null }),
					fc.double({ min, max: min + width, noNaN: true }),
					fc.double({ min, max: min + width, noNaN: true })
				)
			),
		ids.chain((list) =>
			fc.tuple(
				fc.constant<QuestionType>({ kind: 'set', options: list.map(option), stricter: null }),
				fc.subarray(list),
				fc.subarray(list)
			)
		),
		fc.tuple(fc.constantFrom(...RELATIONS).map(text), fc.constant(null), fc.constant(null))
	);

	it('is as far from a to b as from b to a', () => {
		fc.assert(
			fc.property(question, ([type, a, b]) => {
				expect(distance(type, a, b)).toBe(distance(type, b, a));
			})
		);
	});
	it('is 0 from itself; of a free text only the curator can say so', () => {
		fc.assert(
			fc.property(question, ([type, a]) => {
				fc.pre(type.kind !== 'text');
				expect(distance(type, a, a)).toBe(0);
			})
		);
	});
	it('is never below 0 or above 1', () => {
		fc.assert(
			fc.property(question, ([type, a, b]) => {
				const d = distance(type, a, b);
				expect(d).toBeGreaterThanOrEqual(0);
				expect(d).toBeLessThanOrEqual(1);
			})
		);
	});
});

describe('sides', () => {
	it('each is the other of the other', () => {
		expect(otherSide('us')).toBe('kr');
		expect(otherSide('kr')).toBe('us');
	});
});
