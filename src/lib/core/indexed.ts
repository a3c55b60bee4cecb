import { heterogeneity, leaveOneOut, type Heterogeneity, type Item } from './heterogeneity';
import { sensitivity, type Band } from './sensitivity';
import type { Weights } from './view-state';

/** An item with what its two directions need: how far each side, as importer, is stricter; null where no direction is declared. */
export interface DirectedItem extends Item {
	readonly stricter: { readonly us: number | null; readonly kr: number | null };
}

/** Everything that is said of a set of rows, from one set of weights. */
export interface Indexed {
	readonly figures: Heterogeneity;
	readonly band: Band | null;
	/** Weighted mean strictness of each side as importer over the items that declare a direction; null where none does. */
	readonly into: { readonly us: number | null; readonly kr: number | null };
	/** Items that declare a direction and are comparable. */
	readonly directed: number;
	readonly leaveOneOut: readonly { readonly id: string; readonly without: number; readonly effect: number }[];
}

/** Printed beside every band. */
export const DRAWS = 10_000;
export const SEED = 20_260_101;

/**
 * The index of some rows under some weights, with its band, directions and leave-one-out (METHODS.md sections 3 to 5).
 *
 * @example indexOf(items, { 'risk-review-days': 5 }, '2026-11-25').figures.index
 */
export function indexOf(items: readonly DirectedItem[], weights: Weights, on: string): Indexed {
	const weighed = items
		.map((item) => ({ ...item, weight: weights[item.id] ?? item.weight }))
		.filter((item) => item.weight > 0);
	const directed = weighed.filter((item) => item.stricter.us !== null && item.stricter.kr !== null);
	const total = directed.reduce((sum, item) => sum + item.weight, 0);
	const mean = (side: 'us' | 'kr'): number | null =>
		total === 0 ? null : directed.reduce((sum, item) => sum + item.weight * Number(item.stricter[side]), 0) / total;
	return {
		figures: heterogeneity(weighed, on),
		band: sensitivity(weighed, { draws: DRAWS, seed: SEED }),
		into: { us: mean('us'), kr: mean('kr') },
		directed: directed.length,
		leaveOneOut: leaveOneOut(weighed)
	};
}
