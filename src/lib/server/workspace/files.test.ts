import Database from 'better-sqlite3';
import { brotliCompressSync } from 'node:zlib';
import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupWorkspace, checkWorkspace, restoreWorkspace } from './files';
import { openForWriting, workspaceOn, type Workspace } from './store';
import { frozen, MIGRATIONS, newFolder, note, NOW } from './test-workspace';

let folder: string;
let file: string;
let copy: string;
let workspace: Workspace;
beforeEach(() => {
	folder = newFolder();
	[file, copy] = [join(folder, 'workspace.sqlite'), join(folder, 'copy.sqlite')];
	workspace = workspaceOn(openForWriting(file, MIGRATIONS));
});
afterEach(async () => {
	await workspace.close();
	rmSync(folder, { recursive: true });
});
const titles = (path: string) => {
	const db = new Database(path, { readonly: true });
	const found = db.prepare('SELECT title FROM brief ORDER BY title').pluck().all();
	db.close();
	return found;
};
const why = (result: { ok: true } | { ok: false; why: string }) => (result.ok ? 'ok' : result.why);

describe('backup', () => {
	it('while the store is written to is whole, sound and one file', async () => {
		const { id } = await workspace.briefs.create('Living', 'en', NOW);
		await workspace.shares.freeze(frozen({ a: 1 }), NOW);
		let going = true;
		let written = 0;
		const writing = (async () => {
			for (; going && written < 250; written++) {
				await workspace.briefs.add(id, note(String(written)), NOW);
				await new Promise(setImmediate);
			}
		})();
		const done = await backupWorkspace(file, copy, MIGRATIONS);
		going = false;
		await writing;
		expect(done).toMatchObject({ ok: true, value: { counts: { briefs: 1, shares: 1, revoked: 0 }, waiting: [] } });
		expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.sqlite']);
		expect(titles(copy)).toEqual(['Living']);
	});
	it('overwrites nothing, and leaves nothing where it fails', async () => {
		writeFileSync(copy, 'mine');
		expect(why(await backupWorkspace(file, copy, MIGRATIONS))).toContain('exists already');
		expect(readFileSync(copy, 'utf8')).toBe('mine');
		expect(why(await backupWorkspace(join(folder, 'none'), join(folder, 'x'), MIGRATIONS))).toContain(
			'There is no workspace'
		);
		expect(why(await backupWorkspace(file, join(copy, 'below-a-file'), MIGRATIONS))).toContain('could not be written');
		expect(existsSync(join(folder, 'x'))).toBe(false);
	});
});

describe('restore', () => {
	it('refuses while the workspace is open anywhere', async () => {
		await backupWorkspace(file, copy, MIGRATIONS);
		await workspace.briefs.create('Later', 'en', NOW);
		expect(why(await restoreWorkspace(copy, file, MIGRATIONS, NOW))).toContain('is in use. Stop the site');
		expect(titles(file)).toEqual(['Later']);
	});
	it('puts the backup in place and moves the old file aside with all that it held', async () => {
		await workspace.briefs.create('Early', 'en', NOW);
		await backupWorkspace(file, copy, MIGRATIONS);
		await workspace.briefs.create('Late', 'en', NOW);
		await workspace.close();
		const done = await restoreWorkspace(copy, file, MIGRATIONS, NOW);
		if (!done.ok) throw new Error(done.why);
		expect(titles(file)).toEqual(['Early']);
		expect(done.value.aside).toBe(`${file}.before-2026-11-25T09-00-00-000Z`);
		expect(titles(done.value.aside ?? '')).toEqual(['Early', 'Late']);
		expect(titles(copy)).toEqual(['Early']);
	});
	it('takes no file that is damaged, foreign or newer, and touches nothing then', async () => {
		await workspace.briefs.create('Kept', 'en', NOW);
		await backupWorkspace(file, copy, MIGRATIONS);
		await workspace.close();
		const made = (name: string, change: (db: Database.Database) => void) => {
			const path = join(folder, name);
			writeFileSync(path, readFileSync(copy));
			const db = new Database(path);
			change(db);
			db.close();
			return path;
		};
		const newer = made('newer', (db) => db.exec("INSERT INTO migration VALUES ('0099_future.sql', '')"));
		const foreign = made('foreign', (db) => db.exec('DROP TABLE brief_item'));
		const cut = made('cut', () => undefined);
		truncateSync(cut, 8192);
		const text = join(folder, 'text');
		writeFileSync(text, 'no database');
		for (const [path, message] of [
			[newer, 'newer Concord'],
			[foreign, 'is no workspace'],
			[cut, 'Restore a backup'],
			[text, 'cannot be read'],
			[join(folder, 'none'), 'There is no file'],
			[file, 'the workspace itself']
		] as const)
			expect(why(await restoreWorkspace(path, file, MIGRATIONS, NOW))).toContain(message);
		expect(titles(file)).toEqual(['Kept']);
		expect(readdirSync(folder).filter((name) => name.includes('before') || name.includes('restored'))).toEqual([]);
	});
	it('replaces a workspace that is damaged', async () => {
		await workspace.briefs.create('Sound', 'en', NOW);
		await backupWorkspace(file, copy, MIGRATIONS);
		await workspace.close();
		writeFileSync(file, 'damaged beyond reading');
		expect(await restoreWorkspace(copy, file, MIGRATIONS, NOW)).toMatchObject({ ok: true });
		expect(titles(file)).toEqual(['Sound']);
	});
});

describe('check', () => {
	it('counts what is there, and notices a frozen view that was changed', async () => {
		const kept = await workspace.shares.freeze(frozen({ value: 180 }), NOW);
		const other = await workspace.shares.freeze(frozen({ value: 1 }), NOW);
		await workspace.shares.revoke(other.id, other.secret, NOW);
		expect(checkWorkspace(file, MIGRATIONS)).toMatchObject({ ok: true, value: { counts: { shares: 1, revoked: 1 } } });
		const db = new Database(file);
		for (const content of [brotliCompressSync('{"value":270}'), Buffer.from('spoilt')]) {
			db.prepare('UPDATE share SET content = ? WHERE id = ?').run(content, kept.id);
			expect(why(checkWorkspace(file, MIGRATIONS))).toContain(
				`The frozen view ${kept.id} is no longer what was frozen`
			);
		}
		db.close();
	});
});
