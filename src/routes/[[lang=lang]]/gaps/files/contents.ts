import type { Lang } from '$lib/core/lang';
import type { CsvCell } from '$lib/core/csv';
import type { GapColumn, GapView } from '$lib/core/gap-view';
import { gapMessages } from '$lib/messages/gaps';
import { messagesIn, type Messages } from '$lib/messages/messages';
import type { Assessment, GapRecord } from '$lib/server/gaps';
import type { ShownAnswer } from '$lib/core/row';
import { agreementWords } from '../agreement';
import { answerWords } from '$lib/components/compare/answer-words';

/** What a file needs of a row: of a record of the register, or of a line that was frozen, which holds no more than was on the screen. */
export type FileGap = Omit<GapRecord, 'place' | 'text' | 'sides' | 'gap'> & {
	readonly sides: GapRecord['sides'] | null;
	readonly gap:
		| (Pick<Assessment, 'kind' | 'severity' | 'confidence' | 'bears' | 'commitments'> & {
				readonly judgedOn?: string;
				readonly closes: readonly (Pick<Assessment['closes'][number], 'side' | 'level'> & { readonly how?: string })[];
		  })
		| null;
};

interface FileColumn {
	readonly id: string;
	readonly label: string;
	readonly cell: (record: FileGap) => CsvCell;
}
type Words = (typeof gapMessages)['en'];

/** An answer, the rule and what it rests on, as lines of one cell. */
const ruleText = (answer: ShownAnswer | null, m: Messages): string =>
	[answerWords(answer, m), answer?.rule.text, answer?.basis.map(({ label }) => label).join('; ')]
		.filter((part) => part)
		.join('\n');

function registerCell(record: FileGap, column: GapColumn, words: Words, m: Messages): CsvCell {
	const { gap } = record;
	switch (column) {
		case 'question':
			return record.ask;
		case 'step':
			return record.step.label;
		case 'kind':
			return gap ? words.kinds[gap.kind] : words.notAssessed;
		case 'severity':
			return gap && words.severities[gap.severity];
		case 'distance':
			return record.distance;
		case 'contribution':
			return record.contribution;
		case 'bears':
			return gap && gap.bears.map((bearer) => words.bearers[bearer]).join('; ');
		case 'level':
			return (
				gap &&
				(gap.closes
					.map(({ level, side, how }) => `${words.levels[level]} (${words.sidesShort[side]})${how ? `: ${how}` : ''}`)
					.join('\n') ||
					words.needsNone)
			);
		case 'commitments':
			return gap && gap.commitments.map(({ title, label }) => `${title}: ${label}`).join('\n');
		case 'confidence':
			return gap && words.confidences[gap.confidence];
		case 'us':
		case 'kr':
			return ruleText(record.sides?.[column] ?? null, m);
		default:
			return column satisfies never;
	}
}

/** The columns of the view that is shown, as a file holds them: figures in full, texts unshortened. */
export function fileColumns(view: GapView, lang: Lang): FileColumn[] {
	const [m, words] = [messagesIn(lang), gapMessages[lang]];
	if (view.view === 'register') {
		return view.cols.map((id) => ({
			id,
			label: words.columns[id],
			cell: (record) => registerCell(record, id, words, m)
		}));
	}
	const agreement = (record: FileGap): string => {
		const { head, side } = agreementWords(record, words);
		return side === null ? head : `${head}: ${words.oneSided(side)}`;
	};
	return [
		{ id: 'question', label: words.concordance.question, cell: (record) => record.ask },
		{ id: 'us', label: words.concordance.us, cell: (record) => ruleText(record.sides?.us ?? null, m) },
		{ id: 'kr', label: words.concordance.kr, cell: (record) => ruleText(record.sides?.kr ?? null, m) },
		{ id: 'agreement', label: words.concordance.agreement, cell: agreement },
		{ id: 'distance', label: words.columns.distance, cell: (record) => record.distance }
	];
}
