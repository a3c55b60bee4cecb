import type { Side } from '$lib/core/answer';
import type { Text2 } from '$lib/core/lang';
import type { Db } from '../stores/open';
import type { Basis } from './answers';
import { basisOf } from './pathways';
import { text2, text2OrNull } from './text2';

/** Something that moved the law, or the comparison. */
export interface HistoryEvent {
	/** Its place among all events, 1 and up in order of time. */
	readonly number: number;
	/** Whose law it moved. */
	readonly topicId: string;
	/** A year, a month or a day: as much as is known. */
	readonly date: string;
	readonly side: Side | 'int';
	readonly title: Text2;
	readonly what: Text2 | null;
	readonly basis: readonly Basis[];
}

/** A day on which the recorded answers to a question, or the editors' relation of two texts, start or end. */
interface AnswerChange {
	readonly date: string;
	readonly questionId: string;
	/** Nothing changed in the law that is known of: an answer is only first seen on that day. */
	readonly orEarlier: boolean;
}

interface EventRow {
	number: number;
	topicId: string;
	date: string;
	side: Side | 'int';
	titleEn: string;
	titleKo: string;
	whatEn: string | null;
	whatKo: string | null;
	basis: string;
}

/** What happened when: the events, read whole when the server starts, and the days on which answers change. */
export function eventQueries(db: Db) {
	const events: HistoryEvent[] = db
		.prepare<[], EventRow>(
			`SELECT ROW_NUMBER() OVER (ORDER BY date, place) AS number, topic_id AS topicId, date, side, title_en AS titleEn, title_ko AS titleKo,
				what_en AS whatEn, what_ko AS whatKo, basis
			FROM event ORDER BY date, place`
		)
		.all()
		.map((row) => ({
			number: row.number,
			topicId: row.topicId,
			date: row.date,
			side: row.side,
			title: text2(row.titleEn, row.titleKo),
			what: text2OrNull(row.whatEn, row.whatKo),
			basis: basisOf(row.basis)
		}));
	const changes = db.prepare<[{ topicId: string }], Omit<AnswerChange, 'orEarlier'> & { orEarlier: number }>(
		`WITH dated (question_id, date, or_earlier) AS (
			SELECT question_id, valid_from, or_earlier FROM answer UNION ALL SELECT question_id, valid_until, 0 FROM answer
			UNION ALL SELECT question_id, valid_from, 0 FROM question_relation UNION ALL SELECT question_id, valid_until, 0 FROM question_relation
		)
		SELECT d.date, d.question_id AS questionId, MIN(d.or_earlier) AS orEarlier FROM dated d JOIN question q ON q.id = d.question_id
		WHERE q.topic_id = @topicId AND d.date IS NOT NULL GROUP BY d.date, q.id ORDER BY d.date, q.place, q.id`
	);
	return {
		/** All events, the earliest first. */
		events: (): readonly HistoryEvent[] => events,
		/** Every day on which anything that decides a row of the topic starts or ends, past and enacted, with the questions it touches. */
		changes: (topicId: string): AnswerChange[] =>
			changes.all({ topicId }).map((change) => ({ ...change, orEarlier: change.orEarlier === 1 }))
	};
}
