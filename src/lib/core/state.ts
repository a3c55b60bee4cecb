import type { Answer, QuestionType, Side, Value } from './answer';
import { distance, rankOf } from './distance';

/** The four states of a row, never three: "no difference" and "nobody looked" must never look alike (METHODS.md section 1). */
export const STATES = ['same', 'different', 'not-comparable', 'not-checked'] as const;
export type State = (typeof STATES)[number];

/** What stands between the two sides, as a value to be put in words by the page. */
export type Difference =
	| { readonly kind: 'none' }
	/** `by` = ROK − US, in the question's unit. */
	| { readonly kind: 'number'; readonly by: number }
	| { readonly kind: 'set'; readonly shared: readonly string[]; readonly only: Record<Side, readonly string[]> }
	/** `by` = how many ranks the ROK stands above the US. */
	| { readonly kind: 'ordinal'; readonly by: number }
	| { readonly kind: 'other' }
	| { readonly kind: 'no-rule'; readonly sides: readonly Side[] }
	| { readonly kind: 'does-not-apply'; readonly sides: readonly Side[] }
	| { readonly kind: 'not-checked'; readonly sides: readonly Side[] };

export interface Comparison {
	readonly state: State;
	/** 0 to 1, with the rule-against-no-rule case counted as 1; null where the row is left out of the index. */
	readonly distance: number | null;
	readonly difference: Difference;
}

/** From this distance on a difference is called divergent, below it partly aligned (METHODS.md section 1). */
export const DIVERGENT = 0.5;

/**
 * The state, distance and difference of one row.
 *
 * @example compare(daysType, { state: 'rule', value: 180 }, { state: 'rule', value: 270 }).difference // { kind: 'number', by: 90 }
 */
export function compare(type: QuestionType, us: Answer, kr: Answer): Comparison {
	if (us.state === 'rule' && kr.state === 'rule') return compareValues(type, us.value, kr.value);
	const where = (state: Answer['state']): Side[] => [
		...(us.state === state ? (['us'] as const) : []),
		...(kr.state === state ? (['kr'] as const) : [])
	];
	const unchecked = where('not-checked');
	if (unchecked.length > 0) {
		return { state: 'not-checked', distance: null, difference: { kind: 'not-checked', sides: unchecked } };
	}
	const inapplicable = where('does-not-apply');
	if (inapplicable.length > 0) {
		return { state: 'not-comparable', distance: null, difference: { kind: 'does-not-apply', sides: inapplicable } };
	}
	const ruleless = where('no-rule');
	// A rule against none is a difference; none against none leaves nothing to measure.
	const counted = ruleless.length === 1 ? 1 : null;
	return { state: 'not-comparable', distance: counted, difference: { kind: 'no-rule', sides: ruleless } };
}

function compareValues(type: QuestionType, us: Value, kr: Value): Comparison {
	const d = distance(type, us, kr);
	if (d === null) return { state: 'not-checked', distance: null, difference: { kind: 'not-checked', sides: [] } };
	if (d === 0) return { state: 'same', distance: 0, difference: { kind: 'none' } };
	return { state: 'different', distance: d, difference: differenceOf(type, us, kr) };
}

function differenceOf(type: QuestionType, us: Value, kr: Value): Difference {
	switch (type.kind) {
		case 'number':
			return { kind: 'number', by: Number(kr) - Number(us) };
		case 'ordinal':
			return { kind: 'ordinal', by: rankOf(type.options, kr) - rankOf(type.options, us) };
		case 'set': {
			const chosen = (value: Value) =>
				type.options.map((o) => o.id).filter((id) => (value as readonly string[]).includes(id));
			const [left, right] = [chosen(us), chosen(kr)];
			return {
				kind: 'set',
				shared: left.filter((id) => right.includes(id)),
				only: { us: left.filter((id) => !right.includes(id)), kr: right.filter((id) => !left.includes(id)) }
			};
		}
		case 'boolean':
		case 'nominal':
		case 'text':
			return { kind: 'other' };
	}
}
