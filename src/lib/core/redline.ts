import { diffArrays } from 'diff';
import { normalize } from './normalize';
import { tokens } from './tokens';

/** A stretch of a redline. In a replacement the old words come first. */
export interface Run {
	readonly kind: 'same' | 'removed' | 'added';
	readonly text: string;
}

export type Redline =
	| { readonly ok: true; readonly changed: boolean; readonly runs: readonly Run[] }
	/** Too many edits for one comparison: to be said on the screen, never shown as "no difference". */
	| { readonly ok: false; readonly why: 'too-large' };

/** Edits after which two texts are no longer two versions of one. */
const MAX_EDITS = 4000;

/**
 * What changed between two versions of one text, in words and citations (METHODS.md section 7). Both texts read back from it exactly,
 * after normalisation: without the added runs it is `before`, without the removed ones `after`.
 *
 * @example redline('within 270 days', 'within 90 days') // same 'within ', removed '270', added '90', same ' days'
 */
export function redline(before: string, after: string, maxEdits = MAX_EDITS): Redline {
	// Not `diffWords`: it loses the old side's spaces and takes each Korean syllable for a word.
	const parts = diffArrays(tokens(normalize(before)), tokens(normalize(after)), { maxEditLength: maxEdits });
	if (!parts) return { ok: false, why: 'too-large' };

	const runs: Run[] = [];
	let [removed, added] = ['', ''];
	const flush = () => {
		if (removed) runs.push({ kind: 'removed', text: removed });
		if (added) runs.push({ kind: 'added', text: added });
		[removed, added] = ['', ''];
	};
	parts.forEach((part) => {
		const text = part.value.join('');
		if (part.removed) removed += text;
		else if (part.added) added += text;
		else if (text === ' ') {
			// A lone space stands between two edits (no text begins or ends with one) and joins them: what changed together is read together.
			removed += text;
			added += text;
		} else {
			flush();
			runs.push({ kind: 'same', text });
		}
	});
	flush();
	return { ok: true, changed: runs.some((run) => run.kind !== 'same'), runs };
}
