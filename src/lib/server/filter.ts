import { SIDES } from '$lib/core/answer';
import type { ViewState } from '$lib/core/view-state';
import { shortCitation } from './cited';
import { presenter, type ComparedRow } from './compare';
import type { Reference } from './reference/reference';

const HANGUL = /\p{sc=Hangul}/u;
const folded = (text: string): string => text.normalize('NFC').toLowerCase();

/**
 * Whether a row belongs in a view. The text search looks through both languages, values and citations as the page shows them on that day,
 * names of authorities put in, and ignores spaces in Korean words.
 */
export function rowFilter(view: ViewState, reference: Reference, on: string): (row: ComparedRow) => boolean {
	const words = folded(view.q).split(' ').filter(Boolean);
	return (row) => {
		if (view.step !== null && row.question.stepId !== view.step) return false;
		if (view.show !== 'all' && row.comparison.state !== view.show) return false;
		if (words.length === 0) return true;
		const text = texts.get(row) ?? searchable(row, reference, on);
		texts.set(row, text);
		if (words.every((word) => text.includes(word))) return true;
		return HANGUL.test(view.q) && text.replace(/\s+/g, '').includes(words.join(''));
	};
}

/** A row is compared for one day and kept (comparisons.ts); its text is put together at the first search. */
const texts = new WeakMap<ComparedRow, string>();

function searchable({ question, sides }: ComparedRow, reference: Reference, on: string): string {
	const [en, ko] = [presenter(reference, 'en', on), presenter(reference, 'ko', on)];
	const parts = [question.id, question.ask.en, question.ask.ko, question.why.en, question.why.ko];
	if ('options' in question.type) parts.push(...question.type.options.flatMap((option) => [option.en, option.ko]));
	for (const side of SIDES) {
		const answer = sides[side];
		if (!answer) continue;
		parts.push(
			en.named(answer.rule.en, on),
			ko.named(answer.rule.ko, on),
			...answer.basis.flatMap((basis) => {
				const label = shortCitation(reference, basis);
				return [basis.instrumentId, label?.en ?? '', label?.ko ?? ''];
			})
		);
		if (answer.answer.state === 'rule')
			parts.push(JSON.stringify(answer.answer.value), 'unit' in question.type ? question.type.unit : '');
	}
	return folded(parts.join('\n'));
}
