import { bandPath, stepPath, type BandStep, type Step } from '$lib/core/step-line';
import { box, column, drawing, row, shape, type Element } from './element';
import { COLOUR } from './colour';
import { figure, frame, INNER, set, title, type Around } from './frame';

interface Moment {
	/** Days since any fixed day. */
	readonly day: number;
	/** Null where too little is known for a line. */
	readonly index: number | null;
	readonly bounds: readonly [low: number, high: number];
}

export interface HistoryCard extends Around {
	readonly title: string;
	readonly moments: readonly Moment[];
	/** The last day of the chart. */
	readonly until: number;
	readonly first: string;
	readonly last: string;
	/** The index today, and what it is. */
	readonly figure: { readonly shown: string; readonly words: string };
}

const HEIGHT = 210;
const ENDS = 34;
const CHART = INNER - 320 - ENDS;

/** How the index moved, as a line of steps within its bounds; never bridged where nobody knows. */
export function historyCard({ title: text, moments, until, first, last, figure: f, ...around }: HistoryCard): Element {
	const from = moments[0]?.day ?? until;
	const x = (day: number) => ((day - from) / Math.max(1, until - from)) * (CHART - 4);
	const y = (share: number) => 3 + (1 - share) * (HEIGHT - 6);
	const line = moments.map(({ day, index }): Step => ({ x: x(day), y: index === null ? null : y(index) }));
	const band = moments.map(({ day, bounds }): BandStep => ({ x: x(day), low: y(bounds[0]), high: y(bounds[1]) }));
	const grid = [0, 0.5, 1].map((share) =>
		shape('line', { x1: 0, x2: CHART, y1: y(share), y2: y(share), stroke: COLOUR.lineStrong, strokeWidth: 1.5 })
	);
	return frame(
		around,
		title(text, around.lang),
		row(
			{ alignItems: 'flex-start' },
			column(
				{
					width: ENDS,
					height: HEIGHT,
					flexShrink: 0,
					justifyContent: 'space-between',
					fontSize: 24,
					color: COLOUR.soft
				},
				box({ lineHeight: 0.6 }, '1'),
				box({ lineHeight: 0.6 }, '0')
			),
			column(
				{ width: CHART, flexShrink: 0 },
				drawing(
					CHART,
					HEIGHT,
					shape('path', { d: bandPath(band, CHART - 4), fill: COLOUR.line }),
					...grid,
					shape('path', { d: stepPath(line, CHART - 4), fill: 'none', stroke: COLOUR.ink, strokeWidth: 5 })
				),
				row(
					{ justifyContent: 'space-between', marginTop: 10, fontSize: 24, color: COLOUR.soft },
					box({}, first),
					box({}, last)
				)
			),
			column(
				{ width: 270, marginLeft: 50 },
				figure(f.shown, 120),
				set(f.words, { sizes: [[26, 70]], lines: 3, style: { color: COLOUR.soft, marginTop: 12 } })
			)
		)
	);
}
