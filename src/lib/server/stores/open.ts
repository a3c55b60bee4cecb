import Database from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { SCHEMA } from '../reference/schema-number';

export type Db = Database.Database;

export type Opened = { ok: true; db: Db } | { ok: false; why: string };

/**
 * Opens the reference store read-only and looks whether it is one: a store that cannot be trusted is not served.
 * `why` is a sentence for the person who starts the server.
 */
export function openReference(file: string): Opened {
	if (!existsSync(file)) return { ok: false, why: `The reference database ${file} is missing.` };
	try {
		const db = new Database(file, { readonly: true, fileMustExist: true });
		const schema = db.prepare<[], string>(`SELECT value FROM meta WHERE key = 'schema'`).pluck().get();
		if (Number(schema) !== SCHEMA) {
			db.close();
			return { ok: false, why: `The reference database ${file} was built for another version of Concord.` };
		}
		const fault = db.prepare<[], string>('PRAGMA quick_check(1)').pluck().get();
		if (fault === 'ok') return { ok: true, db };
		db.close();
		return { ok: false, why: `The reference database ${file} is damaged (${fault}).` };
	} catch (error) {
		if (!(error instanceof Database.SqliteError)) throw error;
		return { ok: false, why: `The reference database ${file} cannot be read (${error.message}).` };
	}
}
