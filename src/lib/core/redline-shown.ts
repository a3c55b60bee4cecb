import type { EntryKind } from './law';
import type { UnitChange } from './law-change';
import { ENTRY_CHANGES, type EntryChange, type EntryChangeKind, type LawRedline } from './law-redline';
import { anchorOf } from './references';

/** A unit, and the number of the change that begins with it; or units that are left out because nothing in them changed. */
export type ShownUnit =
	| { readonly change: UnitChange; readonly stop: number | null; readonly hidden: null }
	| { readonly hidden: readonly UnitChange[] };

export interface ShownEntry {
	readonly change: EntryChange;
	/** Its permalink on the page. */
	readonly anchor: string;
	/** Of an article that was added, removed or moved as a whole, or of its heading. */
	readonly stop: number | null;
	readonly units: readonly ShownUnit[];
}

export interface ShownRedline {
	readonly entries: readonly ShownEntry[];
	/** How many changes there are to go to, one after the other. */
	readonly stops: number;
}

const isRenumbered = ({ before, after }: UnitChange): boolean =>
	before !== null && after !== null && before.path !== after.path;

/** Of each unit whether it is shown: what changed or has another number, and what stands above it. */
function inContext(units: readonly UnitChange[]): boolean[] {
	// From the end: what is shown needs the next unit before it that stands higher.
	let needed = 0;
	return units
		.toReversed()
		.map((change) => {
			const depth = Math.max(change.before?.depth ?? 0, change.after?.depth ?? 0);
			const shown = change.kind !== 'same' || isRenumbered(change);
			if (!shown && depth >= needed) return false;
			needed = shown ? Math.max(needed, depth) : depth;
			return true;
		})
		.reverse();
}

const isQuiet = ({ kind }: EntryChange): boolean => kind === 'same' || kind === 'empty';

/** One change, however many paragraphs it has: to go to each of them would be no help. */
const isOne = ({ kind, changed }: EntryChange): boolean => kind !== 'changed' && !(kind === 'moved' && changed);

/**
 * What of a redline is shown, and the numbers of its changes: an article that came, went or moved is one, and so is every run of
 * changed paragraphs in an article. `changes`: only what changed, with what stands above it.
 *
 * @example shownRedline(lawRedline(before, after), 'changes').stops // 17
 */
export function shownRedline(redline: LawRedline, show: 'changes' | 'all'): ShownRedline {
	let stops = 0;
	const twins = new Map<string, number>();
	const entries = redline.map((change): ShownEntry => {
		const pin = (change.after ?? change.before)?.entry.pin ?? '';
		const twin = twins.get(pin) ?? 0;
		twins.set(pin, twin + 1);
		const headed = !change.heading.ok || change.heading.changed || change.kind !== 'changed';
		const stop = !isQuiet(change) && headed ? ++stops : null;

		const context = show === 'all' || (isOne(change) && change.changed) ? null : inContext(change.units);
		const units: ShownUnit[] = [];
		let hidden: UnitChange[] = [];
		let before: UnitChange['kind'] = 'same';
		change.units.forEach((unit, at) => {
			const begins = unit.kind !== 'same' && before === 'same' && !isOne(change);
			before = unit.kind;
			if (context?.[at] === false) {
				if (hidden.length === 0) units.push({ hidden });
				hidden.push(unit);
				return;
			}
			hidden = [];
			units.push({ change: unit, stop: begins ? ++stops : null, hidden: null });
		});
		return { change, anchor: anchorOf({ pin, path: '' }, twin) || `line-${twin + 1}`, stop, units };
	});
	return { entries: entries.filter(({ change }) => show === 'all' || !isQuiet(change)), stops };
}

/**
 * The same without what is not drawn: of an article its number and heading, of each unit what is shown.
 *
 * @example lightShown(shownRedline(redline, 'changes'))
 */
export function lightShown({ entries, stops }: ShownRedline): ShownRedline {
	const head = (line: EntryChange['before']) => line && { ...line, entry: { ...line.entry, url: null, units: [] } };
	return {
		stops,
		entries: entries.map(({ change, ...shown }) => ({
			...shown,
			change: { ...change, before: head(change.before), after: head(change.after), units: [] }
		}))
	};
}

/** How many lines of the table of contents became what, by kind of line. */
export type RedlineCounts = Readonly<Record<EntryKind, Readonly<Record<EntryChangeKind, number>>>> & {
	/** Articles that moved and whose words changed too. */
	readonly movedAndChanged: number;
};

/**
 * Counts what happened, for a sentence.
 *
 * @example countRedline(redline).article.added // 6
 */
export function countRedline(redline: LawRedline): RedlineCounts {
	const of = (kind: EntryKind) => {
		const lines = redline.filter(({ before, after }) => [before, after].some((line) => line?.entry.kind === kind));
		const count = (became: EntryChangeKind) => lines.filter((line) => line.kind === became).length;
		return Object.fromEntries(ENTRY_CHANGES.map((became) => [became, count(became)])) as Record<
			EntryChangeKind,
			number
		>;
	};
	return {
		heading: of('heading'),
		article: of('article'),
		supplement: of('supplement'),
		annex: of('annex'),
		movedAndChanged: redline.filter(
			({ kind, changed, after }) => kind === 'moved' && changed && after?.entry.kind === 'article'
		).length
	};
}
