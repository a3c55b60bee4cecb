import type { DirectedItem } from '$lib/core/indexed';
import { directions } from '$lib/core/direction';
import type { ComparedRow } from './compare';

/** Compared rows as items of the index: what counts, what is unknown, and what stands outside (METHODS.md section 1). */
export function indexItems(rows: readonly ComparedRow[]): DirectedItem[] {
	return rows.map(({ question, sides, comparison: { state, distance } }) => {
		const [us, kr] = [sides.us?.answer, sides.kr?.answer];
		const both = us?.state === 'rule' && kr?.state === 'rule';
		return {
			id: question.id,
			weight: question.weight,
			distance,
			// "Does not apply", and no rule against no rule: nothing to compare, and nothing left to find out.
			outside: state === 'not-comparable' && distance === null,
			stricter: both ? directions(question.type, us.value, kr.value) : { us: null, kr: null }
		};
	});
}
