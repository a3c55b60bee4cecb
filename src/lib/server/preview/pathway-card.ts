import { box, column, drawing, row, shape, type Element } from './element';
import { drawable, SERIF } from './fonts';
import { COLOUR } from './colour';
import { frame, INNER, title, type Around } from './frame';

interface Bar {
	readonly start: number;
	readonly days: number;
	readonly critical: boolean;
}

interface PathwaySide {
	readonly name: string;
	readonly total: string;
	readonly bars: readonly Bar[];
	/** Days up to the last step that has a figure; 0 where none has. */
	readonly end: number;
	/** A step without a figure may make it longer. */
	readonly open: boolean;
}

export interface PathwayCard extends Around {
	readonly product: string;
	readonly sides: readonly PathwaySide[];
	readonly difference: string;
}

const BAR = 36;
const UNDER = 14;
/** Room at the end for what is open. */
const REST = 120;

/** Both paths of a product on one axis of days, with their totals. */
export function pathwayCard({ product, sides, difference, ...around }: PathwayCard): Element {
	const longest = Math.max(1, ...sides.map(({ end }) => end));
	const across = (days: number) => (days / longest) * (INNER - REST);
	return frame(
		around,
		title(product, around.lang),
		...sides.map((side) =>
			column(
				{ gap: 9 },
				row(
					{ justifyContent: 'space-between', alignItems: 'baseline' },
					box({ fontSize: 30, fontWeight: 600, color: COLOUR.soft }, side.name),
					box({ fontFamily: SERIF, fontWeight: 600, fontSize: 44, lineHeight: 1.1, letterSpacing: -0.6 }, side.total)
				),
				bars(side, across)
			)
		),
		box({ fontSize: 24, color: COLOUR.soft }, drawable(difference, 95))
	);
}

function bars({ bars: all, end, open }: PathwaySide, across: (days: number) => number): Element {
	const rect = ({ start, days }: Bar, y: number, height: number, look: Record<string, string | number>) =>
		shape('rect', { x: across(start) + 1, y, width: Math.max(2, across(days) - 2), height, ...look });
	const from = across(end);
	return drawing(
		INNER,
		all.some(({ critical }) => !critical) ? BAR + UNDER + 6 : BAR,
		...all
			.filter(({ critical }) => !critical)
			.map((bar) => rect(bar, BAR + 6, UNDER - 2, { fill: COLOUR.paper, stroke: COLOUR.soft, strokeWidth: 2 })),
		...all.filter(({ critical }) => critical).map((bar) => rect(bar, 0, BAR, { fill: COLOUR.ink })),
		// An open end, as on the page: it may take longer, nobody knows how long.
		open
			? shape('path', {
					d: `M${from + REST - 8} 2H${from + 3}V${BAR - 2}H${from + REST - 8}`,
					fill: 'none',
					stroke: COLOUR.soft,
					strokeWidth: 3,
					strokeDasharray: '8 7'
				})
			: null
	);
}
