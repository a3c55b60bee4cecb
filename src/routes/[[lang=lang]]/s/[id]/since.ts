import { SIDES, type Side } from '$lib/core/answer';
import { indexOf, type DirectedItem } from '$lib/core/indexed';
import { redline, type Redline } from '$lib/core/redline';
import type { ShownRow } from '$lib/core/row';
import type { State } from '$lib/core/state';
import type { Weights } from '$lib/core/view-state';
import type { PageKind } from '../../share/freezable';

/** A row of any page, as far as pages agree about rows. */
interface AnyRow {
	readonly id: string;
	readonly ask: string;
	readonly state: State;
	readonly distance: number | null;
	readonly sides?: ShownRow['sides'] | null;
}

interface ChangedSince {
	readonly id: string;
	readonly ask: string;
	readonly before: State;
	readonly after: State;
	readonly distances: readonly [number | null, number | null];
	/** The rules that read otherwise now, by side; only pages that show rules have them. */
	readonly rules: readonly { readonly side: Side; readonly redline: Redline }[];
}

/** What has changed between a page as it was frozen and as it is now. */
export interface Since {
	/** Rows on the frozen page; null where the page has none. */
	readonly rows: number | null;
	readonly changed: readonly ChangedSince[];
	readonly gone: readonly string[];
	readonly added: readonly string[];
	/** The index then and now; null where the page shows none. */
	readonly index: readonly [number, number] | null;
	/** Nothing at all that the page draws reads otherwise. */
	readonly same: boolean;
}

type Data = Readonly<Record<string, unknown>>;

export function changedSince(kind: PageKind, then: Data, now: Data): Since {
	const [before, after] = [rowsOn(kind, then), rowsOn(kind, now)];
	const rowsNow = new Map(after?.map((row) => [row.id, row]));
	const ids = new Set(before?.map((row) => row.id));
	const index = [indexOn(kind, then), indexOn(kind, now)] as const;
	return {
		rows: before?.length ?? null,
		changed: (before ?? []).flatMap((row) => {
			const present = rowsNow.get(row.id);
			return present && said(row) !== said(present) ? [change(row, present)] : [];
		}),
		gone: (before ?? []).filter((row) => !rowsNow.has(row.id)).map((row) => row.ask),
		added: (after ?? []).filter((row) => !ids.has(row.id)).map((row) => row.ask),
		index: index[0] === null || index[1] === null ? null : [index[0], index[1]],
		same: drawn(then) === drawn(now)
	};
}

const change = (row: AnyRow, present: AnyRow): ChangedSince => ({
	id: row.id,
	ask: row.ask,
	before: row.state,
	after: present.state,
	distances: [row.distance, present.distance],
	rules: SIDES.flatMap((side) => {
		const [old, current] = [row.sides?.[side]?.rule.text ?? '', present.sides?.[side]?.rule.text ?? ''];
		return old === current ? [] : [{ side, redline: redline(old, current) }];
	})
});

/** What a row says of the law. Who checked it when, and how it is worded elsewhere, is no change of it. */
const said = (row: AnyRow): string =>
	JSON.stringify([
		row.state,
		row.distance,
		SIDES.map((side) => {
			const answer = row.sides?.[side];
			return answer ? [answer.state, answer.value, answer.rule.text, answer.basis.map(({ label }) => label)] : null;
		})
	]);

/** Dates aside: a page opened on another day is not another page. */
const drawn = (data: Data): string =>
	JSON.stringify(data, (key, value: unknown) => (key === 'on' || key === 'today' ? undefined : value));

/** The data of a page come from its own `load`, frozen or fresh; each kind keeps its rows in its own place. */
function rowsOn(kind: PageKind, data: Data): readonly AnyRow[] | null {
	switch (kind) {
		case 'compare':
			return data['rows'] as readonly AnyRow[];
		case 'question':
			return [data['row'] as AnyRow];
		case 'index':
			return data['items'] as readonly AnyRow[];
		case 'gaps':
			return (data['rows'] as readonly { lines: readonly AnyRow[] }[]).flatMap(({ lines }) => lines);
		case 'commitment':
			return unique((data['paragraphs'] as readonly { rows: readonly AnyRow[] }[]).flatMap(({ rows }) => rows));
		case 'brief':
			return unique(
				(data['brief'] as { items: readonly { row: AnyRow | null }[] }).items.flatMap(({ row }) => row ?? [])
			);
		case 'pathway':
		case 'scenario':
		case 'history':
		case 'law':
		case 'redline':
			return null;
		default:
			return kind satisfies never;
	}
}

/** A row that touches two paragraphs, or stands in two groups, is one row. */
const unique = (rows: readonly AnyRow[]): AnyRow[] => [...new Map(rows.map((row) => [row.id, row])).values()];

function indexOn(kind: PageKind, data: Data): number | null {
	if (kind === 'compare') return (data['index'] as { figures: { index: number | null } }).figures.index;
	if (kind !== 'index') return null;
	const { w } = data['view'] as { w: Weights };
	return indexOf(data['items'] as readonly DirectedItem[], w, String(data['on'])).figures.index;
}
