import type { Mark } from '$lib/core/row';
import type { State } from '$lib/core/state';
import { box, column, row, type Element } from './element';
import { COLOUR } from './colour';
import { figure, frame, INNER, note, set, title, type Around } from './frame';
import { scale, sign } from './signs';
import { SERIF } from './fonts';
import { marks } from './marks';

/** The cards whose matter is the index: the whole site, a topic, a set of rows, a scenario. Words and figures come ready for the eye. */

interface Figure {
	/** The index with two decimals, or a dash. */
	readonly shown: string;
	readonly value: number | null;
	readonly band: { readonly low: number; readonly high: number } | null;
	/** What the figure is. */
	readonly name: string;
	/** Band and coverage in words. */
	readonly basis: string;
}

const measured = ({ shown, value, band, name, basis }: Figure, width: number, size: number): Element =>
	column(
		{ width, flexShrink: 0 },
		row({ alignItems: 'flex-end', gap: 24 }, figure(shown, size), nameOf(name)),
		box({ height: 18 }),
		scale(value, band, width),
		box({ height: 10, fontSize: 24 }),
		box({ fontSize: 24, color: COLOUR.soft }, basis)
	);

const nameOf = (name: string): Element =>
	set(name, { sizes: [[30, 60]], lines: 3, style: { color: COLOUR.soft, width: 280, paddingBottom: 10 } });

export interface HomeCard extends Around {
	readonly heading: string;
	readonly questions: string;
	readonly steps: readonly (readonly Mark[])[];
}
export const homeCard = ({ heading, questions, steps, ...around }: HomeCard): Element =>
	frame(
		around,
		set(heading, {
			sizes: [
				[76, 44],
				[62, 90]
			],
			lines: 3,
			style: { fontFamily: SERIF, fontWeight: 600, letterSpacing: -1.4 }
		}),
		column({ gap: 22 }, box({ fontSize: 32, color: COLOUR.soft }, questions), marks(steps, INNER, 72))
	);

export interface CompareCard extends Around {
	readonly title: string;
	readonly figure: Figure;
	readonly counts: readonly { readonly state: State; readonly words: string }[];
	readonly steps: readonly (readonly Mark[])[];
}
export const compareCard = ({ title: text, figure: f, counts, steps, ...around }: CompareCard): Element =>
	frame(
		around,
		title(text, around.lang),
		row(
			{ justifyContent: 'space-between', alignItems: 'center' },
			measured(f, 560, 136),
			column(
				{ gap: 8, width: 400 },
				...counts.map(({ state, words }) =>
					row({ alignItems: 'center', gap: 16, fontSize: 32 }, sign(state, false, 44), box({}, words))
				)
			)
		),
		marks(steps, INNER, 36)
	);

export interface IndexCard extends Around {
	readonly title: string;
	readonly figure: Figure;
}
export const indexCard = ({ title: text, figure: f, ...around }: IndexCard): Element =>
	frame(around, title(text, around.lang), measured(f, INNER, 170));

export interface ScenarioCard extends Around {
	readonly title: string;
	/** What both figures are. */
	readonly name: string;
	readonly before: { readonly shown: string; readonly words: string };
	readonly after: { readonly shown: string; readonly words: string };
	readonly summary: string;
	readonly caution: string;
}
export const scenarioCard = ({
	title: text,
	name,
	before,
	after,
	summary,
	caution,
	...around
}: ScenarioCard): Element =>
	frame(
		around,
		title(text, around.lang),
		row(
			{ alignItems: 'flex-start', gap: 36 },
			column({ gap: 8 }, figure(before.shown, 130), note(before.words, 40)),
			box({ fontFamily: SERIF, fontSize: 76, lineHeight: 1, color: COLOUR.faint, paddingTop: 26 }, '→'),
			column({ gap: 8 }, figure(after.shown, 130), note(after.words, 40)),
			box({ paddingTop: 50, marginLeft: 12 }, nameOf(name))
		),
		row(
			{ justifyContent: 'space-between', alignItems: 'center', gap: 30 },
			note(summary, 80),
			box({ flexShrink: 0, border: `2px dashed ${COLOUR.faint}`, padding: '2px 16px', color: COLOUR.soft }, caution)
		)
	);
