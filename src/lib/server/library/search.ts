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

type Asked = LawFilter & {
	readonly match: string;
	/** True where no word is refused: then what matches in a heading alone matches the whole. */
	readonly plain: boolean;
};

/** A hit in the heading counts as much as five in the text. */
const WEIGHTS = '5.0, 1.0';
/** What a chapter or an amending act is called says less of law than an article does. */
const HEADS_ONLY = "a.pin GLOB '부칙*' OR a.pin GLOB '제*[장절관편]*'";
/** From so many hits on, those in headings are ranked alone if they fill the page: to rank 20,000 texts takes longer than a reader waits. */
const BROAD = 1500;

type Bound = Omit<Asked, 'plain'> & { limit?: number; offset?: number };
/** SQLite takes no boolean. */
const bound = ({ plain: _, ...values }: Asked & Bound): Bound => values;

/** Full-text search over the articles of one side; what is asked comes from `core/search-match.ts`. */
export function articleSearch(db: Db) {
	const count = statements((index, joined) => db.prepare<[Bound], number>(`SELECT count(*) ${joined}`).pluck());
	const hits = statements((index, joined) =>
		db.prepare<[Bound], ArticleHit>(
			`SELECT a.id AS articleId, a.law_id AS lawId, a.pin, a.heading, a.since, a.until,
				bm25(${index}, ${WEIGHTS}) * CASE WHEN ${HEADS_ONLY} THEN 0.3 ELSE 1.0 END AS score,
				CASE WHEN a.until <= @today THEN 2 WHEN a.since > @today THEN 1 ELSE 0 END AS tier
			${joined} ORDER BY tier, score, a.id LIMIT @limit OFFSET @offset`
		)
	);
	const total = (side: Side, asked: Asked): number =>
		count(side, asked, asked.on !== null || asked.lawId !== null).get(bound(asked)) ?? 0;
	return {
		total,
		hits: (side: Side, asked: Asked, of: number, limit: number, offset: number): ArticleHit[] => {
			const headed = { ...asked, match: `heading : (${asked.match})` };
			const ranked = asked.plain && of > BROAD && total(side, headed) >= offset + limit ? headed : asked;
			return hits(side, ranked, true).all(bound({ ...ranked, limit, offset }));
		}
	};
}

/** Statements are prepared when they are first needed: what is not filtered by is not joined, which would double the time. */
function statements<S>(prepare: (index: string, joined: string) => S) {
	const made = new Map<string, S>();
	return (side: Side, { kind }: Asked, needsArticle: boolean): S => {
		const key = `${side} ${kind !== null} ${needsArticle}`;
		const index = `search_${side}`;
		const article = `JOIN article a ON a.id = ${index}.rowid AND (@lawId IS NULL OR a.law_id = @lawId)
			AND (@on IS NULL OR (a.since <= @on AND (a.until IS NULL OR a.until > @on)))`;
		const law = 'JOIN law l ON l.id = a.law_id AND l.kind = @kind';
		const joined = [
			`FROM ${index}`,
			needsArticle || kind !== null ? article : '',
			kind === null ? '' : law,
			`WHERE ${index} MATCH @match`
		].join(' ');
		const found = made.get(key) ?? prepare(index, joined);
		made.set(key, found);
		return found;
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
