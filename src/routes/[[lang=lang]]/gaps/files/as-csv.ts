import { csv } from '$lib/core/csv';
import type { GapView } from '$lib/core/gap-view';
import type { Lang } from '$lib/core/lang';
import { gapMessages } from '$lib/messages/gaps';
import type { GapRecord } from '$lib/server/gaps';
import { fileColumns, type About } from './contents';

/** The rows as CSV; what the file says of itself stands in the last columns of each row, where no import loses it. */
export function asCsv(records: readonly GapRecord[], view: GapView, about: About, lang: Lang): string {
	const columns = fileColumns(view, lang);
	const { file } = gapMessages[lang];
	const said = [about.revision, about.method, about.asOf, about.address];
	return csv([
		[...columns.map(({ label }) => label), file.revision, file.method, file.asOf, file.address],
		...records.map((record) => [...columns.map(({ cell }) => cell(record)), ...said])
	]);
}
