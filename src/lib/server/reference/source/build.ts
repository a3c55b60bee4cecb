import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { config } from '../../config';
import { checkSources } from './check';
import { fill } from './fill';
import { readSources, type Fault } from './read';
import { shapeSources, type Sources } from './shape';

export type Checked = { ok: true; sources: Sources; revision: string } | { ok: false; faults: Fault[] };

/** Reads and checks a source folder; all faults at once, in the order of files and lines. */
export function checkReference(folder: string): Checked {
	const { files, faults: unreadable } = readSources(folder);
	const { sources, faults: misshapen } = shapeSources(files);
	const refused = [...unreadable, ...misshapen];
	const faults = [...refused, ...checkSources(sources, refused.length > 0)];
	if (faults.length > 0) {
		return {
			ok: false,
			faults: faults.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
		};
	}
	return { ok: true, sources, revision: revisionOf(sources) };
}

/**
 * Writes the store beside its final place and moves it there in one step: a reader never sees half of it.
 * The same sources give the same bytes: no clock, no random ids, a fixed order.
 */
export function writeReference(file: string, sources: Sources, revision: string): void {
	mkdirSync(dirname(file), { recursive: true });
	const draft = `${file}.draft`;
	rmSync(draft, { force: true });
	const db = new Database(draft);
	try {
		db.pragma('journal_mode = OFF');
		db.pragma('foreign_keys = ON');
		db.exec(readFileSync(config.referenceSchema, 'utf8'));
		db.transaction(() => fill(db, sources, revision))();
		db.exec('ANALYZE; VACUUM');
	} catch (error) {
		db.close();
		rmSync(draft, { force: true });
		throw error;
	}
	db.close();
	if (existsSync(`${file}-wal`)) rmSync(`${file}-wal`);
	renameSync(draft, file);
}

/** Twelve hex digits of the SHA-256 of the data in canonical form: neither comments nor layout nor file names count. */
function revisionOf(sources: Sources): string {
	return createHash('sha256').update(canonical(sources)).digest('hex').slice(0, 12);
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
	// Where an entry stands in its file (a function) is not part of it.
	const entries = Object.entries(value).filter(([, item]) => item !== undefined && typeof item !== 'function');
	return `{${entries
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
		.join(',')}}`;
}
