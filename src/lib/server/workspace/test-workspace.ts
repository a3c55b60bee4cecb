import type { PinnedPassage } from '$lib/core/pinned';
import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
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

/** A passage as a brief keeps it. */
export const KEPT = {
	kind: 'passage',
	law: 'kr-009170',
	side: 'kr',
	version: { name: '시험법', promulgated: '2012-12-11', number: '11536', inForce: '2013-12-12' },
	at: '제11조',
	entry: 'article',
	pin: '제11조',
	heading: '보고',
	citation: '「시험법」 제11조',
	units: [{ path: '', depth: 0, label: '', text: '관청은 해마다 보고한다.', note: null, repealed: false }],
	cut: false,
	hash: createHash('sha256').update('제11조 보고\n관청은 해마다 보고한다.').digest('hex')
} as const satisfies PinnedPassage;

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
