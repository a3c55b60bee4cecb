import type Database from 'better-sqlite3';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the migrations, in the order in which they run: `0001_….sql`. */
export const migrationsIn = (folder: string): string[] =>
	readdirSync(folder)
		.filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name))
		.sort();

/**
 * Brings a workspace to the present schema: every migration that has not run yet, each in one transaction, and says which.
 * A store that a newer Concord has migrated is refused, not guessed at.
 */
export function migrate(db: Database.Database, folder: string): string[] {
	db.exec(
		'CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL) STRICT, WITHOUT ROWID'
	);
	const done = new Set(db.prepare<[], string>('SELECT name FROM migration').pluck().all());
	const names = migrationsIn(folder);
	const unknown = [...done].find((name) => !names.includes(name));
	if (unknown !== undefined) throw new Error(`The workspace was made by a newer Concord (migration ${unknown}).`);
	const note = db.prepare('INSERT INTO migration (name, applied_at) VALUES (?, ?)');
	const waiting = names.filter((name) => !done.has(name));
	for (const name of waiting) {
		db.transaction(() => {
			db.exec(readFileSync(join(folder, name), 'utf8'));
			note.run(name, new Date().toISOString());
		}).immediate();
	}
	return waiting;
}
