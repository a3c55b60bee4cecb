import type { GapKind, Severity } from '$lib/core/gap';
import type { Lang } from '$lib/core/lang';
import type { Pinned } from '$lib/core/pinned';
import type { ItemKind } from './schema';

/**
 * What a brief may hold; `kept` counts the items that were taken out too. Longer texts are refused before they reach the store; of a
 * passage its beginning is kept, and a redline of so many characters of JSON, all of them together `contents`.
 */
export const BRIEF_LIMITS = {
	items: 300,
	kept: 1000,
	title: 200,
	text: 20_000,
	label: 300,
	address: 2000,
	passage: 20_000,
	content: 400_000,
	contents: 4_000_000
} as const;

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
	/** Of a passage or a redline: the official text as it was. */
	readonly content: Pinned | null;
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

export type NewItem = Pick<Item, 'kind' | 'address' | 'topic' | 'question' | 'label' | 'flag' | 'note'> &
	Partial<Pick<Item, 'content'>>;

/** A write that named an older version than the present one changes nothing: the writer sees what is there now. */
export type Written<T> =
	| { readonly ok: true }
	| { readonly ok: false; readonly why: 'changed-meanwhile'; readonly now: T }
	| { readonly ok: false; readonly why: 'gone' | 'full' };
