import writeExcelFile, { type Row, type Sheet } from 'write-excel-file/node';
import type { CsvCell } from '$lib/core/csv';
import type { FileColumn, FileTable } from './document';
import { cutTo, safeText, webAddress } from './safe-text';
import { filterAndLinks, type FileContent } from './sheet-links';

/** A cell of Excel holds no more, and it calls a file broken whose links are longer. */
const MAX_CELL = 32_767;
const MAX_LINK = 2079;

/** `_x000D_` in a text is a carriage return to Excel, unless its first character is escaped in the same manner. */
const cellText = (text: string): string =>
	cutTo(safeText(text), MAX_CELL - 500)
		.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
		.slice(0, MAX_CELL);

const TOP = { alignVertical: 'top' as const };
/** A text stays a text, even one that begins like a formula: its type says so. */
function typed(cell: CsvCell, type: FileColumn['type']) {
	if (cell === null) return null;
	if (typeof cell === 'number') return { type: Number, value: cell, format: '0.####', ...TOP };
	if (type === 'date') return { type: Date, value: new Date(`${cell}T00:00:00Z`), format: 'yyyy-mm-dd', ...TOP };
	return { type: String, value: cellText(cell), wrap: true, ...TOP };
}
const bold = (value: string) => ({
	type: String,
	value: cellText(value),
	fontWeight: 'bold' as const,
	wrap: true,
	...TOP
});
const LINK = { textColor: '#1f4b7a', textDecoration: { underline: true as const } };
const HEAD = { backgroundColor: '#f4f2ec' };

const linkOf = (address: string | null): string | null => {
	const href = webAddress(address);
	return href !== null && href.length <= MAX_LINK ? href : null;
};

/** The table as a workbook: a sheet with a frozen head, a filter and a link a row, and a sheet about the file. */
export async function asXlsx(table: FileTable): Promise<Uint8Array<ArrayBuffer>> {
	const { columns, rows, facts } = table;
	const links = table.links.map(linkOf);
	const data: Row[] = [
		columns.map(({ label }) => ({ ...bold(label), ...HEAD })),
		...rows.map((row, at) =>
			columns.map(({ type }, index) => {
				const cell = typed(row[index] ?? null, type);
				return cell && index === 0 && links[at] ? { ...cell, ...LINK } : cell;
			})
		)
	];
	const sheets: Sheet<FileContent>[] = [
		{
			sheet: table.sheet,
			data,
			columns: columns.map(({ width }) => ({ width })),
			stickyRowsCount: 1,
			stickyColumnsCount: 1,
			orientation: 'landscape'
		},
		{
			sheet: table.aboutSheet,
			data: facts.map(({ name, value }) => [bold(name), typed(value, 'text')]),
			columns: [{ width: 26 }, { width: 90 }]
		}
	];
	const features = [filterAndLinks(columns.length, links)];
	return new Uint8Array(await writeExcelFile(sheets, { features }).toBuffer());
}
