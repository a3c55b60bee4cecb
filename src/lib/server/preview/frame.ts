import type { Lang } from '$lib/core/lang';
import { COLOUR } from './colour';
import { box, column, row, type Child, type Element } from './element';
import { drawable, SANS, SERIF, widthOf } from './fonts';
import { HEIGHT, WIDTH } from './render';

const EDGE = 72;
/** The room between the edges. */
export const INNER = WIDTH - 2 * EDGE;

/** What stands on every card besides its own matter. */
export interface Around {
	readonly lang: Lang;
	/** What kind of view this is, beside the name of the site. */
	readonly label: string;
	/** The day that the figures are of. */
	readonly date: string;
	/** Method version and revision. */
	readonly version: string;
}

/** The sheet: the name above, the day and the version below, the matter between. */
export function frame({ lang, label, date, version }: Around, ...matter: Child[]): Element {
	const root = column(
		{
			width: WIDTH,
			height: HEIGHT,
			padding: `44px ${EDGE}px 38px`,
			backgroundColor: COLOUR.paper,
			color: COLOUR.ink,
			fontFamily: SANS,
			fontSize: 28,
			lineHeight: lang === 'ko' ? 1.4 : 1.3
		},
		row(
			{
				justifyContent: 'space-between',
				alignItems: 'baseline',
				paddingBottom: 16,
				borderBottom: `2px solid ${COLOUR.lineStrong}`
			},
			box({ fontFamily: SERIF, fontSize: 40, fontWeight: 600, letterSpacing: -0.6 }, 'Concord'),
			box({ fontSize: 28, color: COLOUR.soft }, drawable(label, 60))
		),
		column(
			{ flexGrow: 1, flexBasis: 0, overflow: 'hidden', justifyContent: 'space-between', padding: '30px 0 26px' },
			...matter
		),
		row(
			{ justifyContent: 'space-between', fontSize: 22, color: COLOUR.faint },
			box({}, drawable(date, 70)),
			box({}, drawable(version, 60))
		)
	);
	return { ...root, props: { ...root.props, lang: lang === 'ko' ? 'ko-KR' : 'en' } };
}

/** The width of a Latin letter at size 1, on average and a little more. */
const LETTER = 0.54;

interface Set {
	/** From the largest size down: each with how much text it takes, in Latin letters. */
	readonly sizes: readonly (readonly [size: number, most: number])[];
	readonly lines: number;
	/** The width that it has. */
	readonly room?: number;
	readonly style?: Readonly<Record<string, string | number>>;
}

/** A text in the largest size that takes it; what is longer than the smallest takes is cut, and says so. */
export function set(text: string, { sizes, lines, room = INNER, style = {} }: Set): Element {
	const words = drawable(text, 240);
	const longest = Math.max(0, ...words.split(' ').map(widthOf)) * LETTER;
	const [size, most] = sizes.find(([size, takes]) => widthOf(words) <= takes && longest * size <= room) ??
		sizes.at(-1) ?? [32, 100];
	const fits = drawable(words, Math.floor((most * [...words].length) / Math.max(1, widthOf(words))));
	return box(
		{
			display: 'block',
			fontSize: size,
			lineHeight: 1.18,
			// Korean words stay whole at line ends; one that fills a line by itself is broken, or it would leave the sheet.
			wordBreak: longest * size > room ? 'break-all' : 'keep-all',
			lineClamp: lines,
			...style
		},
		fits
	);
}

/** The title of a card. */
export const title = (text: string, lang: Lang): Element =>
	set(text, {
		sizes: [
			[64, 32],
			[54, 39],
			[46, 46],
			[44, 92],
			[38, 160]
		],
		lines: 3,
		style: { fontFamily: SERIF, fontWeight: 600, letterSpacing: -1, lineHeight: lang === 'ko' ? 1.28 : 1.15 }
	});

/** A figure, the largest thing on its card. */
export const figure = (text: string, size = 150): Element =>
	box(
		{ fontFamily: SERIF, fontWeight: 600, fontSize: size, lineHeight: 1, letterSpacing: -3, flexShrink: 0 },
		drawable(text, 12)
	);

export const note = (text: string, most = 90): Element => box({ color: COLOUR.soft }, drawable(text, most));
