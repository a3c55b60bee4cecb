import { headOf } from '$lib/components/redline/places';
import { passageText, type Pinned } from '$lib/core/pinned';
import type { Lang } from '$lib/core/lang';
import { formatDate } from '$lib/format';
import { briefMessages } from '$lib/messages/briefs';
import { fileMessages } from '$lib/messages/files';
import { lawRedlineMessages } from '$lib/messages/law-redline';
import { pinnedMessages } from '$lib/messages/pinned';
import { gapMessages } from '$lib/messages/gaps';
import { paths } from '$lib/paths';
import { lazily, type Block, type FileColumn, type Fact, type Line } from '$lib/server/files/document';
import { namePart } from '$lib/server/files/formats';
import type { CsvCell } from '$lib/core/csv';
import type { Brief } from '$lib/server/workspace/brief';
import type { ShownItem } from '../briefs/[id]/find';
import { redlineBlocks } from '../library/[law]/redline/redline-document';
import { rowColumns } from './row-columns';
import { rowsTable } from './row-lines';
import { sourceList, type Sources } from './sources';
import { factsOf, TRACED, type Making, type ViewFile } from './view-file';

/** What the file of a brief needs of the page's data. */
export interface BriefView {
	readonly brief: Pick<Brief, 'id' | 'title' | 'intro' | 'lang' | 'madeAt' | 'changedAt' | 'copies'> & {
		readonly items: readonly ShownItem[];
	};
	readonly on: string;
}

const headingOf = (item: ShownItem): string => item.row?.ask ?? item.label ?? '';
const textLines = (text: string): Line[] => text.split(/\r?\n/).map((line) => [{ text: line }]);

/** Official text as it was kept: its version and hash, and the text or what changed in it. */
function textBlocks(content: Pinned, lang: Lang): Block[] {
	const [m, p] = [lawRedlineMessages[lang], pinnedMessages[lang]];
	const day = (date: string) => formatDate(date, lang);
	const site = (...lines: Line[]): Block => ({ kind: 'lines', by: 'site', lines });
	const quiet = (text: string): Line => [{ text, quiet: true }];
	if (content.kind === 'redline') {
		const { before, after, counts, entries } = content;
		const [from, to] = [day(before.inForce), day(after.inForce)];
		return [
			site([{ text: `${m.counts(counts)} ${m.legendSentence(from, to)}` }]),
			...redlineBlocks(entries, lang, true),
			site(quiet(`${p.hashes}: ${from} ${before.hash}, ${to} ${after.hash}`))
		];
	}
	const { version, citation, entry, pin, heading, units, cut, hash } = content;
	return [
		site(quiet(`${citation ?? version.name}, ${p.inForce(day(version.inForce), version.number)}`)),
		site(
			[{ text: headOf({ kind: entry, pin, heading }), bold: true }],
			...units.map(({ label, text, note }): Line => [
				{ text: [label, text].filter(Boolean).join(' ') },
				...(note === null ? [] : [{ text: ` ${note}`, quiet: true }])
			])
		),
		site(...(cut ? [quiet(p.cut)] : []), quiet(`${p.hash}: ${hash}`))
	];
}

/** The text of an item in one cell: of a passage its words, of a redline what became of its articles. */
const textCell = (content: Pinned, lang: Lang): string =>
	content.kind === 'passage' ? passageText(content) : lawRedlineMessages[lang].counts(content.counts);
const hashCell = (content: Pinned): string =>
	content.kind === 'passage' ? content.hash : `${content.before.hash} ${content.after.hash}`;
const versionCell = (content: Pinned): string =>
	content.kind === 'passage' ? content.version.inForce : `${content.before.inForce} → ${content.after.inForce}`;

/** One item: its heading, the facts of its row, both answers, and then what the reader says of it. */
function itemBlocks(item: ShownItem, { lang, absolute }: Making, sources: Sources): Block[] {
	const [b, g] = [briefMessages[lang], gapMessages[lang]];
	const by = (lines: readonly Line[]): Block => ({ kind: 'lines', by: 'reader', lines });
	const facts = [
		...(item.on ? [b.asOf(formatDate(item.on, lang))] : []),
		...(item.amended !== null ? [b.under(item.amended)] : [])
	].join(' · ');
	return [
		...(item.kind === 'note'
			? []
			: [
					{
						kind: 'heading' as const,
						level: 1 as const,
						text: headingOf(item),
						href: item.address && absolute(item.address)
					}
				]),
		...(item.kind === 'row'
			? [{ kind: 'lines' as const, by: 'site' as const, lines: [[{ text: item.row ? facts : b.noRow, quiet: true }]] }]
			: []),
		// On paper a link is lost: a pinned view names its address.
		...(item.kind !== 'row' && item.address !== null
			? [{ kind: 'lines' as const, by: 'site' as const, lines: [[{ text: absolute(item.address), quiet: true }]] }]
			: []),
		...(item.content ? textBlocks(item.content, lang) : []),
		...(item.row ? [rowsTable([item.row], 'us', sources, lang, null)] : []),
		...(item.flag
			? [
					by([
						[
							{ text: `${b.readersFlag}: `, bold: true },
							{ text: `${g.kinds[item.flag.kind]} · ${g.severities[item.flag.severity]}` }
						]
					])
				]
			: []),
		...(item.note ? [by([[{ text: `${b.readersNote}:`, bold: true }], ...textLines(item.note)])] : [])
	];
}

