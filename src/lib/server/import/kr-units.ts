import { formatKr } from '$lib/core/citation-kr';
import type { Unit } from '$lib/core/law';

/** Depths below the article: 항 1, 호 2, 목 3, `1)` 4, `가)` 5. */
type Depth = 0 | 1 | 2 | 3 | 4 | 5;

/** ① to ⑳, ㉑ to ㉟, ㊱ to ㊿ stand in three places of Unicode. */
export const CIRCLED = '[①-⑳㉑-㉟㊱-㊿]';
export function circledNumber(mark: string): number {
	const code = mark.charCodeAt(0);
	return code < 0x3251 ? code - 0x245f : code < 0x32b1 ? code - 0x3251 + 21 : code - 0x32b1 + 36;
}

/** What a mark as printed adds to the place, as core/citation-kr.ts writes it: `①` → 제1항, `1의2.` → 제1호의2, `가.` → 가목. */
function stepOf(mark: string): [depth: Depth, step: string] {
	const item = /^(\d+)((?:의\d+)*)\.$/.exec(mark);
	if (item) return [2, `제${item[1]}호${item[2]}`];
	if (/^\d+\)$/.test(mark)) return [4, mark];
	if (mark.endsWith(')')) return [5, mark];
	return mark.endsWith('.') ? [3, `${mark.slice(0, -1)}목`] : [1, `제${circledNumber(mark)}항`];
}

/** Notes on amendments inside a text; after 삭제 a date alone is one too. */
const NOTE =
	/\s*(?:<\s*(?:개정|신설|삭제|이동|(?:전문|전부|제목)개정|본\S신설)[^<>]*>|(?<=^삭\s*제\s*)(?:<[^<>]*>|\[[^[\]]*\])|\[(?:(?:전문|전부|제목)개정|본\S{1,2}신설|제[^[\]]*이동)[^[\]]*\])/g;
/** A line of its own about the whole article: `[본조신설 2014.5.28]`, `[제3조에서 이동 <2016.1.19>]`, `[시행일:2017.10.19] 제109조`. */
const WHOLE_NOTE =
	/^\[(?:시행일|종전|(?:전문|전부|제목)개정|본\S{1,2}신설|.*\d{4}\s*[.·ㆍ]\s*\d{1,2}\s*[.·ㆍ]\s*\d{1,2}.*\]$)/;
export const isWholeNote = (line: string) => WHOLE_NOTE.test(line.trim());

/** Parts text as received from its notes; 삭제 alone says that the place is kept and holds nothing. */
export function withoutNotes(received: string): Pick<Unit, 'text' | 'note' | 'repealed'> {
	const notes: string[] = [];
	const collect = (note: string) => {
		notes.push(note.trim());
		return '';
	};
	const text = (/[<[]/.test(received) ? received.replace(NOTE, collect) : received).trim();
	return { text, note: notes.length > 0 ? notes.join(' ') : null, repealed: /^삭\s*제\.?$/.test(text) };
}

export type UnitsBuilder = ReturnType<typeof unitsBuilder>;

/** The units of one article, put together from its marks and lines in their order. */
export function unitsBuilder() {
	const drafts: { path: string; depth: Depth; label: string; lines: string[] }[] = [];
	/** Of the unit that is being read, by depth; an item without paragraph leaves a hole. */
	const steps: string[] = [];
	const wholeNotes: string[] = [];
	/** `[시행일] 제6조 다음 각 호의 구분에 따른 날`: what follows belongs to the note. */
	let inNote = false;

	function open(depth: Depth, step: string, label: string, text: string) {
		steps.length = depth;
		steps[depth] = step;
		drafts.push({ path: steps.join(''), depth, label, lines: text === '' ? [] : [text] });
		inNote = false;
	}

	/** Whether `3)` or `다)` at the start of a line goes on counting inside an item; else it is text. */
	function counts(mark: string): boolean {
		const [unit, depth] = /\d/.test(mark) ? (['1)', 4] as const) : (['가)', 5] as const);
		if (steps[depth - 1] === undefined) return false;
		const last = steps[depth];
		if (unit === '1)') return mark === `${last === undefined ? 1 : parseInt(last) + 1})`;
		const letters = Array.from({ length: 42 }, (_, index) =>
			formatKr({ system: 'kr', of: 'body', steps: [{ unit, numbers: [index + 1] }], to: null }, 'ko')
		);
		return letters.indexOf(mark) === (last === undefined ? 0 : letters.indexOf(last) + 1);
	}

	return {
		/** A unit whose place is known; the step of depth 0 is empty but in 부칙, which has articles of its own. */
		open,
		/** A unit that begins with a mark as printed: `①`, `1의2.`, `가.`. */
		mark(mark: string, text: string) {
			const [depth, step] = stepOf(mark);
			open(depth, step, mark, text.trim());
		},
		/** A line without a mark of its own: the text of the article, or more of the unit before. Tabs are the file's indentation. */
		line(received: string) {
			const text = received.replace(/^\t+/, '').trimEnd();
			if (text.trim() === '') return;
			if (inNote || isWholeNote(text)) {
				wholeNotes.push(text.trim());
				inNote ||= /^\s*\[시행일\]/.test(text);
				return;
			}
			const [, mark, rest] = /^[ \u3000]*(\d+\)|[가-힣]\))(.*)$/.exec(text) ?? [];
			const last = drafts.at(-1);
			if (mark !== undefined && counts(mark)) this.mark(mark, rest ?? '');
			else if (last) last.lines.push(text);
			else open(0, '', '', text);
		},
		/** A note on the whole article. */
		note(received: string) {
			wholeNotes.push(received.trim());
		},
		/** In the order of the text; notes on the whole article stand last, with an empty text. */
		done(): Unit[] {
			const units = drafts.map(({ path, depth, label, lines }): Unit => {
				const { text, note, repealed } = withoutNotes(lines.join('\n'));
				return { path, depth, label, text, note, repealed };
			});
			if (wholeNotes.length > 0)
				units.push({ path: '', depth: 0, label: '', text: '', note: wholeNotes.join('\n'), repealed: false });
			return units;
		}
	};
}
