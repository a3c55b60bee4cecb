import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import {
	getCellAddress,
	getOrderOfSiblings,
	getSelfClosingTagMarkup,
	insertElementMarkupAccordingToOrderOfSiblings
} from 'write-excel-file/utility';

/** What the library takes for an image; it does not export the type. */
export type FileContent = Stream | Buffer | Blob;

const SHEET = 'xl/worksheets/sheet{id}.xml';
const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const idOf = (row: number): string => `rId-row-${row + 1}`;

/**
 * What the library does not write of itself: a filter over the head of the first sheet, and a link behind the first cell of each row.
 * Real links and not HYPERLINK(), whose cell would hold a formula instead of its text.
 */
export function filterAndLinks(columns: number, addresses: readonly (string | null)[]): Feature<FileContent> {
	const insert = (xml: string, markup: string): string =>
		insertElementMarkupAccordingToOrderOfSiblings(
			xml,
			markup,
			getOrderOfSiblings(SHEET, 'worksheet') ?? [],
			'worksheet'
		);
	const filter = getSelfClosingTagMarkup('autoFilter', { ref: `A1:${getCellAddress(addresses.length, columns - 1)}` });
	const linked = addresses.flatMap((Target, row) => (Target === null ? [] : [{ Target, row }]));
	const links = linked.map(({ row }) =>
		getSelfClosingTagMarkup('hyperlink', { ref: getCellAddress(row + 1, 0), 'r:id': idOf(row) })
	);
	const relationship = ({ row, Target }: (typeof linked)[number]): string =>
		getSelfClosingTagMarkup('Relationship', { Id: idOf(row), Type: HYPERLINK, Target, TargetMode: 'External' });
	return {
		files: {
			transform: {
				[SHEET]: {
					transform: (xml, _, { sheetIndex }) => {
						if (sheetIndex > 0 || addresses.length === 0) return xml;
						const filtered = insert(xml, filter);
						return links.length === 0 ? filtered : insert(filtered, `<hyperlinks>${links.join('')}</hyperlinks>`);
					}
				},
				'xl/worksheets/_rels/sheet{id}.xml.rels': {
					insert: (_, { sheetIndex }) => (sheetIndex > 0 ? undefined : linked.map(relationship).join(''))
				}
			}
		}
	};
}
