import type Database from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';

/**
 * The connection as Kysely drives it, with two statements replaced. A transaction takes the write lock when it begins: one that reads first
 * and writes later is refused at once, whatever the timeout, where a command wrote in between. And a rollback that SQLite has already made,
 * as it does on a full disk, is not made again: its complaint would hide why the write failed.
 */
export const lockingDatabase = (raw: Database.Database): SqliteDatabase => ({
	close: () => void raw.close(),
	prepare: (sql) => {
		if (sql === 'begin') return raw.prepare('begin immediate');
		if (sql === 'rollback' && !raw.inTransaction) return raw.prepare('select 1 where 0');
		return raw.prepare(sql);
	}
});
