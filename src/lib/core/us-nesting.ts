import { LEVELS, valueAt, type Level, type UsSystem } from './us-levels';
import type { Mark } from './us-marks';

/** An open paragraph and its place in its series. */
export interface Frame {
	readonly token: string;
	readonly level: number;
	readonly value: number;
	/** Its series is one sentence: what stood before it ended in a comma, a semicolon, `and` or `or`. */
	readonly joined: boolean;
}

/** Where a mark can stand: the open paragraphs from `kept` on are closed, and it is opened at a level. */
interface Choice {
	readonly kept: number;
	readonly level: number;
	readonly value: number;
}

/** How far a choice is followed: a series shows itself within a few marks. */
const MARKS_AHEAD = 12;

/**
 * The open paragraphs, from the outside in, once a mark is placed by the series that run. Where two fit, the one is taken with which
 * more of the marks ahead fit: (i) behind (h) is a letter before (j), a numeral before (ii). What fits nowhere is placed all the same.
 *
 * @example placeMark('cfr', [h], i, [j], false) // [i], the letter behind (h)
 */
export function placeMark(
	system: UsSystem,
	open: readonly Frame[],
	mark: Mark,
	ahead: readonly Mark[],
	/** The text before ended within a sentence. */
	within: boolean
): Frame[] {
	const natural = naturalChoices(system, open, mark);
	const choices = natural.length > 0 ? natural : otherChoices(system, open, mark);
	const next = ahead.slice(0, MARKS_AHEAD);
	const runs = choices.map((choice) =>
		choices.length === 1 ? 0 : runOf(system, opened(system, open, choice, mark), next)
	);
	const choice = choices[runs.indexOf(Math.max(...runs))] as Choice;
	return opened(system, open, choice, mark, choice.kept < open.length && within);
}

/** Whether a mark only names an open paragraph, to go on below it: (b) of `(b)(3)(i)` behind (b)(2). */
export function isNamedAgain(system: UsSystem, open: readonly Frame[], mark: Mark, next: Mark | undefined): boolean {
	const named = open.findLastIndex(({ token }) => token === mark.token);
	if (named < 0 || !next || naturalChoices(system, open, mark).length > 0) return false;
	return naturalChoices(system, open, next).some(({ kept }) => kept > named);
}

function opened(
	system: UsSystem,
	open: readonly Frame[],
	{ kept, level, value }: Choice,
	{ token, last }: Mark,
	joined = false
): Frame[] {
	const end = last === null ? null : valueAt(levelOf(system, level), last);
	return [...open.slice(0, kept), { token, level, value: end ?? value, joined }];
}

const levelOf = (system: UsSystem, level: number) => LEVELS[system][level] as Level;

/** As the next of an open series, the innermost first; or as the first of a deeper one. Italics count, then they do not: some prints lose them. */
function naturalChoices(system: UsSystem, open: readonly Frame[], { token, italic }: Mark): Choice[] {
	const levels = LEVELS[system];
	const top = open.at(-1)?.level ?? -1;
	const next = open.map(({ level, value }, kept): Choice => ({ kept, level, value: value + 1 })).reverse();
	const first = levels.map((_, level): Choice => ({ kept: open.length, level, value: 1 })).slice(top + 1);
	const fits = ({ level, value }: Choice) => valueAt(levelOf(system, level), token) === value;
	const inPrint = ({ level }: Choice) => levelOf(system, level).italic === italic;
	const strict = [...next.filter(inPrint).filter(fits), ...first.filter(inPrint).filter(fits).slice(0, 1)];
	return strict.length > 0 ? strict : [...next, ...first.slice(0, 1)].filter(fits);
}

/** So many paragraphs may be missing; (ii) behind (b) is no letter. */
const WIDEST_GAP = 12;

/** With a gap in its series; as the first of a level out of order; deeper, without its first; printed again. One of them is always there. */
function otherChoices(system: UsSystem, open: readonly Frame[], { token, italic }: Mark): Choice[] {
	const at = LEVELS[system].flatMap((of, level): Choice[] => {
		const value = valueAt(of, token);
		return value === null ? [] : [{ kept: open.length, level, value }];
	});
	const top = open.at(-1)?.level ?? -1;
	const inSeries = open
		.flatMap((frame, kept) => at.filter(({ level }) => level === frame.level).map((choice) => ({ ...choice, kept })))
		.reverse();
	const isNew = ({ level }: Choice) =>
		levelOf(system, level).italic === italic && open.every((frame) => frame.level !== level);
	const gap = ({ kept, value }: Choice) => value - (open[kept] as Frame).value;
	const ways = [
		inSeries.filter((choice) => gap(choice) > 0 && gap(choice) <= WIDEST_GAP),
		at.filter((choice) => choice.value === 1 && isNew(choice)),
		at.filter((choice) => choice.level > top && isNew(choice)),
		inSeries
	];
	return (ways.find((choices) => choices.length > 0) ?? at).slice(0, 1);
}

/** How many of the marks ahead find a place of their own, one behind the other. */
function runOf(system: UsSystem, open: readonly Frame[], ahead: readonly Mark[]): number {
	const [mark, ...rest] = ahead;
	if (!mark) return 0;
	const runs = naturalChoices(system, open, mark).map(
		(choice) => 1 + runOf(system, opened(system, open, choice, mark), rest)
	);
	return Math.max(0, ...runs);
}
