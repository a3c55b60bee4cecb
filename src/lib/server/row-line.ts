import type { RowLine, ShownAnswer, ShownRow } from '$lib/core/row';

/** What a line of a table needs of a row: a page of many rows does not carry their sources and marks. */
export function lineOf({ id, topic, ask, state, distance, sides }: ShownRow): RowLine {
	return { id, topic, ask, state, distance, sides: { us: answerOf(sides.us), kr: answerOf(sides.kr) } };
}

const answerOf = (answer: ShownAnswer | null): RowLine['sides']['us'] =>
	answer && {
		state: answer.state,
		value: answer.value,
		rule: { text: answer.rule.text, marks: [] },
		checked: answer.checked
	};
