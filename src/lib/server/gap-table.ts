import {
	columnFacetingFeature,
	columnFilteringFeature,
	columnGroupingFeature,
	constructTable,
	createColumnHelper,
	createFacetedRowModel,
	createFilteredRowModel,
	createGroupedRowModel,
	createSortedRowModel,
	rowSortingFeature,
	tableFeatures
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { FACETS, GAP_GROUPS, type Facet, type GapView } from '$lib/core/gap-view';
import { byFacet, facetOrder, lineOf, linesUnder, ORDERS, type Line } from './gap-lines';
import { searchOf } from './gap-text';
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

const features = tableFeatures({
	coreReactivityFeature: storeReactivityBindings(),
	columnFilteringFeature,
	filteredRowModel: createFilteredRowModel(),
	columnFacetingFeature,
	facetedRowModel: createFacetedRowModel(),
	columnGroupingFeature,
	groupedRowModel: createGroupedRowModel(),
	rowSortingFeature,
	sortedRowModel: createSortedRowModel()
});
const helper = createColumnHelper<typeof features, Line>();

const GROUPINGS = GAP_GROUPS.filter((group) => group !== 'none');
/** The reader of a row's rank, and the column that sorts by it. TanStack's getValue would look up each of half a million names. */
const ranked = (id: string, rankOf: (line: Line) => number) =>
	helper.accessor(rankOf, {
		id,
		sortFn: (a, b) => {
			const [first, second] = [rankOf(a.original), rankOf(b.original)];
			return first < second ? -1 : first > second ? 1 : 0;
		}
	});
const columns = helper.columns([
	helper.accessor(({ record }) => record.text.words, {
		id: 'q',
		filterFn: (row, _, fits: ReturnType<typeof searchOf>) => fits(row.original.record.text)
	}),
	...FACETS.map((facet) =>
		helper.accessor(({ facets }) => facets[facet], {
			id: facet,
			filterFn: (row, _, chosen: ReadonlySet<number>) => row.original.facets[facet].some((value) => chosen.has(value))
		})
	),
	...ORDERS.map((order, at) => ranked(`by ${order}`, ({ ranks }) => ranks[at] ?? Infinity)),
	...GROUPINGS.map((group) => ranked(`under ${group}`, ({ facets }) => facets[group][0] ?? Infinity))
]);

const tableOf = (data: readonly Line[]) => constructTable({ features, columns, data });
type Table = ReturnType<typeof tableOf>;

interface Tables {
	readonly records: Table;
	readonly touching: Table;
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
/** Made once a set: a request only says what it wants to see. Requests run one after the other, so they can share it. */
const tables = new WeakMap<GapSet, Tables>();

function tablesOf(set: GapSet): Tables {
	const made = tables.get(set);
	if (made) return made;
	const orders = byFacet((facet) => facetOrder(facet, set));
	const lines = set.records.map((record) => lineOf(record, orders));
	const fresh = {
		records: tableOf(lines),
		touching: tableOf(lines.flatMap(linesUnder)),
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

/** Search and facets of a view. */
function narrow(table: Table, { orders }: Tables, view: GapView): void {
	table.setColumnFilters([
		...(view.q === '' ? [] : [{ id: 'q', value: searchOf(view.q) }]),
		...FACETS.filter((facet) => view[facet].length > 0).map((facet) => ({
			id: facet,
			value: new Set(view[facet].map((value) => orders[facet].indexOf(value)))
		}))
	]);
}

/** Sorts and groups the narrowed lines as a view wants it; between equals the larger share, then the order of the register. */
function arranged(table: Table, { orders }: Tables, view: GapView): { value: string | null; lines: Line[] }[] {
	const group = view.group === 'none' ? [] : [`under ${view.group}`];
	const order = `by ${view.sort.descending ? '-' : ''}${view.sort.by}`;
	table.setSorting([...group, order, 'by -contribution'].map((id) => ({ id, desc: false })));
	table.setGrouping(group);
	const { rows } = table.getSortedRowModel();
	if (view.group === 'none') return [{ value: null, lines: rows.map((row) => row.original) }];
	const facet = view.group;
	return rows.map(({ original, subRows }) => ({
		value: orders[facet][original.facets[facet][0] ?? -1] ?? null,
		lines: subRows.map((row) => row.original)
	}));
}

/** All records that fit a view, each once, in its order: what an export holds. */
export function gapsIn(set: GapSet, view: GapView): GapRecord[] {
	const made = tablesOf(set);
	const group = view.group === 'commitment' ? 'none' : view.group;
	narrow(made.records, made, view);
	return arranged(made.records, made, { ...view, group }).flatMap(({ lines }) => lines.map(({ record }) => record));
}

/** One page of the register, with the counts of its facets. A page beyond the last is the last. */
export function gapTable(set: GapSet, view: GapView): GapTable {
	const made = tablesOf(set);
	// The facets count records, each once; under commitments a record may stand on several lines.
	narrow(made.records, made, view);
	const found = made.records.getFilteredRowModel().rows.length;
	const facets = byFacet((facet) => countsOf(facet, made, view));
	const table = view.group === 'commitment' ? made.touching : made.records;
	if (table !== made.records) narrow(table, made, view);
	const groups = arranged(table, made, view);

	// Not TanStack's pages: those count the heading of a group as a row.
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
	return { total: set.records.length, found, facets, groups: shown, page, pages };
}

function countsOf(facet: Facet, { records, orders, values }: Tables, view: GapView): FacetCount[] {
	// A facet in which nothing is chosen sees what all others leave: the rows that are shown. TanStack would filter them once more.
	const own = view[facet].length > 0 ? records.getColumn(facet) : undefined;
	const { rows } = own ? own.getFacetedRowModel() : records.getFilteredRowModel();
	const counts = new Uint32Array(orders[facet].length);
	const { starts, at, present } = values[facet];
	for (const { index } of rows) {
		const end = starts[index + 1] ?? 0;
		for (let i = starts[index] ?? 0; i < end; i++) counts[at[i] ?? 0] = (counts[at[i] ?? 0] ?? 0) + 1;
	}
	return orders[facet].flatMap((value, place) => (present.has(place) ? { value, count: counts[place] ?? 0 } : []));
}
