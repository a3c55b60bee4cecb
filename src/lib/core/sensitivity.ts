import type { Item } from './heterogeneity';

/** How far the index moves under other weights. Seed and number of draws stand beside it wherever it is shown. */
export interface Band {
	readonly low: number;
	readonly median: number;
	readonly high: number;
	readonly draws: number;
	readonly seed: number;
}

/**
 * The 5th, 50th and 95th percentile of the index when the weights are drawn uniformly from the simplex (Dirichlet(1, …, 1)),
 * after the practice of the OECD/JRC Handbook on Constructing Composite Indicators (2008); METHODS.md section 5.
 * Null where no item is comparable.
 *
 * The share of differing weight in a flat Dirichlet is a ratio of sums of exponential draws; only whether an item differs matters.
 *
 * @example sensitivity(items, { draws: 10_000, seed: 1 }) // { low: 0.24, median: 0.61, high: 0.9, draws: 10000, seed: 1 }
 */
export function sensitivity(items: readonly Item[], { draws, seed }: { draws: number; seed: number }): Band | null {
	const known = items.filter((item) => !item.outside && item.distance !== null);
	if (known.length === 0) return null;
	const differing = known.filter((item) => item.distance).length;
	const state = new Int32Array([seed]);
	const indices = new Float64Array(draws);
	for (let draw = 0; draw < draws; draw++) {
		const differs = exponentialSum(differing, state);
		const same = exponentialSum(known.length - differing, state);
		indices[draw] = differs / (differs + same);
	}
	indices.sort();
	const percentile = (p: number): number => indices[Math.min(draws - 1, Math.floor(p * draws))] as number;
	return { low: percentile(0.05), median: percentile(0.5), high: percentile(0.95), draws, seed };
}

/**
 * The sum of n unit exponentials is minus the logarithm of a product of uniforms; taken in parts, so that the product never underflows.
 *
 * The uniforms come from mulberry32 (public domain), a small generator with a seed, which Math.random has not. It stands inside the loop,
 * its state a 32-bit integer: as a function of its own the same draws took more than twice as long.
 */
function exponentialSum(n: number, state: Int32Array): number {
	let s = Number(state[0]) | 0;
	let total = 0;
	let product = 1;
	for (let i = 0; i < n; i++) {
		s = (s + 0x6d2b79f5) | 0;
		let t = Math.imul(s ^ (s >>> 15), s | 1);
		t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
		product *= 1 - ((t ^ (t >>> 14)) >>> 0) / 4294967296;
		if (product < 1e-250) {
			total -= Math.log(product);
			product = 1;
		}
	}
	state[0] = s;
	return total - Math.log(product);
}
