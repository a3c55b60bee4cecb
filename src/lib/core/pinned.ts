/** Official text that a reader keeps: it stays readable where the library is not, and its hash says whether it is still the text. */
import type { Entry, EntryKind, Unit } from './law';
import type { RedlineCounts, ShownRedline } from './redline-shown';
import type { RedlineView } from './redline-view';

/** Names a version of a law wherever it was imported. */
export interface TextName {
	/** The law, as its version calls it. */
	readonly name: string;
	readonly promulgated: string | null;
	readonly number: string | null;
	readonly inForce: string;
}

/** An article, or a unit of it with all that stands under it. */
export interface PinnedPassage {
	readonly kind: 'passage';
	readonly law: string;
	readonly side: 'us' | 'kr';
	readonly version: TextName;
	/** The place as its permalink names it. */
	readonly at: string;
	readonly entry: EntryKind;
	readonly pin: string;
	readonly heading: string | null;
	/** In the form of its side. */
	readonly citation: string | null;
	readonly units: readonly Unit[];
	/** Whether only the beginning is kept. */
	readonly cut: boolean;
	/** SHA-256 of `passageText`, of the whole passage. */
	readonly hash: string;
}

/** A version of a redline, and what names its text exactly. */
export type ComparedText = TextName & { readonly hash: string; readonly complete: boolean };

/** What changed between two versions, as it was shown. */
export interface PinnedRedline {
	readonly kind: 'redline';
	readonly law: string;
	readonly side: 'us' | 'kr';
	readonly before: ComparedText;
	readonly after: ComparedText;
	readonly view: Pick<RedlineView, 'view' | 'show' | 'base'>;
	readonly counts: RedlineCounts;
	readonly entries: ShownRedline['entries'];
}
export type Pinned = PinnedPassage | PinnedRedline;

/** What became of kept text in the library. */
export interface TextSince {
	/** `not-here`: the library is not there, or does not have that version. */
	readonly text: 'same' | 'changed' | 'gone' | 'not-here';
	/** From when a later version holds that is in force today; null where there is none. */
	readonly newer: string | null;
}

/**
 * The text of a passage line by line, as its hash is computed: number and heading, then each unit with its mark and note.
 *
 * @example passageText({ pin: '제8조', heading: '수입승인 등', units: [] }) // '제8조 수입승인 등'
 */
export const passageText = ({ pin, heading, units }: Pick<Entry, 'pin' | 'heading' | 'units'>): string =>
	[[pin, heading], ...units.map(({ label, text, note }) => [label, text, note])]
		.map((parts) => parts.filter((part) => part !== null && part !== '').join(' '))
		.join('\n');

/**
 * The beginning of a passage, at most so many characters; `cut` says whether that is not all.
 *
 * @example beginning([{ ...unit, text: 'within 270 days' }], 6) // { units: [{ ...unit, text: 'within' }], cut: true }
 */
export function beginning(
	units: readonly Unit[],
	max: number
): { readonly units: readonly Unit[]; readonly cut: boolean } {
	let left = max;
	const kept = units.flatMap((unit) => {
		const had = left;
		left -= unit.text.length;
		if (left >= 0) return [unit];
		// Half a character at the cut could be written in no file.
		return had > 0 ? [{ ...unit, text: unit.text.slice(0, had).replace(/[\ud800-\udbff]$/, '') }] : [];
	});
	return { units: kept, cut: left < 0 };
}
