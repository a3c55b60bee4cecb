import { MAX_TEXT } from '$lib/core/address';
import type { Lang, Text2 } from '$lib/core/lang';
import { isDate } from '$lib/core/interval';
import { STATES, type State } from '$lib/core/state';
import { MAX_DAYS, MAX_WEIGHT, readView, type ViewState } from '$lib/core/view-state';
import { z } from 'zod';
import { findScenario } from '../amendment';
import type { Scenario } from '../reference/scenarios';
import type { Known, Param, QueryParam } from './endpoint';
import { MAX_PAGE_SIZE, PAGE_SIZE } from './paging';
import { ID } from './schema-parts';

/** The parameters that several endpoints share, under the names that they have in the addresses of the pages. */

export const oneOfWords = (values: readonly string[]): string => `one of: ${values.join(', ')}`;
const ids = (items: readonly { readonly id: string }[]): string => oneOfWords(items.map(({ id }) => id));

/** What the pages' own codec makes of one parameter. */
function viewValue<K extends keyof ViewState & string>(name: K, text: string): ViewState[K] | undefined {
	const { view, problems } = readView(new URLSearchParams({ [name]: text }));
	return problems.length > 0 ? undefined : view[name];
}

export const onParam: QueryParam<string | null> = {
	what: {
		en: 'The day on which the law is read; without it, today in Seoul.',
		ko: '법을 읽는 기준일. 없으면 서울의 오늘이다.'
	},
	schema: z.iso.date(),
	example: '2021-06-01',
	fallback: null,
	read: (text) => (isDate(text) ? text : undefined),
	expected: () => 'a day, YYYY-MM-DD'
};

export const searchParam: QueryParam<string> = {
	what: {
		en: 'Words to look for, in either language.',
		ko: '찾을 말. 영어와 한국어 모두 된다.'
	},
	schema: z.string().min(1).max(MAX_TEXT),
	example: '270',
	fallback: '',
	// The pages cut a longer text; here nobody would notice.
	read: (text) => (text.length > MAX_TEXT ? undefined : viewValue('q', text) || undefined),
	expected: () => `1 to ${MAX_TEXT} characters`
};

const found = <T extends { readonly id: string }>(items: readonly T[], id: string): T | undefined =>
	items.find((item) => item.id === id);

const TOPIC: Text2 = { en: 'The id of a topic.', ko: '주제의 식별자.' };

export const topicInPath: Param<Known['topics'][number]> = {
	what: TOPIC,
	schema: ID,
	example: 'lmo-approval',
	read: (text, { topics }) => found(topics, text),
	expected: ({ topics }) => ids(topics),
	narrow: (topic) => [topic]
};

export const topicParam: QueryParam<Known['topics'][number] | null> = {
	...topicInPath,
	what: { en: 'Only this topic.', ko: '이 주제만 찾는다.' },
	fallback: null,
	narrow: (topic, { topics }) => (topic ? [topic] : topics)
};

export const stepParam: QueryParam<string | null> = {
	what: { en: 'Only this step of the approval path.', ko: '승인 경로 가운데 이 단계만 찾는다.' },
	schema: ID,
	example: 'risk-review',
	fallback: null,
	read: (text, { topics }) => topics.flatMap(({ steps }) => steps).find(({ id }) => id === text)?.id,
	expected: ({ topics }) => ids(topics.flatMap(({ steps }) => steps))
};

export const scenarioParam: QueryParam<Scenario | null> = {
	what: {
		en: 'The proposed amendment under which the law is read, as if it were in force.',
		ko: '시행된 것으로 보고 적용할 개정안.'
	},
	schema: ID,
	example: 'kr-bill-choi-2024',
	fallback: null,
	read: (text, { reference, topics }) => {
		const scenario = findScenario(reference, text);
		return scenario && found(topics, scenario.topicId) && scenario;
	},
	expected: ({ reference, topics }) => ids(reference.scenarios().filter(({ topicId }) => found(topics, topicId)))
};

