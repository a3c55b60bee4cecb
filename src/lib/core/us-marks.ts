import { follows, isFirst, isMark, type UsSystem } from './us-levels';

/** Emphasis of a text, between private characters that no law has: a heading or a defined term is told by it. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

/** @example emphasised('General.') // the text as `paragraphs` knows it for a heading */
export const emphasised = (text: string): string => `${OPEN}${text}${CLOSE}`;

/** Whether a text begins with a heading or a defined term. */
export const isTermAt = (text: string): boolean => text.trimStart().startsWith(OPEN);

/** The text alone, with single spaces. */
export const plain = (text: string): string =>
	text
		.replace(/[\uE000\uE001]/g, '')
		.replace(/\s{2,}|[^\S ]/g, ' ')
		.trim();

export interface Mark {
	readonly token: string;
	readonly italic: boolean;
	/** The end of a series that says one thing for all: f in `(d)-(f) [Reserved]`. */
	readonly last: string | null;
	/** As printed. */
	readonly label: string;
}

/** Marks that stand together, and the text behind them up to the next ones. */
export interface Piece {
	readonly marks: readonly Mark[];
	/** With its emphasis. */
	readonly text: string;
}

const TOKEN = String.raw`\d{1,3}|[a-z]{1,5}|[A-Z]{1,5}`;
const MARK = new RegExp(String.raw`^(${OPEN}?)\((${OPEN}?)(${TOKEN})${CLOSE}?\)(${CLOSE}?)\s*`);
const SERIES = new RegExp(String.raw`^(\((${TOKEN})\) ?(?:[-–—]|through|to) ?\((${TOKEN})\)) ?(?=\[)`);
/** A heading in emphasis before the first mark of a deeper level. */
const HEADING = new RegExp(String.raw`^${OPEN}[^${CLOSE}]{1,400}${CLOSE}[ .:—–-]*\s*(?=${OPEN}?\()`);
/** Behind a mark: a heading that ends in a dash, or a footnote mark, `(1) 1 (A) If`. */
const PLAIN_HEADING = new RegExp(String.raw`^(?:\d|[A-Z][^.;:()]{0,150}(?:—|–| -))\s*(?=${OPEN}?\()`);
/** A sentence of the Code that is a list from its first word on: `If (1) its labeling is false, or (2) …`. */
const LIST_SENTENCE = /^(?:If|When|Whenever|Where|Unless) (?=\((?:1|A)\) )/;
/** Where a series may go on within a block, or begin. The Code goes on behind a comma, too: `, or (2) if`, but not `, or (2) of`. */
const INSIDE = new RegExp(
	String.raw`(?:(?<stop>[.;])(?: \d)?(?: or| and)?\s+|(?<comma>,) (?:or|and) (?=\(\w+\) (?!(?:of|or|and|to|through) ))|[:—–-]\s*)` +
		String.raw`(?=\((?<token>${TOKEN})\)[ (])`,
	'g'
);

/**
 * Cuts a block at the marks of its paragraphs. Marks inside a sentence are references to other paragraphs, or lists that nobody
 * cites: only those count that begin the block, follow its heading, go on with its own series, or begin the series with which the
 * next block (it begins with `next`) goes on.
 *
 * @example piecesOf('cfr', '(d) Action—(1) A petition shall be filed.', null) // (d) 'Action—' and (1) 'A petition shall be filed.'
 */
export function piecesOf(system: UsSystem, block: string, next: string | null): Piece[] {
	const pieces: Piece[] = [];
	let rest = block;
	for (;;) {
		const { marks, behind } = marksOf(system, rest);
		const cut = cutOf(system, marks, behind, next);
		pieces.push({ marks, text: behind.slice(0, cut ?? undefined) });
		if (cut === null) return pieces;
		rest = behind.slice(cut);
	}
}

/** The mark with which a block begins. */
export const firstTokenOf = (system: UsSystem, block: string): string | null =>
	marksOf(system, block).marks[0]?.token ?? null;

function marksOf(system: UsSystem, block: string): { marks: Mark[]; behind: string } {
	const series = SERIES.exec(block);
	if (series) {
		const [whole, label, token, last] = series as unknown as [string, string, string, string];
		return { marks: [{ token, italic: false, last, label }], behind: block.slice(whole.length) };
	}
	const marks: Mark[] = [];
	let behind = block;
	let isApart = false;
	for (let found = MARK.exec(behind); found; found = MARK.exec(behind)) {
		const [whole, outside, inside, token, closed] = found as unknown as [string, string, string, string, string];
		// `(b) (1)` may be two marks, but behind a space only the first of a series is one.
		if (!isMark(system, token) || (isApart && !isFirst(system, token))) break;
		isApart = /\s$/.test(whole);
		marks.push({ token, italic: inside !== '' || closed !== '', last: null, label: `(${token})` });
		// Emphasis that begins before a mark and goes on behind it belongs to what is behind.
		behind = (outside !== '' && closed === '' ? OPEN : '') + behind.slice(whole.length);
	}
	return { marks, behind };
}

/** Where the next marks stand in the text behind some marks; null if it has none of its own. */
function cutOf(system: UsSystem, marks: readonly Mark[], behind: string, next: string | null): number | null {
	const heading =
		HEADING.exec(behind) ??
		(system === 'usc' ? LIST_SENTENCE.exec(behind) : null) ??
		(marks.length > 0 ? PLAIN_HEADING.exec(behind) : null);
	if (heading) {
		const token = MARK.exec(behind.slice(heading[0].length))?.[3];
		if (token !== undefined && isFirst(system, token)) return heading[0].length;
	}
	if (marks.length === 0) return null;
	for (const { 0: whole, index, groups } of behind.matchAll(INSIDE)) {
		const { stop, comma, token } = groups as { stop?: string; comma?: string; token: string };
		const isSeries = stop !== undefined || (comma !== undefined && system === 'usc');
		// If the next block begins with the same mark, this one is a reference.
		const goesOn = isSeries && token !== next && marks.some((mark) => follows(system, token, mark.token));
		const begins = next !== null && isFirst(system, token) && follows(system, next, token);
		if (goesOn || begins) return index + whole.length;
	}
	return null;
}
