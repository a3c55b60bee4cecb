import { keyOfToken, type Key } from './citation-us';

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

/** Prints it, with an en dash in a range: `pp. 842–845`; the hyphen of `sec. III-A` and `No. 2024-13` stays. */
export function formatPlain({ word, number }: PlainPinpoint): string {
	const ranged = number
		.replace(/\)-/g, ')–')
		.replace(/(\d+)-(\d+)/g, (all, a: string, b: string) =>
			word !== 'No.' && Number(a) < Number(b) ? `${a}–${b}` : all
		);
	return `${word}${word.startsWith('¶') ? '' : ' '}${ranged}`;
}

/** The key of a plain place; the first number of a section or chapter may be roman. */
export function keysOfPlain({ word, number }: PlainPinpoint): readonly [Key, Key, Key] {
	const roman = /^(?:pt|chs?|secs?)\.$|^§/.test(word);
	const steps = Array.from(number.matchAll(/\d+|[A-Za-z]+/g), ([token], index) =>
		keyOfToken(token, roman && index === 0)
	);
	return [[[PLAIN_WORDS.indexOf(word)], ...steps], [], []];
}
