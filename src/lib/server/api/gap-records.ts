import { BEARERS, GAP_KINDS, LEVELS, SEVERITIES } from '$lib/core/gap';
import {
	ASSESSED,
	CLOSING_SIDES,
	DEFAULT_GAP_VIEW,
	GAP_SORTS,
	readGapView,
	writeGapView,
	type GapView
} from '$lib/core/gap-view';
import { CONFIDENCES } from '$lib/core/answer';
import type { Text2 } from '$lib/core/lang';
import { z } from 'zod';
import { gapsIn } from '../gap-table';
import { gapsOf, recommendations, type GapRecord } from '../gaps';
import { endpoint, type Known, type QueryParam } from './endpoint';
import { pageOf } from './paging';
import { onParam, paging, searchParam } from './params';
import { CONFIDENCE, DAY, DIFFERENCE, ID, list, named, STATE, TEXT } from './schema-parts';

const GAP = named(
	'Gap',
	z.strictObject({
		question: ID,
		topic: ID,
		step: ID,
		place: z.int(),
		ask: TEXT,
		state: STATE,
		distance: z.number(),
		difference: DIFFERENCE,
		weight: z.number(),
		contribution: z.number().describe('Its part of the index of its topic.'),
		judgement: z
			.strictObject({
				kind: z.enum(GAP_KINDS),
				severity: z.enum(SEVERITIES),
				what: TEXT,
				evidence: TEXT.nullable(),
				judgedOn: DAY,
				confidence: CONFIDENCE,
				bears: list(z.enum(BEARERS)),
				closes: list(z.strictObject({ side: z.enum(CLOSING_SIDES), level: z.enum(LEVELS), how: TEXT })),
				commitments: list(z.strictObject({ commitment: ID, paragraph: ID, title: TEXT, label: TEXT }))
			})
			.nullable()
			.describe('What an editor says of the difference; null where nobody has judged it.'),
		judgedElsewhere: DAY.nullable().describe('An editor judged it on that day, on other answers.')
	})
);

/** A record in English and the same in Korean, as one. */
function inOne(en: GapRecord, ko: GapRecord): z.infer<typeof GAP> {
	const both = (of: (gap: NonNullable<GapRecord['gap']>) => string): Text2 => ({
		en: en.gap ? of(en.gap) : '',
		ko: ko.gap ? of(ko.gap) : ''
	});
	return {
		question: en.id,
		topic: en.topic.id,
		step: en.step.id,
		place: en.place,
		ask: { en: en.ask, ko: ko.ask },
		state: en.state,
		distance: en.distance,
		difference: en.difference,
		weight: en.weight,
		contribution: en.contribution,
		judgement: en.gap && {
			kind: en.gap.kind,
			severity: en.gap.severity,
			what: both((gap) => gap.what),
			evidence: en.gap.evidence === null ? null : both((gap) => gap.evidence ?? ''),
			judgedOn: en.gap.judgedOn,
			confidence: en.gap.confidence,
			bears: en.gap.bears,
			closes: en.gap.closes.map(({ side, level }, index) => ({
				side,
				level,
				how: both((gap) => gap.closes[index]?.how ?? '')
			})),
			commitments: en.gap.commitments.map(({ id, paragraph }, index) => ({
				commitment: id,
				paragraph,
				title: both((gap) => gap.commitments[index]?.title ?? ''),
				label: both((gap) => gap.commitments[index]?.label ?? '')
			}))
		},
		judgedElsewhere: en.judgedElsewhere
	};
}

/** A field of the register, read by the register's own codec. */
function gapParam<K extends keyof GapView & string>(
	name: K,
	what: Text2,
	values: readonly string[] | ((known: Known) => readonly string[]),
	example: string
): QueryParam<GapView[K]> {
	const allowed = (known: Known) => (typeof values === 'function' ? values(known) : values);
	return {
		what,
		schema: z.string(),
		example,
		fallback: DEFAULT_GAP_VIEW[name],
		read: (text, known) => {
			const { view, problems } = readGapView(new URLSearchParams({ [name]: text }));
			const stranger = text.split(',').some((value) => !allowed(known).includes(value));
			return problems.length > 0 || stranger ? undefined : view[name];
		},
		expected: (known) => `some of: ${allowed(known).join(', ')}; separated by commas`
	};
}

