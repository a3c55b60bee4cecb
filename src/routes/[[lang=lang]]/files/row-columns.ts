import { otherSide, type Side } from '$lib/core/answer';
import type { CsvCell } from '$lib/core/csv';
import type { Lang } from '$lib/core/lang';
import type { ShownAnswer, ShownRow } from '$lib/core/row';
import { fileMessages } from '$lib/messages/files';
import { messagesIn } from '$lib/messages/messages';
import type { FileColumn } from '$lib/server/files/document';
import { answerWords } from '$lib/components/compare/answer-words';

/** A row as typed cells: one fact a column, numbers as numbers, dates as dates. */
export interface RowColumn extends FileColumn {
	readonly cell: (row: ShownRow) => CsvCell;
}

type AnswerColumn = FileColumn & { readonly cell: (answer: ShownAnswer) => CsvCell };
const text = (id: string, label: string, width: number): FileColumn => ({ id, label, width, type: 'text' });
const date = (id: string, label: string): FileColumn => ({ id, label, width: 13, type: 'date' });
const number = (id: string, label: string): FileColumn => ({ id, label, width: 10, type: 'number' });
const joined = (parts: readonly string[]): CsvCell => (parts.length > 0 ? parts.join('\n') : null);

function answerColumns(lang: Lang): AnswerColumn[] {
	const m = messagesIn(lang);
	const words = fileMessages[lang].columns;
	const amount = ({ value }: ShownAnswer) => (value?.kind === 'number' ? value : null);
	return [
		{ ...text('answer', words.answer, 26), cell: (answer) => answerWords(answer, m) },
		{ ...number('amount', words.amount), cell: (answer) => amount(answer)?.value ?? null },
		{ ...text('unit', words.unit, 9), cell: (answer) => amount(answer)?.unit ?? null },
		{ ...text('rule', words.rule, 60), cell: ({ rule }) => rule.text || null },
		{ ...text('level', words.level, 16), cell: ({ level }) => level && (m.row.levels[level] ?? level) },
		{
			...text('sources', words.sources, 40),
			cell: ({ basis }) => joined(basis.map(({ label, own }) => (own ? `${label} (${own})` : label)))
		},
		{ ...text('addresses', words.addresses, 40), cell: ({ basis }) => joined(basis.flatMap(({ href }) => href ?? [])) },
		{ ...date('from', words.from), cell: ({ from, proposed }) => (proposed ? null : from) },
		{
			...text('or-earlier', words.orEarlier, 10),
			cell: ({ orEarlier, proposed }) => (orEarlier && !proposed ? m.yes : null)
		},
		{ ...date('until', words.until), cell: ({ until }) => until },
		{ ...date('checked', words.checked), cell: ({ checked }) => checked && checked.on },
		{ ...text('seen', words.seen, 20), cell: ({ checked }) => checked && m.row.checkedAgainst[checked.against] },
		{
			...text('confidence', words.confidence, 16),
			cell: ({ checked }) => checked && m.row.confidence[checked.confidence]
		},
		{ ...text('note', words.note, 40), cell: ({ note }) => note },
		{ ...text('proposed', words.proposed, 20), cell: ({ proposed }) => proposed && m.row.proposed[proposed] }
	];
}

/** The columns of a row, those of the base side first. `stepOf` names a step. */
export function rowColumns(base: Side, stepOf: (row: ShownRow) => string, lang: Lang): RowColumn[] {
	const m = messagesIn(lang);
	const words = fileMessages[lang].columns;
	const difference = (row: ShownRow): string => {
		const { head, why } = m.row.difference(row.difference, row.scale?.unit ?? null, base);
		return why ? `${head} (${why})` : head;
	};
	const sideColumns = (side: Side): RowColumn[] =>
		answerColumns(lang).map(({ id, label, cell, ...column }) => ({
			...column,
			id: `${side}-${id}`,
			label: `${m.side[side]}: ${label}`,
			cell: (row) => {
				const answer = row.sides[side];
				if (answer) return cell(answer);
				return id === 'answer' ? m.row.notChecked : null;
			}
		}));
	return [
		{ ...text('ask', words.ask, 46), cell: ({ ask }) => ask },
		{ ...text('step', words.step, 20), cell: stepOf },
		{ ...text('state', words.state, 15), cell: ({ state }) => m.states[state] },
		{ ...text('difference', words.difference, 28), cell: difference },
		{ ...number('distance', words.distance), cell: ({ distance }) => distance },
		{ ...number('weight', words.weight), cell: ({ weight }) => weight },
		...sideColumns(base),
		...sideColumns(otherSide(base)),
		{ ...text('question', words.question, 24), cell: ({ id }) => id }
	];
}
