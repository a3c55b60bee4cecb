import { keyOfToken, type Key } from './citation-us';
import type { Lang } from './lang';

/** A place in a treaty, guidance, judgment or paper: a known word and a number, `Annex C(1)`. */
export interface PlainPinpoint {
	readonly system: 'plain';
	readonly word: PlainWord;
	/** The number as written, with hyphens: `III-A`, `8(2)-(4)`. */
	readonly number: string;
}

/** The only words a plain pinpoint may begin with, in the order in which they sort. */
export const PLAIN_WORDS = [
	...['pt.', 'ch.', 'chs.', 'sec.', 'secs.', '§', '§§', 'art.', 'arts.', 'para.', 'paras.', '¶', '¶¶', 'item', 'step'],
	...['table', 'fig.', 'app.', 'Annex', 'p.', 'pp.', 'n.', 'No.']
] as const;
type PlainWord = (typeof PLAIN_WORDS)[number];

const PIECE = String.raw`(?:\d+[A-Za-z]?|[A-Z]{1,6}|[ivxl]{1,6})`;
const LEVEL = String.raw`\((?:\d+[A-Za-z]?|[A-Z]{1,6}|[a-z]{1,6})\)`;
const NUMBER = `${PIECE}(?:[.-]${PIECE})*(?:${LEVEL})*`;
const PLAIN = new RegExp(`^(\\p{L}+\\.?|§§?|¶¶?)\\s*(${NUMBER}(?:-(?:${NUMBER}|(?:${LEVEL})+))?)$`, 'u');

/** Reads a word and a number: `parsePlain('Art. 8(2)')`; null if the word is not known. */
export function parsePlain(text: string): PlainPinpoint | null {
	const match = PLAIN.exec(text.trim().replace(/[–—]/g, '-'));
	const word = PLAIN_WORDS.find((known) => known.toLowerCase() === match?.[1]?.toLowerCase());
	return match && word ? { system: 'plain', word, number: match[2] as string } : null;
}

/** What stands before and after the number in Korean. */
const KOREAN: Readonly<Record<PlainWord, readonly [before: string, after: string]>> = {
	'pt.': ['제', '부'],
	'ch.': ['제', '장'],
	'chs.': ['제', '장'],
	'sec.': ['제', '조'],
	'secs.': ['제', '조'],
	'§': ['제', '조'],
	'§§': ['제', '조'],
	'art.': ['제', '조'],
	'arts.': ['제', '조'],
	'para.': ['제', '항'],
	'paras.': ['제', '항'],
	'¶': ['제', '항'],
	'¶¶': ['제', '항'],
	item: ['제', '호'],
	step: ['', '단계'],
	table: ['표 ', ''],
	'fig.': ['그림 ', ''],
	'app.': ['부록 ', ''],
	Annex: ['부속서 ', ''],
	'p.': ['', '면'],
	'pp.': ['', '면'],
	'n.': ['각주 ', ''],
	'No.': ['제', '호']
};

/**
 * Prints it, with an en dash in a range: `pp. 842–845`; the hyphen of `sec. III-A` and `No. 2024-13` stays. In Korean the word stands
 * around the number: `제8조~제10조`, `제2조(a)~(c)`; a section with a roman number is one of a guideline, `제III-A절`.
 */
export function formatPlain({ word, number }: PlainPinpoint, lang: Lang): string {
	const ranged = number
		.replace(/\)-/g, ')–')
		.replace(/([\d.]+)-([\d.]+)/g, (all, a: string, b: string) =>
			word !== 'No.' && Number(a) < Number(b) ? `${a}–${b}` : all
		);
	if (lang === 'en') return `${word}${word.startsWith('¶') ? '' : ' '}${ranged}`;
	const [before, after] = KOREAN[word];
	return ranged.replace(/(^|–)([^–(]*)/g, (_, dash: string, head: string) => {
		const tilde = dash === '' ? '' : '~';
		if (head === '') return tilde;
		return `${tilde}${before}${head}${after === '조' && !/^\d/.test(head) ? '절' : after}`;
	});
}

/** The key of a plain place; the first number of a section or chapter may be roman. */
export function keysOfPlain({ word, number }: PlainPinpoint): readonly [Key, Key, Key] {
	const roman = /^(?:pt|chs?|secs?)\.$|^§/.test(word);
	const steps = Array.from(number.matchAll(/\d+|[A-Za-z]+/g), ([token], index) =>
		keyOfToken(token, roman && index === 0)
	);
	return [[[PLAIN_WORDS.indexOf(word)], ...steps], [], []];
}
