import { CONFIDENCES, RELATIONS, SEEN, SIDES, UNITS } from '$lib/core/answer';
import { STATES } from '$lib/core/state';
import { z } from 'zod';

/** The shapes that answers are made of. Strict, so that a test finds what is sent and not described. */

const shapes: { readonly id: string; readonly schema: z.ZodType }[] = [];

/** The shapes that have a name of their own in the description of the API. */
export const namedShapes = (): readonly { readonly id: string; readonly schema: z.ZodType }[] => shapes;

export function named<S extends z.ZodType>(id: string, schema: S): S {
	shapes.push({ id, schema });
	return schema;
}

export const list = <S extends z.ZodType>(schema: S) => z.array(schema).readonly();

export const ID = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const DAY = z.iso.date();
/** A year, a month or a day: as much as is known. */
export const PART_DATE = z.string().regex(/^\d{4}(-\d{2}){0,2}$/);
export const SIDE = z.enum(SIDES);
export const SIDE_OR_INT = z.enum(['us', 'kr', 'int']);
export const STATE = z.enum(STATES);
export const SEEN_AS = z.enum(SEEN);
export const CONFIDENCE = z.enum(CONFIDENCES);

export const TEXT = named('Text', z.strictObject({ en: z.string(), ko: z.string() }).describe('English and Korean.'));

export const CHECKED = named(
	'Checked',
	z
		.strictObject({ on: DAY, against: SEEN_AS, confidence: CONFIDENCE })
		.describe('When the editors checked it, against what, and how sure they are.')
);

export const CITATION = named(
	'Citation',
	z
		.strictObject({
			instrument: ID,
			pinpoint: z.string().nullable().describe('Null: the whole instrument.'),
			label: TEXT,
			own: z.string().nullable().describe('The form in which that country’s lawyers cite it, if another.'),
			official: z.string().nullable().describe('The official address, if one is known.'),
			seen: SEEN_AS.nullable().describe('Set where it was seen less well than the whole answer.')
		})
		.describe('One citation that a statement rests on.')
);

const OPTIONS = list(z.strictObject({ id: z.string(), label: TEXT }));
export const ANSWER_TYPE = named(
	'AnswerType',
	z
		.discriminatedUnion('kind', [
			z.strictObject({ kind: z.literal('boolean'), stricter: z.boolean().nullable() }),
			z.strictObject({ kind: z.literal('nominal'), options: OPTIONS }),
			z.strictObject({
				kind: z.literal('ordinal'),
				options: OPTIONS.describe('From the least to the most.'),
				stricter: z.enum(['higher', 'lower']).nullable()
			}),
			z.strictObject({
				kind: z.literal('number'),
				unit: z.enum(UNITS),
				min: z.number(),
				max: z.number(),
				stricter: z.enum(['higher', 'lower']).nullable()
			}),
			z.strictObject({ kind: z.literal('set'), options: OPTIONS, stricter: z.enum(['more', 'fewer']).nullable() }),
			z.strictObject({
				kind: z.literal('text'),
				relation: z.strictObject({ relation: z.enum(RELATIONS), why: TEXT }).nullable()
			})
		])
		.describe('What kind of value answers the question; a number with the range that the distance is measured in.')
);

const VALUE = z
	.union([z.boolean(), z.number(), z.string(), list(z.string()), z.null()])
	.describe('By the type of the question: yes or no, number, id of an option, ids of options; null for free text.');

export const OR_EARLIER = z
	.boolean()
	.describe('`from` is only the first day on which it was seen to hold: it may be older.');

export const ANSWER = named(
	'Answer',
	z
		.strictObject({
			question: ID,
			side: SIDE,
			state: z.enum(['rule', 'no-rule', 'does-not-apply', 'not-checked']),
			value: VALUE,
			rule: TEXT.describe('The rule in our own words; names of authorities are those of the day.'),
			note: TEXT.nullable(),
			from: DAY,
			orEarlier: OR_EARLIER,
			until: DAY.nullable().describe('The first day on which it no longer held.'),
			checked: CHECKED.nullable(),
			recheck: z.boolean().describe('An editor is to look at it again.'),
			basis: list(CITATION),
			proposed: z.boolean().describe('An amendment proposes it: it is no law.')
		})
		.describe('One side’s answer to one question for one interval.')
);

const SIDES_LIST = list(SIDE);
export const DIFFERENCE = named(
	'Difference',
	z
		.discriminatedUnion('kind', [
			z.strictObject({ kind: z.literal('none') }),
			z.strictObject({
				kind: z.literal('number'),
				by: z.number().describe('ROK less US, in the unit of the question.')
			}),
			z.strictObject({
				kind: z.literal('set'),
				shared: list(z.string()),
				only: z.strictObject({ us: list(z.string()), kr: list(z.string()) })
			}),
			z.strictObject({ kind: z.literal('ordinal'), by: z.number().describe('Ranks of the ROK above the US.') }),
			z.strictObject({ kind: z.literal('other') }),
			z.strictObject({ kind: z.literal('no-rule'), sides: SIDES_LIST }),
			z.strictObject({ kind: z.literal('does-not-apply'), sides: SIDES_LIST }),
			z.strictObject({ kind: z.literal('not-checked'), sides: SIDES_LIST })
		])
		.describe('What stands between the two sides.')
);

export const FIGURES = {
	index: z
		.number()
		.nullable()
		.describe('Weighted share of differing answers, 0 to 1; null where nothing can be compared.'),
	graded: z.number().nullable().describe('The same sum, each difference counted by its size.'),
	coverage: z.number().describe('Weight of the comparable questions over the weight of all.'),
	items: z.int(),
	comparable: z.int()
};
export const BOUNDS = z
	.tuple([z.number(), z.number()])
	.readonly()
	.describe('The index with every unknown question taken as the same, then as different.');
export const BAND = z
	.strictObject({ low: z.number(), median: z.number(), high: z.number(), draws: z.int(), seed: z.int() })
	.nullable()
	.describe('5th, 50th and 95th percentile of the index under weights drawn at random.');
export const INTO = z
	.strictObject({ us: z.number().nullable(), kr: z.number().nullable() })
	.describe('How far each side, as importer, is the stricter one.');
