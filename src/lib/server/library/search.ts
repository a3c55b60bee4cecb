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
	/** Ids of the laws that the comparison rests on, as JSON: among thousands of laws they are what readers look for. */
	readonly cited: string;
}

type Asked = LawFilter & {
	readonly match: string;
	/** True where no word is refused: then what matches in a heading alone matches the whole. */
	readonly plain: boolean;
};

/** A hit in the heading counts as much as five in the text. */
const WEIGHTS = '5.0, 1.0';
/** What a chapter or an amending act is called says less of law than an article does; an act says more than what carries it out. */
const RANK = `CASE WHEN a.pin GLOB '부칙*' OR a.pin GLOB '제*[장절관편]*' THEN 0.3 ELSE 1.0 END
	* CASE WHEN a.law_id IN (SELECT value FROM json_each(@cited)) THEN 1.5 ELSE 1.0 END
	* CASE WHEN a.since > @today THEN 0.9 ELSE 1.0 END
	* CASE l.kind WHEN 'statute' THEN 1.3 WHEN 'decree' THEN 1.1 ELSE 1.0 END`;
/** From so many hits on, those in headings are ranked alone if they fill the page: to rank 20,000 texts takes longer than a reader waits. */
const BROAD = 1500;

interface Stretch {
	readonly first: number;
	readonly last: number;
}
type Bound = Omit<Asked, 'plain'> & Stretch & { limit?: number; offset?: number };
const EVERYWHERE: Stretch = { first: 0, last: Number.MAX_SAFE_INTEGER };

/** Full-text search over the articles of one side; what is asked comes from `core/search-match.ts`. */
export function articleSearch(db: Db) {
	const on = (side: Side) => {
		const index = `search_${side}`;
		// The index is asked for the stretch in which the articles of a law lie: to sift all that match takes longer than all else.
		const articles = `FROM ${index} JOIN article a ON a.id = ${index}.rowid JOIN law l ON l.id = a.law_id
			WHERE ${index} MATCH @match AND ${index}.rowid BETWEEN @first AND @last
			AND (@lawId IS NULL OR a.law_id = @lawId) AND (@kind IS NULL OR l.kind = @kind)
			AND (@on IS NULL OR (a.since <= @on AND (a.until IS NULL OR a.until > @on)))`;
		return {
			/** Without a filter nothing needs to be looked up but the index. */
			all: db.prepare<[Bound], number>(`SELECT count(*) FROM ${index} WHERE ${index} MATCH @match`).pluck(),
			some: db.prepare<[Bound], number>(`SELECT count(*) ${articles}`).pluck(),
			hits: db.prepare<[Bound], ArticleHit>(
				`SELECT a.id AS articleId, a.law_id AS lawId, a.pin, a.heading, a.since, a.until,
					bm25(${index}, ${WEIGHTS}) * ${RANK} AS score,
					CASE WHEN a.until <= @today THEN 2 WHEN a.since > @today THEN 1 ELSE 0 END AS tier
				${articles} ORDER BY tier = 2, score, a.id LIMIT @limit OFFSET @offset`
			)
		};
	};
	const of = { us: on('us'), kr: on('kr') };
	const stretchOf = db.prepare<[lawId: number], Stretch>(
		'SELECT coalesce(min(id), 0) AS first, coalesce(max(id), 0) AS last FROM article WHERE law_id = ?'
	);
	/** SQLite takes no boolean. */
	const bound = ({ plain: _, ...values }: Asked & Partial<Bound>): Bound => {
		const stretch = values.lawId === null ? undefined : stretchOf.get(values.lawId);
		return { ...values, ...(stretch ?? EVERYWHERE) };
	};
	const total = (side: Side, asked: Asked): number => {
		const filtered = asked.on !== null || asked.kind !== null || asked.lawId !== null;
		return of[side][filtered ? 'some' : 'all'].get(bound(asked)) ?? 0;
	};
	return {
		total,
		hits: (side: Side, asked: Asked, found: number, limit: number, offset: number): ArticleHit[] => {
			const headed = { ...asked, match: `heading : (${asked.match})` };
			const ranked = asked.plain && found > BROAD && total(side, headed) >= offset + limit ? headed : asked;
			return of[side].hits.all(bound({ ...ranked, limit, offset }));
		}
	};
}

/** A law as a list shows it. */
export interface LawName {
	readonly id: number;
	readonly key: string;
	readonly side: Side;
	readonly kind: LawKind;
	readonly name: string;
}

/** Laws by their names and numbers, as far as a reader knows them. */
export function lawSearch(db: Db) {
	const named = db.prepare<[{ key: string; limit: number }], LawName>(
		`SELECT id, key, side, kind, name FROM law WHERE instr(name_key, @key) > 0
		ORDER BY name_key = @key DESC, length(name_key), id LIMIT @limit`
	);
	const titles = db
		.prepare<[number], number>(
			`SELECT DISTINCT title FROM law WHERE system = 'cfr' AND part = ? ORDER BY title LIMIT 5`
		)
		.pluck();
	return {
		/** The laws in whose name something stands (`nameKey`), the law of that very name first. */
		named: (key: string, limit: number): LawName[] => (key === '' ? [] : named.all({ key, limit })),
		/** The titles of the CFR that have a part of this number. */
		titlesWithPart: (part: number): number[] => titles.all(part)
	};
}
