import { byKey, gaining, greedily, inOrder, rows, type Candidate, type Pair, type Placed } from './align';
import type { Entry, Unit } from './law';
import { bare } from './quiet';
import { alike } from './similarity';

/** A line of a table of contents, at its place in it. */
export interface PlacedEntry extends Placed {
	readonly entry: Entry;
}

/** What a common number, and a common heading, add to the likeness of two texts (0 to 1). */
const SAME_PIN = 0.3;
const SAME_HEADING = 0.3;
/** How much alike two articles must be to be one: when they have only the text in common, the heading too, the number too. */
const LEAST = { text: 0.5, heading: 0.25, pin: 0.15 };

/**
 * Whether a unit says anything: importers put notes on a whole article under it as a unit without words.
 *
 * @example says({ path: '', depth: 0, label: '', text: '', note: '[본조신설 2012.12.11]', repealed: false }) // false
 */
export const says = ({ text, label, repealed }: Unit): boolean => text !== '' || label !== '' || repealed;

/**
 * A place that is kept and says nothing (any more): 제5조 삭제, or an article whose text stands elsewhere now.
 *
 * @example isEmpty(article5) // true
 */
export const isEmpty = ({ kind, heading, units }: Entry): boolean =>
	units.every((unit) => unit.repealed) && (units.length > 0 || (heading === null && kind === 'article'));

const textOf = ({ units }: Entry): string => units.map((unit) => unit.text).join(' ');
const pinKey = ({ kind, pin }: Entry): string | null => (pin === null ? null : `${kind} ${bare(pin)}`);
const headingKey = ({ kind, heading }: Entry): string | null => (heading === null ? null : `${kind} ${bare(heading)}`);
/** Number and heading. Without a heading the text stands in for it: a number alone may have passed to another subject. */
const nameKey = (entry: Entry): string => `${pinKey(entry)} ${headingKey(entry) ?? bare(textOf(entry))}`;

/**
 * Which lines of two tables of contents are the same article, chapter or annex: by number and heading, then by likeness of their texts,
 * then, where there is no text to compare, by one of the two (METHODS.md section 7). Pairs may cross.
 *
 * @example pairEntries(before, after) // [[제7조, 제7조], [제8조, 제9조]]: renumbered, its text shows it
 */
function pairEntries(before: readonly PlacedEntry[], after: readonly PlacedEntry[]): Pair<PlacedEntry>[] {
	const found: Pair<PlacedEntry>[] = [];
	let [old, now] = [before, after];
	const pass = (pairs: readonly Pair<PlacedEntry>[]) => {
		const taken = new Set(pairs.flat());
		found.push(...pairs);
		old = old.filter((line) => !taken.has(line));
		now = now.filter((line) => !taken.has(line));
	};
	const withoutText = ({ entry }: PlacedEntry) => entry.units.length === 0 || isEmpty(entry);

	pass(byKey(old, now, ({ entry }) => nameKey(entry)));
	pass(greedily(likely(old, now)));
	pass(byKey(old, now, (line) => (withoutText(line) ? headingKey(line.entry) : null)));
	// 제7조 삭제, a repealed number that is used again, a chapter of another name: only where nothing else crosses.
	const free = new Set([...old, ...now].filter(withoutText).map(({ entry }) => pinKey(entry)));
	const byPin = byKey(old, now, ({ entry }) => (free.has(pinKey(entry)) ? pinKey(entry) : null));
	const open = new Set(old);
	pass(inOrder([...gaining(found, 1), ...gaining(byPin, 0.5)]).filter(([line]) => open.has(line)));
	return found;
}

function likely(before: readonly PlacedEntry[], after: readonly PlacedEntry[]): Candidate<PlacedEntry>[] {
	const text = ({ entry }: PlacedEntry) => (isEmpty(entry) ? '' : textOf(entry));
	return alike(before, after, text, LEAST.pin).flatMap((pair) => {
		const [a, b] = [pair.before.entry, pair.after.entry];
		const samePin = a.pin !== null && pinKey(a) === pinKey(b);
		const sameHeading = a.heading !== null && headingKey(a) === headingKey(b);
		const least = samePin ? LEAST.pin : sameHeading ? LEAST.heading : LEAST.text;
		if (a.kind !== b.kind || pair.likeness < least) return [];
		return [{ ...pair, gain: pair.likeness + (samePin ? SAME_PIN : 0) + (sameHeading ? SAME_HEADING : 0) }];
	});
}

export interface EntryRow {
	readonly before: PlacedEntry | null;
	readonly after: PlacedEntry | null;
	/** It was put before, or behind, what it used to follow. */
	readonly crossed: boolean;
}

/**
 * Two tables of contents read together, in the order of the new one; what is gone stands where it stood, behind what stood before it.
 *
 * @example entryRows(before, after) // [[제1조, 제1조], [null, 제1조의2], [제2조, null]]
 */
export function entryRows(before: readonly Entry[], after: readonly Entry[]): EntryRow[] {
	const placed = (entries: readonly Entry[]): PlacedEntry[] =>
		entries.map((entry, place) => ({ entry: { ...entry, units: entry.units.filter(says) }, place }));
	const [old, now] = [placed(before), placed(after)];
	const pairs = pairEntries(old, now);
	const kept = inOrder(gaining(pairs, 1));
	const [keptOld, partners] = [new Map(kept), new Map(pairs.map(([a, b]) => [b, a]))];
	const left = new Set(pairs.map(([a]) => a).filter((line) => !keptOld.has(line)));
	return rows(old, now, kept)
		.filter(([a]) => a === null || !left.has(a))
		.map(([a, b]) => {
			const partner = b === null ? undefined : partners.get(b);
			return { before: a ?? partner ?? null, after: b, crossed: a === null && partner !== undefined };
		});
}
