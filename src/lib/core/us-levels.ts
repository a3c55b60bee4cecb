import { keyOfToken } from './citation-us';

export type UsSystem = 'cfr' | 'usc';

/** What may stand at one depth of a section. */
export interface Level {
	readonly of: RegExp;
	readonly roman: boolean;
	/** Printed in italics, which tells (1) of the fifth level from (1) of the second. */
	readonly italic: boolean;
	/** So many letters come before: `aa` is the 27th at the top, and the first of the sixth level of the Code. */
	readonly before: number;
}

const letters = (of: RegExp, before = 0): Level => ({ of, roman: false, italic: false, before });
const digits = (italic = false): Level => ({ of: /^\d+$/, roman: false, italic, before: 0 });
const romans = (of: RegExp, italic = false): Level => ({ of, roman: true, italic, before: 0 });

/** (a)(1)(i)(A)(1)(i) in the CFR, the last two in italics; (a)(1)(A)(i)(I)(aa)(AA) in the Code. */
export const LEVELS: Readonly<Record<UsSystem, readonly Level[]>> = {
	cfr: [
		letters(/^([a-z])\1*$/),
		digits(),
		romans(/^[ivxl]+$/),
		letters(/^([A-Z])\1*$/),
		digits(true),
		romans(/^[ivxl]+$/, true)
	],
	usc: [
		letters(/^([a-z])\1*$/),
		digits(),
		letters(/^([A-Z])\1*$/),
		romans(/^[ivxl]+$/),
		romans(/^[IVXL]+$/),
		letters(/^([a-z])\1+$/, 26),
		letters(/^([A-Z])\1+$/, 26)
	]
};

/**
 * The place of a mark in the series of a level, from 1; null if it is none of that level.
 *
 * @example LEVELS.cfr.map((level) => valueAt(level, 'i')) // [9, null, 1, null, null, 1]
 */
export function valueAt({ of, roman, before }: Level, token: string): number | null {
	if (!of.test(token)) return null;
	const [, first, letter] = keyOfToken(token, roman) as [number, number, number?];
	if (letter === undefined) return first;
	// A letter where a numeral was asked for is `iiii` or the like. The low bits of a letter are its place in the alphabet.
	return roman ? null : 26 * (first - 1) + (letter & 31) - before;
}

/** Whether a mark can stand somewhere in a section. */
export const isMark = (system: UsSystem, token: string): boolean =>
	LEVELS[system].some((level) => valueAt(level, token) !== null);

/** Whether it can begin a series. */
export const isFirst = (system: UsSystem, token: string): boolean =>
	LEVELS[system].some((level) => valueAt(level, token) === 1);

/** Whether it can be the next of a series: `follows('cfr', 'j', 'i')` and `follows('cfr', 'ii', 'i')`. */
export const follows = (system: UsSystem, token: string, before: string): boolean =>
	LEVELS[system].some((level) => {
		const value = valueAt(level, before);
		return value !== null && valueAt(level, token) === value + 1;
	});
