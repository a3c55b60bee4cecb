import { normalize } from './normalize';
import { redline, type Run } from './redline';
import { tokens } from './tokens';

/** What is no difference in law: spaces, quotes, Korean brackets of titles, middle dots. */
const NOISE = /[\s"'「」『』·]/;
/** Between two letters or digits of Latin script it separates: `3·1` is not `31`, `now here` not `nowhere`. */
const LATIN = /[\p{sc=Latin}\p{Nd}]/u;
const SEPARATES = new RegExp(`(?<=${LATIN.source})${NOISE.source}+(?=${LATIN.source})`, 'gu');
const ALL_NOISE = new RegExp(`${NOISE.source}+`, 'gu');

/**
 * What two texts have in common that say the same: the text without spacing, quotes and middle dots (METHODS.md section 7).
 *
 * @example bare('관계 중앙행정기관') // '관계중앙행정기관'
 */
export const bare = (text: string): string => normalize(text).replace(SEPARATES, '\u0001').replace(ALL_NOISE, '');

/** Edits after which two units are no longer two versions of one; what it takes grows with their square. */
const MAX_EDITS = 1000;

/** A run; where two versions differ in spacing or marks only it is the same: `text` as it is now, `was` as it stood before. */
export interface QuietRun extends Run {
	readonly was?: string;
}
export type QuietRedline =
	| { readonly ok: true; readonly changed: boolean; readonly runs: readonly QuietRun[] }
	| { readonly ok: false; readonly why: 'too-large' };

const isNoise = (char: string | undefined): boolean => char !== undefined && NOISE.test(char);
const isLatin = (char: string | undefined): boolean => char !== undefined && LATIN.test(char);

/** A text, read from its beginning or from its end, with the places at which it may be cut: between two tokens. */
function readable(text: string, fromEnd: boolean): { chars: string; cuts: Set<number> } {
	const parts = tokens(text);
	if (fromEnd) parts.reverse();
	let at = 0;
	const cuts = new Set(parts.map((part) => (at += part.length)));
	return { chars: fromEnd ? text.split('').reverse().join('') : text, cuts };
}

/** How many characters from the beginning (or the end) of each say the same, up to a place where both are between two tokens. */
function sameLength(before: string, after: string, fromEnd: boolean): [number, number] {
	const [old, now] = [readable(before, fromEnd), readable(after, fromEnd)];
	let [i, j] = [0, 0];
	let [oldEnd, newEnd] = [0, 0];
	for (;;) {
		const [from, to] = [i, j];
		while (isNoise(old.chars[i])) i++;
		while (isNoise(now.chars[j])) j++;
		const [a, b] = [old.chars[i], now.chars[j]];
		const separatedOnce = (from === i) !== (to === j) && isLatin(old.chars[from - 1]) && isLatin(a);
		if (a === undefined || a !== b || separatedOnce) break;
		i++;
		j++;
		if (old.cuts.has(i) && now.cuts.has(j)) [oldEnd, newEnd] = [i, j];
	}
	// A space that both have behind it is no part of what was replaced.
	while (isNoise(old.chars[oldEnd]) && old.chars[oldEnd] === now.chars[newEnd])
		[oldEnd, newEnd] = [oldEnd + 1, newEnd + 1];
	return [oldEnd, newEnd];
}

const hasText = ({ text, was = '' }: QuietRun): boolean => text + was !== '';
const same = (was: string, text: string): QuietRun =>
	was === text ? { kind: 'same', text } : { kind: 'same', text, was };

/** One replacement, without what is the same at both of its ends. */
function quietPair(removed: string, added: string): QuietRun[] {
	if (bare(removed) === bare(added)) return [same(removed, added)];
	const [i, j] = sameLength(removed, added, false);
	const [k, l] = sameLength(removed.slice(i), added.slice(j), true);
	const [iEnd, jEnd] = [removed.length - k, added.length - l];
	const runs: QuietRun[] = [
		same(removed.slice(0, i), added.slice(0, j)),
		{ kind: 'removed', text: removed.slice(i, iEnd) },
		{ kind: 'added', text: added.slice(j, jEnd) },
		same(removed.slice(iEnd), added.slice(jEnd))
	];
	return runs.filter(hasText);
}

/**
 * A redline in which spacing, quotes and middle dots are never shown as a change. Both texts read back from it exactly, after
 * normalisation: the old one with what was there (`was`) in place of what is the same.
 *
 * @example quietRedline('관계중앙행정기관의 장은', '관계 중앙행정기관의 장이') // same '관계 중앙행정기관의' (was '관계중앙행정기관의'), removed ' 장은', added ' 장이'
 */
export function quietRedline(before: string, after: string, maxEdits = MAX_EDITS): QuietRedline {
	if (bare(before) === bare(after))
		return { ok: true, changed: false, runs: [same(normalize(before), normalize(after))].filter(hasText) };
	const result = redline(before, after, maxEdits);
	if (!result.ok) return result;
	const runs: QuietRun[] = [];
	let removed = '';
	const flush = (added: string) => {
		if (removed || added) runs.push(...quietPair(removed, added));
		removed = '';
	};
	result.runs.forEach((run) => {
		if (run.kind === 'removed') removed = run.text;
		else if (run.kind === 'added') flush(run.text);
		else {
			flush('');
			runs.push(run);
		}
	});
	flush('');
	return { ok: true, changed: runs.some((run) => run.kind !== 'same'), runs };
}
