import type { State } from './state';
import { DIVERGENT } from './state';

interface Weighed {
	readonly weight: number;
	readonly comparison: { readonly state: State; readonly distance: number | null };
}

/** The weight of questions that decide whether or when a product reaches the market (db/reference/README.md). */
const DECISIVE = 3;

/**
 * The rows on which two systems part first: decisive questions whose answers are at least half the scale apart, in the order of the path.
 *
 * @example keyRows(rows, 8)
 */
export function keyRows<T extends Weighed>(rows: readonly T[], most: number): T[] {
	return rows.filter((r) => r.weight >= DECISIVE && (r.comparison.distance ?? 0) >= DIVERGENT).slice(0, most);
}

/** Whether a row counts as far apart: `isFar('different', 0.5)` → true. */
export const isFar = (state: State, distance: number | null): boolean =>
	state === 'different' && (distance ?? 0) >= DIVERGENT;
