import type { GapKind, Severity } from '$lib/core/gap';
import type { Lang } from '$lib/core/lang';
import type { Selectable } from 'kysely';
import type { ItemKind, WorkspaceTables } from './schema';
import { hashOf, newId, newSecret, secretFits } from './secret';
import type { WorkspaceDb } from './store';

/** What a brief may hold. Longer texts are refused before they reach the store. */
export const BRIEF_LIMITS = { items: 300, title: 200, text: 20_000, label: 300, address: 2000 } as const;

/** What stands in a brief. */
export interface Item {
	readonly id: string;
	readonly kind: ItemKind;
	readonly address: string | null;
	readonly topic: string | null;
	readonly question: string | null;
	readonly label: string | null;
	readonly flag: { readonly kind: GapKind; readonly severity: Severity } | null;
	readonly note: string;
	/** Counts the changes: a writer names the one that was read. */
	readonly version: number;
}

export interface Brief {
	readonly id: string;
	readonly title: string;
	readonly intro: string;
	readonly lang: Lang;
	readonly version: number;
	readonly madeAt: string;
	readonly changedAt: string;
	/** Whether anybody can still edit it. */
	readonly editable: boolean;
	readonly items: readonly Item[];
	/** Taken out, and not yet put back; the latest first. */
	readonly removed: readonly Item[];
	readonly copies: readonly { readonly shareId: string; readonly madeAt: string }[];
}

export type FoundBrief =
	{ readonly state: 'there'; readonly brief: Brief } | { readonly state: 'deleted' } | { readonly state: 'unknown' };

export type NewItem = Pick<Item, 'kind' | 'address' | 'topic' | 'question' | 'label' | 'flag' | 'note'>;

/** A write that named an older version than the present one changes nothing: the writer sees what is there now. */
export type Written<T> =
	| { readonly ok: true }
	| { readonly ok: false; readonly why: 'changed-meanwhile'; readonly now: T }
	| { readonly ok: false; readonly why: 'gone' | 'full' };

type ItemRow = Selectable<WorkspaceTables['brief_item']>;

