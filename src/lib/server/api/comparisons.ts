import { SIDES } from '$lib/core/answer';
import { DEFAULT_VIEW } from '$lib/core/view-state';
import { z } from 'zod';
import { amendmentOf } from '../amendment';
import { compareTopic, type ComparedRow } from '../compare';
import { rowFilter } from '../filter';
import type { Reference } from '../reference/reference';
import type { Scenario } from '../reference/scenarios';
import { endpoint } from './endpoint';
import { pageOf } from './paging';
import {
	onParam,
	paging,
	scenarioParam,
	searchParam,
	sideParam,
	stateParam,
	stepParam,
	topicInPath,
	topicParam
} from './params';
import { ANSWER, DIFFERENCE, ID, list, named, STATE, TEXT } from './schema-parts';
import { shownIn } from './shown';

const ROW = named(
	'ComparisonRow',
	z.strictObject({
		question: ID,
		step: ID,
		place: z.int(),
		ask: TEXT,
		weight: z.number(),
		state: STATE,
		distance: z
			.number()
			.nullable()
			.describe('0 to 1; a rule against no rule counts as 1; null where the row is left out of every figure.'),
		difference: DIFFERENCE,
		us: ANSWER.nullable().describe('Null where nothing at all is recorded for the day.'),
		kr: ANSWER.nullable()
	})
);

/** The rows of a topic on a day, as they stand or as an amendment would have them. */
export function rowsUnder(
	reference: Reference,
	topicId: string,
	on: string,
	scenario: Pick<Scenario, 'id'> | null
): ComparedRow[] {
	const amendment = amendmentOf(reference, topicId, { scenario: scenario?.id ?? null, edit: {} }, on);
	return compareTopic(reference, topicId, on, amendment.answers);
}

export const comparisonEndpoints = [
	endpoint({
		id: 'answers',
		path: '/answers',
		summary: {
			en: 'The answers of both sides on a day, as the law stands or as an amendment would have it.',
			ko: '기준일에 있는 양쪽의 답. 현행법에 따르거나 개정안에 따른다.'
		},
		inPath: {},
		inQuery: {
			topic: topicParam,
			side: sideParam(SIDES),
			on: onParam,
			scenario: scenarioParam,
			...paging
		},
		data: list(ANSWER),
		answer: ({ side, on: given, scenario, ...paged }, { reference, topics, today }) => {
			const on = given ?? today;
			const { answer } = shownIn(reference, on);
			const sides = side === null ? SIDES : [side];
			const answers = topics
				.flatMap(({ id }) => rowsUnder(reference, id, on, scenario))
				.flatMap((row) => sides.flatMap((name) => row.sides[name] ?? []));
			const { items, page } = pageOf(answers, paged);
			return { data: items.map((recorded) => answer(recorded)), on, page };
		}
	}),
	endpoint({
		id: 'comparisons',
		path: '/comparisons/{topic}',
		summary: {
			en: 'The rows of a topic: state, distance, difference, and both answers.',
			ko: '주제의 비교 항목. 상태, 거리, 차이와 양쪽의 답.'
		},
		inPath: { topic: topicInPath },
		inQuery: {
			on: onParam,
			scenario: scenarioParam,
			step: stepParam,
			state: stateParam,
			q: searchParam,
			...paging
		},
		data: list(ROW),
		answer: ({ topic, on: given, scenario, step, state, q, ...paged }, { reference, today }) => {
			const on = given ?? today;
			const fits = rowFilter({ ...DEFAULT_VIEW, step, q }, reference, on);
			const rows = rowsUnder(reference, topic.id, on, scenario).filter(
				(row) => fits(row) && (state.length === 0 || state.includes(row.comparison.state))
			);
			const { items, page } = pageOf(rows, paged);
			const [show, ...more] = state;
			const view = { on: given, scenario: scenario?.id ?? null, step, q, ...(show && more.length === 0 && { show }) };
			return {
				data: items.map(shownIn(reference, on).row),
				on,
				page,
				html: (lang, pages) => pages.compare(lang, topic.id, view)
			};
		}
	})
];
