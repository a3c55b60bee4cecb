import { FACETS, type Facet, type GapView } from '$lib/core/gap-view';
import { byFacet, facetOrder, lineOf, linesUnder, type Line } from './gap-lines';
import { arrange, type Group } from './gap-order';
import { searchOf, type SearchText } from './gap-text';
import type { GapRecord, GapSet } from './gaps';

export const PAGE_SIZE = 50;

export interface GapTable {
	readonly total: number;
	/** Records that fit the filters. */
	readonly found: number;
	/** How many records each value has while the other facets and the search hold. Values that no record ever has are absent. */
	readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>;
	readonly groups: readonly GapRows[];
	readonly page: number;
	readonly pages: number;
}
interface FacetCount {
	readonly value: string;
	readonly count: number;
}
/** Consecutive rows of a page that stand under one heading; `value` is null where the table is not grouped or the group has no value. */
interface GapRows {
	readonly value: string | null;
	/** Rows of the whole group, on all pages. */
	readonly count: number;
	readonly records: readonly GapRecord[];
}

/** What is made once a set, so that a key that is typed costs one run over flat lists. Not TanStack's filters: those make thousands of rows anew. */
interface Tables {
	readonly lines: readonly Line[];
	/** Put together at the first search. */
	readonly texts: () => readonly SearchText[];
	/** Lines under each arrangement that was asked for: whatever a reader types, their order stays. */
	readonly arranged: Map<string, readonly Group[]>;
	readonly orders: Readonly<Record<Facet, readonly string[]>>;
	readonly values: Readonly<Record<Facet, Values>>;
}
/**
 * The values of all records in one facet, one behind the other: those of record i are at starts[i] up to starts[i + 1]. Counted while a
 * reader types; to follow each row to its record to its facets took longer than all else together.
 */
interface Values {
	readonly starts: Uint32Array;
	readonly at: Uint16Array;
	/** Those that occur at all. */
	readonly present: ReadonlySet<number>;
}
const tables = new WeakMap<GapSet, Tables>();

function tablesOf(set: GapSet): Tables {
	const made = tables.get(set);
	if (made) return made;
	const orders = byFacet((facet) => facetOrder(facet, set));
	const lines = set.records.map((record, at) => lineOf(record, at, orders));
	let texts: readonly SearchText[] | null = null;
	const fresh = {
		lines,
		texts: () => (texts ??= set.records.map(({ text }) => text)),
		arranged: new Map<string, readonly Group[]>(),
		orders,
		values: byFacet((facet) => valuesOf(lines.map((line) => line.facets[facet])))
	};
	tables.set(set, fresh);
	return fresh;
}

function valuesOf(lists: readonly (readonly number[])[]): Values {
	const starts = new Uint32Array(lists.length + 1);
	lists.forEach((list, i) => (starts[i + 1] = (starts[i] ?? 0) + list.length));
	const at = Uint16Array.from(lists.flat());
	return { starts, at, present: new Set(at) };
}

/** The values that are chosen in each facet. */
type Chosen = Readonly<Record<Facet, ReadonlySet<number>>>;
const chosenIn = (view: GapView, { orders }: Tables): Chosen =>
	byFacet((facet) => new Set(view[facet].map((value) => orders[facet].indexOf(value))));

/** What is said of a record: it fits; it is out by the search, or by two facets; or it is out by one alone, whose place in FACETS is said. */
const FITS = -1;
const OUT = -2;

function judged({ lines, texts }: Tables, { q }: GapView, chosen: Chosen): Int8Array {
	const fits = searchOf(q);
	const said =
		q === '' ? new Int8Array(lines.length).fill(FITS) : Int8Array.from(texts(), (t) => (fits(t) ? FITS : OUT));
	FACETS.forEach((facet, place) => {
		if (chosen[facet].size === 0) return;
		for (const { at, facets } of lines) {
			if (said[at] === OUT || facets[facet].some((value) => chosen[facet].has(value))) continue;
			said[at] = said[at] === FITS ? place : OUT;
		}
	});
	return said;
}

/** The lines of the records that fit, as the view wants them; under commitments those under a chosen one. */
function fitting(
	made: Tables,
	{ group, sort }: Pick<GapView, 'group' | 'sort'>,
	said: Int8Array,
	chosen: Chosen
): Group[] {
	const key = `${group} ${sort.by} ${sort.descending}`;
	const all =
		made.arranged.get(key) ??
		arrange(group === 'commitment' ? made.lines.flatMap(linesUnder) : made.lines, { group, sort }, made.orders);
	made.arranged.set(key, all);
	const stands = ({ facets }: Line) =>
		chosen.commitment.size === 0 || facets.commitment.some((value) => chosen.commitment.has(value));
	return all
		.map(({ value, lines }) => ({ value, lines: lines.filter((line) => said[line.at] === FITS && stands(line)) }))
		.filter(({ lines }) => lines.length > 0);
}

/** All records that fit a view, each once, in its order: what an export holds. */
export function gapsIn(set: GapSet, view: GapView): GapRecord[] {
	const made = tablesOf(set);
	const chosen = chosenIn(view, made);
	const { sort } = view;
	const group = view.group === 'commitment' ? 'none' : view.group;
	const groups = fitting(made, { group, sort }, judged(made, view, chosen), chosen);
	return groups.flatMap(({ lines }) => lines.map(({ record }) => record));
}

/** One page of the register, with the counts of its facets. A page beyond the last is the last. */
export function gapTable(set: GapSet, view: GapView): GapTable {
	const made = tablesOf(set);
	const chosen = chosenIn(view, made);
	const said = judged(made, view, chosen);
	const groups = fitting(made, view, said, chosen);

	const lines = groups.reduce((sum, group) => sum + group.lines.length, 0);
	const pages = Math.max(1, Math.ceil(lines / PAGE_SIZE));
	const page = Math.min(view.page, pages);
	let [skip, left] = [(page - 1) * PAGE_SIZE, PAGE_SIZE];
	const shown = groups.flatMap(({ value, lines }): GapRows[] => {
		const part = lines.slice(skip, skip + left);
		skip = Math.max(0, skip - lines.length);
		left -= part.length;
		return part.length === 0 ? [] : [{ value, count: lines.length, records: part.map(({ record }) => record) }];
	});
	return {
		total: set.records.length,
		// Records, each once: under commitments one may stand on several lines.
		found: said.reduce((sum, one) => sum + Number(one === FITS), 0),
		facets: byFacet((facet) => countsOf(facet, made, said)),
		groups: shown,
		page,
		pages
	};
}

/** A facet counts what the search and all other facets leave. */
function countsOf(facet: Facet, { orders, values }: Tables, said: Int8Array): FacetCount[] {
	const own = FACETS.indexOf(facet);
	const counts = new Uint32Array(orders[facet].length);
	const { starts, at, present } = values[facet];
	for (let record = 0; record < said.length; record++) {
		if (said[record] !== FITS && said[record] !== own) continue;
		const end = starts[record + 1] ?? 0;
		for (let i = starts[record] ?? 0; i < end; i++) counts[at[i] ?? 0] = (counts[at[i] ?? 0] ?? 0) + 1;
	}
	return orders[facet].flatMap((value, place) => (present.has(place) ? { value, count: counts[place] ?? 0 } : []));
}
