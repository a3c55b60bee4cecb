import { MOVES } from '$lib/core/move';
import { z } from 'zod';
import { amendmentOf, NO_AMENDMENT } from '../amendment';
import type { Scenario } from '../reference/scenarios';
import { scenarioView, type Days, type Figures } from '../scenario-view';
import { endpoint, type Param } from './endpoint';
import { idInPath, onParam } from './params';
import { ANSWER, BAND, CHECKED, DAY, FIGURES, ID, INTO, list, named, SIDE, STATE, TEXT } from './schema-parts';
import { shownIn } from './shown';

const shape = {
	id: ID,
	topic: ID,
	side: SIDE,
	title: TEXT,
	what: TEXT,
	status: z.strictObject({
		is: z.enum(['proposed', 'pending', 'passed-one-house', 'enacted', 'announced', 'lapsed', 'unknown', 'in-force']),
		on: DAY,
		note: TEXT
	}),
	instrument: ID.nullable(),
	applies: TEXT.nullable().describe('The products to which alone it applies.'),
	unread: TEXT.nullable().describe('What of its text was not seen.'),
	sources: list(TEXT),
	checked: CHECKED
};
const SCENARIO = named('Scenario', z.strictObject(shape));
const READING = z.strictObject({ ...FIGURES, band: BAND, into: INTO });
const DAYS = z.strictObject({ total: z.int().nullable(), atLeast: z.boolean() });
const BEFORE_AFTER = z.strictObject({ before: DAYS, after: DAYS });
const ROW_STATE = z.strictObject({ state: STATE, distance: z.number().nullable() });
const WITH_EFFECTS = named(
	'ScenarioWithEffects',
	z.strictObject({
		...shape,
		answers: list(ANSWER).describe('What it would put in the place of today’s answers.'),
		changed: list(
			z.strictObject({
				question: ID,
				ask: TEXT,
				sides: list(SIDE),
				move: z.enum(MOVES),
				before: ROW_STATE,
				after: ROW_STATE
			})
		),
		figures: z.strictObject({ before: READING, after: READING }),
		pathways: list(z.strictObject({ id: ID, us: BEFORE_AFTER, kr: BEFORE_AFTER }))
	})
);

const scenarioInPath: Param<Scenario> = {
	...idInPath({ en: 'The id of a scenario.', ko: '시나리오의 식별자.' }, 'kr-bill-choi-2024', (id, { reference }) =>
		reference.scenarios().find((scenario) => scenario.id === id)
	),
	narrow: ({ topicId }, { topics }) => topics.filter(({ id }) => id === topicId)
};

type Named = ReturnType<typeof shownIn>['named'];
const shownScenario = (scenario: Scenario, named: Named): z.infer<typeof SCENARIO> => ({
	id: scenario.id,
	topic: scenario.topicId,
	side: scenario.side,
	title: named(scenario.title),
	what: named(scenario.what),
	status: { ...scenario.status, note: named(scenario.status.note) },
	instrument: scenario.instrumentId,
	applies: scenario.applies && named(scenario.applies),
	unread: scenario.unread && named(scenario.unread),
	sources: scenario.sources.map((source) => named(source)),
	checked: { on: scenario.checkedOn, against: scenario.checkedAgainst, confidence: scenario.confidence }
});

const reading = ({ method: _, ...figures }: Figures): z.infer<typeof READING> => figures;
const days = ({ before, after }: { before: Days; after: Days }) => ({ before, after });

export const scenarioEndpoints = [
	endpoint({
		id: 'scenarios',
		path: '/scenarios',
		summary: { en: 'Proposed amendments of either law.', ko: '양쪽 법의 개정안.' },
		inPath: {},
		inQuery: {},
		data: list(SCENARIO),
		answer: (_, { reference, today }) => {
			const { named } = shownIn(reference, today);
			return {
				data: reference.scenarios().map((scenario) => shownScenario(scenario, named)),
				html: (lang, pages) => pages.scenarios(lang)
			};
		}
	}),
	endpoint({
		id: 'scenario',
		path: '/scenarios/{id}',
		summary: {
			en: 'One amendment, and what it would change: answers, rows, index, days.',
			ko: '개정안 하나와 그것이 바꿀 답·항목·지수·기간.'
		},
		inPath: { id: scenarioInPath },
		inQuery: { on: onParam },
		data: WITH_EFFECTS,
		cost: 5,
		answer: ({ id: scenario, on: given }, { reference, today }) => {
			const on = given ?? today;
			const amendment = amendmentOf(reference, scenario.topicId, { scenario: scenario.id, edit: {} }, on);
			const view = scenarioView(reference, scenario.topicId, on, 'en', {
				before: { amendment: NO_AMENDMENT, weights: {}, days: {} },
				after: { amendment, weights: {}, days: {} }
			});
			const { answer, named } = shownIn(reference, on);
			const asks = new Map(reference.questions.ofTopic(scenario.topicId, on).map(({ id, ask }) => [id, ask]));
			return {
				data: {
					...shownScenario(scenario, named),
					answers: scenario.answers.map((recorded) => answer(recorded)),
					changed: view.changed.map(({ before, after, move, sides }) => ({
						question: before.id,
						ask: asks.get(before.id) ?? { en: before.ask, ko: before.ask },
						sides,
						move,
						before: { state: before.state, distance: before.distance },
						after: { state: after.state, distance: after.distance }
					})),
					figures: { before: reading(view.figures.before), after: reading(view.figures.after) },
					pathways: view.pathways.map(({ id, days: { us, kr } }) => ({ id, us: days(us), kr: days(kr) }))
				},
				on,
				html: (lang, pages) => pages.scenario(lang, scenario.id, { on: given })
			};
		}
	})
];
