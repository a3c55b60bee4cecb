import type { Side } from '$lib/core/answer';
import type { LawKind } from '$lib/core/law';
import type { Db } from '../stores/open';

/** An article in which something was found. */
export interface ArticleHit {
	readonly articleId: number;
	readonly lawId: number;
	readonly pin: string | null;
	readonly heading: string | null;
	readonly since: string;
	readonly until: string | null;
	/** 0: holds today, 1: is still to come, 2: superseded. */
	readonly tier: number;
	/** The lower, the better it fits; comparable within one side. */
	readonly score: number;
}

export interface LawFilter {
	/** The day on which the text must hold; null: any. */
	readonly on: string | null;
	readonly kind: LawKind | null;
	readonly lawId: number | null;
	/** Tells what holds from what held. */
	readonly today: string;
}

type Asked = LawFilter & { readonly match: string };

/** A hit in the heading counts as much as five in the text. */
const WEIGHTS = '5.0, 1.0';

/** Full-text search over the articles of one side; what is asked comes from `core/search-match.ts`. */
export function articleSearch(db: Db) {
	const on = (side: Side) => {
		const index = `search_${side}`;
		const found = `FROM ${index} JOIN article a ON a.id = ${index}.rowid JOIN law l ON l.id = a.law_id
			WHERE ${index} MATCH @match AND (@lawId IS NULL OR a.law_id = @lawId) AND (@kind IS NULL OR l.kind = @kind)
			AND (@on IS NULL OR (a.since <= @on AND (a.until IS NULL OR a.until > @on)))`;
		return {
			hits: db.prepare<[Asked & { limit: number; offset: number }], ArticleHit>(
				`SELECT a.id AS articleId, a.law_id AS lawId, a.pin, a.heading, a.since, a.until, bm25(${index}, ${WEIGHTS}) AS score,
					CASE WHEN a.until <= @today THEN 2 WHEN a.since > @today THEN 1 ELSE 0 END AS tier
				${found} ORDER BY tier, score, a.id LIMIT @limit OFFSET @offset`
			),
			kinds: db.prepare<[Asked], { kind: LawKind; count: number }>(
				`SELECT l.kind, count(*) AS count ${found} GROUP BY l.kind ORDER BY l.kind`
			)
		};
	};
	const of = { us: on('us'), kr: on('kr') };
	return {
		hits: (side: Side, asked: Asked, limit: number, offset: number): ArticleHit[] =>
			of[side].hits.all({ ...asked, limit, offset }),
		/** How many articles of each kind of law there are in all. */
		kinds: (side: Side, asked: Asked): { kind: LawKind; count: number }[] => of[side].kinds.all(asked)
	};
}
