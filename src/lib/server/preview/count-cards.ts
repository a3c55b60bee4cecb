import { box, column, row, type Element } from './element';
import { SERIF } from './fonts';
import { COLOUR } from './colour';
import { figure, frame, INNER, set, title, type Around } from './frame';

interface Count {
	readonly n: number;
	readonly words: string;
}

export interface CountCard extends Around {
	readonly title: string;
	readonly total: { readonly shown: string; readonly words: string };
	/** Whose judgement the counts are, and what is not judged. */
	readonly judged: string;
	/** From the gravest to the least. */
	readonly counts: readonly Count[];
}

const NAME = 150;
const NUMBER = 90;
const TOTAL = 380;
const FILLS = [COLOUR.far, COLOUR.diff, COLOUR.unknown];

/** A number of gaps, and how grave they are: the register, or what touches one commitment. */
export function countCard({ title: text, total, judged, counts, ...around }: CountCard): Element {
	const most = Math.max(1, ...counts.map(({ n }) => n));
	const room = INNER - TOTAL - NAME - NUMBER;
	return frame(
		around,
		title(text, around.lang),
		row(
			{ alignItems: 'center' },
			column(
				{ width: TOTAL, flexShrink: 0, gap: 10 },
				figure(total.shown, 170),
				set(total.words, {
					sizes: [[30, 60]],
					lines: 2,
					style: { color: COLOUR.soft, width: TOTAL - 50, lineHeight: 1.3 }
				})
			),
			column(
				{ flexGrow: 1, gap: 16 },
				box({ fontSize: 26, color: COLOUR.soft }, judged),
				...counts.map(({ n, words }, index) =>
					row(
						{ alignItems: 'center' },
						box({ width: NAME, fontSize: 32 }, words),
						box({
							width: (n / most) * room,
							height: 44,
							backgroundColor: FILLS[index] ?? COLOUR.unknown
						}),
						box(
							{ width: NUMBER, paddingLeft: 16, fontFamily: SERIF, fontWeight: 600, fontSize: 44, lineHeight: 1 },
							String(n)
						)
					)
				)
			)
		)
	);
}
