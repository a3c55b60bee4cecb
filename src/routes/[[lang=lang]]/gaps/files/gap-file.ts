import { writeGapView, type GapView } from '$lib/core/gap-view';
import type { ShownOption } from '$lib/core/row';
import { fileMessages } from '$lib/messages/files';
import { gapMessages } from '$lib/messages/gaps';
import { paths } from '$lib/paths';
import { lazily } from '$lib/server/files/document';
import { factsOf, TRACED, type Making, type ViewFile } from '../../files/view-file';
import type { PageServerData } from '../$types';
import { asDocument } from './as-document';
import { gapData } from './gap-data';
import { fileColumns, type FileGap } from './contents';

/** What the file of a list of gaps needs. */
export interface GapsView {
	readonly view: GapView;
	readonly on: string;
	readonly gaps: readonly FileGap[];
	/** All differences on the date, and all questions asked. */
	readonly differ: number;
	readonly asked: number;
}

/** In characters of a sheet. */
const WIDTHS: Readonly<Record<string, number>> = {
	question: 48,
	us: 60,
	kr: 60,
	level: 60,
	commitments: 48,
	bears: 28,
	kind: 22,
	step: 24
};
const NUMBERS = ['distance', 'contribution'];

/** A list of gaps as files. */
export function gapFile({ view, on, gaps, differ, asked }: GapsView, making: Making): ViewFile {
	const { lang, absolute } = making;
	const [words, { heading, file }] = [fileMessages[lang], gapMessages[lang]];
	// The file is read on other days too: its addresses name the day, and show what it shows.
	const addressed = { ...view, on, page: 1, open: [] };
	const hrefOf = ({ id, topic }: FileGap): string => absolute(paths.question(lang, topic.id, id, { on }));
	const facts = [
		...factsOf(
			{
				what: heading,
				asOf: on,
				path: paths.gaps(lang, writeGapView(addressed)),
				shown: words.shown(gaps.length, differ),
				read: null,
				scenario: '',
				caution: file.cautionText
			},
			making
		),
		{ id: 'asked', name: file.asked, value: asked }
	];
	return {
		name: `concord-${view.view === 'register' ? 'gaps' : 'concordance'}-${on}${lang === 'ko' ? '-ko' : ''}`,
		facts,
		document: () => asDocument(gaps, view, facts, hrefOf, lang),
		table: () => {
			const columns = fileColumns(view, lang);
			return {
				sheet: words.sheets.gaps,
				aboutSheet: words.aboutSheet,
				columns: columns.map(({ id, label }) => ({
					id,
					label,
					width: WIDTHS[id] ?? 16,
					type: NUMBERS.includes(id) ? 'number' : 'text'
				})),
				size: gaps.length,
				rows: lazily(gaps, (record) => ({ cells: columns.map(({ cell }) => cell(record)), href: hrefOf(record) })),
				facts,
				traced: TRACED
			};
		},
		data: () => ({ gaps: gapData(gaps, view, hrefOf) })
	};
}

/** The list as it was frozen: the rows that were on the screen, each once, with what was shown of them. */
export function frozenGaps({ view, on, rows, names, figures: { differ, asked } }: PageServerData): GapsView {
	const steps = new Map(Object.entries(names.step).map(([id, label]): [string, ShownOption] => [label, { id, label }]));
	const lines = new Map(rows.flatMap((group) => group.lines.map((line) => [line.id, line] as const)));
	const gaps = [...lines.values()].map(({ topic, topicLabel, step, gap, detail, ...line }): FileGap => ({
		...line,
		topic: { id: topic, label: topicLabel },
		step: steps.get(step) ?? { id: step, label: step },
		gap: detail ?? gap
	}));
	return { view, on, gaps, differ, asked };
}
