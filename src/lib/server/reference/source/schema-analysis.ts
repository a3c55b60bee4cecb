import { z } from 'zod';
import { CONFIDENCES, SIDES } from '$lib/core/answer';
import { PRODUCTS, TRAITS, USES } from '$lib/core/entrance';
import { BEARERS, GAP_KINDS, LEVELS, SEVERITIES } from '$lib/core/gap';
import { isDate } from '$lib/core/interval';
import { answerParts, basis, checked, date, id, label, prose, text } from './schema-parts';

/** The shape of the curated analysis: what was committed to, which differences are gaps, how an approval runs, what happened when. */

/** As much of a date as is known; what is there must be in the calendar. */
const partDate = z
	.string()
	.refine(
		(text) => /^\d{4}(-\d{2}){0,2}$/.test(text) && isDate(`${text}-01-01`.slice(0, 10)),
		'a year, a month YYYY-MM or a date YYYY-MM-DD'
	);
export const commitmentSource = z.strictObject({
	id,
	instrument: id.optional(),
	kind: z.enum(['understanding', 'political', 'recommendation', 'treaty', 'standard']),
	title: prose,
	date: partDate,
	status: prose,
	paragraphs: z.array(z.strictObject({ id, label, text: prose })).min(1),
	checked
});

export const gapSource = z.strictObject({
	question: id,
	kind: z.enum(GAP_KINDS),
	severity: z.enum(SEVERITIES),
	bears: z.array(z.enum(BEARERS)).min(1),
	what: prose,
	closes: z.array(z.strictObject({ side: z.enum([...SIDES, 'both']), level: z.enum(LEVELS), how: prose })).default([]),
	commitments: z.array(z.strictObject({ in: id, paragraph: id })).default([]),
	evidence: prose.optional(),
	judged: z.strictObject({ on: date, of: date.optional(), confidence: z.enum(CONFIDENCES) })
});

const pathStep = z.strictObject({
	id: text,
	name: prose,
	authority: id.optional(),
	days: z.number().int().positive().nullable(),
	unchecked: z.literal(true).optional(),
	typical: z.strictObject({ low: z.number().int(), high: z.number().int(), note: prose }).optional(),
	after: z.array(text).default([]),
	mandatory: z.boolean(),
	condition: prose.optional(),
	clock: prose.optional(),
	basis: z.array(basis).default([]),
	questions: z.array(id).default([]),
	checked
});
export const pathwaySource = z.strictObject({
	id,
	title: prose,
	intro: prose,
	us: z.array(pathStep).min(1),
	kr: z.array(pathStep).min(1)
});

const SCENARIO_STATUSES = [
	'proposed',
	'pending',
	'passed-one-house',
	'enacted',
	'announced',
	'lapsed',
	'unknown',
	'in-force'
] as const;
const side = z.enum(SIDES);
export const scenarioSource = z.strictObject({
	id,
	side,
	title: prose,
	what: prose,
	status: z.strictObject({ is: z.enum(SCENARIO_STATUSES), on: date, note: prose }),
	instrument: id.optional(),
	sources: z.array(label).min(1),
	unread: prose.optional(),
	applies: prose.optional(),
	checked,
	answers: z.array(z.strictObject({ question: id, ...answerParts })).default([]),
	pathways: z
		.array(z.strictObject({ pathway: id, without: z.array(text).default([]), steps: z.array(pathStep).default([]) }))
		.default([])
});

export const eventSource = z.strictObject({
	date: partDate,
	side: z.enum(['us', 'kr', 'int']),
	title: prose,
	what: prose.optional(),
	basis: z.array(basis).default([])
});

/** A policy brief held against the law: its recommendations are paragraphs of a commitment. */
export const briefingSource = z.strictObject({
	id,
	commitment: id,
	since: date,
	constraints: z.array(prose).min(1),
	recommendations: z
		.array(
			z.strictObject({
				paragraph: id,
				questions: z.array(id).default([]),
				moved: z.array(z.strictObject({ date: partDate, what: prose, questions: z.array(id).min(1) })).default([])
			})
		)
		.min(1)
});

/** To which products a topic, one of its steps or a pathway applies; a list that is left out is no condition. */
export const entranceSource = z.strictObject({
	topic: id.optional(),
	step: id.optional(),
	pathway: id.optional(),
	when: z
		.array(
			z.strictObject({
				what: z.array(z.enum(PRODUCTS)).default([]),
				trait: z.array(z.enum(TRAITS)).default([]),
				use: z.array(z.enum(USES)).default([]),
				sides: z
					.array(side)
					.min(1)
					.default([...SIDES]),
				why: prose,
				questions: z.array(id).min(1)
			})
		)
		.min(1)
});

export type CommitmentSource = z.infer<typeof commitmentSource>;
export type BriefingSource = z.infer<typeof briefingSource>;
export type EntranceSource = z.infer<typeof entranceSource>;
export type GapSource = z.infer<typeof gapSource>;
export type PathwayStepSource = z.infer<typeof pathStep>;
export type PathwaySource = z.infer<typeof pathwaySource>;
export type EventSource = z.infer<typeof eventSource>;
export type ScenarioSource = z.infer<typeof scenarioSource>;
