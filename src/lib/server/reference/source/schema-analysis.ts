import { z } from 'zod';
import { CONFIDENCES } from '$lib/core/answer';
import { BEARERS, GAP_KINDS, LEVELS, SEVERITIES } from '$lib/core/gap';
import { basis, checked, date, id, label, prose, text } from './schema-parts';

/** The shape of the curated analysis: what was committed to, which differences are gaps, how an approval runs, what happened when. */

const partDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a year, a month YYYY-MM or a date YYYY-MM-DD');
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
	closes: z
		.array(z.strictObject({ side: z.enum(['us', 'kr', 'both']), level: z.enum(LEVELS), how: prose }))
		.default([]),
	commitments: z.array(z.strictObject({ in: id, paragraph: id })).default([]),
	evidence: prose.optional(),
	judged: z.strictObject({ on: date, confidence: z.enum(CONFIDENCES) })
});

const pathStep = z.strictObject({
	id: text,
	name: prose,
	authority: id.optional(),
	days: z.number().int().positive().nullable(),
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

export const eventSource = z.strictObject({
	date: partDate,
	side: z.enum(['us', 'kr', 'int']),
	title: prose,
	what: prose.optional(),
	basis: z.array(basis).default([])
});

export type CommitmentSource = z.infer<typeof commitmentSource>;
export type GapSource = z.infer<typeof gapSource>;
export type PathwaySource = z.infer<typeof pathwaySource>;
export type EventSource = z.infer<typeof eventSource>;
