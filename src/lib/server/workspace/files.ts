import Database from 'better-sqlite3';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { migrationsIn } from './migrate';
import { shareId } from './shares';

/** What the commands do to the workspace as a file. An expected failure is a sentence that says what to do. */
export type Done<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

const failed = (why: string): { ok: false; why: string } => ({ ok: false, why });
const told = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export interface Checked {
	readonly migrations: readonly string[];
	/** Migrations that a start of the site or `migrate` would run. */
	readonly waiting: readonly string[];
	readonly counts: {
		readonly briefs: number;
		readonly items: number;
		readonly shares: number;
		readonly revoked: number;
	};
}

/** Holds a file against what a workspace is: whole, of a known schema, with every frozen view still the one that its id names. */
export function checkWorkspace(file: string, migrations: string): Done<Checked> {
	if (!existsSync(file)) return failed(`There is no file ${file}.`);
	let db: Database.Database | null = null;
	try {
		db = new Database(file, { readonly: true });
		return checked(db, file, migrations);
	} catch (error) {
		return failed(`${file} cannot be read as a workspace (${told(error)}). Restore a backup.`);
	} finally {
		db?.close();
	}
}

function checked(db: Database.Database, file: string, folder: string): Done<Checked> {
	const integrity = db.pragma('integrity_check', { simple: true });
	if (integrity !== 'ok') return failed(`${file} is damaged (${String(integrity)}). Restore a backup.`);
	const one = (sql: string) => Number(db.prepare(sql).pluck().get());
	if (one("SELECT count(*) FROM sqlite_schema WHERE name IN ('migration', 'share', 'brief', 'brief_item')") !== 4)
		return failed(`${file} is no workspace. Name a file that “backup” wrote.`);
	const done = db.prepare<[], string>('SELECT name FROM migration ORDER BY name').pluck().all();
	const names = migrationsIn(folder);
	const unknown = done.find((name) => !names.includes(name));
	if (unknown !== undefined)
		return failed(`${file} was made by a newer Concord (migration ${unknown}). Update Concord first.`);
	if ((db.pragma('foreign_key_check') as unknown[]).length > 0)
		return failed(`${file} holds items of briefs that are not there. Restore a backup.`);
	const spoilt = spoiltShare(db);
	if (spoilt !== null) return failed(`The frozen view ${spoilt} is no longer what was frozen. Restore a backup.`);
	return {
		ok: true,
		value: {
			migrations: done,
			waiting: names.filter((name) => !done.includes(name)),
			counts: {
				briefs: one('SELECT count(*) FROM brief WHERE deleted_at IS NULL'),
				items: one('SELECT count(*) FROM brief_item WHERE deleted_at IS NULL'),
				shares: one('SELECT count(*) FROM share WHERE length(content) > 0'),
				revoked: one('SELECT count(*) FROM share WHERE length(content) = 0')
			}
		}
	};
}

interface ShareRow {
	readonly id: string;
	readonly kind: string;
	readonly address: string;
	readonly lang: 'en' | 'ko';
	readonly lawDate: string;
	readonly revision: string;
	readonly method: string;
	readonly title: string;
	readonly content: Buffer;
}

/** The id of a frozen view is the hash of all that it holds: a changed byte shows. */
function spoiltShare(db: Database.Database): string | null {
	const rows = db.prepare<[], ShareRow>(
		`SELECT id, kind, address, lang, law_date AS lawDate, revision, method, title, content
		FROM share WHERE length(content) > 0 ORDER BY id`
	);
	for (const { id, content, ...frozen } of rows.iterate()) {
		try {
			if (shareId({ ...frozen, data: JSON.parse(brotliDecompressSync(content).toString()) }) !== id) return id;
		} catch {
			return id;
		}
	}
	return null;
}

/** A copy of the whole workspace, made while the site serves. The name appears only once the copy is whole. */
export async function backupWorkspace(from: string, to: string, migrations: string): Promise<Done<Checked>> {
	if (!existsSync(from))
		return failed(`There is no workspace ${from} yet. Set CONCORD_WORKSPACE or start the site once.`);
	if (existsSync(to)) return failed(`${to} exists already. Name a file that does not.`);
	return copied(from, to, migrations);
}

async function copied(from: string, to: string, migrations: string): Promise<Done<Checked>> {
	const part = `${to}.part`;
	try {
		mkdirSync(dirname(resolve(to)), { recursive: true });
		removeStore(part);
		try {
			return await madeWhole(from, part, to, migrations);
		} finally {
			removeStore(part);
		}
	} catch (error) {
		return failed(`${to} could not be written (${told(error)}). Nothing was kept there.`);
	}
}

async function madeWhole(from: string, part: string, to: string, migrations: string): Promise<Done<Checked>> {
	const source = new Database(from, { readonly: true });
	try {
		await source.backup(part);
	} finally {
		source.close();
	}
	// One file, without a log beside it.
	const copy = new Database(part);
	copy.pragma('journal_mode = DELETE');
	copy.close();
	const result = checkWorkspace(part, migrations);
	if (!result.ok) return failed(`The copy is not sound and was not kept. ${result.why.replaceAll(part, from)}`);
	flush(part);
	renameSync(part, to);
	flush(dirname(resolve(to)));
	return result;
}

/** Puts a backup in the place of the workspace. What stood there is moved aside, never deleted; its new name is answered. */
export async function restoreWorkspace(
	from: string,
	to: string,
	migrations: string,
	now: Date
): Promise<Done<Checked & { readonly aside: string | null }>> {
	if (resolve(from) === resolve(to)) return failed('That is the workspace itself. Name a backup of it.');
	const sound = checkWorkspace(from, migrations);
	if (!sound.ok) return sound;
	const inUse = closedForGood(to);
	if (inUse !== null) return failed(inUse);
	// The new one lies ready beside the old before anything is moved.
	const ready = `${to}.restored`;
	removeStore(ready);
	const copy = await copied(from, ready, migrations);
	if (!copy.ok) return copy;
	let aside: string | null = null;
	if (existsSync(to)) {
		aside = `${to}.before-${now.toISOString().replaceAll(/[:.]/g, '-')}`;
		for (const end of ['', '-wal', '-shm']) if (existsSync(to + end)) renameSync(to + end, aside + end);
	}
	renameSync(ready, to);
	flush(dirname(resolve(to)));
	return { ok: true, value: { ...copy.value, aside } };
}

/** Empties the log of a workspace into its file; says why not where another process has it open. A damaged one is in nobody's use. */
function closedForGood(file: string): string | null {
	if (!existsSync(file)) return null;
	let db: Database.Database | null = null;
	try {
		db = new Database(file, { timeout: 200 });
		// SQLite leaves log mode only for the one connection there is.
		db.pragma('journal_mode = DELETE');
		return null;
	} catch (error) {
		const busy = error instanceof Database.SqliteError && /^SQLITE_(?:BUSY|LOCKED)/.test(error.code);
		return busy ? `The workspace ${file} is in use. Stop the site, then restore.` : null;
	} finally {
		db?.close();
	}
}

function removeStore(file: string): void {
	for (const end of ['', '-wal', '-shm', '-journal']) rmSync(file + end, { force: true });
}

function flush(file: string): void {
	const handle = openSync(file, 'r');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
