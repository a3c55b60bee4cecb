import type { Making, ViewFile } from './view-file';
import type { ShownRow } from '$lib/core/row';
import type { ViewState } from '$lib/core/view-state';
import { fileMessages } from '$lib/messages/files';
import { messagesIn } from '$lib/messages/messages';
import { paths } from '$lib/paths';
import { lazily } from '$lib/server/files/document';
import { rowColumns } from './row-columns';
import { rowsTable } from './row-lines';
import { sourceList } from './sources';
import { factsOf, TRACED } from './view-file';

/** What the file of a comparison needs of the page's data; a single question is a comparison of one row. */
export interface CompareView {
	readonly topic: { readonly id: string; readonly title: string };
	readonly steps: readonly { readonly id: string; readonly label: string }[];
	readonly view: ViewState;
	readonly amended: { readonly scenario: string | null; readonly own: number };
	readonly on: string;
	readonly rows: readonly ShownRow[];
	readonly total: number;
}

/** The rows of a comparison, as the page shows them, as files. */
export function compareFile(data: CompareView, making: Making): ViewFile {
	const { lang, absolute } = making;
	const { topic, steps, view, amended, on, rows, total } = data;
	const [m, words] = [messagesIn(lang), fileMessages[lang]];
	// The file is read on other days too: its addresses name the day, and show what it shows.
	const dated = { ...view, on, open: [] };
	const read = [
		...(amended.scenario === null ? [] : [m.amended.scenario(amended.scenario)]),
		...(amended.own > 0 ? [m.amended.own(amended.own)] : [])
	].join(' ');
	const title = words.comparison(topic.title);
	const facts = factsOf(
		{
			what: title,
			asOf: on,
			path: paths.compare(lang, topic.id, dated),
			shown: words.shown(rows.length, total),
			read,
			scenario: read ? view.name : '',
			caution: words.caution
		},
		making
	);
	const address = (row: ShownRow): string =>
		absolute(paths.question(lang, topic.id, row.id, { on, base: view.base, scenario: view.scenario, edit: view.edit }));
	const labels = new Map(steps.map(({ id, label }) => [id, label]));
	const amendment = read ? `-${view.scenario ?? 'own'}${view.scenario && amended.own > 0 ? '-own' : ''}` : '';

	return {
		name: `concord-${topic.id}-${on}${amendment}${lang === 'ko' ? '-ko' : ''}`,
		facts,
		document: () => {
			const sources = sourceList(lang);
			const question = { label: words.columns.ask, href: address };
			const blocks = steps.flatMap((step) => {
				const own = rows.filter((row) => row.step === step.id);
				if (own.length === 0) return [];
				return [
					{ kind: 'heading' as const, level: 1 as const, text: step.label },
					rowsTable(own, view.base, sources, lang, question)
				];
			});
			return { lang, title, landscape: true, facts, blocks, sources: sources.lines, words };
		},
		table: () => {
			const columns = rowColumns(view.base, (row) => labels.get(row.step) ?? row.step, lang);
			return {
				sheet: words.sheets.compare,
				aboutSheet: words.aboutSheet,
				columns: [...columns, { id: 'address', label: words.columns.address, width: 40, type: 'text' }],
				size: rows.length,
				rows: lazily(rows, (row) => ({
					cells: [...columns.map(({ cell }) => cell(row)), address(row)],
					href: address(row)
				})),
				facts,
				traced: TRACED
			};
		},
		data: () => ({
			rows: rows.map((row) => ({ ...row, stepLabel: labels.get(row.step) ?? null, address: address(row) }))
		})
	};
}
