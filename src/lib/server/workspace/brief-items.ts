import type { Selectable } from 'kysely';
import type { Pinned } from '$lib/core/pinned';
import { BRIEF_LIMITS, type Item, type NewItem, type Written } from './brief';
import type { WorkspaceTables } from './schema';
import { newId } from './secret';
import type { WorkspaceDb } from './store';

/** Every write is a change of the brief too: its date is what a reader of the read-only link sees. False where there is no such brief, or no more. */
async function touch(tx: WorkspaceDb, id: string, now: Date): Promise<boolean> {
	const { numUpdatedRows } = await tx
		.updateTable('brief')
		.set({ changed_at: now.toISOString() })
		.where('id', '=', id)
		.where('deleted_at', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** A new item as its row. */
export const rowOf = (briefId: string, item: NewItem, place: number, now: Date) => ({
	id: newId(),
	brief_id: briefId,
	place,
	kind: item.kind,
	address: item.address,
	topic: item.topic,
	question: item.question,
	label: item.label,
	flag_kind: item.flag?.kind ?? null,
	flag_severity: item.flag?.severity ?? null,
	note: item.note,
	content: item.content ? JSON.stringify(item.content) : null,
	version: 1,
	made_at: now.toISOString(),
	changed_at: now.toISOString(),
	deleted_at: null
});

export const shown = (row: Selectable<WorkspaceTables['brief_item']>): Item => ({
	id: row.id,
	kind: row.kind,
	address: row.address,
	topic: row.topic,
	question: row.question,
	label: row.label,
	flag: row.flag_kind && row.flag_severity ? { kind: row.flag_kind, severity: row.flag_severity } : null,
	note: row.note,
	content: row.content === null ? null : (JSON.parse(row.content) as Pinned),
	version: row.version
});

/** What editors do to the items of a brief. Nothing is written to a brief that is deleted: whoever deleted it would not see it. */
export function itemStore(db: WorkspaceDb) {
	return {
		add: async (id: string, item: NewItem, now: Date): Promise<Written<never>> =>
			db.transaction().execute(async (tx) => {
				const rows = await tx
					.selectFrom('brief_item')
					.select((eb) => ['place', 'deleted_at', eb.fn<number | null>('length', ['content']).as('size')])
					.where('brief_id', '=', id)
					.execute();
				// What was taken out can come back, so it counts somewhere: a script that adds and takes out would fill the disk.
				const there = rows.filter((row) => row.deleted_at === null).length;
				const size = rows.reduce(
					(sum, row) => sum + (row.size ?? 0),
					item.content ? JSON.stringify(item.content).length : 0
				);
				if (there >= BRIEF_LIMITS.items || rows.length >= BRIEF_LIMITS.kept || size > BRIEF_LIMITS.contents)
					return { ok: false, why: 'full' } as const;
				if (!(await touch(tx, id, now))) return { ok: false, why: 'gone' } as const;
				const place = Math.max(0, ...rows.map((row) => row.place)) + 1;
				await tx
					.insertInto('brief_item')
					.values(rowOf(id, item, place, now))
					.execute();
				return { ok: true } as const;
			}),

		/** Changes note and flag of one item. */
		change: async (
			id: string,
			itemId: string,
			to: Pick<Item, 'note' | 'flag'>,
			basedOn: number,
			now: Date
		): Promise<Written<Item>> =>
			db.transaction().execute(async (tx) => {
				const there = await tx
					.selectFrom('brief_item')
					.selectAll()
					.where('brief_id', '=', id)
					.where('id', '=', itemId)
					.where('deleted_at', 'is', null)
					.executeTakeFirst();
				if (!there) return { ok: false, why: 'gone' } as const;
				const [flag_kind, flag_severity] = [to.flag?.kind ?? null, to.flag?.severity ?? null];
				if (there.note === to.note && there.flag_kind === flag_kind && there.flag_severity === flag_severity)
					return { ok: true } as const;
				if (there.version !== basedOn) return { ok: false, why: 'changed-meanwhile', now: shown(there) } as const;
				if (!(await touch(tx, id, now))) return { ok: false, why: 'gone' } as const;
				await tx
					.updateTable('brief_item')
					.set({ note: to.note, flag_kind, flag_severity, version: there.version + 1, changed_at: now.toISOString() })
					.where('id', '=', itemId)
					.execute();
				return { ok: true } as const;
			}),

		/** Puts an item before the one above it, or behind the one below it. */
		move: async (id: string, itemId: string, way: 'up' | 'down', now: Date): Promise<Written<never>> =>
			db.transaction().execute(async (tx) => {
				const rows = await tx
					.selectFrom('brief_item')
					.select(['id', 'place'])
					.where('brief_id', '=', id)
					.where('deleted_at', 'is', null)
					.orderBy('place')
					.orderBy('id')
					.execute();
				const at = rows.findIndex((row) => row.id === itemId);
				const [item, other] = [rows[at], rows[at + (way === 'up' ? -1 : 1)]];
				if (!item) return { ok: false, why: 'gone' } as const;
				if (!other) return { ok: true } as const;
				if (!(await touch(tx, id, now))) return { ok: false, why: 'gone' } as const;
				await tx.updateTable('brief_item').set({ place: other.place }).where('id', '=', item.id).execute();
				await tx.updateTable('brief_item').set({ place: item.place }).where('id', '=', other.id).execute();
				return { ok: true } as const;
			}),

		/** Takes an item out, or puts it back. Done twice it is done once. */
		setRemoved: async (id: string, itemId: string, removed: boolean, now: Date): Promise<Written<never>> =>
			db.transaction().execute(async (tx) => {
				const rows = await tx
					.selectFrom('brief_item')
					.select(['id', 'deleted_at'])
					.where('brief_id', '=', id)
					.execute();
				const item = rows.find((row) => row.id === itemId);
				if (!item) return { ok: false, why: 'gone' } as const;
				if ((item.deleted_at !== null) === removed) return { ok: true } as const;
				if (!removed && rows.filter((row) => row.deleted_at === null).length >= BRIEF_LIMITS.items)
					return { ok: false, why: 'full' } as const;
				if (!(await touch(tx, id, now))) return { ok: false, why: 'gone' } as const;
				await tx
					.updateTable('brief_item')
					.set({ deleted_at: removed ? now.toISOString() : null })
					.where('id', '=', itemId)
					.execute();
				return { ok: true } as const;
			})
	};
}
