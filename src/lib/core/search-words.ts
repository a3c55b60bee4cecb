import { stemmer } from 'stemmer';
import { CJK, GAP, WORD } from './search-tokens';

const HAS_CJK = new RegExp(CJK);
const GAPS = new RegExp(`(?:${GAP}|-)+`, 'g');
/** A word of a text in Latin letters; in LMO를 it ends before the particle. */
export const LATIN_WORD = new RegExp(WORD, 'gu');

/** Whether a text is Korean, in whole or in part: `isKorean('LMO법')` → true. */
export const isKorean = (text: string): boolean => HAS_CJK.test(text);

/** The stems of the English words of a text, without accents: `stemsIn('Plant-pests')` → `['plant', 'pest']`. */
export const stemsIn = (text: string): string[] =>
	Array.from(text.normalize('NFC').matchAll(LATIN_WORD), ([word]) => stemOf(word));

/** As the index sees a word (`tokenize = 'porter …'`), so that the words by which a text was found are the words that are marked in it. */
export const stemOf = (word: string): string =>
	stemmer(word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase());

/**
 * What two ways to write a term have in common: 위해성 심사 and 위해성심사, gene-edited and Gene edited, risk reviews and risk review.
 *
 * @example termKey('Gene-edited') === termKey('gene edit') // true
 */
export const termKey = (text: string): string =>
	isKorean(text) ? text.normalize('NFC').toLowerCase().replace(GAPS, '') : stemsIn(text).join(' ');

/** Particles that no noun of law ends in, and those that a longer word only may be without. */
const PARTICLE = new RegExp(
	`^(.*(?:[^가-힣]|[가-힣] ?[가-힣]))(?:을|를|에서|에게|으로|까지|부터)$|^(.*(?:[^가-힣]|[가-힣](?: ?[가-힣]){2}))(?:의|은|는|에|와|과)$`,
	'u'
);

/**
 * A Korean word and, where it ends in a particle, the word without it. Both are looked for: 동의 is no 동 of somebody.
 *
 * @example wordForms('수입승인을') // ['수입승인을', '수입승인']
 */
export function wordForms(word: string): string[] {
	const match = PARTICLE.exec(word);
	return match ? [word, (match[1] ?? match[2]) as string] : [word];
}

/** Words that stand in every text and tell nothing. */
const EMPTY = new Set(
	(
		'a an and are as at be been by can do does for from had has have how if in into is it its may must of on or shall should such than ' +
		'that the their there these they this to under was were what when where which who whom whose why will with would ' +
		'및 또는 등 등에 등의 등이 등을 대한 관한 따른 따라 의한 위한 무엇 어떤 어떻게 있는가 하는가 되는가 인가 무엇인가'
	).split(' ')
);

/** Words of a question that the law which answers it seldom has. */
const ASKING = new Set('long many much take takes 얼마나 며칠 언제 누가 몇'.split(' '));
const bare = (word: string): string => word.toLowerCase().replace(/[?!.,;:]+$/, '');

/** `isAskingWord('long')` → true: left out where nothing has it. */
export const isAskingWord = (word: string): boolean => ASKING.has(bare(word));

/** `isEmptyWord('the')` → true */
export const isEmptyWord = (word: string): boolean => EMPTY.has(bare(word));
