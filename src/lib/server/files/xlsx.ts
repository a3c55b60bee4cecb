import type { FileTable } from './document';
import { packaged, part, RELATIONSHIPS, relationships, xmlText, type Part } from './package';
import { webAddress } from './safe-text';
import { columnName, SHEETS, sheetXml, STYLES, type Cell } from './sheet';
import { zipped } from './zip';

const MAIN = 'xl/workbook.xml';
/** Excel calls a file broken whose links are longer. */
const MAX_LINK = 2079;
const linkOf = (address: string | null | undefined): string | null => {
	const href = webAddress(address);
	return href !== null && href.length <= MAX_LINK ? href : null;
};
const typeOf = (name: string): string => `officedocument.spreadsheetml.${name}+xml`;

/** A sheet with what its links lead to; those may stand in one column, an address a row or null. */
function sheet(
	place: number,
	widths: readonly number[],
	rows: Iterable<readonly Cell[]>,
	addresses: readonly (string | null)[],
	column: number,
	filtered: number | null
): Part[] {
	const links = addresses.flatMap((target, row) =>
		target === null ? [] : [{ target, id: `row${row + 1}`, ref: `${columnName(column)}${row + 1}` }]
	);
	const name = `xl/worksheets/sheet${place}.xml`;
	return [
		part(name, typeOf('worksheet'), sheetXml({ widths, rows, filtered, links })),
		relationships(name, () =>
			links.map(({ id, target }) => ({ id, type: `${RELATIONSHIPS}/hyperlink`, target, external: true }))
		)
	];
}

/** The workbook itself: its sheets, and that the head is printed on each page. */
function workbook(first: string, about: string, last: string): string {
	const quoted = `'${first.replaceAll("'", "''")}'`;
	const name = (id: string, of: string, more = ''): string =>
		`<definedName name="_xlnm.${id}" localSheetId="0"${more}>${xmlText(of)}</definedName>`;
	const sheets = [first, about].map(
		(title, index) => `<sheet name="${xmlText(title)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
	);
	return [
		`<workbook xmlns="${SHEETS}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets><definedNames>`,
		name('_FilterDatabase', `${quoted}!$A$1:${last}`, ' hidden="1"'),
		name('Print_Titles', `${quoted}!$1:$1`),
		'</definedNames></workbook>'
	].join('');
}

/** The table as a workbook: a sheet with a frozen head, a filter and a link a row, and a sheet about the file. */
export function asXlsx(table: FileTable): Promise<Uint8Array<ArrayBuffer>> {
	const { columns, rows, facts, sheet: title, aboutSheet } = table;
	const links = [null, ...table.links.map(linkOf)];
	const hrefs = facts.map(({ href }) => linkOf(href));
	const cells = function* (): Generator<Cell[]> {
		yield columns.map(({ label }) => ({ value: label, look: 'head' }));
		for (const [at, row] of rows.entries())
			yield columns.map(({ type }, index) => ({
				value: row[index] ?? null,
				look: type === 'date' ? 'date' : index === 0 && links[at + 1] ? 'link' : 'text'
			}));
	};
	const about = facts.map(({ name, value, href }): Cell[] => [
		{ value: name, look: 'label' },
		{ value, look: linkOf(href) === null ? 'text' : 'link' }
	]);
	const end = rows.length + 1;
	const widths = columns.map(({ width }) => width);
	const parts = [
		part(MAIN, typeOf('sheet.main'), [workbook(title, aboutSheet, `$${columnName(columns.length - 1)}$${end}`)]),
		relationships(MAIN, () => [
			{ id: 'rId1', type: `${RELATIONSHIPS}/worksheet`, target: 'worksheets/sheet1.xml' },
			{ id: 'rId2', type: `${RELATIONSHIPS}/worksheet`, target: 'worksheets/sheet2.xml' },
			{ id: 'rId3', type: `${RELATIONSHIPS}/styles`, target: 'styles.xml' }
		]),
		part('xl/styles.xml', typeOf('styles'), [STYLES]),
		...sheet(1, widths, cells(), links, 0, end),
		...sheet(2, [26, 90], about, hrefs, 1, null)
	];
	return zipped(packaged(parts, title, facts.map(({ name, value }) => `${name}: ${value}`).join('\n')));
}
