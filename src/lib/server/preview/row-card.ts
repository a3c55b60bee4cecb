import type { State } from '$lib/core/state';
import { box, column, row, type Element } from './element';
import { SERIF } from './fonts';
import { COLOUR } from './colour';
import { frame, INNER, set, title, type Around } from './frame';
import { colourOf, sign } from './signs';

interface Answer {
	readonly side: string;
	/** The typed answer, or the words for its absence; the members of a set are a list. */
	readonly value: string | readonly string[];
	/** What the rest of a list is called that finds no room: `and 3 more`. */
	readonly more: (n: number) => string;
	readonly absent: boolean;
}

export interface RowCard extends Around {
	readonly ask: string;
	readonly left: Answer;
	readonly right: Answer;
	readonly state: State;
	readonly far: boolean;
	/** The difference in words, and what else is said of it. */
	readonly difference: string;
	readonly why: string | null;
}

const MIDDLE = 250;
const SIDE = (INNER - MIDDLE) / 2;

/** One question with both answers and the difference between them. */
export const rowCard = ({ ask, left, right, state, far, difference, why, ...around }: RowCard): Element =>
	frame(
		around,
		title(ask, around.lang),
		row(
			{ flexGrow: 1, alignItems: 'flex-start', paddingTop: 46 },
			answer(left),
			column(
				{ width: MIDDLE, flexShrink: 0, alignItems: 'center', padding: '0 16px', textAlign: 'center' },
				sign(state, far, 92),
				set(difference, {
					sizes: [[28, 48]],
					lines: 3,
					room: MIDDLE - 32,
					style: { fontWeight: 600, color: colourOf(state, far), marginTop: 12, textAlign: 'center' }
				}),
				why === null
					? null
					: set(why, {
							sizes: [[24, 54]],
							lines: 2,
							room: MIDDLE,
							style: { color: COLOUR.soft, marginTop: 4, textAlign: 'center' }
						})
			),
			answer(right)
		)
	);

/** Members of a set that find room. */
const MEMBERS = 4;

const answer = ({ side, value, more, absent }: Answer): Element =>
	column(
		{ width: SIDE, flexShrink: 0 },
		box({ fontSize: 28, fontWeight: 600, color: COLOUR.soft, marginBottom: 12 }, side),
		typeof value === 'string' ? single(value, absent) : members(value, more)
	);

function members(all: readonly string[], more: (n: number) => string): Element {
	const shown = all.length > MEMBERS ? all.slice(0, MEMBERS - 1) : all;
	const line = (text: string, style: Record<string, string | number>) =>
		set(text, {
			sizes: [
				[32, 22],
				[28, 26],
				[25, 30]
			],
			lines: 1,
			room: SIDE,
			style: { lineHeight: 1.3, ...style }
		});
	return column(
		{ gap: 2 },
		...shown.map((member) => line(member, { fontFamily: SERIF, fontWeight: 600 })),
		all.length > shown.length ? line(more(all.length - shown.length), { color: COLOUR.soft }) : null
	);
}

const single = (value: string, absent: boolean): Element =>
	set(value, {
		sizes: absent
			? [
					[52, 30],
					[44, 60]
				]
			: [
					[84, 9],
					[66, 22],
					[50, 42],
					[40, 84],
					[34, 130]
				],
		lines: 5,
		room: SIDE,
		style: {
			fontFamily: SERIF,
			fontWeight: 600,
			letterSpacing: -0.8,
			...(absent && { color: COLOUR.soft })
		}
	});
