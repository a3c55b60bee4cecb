import { DEFAULT_VIEW } from '$lib/core/view-state';
import { z } from 'zod';
import { compareTopic, type ComparedRow } from '../compare';
import { rowFilter } from '../filter';
import { endpoint, type Known } from './endpoint';
import { pageOf } from './paging';
import { idInPath, paging, searchParam, stepParam, topicParam } from './params';
import { ANSWER, ANSWER_TYPE, ID, list, named, TEXT } from './schema-parts';
import { shownIn, shownType } from './shown';

const shape = {
	id: ID,
	topic: ID,
	step: ID,
	place: z.int().describe('The number shown beside it, from 1.'),
	ask: TEXT,
	why: TEXT,
	weight: z.number(),
	type: ANSWER_TYPE
};
const QUESTION = named('Question', z.strictObject(shape));
const WITH_HISTORY = named(
	'QuestionWithHistory',
	z.strictObject({ ...shape, history: list(ANSWER).describe('Every answer ever recorded, the earliest first.') })
);

const shownQuestion = ({ question }: ComparedRow): z.infer<typeof QUESTION> => ({
	id: question.id,
	topic: question.topicId,
	step: question.stepId,
	place: question.place,
	ask: question.ask,
	why: question.why,
	weight: question.weight,
	type: shownType(question.type)
});

const rowsToday = ({ reference, topics, today }: Known): ComparedRow[] =>
	topics.flatMap(({ id }) => compareTopic(reference, id, today));

export const questionEndpoints = [
	endpoint({
		id: 'questions',
		path: '/questions',
		summary: {
			en: 'The questions asked of both systems; a search looks through question, rules and citations.',
			ko: '두 제도에 묻는 질문. 검색은 질문·규정·인용을 함께 찾는다.'
		},
		inPath: {},
		inQuery: { topic: topicParam, step: stepParam, q: searchParam, ...paging },
		data: list(QUESTION),
		answer: ({ step, q, ...paged }, known) => {
			const fits = rowFilter({ ...DEFAULT_VIEW, step, q }, known.reference, known.today);
			const { items, page } = pageOf(rowsToday(known).filter(fits), paged);
			return { data: items.map(shownQuestion), page };
		}
	}),
	endpoint({
		id: 'question',
		path: '/questions/{id}',
		summary: {
			en: 'One question: its type, why it matters, and how the answers changed.',
			ko: '질문 하나. 답의 유형, 묻는 까닭, 답의 변천.'
		},
		inPath: {
			id: idInPath({ en: 'The id of a question.', ko: '질문의 식별자.' }, 'risk-review-days', (id, known) =>
				rowsToday(known).find(({ question }) => question.id === id)
			)
		},
		inQuery: {},
		data: WITH_HISTORY,
		answer: ({ id: row }, { reference, today }) => {
			const { id, topicId } = row.question;
			const shown = shownIn(reference, today);
			return {
				// Each answer is told with the names of its own first day.
				data: {
					...shownQuestion(row),
					history: reference.answers.history(id).map((answer) => shown.answer(answer, answer.from))
				},
				html: (lang, pages) => pages.question(lang, topicId, id)
			};
		}
	})
];
