import type { Db } from '../stores/open';

export interface Column {
	readonly name: string;
	readonly type: string;
	readonly nullable: boolean;
	/** Part of the primary key. */
	readonly key: boolean;
	/** The table and column that it points to. */
	readonly pointsTo: string | null;
}

export interface Table {
	readonly name: string;
	readonly columns: readonly Column[];
	readonly rows: number;
}

type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

interface Info {
	name: string;
	type: string;
	notnull: 0 | 1;
	pk: number;
}
interface ForeignKey {
	id: number;
	table: string;
	from: string;
	to: string | null;
}

/** The reference store as plain tables, for those who take it away whole. Names come from the store itself, never from an address. */
export function tablesOf(db: Db) {
	const names = db
		.prepare<[], string>(
			`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY rowid`
		)
		.pluck()
		.all();
	const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
	const tables = names.map((name): Table => {
		const foreign = db.prepare<[string], ForeignKey>('SELECT * FROM pragma_foreign_key_list(?)').all(name);
		const info = db.prepare<[string], Info>('SELECT name, type, "notnull", pk FROM pragma_table_info(?)').all(name);
		return {
			name,
			rows:
				db
					.prepare<[], number>(`SELECT COUNT(*) FROM ${quoted(name)}`)
					.pluck()
					.get() ?? 0,
			columns: info.map((column) => {
				const target = foreign.find(({ from }) => from === column.name);
				return {
					name: column.name,
					type: column.type,
					nullable: column.notnull === 0 && column.pk === 0,
					key: column.pk > 0,
					pointsTo: target ? `${target.table}.${target.to ?? 'id'}` : null
				};
			})
		};
	});
	const statements = new Map(
		tables.map(({ name, columns }) => {
			const order = columns.filter(({ key }) => key).map((column) => quoted(column.name));
			return [
				name,
				db.prepare<[], Row>(`SELECT * FROM ${quoted(name)} ORDER BY ${order.join(', ') || 'rowid'}`)
			] as const;
		})
	);
	return {
		revision: db.prepare<[], string>(`SELECT value FROM meta WHERE key = 'revision'`).pluck().get() ?? '',
		all: (): readonly Table[] => tables,
		find: (name: string): Table | undefined => tables.find((table) => table.name === name),
		/** Every row of a table, in the order of its key; none of a table that is not there. */
		rows: (name: string): Row[] => statements.get(name)?.all() ?? []
	};
}

export type Tables = ReturnType<typeof tablesOf>;
