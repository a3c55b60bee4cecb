import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate, migrationsIn } from './migrate';
import { MIGRATIONS, newFolder } from './test-workspace';

/** A file that has run anywhere is never edited: a later change is a later file. Add a line here with each new one. */
const PINNED = {
	'0001_shares_and_briefs.sql': 'ee57563ffa346c656e0cfc72c4577752e14bdd03c70b9ba980b5ce1999aaaae4',
	'0002_pinned_law.sql': '075caaf0dd9272c9974c1c077fbeb5347431ed29f8345b4db3ede6402dd15ce2'
};

let folder: string;
let db: Database.Database;
beforeEach(() => {
	folder = newFolder();
	cpSync(MIGRATIONS, folder, { recursive: true });
	db = new Database(':memory:');
});
afterEach(() => rmSync(folder, { recursive: true }));
const tables = () =>
	db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();

describe('migrations of the workspace', () => {
	it('are the files that ran before, letter for letter', () => {
		const hashes = migrationsIn(MIGRATIONS).map((name) => [
			name,
			createHash('sha256')
				.update(readFileSync(join(MIGRATIONS, name)))
				.digest('hex')
		]);
		expect(Object.fromEntries(hashes)).toEqual(PINNED);
	});
	it('run in order, once', () => {
		writeFileSync(join(folder, '0004_c.sql'), 'INSERT INTO b VALUES (3);');
		writeFileSync(join(folder, '0003_b.sql'), 'CREATE TABLE b (n INTEGER) STRICT;');
		writeFileSync(join(folder, 'notes.txt'), 'no migration');
		expect(migrate(db, folder)).toEqual([
			'0001_shares_and_briefs.sql',
			'0002_pinned_law.sql',
			'0003_b.sql',
			'0004_c.sql'
		]);
		expect(migrate(db, folder)).toEqual([]);
		expect(db.prepare('SELECT n FROM b').pluck().all()).toEqual([3]);
	});
	it('that fail leave nothing of themselves, and those before them stay', () => {
		writeFileSync(
			join(folder, '0003_bad.sql'),
			'CREATE TABLE half (n INTEGER) STRICT; INSERT INTO nowhere VALUES (1);'
		);
		expect(() => migrate(db, folder)).toThrow('nowhere');
		expect(tables()).not.toContain('half');
		expect(tables()).toContain('brief');
		writeFileSync(join(folder, '0003_bad.sql'), 'CREATE TABLE half (n INTEGER) STRICT;');
		expect(migrate(db, folder)).toEqual(['0003_bad.sql']);
	});
	it('of a newer Concord are refused before anything runs', () => {
		migrate(db, folder);
		db.prepare("INSERT INTO migration VALUES ('0099_future.sql', '')").run();
		writeFileSync(join(folder, '0003_b.sql'), 'CREATE TABLE b (n INTEGER) STRICT;');
		expect(() => migrate(db, folder)).toThrow('newer Concord (migration 0099_future.sql)');
		expect(tables()).not.toContain('b');
	});
});
