import type { Block, Change, Line, Span, TextDocument, TextTable } from './document';
import { HEAD_FILL, QUIET_COLOR, tableLook } from './docx-look';
import { xmlText } from './package';
import { webAddress } from './safe-text';

/** A4, in twentieths of a point. */
const [SHORT, LONG, MARGIN] = [11_906, 16_838, 1134];

/** The text of a Word file, piece by piece. Which addresses it links to, and under which id, is known once it is written. */
export function wordText({ tracked }: Pick<TextDocument, 'tracked'>) {
	const links = new Map<string, string>();
	const idOf = (address: string): string => {
		const id = links.get(address) ?? `link${links.size + 1}`;
		links.set(address, id);
		return id;
	};

	const run = (text: string, look: string, element = 'w:t'): string =>
		xmlText(text)
			.split('\n')
			.map(
				(line, index) =>
					`<w:r>${look && `<w:rPr>${look}</w:rPr>`}${index > 0 ? '<w:br/>' : ''}${words(line, element)}</w:r>`
			)
			.join('');
	const words = (line: string, element: string): string => `<${element} xml:space="preserve">${line}</${element}>`;
	let changes = 0;
	const trackedBy = (change: Change): string =>
		`w:${change === 'added' ? 'ins' : 'del'} w:id="${++changes}" w:author="${xmlText(tracked?.by ?? 'Concord')}"${
			tracked ? ` w:date="${tracked.on}T00:00:00Z"` : ''
		}`;
	const span = ({ text, bold, quiet, href, source, change }: Span): string => {
		if (source !== undefined)
			return `<w:hyperlink w:anchor="source-${source}" w:history="1">${run(`[${source}]`, '')}</w:hyperlink>`;
		const address = webAddress(href);
		const weight = bold ? '<w:b/><w:bCs/>' : '';
		if (change === 'added') return `<${trackedBy(change)}>${run(text, weight)}</w:ins>`;
		if (change === 'removed') return `<${trackedBy(change)}>${run(text, weight, 'w:delText')}</w:del>`;
		return address === null
			? run(text, `${weight}${quiet ? QUIET_COLOR : ''}`)
			: `<w:hyperlink r:id="${idOf(address)}" w:history="1">${run(text, `<w:rStyle w:val="Hyperlink"/>${weight}`)}</w:hyperlink>`;
	};
	const spans = (line: Line): string => line.map(span).join('');
	/** A paragraph that stands in one version alone comes and goes with its mark: no empty line stays behind. */
	const mark = (line: Line): string => {
		const change = line[0]?.change;
		const whole = change !== undefined && line.every((one) => one.change === change);
		return whole ? `<w:rPr><${trackedBy(change)}/></w:rPr>` : '';
	};
	const paragraph = (style: string | null, content: string, more = ''): string =>
		`<w:p><w:pPr>${style === null ? '' : `<w:pStyle w:val="${style}"/>`}${more}</w:pPr>${content}</w:p>`;

	function* table({ columns, rows }: TextTable, width: number): Generator<string> {
		const whole = columns.reduce((sum, column) => sum + column.width, 0);
		const widths = columns.map((column) => Math.floor((column.width / whole) * width));
		const cell = (lines: readonly Line[], index: number, head: boolean): string =>
			`<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/>${head ? HEAD_FILL : ''}</w:tcPr>${
				// A cell without a paragraph is a broken file to Word.
				(lines.length > 0 ? lines : [[]]).map((line) => paragraph(head ? 'InHead' : 'InCell', spans(line))).join('')
			}</w:tc>`;
		const row = (cells: readonly (readonly Line[])[], head: boolean): string =>
			`<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${cells.map((lines, index) => cell(lines, index, head)).join('')}</w:tr>`;
		yield `<w:tbl>${tableLook(width)}<w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>`;
		yield row(
			columns.map(({ label }) => [[{ text: label }]]),
			true
		);
		for (const cells of rows) yield row(cells, false);
		// Two tables without a paragraph between them are one to Word.
		yield `</w:tbl>${paragraph('InCell', '')}`;
	}

	function* written(block: Block, next: Block | undefined, width: number): Generator<string> {
		switch (block.kind) {
			case 'heading':
				yield paragraph(`Heading${block.level}`, span({ text: block.text, href: block.href ?? null }));
				break;
			case 'lines':
				for (const line of block.lines)
					yield paragraph(
						block.by === 'reader' ? 'ByReader' : null,
						spans(line),
						(next?.kind === 'table' ? '<w:keepNext/>' : '') + mark(line)
					);
				break;
			case 'list':
				for (const line of block.items) yield paragraph('Item', spans(line));
				break;
			case 'table':
				yield* table(block, width);
				break;
			default:
				block satisfies never;
		}
	}

	function* body({ title, landscape, facts, blocks, sources, words }: TextDocument): Generator<string> {
		const [width, height] = landscape ? [LONG, SHORT] : [SHORT, LONG];
		yield paragraph('Title', span({ text: title }));
		for (const { name, value, shown, href } of facts)
			yield paragraph(
				'Fact',
				spans([
					{ text: `${name}: `, bold: true },
					{ text: shown ?? String(value), href: href ?? null }
				])
			);
		yield paragraph('InCell', '');
		for (const [index, block] of blocks.entries()) yield* written(block, blocks[index + 1], width - 2 * MARGIN);
		if (sources.length > 0) yield paragraph('Heading1', span({ text: words.sources }));
		for (const [index, line] of sources.entries())
			yield paragraph(
				'Source',
				`<w:bookmarkStart w:id="${index}" w:name="source-${index + 1}"/>${spans(line)}<w:bookmarkEnd w:id="${index}"/>`
			);
		yield '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/>';
		yield `<w:pgSz w:w="${width}" w:h="${height}"${landscape ? ' w:orient="landscape"' : ''}/>`;
		yield `<w:pgMar w:top="${MARGIN}" w:right="${MARGIN}" w:bottom="${MARGIN}" w:left="${MARGIN}" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`;
	}

	/** What stands at the foot of each page: the title and the number of the page. */
	const footer = ({ title, words: { page } }: TextDocument): string => {
		const [before, between, after] = page;
		const field = (name: string): string => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
		return paragraph(
			'Footer',
			`${run(`${title} · ${before}`, '')}${field('PAGE')}${run(between, '')}${field('NUMPAGES')}${run(after, '')}`
		);
	};
	return { body, footer, links: links as ReadonlyMap<string, string> };
}
