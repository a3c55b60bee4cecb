import type { Mark } from '$lib/core/row';
import { drawing, shape, type Element } from './element';
import { COLOUR } from './colour';
import { colourOf } from './signs';

const GAP = 3;
const BETWEEN = 14;
const WIDEST = 16;

/** One small mark a question, a gap between steps: the whole comparison at a glance, as in the list of steps. */
export function marks(steps: readonly (readonly Mark[])[], width: number, height: number): Element {
	const count = steps.reduce((sum, step) => sum + step.length, 0);
	const room = width - BETWEEN * Math.max(0, steps.length - 1);
	const thick = Math.min(WIDEST, Math.max(2, room / Math.max(1, count) - GAP));
	let x = 0;
	const shapes = steps.flatMap((step) => {
		const drawn = step.map((mark) => {
			const bar = barOf(mark, x, thick, height);
			x += thick + GAP;
			return bar;
		});
		x += BETWEEN - GAP;
		return drawn;
	});
	return drawing(width, height, ...shapes);
}

/** Colour, fill and height tell the states apart. */
function barOf({ state, far }: Mark, x: number, width: number, height: number): Element {
	const colour = colourOf(state, far);
	const tall = state === 'same' ? 0.42 : far ? 1 : 0.84;
	const y = height * (1 - tall);
	if (state === 'same' || state === 'different')
		return shape('rect', { x, y, width, height: height * tall, fill: colour });
	const checked = state === 'not-comparable';
	return shape('rect', {
		x: x + 1,
		y: y + 1,
		width: width - 2,
		height: height * tall - 2,
		fill: checked ? COLOUR.paper : 'none',
		stroke: colour,
		strokeWidth: 2,
		...(!checked && { strokeDasharray: '3 3' })
	});
}
