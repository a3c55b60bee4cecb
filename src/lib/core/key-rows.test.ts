import { describe, expect, it } from 'vitest';
import { isFar, keyRows } from './key-rows';
import type { State } from './state';

const row = (id: string, weight: number, state: State, distance: number | null) => ({
	id,
	weight,
	comparison: { state, distance }
});
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('keyRows', () => {
	it.each<[string, number, State, number | null, boolean]>([
		['a decisive question at the whole scale', 3, 'different', 1, true],
		['a decisive question at exactly half the scale', 3, 'different', 0.5, true],
		['a weight above decisive', 3.5, 'different', 0.75, true],
		['a rule against no rule', 3, 'not-comparable', 1, true],
		['a decisive question below half the scale', 3, 'different', 0.4999, false],
		['a decisive question with the same answer', 3, 'same', 0, false],
		['an ordinary question, however far apart', 2, 'different', 1, false],
		['a question that does not apply', 3, 'not-comparable', null, false],
		['a question that nobody checked', 3, 'not-checked', null, false]
	])('%s', (name, weight, state, distance, expected) => {
		expect(keyRows([row(name, weight, state, distance)], 8)).toHaveLength(expected ? 1 : 0);
	});

	const rows = ['first', 'second', 'third'].map((id, index) => row(id, 3, 'different', 0.5 + index / 10));
	it('keeps the order of the path and does not sort by distance', () => {
		expect(ids(keyRows(rows, 8))).toEqual(['first', 'second', 'third']);
	});
	it.each([
		[2, ['first', 'second']],
		[0, []]
	])('gives at most %i', (most, expected) => {
		expect(ids(keyRows(rows, most))).toEqual(expected);
	});
	it('leaves the rows it was given as they are', () => {
		const given = [row('near', 3, 'different', 0.1), ...rows];
		keyRows(given, 1);
		expect(ids(given)).toEqual(['near', 'first', 'second', 'third']);
	});
});

describe('isFar', () => {
	it.each<[State, number | null, boolean]>([
		['different', 0.5, true],
		['different', 1, true],
		['different', 0.49, false],
		['different', null, false],
		['same', 0, false],
		['not-comparable', 1, false],
		['not-comparable', null, false],
		['not-checked', null, false]
	])(
		'only two differing rules can be far apart, from half the scale on: %s at %s is %s',
		(state, distance, expected) => {
			expect(isFar(state, distance)).toBe(expected);
		}
	);
});
