import {
	columnGroupingFeature,
	constructTable,
	createColumnHelper,
	createGroupedRowModel,
	createSortedRowModel,
	rowSortingFeature,
	tableFeatures
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { GAP_GROUPS, type Facet, type GapView } from '$lib/core/gap-view';
import { ORDERS, type Line } from './gap-lines';

const features = tableFeatures({
	coreReactivityFeature: storeReactivityBindings(),
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
	...ORDERS.map((order, at) => ranked(`by ${order}`, ({ ranks }) => ranks[at] ?? Infinity)),
	...GROUPINGS.map((group) => ranked(`under ${group}`, ({ facets }) => facets[group][0] ?? Infinity))
]);

/** Lines that stand under one heading; `value` is null where there are no groups, or the group has no value. */
export interface Group {
	readonly value: string | null;
	readonly lines: readonly Line[];
}

/** Sorts and groups lines as a view wants them; between equals the larger share, then the order of the register. */
export function arrange(
	data: readonly Line[],
	{ group, sort }: Pick<GapView, 'group' | 'sort'>,
	orders: Readonly<Record<Facet, readonly string[]>>
): Group[] {
	const table = constructTable({ features, columns, data });
	const grouping = group === 'none' ? [] : [`under ${group}`];
	const order = `by ${sort.descending ? '-' : ''}${sort.by}`;
	table.setSorting([...grouping, order, 'by -contribution'].map((id) => ({ id, desc: false })));
	table.setGrouping(grouping);
	const { rows } = table.getSortedRowModel();
	if (group === 'none') return [{ value: null, lines: rows.map((row) => row.original) }];
	return rows.map(({ original, subRows }) => ({
		value: orders[group][original.facets[group][0] ?? -1] ?? null,
		lines: subRows.map((row) => row.original)
	}));
}
