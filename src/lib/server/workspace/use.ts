import { createHash } from 'node:crypto';
import type { WorkspaceDb } from './store';

/** How much one address may make on one day. Generous for people, small for machines. */
export const LIMITS = { share: 200, brief: 40, item: 2000 } as const;
type Limited = keyof typeof LIMITS;

/** Counts what an address makes, so that no single one fills the store. The address is hashed with the day and not kept. */
export function useStore(db: WorkspaceDb) {
	return {
		/** Counts one more; false where the day's limit is reached. */
		take: async (origin: string, what: Limited, now: Date): Promise<boolean> => {
			const day = now.toISOString().slice(0, 10);
			const origin_hash = createHash('sha256').update(`${day} ${origin}`).digest('base64url').slice(0, 22);
			return db.transaction().execute(async (tx) => {
				const used = await tx
					.selectFrom('origin_use')
					.select('count')
					.where('origin_hash', '=', origin_hash)
					.where('day', '=', day)
					.where('what', '=', what)
					.executeTakeFirst();
				// Who is over the limit costs no write.
				if (used && used.count >= LIMITS[what]) return false;
				await tx.deleteFrom('origin_use').where('day', '<', day).execute();
				await tx
					.insertInto('origin_use')
					.values({ origin_hash, day, what, count: 1 })
					.onConflict((conflict) =>
						conflict
							.columns(['origin_hash', 'day', 'what'])
							.doUpdateSet((eb) => ({ count: eb('origin_use.count', '+', 1) }))
					)
					.execute();
				return true;
			});
		}
	};
}
