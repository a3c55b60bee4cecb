import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Lang } from '$lib/core/lang';
import { hashOf, newSecret } from './secret';
import type { WorkspaceDb } from './store';

/** A view as it was, with everything that it was made from. */
export interface Frozen {
	/** Which page draws it. */
	readonly kind: string;
	readonly address: string;
	readonly lang: Lang;
	/** The date on which the law was read. */
	readonly lawDate: string;
	readonly revision: string;
	readonly method: string;
	readonly title: string;
	/** What the page drew: plain JSON. */
	readonly data: unknown;
}

export type FoundShare =
	| { readonly state: 'there'; readonly share: Frozen & { readonly id: string; readonly madeAt: string } }
	| { readonly state: 'revoked' }
	| { readonly state: 'unknown' };

/** A share may be so large, in JSON; the largest page of today takes a twentieth of it. */
export const MAX_SHARE_BYTES = 8 * 1024 * 1024;

/** Whether a view is small enough to be frozen. */
export const shareFits = (data: unknown): boolean => Buffer.byteLength(JSON.stringify(data)) <= MAX_SHARE_BYTES;

/** The id of a frozen view: the hash of what it holds, so that the same view has the same id wherever it is made. */
export const shareId = (frozen: Frozen): string =>
	createHash('sha256')
		.update(JSON.stringify(ordered(frozen)))
		.digest('base64url')
		.slice(0, 22);

export function shareStore(db: WorkspaceDb) {
	return {
		/** Keeps a frozen view and gives its id and the secret with which this maker can revoke it. */
		freeze: async (frozen: Frozen, now: Date): Promise<{ id: string; secret: string }> => {
			const json = JSON.stringify(frozen.data);
			if (Buffer.byteLength(json) > MAX_SHARE_BYTES) throw new RangeError(`a share of ${json.length} characters`);
			const [id, secret, made_at] = [shareId(frozen), newSecret(), now.toISOString()];
			const content = brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
			await db.transaction().execute(async (tx) => {
				await tx
					.insertInto('share')
					.values({
						id,
						kind: frozen.kind,
						address: frozen.address,
						lang: frozen.lang,
						law_date: frozen.lawDate,
						revision: frozen.revision,
						method: frozen.method,
						title: frozen.title,
						content,
						made_at
					})
					.onConflict((conflict) => conflict.column('id').doNothing())
					.execute();
				// Frozen before: the same content. Only one that all its makers revoked has to be filled again.
				await tx
					.updateTable('share')
					.set({ content, title: frozen.title, made_at })
					.where('id', '=', id)
					.where((eb) => eb(eb.fn<number>('length', ['content']), '=', 0))
					.execute();
				await tx
					.insertInto('share_hold')
					.values({ secret_hash: hashOf(secret), share_id: id, made_at, revoked_at: null })
					.execute();
			});
			return { id, secret };
		},

		find: async (id: string): Promise<FoundShare> => {
			const row = await db.selectFrom('share').selectAll().where('id', '=', id).executeTakeFirst();
			if (!row) return { state: 'unknown' };
			if (row.content.length === 0) return { state: 'revoked' };
			return {
				state: 'there',
				share: {
					id: row.id,
					kind: row.kind,
					address: row.address,
					lang: row.lang,
					lawDate: row.law_date,
					revision: row.revision,
					method: row.method,
					title: row.title,
					data: JSON.parse(brotliDecompressSync(row.content).toString()) as unknown,
					madeAt: row.made_at
				}
			};
		},

		/**
		 * Takes one maker's hold away; with the last one the content goes too. False where the secret is not one of this share.
		 * A share that two people made stays as long as one of them holds it.
		 */
		revoke: async (id: string, secret: string, now: Date): Promise<boolean> =>
			db.transaction().execute(async (tx) => {
				const { numUpdatedRows } = await tx
					.updateTable('share_hold')
					.set({ revoked_at: now.toISOString() })
					.where('secret_hash', '=', hashOf(secret))
					.where('share_id', '=', id)
					.where('revoked_at', 'is', null)
					.executeTakeFirst();
				if (numUpdatedRows === 0n) return false;
				const { holds } = await tx
					.selectFrom('share_hold')
					.select((eb) => eb.fn.countAll<number>().as('holds'))
					.where('share_id', '=', id)
					.where('revoked_at', 'is', null)
					.executeTakeFirstOrThrow();
				if (Number(holds) === 0) {
					await tx.updateTable('share').set({ content: new Uint8Array(), title: '' }).where('id', '=', id).execute();
				}
				return true;
			})
	};
}

/** The same value with the keys of every object in order: the hash must not depend on how a page builds its data. */
function ordered(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(ordered);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, item]) => [key, ordered(item)])
	);
}
