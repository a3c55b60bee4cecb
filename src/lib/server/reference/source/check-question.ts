import { SIDES } from '$lib/core/answer';
import { placeholders } from '$lib/core/placeholder';
import { checkAuthority, checkCitation, checkIntervals, type Known, type Report } from './check-parts';
import type { AnswerSource, QuestionSource } from './schema';
import type { Path } from './read';
import type { Entry } from './shape';

/** One question and its answers: type, range, options, states, dates, citations, names of authorities. */
export function checkQuestion(question: Entry<QuestionSource>, known: Known, report: Report): void {
	const q = question.value;
	if (q.type === 'number' && q.range[0] >= q.range[1]) {
		report(question, ['range'], `range ${q.range.join(' to ')} is empty`, 'the least value first, the most second');
	}
	if ('options' in q && new Set(q.options.map((option) => option.id)).size < q.options.length) {
		report(question, ['options'], 'two options have the same id', 'an id of its own for each');
	}
	if (q.type === 'text') checkIntervals(question, ['relations'], q.relations, report);
	for (const side of SIDES) {
		checkIntervals(question, [side], q[side], report);
		q[side].forEach((answer, index) => {
			if (answer.state === undefined && answer.basis.length === 0)
				report(question, [side, index, 'basis'], `${q.id}: basis is missing`, 'at least one citation');
			if (answer.or_earlier && q[side].some(({ until }) => until === answer.from))
				report(
					question,
					[side, index, 'or_earlier'],
					`${q.id}: or_earlier, but the answer before ends on that day`,
					'no or_earlier, because the day is known'
				);
			if (!answer.recheck && answer.checked && answer.checked.on < known.tooOld)
				report(
					question,
					[side, index, 'checked'],
					`${q.id}: checked on ${answer.checked.on}, more than two years before the newest check`,
					'a new check, or recheck: true'
				);
			checkAnswer(question, [side, index], q, answer, known, report);
		});
	}
}

/** An answer of `entry` at `path` to the question `q`: one of its own, or the one that a scenario would put in its place. */
export function checkAnswer(
	entry: Entry<unknown>,
	path: Path,
	q: QuestionSource,
	answer: Omit<AnswerSource, 'from' | 'or_earlier' | 'until' | 'recheck'>,
	known: Known,
	report: Report
): void {
	const fault = (key: string, wrong: string, expected: string) => report(entry, [...path, key], wrong, expected);

	if (answer.state === undefined) {
		const wrong = valueFault(q, answer.value);
		if (wrong) fault('value', `${q.id}: ${wrong.wrong}`, wrong.expected);
	} else if (answer.value !== undefined) {
		fault('value', `${q.id}: a value beside state ${answer.state}`, 'a value or a state, not both');
	}
	if (answer.state === 'not-checked') {
		if (answer.checked) fault('checked', `${q.id}: checked beside state not-checked`, 'no checked');
	} else if (!answer.checked) fault('checked', `${q.id}: checked is missing`, 'on, against and confidence');
	if (answer.checked?.against === 'memory' && answer.checked.confidence !== 'low') {
		fault(
			'checked',
			`${q.id}: ${answer.checked.confidence} confidence from memory`,
			'low, because no source was opened'
		);
	}
	answer.basis.forEach((basis, index) => {
		checkCitation(entry, [...path, 'basis', index], basis.in, basis.at, known, report);
	});
	for (const key of ['rule', 'note'] as const) {
		for (const [lang, text] of Object.entries(answer[key] ?? {})) {
			for (const id of placeholders(text)) checkAuthority(entry, [...path, key, lang], id, known, report);
		}
	}
}

function valueFault(q: QuestionSource, value: AnswerSource['value']): { wrong: string; expected: string } | null {
	const shown = JSON.stringify(value) ?? 'nothing';
	switch (q.type) {
		case 'text':
			return value === undefined ? null : { wrong: `value ${shown} of a free text`, expected: 'no value' };
		case 'boolean':
			return typeof value === 'boolean' ? null : { wrong: `value is ${shown}`, expected: 'true or false' };
		case 'number': {
			const [least, most] = q.range;
			if (typeof value !== 'number') return { wrong: `value is ${shown}`, expected: 'a number' };
			if (value >= least && value <= most) return null;
			return { wrong: `value ${value} is outside its declared range`, expected: `${least} to ${most}` };
		}
		case 'nominal':
		case 'ordinal':
		case 'set': {
			const ids = q.options.map((option) => option.id);
			const chosen = q.type === 'set' ? value : [value];
			if (!Array.isArray(chosen)) return { wrong: `value is ${shown}`, expected: 'a list of options' };
			if (chosen.every((id) => typeof id === 'string' && ids.includes(id)) && new Set(chosen).size === chosen.length)
				return null;
			return { wrong: `value is ${shown}`, expected: `${q.type === 'set' ? 'some' : 'one'} of ${ids.join(', ')}` };
		}
		default:
			return q satisfies never;
	}
}