export const stateParam: QueryParam<readonly State[]> = {
	what: { en: 'Only rows in these states, separated by commas.', ko: '이 상태의 항목만 찾는다. 쉼표로 나눈다.' },
	schema: z.string().regex(new RegExp(`^(${STATES.join('|')})(,(${STATES.join('|')}))*$`)),
	example: 'different,not-comparable',
	fallback: [],
	read: (text) => {
		const given = text.split(',');
		const known = given.flatMap((value) => STATES.find((state) => state === value) ?? []);
		return known.length === given.length && known.length <= STATES.length ? known : undefined;
	},
	expected: () => `some of: ${STATES.join(', ')}; separated by commas`
};

export const sideParam = <S extends string>(sides: readonly S[]): QueryParam<S | null> => ({
	what: { en: 'Only this side.', ko: '이 쪽만 찾는다.' },
	schema: z.enum(sides),
	example: 'kr',
	fallback: null,
	read: (text) => sides.find((side) => side === text),
	expected: () => oneOfWords(sides)
});

export const weightsParam: QueryParam<ViewState['w']> = {
	what: {
		en: `Other weights than the editors’, by question: 0 (left out) to ${MAX_WEIGHT}.`,
		ko: `편집진의 것과 다른 질문별 가중치. 0(제외)부터 ${MAX_WEIGHT}까지이다.`
	},
	schema: z.string().max(10_000),
	example: 'risk-review-days:5',
	fallback: {},
	read: (text, { reference, topics, today }) => {
		const weights = viewValue('w', text);
		const known = new Set(
			topics.flatMap((topic) => reference.questions.ofTopic(topic.id, today).map((question) => question.id))
		);
		return weights && Object.keys(weights).every((id) => known.has(id)) ? weights : undefined;
	},
	expected: () => `id:weight,id:weight with ids of questions and weights from 0 to ${MAX_WEIGHT}, at most one decimal`
};

/** Its keys name steps of one pathway, which only its handler's path knows: they are held against the steps there. */
export const daysParam: QueryParam<ViewState['days']> = {
	what: {
		en: `Other durations of steps, in days, by the key of the step: 1 to ${MAX_DAYS}.`,
		ko: `단계의 key별로 달리 정한 기간(일). 1부터 ${MAX_DAYS}까지이다.`
	},
	schema: z.string().max(10_000),
	example: 'imported-crop-kr-a1:90',
	fallback: {},
	read: (text) => viewValue('days', text),
	expected: () => `key:days,key:days with keys of steps of this pathway and days from 1 to ${MAX_DAYS}`
};

const count = (what: Text2, example: string, fallback: number, max: number): QueryParam<number> => ({
	what,
	schema: z.int().min(1).max(max).default(fallback),
	example,
	fallback,
	read: (text) => (/^[1-9]\d{0,4}$/.test(text) && Number(text) <= max ? Number(text) : undefined),
	expected: () => `a whole number from 1 to ${max}`
});

/** What every list takes. */
export const paging = {
	page: count({ en: 'Which page of the list.', ko: '목록의 몇 번째 쪽인지.' }, '2', 1, 99_999),
	size: count({ en: 'Entries on a page.', ko: '한 쪽의 항목 수.' }, '20', PAGE_SIZE, MAX_PAGE_SIZE)
};

/** A thing that an address names by its id. */
export const idInPath = <T>(
	what: Text2,
	example: string,
	find: (id: string, known: Known) => T | undefined
): Param<T> => ({ what, schema: ID, example, read: find, expected: () => 'an id that the list has' });

/** In which language something is given. */
export const LANGS = ['en', 'ko'] as const satisfies readonly Lang[];
export const langParam = (what: Text2): QueryParam<Lang> => ({
	what,
	schema: z.enum(LANGS),
	example: 'ko',
	fallback: 'en',
	read: (text) => LANGS.find((lang) => lang === text),
	expected: () => oneOfWords(LANGS)
});
