import type { Lang } from './lang';
import type { Sought } from './search-concepts';
import { CJK, GAP, WORD } from './search-tokens';
import { isEmptyWord, isKorean, stemOf, stemsIn, wordForms } from './search-words';

/** [from, to) of a text, and which of the things looked for stands there. */
export type Mark = readonly [from: number, to: number, which: number];

/** A piece of a text; the pieces joined are the text. */
export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}

/** A text with its marks, in its language. */
export interface MarkedPieces {
	readonly lang: Lang;
	readonly pieces: readonly Piece[];
}

/**
 * Builds, once a query, what marks the places of a text in which it was found: Korean across spaces and middle dots, English by stems.
 * An index without texts has no marks of its own (db/schema/library.sql). The text is to be in NFC.
 *
 * @example markerOf(sought)('관계 수입 승인을')  // for 수입승인: [[3, 8, 0]]
 */
export function markerOf(sought: readonly Sought[]): (text: string) => Mark[] {
	const all = sought.flatMap((one, which) => namesOf(one).map((name) => ({ name, which })));
	const korean = all
		.filter(({ name }) => isKorean(name) || /^[\d.,%]+$/.test(name))
		.map(({ name, which }) => ({ pattern: koreanPattern(name), which }));
	const latin = all
		.filter(({ name }) => !isKorean(name))
		.map(({ name, which }) => ({ wanted: stemsIn(name), which }))
		.flatMap(({ wanted, which }) => (wanted[0] === undefined ? [] : { wanted, start: startOf(wanted[0]), which }));
	const stems = new Map<string, string>();
	const known = (word: string): string => {
		const found = stems.get(word) ?? stemOf(word);
		stems.set(word, found);
		return found;
	};
	const words = new RegExp(LATIN);
	/** Where the wanted words end that begin at a place; null where other words stand there. */
	const endOf = (text: string, from: number, wanted: readonly string[]): number | null => {
		words.lastIndex = from;
		const stand = wanted.every((stem) => known(words.exec(text)?.[0] ?? '') === stem);
		return stand ? words.lastIndex : null;
	};
	return (text) => {
		const marks: Mark[] = [];
		for (const { pattern, which } of korean)
			for (const { 0: match, index } of text.matchAll(pattern)) marks.push([index, index + match.length, which]);
		// Not every word is cut out and stemmed, which took longer than the search: an annex may have 300,000 letters.
		const small = smallLetters(text);
		for (const { wanted, start, which } of latin)
			for (let at = small.indexOf(start); at >= 0; at = small.indexOf(start, at + 1)) {
				const end = ENDS_IN_WORD.test(text.charAt(at - 1)) ? null : endOf(text, at, wanted);
				if (end !== null) marks.push([at, end, which]);
			}
		return marks.sort(([a, x], [b, y]) => a - b || y - x);
	};
}

/** What every word with a stem begins with: a stem changes the end of a word, and then its own last letter at most (policy, polici). */
const startOf = (stem: string): string => (stem.length > 2 ? stem.slice(0, -1) : stem);

/** A text in small letters without accents, each letter in its place. */
const smallLetters = (text: string): string =>
	text.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0)).toLowerCase();

/** Not `WORD`, which looks twice at each syllable of a Korean text. */
const LATIN = /[\p{sc=Latin}\p{Nd}]+/gu;
const ENDS_IN_WORD = /[\p{sc=Latin}\p{Nd}]/u;

/** Everything by which a thing is found: the words that were typed, in any of their forms, and the other names of the term. */
function namesOf({ text, exact, also }: Sought): string[] {
	const words = text.split(' ').filter((word, _, all) => all.length === 1 || !isEmptyWord(word));
	return [...(exact ? [text] : words.flatMap(wordForms)), ...also.ko, ...also.en];
}

const GAPS = new RegExp(`${GAP}+`, 'g');
const PART = new RegExp(`${CJK}+|${WORD}`, 'gu');

