import { rows, type Row } from './align';
import type { Entry, Unit } from './law';
import { standsAlone, standsInBoth, wordsBetween, type UnitChange } from './law-change';
import { entryRows, isEmpty, says, type EntryRow, type PlacedEntry } from './law-entries';
import { findMoves, findSplits } from './law-moves';
import { matchUnits, unitPairs, type PlacedUnit } from './law-units';
import { normalize } from './normalize';
import { bare, type QuietRedline } from './quiet';

/** One version of a law. Of an incomplete one, what is not in it is unknown. */
export interface LawSide {
	readonly entries: readonly Entry[];
	readonly complete: boolean;
}

/**
 * What becomes of an article. `unknown`: it stands in one version only, and the other version is incomplete. `empty`: the number is
 * kept, or was, and says nothing.
 */
export const ENTRY_CHANGES = ['same', 'changed', 'added', 'removed', 'moved', 'repealed', 'unknown', 'empty'] as const;
export type EntryChangeKind = (typeof ENTRY_CHANGES)[number];

export interface EntryChange {
	readonly kind: EntryChangeKind;
	/** Whether its words changed; a moved article may say the same. */
	readonly changed: boolean;
	readonly before: PlacedEntry | null;
	readonly after: PlacedEntry | null;
	readonly heading: QuietRedline;
	readonly units: readonly UnitChange[];
}

/** Two versions of a law, read together in the order of the new one. */
export type LawRedline = readonly EntryChange[];

/** The units of an article that is equal to the letter in both versions, as most are; none for all else. */
function equalUnits({ before, after }: EntryRow): readonly Unit[] {
	const [a, b] = [before?.entry.units, after?.entry.units];
	if (!a || a.length !== b?.length) return [];
	return b.every((unit, place) => unit.text === a[place]?.text && unit.path === a[place].path) ? b : [];
}

function kindOf(
	{ before, after, crossed }: EntryRow,
	changed: boolean,
	complete: Record<'before' | 'after', boolean>
): EntryChangeKind {
	const [was, is] = [before && !isEmpty(before.entry), after && !isEmpty(after.entry)];
	if (!was && !is) return 'empty';
	if (!after) return complete.after ? 'removed' : 'unknown';
	if (!before) return complete.before ? 'added' : 'unknown';
	if (!is) return 'repealed';
	if (!was) return 'added';
	if ((crossed && after.entry.kind === 'article') || bare(before.entry.pin ?? '') !== bare(after.entry.pin ?? ''))
		return 'moved';
	return changed ? 'changed' : 'same';
}

/**
 * What changed between two versions of a law (METHODS.md section 7): articles, in them units, in them words. Notes on amendments,
 * numbering, spacing, quotes and middle dots are no change. Both texts read back from it with `readBack`.
 *
 * @example lawRedline(actOf2010, actOf2012).filter(({ kind }) => kind !== 'same')
 */
export function lawRedline(before: LawSide, after: LawSide): LawRedline {
	const lines = entryRows(before.entries, after.entries).map((row) => {
		const equal = equalUnits(row);
		const [a, b] = equal.length > 0 ? [] : [row.before?.entry, row.after?.entry];
		return { row, equal, match: matchUnits(a, b) };
	});
	const moves = findMoves(lines.map(({ match }) => match));
	const moved = new Set(moves.keys());
	const read = lines.map(({ row, equal, match }) => ({
		row,
		equal,
		units: rows(match.before, match.after, unitPairs([...match.byText, ...match.byMark], moved))
	}));
	const all = read.flatMap(({ units }) => units);
	const splits = findSplits(
		all.flatMap(([a, b]) => (a && b && a.unit.text !== b.unit.text ? [[a, b] as const] : [])),
		all.flatMap(([a, b]) => (a && !b && !moved.has(a) ? [a] : [])),
		all.flatMap(([a, b]) => (a === null && !moved.has(b) ? [b] : []))
	);
	const change = ([a, b]: Row<PlacedUnit>): UnitChange => {
		if (a === null) return standsAlone('after', b, moves, splits);
		return b === null ? standsAlone('before', a, moves, splits) : standsInBoth(a.unit, b.unit);
	};
	const complete = { before: before.complete, after: after.complete };
	return read.map(({ row, equal, units }) => {
		const heading = wordsBetween(row.before?.entry.heading ?? '', row.after?.entry.heading ?? '');
		const changes = [...equal.map((unit) => standsInBoth(unit, unit)), ...units.map(change)];
		const changed = !heading.ok || heading.changed || changes.some(({ kind }) => kind !== 'same');
		return {
			kind: kindOf(row, changed, complete),
			changed,
			before: row.before,
			after: row.after,
			heading,
			units: changes
		};
	});
}

/**
 * One of the two texts, line by line, as the redline holds it: what is shown is what stands in the law. After normalisation it is
 * `lawLines` of that version, to the letter.
 *
 * @example readBack(lawRedline(before, after), 'before') // equal to lawLines(before.entries)
 */
export function readBack(redline: LawRedline, side: 'before' | 'after'): string[] {
	const skipped = side === 'before' ? { run: 'added', unit: 'moved-here' } : { run: 'removed', unit: 'moved-away' };
	const text = (words: QuietRedline, raw: string) =>
		!words.ok
			? raw
			: words.runs
					.filter(({ kind }) => kind !== skipped.run)
					.map((run) => (side === 'before' ? (run.was ?? run.text) : run.text))
					.join('');
	return redline
		.flatMap((change) => {
			const line = change[side];
			return line ? [{ line, change }] : [];
		})
		.sort((a, b) => a.line.place - b.line.place)
		.flatMap(({ line, change }) => [
			lineText(line.entry.pin, text(change.heading, line.entry.heading ?? '')),
			...change.units.flatMap((row) => {
				const unit = row[side];
				return unit && row.kind !== skipped.unit ? [lineText(unit.label, text(row.text, unit.text))] : [];
			})
		]);
}

const lineText = (label: string | null, text: string): string => normalize(`${label ?? ''} ${text}`);

/**
 * A version of a law, line by line, normalised: what both sides of a redline are held against.
 *
 * @example lawLines(act.entries) // ['제1조 목적', '이 법은 …', …]
 */
export const lawLines = (entries: readonly Entry[]): string[] =>
	entries.flatMap((entry) => [
		lineText(entry.pin, entry.heading ?? ''),
		...entry.units.filter(says).map((unit) => lineText(unit.label, unit.text))
	]);
