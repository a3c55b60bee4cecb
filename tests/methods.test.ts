import { describe, expect, it } from 'vitest';
import type { Answer, QuestionType, Value } from '../src/lib/core/answer';
import { distance } from '../src/lib/core/distance';
import { compare } from '../src/lib/core/state';

/** The fixtures of METHODS.md as data, for the methods that the product has so far: sections 1 and 2. */

const levels = ['none', 'low', 'middle', 'high'].map((id) => ({ id, en: id, ko: id }));

/** METHODS.md, "gower": item, type, side 1, side 2, distance. */
const gower: readonly (readonly [string, QuestionType, Value, Value, number])[] = [
	['binary 1 vs 0', { kind: 'boolean', stricter: true }, true, false, 1],
	['ordinal 2 vs 1 on 0..3', { kind: 'ordinal', options: levels, stricter: 'higher' }, 'middle', 'low', 0.3333],
	[
		'label threshold 3.0 vs 5.0 over 0.9..5.0',
		{ kind: 'number', unit: 'percent', min: 0.9, max: 5, stricter: 'lower' },
		3,
		5,
		0.4878
	],
	[
		'days 270 vs 90 over 30..365',
		{ kind: 'number', unit: 'days', min: 30, max: 365, stricter: 'higher' },
		270,
		90,
		0.5373
	]
];

describe('METHODS.md section 2, item distance', () => {
	it.each(gower)('%s', (_, type, one, two, expected) => {
		expect(distance(type, one, two)).toBeCloseTo(expected, 4);
		expect(distance(type, two, one)).toBeCloseTo(expected, 4);
	});
	it('the mean of the four with equal weights is 0.5896', () => {
		const distances = gower.map(([, type, one, two]) => distance(type, one, two) ?? Number.NaN);
		expect(distances.reduce((sum, d) => sum + d, 0) / distances.length).toBeCloseTo(0.5896, 4);
	});
});

describe('METHODS.md section 1, four states', () => {
	const days: QuestionType = { kind: 'number', unit: 'days', min: 30, max: 365, stricter: 'higher' };
	const rule = (value: Value): Answer => ({ state: 'rule', value });
	it.each<[string, Answer, Answer, number | null]>([
		['same', rule(270), rule(270), 0],
		['different', rule(270), rule(90), 0.5373],
		['not-comparable', rule(270), { state: 'no-rule' }, 1],
		['not-comparable', rule(270), { state: 'does-not-apply' }, null],
		['not-checked', rule(270), { state: 'not-checked' }, null]
	])('%s: %j and %j', (state, us, kr, expected) => {
		const compared = compare(days, us, kr);
		expect(compared.state).toBe(state);
		if (expected === null) expect(compared.distance).toBeNull();
		else expect(compared.distance).toBeCloseTo(expected, 4);
	});
});
