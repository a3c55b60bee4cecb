import type { Entry } from '$lib/core/law';
import { isWholeNote, unitsBuilder, withoutNotes, type UnitsBuilder } from './kr-units';

/** Headings from the outside in. A law without 편 begins with 장. */
const RANKS = ['편', '장', '절', '관', '항', '속'];
const HEADING = /^제(\d+)([편장절관항속])((?:의\d+)*)(?:\s+(.*))?$/;

export const isHeading = (text: string) => HEADING.test(text.trim());

/** A heading or the title of an annex, its notes as a unit without text. */
export function titled(received: string): Pick<Entry, 'heading' | 'units'> {
	const { text, note, repealed } = withoutNotes(received);
	return {
		heading: text === '' ? null : text,
		units: note === null && !repealed ? [] : [{ path: '', depth: 0, label: '', text: '', note, repealed }]
	};
}

/** Takes off the brackets around a title; some files print two pairs. */
export function bare(title: string): string | null {
	let text = title.trim();
	while (text.startsWith('(') && closes(text) === text.length - 1) text = text.slice(1, -1).trim();
	return text === '' ? null : text;
}

/** Where the bracket that opens a text is closed; -1 if it is not. */
export function closes(text: string): number {
	let open = 0;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '(') open++;
		else if (text[at] === ')' && --open === 0) return at;
	}
	return -1;
}

/** Headings and articles of a law in their order. Articles with the same number stay apart: each call begins a new entry. */
export function krBody() {
	const drafts: { readonly entry: Entry; readonly rank: number; readonly units: UnitsBuilder }[] = [];

	function begin(entry: Partial<Entry> & Pick<Entry, 'kind'>, rank = 0): UnitsBuilder {
		const units = unitsBuilder();
		drafts.push({ entry: { level: 0, pin: null, heading: null, url: null, units: [], ...entry }, rank, units });
		return units;
	}

	return {
		/** `제2장 총칙 <개정 2010.1.1>` */
		heading(received: string) {
			const [, number, kind, branches, title] = HEADING.exec(received.trim()) ?? [];
			const pin = kind ? `제${number}${kind}${branches}` : null;
			begin({ kind: 'heading', pin, ...titled(kind ? (title ?? '') : received) }, RANKS.indexOf(kind ?? '장'));
		},
		article: (pin: string | null, title: string | null): UnitsBuilder =>
			begin({ kind: 'article', pin, heading: title }),
		mark(mark: string, text: string) {
			const last = drafts.at(-1);
			(last?.entry.kind === 'article' ? last.units : begin({ kind: 'article' })).mark(mark, text);
		},
		/** Text that stands under no article: the preamble of the Constitution, a law of one sentence. Notes under a heading are its own. */
		line(received: string) {
			const last = drafts.at(-1);
			if (last && (last.entry.kind === 'article' || isWholeNote(received) || withoutNotes(received).text === ''))
				last.units.line(received);
			else if (received.trim() === '전문') begin({ kind: 'article', heading: '전문' });
			else begin({ kind: 'article' }).line(received);
		},
		entries(): Entry[] {
			const ranks = drafts.filter(({ entry }) => entry.kind === 'heading').map(({ rank }) => rank);
			const first = Math.min(...ranks);
			return drafts.map(({ entry, rank, units }) => ({
				...entry,
				level: entry.kind === 'heading' ? rank - first + 1 : 0,
				units: [...entry.units, ...units.done()]
			}));
		}
	};
}
