import { SIDES } from '$lib/core/answer';
import { shortCitation } from './cited';
import { presenter, type ComparedRow } from './compare';
import type { Reference } from './reference/reference';

/** What a search looks through; and the same without spaces, for Korean. */
export interface SearchText {
	readonly words: string;
	readonly solid: string;
}

/** For a search: letters in one form, small, one line a part, so that no phrase runs from one part into the next. */
const folded = (text: string): string => text.normalize('NFC').toLowerCase();

/** A row is compared for one day, and for both languages: its text is put together once. */
const texts = new WeakMap<ComparedRow, SearchText>();

/** The text of a row and its gap in both languages, as the page shows it on that day: question, rules, citations, judgement, commitments. */
export function searchTexts(reference: Reference, on: string) {
	const [en, ko] = [presenter(reference, 'en', on), presenter(reference, 'ko', on)];
	const commitments = new Map(reference.commitments().map((commitment) => [commitment.id, commitment]));
	const wordsOf = ({ question, sides }: ComparedRow): string => {
		const parts = [question.id, question.ask.en, question.ask.ko, question.why.en, question.why.ko];
		if ('options' in question.type) parts.push(...question.type.options.flatMap((option) => [option.en, option.ko]));
		for (const side of SIDES) {
			const answer = sides[side];
			if (!answer) continue;
			parts.push(en.named(answer.rule.en, on), ko.named(answer.rule.ko, on));
			for (const basis of answer.basis) {
				const label = shortCitation(reference, basis);
				parts.push(...(label ? [label.en, label.ko] : [basis.instrumentId]));
			}
		}
		const gap = reference.gaps().get(question.id);
		if (gap) {
			for (const text of [gap.what, gap.evidence, ...gap.closes.map(({ how }) => how)])
				if (text) parts.push(en.named(text.en, gap.judgedOn), ko.named(text.ko, gap.judgedOn));
			for (const { commitmentId, paragraphId } of gap.commitments) {
				const commitment = commitments.get(commitmentId);
				const label = commitment?.paragraphs.find(({ id }) => id === paragraphId)?.label;
				for (const text of [commitment?.title, label]) if (text) parts.push(text.en, text.ko);
			}
		}
		return folded(parts.join('\n'));
	};
	return (row: ComparedRow): SearchText => {
		const text = texts.get(row) ?? searchText(wordsOf(row));
		texts.set(row, text);
		return text;
	};
}

function searchText(words: string): SearchText {
	let solid: string | null = null;
	return {
		words,
		get solid() {
			return (solid ??= words.replace(/\s+/g, ''));
		}
	};
}

const HANGUL = /\p{sc=Hangul}/u;

/** Whether a text holds all the words of a search; a Korean one may be spaced as its reader likes. */
export function searchOf(q: string): (text: SearchText) => boolean {
	const words = folded(q).split(' ').filter(Boolean);
	const solid = HANGUL.test(q) ? words.join('') : null;
	return (text) => words.every((word) => text.words.includes(word)) || (solid !== null && text.solid.includes(solid));
}
