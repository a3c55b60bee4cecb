import type { Side, Unit } from '$lib/core/answer';
import { lastDay } from '$lib/core/interval';
import type { Text2 } from '$lib/core/lang';
import { isStated } from '$lib/core/number-in-law';
import type { Basis } from '../reference/answers';
import type { Reference } from '../reference/reference';

/** What of the reference data rests on law: one claim for each answer, step, definition, event. */
export interface Claim {
	readonly kind: 'answer' | 'pathway-step' | 'term' | 'event';
	/** Of the question, step, term; of an event its date. */
	readonly id: string;
	/** Topic of a question, pathway of a step. */
	readonly of: string | null;
	readonly title: Text2;
	readonly side: Side | null;
	/** The last day on which the claim says that this is the law: the day it was checked, or the last day of its interval. */
	readonly on: string;
	/** Whether it still holds. */
	readonly open: boolean;
	/** A number that its law must state; null where there is none, or none that a law states. */
	readonly number: { readonly value: number; readonly unit: Exclude<Unit, 'count'> } | null;
	readonly basis: readonly Basis[];
}

/** Every claim of the reference data, in the order of its pages. */
export function claimsOf(reference: Reference): Claim[] {
	return [...answers(reference), ...steps(reference), ...terms(reference), ...events(reference)];
}

function answers(reference: Reference): Claim[] {
	return reference.topics().flatMap((topic) =>
		reference.questions.ofTopic(topic.id, reference.checkedTo).flatMap((question) =>
			reference.answers.history(question.id).map(({ side, from, until, answer, checked, basis }): Claim => ({
				kind: 'answer',
				id: question.id,
				of: topic.id,
				title: question.ask,
				side,
				on: until === null ? later(from, checked?.on ?? reference.checkedTo) : lastDay(until),
				open: until === null && checked !== null,
				// Nought days or percent is the editor's word for "none".
				number:
					answer.state === 'rule' &&
					typeof answer.value === 'number' &&
					answer.value > 0 &&
					question.type.kind === 'number'
						? stated(answer.value, question.type.unit)
						: null,
				basis
			}))
		)
	);
}

const stated = (value: number, unit: Unit) => (isStated(unit) ? { value, unit } : null);
const later = (a: string, b: string) => (a > b ? a : b);

function steps(reference: Reference): Claim[] {
	return reference.pathways().flatMap((pathway) =>
		(['us', 'kr'] as const).flatMap((side) =>
			pathway.steps[side].map((step): Claim => ({
				kind: 'pathway-step',
				id: step.id,
				of: pathway.id,
				title: step.name,
				side,
				on: reference.checkedTo,
				open: true,
				number: step.days === null ? null : stated(step.days, 'days'),
				basis: step.basis
			}))
		)
	);
}

/** A definition is taken from the newest text, in force or enacted. */
const NEWEST = '9999-12-31';

function terms(reference: Reference): Claim[] {
	return reference.terms.all().map(({ id, en, ko, definitions }) => ({
		kind: 'term',
		id,
		of: null,
		title: { en, ko },
		side: null,
		on: NEWEST,
		open: false,
		number: null,
		basis: definitions.flatMap(({ instrumentId, pinpoint, seen }) =>
			instrumentId === null ? [] : [{ instrumentId, pinpoint, seen }]
		)
	}));
}

function events(reference: Reference): Claim[] {
	return reference.events().map(({ date, side, title, basis }) => ({
		kind: 'event',
		id: date,
		of: null,
		title,
		side: side === 'int' ? null : side,
		// An event of which only the month or the year is known, at its end.
		on: date + '-12-31'.slice(date.length - 4),
		open: false,
		number: null,
		basis
	}));
}
