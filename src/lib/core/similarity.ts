import { normalize } from './normalize';

/**
 * The character q-grams of a text, normalised and in lower case (METHODS.md section 7); of a text shorter than q, the text.
 *
 * @example grams('수입승인', 3) // Set { '수입승', '입승인' }
 */
export function grams(text: string, q = 5): Set<string> {
	const clean = normalize(text).toLowerCase();
	const found = new Set<string>(clean.length > 0 && clean.length < q ? [clean] : []);
	for (let at = 0; at + q <= clean.length; at++) found.add(clean.slice(at, at + q));
	return found;
}

/** How much two sets of q-grams have in common, 0 to 1, from the number they share and the size of each. */
export type Measure = (shared: number, before: number, after: number) => number;

/** Jaccard: of all that stands in either, the share that stands in both. */
export const jaccard: Measure = (shared, before, after) => shared / (before + after - shared);

/** Of the smaller, the share that stands in the other too: 1 for a text that was put into a longer one, or cut out of it. */
export const containment: Measure = (shared, before, after) => shared / Math.min(before, after);

export interface Alike<A, B = A> {
	readonly before: A;
	readonly after: B;
	readonly likeness: number;
}

/**
 * The pairs of two lists whose texts are at least so much alike. Versions of one text only, never two languages.
 *
 * @example alike(['within 270 days'], ['within 90 days', 'the Minister'], (text) => text, 0.3) // one pair, likeness 5/14
 */
export function alike<A, B = A>(
	before: readonly A[],
	after: readonly B[],
	textOf: (item: A | B) => string,
	least: number,
	measure: Measure = jaccard
): Alike<A, B>[] {
	// From the q-grams to the texts that have them: texts which share none are never held against each other.
	const holders = new Map<string, { readonly item: B; readonly size: number }[]>();
	after.forEach((item) => {
		const all = grams(textOf(item));
		const holder = { item, size: all.size };
		all.forEach((gram) => {
			const others = holders.get(gram);
			if (others) others.push(holder);
			else holders.set(gram, [holder]);
		});
	});
	return before.flatMap((item) => {
		const all = grams(textOf(item));
		const shared = new Map<{ readonly item: B; readonly size: number }, number>();
		all.forEach((gram) => holders.get(gram)?.forEach((holder) => shared.set(holder, (shared.get(holder) ?? 0) + 1)));
		return [...shared]
			.map(([holder, count]) => ({
				before: item,
				after: holder.item,
				likeness: measure(count, all.size, holder.size)
			}))
			.filter(({ likeness }) => likeness >= least);
	});
}