/** The letters of a name with any gap between two of them, and any punctuation where it has some; 제7조 is not in 제7조의2, nor 27 in 270. */
function koreanPattern(name: string): RegExp {
	const parts = name.replace(GAPS, '').match(PART) as string[];
	const body = parts
		.map((part) => (isKorean(part) ? Array.from(part).join(`${GAP}*`) : part))
		.join(String.raw`(?:${GAP}|[^\p{L}\p{N}\n])*`);
	const before = /^\d/.test(body) ? String.raw`(?<!\d)` : '';
	const after = /\d$/.test(body) ? String.raw`(?!\d)` : /\d[조항호]$/.test(name) ? String.raw`(?!의\d)` : '';
	// Without Latin letters no case: to fold each syllable takes ten times as long.
	return new RegExp(before + body + after, /\p{sc=Latin}/u.test(name) ? 'giu' : 'gu');
}

/** A text in pieces: `piecesOf('수입승인을', [[0, 4, 0]])` → 수입승인 marked, 을 not. Marks that touch become one. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
	const pieces: Piece[] = [];
	let end = 0;
	const push = (to: number, marked: boolean) => {
		if (to <= end) return;
		const last = pieces.at(-1);
		const more = text.slice(end, to);
		if (last?.marked === marked) pieces[pieces.length - 1] = { text: last.text + more, marked };
		else pieces.push({ text: more, marked });
		end = to;
	};
	for (const [from, to] of marks) {
		push(Math.min(from, text.length), false);
		push(Math.min(to, text.length), true);
	}
	push(text.length, false);
	return pieces;
}

const SNIPPET = 240;
/** How much of it stands before the first mark. */
const BEFORE = 60;
const different = (marks: readonly Mark[]): number => new Set(marks.map(([, , which]) => which)).size;

/**
 * Of the texts of a provision, the part that has most of what was looked for, cut between words: `at` is its place in the list. Of `most`
 * things there are no more to find: behind a text that has them all none is read.
 *
 * @example snippetOf(['수수료는 따로 정한다.', '수입승인을 받아야 한다.'], markerOf(sought)).at // 1
 */
export function snippetOf(
	texts: Iterable<string>,
	marker: (text: string) => readonly Mark[],
	most = Infinity
): { readonly at: number; readonly pieces: readonly Piece[] } {
	let best: { at: number; text: string; marks: readonly Mark[] } = { at: 0, text: '', marks: [] };
	let place = 0;
	for (const raw of texts) {
		const text = raw.normalize('NFC');
		const marks = marker(text);
		if (best.text === '' || different(marks) > different(best.marks)) best = { at: place, text, marks };
		if (different(best.marks) === most) break;
		place++;
	}
	const { at, text, marks } = best;
	if (text.length <= SNIPPET) return { at, pieces: piecesOf(text, marks) };

	const within = (from: number) => marks.filter((mark) => mark[0] >= from && mark[1] <= from + SNIPPET);
	const starts = marks.map(([from]) => Math.max(0, Math.min(from - BEFORE, text.length - SNIPPET)));
	const start = starts.reduce((a, b) => (different(within(b)) > different(within(a)) ? b : a), starts[0] ?? 0);
	const from = start === 0 ? 0 : afterSpace(text, start);
	const to = start + SNIPPET >= text.length ? text.length : beforeSpace(text, start + SNIPPET);
	const moved = marks
		.filter((mark) => mark[0] >= from && mark[1] <= to)
		.map(([a, b, which]): Mark => [a - from, b - from, which]);
	const pieces = piecesOf(text.slice(from, to), moved);
	const dots = { text: '…', marked: false };
	return { at, pieces: [...(from > 0 ? [dots] : []), ...pieces, ...(to < text.length ? [dots] : [])] };
}

/** The next place at which a word begins, if one is near: a long word is cut. */
function afterSpace(text: string, at: number): number {
	const space = text.slice(at, at + BEFORE / 2).search(/\s/);
	return space < 0 ? wholeLetter(text, at) : at + space + 1;
}
function beforeSpace(text: string, at: number): number {
	const space = text.slice(at - BEFORE / 2, at).search(/\s\S*$/);
	return space < 0 ? wholeLetter(text, at) : at - BEFORE / 2 + space;
}

/** Not between the two halves of one character. */
const wholeLetter = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at);
