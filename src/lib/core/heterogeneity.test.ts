import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heterogeneity, leaveOneOut, type Item } from './heterogeneity';

// METHODS.md section 3: weights 30, 25, 20, 15, 10; items 2, 3 and 5 differ.
const WEIGHTS = [30, 25, 20, 15, 10];
const DIFFERS = [0, 1, 1, 0, 1];
const fixture = (weights: readonly number[] = WEIGHTS, unknown = -1): Item[] =>
	weights.map((weight, i) => ({ id: `item-${i + 1}`, weight, distance: i === unknown ? null : (DIFFERS[i] ?? null) }));
const ON = '2026-11-25';

describe('the index', () => {
	it('is the weighted share of differing answers', () => {
		expect(heterogeneity(fixture(), ON).index).toBeCloseTo(0.55, 10);
		expect(heterogeneity(fixture([1, 1, 1, 1, 1]), ON).index).toBeCloseTo(0.6, 10);
	});

	it('leaves an unknown item out, lowers the coverage and widens the bounds', () => {
		const h = heterogeneity(fixture(WEIGHTS, 2), ON);
		expect(h.index).toBeCloseTo(0.4375, 10);
		expect(h.coverage).toBeCloseTo(0.8, 10);
		expect(h.bounds[0]).toBeCloseTo(0.35, 10);
		expect(h.bounds[1]).toBeCloseTo(0.55, 10);
		expect([h.items, h.comparable]).toEqual([5, 4]);
	});

	it('counts a graded distance fully in the headline and by its size in the graded figure', () => {
		const h = heterogeneity(
			[
				{ id: 'a', weight: 1, distance: 0.25 },
				{ id: 'b', weight: 1, distance: 0 }
			],
			ON
		);
		expect([h.index, h.graded]).toEqual([0.5, 0.125]);
	});

	it('leaves out altogether what does not apply to a side', () => {
		const h = heterogeneity([...fixture(), { id: 'x', weight: 100, distance: null, outside: true }], ON);
		expect([h.index, h.coverage, h.items]).toEqual([0.55, 1, 5]);
	});

	it('is no number where nothing is comparable', () => {
		expect(heterogeneity([], ON)).toMatchObject({
			index: null,
			graded: null,
			coverage: 0,
			bounds: [0, 1],
			contributions: []
		});
		expect(heterogeneity([{ id: 'a', weight: 2, distance: null }], ON)).toMatchObject({
			index: null,
			coverage: 0,
			bounds: [0, 1]
		});
	});

	it('carries its method version and date', () => {
		expect(heterogeneity(fixture(), ON)).toMatchObject({ method: '1', on: ON });
	});
});

describe('leave-one-out', () => {
	it('says how the index stands without each item, the largest effect first', () => {
		const [first, ...rest] = leaveOneOut(fixture());
		// Without item 1 (weight 30, the same): 55 / 70.
		expect(first?.id).toBe('item-1');
		expect(first?.without).toBeCloseTo(55 / 70, 10);
		expect(first?.effect).toBeCloseTo(55 / 70 - 0.55, 10);
		expect(rest).toHaveLength(4);
	});

	it('has nothing to say of a single item or of unknown ones, and orders equal effects by id', () => {
		expect(leaveOneOut([{ id: 'a', weight: 1, distance: 1 }])).toEqual([]);
		const even = leaveOneOut(['b', 'a'].map((id) => ({ id, weight: 1, distance: 1 })));
		expect(even.map((entry) => entry.id)).toEqual(['a', 'b']);
		const turned = leaveOneOut(['a', 'b'].map((id) => ({ id, weight: 1, distance: 1 })));
		expect(turned.map((entry) => entry.id)).toEqual(['a', 'b']);
		expect(leaveOneOut([{ id: 'a', weight: 1, distance: null }])).toEqual([]);
	});
});

const items = fc
	.array(
		fc.record({
			weight: fc.integer({ min: 1, max: 100 }),
			distance: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
			outside: fc.boolean()
		}),
		{ maxLength: 40 }
	)
	.map((list): Item[] => list.map((item, i) => ({ id: `q${i}`, ...item })));

describe('for any items', () => {
	it('the index lies within its bounds, and the graded figure never above it', () => {
		fc.assert(
			fc.property(items, (list) => {
				const { index, graded, bounds, coverage } = heterogeneity(list, ON);
				expect(bounds[0]).toBeLessThanOrEqual(bounds[1] + 1e-12);
				expect(coverage).toBeLessThanOrEqual(1 + 1e-12);
				if (index === null || graded === null) return;
				expect(index).toBeGreaterThanOrEqual(bounds[0] - 1e-12);
				expect(index).toBeLessThanOrEqual(bounds[1] + 1e-12);
				expect(graded).toBeLessThanOrEqual(index + 1e-12);
			})
		);
	});

	it('the contributions add up to the index exactly', () => {
		fc.assert(
			fc.property(items, (list) => {
				const { index, graded, contributions } = heterogeneity(list, ON);
				const total = (key: 'share' | 'graded') => contributions.reduce((sum, c) => sum + c[key], 0);
				expect(Math.abs(total('share') - (index ?? 0))).toBeLessThan(1e-12);
				expect(Math.abs(total('graded') - (graded ?? 0))).toBeLessThan(1e-12);
			})
		);
	});

	it('making one differing item equal never raises the index', () => {
		fc.assert(
			fc.property(items, (list) => {
				const at = list.findIndex((item) => !item.outside && item.distance);
				const closed = list.map((item, i) => (i === at ? { ...item, distance: 0 } : item));
				const [before, after] = [heterogeneity(list, ON).index, heterogeneity(closed, ON).index];
				expect(after ?? 0).toBeLessThanOrEqual((before ?? 0) + 1e-12);
			})
		);
	});
});
