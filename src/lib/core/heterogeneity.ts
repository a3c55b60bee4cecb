import { METHOD_VERSION } from './method';

/** One item of an index: its weight and distance; null where it is left out (METHODS.md section 1). */
export interface Item {
	readonly id: string;
	readonly weight: number;
	readonly distance: number | null;
	/** The question does not apply to a side: outside the index altogether, not a hole in its coverage. */
	readonly outside?: boolean;
}

interface Contribution {
	readonly id: string;
	/** w·d / Σw of the headline (d is 0 or 1); all together are the index. */
	readonly share: number;
	/** The same with the graded distance. */
	readonly graded: number;
}

/** A figure never travels without what it was computed from. */
export interface Heterogeneity {
	readonly method: string;
	readonly on: string;
	/** Weighted share of differing answers, 0 to 1; null where no item is comparable. */
	readonly index: number | null;
	/** The same sum with graded distances. */
	readonly graded: number | null;
	/** Weight of comparable items over the weight of all. */
	readonly coverage: number;
	/** The index with every unknown item taken as the same, then as different. */
	readonly bounds: readonly [low: number, high: number];
	readonly items: number;
	readonly comparable: number;
	readonly contributions: readonly Contribution[];
}

/**
 * The harmonization index: the weighted share of differing answers, in the form of the OECD's Services Trade Restrictiveness
 * heterogeneity index (Nordås 2016, OECD Trade Policy Paper 189; METHODS.md section 3).
 *
 * @example heterogeneity([{ id: 'a', weight: 1, distance: 0.3 }, { id: 'b', weight: 1, distance: 0 }], '2026-11-25').index // 0.5
 */
export function heterogeneity(items: readonly Item[], on: string): Heterogeneity {
	const inside = items.filter((item) => !item.outside);
	const known = inside.flatMap(({ id, weight, distance }) => (distance === null ? [] : [{ id, weight, distance }]));
	const all = sum(inside.map((item) => item.weight));
	const weight = sum(known.map((item) => item.weight));
	const differing = sum(known.map((item) => (item.distance > 0 ? item.weight : 0)));
	return {
		method: METHOD_VERSION,
		on,
		index: weight === 0 ? null : differing / weight,
		graded: weight === 0 ? null : sum(known.map((item) => item.weight * item.distance)) / weight,
		coverage: all === 0 ? 0 : weight / all,
		bounds: all === 0 ? [0, 1] : [differing / all, (differing + all - weight) / all],
		items: inside.length,
		comparable: known.length,
		contributions: known.map((item) => ({
			id: item.id,
			share: item.distance > 0 ? item.weight / weight : 0,
			graded: (item.weight * item.distance) / weight
		}))
	};
}

/**
 * The index without each item in turn, the largest effect first: how much hangs on one row (METHODS.md section 5).
 *
 * @example leaveOneOut(items)[0] // { id: 'a', without: 0.4, effect: -0.1 }
 */
export function leaveOneOut(items: readonly Item[]): { id: string; without: number; effect: number }[] {
	const known = items.filter((item) => !item.outside && item.distance !== null);
	const weight = sum(known.map((item) => item.weight));
	const differing = sum(known.map((item) => (item.distance ? item.weight : 0)));
	return known
		.filter((item) => weight > item.weight)
		.map((item) => {
			const without = (differing - (item.distance ? item.weight : 0)) / (weight - item.weight);
			return { id: item.id, without, effect: without - differing / weight };
		})
		.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || (a.id < b.id ? -1 : 1));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
