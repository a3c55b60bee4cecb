import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { briefStore } from './briefs';
import { lockingDatabase } from './locking';
import { migrate, migrationsIn } from './migrate';
import type { WorkspaceTables } from './schema';
import { shareStore } from './shares';
import { useStore } from './use';

export type WorkspaceDb = Kysely<WorkspaceTables>;
export type Workspace = ReturnType<typeof workspaceOn>;
export type OpenedWorkspace =
	| {
			readonly ok: true;
			readonly workspace: Workspace;
			/** Why nothing can be written, where reading alone is possible. */
			readonly readOnly: string | null;
	  }
	| { readonly ok: false; readonly why: string };

export function workspaceOn(raw: Database.Database) {
	const db: WorkspaceDb = new Kysely<WorkspaceTables>({
		dialect: new SqliteDialect({ database: lockingDatabase(raw) })
	});
	return {
		shares: shareStore(db),
		briefs: briefStore(db),
		use: useStore(db),
		close: () => db.destroy()
	};
}

/**
 * Opens the workspace, makes it if it is missing, and brings it to the present schema. Where nothing can be written there, what was kept
 * can still be read. A workspace that cannot be opened at all does not stop the site: its own pages need none, and what writes says why
 * it cannot.
 */
export function openWorkspace(file: string, migrations: string): OpenedWorkspace {
	try {
		return { ok: true, workspace: workspaceOn(openForWriting(file, migrations)), readOnly: null };
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		const fault = storageFault(error);
		if (fault !== 'read-only' && fault !== 'full') return { ok: false, why };
		try {
			const raw = openForReading(file, migrations);
			return raw ? { ok: true, workspace: workspaceOn(raw), readOnly: why } : { ok: false, why };
		} catch {
			// Neither: the first reason is the one to repair.
			return { ok: false, why };
		}
	}
}

/** A connection that writes. Throws where the file cannot be opened or is no workspace. */
export function openForWriting(file: string, migrations: string): Database.Database {
	mkdirSync(dirname(file), { recursive: true });
	const raw = new Database(file);
	try {
		raw.pragma('journal_mode = WAL');
		// What was confirmed to a reader survives a power cut too.
		raw.pragma('synchronous = FULL');
		raw.pragma('foreign_keys = ON');
		raw.pragma('busy_timeout = 5000');
		// What is deleted for good, or revoked, is overwritten.
		raw.pragma('secure_delete = ON');
		migrate(raw, migrations);
		return raw;
	} catch (error) {
		raw.close();
		throw error;
	}
}

/**
 * A copy in memory that only reads: beside a file on a read-only disk SQLite could not lay the files it needs even for reading.
 * Null where that copy would not be the whole workspace, or not of the present schema.
 */
function openForReading(file: string, migrations: string): Database.Database | null {
	if (!existsSync(file) || (existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0)) return null;
	const bytes = readFileSync(file);
	// Bytes 18 and 19 of the header say that the file is written through a log, which a copy in memory has not.
	if (bytes.length > 19) bytes.fill(1, 18, 20);
	const raw = new Database(bytes);
	raw.pragma('query_only = ON');
	const done = raw.prepare<[], string>('SELECT name FROM migration ORDER BY name').pluck().all();
	if (done.join() === migrationsIn(migrations).join()) return raw;
	raw.close();
	return null;
}

/** Why a write failed, where it is the disk's fault and not the code's. */
export function storageFault(error: unknown): 'full' | 'read-only' | 'busy' | 'broken' | null {
	if (!(error instanceof Database.SqliteError)) return null;
	if (error.code.startsWith('SQLITE_FULL')) return 'full';
	if (error.code.startsWith('SQLITE_READONLY') || error.code.startsWith('SQLITE_CANTOPEN')) return 'read-only';
	if (error.code.startsWith('SQLITE_BUSY') || error.code.startsWith('SQLITE_LOCKED')) return 'busy';
	if (error.code.startsWith('SQLITE_IOERR') || error.code.startsWith('SQLITE_CORRUPT')) return 'broken';
	if (error.code.startsWith('SQLITE_NOTADB')) return 'broken';
	return null;
}
