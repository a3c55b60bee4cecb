import { SIDES } from '$lib/core/answer';
import type { GapView } from '$lib/core/gap-view';
import type { Lang } from '$lib/core/lang';
import { formatDate, formatDistance } from '$lib/format';
import { fileMessages } from '$lib/messages/files';
import { gapMessages } from '$lib/messages/gaps';
import type { Block, Line, Span, TextDocument } from '$lib/server/files/document';
import type { GapRecord } from '$lib/server/gaps';
import { answerLines } from '../../files/row-lines';
import { sourceList, type Sources } from '../../files/sources';
import { factsOf } from './as-xlsx';
import { fileColumns, type About } from './contents';

const WIDTHS: Readonly<Record<string, number>> = { question: 24, us: 34, kr: 34, level: 30, commitments: 22 };

type Columns = ReturnType<typeof fileColumns>;

/** The cells of the view that is shown; the question leads to its page and, where no answer is shown, to its sources. */
function cellLines(
	record: GapRecord,
	{ id, cell }: Columns[number],
	sources: Sources,
	href: string,
	answersShown: boolean,
	lang: Lang
): Line[] {
	if (id === 'us' || id === 'kr') return answerLines(record.sides[id], sources, lang);
	const value = cell(record);
	if (value === null) return [];
	if (typeof value === 'number') return [[{ text: formatDistance(value) }]];
	if (id === 'confidence') return [[{ text: value, bold: record.gap?.confidence === 'low' }]];
	if (id !== 'question') return value.split('\n').map((text) => [{ text }]);
	const cited: Span[] = answersShown ? [] : SIDES.flatMap((side) => sources.numbers(record.sides[side]?.basis ?? []));
	return [[{ text: value, href }], ...(cited.length > 0 ? [cited] : [])];
}

/** The group of each record in words; null where the view has none. */
function groupOf(record: GapRecord, view: GapView, lang: Lang): string | null {
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
	records: readonly GapRecord[],
	view: GapView,
	about: About,
	hrefOf: (record: GapRecord) => string,
	lang: Lang
): TextDocument {
	const words = fileMessages[lang];
	const sources = sourceList(lang);
	const columns = fileColumns(view, lang);
	const answersShown = columns.some(({ id }) => id === 'us' || id === 'kr');
	const groups: { heading: string; records: GapRecord[] }[] = [];
	for (const record of records) {
		const heading = groupOf(record, view, lang) ?? words.gapsHeading;
		const last = groups.at(-1);
		if (last?.heading === heading) last.records.push(record);
		else groups.push({ heading, records: [record] });
	}
	const blocks = groups.flatMap(({ heading, records }): Block[] => [
		{ kind: 'heading', level: 1, text: heading },
		{
			kind: 'table',
			columns: columns.map(({ id, label }) => ({ label, width: WIDTHS[id] ?? 12 })),
			rows: records.map((record) =>
				columns.map((column) => cellLines(record, column, sources, hrefOf(record), answersShown, lang))
			)
		}
	]);
	const facts = factsOf(about, lang).map((fact) =>
		fact.id === 'asOf' ? { ...fact, shown: formatDate(about.asOf, lang) } : fact
	);
	return { lang, title: gapMessages[lang].heading, landscape: true, facts, blocks, sources: sources.lines, words };
}
