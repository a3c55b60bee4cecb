import { DRAWS, SEED, indexOf } from '$lib/core/indexed';
import { z } from 'zod';
import { indexItems } from '../index-items';
import { indexScope, indexScopes } from '../index-scopes';
import { rowsUnder } from './comparisons';
import { endpoint, type Param } from './endpoint';
import { oneOfWords, onParam, scenarioParam, stepParam, weightsParam } from './params';
import { BAND, BOUNDS, FIGURES, ID, INTO, list, named, TEXT } from './schema-parts';

type IndexScope = NonNullable<ReturnType<typeof indexScope>>;

const INDEX = named(
	'Index',
	z.strictObject({
		scope: z.strictObject({
			id: ID,
			kind: z.enum(['all', 'domain', 'topic']),
			name: TEXT.nullable(),
			topics: list(ID)
		}),
		step: ID.nullable(),
		...FIGURES,
		bounds: BOUNDS,
		band: BAND,
		into: INTO,
		directed: z.int().describe('Comparable questions that declare which way is stricter.'),
		contributions: list(
			z.strictObject({ question: ID, weight: z.number(), share: z.number(), graded: z.number() })
		).describe('The shares add up to the index.'),
		leaveOneOut: list(z.strictObject({ question: ID, without: z.number(), effect: z.number() }))
	})
);

const scopeInPath: Param<IndexScope> = {
	what: { en: 'A topic, a domain, or “all”.', ko: '주제나 분야의 식별자, 또는 all.' },
	schema: ID,
	example: 'lmo-approval',
	read: (text, { reference }) => indexScope(reference, text),
	expected: ({ reference }) => oneOfWords(indexScopes(reference).map(({ id }) => id)),
	narrow: ({ topics }) => topics
};

export const indexEndpoints = [
	endpoint({
		id: 'index',
		path: '/index/{scope}',
		summary: {
			en: `How far apart the two systems are, with bounds, band (${DRAWS.toLocaleString('en-US')} draws, seed ${SEED}) and what drives it.`,
			ko: `두 제도가 얼마나 다른지. 상·하한, 민감도 구간(무작위 가중치 ${DRAWS.toLocaleString('ko-KR')}벌, 난수 씨앗 ${SEED}), 지수를 좌우하는 항목.`
		},
		inPath: { scope: scopeInPath },
		inQuery: { on: onParam, step: stepParam, scenario: scenarioParam, w: weightsParam },
		data: INDEX,
		cost: 5,
		answer: ({ scope, on: given, step, scenario, w }, { reference, today }) => {
			// As on the page: a step and an amendment belong to one topic.
			const alone = (param: string, value: string | null) =>
				value === null || scope.kind === 'topic'
					? []
					: [{ param, given: value, expected: 'nothing: a step and an amendment belong to one topic' }];
			const refused = [...alone('step', step), ...alone('scenario', scenario?.id ?? null)];
			if (refused.length > 0) return { refused };

			const on = given ?? today;
			const rows = scope.topics
				.flatMap(({ id }) => rowsUnder(reference, id, on, scenario))
				.filter(({ question }) => step === null || question.stepId === step);
			const items = indexItems(rows);
			const { figures, band, into, directed, leaveOneOut } = indexOf(items, w, on);
			const weights = new Map(items.map(({ id, weight }) => [id, w[id] ?? weight]));
			return {
				data: {
					scope: { id: scope.id, kind: scope.kind, name: scope.name, topics: scope.topics.map(({ id }) => id) },
					step,
					index: figures.index,
					graded: figures.graded,
					coverage: figures.coverage,
					items: figures.items,
					comparable: figures.comparable,
					bounds: figures.bounds,
					band,
					into,
					directed,
					contributions: figures.contributions.map(({ id, share, graded }) => ({
						question: id,
						weight: weights.get(id) ?? 0,
						share,
						graded
					})),
					leaveOneOut: leaveOneOut.map(({ id, ...effect }) => ({ question: id, ...effect }))
				},
				on,
				html: (lang, pages) => pages.index(lang, scope.id, { on: given, step, scenario: scenario?.id ?? null, w })
			};
		}
	})
];
