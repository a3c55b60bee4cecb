import { z } from 'zod';
import { CONFIDENCES, SEEN } from '$lib/core/answer';
import { isDate } from '$lib/core/interval';

/** What all schemas of the source files share. */

export const text = z.string().trim().min(1);
const AN_ID = 'an id in lower case with hyphens';
export const id = z.string(AN_ID).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, AN_ID);
const A_DATE = 'a date YYYY-MM-DD';
export const date = z.string(A_DATE).refine(isDate, A_DATE);
export const korean = text.regex(/[\p{sc=Hangul}\p{sc=Han}]/u, 'a text in Korean');
/** Prose: the Korean side must really be Korean. */
export const prose = z.strictObject({ en: text, ko: korean });
/** Names and labels: a Korean name may be written in Latin letters (7 CFR part 340). */
export const label = z.strictObject({ en: text, ko: text });
export const side = z.enum(['us', 'kr', 'int']);
export const seen = z.enum(SEEN);
export const checked = z.strictObject({ on: date, against: seen, confidence: z.enum(CONFIDENCES) });
export const interval = { from: date, until: date.optional() };

export const basis = z.strictObject({ in: id, at: text.optional(), seen: seen.optional() });

/** What an answer says, whenever it holds. Which of value, basis and checked it needs depends on its state; `check-question.ts` says so with the line. */
export const answerParts = {
	state: z.enum(['no-rule', 'does-not-apply', 'not-checked']).optional(),
	value: z
		.union(
			[z.boolean(), z.number(), z.string(), z.array(z.string())],
			'true, false, a number, an option or a list of options'
		)
		.optional(),
	rule: prose,
	basis: z.array(basis).default([]),
	checked: checked.optional(),
	note: prose.optional()
};
