import { CONFIDENCES } from '$lib/core/answer';
import { BEARERS, GAP_KINDS, LEVELS, SEVERITIES } from '$lib/core/gap';
import { ASSESSED, CLOSING_SIDES, FACETS, GAP_SORTS, type Facet, type GapSort } from '$lib/core/gap-view';
import type { GapRecord, GapSet } from './gaps';

/**
 * A line of the table: a record, or, grouped by commitment, a record under one of those that it touches.
 * Values are numbers, their places in the order of the facet: thousands of lines are counted while a reader types.
 */
export interface Line {
	readonly record: GapRecord;
	/** The place of the record in its set, from 0. */
	readonly at: number;
	readonly facets: Readonly<Record<Facet, readonly number[]>>;
	/** In each of the orders of ORDERS: the smaller comes first. */
	readonly ranks: readonly number[];
}

export const byFacet = <T>(of: (facet: Facet) => T): Record<Facet, T> =>
	Object.fromEntries(FACETS.map((facet) => [facet, of(facet)])) as Record<Facet, T>;

/** The values of a facet in the order in which a reader looks for them. */
export function facetOrder(facet: Facet, set: GapSet): readonly string[] {
	switch (facet) {
		case 'severity':
			return [...SEVERITIES].reverse();
		case 'kind':
			return GAP_KINDS;
		case 'step':
			return [...new Set(set.steps.map(({ id }) => id))];
		case 'level':
			return LEVELS;
		case 'side':
			return CLOSING_SIDES;
		case 'bears':
			return BEARERS;
		case 'commitment':
			return set.commitments.map(({ id }) => id);
		case 'recommendation':
			return set.recommendations.map(({ id }) => id);
		case 'assessed':
			return ASSESSED;
		case 'confidence':
			return CONFIDENCES;
		default:
			return facet satisfies never;
	}
}

function facetValues(facet: Facet, { gap, step }: GapRecord): readonly string[] {
	switch (facet) {
		case 'step':
			return [step.id];
		case 'assessed':
			return [gap ? 'yes' : 'no'];
		case 'severity':
		case 'kind':
		case 'confidence':
			return gap ? [gap[facet]] : [];
		case 'level':
		case 'side':
			return gap?.closes.map((way) => way[facet]) ?? [];
		case 'bears':
			return gap?.bears ?? [];
		case 'commitment':
			return gap?.commitments.map(({ id }) => id) ?? [];
		case 'recommendation':
			return gap?.commitments.flatMap(({ recommendation }) => recommendation ?? []) ?? [];
		default:
			return facet satisfies never;
	}
}

/** By their names in the address. Both directions of each are orders of their own: what is not judged is last in both. */
export const ORDERS: readonly string[] = GAP_SORTS.flatMap((sort) => [sort, `-${sort}`]);

/** What each order goes by; null where nobody has judged. */
const RANKS: Record<GapSort, (record: GapRecord) => number | null> = {
	question: (record) => record.place,
	kind: ({ gap }) => gap && GAP_KINDS.indexOf(gap.kind),
	severity: ({ gap }) => gap && SEVERITIES.indexOf(gap.severity),
	distance: (record) => record.distance,
	contribution: (record) => record.contribution,
	// LEVELS begins with the hardest; of several ways the easiest counts.
	level: ({ gap }) => (gap?.closes.length ? Math.max(...gap.closes.map((way) => LEVELS.indexOf(way.level))) : null),
	commitments: ({ gap }) => gap && gap.commitments.length,
	confidence: ({ gap }) => gap && -CONFIDENCES.indexOf(gap.confidence)
};

/** A record with what it is filtered, grouped and sorted by. */
export function lineOf(record: GapRecord, at: number, orders: Readonly<Record<Facet, readonly string[]>>): Line {
	const ranks = GAP_SORTS.flatMap((sort) => {
		const rank = RANKS[sort](record);
		return rank === null ? [Infinity, Infinity] : [rank, -rank];
	});
	return {
		record,
		at,
		facets: byFacet((facet) => [...new Set(facetValues(facet, record))].map((value) => orders[facet].indexOf(value))),
		ranks
	};
}

/** The same under each of the commitments that it touches; once where it touches none. */
export const linesUnder = (line: Line): Line[] =>
	line.facets.commitment.length < 2
		? [line]
		: line.facets.commitment.map((commitment) => ({ ...line, facets: { ...line.facets, commitment: [commitment] } }));
