/** What becomes of a row from one reading of the law to another. */
export const MOVES = [
	'closed',
	'opened',
	'narrower',
	'wider',
	'as-far',
	'reworded',
	'now-comparable',
	'no-longer-comparable',
	'not-comparable'
] as const;
export type Move = (typeof MOVES)[number];

/**
 * How a row moved from one distance to another. `reworded`: the rule alone changed, no answer; `as-far`: another answer, the same distance;
 * `not-comparable`: neither before nor after.
 *
 * @example moveOf(1, 0, true) // 'closed'
 */
export function moveOf(before: number | null, after: number | null, answerChanged: boolean): Move {
	if (!answerChanged) return 'reworded';
	if (before === null) return after === null ? 'not-comparable' : 'now-comparable';
	if (after === null) return 'no-longer-comparable';
	if (before === after) return 'as-far';
	if (after === 0) return 'closed';
	if (before === 0) return 'opened';
	return after < before ? 'narrower' : 'wider';
}
