import type { Unit } from './law';
import type { UsSystem } from './us-levels';
import { firstTokenOf, isTermAt, piecesOf, plain, type Mark } from './us-marks';
import { isNamedAgain, placeMark, type Frame } from './us-nesting';

/** A block of an official text, in its order, before its paragraphs are told apart. */
export interface Block {
	/**
	 * `text` may begin with marks; `literal` stands as it is: tables, forms, examples; `footnote` begins with its number;
	 * `note` speaks of the whole section: `[52 FR 22908, …]`.
	 */
	readonly is: 'text' | 'literal' | 'footnote' | 'note';
	/** With emphasis as `emphasised` writes it; not empty. */
	readonly text: string;
}

/** A paragraph of a list that is one sentence, before its last. */
const IN_LIST = /(?:[,;]|\b(?:or|and))$/;
const BEFORE_LIST = /[:—–-]$/;
/** What may be the heading of a paragraph: `In general`, `Review and determination .` */
const HEADING = /^(?:[^.]*[^.,:;—–-]|[^.;]{1,120}\.)$/;
/** `[Reserved]`, `Repealed. Pub. L. 113–79, …`; not `Reserved funds may be used`. */
const RESERVED =
	/^(?:\[(?:Reserved|Removed|Repealed|Omitted)\b[^\]]*\]\.?|(?:Reserved|Removed|Repealed|Omitted)\.?(?: Pub\. L\..*)?)$/i;

/** Its mark and its text. */
const FOOTNOTE = /^([*†‡]+|[a-z](?=\s)|\d*)[\s.)]*(.*)$/s;

const printed = (frames: readonly Frame[]) => frames.map(({ token }) => `(${token})`).join('');

/**
 * The paragraphs of a section of the CFR or the Code. What has no mark stands under the paragraph it belongs to as its second,
 * third … text (`(d)(3) ¶2`), a footnote by its number (`(b) n.7`), so that each place stands once; notes on the whole come last.
 *
 * @example paragraphs('cfr', [{ is: 'text', text: '(a)(1) A person may ask.' }]) // (a) '' and (a)(1) 'A person may ask.'
 */
export function paragraphs(system: UsSystem, blocks: readonly Block[]): Unit[] {
	const units: Unit[] = [];
	const cut = blocks.map((block, index) => {
		const next = blocks[index + 1];
		const begins = next?.is === 'text' ? firstTokenOf(system, next.text) : null;
		return { ...block, pieces: block.is === 'text' ? piecesOf(system, block.text, begins) : [] };
	});
	/** The marks that are still to come. */
	const ahead = cut.flatMap(({ pieces }) => pieces).flatMap(({ marks }) => marks);
	let open: readonly Frame[] = [];
	/** Where the last defined term stood: the next one stands there, too. */
	let terms = Infinity;
	/** Numbers that begin again under a term stand under its path: `¶7(1)`. */
	let term = { path: '', isBase: false };
	let lastText = '';
	/** How many texts stand at a place. */
	const texts = new Map<string, number>([['', 0]]);

	const pathOf = (frames: readonly Frame[]) =>
		term.isBase && frames.length > terms ? `${term.path}${printed(frames.slice(terms))}` : printed(frames);

	const add = (path: string, depth: number, label: string, text: string) =>
		units.push({ path, depth, label, text, note: null, repealed: RESERVED.test(text) });

	const addUnmarked = (frames: readonly Frame[], text: string): string => {
		const of = pathOf(frames);
		const count = (texts.get(of) ?? 1) + 1;
		texts.set(of, count);
		const path = count === 1 ? of : `${of} ¶${count}`;
		add(path, frames.length, '', text);
		return path;
	};

	const addMarked = (marks: readonly Mark[], text: string) => {
		let label = '';
		for (const [index, mark] of marks.entries()) {
			ahead.shift();
			label += mark.label;
			if (isNamedAgain(system, open, mark, marks[index + 1])) continue;
			open = placeMark(system, open, mark, ahead, IN_LIST.test(lastText));
			if (open.length <= terms) terms = Infinity;
			else if (open.length === terms + 1) term.isBase ||= units.some(({ path }) => path === printed(open));
			add(pathOf(open), open.length, label, index === marks.length - 1 ? text : '');
			label = '';
		}
	};

	/** The Code prints the heading of a paragraph as a line of its own; a mark may stand alone, too. */
	const addToMarked = (text: string): boolean => {
		const last = units.at(-1);
		if (!last || last.label === '' || last.path !== pathOf(open)) return false;
		const isHeading = system === 'usc' && HEADING.test(last.text) && !open.at(-1)?.joined;
		if (last.text !== '' && !isHeading) return false;
		units.splice(-1, 1, { ...last, text: last.text === '' ? text : `${last.text}\n${text}` });
		return true;
	};

	const addText = (marks: readonly Mark[], text: string, isTerm: boolean) => {
		if (marks.length > 0) addMarked(marks, text);
		else if (isTerm) {
			if (terms <= open.length) open = open.slice(0, terms);
			terms = open.length;
			term = { path: addUnmarked(open, text), isBase: false };
		} else if (!addToMarked(text)) addUnmarked(afterList(open, lastText), text);
		if (text !== '') lastText = text;
	};

	for (const { is, text, pieces } of cut) {
		for (const piece of pieces) addText(piece.marks, plain(piece.text), isTermAt(piece.text));
		if (is === 'literal') {
			addUnmarked(open, text.split('\n').map(plain).join('\n'));
			lastText = '';
		} else if (is === 'footnote') {
			const [, number, rest] = FOOTNOTE.exec(plain(text)) as unknown as [string, string, string];
			add(`${pathOf(open)} n.${number}`, open.length, number, rest);
		}
	}
	const notes = blocks.filter(({ is }) => is === 'note').map(({ text }) => plain(text));
	return notes.length === 0
		? units
		: [...units, { path: '', depth: 0, label: '', text: '', note: notes.join('\n'), repealed: false }];
}

/** What a text without a mark goes on with: the paragraph before it, or behind a list that is one sentence, the one above the list. */
function afterList(open: readonly Frame[], lastText: string): readonly Frame[] {
	if (BEFORE_LIST.test(lastText)) return open;
	if (IN_LIST.test(lastText)) return open.at(-1)?.joined ? open.slice(0, -1) : open;
	return open.slice(0, open.findLastIndex(({ joined }) => !joined) + 1);
}
