import Database from 'better-sqlite3';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from './migrate';
import type { Frozen } from './shares';
import { workspaceOn } from './store';

export const MIGRATIONS = 'db/migrations/workspace';
export const NOW = new Date('2026-11-25T09:00:00.000Z');
/** So many days after the tests' present. */
export const later = (days: number): Date => new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000);

/** A folder of its own, in the system's temporary one. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'concord-workspace-'));

/** A workspace in memory, with the connection under it. */
export function openInMemory() {
	const raw = new Database(':memory:');
	raw.pragma('foreign_keys = ON');
	migrate(raw, MIGRATIONS);
	return { raw, ...workspaceOn(raw) };
}

export const note = (text: string) =>
	({ kind: 'note', address: null, topic: null, question: null, label: null, flag: null, note: text }) as const;

export const frozen = (data: unknown, change: Partial<Frozen> = {}): Frozen => ({
	kind: 'compare',
	address: '/compare/lmo-approval',
	lang: 'en',
	lawDate: '2026-11-25',
	revision: 'abcdef012345',
	method: '1.0',
	title: 'Approval',
	data,
	...change
});
