import type { GapView } from '$lib/core/gap-view';
import type { Lang } from '$lib/core/lang';
import { gapMessages } from '$lib/messages/gaps';
import type { Fact } from '$lib/server/files/document';
import { asXlsx as workbook } from '$lib/server/files/xlsx';
import type { GapRecord } from '$lib/server/gaps';
import { fileColumns, type About } from './contents';

const WIDTHS: Readonly<Record<string, number>> = {
	question: 48,
	us: 60,
	kr: 60,
	level: 60,
	commitments: 48,
	bears: 28,
	kind: 22,
	step: 24
};
const NUMBERS = ['distance', 'contribution'];

/** The rows as a workbook: a sheet with a frozen head, filters and a link a row, and a sheet about the file. */
export async function asXlsx(
	records: readonly GapRecord[],
	view: GapView,
	about: About,
	hrefOf: (record: GapRecord) => string,
	lang: Lang
): Promise<Uint8Array<ArrayBuffer>> {
	const columns = fileColumns(view, lang);
	const { file } = gapMessages[lang];
	return workbook({
		sheet: file.sheet,
		aboutSheet: file.about,
		columns: columns.map(({ id, label }) => ({
			id,
			label,
			width: WIDTHS[id] ?? 16,
			type: NUMBERS.includes(id) ? 'number' : 'text'
		})),
		rows: records.map((record) => columns.map(({ cell }) => cell(record))),
		links: records.map(hrefOf),
		facts: factsOf(about, lang),
		traced: []
	});
}

/** What the file says of itself, line by line. */
export function factsOf(about: About, lang: Lang): Fact[] {
	const { file, heading } = gapMessages[lang];
	return [
		{ id: 'what', name: file.name, value: heading },
		{ id: 'revision', name: file.revision, value: about.revision },
		{ id: 'method', name: file.method, value: about.method },
		{ id: 'asOf', name: file.asOf, value: about.asOf },
		{ id: 'address', name: file.address, value: about.address, href: about.address },
		{ id: 'rows', name: file.rows, value: String(about.rows) },
		{ id: 'of', name: file.of, value: String(about.differences) },
		{ id: 'asked', name: file.asked, value: String(about.asked) },
		{ id: 'caution', name: file.caution, value: file.cautionText }
	];
}
