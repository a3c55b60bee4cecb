import type { State } from '$lib/core/state';
import { COLOUR } from './colour';
import { drawing, shape, type Element } from './element';

/** A figure between 0 and 1 with its band, as on the pages. */
export function scale(value: number | null, band: { low: number; high: number } | null, width: number): Element {
	const at = (x: number) => 2 + x * (width - 4);
	return drawing(
		width,
		40,
		shape('rect', {
			x: 1,
			y: 10,
			width: width - 2,
			height: 20,
			fill: COLOUR.wash,
			stroke: COLOUR.lineStrong,
			strokeWidth: 2
		}),
		band &&
			shape('rect', {
				x: at(band.low),
				y: 10,
				width: Math.max(3, at(band.high) - at(band.low)),
				height: 20,
				fill: COLOUR.lineStrong
			}),
		value === null ? null : shape('rect', { x: at(value) - 3, y: 0, width: 6, height: 40, fill: COLOUR.ink })
	);
}

/** The colour of a state. */
export const colourOf = (state: State, far: boolean): string => {
	switch (state) {
		case 'same':
			return COLOUR.same;
		case 'different':
			return far ? COLOUR.far : COLOUR.diff;
		case 'not-comparable':
			return COLOUR.none;
		case 'not-checked':
			return COLOUR.unknown;
		default:
			return state satisfies never;
	}
};

const SIGNS: Record<State, string> = {
	same: 'M9.5 12h9M9.5 16h9',
	different: 'M9.5 12h9M9.5 16h9M16.6 8.6l-5.2 10.8',
	'not-comparable': 'M18.6 14a4.6 4.6 0 1 1-9.2 0a4.6 4.6 0 1 1 9.2 0M18.6 8.4l-9.2 11.2',
	'not-checked': 'M11.3 11.6a2.8 2.8 0 1 1 4.2 2.5c-1 .6-1.5 1-1.5 2.1M14 18.6v.5'
};

/** The ringed sign of a state, as StateGlyph draws it. */
export function sign(state: State, far: boolean, size: number): Element {
	const stroke = colourOf(state, far);
	const svg = drawing(
		28,
		28,
		shape('circle', {
			cx: 14,
			cy: 14,
			r: 12.5,
			fill: 'none',
			stroke,
			strokeWidth: 1.6,
			...(state === 'not-checked' && { strokeDasharray: '3 2.6' })
		}),
		shape('path', { d: SIGNS[state], fill: 'none', stroke, strokeWidth: 1.6, strokeLinecap: 'round' })
	);
	return { ...svg, props: { ...svg.props, width: size, height: size } };
}
