export type CsvCell = string | number | null;

/** A cell that begins with one of these is a formula to a spreadsheet, and a formula can call out. */
const FORMULA = /^[=+\-@\t\r]/;

/** Numbers stay numbers, minus sign and all; a text that a spreadsheet would run gets an apostrophe, which it shows as a text. */
function cellText(cell: CsvCell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	const safe = FORMULA.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as a CSV file (RFC 4180) that Excel opens as UTF-8: with a byte order mark and CRLF.
 *
 * @example csv([['a', 'b'], ['x "y"', 1.5]]) // '\ufeffa,b\r\n"x ""y""",1.5\r\n'
 */
export const csv = (rows: readonly (readonly CsvCell[])[]): string =>
	`\ufeff${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
