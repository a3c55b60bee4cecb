import { SIDES } from '$lib/core/answer';
import type { GapView } from '$lib/core/gap-view';
import type { Lang } from '$lib/core/lang';
import { formatDistance } from '$lib/format';
import { fileMessages } from '$lib/messages/files';
import { gapMessages } from '$lib/messages/gaps';
import { lazily, type Block, type Fact, type Line, type Span, type TextDocument } from '$lib/server/files/document';
import { answerLines } from '../../files/row-lines';
import { sourceList, type Sources } from '../../files/sources';
import { fileColumns, type FileGap } from './contents';

/** Shares of the width. What holds paragraphs gets the most, or a row would be taller than a page. */
const WIDTHS: Readonly<Record<string, number>> = {
	question: 28,
	us: 42,
	kr: 42,
	level: 52,
	commitments: 28,
	kind: 15,
	bears: 15
};

type Columns = ReturnType<typeof fileColumns>;

/** The cells of the view that is shown; the question leads to its page and, where no answer is shown, to its sources. */
function cellLines(
	record: FileGap,
	{ id, cell }: Columns[number],
	sources: Sources,
	href: string,
	answersShown: boolean,
	lang: Lang
): Line[] {
	if (id === 'us' || id === 'kr') return answerLines(record.sides?.[id] ?? null, sources, lang);
	const value = cell(record);
	if (value === null) return [];
	if (typeof value === 'number') return [[{ text: formatDistance(value) }]];
	if (id === 'confidence') return [[{ text: value, bold: record.gap?.confidence === 'low' }]];
	if (id !== 'question') return value.split('\n').map((text) => [{ text }]);
	const cited: Span[] = answersShown ? [] : SIDES.flatMap((side) => sources.numbers(record.sides?.[side]?.basis ?? []));
	return [[{ text: value, href }], ...(cited.length > 0 ? [cited.slice(1)] : [])];
}

/** The group of each record in words; null where the view has none. */
function groupOf(record: FileGap, view: GapView, lang: Lang): string | null {
	const words = gapMessages[lang];
	switch (view.group) {
		case 'step':
			return record.step.label;
		case 'kind':
			return record.gap ? words.kinds[record.gap.kind] : words.notAssessed;
		case 'severity':
			return record.gap ? `${words.columns.severity}: ${words.severities[record.gap.severity]}` : words.notAssessed;
		case 'commitment':
		case 'none':
			// Under commitments a gap may stand twice; a file holds each once.
			return null;
		default:
			return view.group satisfies never;
	}
}

/** The rows as a document: a heading a group, a table under it with the columns that are shown. */
export function asDocument(
	records: readonly FileGap[],
	view: GapView,
	facts: readonly Fact[],
	hrefOf: (record: FileGap) => string,
	lang: Lang
): TextDocument {
	const words = fileMessages[lang];
	const sources = sourceList(lang);
	const columns = fileColumns(view, lang);
	const answersShown = columns.some(({ id }) => id === 'us' || id === 'kr');
	const groups: { heading: string | null; records: FileGap[] }[] = [];
	for (const record of records) {
		const heading = groupOf(record, view, lang);
		const last = groups.at(-1);
		if (last?.heading === heading) last.records.push(record);
		else groups.push({ heading, records: [record] });
	}
	const blocks = groups.flatMap(({ heading, records }): Block[] => [
		...(heading === null ? [] : [{ kind: 'heading' as const, level: 1 as const, text: heading }]),
		{
			kind: 'table',
			columns: columns.map(({ id, label }) => ({ label, width: WIDTHS[id] ?? 12 })),
			rows: lazily(records, (record) => {
				const href = hrefOf(record);
				return columns.map((column) => cellLines(record, column, sources, href, answersShown, lang));
			})
		}
	]);
	return { lang, title: gapMessages[lang].heading, landscape: true, facts, blocks, sources: sources.lines, words };
}
