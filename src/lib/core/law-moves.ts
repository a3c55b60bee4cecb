import { greedily } from './align';
import type { UnitMatch, PlacedUnit } from './law-units';
import { unitPairs } from './law-units';
import { bare } from './quiet';
import { alike, type Measure } from './similarity';

/** Shorter texts stand in a law many times, and say nothing of where they come from. */
const LONG_ENOUGH = { inside: 12, across: 40 };
/** How much alike a unit must be at its new place, inside its article and in another. */
const MOVED = { inside: 0.6, across: 0.75 };
/** The share of a unit that must stand in another for it to have been cut out of that one, or put into it. */
const CONTAINED = 0.8;
/** How long it must be: phrases that laws use again and again stand in many articles. */
const LONG_PART = { inside: 40, across: 100 };

const text = ({ unit }: PlacedUnit) => bare(unit.text);

/** From a unit to where its text stands in the other version. */
export type Moves = ReadonlyMap<PlacedUnit, PlacedUnit>;

/**
 * Units that left their order or their article: each with the one in the other version that it became, or was.
 *
 * @example findMoves(matches).get(unit)
 */
export function findMoves(matches: readonly UnitMatch[]): Moves {
	const home = new Map(matches.flatMap((match) => [...match.before, ...match.after].map((unit) => [unit, match])));
	const kept = new Set(matches.flatMap((match) => unitPairs(match.byText).flat()));
	const loose = (side: 'before' | 'after') =>
		matches.flatMap((match) => match[side]).filter((item) => !kept.has(item) && !item.unit.repealed);

	const candidates = alike(loose('before'), loose('after'), text, MOVED.inside).flatMap((pair) => {
		const where = home.get(pair.before) === home.get(pair.after) ? 'inside' : 'across';
		const fits = pair.likeness >= MOVED[where] && text(pair.before).length >= LONG_ENOUGH[where];
		return fits ? [{ ...pair, gain: pair.likeness }] : [];
	});
	return new Map(
		greedily(candidates).flatMap(([before, after]) => [
			[before, after],
			[after, before]
		])
	);
}

/** Of the second text, the share that stands in the first. */
const partOf: Measure = (shared, _whole, part) => shared / part;

/**
 * Units that stand alone in their version because they were cut out of a unit, or put into one, that is still there: each with that unit.
 * `pairs` are the units that changed, `removed` and `added` those that stand alone.
 *
 * @example findSplits([[paragraph1, shorter1]], [], [paragraph2]).get(paragraph2) // paragraph1
 */
export function findSplits(
	pairs: readonly (readonly [PlacedUnit, PlacedUnit])[],
	removed: readonly PlacedUnit[],
	added: readonly PlacedUnit[]
): Moves {
	const isLong = (part: PlacedUnit, whole: PlacedUnit) =>
		text(part).length >= LONG_PART[part.pin === whole.pin ? 'inside' : 'across'];
	const partsOf = (
		wholes: readonly (PlacedUnit & { whole: PlacedUnit; rest: PlacedUnit })[],
		parts: readonly PlacedUnit[]
	) =>
		alike(wholes, parts, text, CONTAINED, partOf)
			// What still stands in the unit was not taken out of it.
			.filter(
				({ before, after }) =>
					isLong(after, before) && alike([before.rest], [after], text, CONTAINED, partOf).length === 0
			)
			.sort((a, b) => a.likeness - b.likeness)
			.map(({ before, after }) => [after, before.whole] as const);
	return new Map([
		...partsOf(
			pairs.map(([whole, rest]) => ({ ...whole, whole, rest })),
			added
		),
		...partsOf(
			pairs.map(([rest, whole]) => ({ ...whole, whole, rest })),
			removed
		)
	]);
}
