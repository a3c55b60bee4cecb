import { ENOUGH, historyOf, type RowState } from '$lib/core/index-history';
import { z } from 'zod';
import { daysOf } from '../history';
import { endpoint } from './endpoint';
import { pageOf } from './paging';
import { paging, sideParam, stepParam, topicInPath } from './params';
import { BOUNDS, CITATION, DAY, FIGURES, ID, list, named, PART_DATE, SIDE_OR_INT, STATE, TEXT } from './schema-parts';
import { shownIn } from './shown';

const EVENT = named(
	'Event',
	z.strictObject({
		number: z.int(),
		topic: ID,
		date: PART_DATE,
		side: SIDE_OR_INT,
		title: TEXT,
		what: TEXT.nullable(),
		basis: list(CITATION)
	})
);

const ROW_STATE = z.strictObject({
	state: STATE,
	distance: z.number().nullable(),
	lowConfidence: z.boolean()
});
const POINT = named(
	'HistoryPoint',
	z.strictObject({
		date: DAY,
		...FIGURES,
		bounds: BOUNDS,
		measured: z.boolean().describe(`Coverage of at least ${ENOUGH}: enough to speak of an index.`),
		alike: z
			.strictObject({ since: DAY, rows: z.int(), before: z.number(), after: z.number() })
			.nullable()
			.describe('The move over the rows that can be compared on both days.'),
		changes: list(z.strictObject({ question: ID, before: ROW_STATE, after: ROW_STATE, moved: z.boolean() }))
	})
);

const rowState = ({ state, distance, low }: RowState) => ({ state, distance, lowConfidence: low });

/** The first day that a date with unknown parts can mean: `2007-03` → `2007-03-01`. */
export const firstDay = (date: string): string => date + '-01'.repeat((10 - date.length) / 3);

export const historyEndpoints = [
	endpoint({
		id: 'events',
		path: '/events',
		summary: { en: 'What moved the law, the earliest first.', ko: '법을 움직인 사건. 이른 것부터이다.' },
		inPath: {},
		inQuery: { side: sideParam(['us', 'kr', 'int']), ...paging },
		data: list(EVENT),
		answer: ({ side, ...paged }, { reference, today }) => {
			const { named, citations } = shownIn(reference, today);
			const { items, page } = pageOf(
				reference.events().filter((event) => side === null || event.side === side),
				paged
			);
			return {
				data: items.map(({ number, topicId, date, side: whose, title, what, basis }) => ({
					number,
					topic: topicId,
					date,
					side: whose,
					title: named(title, firstDay(date)),
					what: what && named(what, firstDay(date)),
					basis: citations(basis, null)
				})),
				page,
				html: (lang, pages) => pages.history(lang)
			};
		}
	}),
	endpoint({
		id: 'history',
		path: '/history/{topic}',
		summary: {
			en: 'The index on every day on which an answer begins or ends, and what changed.',
			ko: '답이 시작되거나 끝난 날마다의 지수와 그날 바뀐 항목.'
		},
		inPath: { topic: topicInPath },
		inQuery: { step: stepParam, ...paging },
		data: list(POINT),
		answer: ({ topic, step, ...paged }, { reference, today }) => {
			const { items, page } = pageOf(historyOf(daysOf(reference, topic.id), step, today).points, paged);
			return {
				data: items.map(({ date, figures, measured, alike, changes }) => ({
					date,
					index: figures.index,
					graded: figures.graded,
					coverage: figures.coverage,
					items: figures.items,
					comparable: figures.comparable,
					bounds: figures.bounds,
					measured,
					alike,
					changes: changes.map(({ id, before, after, moved }) => ({
						question: id,
						before: rowState(before),
						after: rowState(after),
						moved
					}))
				})),
				page,
				html: (lang, pages) => pages.history(lang)
			};
		}
	})
];
