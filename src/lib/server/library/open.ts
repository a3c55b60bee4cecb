import { SEARCH_EDITION } from '$lib/core/search-tokens';
import Database from 'better-sqlite3';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Db } from '../stores/open';
import { LIBRARY_SCHEMA } from './schema-number';

export type OpenedLibrary = { readonly ok: true; readonly db: Db } | { readonly ok: false; readonly why: string };

/** What this program writes and reads; a library of another kind is imported anew. */
const MADE_FOR = { schema: String(LIBRARY_SCHEMA), search: String(SEARCH_EDITION) };

/** Opens the library for an import, and makes it if it is missing. `why` is a sentence for the person at the terminal. */
export function openLibraryForWriting(file: string, schema: string): OpenedLibrary {
	mkdirSync(dirname(file), { recursive: true });
	return attempt(file, () => {
		const db = new Database(file);
		// Readers go on reading while an import writes; an import that is cut off is simply run again.
		db.pragma('journal_mode = WAL');
		db.pragma('synchronous = NORMAL');
		db.pragma('foreign_keys = ON');
		db.pragma('busy_timeout = 5000');
		db.pragma('cache_size = -65536');
		if (db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'meta'").pluck().get() === 0)
			db.transaction(() => {
				db.exec(readFileSync(schema, 'utf8'));
				const note = db.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
				for (const [key, value] of Object.entries(MADE_FOR)) note.run(key, value);
			}).immediate();
		return db;
	});
}

/** Opens the library for the site; null where nothing was imported yet. */
export function openLibrary(file: string): OpenedLibrary | null {
	if (!existsSync(file)) return null;
	return attempt(file, () => {
		const db = new Database(file, { readonly: true, fileMustExist: true });
		db.pragma('cache_size = -65536');
		db.pragma('mmap_size = 1073741824');
		return db;
	});
}

function attempt(file: string, open: () => Db): OpenedLibrary {
	try {
		const db = open();
		const value = db.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck();
		if (Object.entries(MADE_FOR).every(([key, made]) => value.get(key) === made)) return { ok: true, db };
		db.close();
		return {
			ok: false,
			why: `The library ${file} was made for another version of Concord. Move it away and import the files again.`
		};
	} catch (error) {
		if (!(error instanceof Database.SqliteError)) throw error;
		return {
			ok: false,
			why: `The library ${file} cannot be read (${error.message}). Move it away and import the files again.`
		};
	}
}
