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
	const questions = db
		.prepare<[], OfParagraph & { questionId: string }>(
			`WITH told (briefing_id, paragraph_id, question_id) AS (
				SELECT briefing_id, paragraph_id, question_id FROM briefing_question
				UNION SELECT b.id, g.paragraph_id, g.question_id FROM briefing b JOIN gap_commitment g ON g.commitment_id = b.commitment_id
			)
			SELECT t.briefing_id AS briefingId, t.paragraph_id AS paragraphId, t.question_id AS questionId
			FROM told t JOIN question q ON q.id = t.question_id JOIN topic ON topic.id = q.topic_id JOIN domain d ON d.id = topic.domain_id
			ORDER BY d.place, topic.id, q.place, q.id`
		)
		.all();
	const moved = db
		.prepare<[], OfParagraph & { date: string; en: string; ko: string; questions: string }>(
			`SELECT briefing_id AS briefingId, paragraph_id AS paragraphId, date, what_en AS en, what_ko AS ko, questions
			FROM briefing_moved ORDER BY briefing_id, date, place`
		)
		.all();
	const parts = db
		.prepare<[], OfParagraph>(
			`SELECT b.id AS briefingId, p.id AS paragraphId FROM briefing b JOIN commitment_paragraph p ON p.commitment_id = b.commitment_id
			ORDER BY b.id, p.place`
		)
		.all();
	const of = <T extends OfParagraph>(rows: readonly T[], part: OfParagraph): T[] =>
		rows.filter((row) => row.briefingId === part.briefingId && row.paragraphId === part.paragraphId);
	const briefings: Briefing[] = db
		.prepare<[], Pick<Briefing, 'id' | 'commitmentId' | 'since'>>(
			'SELECT id, commitment_id AS commitmentId, since FROM briefing ORDER BY id'
		)
		.all()
		.map((briefing) => ({
			...briefing,
			constraints: (constraints.get(briefing.id) ?? []).map(({ en, ko }) => text2(en, ko)),
			recommendations: parts
				.filter((part) => part.briefingId === briefing.id)
				.map((part) => ({
					paragraphId: part.paragraphId,
					questions: of(questions, part).map((row) => row.questionId),
					moved: of(moved, part).map(({ date, en, ko, questions: list }) => ({
						date,
						what: text2(en, ko),
						questions: JSON.parse(list) as string[]
					}))
				}))
		}));
	return { briefings: (): readonly Briefing[] => briefings };
}
