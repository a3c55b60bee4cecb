import { SIDES, type Answer, type QuestionType, type Side } from '$lib/core/answer';
import type { Lang } from '$lib/core/lang';
import { ownAnswer } from '$lib/core/own-answer';
import type { Reference } from '$lib/server/reference/reference';

/** What a reader can put in the place of one answer, as fields of a form. */
export type Field =
	| { readonly kind: 'choice'; readonly many: boolean; readonly options: readonly { id: string; label: string }[] }
	| { readonly kind: 'number'; readonly min: number; readonly max: number }
	| { readonly kind: 'none' };

interface Picked {
	readonly key: string;
	readonly side: Side;
	readonly question: string;
	readonly ask: string;
	readonly field: Field;
}

/**
 * The form in which a reader supposes another answer, in two steps that work without scripts: `pick` names side and question,
 * then `value` (several for a set) the answer.
 */
export function ownForm(params: URLSearchParams, reference: Reference, topicId: string, on: string, lang: Lang) {
	const topic = reference.topics().find((candidate) => candidate.id === topicId);
	const questions = reference.questions.ofTopic(topicId, on);
	const pick = params.get('pick') ?? '';
	const side = SIDES.find((candidate) => pick.startsWith(`${candidate}-`));
	const question = side && questions.find(({ id }) => pick === `${side}-${id}`);
	const picked: Picked | null =
		side && question
			? { key: pick, side, question: question.id, ask: question.ask[lang], field: fieldOf(question.type, lang) }
			: null;
	const answer = question ? answerOf(question.type, params) : undefined;
	return {
		steps: (topic?.steps ?? []).map((step) => ({
			id: step.id,
			label: step.name[lang],
			questions: questions.filter(({ stepId }) => stepId === step.id).map(({ id, ask }) => ({ id, ask: ask[lang] }))
		})),
		picked,
		/** A value was sent that the question does not take. */
		refused: picked !== null && params.has('value') && answer === undefined,
		answered: picked && answer ? { key: picked.key, answer } : null
	};
}

function answerOf(type: QuestionType, params: URLSearchParams): Answer | undefined {
	const values = params.getAll('value').map((value) => value.trim());
	const [first] = values;
	if (type.kind !== 'set') return first === undefined ? undefined : ownAnswer(type, first);
	if (values.length === 1 && first !== undefined && ownAnswer(type, first)) return ownAnswer(type, first);
	// A set with nothing ticked sends no value: the button says that the form was sent.
	if (values.length === 0) return params.has('sent') ? ownAnswer(type, '-') : undefined;
	return ownAnswer(type, values.join('.'));
}

function fieldOf(type: QuestionType, lang: Lang): Field {
	switch (type.kind) {
		case 'boolean':
			return { kind: 'choice', many: false, options: [] };
		case 'number':
			return { kind: 'number', min: type.min, max: type.max };
		case 'nominal':
		case 'ordinal':
		case 'set':
			return {
				kind: 'choice',
				many: type.kind === 'set',
				options: type.options.map((option) => ({ id: option.id, label: option[lang] }))
			};
		case 'text':
			return { kind: 'none' };
		default:
			return type satisfies never;
	}
}
