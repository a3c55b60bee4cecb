/** A figure that holds from one day to the next change, drawn as steps; where it is not known there is no line. */

/** From `x` on the figure is `y`; null where it is not known. */
export interface Step {
	readonly x: number;
	readonly y: number | null;
}

/** From `x` on the figure lies between `low` and `high`. */
export interface BandStep {
	readonly x: number;
	readonly low: number;
	readonly high: number;
}

/**
 * The path of a step line, as the `d` of an SVG path: level until the next step, then straight up or down. A step that is not known
 * breaks the line, which begins anew after it; a line never bridges what nobody has measured.
 *
 * @example stepPath([{ x: 0, y: 5 }, { x: 4, y: 3 }, { x: 6, y: null }, { x: 8, y: 1 }], 10) // 'M0 5H4V3H6M8 1H10'
 */
export function stepPath(steps: readonly Step[], end: number): string {
	let path = '';
	let drawn: number | null = null;
	for (const [index, { x, y }] of steps.entries()) {
		if (y !== null) {
			if (drawn === null) path += `M${at(x)} ${at(y)}`;
			else if (y !== drawn) path += `V${at(y)}`;
			path += `H${at(steps[index + 1]?.x ?? end)}`;
		}
		drawn = y;
	}
	return path;
}

/**
 * The outline of a band of steps: along its upper edge, and back along the lower one.
 *
 * @example bandPath([{ x: 0, low: 1, high: 3 }, { x: 2, low: 0, high: 4 }], 5) // 'M0 3V3H2V4H5V0H2V1H0Z'
 */
export function bandPath(steps: readonly BandStep[], end: number): string {
	const [first] = steps;
	if (!first) return '';
	const upper = steps.map(({ high }, index) => `V${at(high)}H${at(steps[index + 1]?.x ?? end)}`);
	const lower = steps.map(({ x, low }) => `V${at(low)}H${at(x)}`).reverse();
	return `M${at(first.x)} ${at(first.high)}${upper.join('')}${lower.join('')}Z`;
}

/** Two decimals are a hundredth of a pixel: enough, and a third of the bytes. */
const at = (n: number): string => String(Math.round(n * 100) / 100);

/**
 * The row, counted from 0, in which each of some marks can stand so that no two in a row are nearer than `gap`: the lowest that is free.
 * The places come in rising order.
 *
 * @example markRows([0, 1, 5], 3) // [0, 1, 0]
 */
export function markRows(places: readonly number[], gap: number): number[] {
	const last: number[] = [];
	return places.map((place) => {
		const free = last.findIndex((taken) => place - taken >= gap);
		const lane = free === -1 ? last.length : free;
		last[lane] = place;
		return lane;
	});
}