type ItemColumn = FileColumn & { readonly cell: (item: ShownItem, place: number) => CsvCell };

/** An item as typed cells: what it is, the columns of its row, what the reader says of it. */
function itemColumns({ lang, absolute }: Making): ItemColumn[] {
	const [words, b, g] = [fileMessages[lang].item, briefMessages[lang], gapMessages[lang]];
	const [ask, , ...rest] = rowColumns('us', ({ step }) => step, lang);
	const text = (id: string, label: string, width: number) => ({ id, label, width, type: 'text' as const });
	return [
		{ ...text('item', ask?.label ?? '', 46), cell: (item) => headingOf(item) || words.kinds[item.kind] },
		{ id: 'number', label: words.number, width: 6, type: 'number', cell: (_, place) => place },
		{ ...text('kind', words.kind, 10), cell: ({ kind }) => words.kinds[kind] },
		{ ...text('flag-kind', words.flagKind, 22), cell: ({ flag }) => flag && g.kinds[flag.kind] },
		{ ...text('flag-severity', words.flagSeverity, 22), cell: ({ flag }) => flag && g.severities[flag.severity] },
		{ ...text('note', words.note, 60), cell: ({ note }) => note || null },
		{ id: 'on', label: words.asOf, width: 13, type: 'date', cell: ({ on }) => on },
		{ ...text('read', words.read, 30), cell: ({ amended }) => (amended === null ? null : b.under(amended)) },
		...rest.map(({ cell, ...column }) => ({ ...column, cell: ({ row }: ShownItem) => row && cell(row) })),
		{ ...text('official-text', words.officialText, 60), cell: ({ content }) => content && textCell(content, lang) },
		{ ...text('version', words.version, 24), cell: ({ content }) => content && versionCell(content) },
		{ ...text('text-hash', words.textHash, 30), cell: ({ content }) => content && hashCell(content) },
		{ ...text('address', words.address, 40), cell: ({ address }) => address && absolute(address) }
	];
}

const copyAddress = (lang: Lang, id: string, { absolute }: Making): string => absolute(paths.share(lang, id));

/** A brief in its order, as files. */
export function briefFile({ brief, on }: BriefView, making: Making): ViewFile {
	const { lang, absolute } = making;
	const [words, b] = [fileMessages[lang], briefMessages[lang]];
	const { items, title, intro } = brief;
	const facts = factsOf(
		{
			what: `${words.sheets.brief}: ${title}`,
			asOf: on,
			path: paths.brief(lang, brief.id),
			shown: String(items.length),
			read: null,
			scenario: '',
			caution: `${words.briefCaution} ${words.caution}`
		},
		making
	);
	const copies = brief.copies.map(({ shareId, madeAt }) => ({
		madeOn: madeAt.slice(0, 10),
		address: copyAddress(brief.lang, shareId, making)
	}));
	const name = namePart(title).replaceAll(' ', '-') || 'brief';

	return {
		name: `concord-${name}-${on}${lang === 'ko' ? '-ko' : ''}`,
		facts,
		document: () => {
			const sources = sourceList(lang);
			const blocks: Block[] = [
				...(intro
					? [
							{
								kind: 'lines' as const,
								by: 'reader' as const,
								lines: [[{ text: `${words.item.intro}:`, bold: true }], ...textLines(intro)]
							}
						]
					: []),
				...items.flatMap((item) => itemBlocks(item, making, sources)),
				...(items.length === 0 ? [{ kind: 'lines' as const, by: 'site' as const, lines: [[{ text: b.empty }]] }] : []),
				...(copies.length > 0
					? [
							{ kind: 'heading' as const, level: 1 as const, text: b.copies },
							{
								kind: 'list' as const,
								items: copies.map(({ madeOn, address }) => [
									{ text: `${formatDate(madeOn, lang)}: ` },
									{ text: address, href: address }
								])
							}
						]
					: [])
			];
			return { lang, title, landscape: false, facts, blocks, sources: sources.lines, words };
		},
		table: () => {
			const columns = itemColumns(making);
			const more: Fact[] = [
				...(intro ? [{ id: 'intro', name: words.item.intro, value: intro }] : []),
				...copies.map(({ madeOn, address }) => ({ id: 'copy', name: `${b.copies}: ${madeOn}`, value: address }))
			];
			return {
				sheet: words.sheets.brief,
				aboutSheet: words.aboutSheet,
				columns,
				size: items.length,
				rows: lazily(items, (item, index) => ({
					cells: columns.map(({ cell }) => cell(item, index + 1)),
					href: item.address && absolute(item.address)
				})),
				facts: [...facts, ...more],
				traced: TRACED
			};
		},
		data: () => ({
			brief: {
				title,
				intro,
				madeAt: brief.madeAt,
				changedAt: brief.changedAt,
				items: items.map(({ id: _, version: __, since: ___, address, content, ...item }) => ({
					...item,
					...(content && { content }),
					address: address && absolute(address)
				})),
				copies
			}
		})
	};
}
