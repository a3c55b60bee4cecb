import { SIDES, type Side } from '$lib/core/answer';
import { gapOf, ownDurations, readPath } from '$lib/core/timeline';
import { z } from 'zod';
import { pathwayOf, shownSteps } from '../pathway-view';
import { endpoint, type Param } from './endpoint';
import { daysParam, idInPath, scenarioParam } from './params';
import { CITATION, CONFIDENCE, ID, list, named, SEEN_AS, SIDE, TEXT } from './schema-parts';
import { inBoth, shownIn } from './shown';
import type { Pathway } from '../reference/pathways';

const SUMMARY = { id: ID, topic: ID, title: TEXT, intro: TEXT };

const TOTAL = z
	.discriminatedUnion('kind', [
		z.strictObject({ kind: z.literal('no-steps') }),
		z.strictObject({ kind: z.literal('no-limit') }),
		z.strictObject({ kind: z.literal('not-checked'), steps: z.enum(['all', 'some']) }),
		z.strictObject({ kind: z.enum(['at-least', 'exact']), days: z.int() })
	])
	.describe(
		'“at-least”: a step on the path has no limit in law. “not-checked”: no figure, and the limits of all or some steps were not looked up.'
	);

const STEP = named(
	'PathwayStep',
	z.strictObject({
		id: ID,
		key: ID.describe('Names the step in the parameter “days”.'),
		place: z.int(),
		name: TEXT,
		authority: z.strictObject({ short: TEXT, full: TEXT }).nullable(),
		days: z.int().nullable().describe('Null: the law sets no limit, or nobody looked. Never 0.'),
		daysChecked: z.boolean().describe('False: nobody looked whether the law sets a limit.'),
		statutory: z.int().nullable().describe('The days of the law, where “days” are the caller’s.'),
		typical: z.strictObject({ low: z.int(), high: z.int(), note: TEXT }).nullable(),
		after: list(ID),
		mandatory: z.boolean(),
		condition: TEXT.nullable(),
		clock: TEXT.nullable(),
		start: z.int(),
		finish: z.int(),
		latestStart: z.int(),
		latestFinish: z.int(),
		float: z.int(),
		critical: z.boolean().describe('It decides when this side ends.'),
		basis: list(CITATION),
		questions: list(ID),
		checkedAgainst: SEEN_AS,
		confidence: CONFIDENCE
	})
);
const PATH = z.strictObject({ total: TOTAL, steps: list(STEP) });
const PATHWAY = named(
	'Pathway',
	z.strictObject({
		...SUMMARY,
		gap: z
			.strictObject({ longer: SIDE.nullable(), by: z.int(), kind: z.enum(['exact', 'at-least', 'limits-alone']) })
			.nullable()
			.describe('How the two totals lie to each other; null unless both sides have one.'),
		us: PATH,
		kr: PATH
	})
);

const pathwayInPath: Param<Pathway> = {
	...idInPath({ en: 'The id of a pathway.', ko: '승인 경로의 식별자.' }, 'imported-crop', (id, { reference }) =>
		reference.pathways().find((pathway) => pathway.id === id)
	),
	narrow: ({ topicId }, { topics }) => topics.filter(({ id }) => id === topicId)
};

const summary = ({ id, topicId, title, intro }: Pathway, { named }: ReturnType<typeof shownIn>) => ({
	id,
	topic: topicId,
	title: named(title),
	intro: named(intro)
});

export const pathwayEndpoints = [
	endpoint({
		id: 'pathways',
		path: '/pathways',
		summary: { en: 'The products whose way to approval is known.', ko: '승인 경로를 다루는 품목.' },
		inPath: {},
		inQuery: {},
		data: list(z.strictObject(SUMMARY)),
		answer: (_, { reference, today }) => ({
			data: reference.pathways().map((pathway) => summary(pathway, shownIn(reference, today))),
			html: (lang, pages) => pages.pathways(lang)
		})
	}),
	endpoint({
		id: 'pathway',
		path: '/pathways/{id}',
		summary: {
			en: 'The steps of a product in both systems, with the critical path.',
			ko: '한 품목이 두 제도에서 거치는 단계와 종료 시점을 정하는 단계.'
		},
		inPath: { id: pathwayInPath },
		inQuery: { scenario: scenarioParam, days: daysParam },
		data: PATHWAY,
		answer: ({ id: pathway, scenario, days }, { reference, today }) => {
			const recorded = pathwayOf(reference, pathway.id, scenario);
			const shown = inBoth((lang) => shownSteps(reference, pathway, recorded, lang, today));
			const { own, unknown } = ownDurations(days, [...shown.en.us, ...shown.en.kr]);
			if (unknown.length > 0) {
				const given = unknown.map((key) => `${key}:${days[key]}`).join(',');
				return { refused: [{ param: 'days', given, expected: 'keys of steps of this pathway' }] };
			}
			const shownToday = shownIn(reference, today);
			const { named, citations } = shownToday;
			const side = (name: Side) => {
				const reading = readPath(shown.en[name], own);
				const steps = recorded[name].flatMap((step, index) => {
					const [en, ko, timed] = [shown.en[name][index], shown.ko[name][index], reading.steps[index]];
					if (!en || !ko || !timed) return [];
					const { start, finish, latestStart, latestFinish, float, critical } = timed;
					return [
						{
							id: step.id,
							key: en.key,
							place: en.place,
							name: named(step.name),
							authority: en.authority &&
								ko.authority && {
									short: { en: en.authority.short, ko: ko.authority.short },
									full: { en: en.authority.full, ko: ko.authority.full }
								},
							days: own[en.key] ?? step.days,
							daysChecked: step.daysChecked,
							statutory: step.days,
							typical: step.typical && { ...step.typical, note: named(step.typical.note) },
							after: step.after,
							mandatory: step.mandatory,
							condition: step.condition && named(step.condition),
							clock: step.clock && named(step.clock),
							...{ start, finish, latestStart, latestFinish, float, critical },
							basis: citations(step.basis, null),
							questions: step.questions,
							checkedAgainst: step.checkedAgainst,
							confidence: step.confidence
						}
					];
				});
				return { total: reading.total, steps };
			};
			const paths = Object.fromEntries(SIDES.map((name) => [name, side(name)])) as Record<
				Side,
				ReturnType<typeof side>
			>;
			return {
				data: { ...summary(pathway, shownToday), gap: gapOf(paths.us.total, paths.kr.total), ...paths },
				html: (lang, pages) => pages.pathway(lang, pathway.id, { scenario: scenario?.id ?? null, days: own })
			};
		}
	})
];
