import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { briefStore } from './briefs';
import { migrate } from './migrate';
import type { WorkspaceTables } from './schema';
import { shareStore } from './shares';
import { useStore } from './use';

export type WorkspaceDb = Kysely<WorkspaceTables>;
export type Workspace = ReturnType<typeof workspaceOn>;
export type OpenedWorkspace = { ok: true; workspace: Workspace } | { ok: false; why: string };

function workspaceOn(raw: Database.Database) {
	const db: WorkspaceDb = new Kysely<WorkspaceTables>({ dialect: new SqliteDialect({ database: raw }) });
	return {
		shares: shareStore(db),
		briefs: briefStore(db),
		use: useStore(db),
		/** A copy of the whole store while it is in use. */
		backup: (file: string) => raw.backup(file),
		close: () => db.destroy()
	};
}

/**
 * Opens the workspace, makes it if it is missing, and brings it to the present schema. A workspace that cannot be opened does not
 * stop the site: reading needs none, and what writes says why it cannot.
 */
export function openWorkspace(file: string, migrations: string): OpenedWorkspace {
	try {
		mkdirSync(dirname(file), { recursive: true });
		const raw = new Database(file);
		raw.pragma('journal_mode = WAL');
		// What was confirmed to a reader survives a power cut too.
		raw.pragma('synchronous = FULL');
		raw.pragma('foreign_keys = ON');
		raw.pragma('busy_timeout = 5000');
		migrate(raw, migrations);
		return { ok: true, workspace: workspaceOn(raw) };
	} catch (error) {
		return { ok: false, why: error instanceof Error ? error.message : String(error) };
	}
}

/** Why a write failed, where it is the disk's fault and not the code's. */
export function storageFault(error: unknown): 'full' | 'read-only' | 'busy' | 'broken' | null {
	if (!(error instanceof Database.SqliteError)) return null;
	if (error.code.startsWith('SQLITE_FULL')) return 'full';
	if (error.code.startsWith('SQLITE_READONLY') || error.code.startsWith('SQLITE_CANTOPEN')) return 'read-only';
	if (error.code.startsWith('SQLITE_BUSY') || error.code.startsWith('SQLITE_LOCKED')) return 'busy';
	if (error.code.startsWith('SQLITE_IOERR') || error.code.startsWith('SQLITE_CORRUPT')) return 'broken';
	return null;
}