export function briefStore(db: WorkspaceDb) {
	const items = (briefId: string) => db.selectFrom('brief_item').selectAll().where('brief_id', '=', briefId);
	/** Every write is a change of the brief too: its date is what a reader of the read-only link sees. */
	const touch = (tx: WorkspaceDb, id: string, now: Date) =>
		tx.updateTable('brief').set({ changed_at: now.toISOString() }).where('id', '=', id).execute();

	return {
		create: async (title: string, lang: Lang, now: Date): Promise<{ id: string; secret: string }> => {
			const [id, secret, at] = [newId(), newSecret(), now.toISOString()];
			await db
				.insertInto('brief')
				.values({
					id,
					edit_hash: hashOf(secret),
					title,
					intro: '',
					lang,
					version: 1,
					made_at: at,
					changed_at: at,
					deleted_at: null
				})
				.execute();
			return { id, secret };
		},

		find: async (id: string): Promise<FoundBrief> => {
			const row = await db.selectFrom('brief').selectAll().where('id', '=', id).executeTakeFirst();
			if (!row) return { state: 'unknown' };
			if (row.deleted_at !== null) return { state: 'deleted' };
			const rows = await items(id).orderBy('place').orderBy('id').execute();
			const copies = await db
				.selectFrom('brief_copy')
				.select(['share_id as shareId', 'made_at as madeAt'])
				.where('brief_id', '=', id)
				.orderBy('made_at', 'desc')
				.orderBy('share_id')
				.execute();
			return {
				state: 'there',
				brief: {
					id: row.id,
					title: row.title,
					intro: row.intro,
					lang: row.lang,
					version: row.version,
					madeAt: row.made_at,
					changedAt: row.changed_at,
					editable: row.edit_hash !== null,
					items: rows.filter((item) => item.deleted_at === null).map(shown),
					removed: rows
						.filter((item) => item.deleted_at !== null)
						.sort((a, b) => ((a.deleted_at ?? '') < (b.deleted_at ?? '') ? 1 : -1))
						.map(shown),
					copies
				}
			};
		},

		/** Whether a secret opens a brief for writing; the same work whether the brief exists or not. Deleted ones too: a deletion can be undone. */
		mayEdit: async (id: string, secret: string): Promise<boolean> => {
			const row = await db.selectFrom('brief').select('edit_hash').where('id', '=', id).executeTakeFirst();
			return secretFits(secret, row?.edit_hash ?? null);
		},

		/** A new edit secret; the old one opens nothing from now on. */
		renewSecret: async (id: string): Promise<string> => {
			const secret = newSecret();
			await db
				.updateTable('brief')
				.set({ edit_hash: hashOf(secret) })
				.where('id', '=', id)
				.execute();
			return secret;
		},

		/** Nobody can edit it any more; it stays readable. */
		closeForEditing: async (id: string): Promise<void> => {
			await db.updateTable('brief').set({ edit_hash: null }).where('id', '=', id).execute();
		},

		setText: async (
			id: string,
			text: { title: string; intro: string },
			basedOn: number,
			now: Date
		): Promise<Written<{ title: string; intro: string; version: number }>> =>
			db.transaction().execute(async (tx) => {
				const there = await tx
					.selectFrom('brief')
					.select(['title', 'intro', 'version'])
					.where('id', '=', id)
					.where('deleted_at', 'is', null)
					.executeTakeFirst();
				if (!there) return { ok: false, why: 'gone' } as const;
				if (there.title === text.title && there.intro === text.intro) return { ok: true } as const;
				if (there.version !== basedOn) return { ok: false, why: 'changed-meanwhile', now: there } as const;
				await tx
					.updateTable('brief')
					.set({ ...text, version: there.version + 1, changed_at: now.toISOString() })
					.where('id', '=', id)
					.execute();
				return { ok: true } as const;
			}),

		add: async (id: string, item: NewItem, now: Date): Promise<Written<never>> =>
			db.transaction().execute(async (tx) => {
				const rows = await tx
					.selectFrom('brief_item')
					.select(['place', 'deleted_at'])
					.where('brief_id', '=', id)
					.execute();
				if (rows.filter((row) => row.deleted_at === null).length >= BRIEF_LIMITS.items)
					return { ok: false, why: 'full' } as const;
				await tx
					.insertInto('brief_item')
					.values({
						id: newId(),
						brief_id: id,
						place: Math.max(0, ...rows.map((row) => row.place)) + 1,
						kind: item.kind,
						address: item.address,
						topic: item.topic,
						question: item.question,
						label: item.label,
						flag_kind: item.flag?.kind ?? null,
						flag_severity: item.flag?.severity ?? null,
						note: item.note,
						version: 1,
						made_at: now.toISOString(),
						changed_at: now.toISOString(),
						deleted_at: null
					})
					.execute();
				await touch(tx, id, now);
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
				await tx
					.updateTable('brief_item')
					.set({ note: to.note, flag_kind, flag_severity, version: there.version + 1, changed_at: now.toISOString() })
					.where('id', '=', itemId)
					.execute();
				await touch(tx, id, now);
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
				await tx.updateTable('brief_item').set({ place: other.place }).where('id', '=', item.id).execute();
				await tx.updateTable('brief_item').set({ place: item.place }).where('id', '=', other.id).execute();
				await touch(tx, id, now);
				return { ok: true } as const;
			}),

		/** Takes an item out, or puts it back. */
		setRemoved: async (id: string, itemId: string, removed: boolean, now: Date): Promise<Written<never>> =>
			db.transaction().execute(async (tx) => {
				const { numUpdatedRows } = await tx
					.updateTable('brief_item')
					.set({ deleted_at: removed ? now.toISOString() : null })
					.where('brief_id', '=', id)
					.where('id', '=', itemId)
					.executeTakeFirst();
				if (numUpdatedRows === 0n) return { ok: false, why: 'gone' } as const;
				await touch(tx, id, now);
				return { ok: true } as const;
			}),

		/** Deletes the whole brief, or takes that back. */
		setDeleted: async (id: string, deleted: boolean, now: Date): Promise<void> => {
			await db
				.updateTable('brief')
				.set({ deleted_at: deleted ? now.toISOString() : null, changed_at: now.toISOString() })
				.where('id', '=', id)
				.execute();
		},

		/** Notes that a frozen copy was made. */
		addCopy: async (id: string, shareId: string, now: Date): Promise<void> => {
			await db
				.insertInto('brief_copy')
				.values({ brief_id: id, share_id: shareId, made_at: now.toISOString() })
				.onConflict((conflict) => conflict.doNothing())
				.execute();
		},

		/** Removes for good what was deleted before a moment: briefs, and items taken out of living ones. */
		forget: async (before: Date): Promise<{ briefs: number; items: number }> =>
			db.transaction().execute(async (tx) => {
				const at = before.toISOString();
				const gone = tx.selectFrom('brief').select('id').where('deleted_at', '<', at);
				const { numDeletedRows: items } = await tx
					.deleteFrom('brief_item')
					.where((eb) => eb.or([eb('deleted_at', '<', at), eb('brief_id', 'in', gone)]))
					.executeTakeFirst();
				await tx.deleteFrom('brief_copy').where('brief_id', 'in', gone).execute();
				const { numDeletedRows: briefs } = await tx.deleteFrom('brief').where('deleted_at', '<', at).executeTakeFirst();
				return { briefs: Number(briefs), items: Number(items) };
			})
	};
}

const shown = (row: ItemRow): Item => ({
	id: row.id,
	kind: row.kind,
	address: row.address,
	topic: row.topic,
	question: row.question,
	label: row.label,
	flag: row.flag_kind && row.flag_severity ? { kind: row.flag_kind, severity: row.flag_severity } : null,
	note: row.note,
	version: row.version
});
