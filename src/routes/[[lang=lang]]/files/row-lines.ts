import { otherSide, type Side } from '$lib/core/answer';
import { isFar } from '$lib/core/key-rows';
import type { Lang } from '$lib/core/lang';
import type { ShownAnswer, ShownRow } from '$lib/core/row';
import { formatDate, formatDistance } from '$lib/format';
import { fileMessages } from '$lib/messages/files';
import { messagesIn } from '$lib/messages/messages';
import type { Line, TextTable } from '$lib/server/files/document';
import { answerWords } from '$lib/components/compare/answer-words';
import type { Sources } from './sources';

/** A row in the words of the page, as lines of the cells of a document. */

/** One side: the answer, the rule, what it rests on, and how sure it is. */
export function answerLines(answer: ShownAnswer | null, sources: Sources, lang: Lang): Line[] {
	const m = messagesIn(lang);
	if (!answer) return [[{ text: m.row.notChecked, bold: true }], [{ text: m.row.unrecorded }]];
	const words = answerWords(answer, m);
	const level = answer.state === 'rule' && answer.level ? m.row.levels[answer.level] : undefined;
	const { checked } = answer;
	return [
		...(answer.proposed ? [[{ text: m.row.proposed[answer.proposed], bold: true }]] : []),
		...(words ? [[{ text: words, bold: true }, ...(level ? [{ text: ` (${level})`, quiet: true }] : [])]] : []),
		...(answer.rule.text ? [[{ text: answer.rule.text }]] : []),
		...(answer.note ? [[{ text: `${m.row.note}: ${answer.note}` }]] : []),
		...(answer.basis.length > 0 ? [[{ text: `${m.row.sources}: ` }, ...sources.cited(answer.basis)]] : []),
		...(checked
			? [
					[
						{ text: `${m.row.checkedAgainst[checked.against]}, ${formatDate(checked.on, lang)}, `, quiet: true },
						{ text: m.row.confidence[checked.confidence], bold: checked.confidence === 'low' }
					]
				]
			: [])
	];
}

/** What lies between the two sides: the state first, in a word. */
function differenceLines(row: ShownRow, base: Side, lang: Lang): Line[] {
	const m = messagesIn(lang);
	const { head, why } = m.row.difference(row.difference, row.scale?.unit ?? null, base);
	const state = m.states[row.state];
	const measured =
		row.state === 'different' && row.distance !== null
			? m.row.distance(formatDistance(row.distance))
			: row.distance === null
				? m.row.leftOut
				: row.state === 'not-comparable'
					? m.row.countedAsOne
					: null;
	return [
		[{ text: isFar(row.state, row.distance) ? `${state}, ${m.far}` : state, bold: true }],
		...(head === state ? [] : [[{ text: head }]]),
		...[why, measured].flatMap((text) => (text ? [[{ text, quiet: true }]] : []))
	];
}

/** The two answers with the difference between them; with the question before them where the table holds several. */
export function rowsTable(
	rows: readonly ShownRow[],
	base: Side,
	sources: Sources,
	lang: Lang,
	question: { readonly label: string; readonly href: (row: ShownRow) => string } | null
): TextTable {
	const m = messagesIn(lang);
	const side = (of: Side) => ({ label: m.side[of], width: 36 });
	const other = otherSide(base);
	return {
		kind: 'table',
		columns: [
			...(question ? [{ label: question.label, width: 22 }] : []),
			side(base),
			{ label: fileMessages[lang].columns.difference, width: 20 },
			side(other)
		],
		rows: rows.map((row) => [
			...(question
				? [[[{ text: row.ask, href: question.href(row) }], [{ text: m.row.weight(row.weight), quiet: true }]]]
				: []),
			answerLines(row.sides[base], sources, lang),
			differenceLines(row, base, lang),
			answerLines(row.sides[other], sources, lang)
		])
	};
}
