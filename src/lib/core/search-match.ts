import type { Side } from './answer';
import type { Sought } from './search-concepts';
import type { Wanted } from './search-query';
import { koreanTokens } from './search-tokens';
import { isEmptyWord, isKorean, LATIN_WORD, wordForms } from './search-words';

/** What counts as a number with its unit in the index: 270 finds 270일. */
const COUNTED = ['', '일', '개월', '년', '월', '회', '명', '원', '만원', '억원', '시간', '퍼센트'];

/**
 * What the full-text index of one side is asked (FTS5). Everything in it is quoted, so that nothing a reader types is taken for syntax.
 * Null where this side cannot hold it: a Korean word has no place in American law.
 * `all`: a text must have everything that is looked for; `any`: some of it.
 *
 * @example matchOf(sought, [], 'kr', 'all') // '("수입" AND "승인") OR "수입 입승 승인"' for 수입 승인
 */
export function matchOf(
	sought: readonly Sought[],
	unwanted: readonly Wanted[],
	side: Side,
	how: 'all' | 'any'
): string | null {
	const asked = withoutSyllables(sought).map((one) => anyOf(alternatives(one, side)));
	const known = asked.filter((one) => one !== null);
	if (known.length === 0 || (how === 'all' && known.length < asked.length)) return null;
	const typed = sought.map(({ text }) => text).join(' ');
	const loose = how === 'all' && typed.includes(' ') && sought.some(({ exact }) => !exact);
	const phrase = loose ? phraseOf(typed, side) : null;
	const wanted = known.join(how === 'all' ? ' AND ' : ' OR ');
	// A text in which the words stand together comes first.
	const expression = phrase === null ? wanted : `(${wanted}) OR ${phrase}`;
	const refused = unwanted.flatMap(({ text }) => (isSyllable(text) ? [] : (phraseOf(text, side) ?? [])));
	return refused.length > 0 ? `(${expression}) NOT (${refused.join(' OR ')})` : expression;
}

const isSyllable = (word: string): boolean => word.length === 1 && isKorean(word);

/** One syllable stands in most texts, and to look for several takes seconds: beside words and with a minus it is left out, and 수 입 승 인 is a word. */
function withoutSyllables(sought: readonly Sought[]): readonly Sought[] {
	const words = sought.filter(({ text }) => !isSyllable(text));
	if (words.length > 0) return words;
	return sought.slice(0, 1).map((first) => ({ ...first, text: sought.map(({ text }) => text).join(''), exact: true }));
}

function alternatives({ text, exact, also }: Sought, side: Side): string[] {
	const names = also[side === 'kr' ? 'ko' : 'en'].flatMap((name) => phraseOf(name, side) ?? []);
	const typed = exact ? phraseOf(text, side) : everyWord(text, side);
	return typed === null ? names : [typed, ...names];
}

/** Each word of a text in any of its forms; a term of several words is found however they are spread. */
function everyWord(text: string, side: Side): string | null {
	const words = text.split(' ').filter((word, _, all) => all.length === 1 || !(isEmptyWord(word) || isSyllable(word)));
	const asked = words.map((word) => anyOf(wordForms(word).flatMap((form) => phraseOf(form, side) ?? [])));
	if (asked.length === 0) return phraseOf(text, side);
	if (asked.includes(null)) return null;
	return asked.length === 1 ? (asked[0] as string) : `(${asked.join(' AND ')})`;
}

const anyOf = (expressions: readonly string[]): string | null =>
	expressions.length > 1 ? `(${expressions.join(' OR ')})` : (expressions[0] ?? null);

/** A text as its words stand in the index, one after another. */
function phraseOf(text: string, side: Side): string | null {
	if (side === 'us') {
		const words = isKorean(text) ? null : text.normalize('NFC').match(LATIN_WORD);
		return words && `"${words.join(' ')}"`;
	}
	const tokens = koreanTokens(text);
	if (tokens.length === 0) return null;
	const [only] = tokens.length === 1 ? tokens : [];
	if (only !== undefined && /^\d+$/.test(only)) return anyOf(COUNTED.map((unit) => `"${only}${unit}"`));
	// One syllable is found where a pair begins with it.
	return `"${tokens.join(' ')}"${only?.length === 1 && isKorean(only) ? ' *' : ''}`;
}
