import type { ShownAnswer } from '$lib/core/row';
import type { Messages } from '$lib/messages/messages';

/** An answer in a few words; null where it is a text alone. */
export function answerWords(answer: Pick<ShownAnswer, 'state' | 'value'> | null, m: Messages): string | null {
	if (!answer || answer.state === 'not-checked') return m.row.notChecked;
	if (answer.state === 'no-rule') return m.row.noRule;
	if (answer.state === 'does-not-apply') return m.row.doesNotApply;
	const { value } = answer;
	if (!value) return null;
	switch (value.kind) {
		case 'boolean':
			return value.value ? m.yes : m.no;
		case 'number':
			return m.amount(value.value, value.unit);
		case 'option':
			return value.label;
		case 'set':
			return value.options.map((option) => option.label).join(', ') || m.nothing;
		default:
			return value satisfies never;
	}
}
