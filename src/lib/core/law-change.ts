import type { Unit } from './law';
import type { Moves } from './law-moves';
import { isVersionOf, type PlacedUnit } from './law-units';
import { bare, quietRedline, type QuietRedline, type QuietRun } from './quiet';

/** What becomes of a unit. A moved unit stands twice: where it went away, and where it stands now, with what changed in it. */
export type UnitChangeKind = 'same' | 'changed' | 'added' | 'removed' | 'repealed' | 'moved-away' | 'moved-here';

export interface UnitChange {
	readonly kind: UnitChangeKind;
	readonly before: Unit | null;
	readonly after: Unit | null;
	readonly text: QuietRedline;
	/** Of text that was moved, cut out of another unit or put into one: the other place. */
	readonly other: { readonly pin: string | null; readonly path: string } | null;
}

const runs = (...all: readonly QuietRun[]): QuietRedline => ({
	ok: true,
	changed: all.some(({ kind }) => kind !== 'same'),
	runs: all.filter((run) => run.text || run.was)
});

/**
 * What changed from one text to another, word by word; nothing where only spacing or marks differ.
 *
 * @example wordsBetween('within 270 days', 'within 90 days')
 */
export function wordsBetween(before: string, after: string): QuietRedline {
	return before === after ? runs({ kind: 'same', text: after }) : quietRedline(before, after);
}

/** A unit that says something else than before is struck out as a whole: single words that both happen to have make no version of it. */
const textBetween = (before: string, after: string): QuietRedline =>
	bare(before) === bare(after) || isVersionOf(before, after)
		? wordsBetween(before, after)
		: runs({ kind: 'removed', text: before }, { kind: 'added', text: after });

/**
 * A unit that stands in no pair: it was removed or added, or it has moved, or is a part of what stands elsewhere.
 *
 * @example standsAlone('after', paragraph2, moves, splits) // kind 'added'
 */
export function standsAlone(side: 'before' | 'after', item: PlacedUnit, moves: Moves, splits: Moves): UnitChange {
	const gone = side === 'before';
	const { unit } = item;
	const moved = moves.get(item);
	const elsewhere = moved ?? splits.get(item);
	const words = runs({ kind: gone ? 'removed' : 'added', text: unit.text });
	return {
		kind: moved ? (gone ? 'moved-away' : 'moved-here') : gone ? 'removed' : unit.repealed ? 'repealed' : 'added',
		before: gone ? unit : null,
		after: gone ? null : unit,
		text: moved && !gone ? textBetween(moved.unit.text, unit.text) : words,
		other: elsewhere ? { pin: elsewhere.pin, path: elsewhere.unit.path } : null
	};
}

/**
 * A unit that stands in both versions.
 *
 * @example standsInBoth(paragraph1, amended).kind // 'changed'
 */
export function standsInBoth(before: Unit, after: Unit): UnitChange {
	const repealed = after.repealed && !before.repealed;
	const text = textBetween(before.text, after.text);
	return {
		kind: repealed ? 'repealed' : text.ok && !text.changed ? 'same' : 'changed',
		before,
		after,
		text,
		other: null
	};
}
