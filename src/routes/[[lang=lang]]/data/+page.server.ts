import { error } from '@sveltejs/kit';
import { DataReplaced } from '$lib/server/api/store-file';
import { apiMessages } from '$lib/messages/api';
import type { StoreFile } from '$lib/server/api/store-file';
import type { Column, Table } from '$lib/server/api/tables';
import { storeFile } from '../../api/public';
import { MOST } from '../../feeds/feed';
import { bareColumn, meaningOf } from './dictionary-columns';
import { GROUPS } from './dictionary-tables';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { reference, lang } = locals;
	const file = fileOf(locals);
	return {
		revision: reference.revision,
		checkedTo: reference.checkedTo,
		bytes: file.bytes,
		most: MOST,
		topics: reference.topics().map(({ id, title }) => ({ id, title: title[lang] })),
		groups: GROUPS.map(({ id, name, tables }) => ({
			id,
			name: name[lang],
			tables: Object.entries(tables).flatMap(([table, what]) => {
				const found = file.tables.find(table);
				return found ? [{ name: table, what: what[lang], rows: found.rows, columns: shownColumns(found) }] : [];
			})
		}))
	};

	/** A text in two languages stands in two columns and in one line. */
	function shownColumns(table: Table) {
		const lines: { names: string[]; first: Column; meaning: string }[] = [];
		for (const column of table.columns) {
			const meaning = meaningOf(table.name, column.name)?.[lang] ?? '';
			const last = lines.at(-1);
			if (last && bareColumn(last.first.name) === bareColumn(column.name)) last.names.push(column.name);
			else lines.push({ names: [column.name], first: column, meaning });
		}
		return lines.map(({ names, first: { type, nullable, key, pointsTo }, meaning }) => ({
			...{ names, type, nullable, key, pointsTo, meaning }
		}));
	}
};

function fileOf(locals: App.Locals): StoreFile {
	try {
		return storeFile({ locals });
	} catch (fault) {
		if (fault instanceof DataReplaced) error(503, apiMessages[locals.lang].api.problems['data-replaced']);
		throw fault;
	}
}
