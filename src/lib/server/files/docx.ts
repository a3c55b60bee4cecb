import {
	AlignmentType,
	Bookmark,
	Document,
	ExternalHyperlink,
	Footer,
	HeadingLevel,
	InternalHyperlink,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
	type IParagraphOptions,
	type ParagraphChild
} from 'docx';
import type { Block, Line, Span, TextDocument, TextTable } from './document';
import {
	BULLETS,
	BY_READER,
	CELL_MARGINS,
	IN_CELL,
	NUMBERING,
	QUIET,
	ROW_RULES,
	SOURCES,
	stylesIn,
	WASH
} from './docx-look';
import { safeText, webAddress } from './safe-text';

/** A4, in twentieths of a point. */
const [SHORT, LONG, MARGIN] = [11_906, 16_838, 1134];

function runs({ text, bold, quiet }: Span, style?: string): TextRun[] {
	return safeText(text)
		.split('\n')
		.map(
			(part, index) =>
				new TextRun({
					text: part,
					...(index > 0 && { break: 1 }),
					...(bold && { bold }),
					...(quiet && { color: QUIET }),
					...(style && { style })
				})
		);
}

function childrenOf(line: Line): ParagraphChild[] {
	return line.flatMap((span): ParagraphChild[] => {
		if (span.source !== undefined)
			return [new InternalHyperlink({ anchor: `source-${span.source}`, children: runs({ text: `[${span.source}]` }) })];
		const link = webAddress(span.href);
		return link ? [new ExternalHyperlink({ link, children: runs(span, 'Hyperlink') })] : runs(span);
	});
}
const paragraph = (line: Line, options: IParagraphOptions = {}): Paragraph =>
	new Paragraph({ ...options, children: childrenOf(line) });

function table({ columns, rows }: TextTable, width: number): Table {
	const whole = columns.reduce((sum, column) => sum + column.width, 0);
	const widths = columns.map((column) => Math.floor((column.width / whole) * width));
	const cell = (lines: readonly Line[], index: number, head = false): TableCell =>
		new TableCell({
			width: { size: widths[index] ?? 0, type: WidthType.DXA },
			...(head && { shading: { type: ShadingType.CLEAR, fill: WASH } }),
			// A cell without a paragraph is a broken file to Word.
			children: (lines.length > 0 ? lines : [[]]).map((line) => paragraph(line, { style: IN_CELL }))
		});
	return new Table({
		width: { size: width, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		borders: ROW_RULES,
		margins: CELL_MARGINS,
		rows: [
			new TableRow({
				tableHeader: true,
				cantSplit: true,
				children: columns.map(({ label }, index) => cell([[{ text: label, bold: true }]], index, true))
			}),
			...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((lines, index) => cell(lines, index)) }))
		]
	});
}

function written(block: Block, width: number): (Paragraph | Table)[] {
	switch (block.kind) {
		case 'heading':
			return [
				paragraph([{ text: block.text, href: block.href ?? null }], {
					heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2
				})
			];
		case 'lines':
			return block.lines.map((line) => paragraph(line, block.by === 'reader' ? { style: BY_READER } : {}));
		case 'list':
			return block.items.map((line) => paragraph(line, { numbering: { reference: BULLETS, level: 0 } }));
		case 'table':
			// Two tables without a paragraph between them are one to Word.
			return [table(block, width), paragraph([])];
		default:
			return block satisfies never;
	}
}

function footer({ page: [before, between, after] }: TextDocument['words'], title: string): Footer {
	const pages = new TextRun({
		color: QUIET,
		size: 17,
		children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after]
	});
	const children = [...runs({ text: `${title} · `, quiet: true }), pages];
	return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}

/** The document as a Word file: headings, tables with heads that repeat, numbered sources with links, page numbers. */
export async function asDocx(document: TextDocument): Promise<Uint8Array<ArrayBuffer>> {
	const { lang, landscape, facts, blocks, sources, words } = document;
	const title = safeText(document.title);
	const width = (landscape ? LONG : SHORT) - 2 * MARGIN;
	const about = facts.map(({ name, value, shown, href }) =>
		paragraph(
			[
				{ text: `${name}: `, bold: true },
				{ text: shown ?? String(value), href: href ?? null }
			],
			{
				spacing: { after: 20 }
			}
		)
	);
	const listed = sources.map(
		(line, index) =>
			new Paragraph({
				numbering: { reference: SOURCES, level: 0 },
				children: [new Bookmark({ id: `source-${index + 1}`, children: childrenOf(line) })]
			})
	);
	const file = new Document({
		title,
		creator: 'Concord',
		description: facts.map(({ name, value }) => `${name}: ${safeText(String(value))}`).join('\n'),
		styles: stylesIn(lang),
		numbering: NUMBERING,
		sections: [
			{
				properties: {
					page: {
						// The library turns the sheet itself.
						size: {
							width: SHORT,
							height: LONG,
							orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
						},
						margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN }
					}
				},
				footers: { default: footer(words, title) },
				children: [
					paragraph([{ text: title }], { heading: HeadingLevel.TITLE }),
					...about,
					...blocks.flatMap((block) => written(block, width)),
					...(listed.length > 0
						? [paragraph([{ text: words.sources }], { heading: HeadingLevel.HEADING_1 }), ...listed]
						: [])
				]
			}
		]
	});
	return new Uint8Array(await Packer.toBuffer(file));
}
