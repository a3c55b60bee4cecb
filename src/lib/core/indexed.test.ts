import { describe, expect, it } from 'vitest';
import { DRAWS, indexOf, SEED, type DirectedItem } from './indexed';

const item = (
	id: string,
	weight: number,
	distance: number | null,
	us: number | null,
	kr: number | null
): DirectedItem => ({
	id,
	weight,
	distance,
	stricter: { us, kr }
});
const ITEMS = [
	item('a', 3, 1, 0, 1),
	item('b', 1, 0, 0, 0),
	item('c', 2, 0.5, null, null),
	item('d', 1, null, null, null)
];

describe('everything that is said of a set of rows', () => {
	it('comes from one set of weights', () => {
		const indexed = indexOf(ITEMS, {}, '2026-11-25');
		expect(indexed.figures.index).toBeCloseTo(5 / 6, 12);
		expect(indexed.figures.coverage).toBeCloseTo(6 / 7, 12);
		expect(indexed.band).toMatchObject({ draws: DRAWS, seed: SEED });
		expect(indexed.into).toEqual({ us: 0, kr: 0.75 });
		expect(indexed.directed).toBe(2);
		expect(indexed.leaveOneOut).toHaveLength(3);
	});

	it('follows the weights of the reader; a weight of 0 takes the row out', () => {
		expect(indexOf(ITEMS, { a: 0 }, '2026-11-25').figures.index).toBeCloseTo(2 / 3, 12);
		expect(indexOf(ITEMS, { b: 7 }, '2026-11-25').into.kr).toBeCloseTo(0.3, 12);
	});

	it('has no direction where none is declared', () => {
		expect(indexOf([item('c', 2, 0.5, null, null)], {}, '2026-11-25').into).toEqual({ us: null, kr: null });
	});
});
