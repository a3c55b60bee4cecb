import type { Generated } from 'kysely';
import type { GapKind, Severity } from '$lib/core/gap';
import type { Lang } from '$lib/core/lang';

/** The tables of db/migrations/workspace as Kysely sees them. Times are ISO 8601 in UTC. */
export interface WorkspaceTables {
	share: {
		id: string;
		kind: string;
		address: string;
		lang: Lang;
		law_date: string;
		revision: string;
		method: string;
		title: string;
		content: Uint8Array;
		made_at: string;
	};
	share_hold: { secret_hash: Uint8Array; share_id: string; made_at: string; revoked_at: string | null };
	brief: {
		id: string;
		edit_hash: Uint8Array | null;
		title: string;
		intro: string;
		lang: Lang;
		version: Generated<number>;
		made_at: string;
		changed_at: string;
		deleted_at: string | null;
	};
	brief_item: {
		id: string;
		brief_id: string;
		place: number;
		kind: ItemKind;
		address: string | null;
		topic: string | null;
		question: string | null;
		label: string | null;
		flag_kind: GapKind | null;
		flag_severity: Severity | null;
		note: string;
		/** A `Pinned` (core/pinned) as JSON. */
		content: string | null;
		version: number;
		made_at: string;
		changed_at: string;
		deleted_at: string | null;
	};
	brief_copy: { brief_id: string; share_id: string; made_at: string };
	origin_use: { origin_hash: string; day: string; what: string; count: number };
}

export type ItemKind = 'row' | 'view' | 'note' | 'passage' | 'redline';
