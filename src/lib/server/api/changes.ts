import { SIDES, type Side } from '$lib/core/answer';
import type { RecordedAnswer } from '../reference/answers';
import type { HistoryEvent } from '../reference/events';
import type { Question } from '../reference/questions';
import type { Reference } from '../reference/reference';
import type { Topic } from '../reference/topics';
import { firstDay } from './history';

/** An answer that begins or ends. */
export interface AnswerChange {
	readonly kind: 'answer';
	readonly date: string;
	readonly side: Side;
	readonly question: Question;
	/** Null where nothing was recorded before. */
	readonly before: RecordedAnswer | null;
	/** Null where nothing is recorded any more. */
	readonly after: RecordedAnswer | null;
}
interface EventChange {
	readonly kind: 'event';
	/** The first day that it can mean. */
	readonly date: string;
	readonly event: HistoryEvent;
}
export type LawChange = AnswerChange | EventChange;

/** What changed in the law of some topics, the latest first; what is enacted for a day ahead stands before all. Events come before the answers of their day. */
export function lawChanges(reference: Reference, topics: readonly Topic[], today: string, most: number): LawChange[] {
	const wanted = new Set(topics.map(({ id }) => id));
	const events = reference
		.events()
		.filter(({ topicId }) => wanted.has(topicId))
		.map((event): LawChange => ({ kind: 'event', date: firstDay(event.date), event }));
	const answers = topics
		.flatMap((topic) => reference.questions.ofTopic(topic.id, today))
		.flatMap((question) => answerChanges(question, reference.answers.history(question.id)));
	// Array.sort is stable: within a day the order of events and questions stays.
	return [...events, ...answers].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)).slice(0, most);
}

/** The changes of one question, from every answer ever recorded for it in order of time. */
export function answerChanges(question: Question, history: readonly RecordedAnswer[]): AnswerChange[] {
	return SIDES.flatMap((side) => {
		const own = history.filter((answer) => answer.side === side);
		return own.flatMap((answer): AnswerChange[] => {
			const before = own.find(({ until }) => until === answer.from) ?? null;
			// What was only first seen on a day did not begin on it.
			const begins: AnswerChange[] =
				answer.orEarlier && !before
					? []
					: [{ kind: 'answer', date: answer.from, side, question, before, after: answer }];
			const { until } = answer;
			if (until === null || own.some(({ from }) => from === until)) return begins;
			return [...begins, { kind: 'answer', date: until, side, question, before: answer, after: null }];
		});
	});
}
