import type { CsvCell } from '$lib/core/csv';
import { RELATIONSHIPS, xmlText } from './package';
import { cutTo, safeText } from './safe-text';

export const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** A cell of Excel holds no more. */
const MAX_CELL = 32_767;
/** Paper holds no more characters beside each other that anybody could read. */
const MAX_PRINTED = 300;

/** The looks of cells, by their place in the list of the workbook's styles. */
const LOOKS = ['plain', 'head', 'label', 'text', 'link', 'whole', 'fraction', 'date'] as const;
type Look = (typeof LOOKS)[number];

const font = (more: string, color = 'FF1B1E23'): string =>
	`<font>${more}<sz val="10"/><color rgb="${color}"/><name val="Malgun Gothic"/><family val="2"/></font>`;
const fill = (kind: string, color = ''): string =>
	`<fill><patternFill patternType="${kind}">${color}</patternFill></fill>`;
const look = (format: number, fontId: number, fillId: number, wrap: boolean): string =>
	`<xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/></xf>`;
const XFS: Readonly<Record<Look, string>> = {
	plain: look(0, 0, 0, false),
	head: look(0, 1, 2, true),
	label: look(0, 1, 0, true),
	text: look(0, 0, 0, true),
	link: look(0, 2, 0, true),
	whole: look(1, 0, 0, false),
	fraction: look(164, 0, 0, false),
	date: look(165, 0, 0, false)
};
export const STYLES = [
	`<styleSheet xmlns="${SHEETS}"><numFmts count="2"><numFmt numFmtId="164" formatCode="0.0###"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts>`,
	`<fonts count="3">${font('')}${font('<b/>')}${font('<u/>', 'FF1F4B7A')}</fonts>`,
	`<fills count="3">${fill('none')}${fill('gray125')}${fill('solid', '<fgColor rgb="FFF4F2EC"/><bgColor indexed="64"/>')}</fills>`,
	'<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
	'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
	`<cellXfs count="${LOOKS.length}">${LOOKS.map((name) => XFS[name]).join('')}</cellXfs>`,
	'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
].join('');

/** `A`, `Z`, `AA`: the name of a column by its place from 0. */
export const columnName = (index: number): string =>
	(index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** `_x000D_` in a text is a carriage return to Excel, unless its first character is escaped in the same manner. */
const cellText = (text: string): string =>
	cutTo(safeText(text), MAX_CELL - 500)
		.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
		.slice(0, MAX_CELL);

/** The days of Excel: 1 is the first of 1900, of which it takes February to have had 29. */
const dayOf = (date: string): number => (Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000;

export interface Cell {
	readonly value: CsvCell;
	readonly look: 'head' | 'label' | 'text' | 'date';
	/** Real links and not HYPERLINK(), whose cell would hold a formula instead of its text. */
	readonly href?: string | null;
}
/** A text stays a text, even one that begins like a formula: its type says so. */
function cellXml({ value, look, href }: Cell, ref: string): string {
	const of = (name: Look): string => `<c r="${ref}" s="${LOOKS.indexOf(name)}"`;
	if (value === null) return '';
	if (typeof value === 'number') return `${of(Number.isInteger(value) ? 'whole' : 'fraction')}><v>${value}</v></c>`;
	if (look === 'date') return `${of('date')}><v>${dayOf(value)}</v></c>`;
	return `${of(href ? 'link' : look)} t="inlineStr"><is><t xml:space="preserve">${xmlText(cellText(value))}</t></is></c>`;
}

/** In points; Excel allows no row more than the last. */
const [LINE, PADDING, MAX_HEIGHT] = [14, 3, 409];
/** The lines that a text takes in a column; a Korean letter is as wide as two others. */
function linesIn(text: string, width: number): number {
	let [lines, at] = [1, 0];
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		at += code < 0x1100 ? 1 : 2;
		if (code !== 0x0a && at <= width) continue;
		lines += 1;
		at = 0;
	}
	return lines;
}
/** Programs that open a sheet do not all make room for the lines of a cell: the row says how high it is. */
function heightOf(row: readonly Cell[], widths: readonly number[]): number {
	const lines = ({ value }: Cell, index: number): number =>
		typeof value === 'string' ? linesIn(value, widths[index] ?? 1) : 1;
	const most = Math.max(1, ...row.map(lines));
	return Math.min(MAX_HEIGHT, most * LINE + PADDING);
}

interface SheetShape {
	/** In characters. */
	readonly widths: readonly number[];
	readonly rows: Iterable<readonly Cell[]>;
	/** The head is the first row: it stays in sight, together with the first column, and is filtered by. */
	readonly filtered: number | null;
}

/** What a link of a sheet leads to, by the id under which its cell names it. */
export type SheetLinks = Map<string, { readonly ref: string; readonly target: string }>;

/** A sheet, row by row; its links are known once it is written. */
export function* sheetXml({ widths, rows, filtered }: SheetShape, links: SheetLinks): Generator<string> {
	const fits = widths.reduce((sum, width) => sum + width, 0) <= MAX_PRINTED;
	yield `<worksheet xmlns="${SHEETS}" xmlns:r="${RELATIONSHIPS}"><sheetPr><pageSetUpPr fitToPage="${fits ? 1 : 0}"/></sheetPr>`;
	yield `<sheetViews><sheetView workbookViewId="0"${filtered === null ? '' : ' tabSelected="1"'}>`;
	if (filtered !== null) yield '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>';
	yield '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>';
	for (const [index, width] of widths.entries())
		yield `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
	yield '</cols><sheetData>';
	let place = 0;
	for (const row of rows) {
		place += 1;
		const cells = row.map((cell, index) => {
			const ref = `${columnName(index)}${place}`;
			if (cell.href) links.set(`link${links.size + 1}`, { ref, target: cell.href });
			return cellXml(cell, ref);
		});
		yield `<row r="${place}" ht="${heightOf(row, widths)}" customHeight="1">${cells.join('')}</row>`;
	}
	yield '</sheetData>';
	if (filtered !== null) yield `<autoFilter ref="A1:${columnName(widths.length - 1)}${filtered}"/>`;
	if (links.size > 0) {
		yield '<hyperlinks>';
		for (const [id, { ref }] of links) yield `<hyperlink ref="${ref}" r:id="${id}"/>`;
		yield '</hyperlinks>';
	}
	yield '<printOptions gridLines="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>';
	yield `<pageSetup paperSize="9" orientation="landscape"${fits ? ' fitToHeight="0"' : ''}/>`;
	yield '<headerFooter><oddFooter>&amp;C&amp;A · &amp;P / &amp;N</oddFooter></headerFooter></worksheet>';
}
