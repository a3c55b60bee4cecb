import { byKey, gaining, inOrder, type Candidate, type Pair, type Placed } from './align';
import type { Entry, Unit } from './law';
import { normalize } from './normalize';
import { bare } from './quiet';
import { alike, containment, jaccard, type Measure } from './similarity';

/** A unit, at its place under its article. */
export interface PlacedUnit extends Placed {
	readonly unit: Unit;
	/** Of its article. */
	readonly pin: string | null;
}

/** From this likeness on two units that kept their order are one. A unit to which much was added still holds what it held. */
const LEAST = 0.25;
const likeness: Measure = (...sizes) => Math.max(jaccard(...sizes), containment(...sizes) / 2);
/** What is gained by the same words; by the same mark beside likeness; by the same defined term; by the same mark and nothing else. */
const SAME_TEXT = 2;
const SAME_PATH = 0.5;
const SAME_TERM = 0.4;
const PATH_ALONE = 0.2;

/** `"생물체"란 …`: what a definition defines. */
const termOf = ({ unit }: PlacedUnit): string | null => {
	const term = /^"([^"]+)"/.exec(normalize(unit.text))?.[1];
	return term === undefined ? null : bare(term);
};

/** The units of one article in two versions, and which of them may be the same. */
export interface UnitMatch {
	readonly before: readonly PlacedUnit[];
	readonly after: readonly PlacedUnit[];
	readonly byText: readonly Candidate<PlacedUnit>[];
	readonly byMark: readonly Candidate<PlacedUnit>[];
}

const placed = (entry: Entry | undefined): PlacedUnit[] =>
	(entry?.units ?? []).map((unit, place) => ({ unit, pin: entry?.pin ?? null, place }));

/**
 * Holds the units of an article against each other. One that only got another mark is the same (제2호 that became 제3호 behind a new
 * one), and a mark with other words under it is a unit that was rewritten.
 *
 * @example matchUnits(article, amended).byText // candidates, for unitPairs
 */
export function matchUnits(before: Entry | undefined, after: Entry | undefined): UnitMatch {
	const [old, now] = [placed(before), placed(after)];
	const path = ({ unit }: PlacedUnit) => unit.path;
	// Most units are equal in mark and words: only the others are held against each other.
	const equal = byKey(old, now, ({ unit }) => `${unit.path} ${unit.text}`);
	const known = new Set(equal.flat());
	const open = (item: PlacedUnit) => !known.has(item);
	const similar = alike(old.filter(open), now.filter(open), ({ unit }) => bare(unit.text), LEAST, likeness);
	return {
		before: old,
		after: now,
		byText: [
			...gaining(equal, SAME_TEXT + SAME_PATH),
			...gaining(byKey(old, now, termOf), SAME_TERM),
			...similar.map((pair) => ({
				...pair,
				gain:
					(pair.likeness === 1 ? SAME_TEXT : pair.likeness) + (path(pair.before) === path(pair.after) ? SAME_PATH : 0)
			}))
		],
		byMark: gaining(byKey(old, now, path), PATH_ALONE)
	};
}

/**
 * Which units are the same: in order, and none that is known to have gone to, or come from, another place.
 *
 * @example unitPairs(match, [...match.byText, ...match.byMark], moved)
 */
export const unitPairs = (
	candidates: readonly Candidate<PlacedUnit>[],
	moved: ReadonlySet<PlacedUnit> = new Set()
): Pair<PlacedUnit>[] => inOrder(candidates.filter(({ before, after }) => !moved.has(before) && !moved.has(after)));

/**
 * Whether two texts are to be marked word by word, or the old one struck out as a whole because the new one says something else.
 *
 * @example isVersionOf('within 270 days of the filing', 'within 90 days of the filing') // true
 */
export const isVersionOf = (before: string, after: string): boolean =>
	alike([before], [after], bare, LEAST, likeness).length > 0;
