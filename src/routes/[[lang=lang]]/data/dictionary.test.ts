import { describe, expect, it } from 'vitest';
import { openStoreFile } from '$lib/server/api/store-file';
import { realStore } from '$lib/server/stores/test-stores';
import { bareColumn, COLUMNS, meaningOf, OWN_COLUMNS } from './dictionary-columns';
import { GROUPS } from './dictionary-tables';

const tables = openStoreFile(realStore()).tables.all();
const columns = tables.flatMap((table) => table.columns.map((column) => [table.name, column.name] as const));

describe('the data dictionary', () => {
	it('tells of every table once, and of no other', () => {
		const told = GROUPS.flatMap((group) => Object.keys(group.tables));
		expect([...told].sort()).toEqual(tables.map(({ name }) => name).sort());
	});

	it('tells of every column, in both languages', () => {
		const untold = columns.filter(([table, column]) => {
			const meaning = meaningOf(table, column);
			return !meaning || meaning.en === '' || meaning.ko === '';
		});
		expect(untold).toEqual([]);
	});

	it('tells of no column that is not there', () => {
		const bare = new Set(columns.map(([, column]) => bareColumn(column)));
		const full = new Set(columns.map(([table, column]) => `${table}.${bareColumn(column)}`));
		expect(Object.keys(COLUMNS).filter((name) => !bare.has(name))).toEqual([]);
		expect(Object.keys(OWN_COLUMNS).filter((name) => !full.has(name))).toEqual([]);
	});

	it('takes no name of an object’s own for a column', () => {
		expect(meaningOf('question', 'constructor')).toBeUndefined();
	});
});
