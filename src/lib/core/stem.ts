/**
 * The stem of an English word, by Porter's algorithm of 1980: as the full-text index stems it (`tokenize = 'porter …'`), so that the words
 * by which a text was found are the words that are marked in it.
 */

const CONSONANT = '(?:[^aeiouy]|(?<=^|[aeiou])y)';
const VOWEL = '(?:[aeiou]|(?<![aeiou]|^)y)';
/** m in Porter's paper: how often vowels are followed by consonants, at least so often. */
const measure = (least: number) => new RegExp(`^${CONSONANT}*(?:${VOWEL}+${CONSONANT}+){${least}}`);
const [ONCE, TWICE] = [measure(1), measure(2)];
const HAS_VOWEL = new RegExp(VOWEL);
const ENDS_SHORT = new RegExp(`${CONSONANT}${VOWEL}(?![wxy])${CONSONANT}$`);
const ENDS_DOUBLE = /([^aeiouylsz])\1$/;

type Endings = readonly (readonly [ending: string, becomes: string])[];

const STEP_2: Endings = [
	['ational', 'ate'],
	['tional', 'tion'],
	['enci', 'ence'],
	['anci', 'ance'],
	['izer', 'ize'],
	['logi', 'log'],
	['bli', 'ble'],
	['alli', 'al'],
	['entli', 'ent'],
	['eli', 'e'],
	['ousli', 'ous'],
	['ization', 'ize'],
	['ation', 'ate'],
	['ator', 'ate'],
	['alism', 'al'],
	['iveness', 'ive'],
	['fulness', 'ful'],
	['ousness', 'ous'],
	['aliti', 'al'],
	['iviti', 'ive'],
	['biliti', 'ble']
];
const STEP_3: Endings = [
	['icate', 'ic'],
	['ative', ''],
	['alize', 'al'],
	['iciti', 'ic'],
	['ical', 'ic'],
	['ful', ''],
	['ness', '']
];
const STEP_4: Endings = [
	...['al', 'ance', 'ence', 'er', 'ic', 'able', 'ible', 'ant', 'ement', 'ment', 'ent', 'ion', 'ou', 'ism', 'ate'],
	...['iti', 'ous', 'ive', 'ize']
].map((ending) => [ending, ''] as const);

/**
 * @example stem('applications') // 'applic', as is stem('applicable')
 */
export function stem(word: string): string {
	if (word.length < 3) return word;
	let w = word
		.replace(/sses$/, 'ss')
		.replace(/(?<=.)ies$/, 'i')
		.replace(/([^s])s$/, '$1');
	w = withoutPast(w);
	if (w.endsWith('y') && HAS_VOWEL.test(w.slice(0, -1))) w = `${w.slice(0, -1)}i`;
	w = longest(w, STEP_2, ONCE);
	w = longest(w, STEP_3, ONCE);
	w = longest(w, STEP_4, TWICE);
	if (w.endsWith('e')) {
		const rest = w.slice(0, -1);
		if (TWICE.test(rest) || (ONCE.test(rest) && !ENDS_SHORT.test(rest))) w = rest;
	}
	return w.endsWith('ll') && TWICE.test(w) ? w.slice(0, -1) : w;
}

/** approved → approv, agreed → agree, planned → plan, releasing → releas */
function withoutPast(word: string): string {
	if (word.endsWith('eed')) return ONCE.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
	const rest = /^(.*)(?:ed|ing)$/.exec(word)?.[1];
	if (rest === undefined || !HAS_VOWEL.test(rest)) return word;
	if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
	if (ENDS_DOUBLE.test(rest)) return rest.slice(0, -1);
	return ONCE.test(rest) && !TWICE.test(rest) && ENDS_SHORT.test(rest) ? `${rest}e` : rest;
}

/** The longest ending of a list, if what stands before it is long enough; -ion only after s and t. */
function longest(word: string, endings: Endings, enough: RegExp): string {
	const found = endings.filter(([ending]) => word.endsWith(ending)).sort(([a], [b]) => b.length - a.length)[0];
	if (!found) return word;
	const rest = word.slice(0, word.length - found[0].length);
	return enough.test(rest) && (found[0] !== 'ion' || /[st]$/.test(rest)) ? rest + found[1] : word;
}
