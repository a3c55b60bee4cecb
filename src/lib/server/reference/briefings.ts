import type { Text2 } from '$lib/core/lang';
import type { Db } from '../stores/open';
import { groupBy, text2 } from './text2';

/** Something that happened to the law after the brief was written, and the questions whose answers bear it out. */
interface Moved {
	/** A year, a month or a day. */
	readonly date: string;
	readonly what: Text2;
	readonly questions: readonly string[];
}

/** A policy brief held against the law. */
export interface Briefing {
	readonly id: string;
	readonly commitmentId: string;
	/** What the law did from this day on, the brief could not know. */
	readonly since: string;
	readonly constraints: readonly Text2[];
	readonly recommendations: readonly {
		readonly paragraphId: string;
		readonly questions: readonly string[];
		readonly moved: readonly Moved[];
	}[];
}

interface OfParagraph {
	briefingId: string;
	paragraphId: string;
}

/** Few and small: read whole when the server starts. */
export function briefingQueries(db: Db) {
	const constraints = groupBy(
		db
			.prepare<[], { briefingId: string; en: string; ko: string }>(
				`SELECT briefing_id AS briefingId, text_en AS en, text_ko AS ko FROM briefing_constraint ORDER BY briefing_id, place`
			)
			.all(),
		(row) => row.briefingId
	);
	const questions = groupBy(
		db
			.prepare<[], OfParagraph & { questionId: string }>(
				`SELECT q.briefing_id AS briefingId, q.paragraph_id AS paragraphId, q.question_id AS questionId
				FROM briefing_question q JOIN commitment_paragraph p ON p.commitment_id = q.commitment_id AND p.id = q.paragraph_id
				ORDER BY q.briefing_id, p.place, q.place`
			)
			.all(),
		(row) => row.briefingId
	);
	const moved = db
		.prepare<[], OfParagraph & { date: string; en: string; ko: string; questions: string }>(
			`SELECT briefing_id AS briefingId, paragraph_id AS paragraphId, date, what_en AS en, what_ko AS ko, questions
			FROM briefing_moved ORDER BY briefing_id, date, place`
		)
		.all();
	const briefings: Briefing[] = db
		.prepare<[], Pick<Briefing, 'id' | 'commitmentId' | 'since'>>(
			'SELECT id, commitment_id AS commitmentId, since FROM briefing ORDER BY id'
		)
		.all()
		.map((briefing) => ({
			...briefing,
			constraints: (constraints.get(briefing.id) ?? []).map(({ en, ko }) => text2(en, ko)),
			recommendations: [...groupBy(questions.get(briefing.id) ?? [], (row) => row.paragraphId)].map(
				([paragraphId, rows]) => ({
					paragraphId,
					questions: rows.map((row) => row.questionId),
					moved: moved
						.filter((row) => row.briefingId === briefing.id && row.paragraphId === paragraphId)
						.map(({ date, en, ko, questions: list }) => ({
							date,
							what: text2(en, ko),
							questions: JSON.parse(list) as string[]
						}))
				})
			)
		}));
	return { briefings: (): readonly Briefing[] => briefings };
}
