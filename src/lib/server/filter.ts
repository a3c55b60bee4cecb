import { SIDES } from '$lib/core/answer';
import type { ViewState } from '$lib/core/view-state';
import type { ComparedRow } from './compare';

const HANGUL = /\p{sc=Hangul}/u;
const folded = (text: string): string => text.normalize('NFC').toLowerCase();

/** Whether a row belongs in a view. The text search looks through both languages, values and citations, and ignores spaces in Korean words. */
export function rowFilter(view: ViewState): (row: ComparedRow) => boolean {
	const words = folded(view.q).split(' ').filter(Boolean);
	return (row) => {
		if (view.step !== null && row.question.stepId !== view.step) return false;
		if (view.show !== 'all' && row.comparison.state !== view.show) return false;
		if (words.length === 0) return true;
		const text = searchable(row);
		if (words.every((word) => text.includes(word))) return true;
		return HANGUL.test(view.q) && text.replace(/\s+/g, '').includes(words.join(''));
	};
}

function searchable({ question, sides }: ComparedRow): string {
	const parts = [question.id, question.ask.en, question.ask.ko, question.why.en, question.why.ko];
	if ('options' in question.type) parts.push(...question.type.options.flatMap((option) => [option.en, option.ko]));
	for (const side of SIDES) {
		const answer = sides[side];
		if (!answer) continue;
		parts.push(
			answer.rule.en,
			answer.rule.ko,
			...answer.basis.map((basis) => `${basis.instrumentId} ${basis.pinpoint ?? ''}`)
		);
		if (answer.answer.state === 'rule')
			parts.push(JSON.stringify(answer.answer.value), 'unit' in question.type ? question.type.unit : '');
	}
	return folded(parts.join('\n'));
}
