/** A concept of the glossary with all its forms, variants included. */
export interface Term {
	readonly id: string;
	readonly en: readonly string[];
	readonly ko: readonly string[];
	/** Forms that are not marked by themselves, because they also mean other things. */
	readonly tooCommon: readonly string[];
}

/** A piece of a text; `term` is the id of the concept that it names, if any. */
export interface Segment {
	readonly text: string;
	readonly term: string | null;
}

/**
 * Builds a matcher once, to be used on many texts. The longest form wins, the leftmost first; the segments joined are the text, exactly.
 *
 * @example termMatcher(terms, 'ko')('LMO를 심사한다') // [{ text: 'LMO', term: 'lmo' }, { text: '를 심사한다', term: null }]
 */
export function termMatcher(
	terms: readonly Term[],
	lang: 'en' | 'ko',
	options: { /** Mark only the first time that a term occurs in a text. */ readonly once?: boolean } = {}
): (text: string) => Segment[] {
	const forms = formsOf(terms, lang);
	const pattern = patternOf([...forms.keys()], lang);
	const termOf = (match: string): string => {
		const [exact, folded] = [forms.get(match), forms.get(fold(match))];
		// A match is one of the two, or else the pattern is wrong; where it is both, the earlier term of the input has it.
		return ((exact?.order ?? Infinity) <= (folded?.order ?? Infinity) ? exact : folded)?.id as string;
	};
	return (text) => {
		const { plain, offset } = normalize(text);
		const segments: Segment[] = [];
		const seen = new Set<string>();
		let end = 0;
		const push = (to: number, term: string | null) => {
			if (to > end) segments.push({ text: text.slice(end, to), term });
			end = to;
		};
		for (const { 0: match, index } of plain.matchAll(pattern)) {
			const term = termOf(match.replace(/\s+/g, ' '));
			if (options.once && seen.has(term)) continue;
			seen.add(term);
			push(offset(index), null);
			push(offset(index + match.length), term);
		}
		push(text.length, null);
		return segments;
	};
}

/** Every form that may be marked, capitals as they are and the others folded, with the term that comes first in the input. */
function formsOf(terms: readonly Term[], lang: 'en' | 'ko'): Map<string, { id: string; order: number }> {
	const forms = new Map<string, { id: string; order: number }>();
	terms.forEach((term, order) => {
		const clean = (form: string) => normalize(form).plain.replace(/\s+/g, ' ').trim();
		const tooCommon = new Set(term.tooCommon.map((form) => fold(clean(form))));
		for (const form of term[lang].map(clean)) {
			if (form === '' || /^\p{sc=Hangul}$/u.test(form) || tooCommon.has(fold(form))) continue;
			const key = isCapitals(form) ? form : fold(form);
			if (!forms.has(key)) forms.set(key, { id: term.id, order });
		}
	});
	return forms;
}

/** LMO, GM and R&D mean something only as they are; a folded form is never in capitals. */
function isCapitals(form: string): boolean {
	return form === form.toUpperCase() && form !== fold(form);
}

/** Lower case letter by letter, so that no letter depends on its neighbours as the Greek sigma does. */
function fold(text: string): string {
	return Array.from(text, (letter) => letter.toLowerCase()).join('');
}

/** One expression for all forms, longest first, grouped by first letter so that most places of a text are passed over at once. */
function patternOf(forms: readonly string[], lang: 'en' | 'ko'): RegExp {
	const groups = new Map<string, string[]>();
	for (const form of [...forms].sort((a, b) => b.length - a.length)) {
		const letters = Array.from(form);
		const first = fold(letters[0] as string);
		const group = groups.get(first) ?? [];
		groups.set(first, group);
		group.push(letters.map(isCapitals(form) ? escape : eitherCase).join(''));
	}
	// Without forms, a pattern that matches nowhere.
	const any =
		Array.from(groups, ([first, list]) => `(?=${eitherCase(first)})(?:${list.join('|')})`).join('|') || '(?!)';
	// In Korean a particle follows the word without a space: LMO를. Only Latin letters and digits can continue a Latin word there.
	const letter = lang === 'en' ? String.raw`[\p{L}\p{N}]` : String.raw`[\p{sc=Latin}\p{N}]`;
	// Said once and not in each form, which took a hundred times as long: neither end stands between two letters.
	const boundary = `(?<!${letter}(?=${letter}))`;
	// Nor does a form end inside a letter with marks or a syllable of loose jamo.
	return new RegExp(`${boundary}(?:${any})${boundary}(?![\\p{M}\\u1160-\\u11ff])`, 'gu');
}

function escape(letter: string): string {
	return letter === ' ' ? String.raw`\s+` : letter.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`);
}

function eitherCase(letter: string): string {
	const upper = letter.toUpperCase();
	return upper !== letter && fold(upper) === letter ? `[${letter}${upper}]` : escape(letter);
}

/** METHODS.md section 7: NFC, one middle dot, straight quotes; with the way back from a place in that text to one in the raw text. */
function normalize(raw: string): { plain: string; offset: (index: number) => number } {
	const whole = raw.normalize('NFC');
	const plain = whole
		.replace(/[ㆍ‧•・]/g, '·')
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"');
	if (whole === raw) return { plain, offset: (index) => index };
	// NFC never joins what is in two of these clusters: a letter with its marks, or with the vowels and finals of a syllable.
	const offsets: number[] = [];
	for (const { 0: cluster, index } of raw.matchAll(/[^][\p{M}\u1160-\u11ff]*/gu)) {
		for (let n = cluster.normalize('NFC').length; n > 0; n--) offsets.push(index);
	}
	return { plain, offset: (index) => offsets[index] ?? raw.length };
}
