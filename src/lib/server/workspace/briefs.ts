import type { Lang } from '$lib/core/lang';
import type { Brief, FoundBrief, Written } from './brief';
import { itemStore, rowOf, shown } from './brief-items';
import type { BriefFile } from './brief-file';
import { hashOf, newId, newSecret, secretFits } from './secret';
import type { WorkspaceDb } from './store';

type Text = Pick<Brief, 'title' | 'intro'>;

export function briefStore(db: WorkspaceDb) {
	const items = (briefId: string) => db.selectFrom('brief_item').selectAll().where('brief_id', '=', briefId);
	/** A new brief with all that it holds, or nothing at all. */
	const make = (text: Text, held: BriefFile['items'], lang: Lang, now: Date): Promise<{ id: string; secret: string }> =>
		db.transaction().execute(async (tx) => {
			const [id, secret, at] = [newId(), newSecret(), now.toISOString()];
			await tx
				.insertInto('brief')
				.values({
					...text,
					id,
					edit_hash: hashOf(secret),
					lang,
					version: 1,
					made_at: at,
					changed_at: at,
					deleted_at: null
				})
				.execute();
			// One by one: a statement has a limit of parameters.
			for (const [index, item] of held.entries())
				await tx
					.insertInto('brief_item')
					.values(rowOf(id, item, index + 1, now))
					.execute();
			return { id, secret };
		});

	return {
		...itemStore(db),

		create: (title: string, lang: Lang, now: Date) => make({ title, intro: '' }, [], lang, now),

		/** A brief from a file: a new one, with an edit secret of its own. */
		import: (file: BriefFile, now: Date) => make({ title: file.title, intro: file.intro }, file.items, file.lang, now),

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

		setText: async (id: string, text: Text, basedOn: number, now: Date): Promise<Written<Text & { version: number }>> =>
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

		/**
		 * Removes for good what was deleted before a moment: briefs, and items taken out of living ones. Frozen copies stay: each has a
		 * holder of its own. Who made how much on older days goes too.
		 */
		forget: async (before: Date): Promise<{ briefs: number; items: number }> =>
			db.transaction().execute(async (tx) => {
				const at = before.toISOString();
				const gone = tx.selectFrom('brief').select('id').where('deleted_at', '<', at);
				const { numDeletedRows: items } = await tx
					.deleteFrom('brief_item')
					.where((eb) => eb.or([eb('deleted_at', '<', at), eb('brief_id', 'in', gone)]))
					.executeTakeFirst();
				await tx.deleteFrom('brief_copy').where('brief_id', 'in', gone).execute();
				await tx.deleteFrom('origin_use').where('day', '<', at.slice(0, 10)).execute();
				const { numDeletedRows: briefs } = await tx.deleteFrom('brief').where('deleted_at', '<', at).executeTakeFirst();
				return { briefs: Number(briefs), items: Number(items) };
			})
	};
}
