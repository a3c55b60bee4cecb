import { z } from 'zod';
import { RELATIONS, UNITS } from '$lib/core/answer';
import { answerParts, checked, date, id, interval, korean, label, prose, seen, side, text } from './schema-parts';

/** The shape of the YAML files in db/reference, as db/reference/README.md describes them. References between files are checked in `check.ts`. */

const answerSource = z.strictObject({
	...interval,
	or_earlier: z.literal(true).optional(),
	...answerParts,
	recheck: z.literal(true).optional()
});

const option = z.strictObject({ id, en: text, ko: text });
const question = {
	id,
	ask: prose,
	why: prose,
	weight: z.number().positive().max(10),
	us: z.array(answerSource).default([]),
	kr: z.array(answerSource).default([])
};
const direction = z.enum(['higher', 'lower', 'none']);
const options = z.array(option).min(2);
export const questionSource = z.discriminatedUnion('type', [
	z.strictObject({
		...question,
		type: z.literal('boolean'),
		stricter: z.union([z.boolean(), z.literal('none')], 'true, false or none')
	}),
	z.strictObject({ ...question, type: z.literal('nominal'), options, stricter: z.literal('none').default('none') }),
	z.strictObject({ ...question, type: z.literal('ordinal'), options, stricter: direction }),
	z.strictObject({
		...question,
		type: z.literal('number'),
		unit: z.enum(UNITS),
		range: z.tuple([z.number(), z.number()]),
		stricter: direction
	}),
	z.strictObject({ ...question, type: z.literal('set'), options, stricter: z.enum(['more', 'fewer', 'none']) }),
	z.strictObject({
		...question,
		type: z.literal('text'),
		relations: z.array(z.strictObject({ ...interval, relation: z.enum(RELATIONS), why: prose })).default([])
	})
]);

const named = z.strictObject({ id, en: text, ko: korean });
export const topicSource = z.strictObject({
	id,
	domain: id,
	title: prose,
	lede: prose,
	editor: prose,
	steps: z.array(named).min(1)
});
export const domainSource = named;

export const authoritySource = z.strictObject({
	id,
	side,
	names: z.array(z.strictObject({ ...interval, en: text, ko: korean, short: label })).min(1),
	role: prose,
	checked
});

const INSTRUMENT_KINDS = [
	'statute',
	'decree',
	'regulation',
	'rule',
	'notice',
	'guidance',
	'policy',
	'order',
	'judgment',
	'treaty',
	'understanding',
	'guideline',
	'announcement'
] as const;
const STATUSES = ['in-force', 'vacated', 'repealed', 'pending', 'lapsed', 'announced', 'enacted'] as const;
export const instrumentSource = z.strictObject({
	id,
	side,
	kind: z.enum(INSTRUMENT_KINDS),
	system: z.enum(['cfr', 'usc', 'fr', 'kr', 'plain']),
	title: z.number().int().positive().optional(),
	part: z.number().int().positive().optional(),
	page: z.number().int().positive().optional(),
	name: label,
	short: label,
	number: label.optional(),
	authority: id.optional(),
	status: z.array(z.strictObject({ from: date.optional(), is: z.enum(STATUSES), note: prose.optional() })).min(1),
	url: z.url('a web address').optional(),
	opened: z.enum(['text', 'secondary', 'not-opened']),
	note: prose.optional()
});

const TERM_RELATIONS = [
	'equal',
	'broader',
	'narrower',
	'overlapping',
	'us-only',
	'kr-only',
	'procedural-false-friend'
] as const;
const forms = z.array(text).default([]);
export const termSource = z.strictObject({
	id,
	en: text,
	en_variants: forms,
	ko: text,
	ko_variants: forms,
	us_term: text.nullable(),
	us_seen: seen.optional(),
	kr_term: text.nullable(),
	kr_seen: seen.optional(),
	relation: z.enum(TERM_RELATIONS),
	note: prose.optional(),
	defined_in: z
		.array(
			z.strictObject({
				side: z.enum(['us', 'kr', 'int', 'treaty', 'other']).optional(),
				in: id.optional(),
				name: text.optional(),
				at: text.optional(),
				seen
			})
		)
		.default([]),
	match: z.boolean(),
	too_common: forms
});
export const subjectSource = z.strictObject({ subject: id, title: prose });
export const stepOfFile = z.strictObject({ step: id });

export type AnswerSource = z.infer<typeof answerSource>;
export type QuestionSource = z.infer<typeof questionSource>;
export type TopicSource = z.infer<typeof topicSource>;
export type DomainSource = z.infer<typeof domainSource>;
export type InstrumentSource = z.infer<typeof instrumentSource>;
export type AuthoritySource = z.infer<typeof authoritySource>;
export type TermSource = z.infer<typeof termSource>;
export type SubjectSource = z.infer<typeof subjectSource>;
