import type { FileTable } from './document';
import { packaged, part, RELATIONSHIPS, relationships, xmlText, type Part } from './package';
import { webAddress } from './safe-text';
import { columnName, SHEETS, sheetXml, STYLES, type Cell, type SheetLinks } from './sheet';
import { zipped } from './zip';

const MAIN = 'xl/workbook.xml';
/** Excel calls a file broken whose links are longer. */
const MAX_LINK = 2079;
const linkOf = (address: string | null | undefined): string | null => {
	const href = webAddress(address);
	return href !== null && href.length <= MAX_LINK ? href : null;
};
const typeOf = (name: string): string => `officedocument.spreadsheetml.${name}+xml`;

/** A sheet with what its links lead to. */
function sheet(
	place: number,
	widths: readonly number[],
	rows: Iterable<readonly Cell[]>,
	filtered: number | null
): Part[] {
	const links: SheetLinks = new Map();
	const name = `xl/worksheets/sheet${place}.xml`;
	return [
		part(name, typeOf('worksheet'), sheetXml({ widths, rows, filtered }, links)),
		relationships(name, () =>
			Array.from(links, ([id, { target }]) => ({ id, type: `${RELATIONSHIPS}/hyperlink`, target, external: true }))
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
	const { columns, rows, size, facts, sheet: title, aboutSheet } = table;
	const cells = function* (): Generator<Cell[]> {
		yield columns.map(({ label }) => ({ value: label, look: 'head' }));
		for (const row of rows)
			yield columns.map(({ type }, index) => ({
				value: row.cells[index] ?? null,
				look: type === 'date' ? 'date' : 'text',
				href: index === 0 ? linkOf(row.href) : null
			}));
	};
	const about = facts.map(({ name, value, href }): Cell[] => [
		{ value: name, look: 'label' },
		{ value, look: 'text', href: linkOf(href) }
	]);
	const end = size + 1;
	const widths = columns.map(({ width }) => width);
	const parts = [
		part(MAIN, typeOf('sheet.main'), [workbook(title, aboutSheet, `$${columnName(columns.length - 1)}$${end}`)]),
		relationships(MAIN, () => [
			{ id: 'rId1', type: `${RELATIONSHIPS}/worksheet`, target: 'worksheets/sheet1.xml' },
			{ id: 'rId2', type: `${RELATIONSHIPS}/worksheet`, target: 'worksheets/sheet2.xml' },
			{ id: 'rId3', type: `${RELATIONSHIPS}/styles`, target: 'styles.xml' }
		]),
		part('xl/styles.xml', typeOf('styles'), [STYLES]),
		...sheet(1, widths, cells(), end),
		...sheet(2, [26, 90], about, null)
	];
	return zipped(packaged(parts, title, facts.map(({ name, value }) => `${name}: ${value}`).join('\n')));
}
