import type { Answer, QuestionType, Value } from './answer';

/** Absences that a reader can suppose. "Not checked" is no supposition. */
const ABSENCES = ['no-rule', 'does-not-apply'] as const;
const NOTHING = '-';

/**
 * An answer that a reader supposes, from its text in an address: `yes`, `270`, the id of an option, ids joined by dots for a set
 * (`-` for none of them), `no-rule`, `does-not-apply`. Undefined where the question cannot be answered so.
 *
 * @example ownAnswer({ kind: 'number', unit: 'days', min: 0, max: 365, stricter: 'higher' }, '90') // { state: 'rule', value: 90 }
 */
export function ownAnswer(type: QuestionType, text: string): Answer | undefined {
	const absence = ABSENCES.find((state) => state === text);
	if (absence) return { state: absence };
	const value = valueOf(type, text);
	return value === undefined ? undefined : { state: 'rule', value };
}

function valueOf(type: QuestionType, text: string): Value | undefined {
	switch (type.kind) {
		case 'boolean':
			return text === 'yes' ? true : text === 'no' ? false : undefined;
		case 'number':
			return /^\d+(\.\d+)?$/.test(text) && Number(text) >= type.min && Number(text) <= type.max
				? Number(text)
				: undefined;
		case 'nominal':
		case 'ordinal':
			return type.options.find((option) => option.id === text)?.id;
		case 'set': {
			const members = text === NOTHING ? [] : text.split('.');
			const known = type.options.map((option) => option.id).filter((id) => members.includes(id));
			return known.length === members.length ? known : undefined;
		}
		case 'text':
			// Two free texts are related by an editor; a reader can only suppose that one is missing.
			return undefined;
	}
}

/** The text of an answer in an address; the way back from `ownAnswer`. */
export function ownAnswerText(answer: Answer): string {
	if (answer.state !== 'rule') return answer.state;
	const { value } = answer;
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	if (value !== null && typeof value === 'object') return value.length === 0 ? NOTHING : value.join('.');
	return String(value);
}
