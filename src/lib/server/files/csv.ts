import { csv, type CsvCell } from '$lib/core/csv';
import type { FileTable } from './document';
import { safeText } from './safe-text';

const safe = (cell: CsvCell): CsvCell => (typeof cell === 'string' ? safeText(cell) : cell);

/** The table as CSV; what the file says of itself stands in the last columns of each row, where no import loses it. */
export function asCsv({ columns, rows, facts, traced }: FileTable): string {
	const said = facts.filter(({ id }) => traced.includes(id));
	return csv([
		[...columns.map(({ label }) => label), ...said.map(({ name }) => name)],
		...Array.from(rows, ({ cells }) => [...cells, ...said.map(({ value }) => value)].map(safe))
	]);
}