const facets = {
	severity: gapParam('severity', { en: 'How grave.', ko: '심각도.' }, SEVERITIES, 'high'),
	kind: gapParam('kind', { en: 'Kind of gap.', ko: '격차의 유형.' }, GAP_KINDS, 'conflict,threshold'),
	step: gapParam(
		'step',
		{ en: 'Steps of the approval path.', ko: '승인 경로의 단계.' },
		({ topics }) => topics.flatMap(({ steps }) => steps.map(({ id }) => id)),
		'risk-review'
	),
	level: gapParam(
		'level',
		{ en: 'Level of law that could close it.', ko: '격차를 해소할 법의 단계.' },
		LEVELS,
		'notice'
	),
	side: gapParam('side', { en: 'Side that would act.', ko: '조치할 쪽.' }, CLOSING_SIDES, 'kr'),
	bears: gapParam('bears', { en: 'Who bears it.', ko: '부담을 지는 자.' }, BEARERS, 'exporter-us'),
	commitment: gapParam(
		'commitment',
		{ en: 'Commitments that it touches.', ko: '관련된 합의·권고.' },
		({ reference }) => reference.commitments().map(({ id }) => id),
		'us-kr-2025-jfs'
	),
	recommendation: gapParam(
		'recommendation',
		{ en: 'Recommendations of a policy brief that it touches.', ko: '관련된 정책보고서의 권고.' },
		({ reference }) => recommendations(reference).map(({ id }) => id),
		'kei-2025-brief-r1'
	),
	assessed: gapParam('assessed', { en: 'Whether an editor judged it.', ko: '편집자의 판단 여부.' }, ASSESSED, 'yes'),
	confidence: gapParam('confidence', { en: 'Confidence of the judgement.', ko: '판단의 신뢰도.' }, CONFIDENCES, 'high')
};

const sort: QueryParam<GapView['sort']> = {
	...gapParam(
		'sort',
		{ en: 'Order; a minus sign puts the largest first.', ko: '순서. 앞에 -를 붙이면 큰 것부터이다.' },
		[],
		''
	),
	schema: z.enum(GAP_SORTS.flatMap((by) => [by, `-${by}`])),
	example: '-contribution',
	read: (text) => {
		const { view, problems } = readGapView(new URLSearchParams({ sort: text }));
		return problems.length > 0 ? undefined : view.sort;
	},
	expected: () => `one of: ${GAP_SORTS.join(', ')}; with - before it for the largest first`
};

export const gapEndpoints = [
	endpoint({
		id: 'gaps',
		path: '/gaps',
		summary: {
			en: 'The gap register: every difference, and what the editors say of it.',
			ko: '격차 목록. 모든 차이와 그에 대한 편집자의 판단.'
		},
		inPath: {},
		inQuery: { on: onParam, q: searchParam, ...facets, sort, ...paging },
		data: list(GAP),
		cost: 5,
		answer: ({ page, size, on: given, ...filters }, { reference, today }) => {
			const on = given ?? today;
			const view: GapView = { ...DEFAULT_GAP_VIEW, ...filters, on: given };
			const korean = new Map(gapsOf(reference, on, 'ko').records.map((record) => [record.id, record]));
			const part = pageOf(gapsIn(gapsOf(reference, on, 'en'), view), { page, size });
			return {
				data: part.items.map((record) => inOne(record, korean.get(record.id) ?? record)),
				on,
				page: part.page,
				html: (lang, pages) => pages.gaps(lang, writeGapView(view))
			};
		}
	})
];
