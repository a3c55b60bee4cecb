/** Something that stands at a place of a list, counted from 0. */
export interface Placed {
	readonly place: number;
}
export type Pair<T> = readonly [before: T, after: T];

/** A possible pair of two lists, and how much is gained by taking it. */
export interface Candidate<T> {
	readonly before: T;
	readonly after: T;
	readonly gain: number;
}

/**
 * Pairs as candidates of equal gain.
 *
 * @example gaining([[a0, b0]], 1) // [{ before: a0, after: b0, gain: 1 }]
 */
export const gaining = <T>(pairs: readonly Pair<T>[], gain: number): Candidate<T>[] =>
	pairs.map(([before, after]) => ({ before, after, gain }));

/**
 * The pairs that together gain most when no two may cross: what kept its order. Each stands in one pair at most. From few candidates,
 * so that lists of thousands are aligned at once; not a table of all against all.
 *
 * @example inOrder([{ before: a0, after: b1, gain: 2 }, { before: a1, after: b0, gain: 1 }]) // [[a0, b1]]
 */
export function inOrder<T extends Placed>(candidates: readonly Candidate<T>[]): Pair<T>[] {
	interface Chain {
		readonly gain: number;
		readonly pair: Pair<T>;
		readonly rest: Chain | undefined;
	}
	// A Fenwick tree: under each place of the second list the best chain that ends before it.
	const best: (Chain | undefined)[] = [];
	const size = Math.max(0, ...candidates.map(({ after }) => after.place + 1));
	const better = (a: Chain | undefined, b: Chain | undefined) => ((b?.gain ?? 0) > (a?.gain ?? 0) ? b : a);
	const endingBefore = (place: number): Chain | undefined => {
		let found: Chain | undefined;
		for (let at = place; at > 0; at -= at & -at) found = better(found, best[at]);
		return found;
	};
	// Within a row from the right to the left: nothing chains with itself.
	[...candidates]
		.sort((a, b) => a.before.place - b.before.place || b.after.place - a.after.place)
		.forEach(({ before, after, gain }) => {
			const rest = endingBefore(after.place);
			const chain: Chain = { gain: gain + (rest?.gain ?? 0), pair: [before, after], rest };
			for (let at = after.place + 1; at <= size; at += at & -at) best[at] = better(best[at], chain);
		});
	const pairs: Pair<T>[] = [];
	for (let chain = endingBefore(size); chain; chain = chain.rest) pairs.unshift(chain.pair);
	return pairs;
}

/**
 * Pairs taken one after the other, the one that gains most first, then the one that moved least; they may cross. For what was moved.
 *
 * @example greedily([{ before: a0, after: b1, gain: 2 }, { before: a0, after: b0, gain: 1 }]) // [[a0, b1]]
 */
export function greedily<T extends Placed>(candidates: readonly Candidate<T>[]): Pair<T>[] {
	const taken = new Set<T>();
	const far = ({ before, after }: Candidate<T>) => Math.abs(before.place - after.place);
	return [...candidates]
		.sort((a, b) => b.gain - a.gain || far(a) - far(b) || a.before.place - b.before.place)
		.filter(({ before, after }) => {
			if (taken.has(before) || taken.has(after)) return false;
			taken.add(before).add(after);
			return true;
		})
		.map(({ before, after }): Pair<T> => [before, after]);
}

/**
 * What has the same key in two lists, the first with the first, the second with the second: a number that a text prints twice is never
 * merged. What has no key has no partner.
 *
 * @example byKey(['a', 'b', 'a'], ['a', 'a', 'c'], (key) => key) // [['a', 'a'], ['a', 'a']]
 */
export function byKey<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string | null): Pair<T>[] {
	const waiting = new Map<string | null, T[]>();
	// From the end, so that the next twin is the last of its list.
	[...after].reverse().forEach((item) => {
		const key = keyOf(item);
		const twins = waiting.get(key);
		if (twins) twins.push(item);
		else if (key !== null) waiting.set(key, [item]);
	});
	return before.flatMap((item): Pair<T>[] => {
		const partner = waiting.get(keyOf(item))?.pop();
		return partner === undefined ? [] : [[item, partner]];
	});
}

export type Row<T> = readonly [before: T, after: T | null] | readonly [before: null, after: T];

/**
 * Two lists read together: pairs that kept their order, and what stands in one list alone, the old before the new.
 *
 * @example rows([a0, a1], [b0, b1], [[a0, b1]]) // [[null, b0], [a0, b1], [a1, null]]
 */
export function rows<T extends Placed>(before: readonly T[], after: readonly T[], pairs: readonly Pair<T>[]): Row<T>[] {
	const partners = new Map(pairs);
	let next = 0;
	const added = (until: number): Row<T>[] => {
		const items = after.slice(next, until).map((item): Row<T> => [null, item]);
		next = until + 1;
		return items;
	};
	const read = before.flatMap((item): Row<T>[] => {
		const partner = partners.get(item);
		return partner ? [...added(partner.place), [item, partner]] : [[item, null]];
	});
	return [...read, ...added(after.length)];
}
