import { heterogeneity, type Heterogeneity, type Item } from './heterogeneity';
import { isFar } from './key-rows';
import type { State } from './state';

/**
 * Below this coverage no index is drawn: with less than half of the weight checked, the rows that nobody looked at could outweigh the
 * known ones, and the bounds would be further apart (more than half of the scale) than any two indices that are likely to be compared.
 */
export const ENOUGH = 0.5;

/** One row on one day, as far as the index and its reader need it. */
export interface DatedRow extends Item {
	readonly step: string;
	readonly state: State;
	/** An answer of the row has low confidence. */
	readonly low: boolean;
}

export interface Day {
	readonly date: string;
	readonly rows: ReadonlyMap<string, DatedRow>;
	/** The questions of which an answer starts or ends on that day. */
	readonly changed: readonly { readonly id: string; readonly orEarlier: boolean }[];
}

export interface RowState {
	readonly state: State;
	readonly distance: number | null;
	readonly far: boolean;
	readonly low: boolean;
}

export interface RowChange {
	readonly id: string;
	readonly before: RowState;
	readonly after: RowState;
	/** Whether the row counts otherwise than before: an answer may be recorded anew and the difference stay what it was. */
	readonly moved: boolean;
	/** No change of the law is known: an answer is only first seen on that day. */
	readonly orEarlier: boolean;
}

/** The index over the rows that are comparable on both of two days: a move of the law, not of what has been checked. */
interface LikeForLike {
	readonly since: string;
	readonly rows: number;
	readonly before: number;
	readonly after: number;
}

export interface HistoryPoint {
	readonly date: string;
	readonly figures: Omit<Heterogeneity, 'contributions'>;
	/** Coverage of at least ENOUGH: the index is drawn. */
	readonly measured: boolean;
	readonly changes: readonly RowChange[];
	/** Against the last measured day before; null for the first, and where no row was comparable on both. */
	readonly alike: LikeForLike | null;
}

interface Reading {
	readonly first: HistoryPoint;
	/** The last measured day that is not ahead. */
	readonly last: HistoryPoint;
	readonly alike: LikeForLike | null;
	/** The day of the largest move like for like, up to today; null where nothing moved. */
	readonly largest: HistoryPoint | null;
}

interface History {
	readonly points: readonly HistoryPoint[];
	/** Null where no day up to today is measured. */
	readonly reading: Reading | null;
}

/**
 * How the index of a topic, or of one step of it, moved: a point for every day on which a row of it changed, those enacted for later
 * days too, and what is to be read from them up to today.
 *
 * @example historyOf(days, 'risk-review', '2026-11-25').reading?.largest?.date // '2012-03-06'
 */
export function historyOf(all: readonly Day[], stepId: string | null, today: string): History {
	const days = all
		.map(({ date, rows, changed }) => {
			const own = [...rows.values()].filter((row) => stepId === null || row.step === stepId);
			return {
				date,
				rows: new Map(own.map((row) => [row.id, row])),
				changed: changed.filter(({ id }) => own.some((row) => row.id === id))
			};
		})
		.filter((day) => day.changed.length > 0);

	const points: HistoryPoint[] = [];
	const measured: { point: HistoryPoint; day: Day }[] = [];
	for (const [index, day] of days.entries()) {
		const { contributions: _, ...figures } = heterogeneity([...day.rows.values()], day.date);
		const previous = measured.at(-1);
		const enough = figures.coverage >= ENOUGH;
		const point = {
			date: day.date,
			figures,
			measured: enough,
			changes: day.changed.map(({ id, orEarlier }) => ({
				...changeOf(id, days[index - 1]?.rows.get(id), day.rows.get(id)),
				orEarlier
			})),
			alike: enough && previous ? likeForLike(previous.day, day) : null
		};
		points.push(point);
		if (enough) measured.push({ point, day });
	}

	const past = measured.filter(({ day }) => day.date <= today);
	const [first, last] = [past[0], past.at(-1)];
	if (!first || !last) return { points, reading: null };
	const size = ({ alike }: HistoryPoint) => (alike ? Math.abs(alike.after - alike.before) : 0);
	const [largest] = past.map(({ point }) => point).sort((a, b) => size(b) - size(a) || (a.date < b.date ? -1 : 1));
	return {
		points,
		reading: {
			first: first.point,
			last: last.point,
			alike: likeForLike(first.day, last.day),
			largest: largest && size(largest) > 0 ? largest : null
		}
	};
}

const UNRECORDED: RowState = { state: 'not-checked', distance: null, far: false, low: false };

/** Undefined: no answer was recorded yet. */
const stateOf = (row: DatedRow | undefined): RowState =>
	row ? { state: row.state, distance: row.distance, far: isFar(row.state, row.distance), low: row.low } : UNRECORDED;

function changeOf(id: string, earlier: DatedRow | undefined, row: DatedRow | undefined): Omit<RowChange, 'orEarlier'> {
	const [before, after] = [stateOf(earlier), stateOf(row)];
	return { id, before, after, moved: before.state !== after.state || before.distance !== after.distance };
}

function likeForLike(before: Day, after: Day): LikeForLike | null {
	let [rows, weight, was, is] = [0, 0, 0, 0];
	for (const row of after.rows.values()) {
		const earlier = before.rows.get(row.id);
		// Rows that stand outside have no distance either.
		if (!earlier || earlier.distance === null || row.distance === null) continue;
		rows += 1;
		weight += row.weight;
		if (earlier.distance > 0) was += row.weight;
		if (row.distance > 0) is += row.weight;
	}
	return rows === 0 ? null : { since: before.date, rows, before: was / weight, after: is / weight };
}
