import type { Lang } from './lang';
import type { Wanted } from './search-query';
import { isEmptyWord, isKorean, termKey, wordForms } from './search-words';

/** A concept of the glossary as search knows it. */
export interface Concept {
	readonly id: string;
	readonly en: readonly string[];
	readonly ko: readonly string[];
	/** Forms that also mean other things: never put in a reader's mouth. */
	readonly tooCommon: readonly string[];
	/** A term of art. What is none (review, report) is only translated: its synonyms in the same language mean other things too. */
	readonly special: boolean;
}

/** One thing that a text must speak of: a word, an exact phrase, or some words that are a term, with the other names of the term. */
export interface Sought extends Wanted {
	readonly concepts: readonly string[];
	readonly also: Readonly<Record<Lang, readonly string[]>>;
}

/** A term is at most so many words long; so many terms may share one name. */
const MOST_WORDS = 6;
const MOST_CONCEPTS = 3;
const NONE: Sought['also'] = { en: [], ko: [] };

/**
 * Builds, once, what finds the terms among the words of a query, in whatever way they are written: the longest first, the leftmost first.
 * Not `termMatcher`, which marks texts as they are printed: a reader types lmo for LMO and 위해성 심사 for 위해성심사.
 *
 * @example conceptFinder(terms)(parseQuery('risk review').wanted)[0].also.ko // ['위해성심사']
 */
export function conceptFinder(concepts: readonly Concept[]): (wanted: readonly Wanted[]) => Sought[] {
	const named = new Map<string, Concept[]>();
	for (const concept of concepts) {
		const tooCommon = new Set(concept.tooCommon.map(termKey));
		// 제7조의2 is an example of an article, not another word for it.
		const names = [...concept.en, ...concept.ko].filter((form) => concept.special || !/\d/.test(form));
		const keys = new Set(names.map(termKey));
		for (const key of keys) {
			if (key === '' || tooCommon.has(key)) continue;
			named.set(key, [...(named.get(key) ?? []), concept].slice(0, MOST_CONCEPTS));
		}
	}
	const find = (words: readonly Wanted[]): Sought | null => {
		const text = words.map((word) => word.text).join(' ');
		for (const form of wordForms(text)) {
			const found = named.get(termKey(form));
			if (found && !isShortForAWord(form)) return soughtAs(form, found);
		}
		return null;
	};
	return (wanted) => {
		const sought: Sought[] = [];
		for (let at = 0; at < wanted.length;) {
			let taken = 0;
			for (let length = Math.min(MOST_WORDS, wanted.length - at); length > 0 && taken === 0; length--) {
				const words = wanted.slice(at, at + length);
				const term = words.some(({ exact }) => exact) ? null : find(words);
				if (!term) continue;
				sought.push(term);
				taken = length;
			}
			if (taken === 0) sought.push({ ...(wanted[at] as Wanted), concepts: [], also: NONE });
			at += taken || 1;
		}
		const telling = sought.filter(({ text, exact, concepts }) => exact || concepts.length > 0 || !isEmptyWord(text));
		return telling.length > 0 ? telling : sought;
	};
}

/** `be` is no BE (bioengineered): two letters are a term only in capitals. */
const isShortForAWord = (text: string): boolean => text.length <= 2 && !isKorean(text) && text !== text.toUpperCase();

function soughtAs(text: string, found: readonly Concept[]): Sought {
	const own: Lang = isKorean(text) ? 'ko' : 'en';
	const also = (lang: Lang): string[] => {
		const taken = [text.split(' ').map(termKey)];
		const forms: string[] = [];
		const all = found.flatMap((concept) => (lang === own && !concept.special ? [] : formsOf(concept, lang)));
		// The shortest first: what has all the words of a name that is looked for already brings nothing.
		for (const form of all.toSorted((a, b) => a.length - b.length)) {
			const key = ` ${termKey(form)} `;
			if (taken.some((words) => words.every((word) => key.includes(isKorean(word) ? word : ` ${word} `)))) continue;
			taken.push([termKey(form)]);
			forms.push(form);
		}
		return forms;
	};
	return { text, exact: false, concepts: found.map(({ id }) => id), also: { en: also('en'), ko: also('ko') } };
}

/** The names of a concept that tell it from others: none of one syllable, no example with a number (제1조 for 조), no explanation. */
function formsOf({ tooCommon, ...names }: Concept, lang: Lang): string[] {
	const common = new Set(tooCommon.map(termKey));
	return names[lang].filter((form) => !/[\d()]|^.$/u.test(form) && !common.has(termKey(form)));
}
