import Database from 'better-sqlite3';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keep } from './kept';
import { openForWriting, openWorkspace, storageFault, workspaceOn, type Workspace } from './store';
import { frozen, later, MIGRATIONS, newFolder, note, NOW } from './test-workspace';

let folder: string;
let file: string;
beforeEach(() => {
	folder = newFolder();
	file = join(folder, 'made', 'workspace.sqlite');
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true });
});
function opened(): Workspace {
	const store = openWorkspace(file, MIGRATIONS);
	if (!store.ok) throw new Error(store.why);
	return store.workspace;
}

describe('opening the workspace', () => {
	it('makes the file and its folder, waits for others, and writes through to the disk', () => {
		const raw = openForWriting(file, MIGRATIONS);
		const pragma = (name: string) => raw.pragma(name, { simple: true });
		expect(['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout', 'secure_delete'].map(pragma)).toEqual([
			'wal',
			2,
			1,
			5000,
			1
		]);
		raw.close();
	});
	it('finds after closing what was kept before', async () => {
		const first = opened();
		const { id } = await first.briefs.create('Kept', 'en', NOW);
		await first.close();
		const second = opened();
		expect(await second.briefs.find(id)).toMatchObject({ state: 'there', brief: { title: 'Kept' } });
		await second.close();
	});
	it('below a file, or on a folder, or on what is no database, says why and throws nothing', async () => {
		writeFileSync(join(folder, 'plain'), 'text, and no database at all, long enough to have a header');
		mkdirSync(join(folder, 'folder'));
		for (const [path, why] of [
			['plain/workspace.sqlite', /ENOTDIR|EEXIST|not a directory/],
			['folder', /unable to open/],
			['plain', /not a database/]
		] as const) {
			const store = openWorkspace(join(folder, path), MIGRATIONS);
			expect(store).toMatchObject({ ok: false, why: expect.stringMatching(why) as string });
			const kept = await keep(store, ({ briefs }) => briefs.create('x', 'en', NOW));
			expect(kept).toEqual({ ok: false, why: 'closed' });
		}
		expect(readFileSync(join(folder, 'plain'), 'utf8')).toContain('no database');
	});
	it('of a newer Concord leaves it as it is', () => {
		const raw = openForWriting(file, MIGRATIONS);
		raw.prepare("INSERT INTO migration VALUES ('0099_future.sql', '')").run();
		raw.close();
		expect(openWorkspace(file, MIGRATIONS)).toEqual({
			ok: false,
			why: 'The workspace was made by a newer Concord (migration 0099_future.sql).'
		});
	});
	it('without the right to write reads what is there', async () => {
		const first = opened();
		const { id } = await first.shares.freeze(frozen({ a: 1 }), NOW);
		await first.close();
		chmodSync(folder, 0o755);
		chmodSync(file, 0o444);
		chmodSync(dirname(file), 0o555);
		// The administrator may write everywhere: nobody opens it then.
		const root = process.geteuid?.() === 0;
		if (root) process.seteuid?.(65534);
		const store = openWorkspace(file, MIGRATIONS);
		if (root) process.seteuid?.(0);
		chmodSync(dirname(file), 0o755);
		if (!store.ok) throw new Error(store.why);
		expect(store.readOnly).toMatch(/readonly|unable to open/);
		expect((await store.workspace.shares.find(id)).state).toBe('there');
		expect(await keep(store, ({ briefs }) => briefs.create('x', 'en', NOW))).toEqual({ ok: false, why: 'read-only' });
	});
});

describe('a write that the disk refuses', () => {
	it('because it is full is told as that, leaves nothing half-written, and reading goes on', async () => {
		const raw = openForWriting(file, MIGRATIONS);
		const workspace = workspaceOn(raw);
		const { id } = await workspace.briefs.create('Before', 'en', NOW);
		raw.pragma(`max_page_count = ${String(raw.pragma('page_count', { simple: true }))}`);
		const store = { ok: true, workspace, readOnly: null } as const;
		const items = Array.from(
			{ length: 50 },
			() =>
				({
					kind: 'note',
					address: null,
					topic: null,
					question: null,
					label: null,
					flag: null,
					note: 'x'.repeat(20_000)
				}) as const
		);
		const file_ = {
			format: 'concord-brief/1',
			title: 'Large',
			intro: '',
			lang: 'en',
			madeAt: '',
			changedAt: '',
			items
		} as const;
		for (const write of [
			(w: Workspace) => w.briefs.import({ ...file_, items }, NOW),
			(w: Workspace) => w.shares.freeze(frozen(Array.from({ length: 20_000 }, () => Math.random())), NOW),
			async (w: Workspace) => {
				for (let n = 0; n < 50; n++) await w.briefs.add(id, note('y'.repeat(20_000)), NOW);
			}
		])
			expect(await keep(store, (w) => write(w) as Promise<unknown>)).toEqual({ ok: false, why: 'full' });
		expect(raw.prepare('SELECT title FROM brief').pluck().all()).toEqual(['Before']);
		expect(raw.prepare('SELECT count(*) FROM share').pluck().get()).toBe(0);
		expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
		// With space again it writes again.
		raw.pragma('max_page_count = 100000');
		expect(await keep(store, (w) => w.briefs.add(id, note('after'), NOW))).toMatchObject({ ok: true });
		await workspace.close();
	});
	it('because another process writes is told as busy', async () => {
		const raw = openForWriting(file, MIGRATIONS);
		raw.pragma('busy_timeout = 50');
		const store = { ok: true, workspace: workspaceOn(raw), readOnly: null } as const;
		const other = new Database(file);
		other.exec('BEGIN IMMEDIATE');
		expect(await keep(store, ({ briefs }) => briefs.create('x', 'en', NOW))).toEqual({ ok: false, why: 'busy' });
		other.exec('ROLLBACK');
		other.close();
		expect(await keep(store, ({ briefs }) => briefs.create('x', 'en', NOW))).toMatchObject({ ok: true });
		await store.workspace.close();
	});
	it('because it is read-only is told as that', async () => {
		const raw = openForWriting(file, MIGRATIONS);
		raw.pragma('query_only = ON');
		const store = { ok: true, workspace: workspaceOn(raw), readOnly: null } as const;
		expect(await keep(store, ({ use }) => use.take('a', 'brief', NOW))).toEqual({ ok: false, why: 'read-only' });
		await store.workspace.close();
	});
	it('is no cover for a bug: any other error is thrown', async () => {
		const workspace = opened();
		await expect(
			keep({ ok: true, workspace, readOnly: null }, () => Promise.reject(new TypeError('bug')))
		).rejects.toThrow('bug');
		expect(storageFault(new Error('x'))).toBeNull();
		expect(storageFault(new Database.SqliteError('x', 'SQLITE_CONSTRAINT_CHECK'))).toBeNull();
		await workspace.close();
	});
});

describe('what is forgotten or revoked', () => {
	it('is overwritten on the disk', async () => {
		const workspace = opened();
		const { id } = await workspace.briefs.create('Title that must go', 'en', NOW);
		await workspace.briefs.add(id, note('Words that must go'), NOW);
		await workspace.briefs.setDeleted(id, true, NOW);
		await workspace.briefs.forget(later(31));
		await workspace.close();
		expect(existsSync(`${file}-wal`)).toBe(false);
		expect(readFileSync(file).includes('must go')).toBe(false);
	});
});
