import { formatKr, keysOfKr, parseKr, type KrPinpoint } from './citation-kr';
import { formatPlain, keysOfPlain, parsePlain, PLAIN_WORDS, type PlainPinpoint } from './citation-plain';
import { formatUs, keysOfUs, parseUs, type Key, type UsPinpoint } from './citation-us';
import type { Lang } from './lang';

/** How the pinpoints of a law are written; `plain` is everything that is neither American nor Korean law. */
const SYSTEMS = ['cfr', 'usc', 'fr', 'kr', 'plain'] as const;
export type System = (typeof SYSTEMS)[number];

/** A page of the Federal Register. */
interface PagePinpoint {
	readonly system: 'fr';
	readonly page: number;
}

/** A place in a law, told apart by `system` and then, for the CFR and Korean law, by `of`. */
export type Pinpoint = UsPinpoint | PagePinpoint | KrPinpoint | PlainPinpoint;

type ParsedPinpoint =
	| { readonly ok: true; readonly pinpoint: Pinpoint }
	| { readonly ok: false; /** What was expected. */ readonly why: string };

const EXPECTED: Record<System, string> = {
	cfr: 'a section such as 340.6(d)(3), a range such as 340.6(d)(2)-(3) or a subpart such as subpart W; nothing for a whole part',
	usc: 'a section such as 7734(b) or 136w-8(b)(3), or a range such as 7711-7712',
	fr: 'a page such as 22984',
	kr: 'a place such as 제4조의2제3항제1호가목, 제22조의3~제22조의4, 별표 1, 별지 제1호서식 or 부칙 제2조',
	plain: `one of ${PLAIN_WORDS.join(' ')} and a number, such as art. 8(2)`
};

/**
 * Reads a pinpoint in the form of its law (db/reference/README.md).
 *
 * @example parsePinpoint('cfr', '340.6(d)(2)-(3)') // { ok: true, pinpoint: { system: 'cfr', of: 'section', section: '340.6', … } }
 */
export function parsePinpoint(system: System, text: string): ParsedPinpoint {
	const pinpoint = read(system, text);
	if (!pinpoint) return { ok: false, why: EXPECTED[system] };
	const [first, last] = keysOf(pinpoint);
	if (last.length > 0 && compareKeys(first, last) >= 0) return { ok: false, why: 'a range that runs forwards' };
	return { ok: true, pinpoint };
}

function read(system: System, text: string): Pinpoint | null {
	switch (system) {
		case 'cfr':
		case 'usc':
			return parseUs(system, text);
		case 'fr': {
			const page = /^\s*([1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)\s*$/.exec(text);
			return page && { system, page: Number((page[1] as string).replace(/,/g, '')) };
		}
		case 'kr':
			return parseKr(text);
		case 'plain':
			return parsePlain(text);
	}
}

/**
 * Prints a pinpoint; that of American law is the same in both languages.
 *
 * @example formatPinpoint(pinpoint, 'en') // 'art. 4-2(3), item 1(a)' for 제4조의2제3항제1호가목
 */
export function formatPinpoint(pinpoint: Pinpoint, lang: Lang): string {
	switch (pinpoint.system) {
		case 'cfr':
		case 'usc':
			return formatUs(pinpoint);
		case 'fr':
			return String(pinpoint.page);
		case 'kr':
			return formatKr(pinpoint, lang);
		case 'plain':
			return formatPlain(pinpoint, lang);
	}
}

/**
 * Orders pinpoints as the law does: 340.6(d)(2) before 340.6(d)(10), 제4조 before 제4조의2 before 제5조. Zero only for the same pinpoint.
 *
 * @example pinpoints.toSorted(comparePinpoints)
 */
export function comparePinpoints(a: Pinpoint, b: Pinpoint): number {
	const bySystem = SYSTEMS.indexOf(a.system) - SYSTEMS.indexOf(b.system);
	return bySystem || compareLists(keysOf(a), keysOf(b), compareKeys) || compareTexts(a, b);
}

function keysOf(pinpoint: Pinpoint): readonly [Key, Key, Key] {
	switch (pinpoint.system) {
		case 'cfr':
		case 'usc':
			return keysOfUs(pinpoint);
		case 'fr':
			return [[[pinpoint.page]], [], []];
		case 'kr':
			return keysOfKr(pinpoint);
		case 'plain':
			return keysOfPlain(pinpoint);
	}
}

function compareKeys(a: Key, b: Key): number {
	return compareLists(a, b, (x, y) => compareLists(x, y, (m, n) => m - n));
}

/** As words in a dictionary: what begins another list comes before it. */
function compareLists<T>(a: readonly T[], b: readonly T[], compare: (x: T, y: T) => number): number {
	for (const [index, item] of a.slice(0, b.length).entries()) {
		const order = compare(item, b[index] as T);
		if (order !== 0) return order;
	}
	return a.length - b.length;
}

/** Two ways to write one place, such as `art. 5.1` and `art. 5(1)`, still need an order. */
function compareTexts(a: Pinpoint, b: Pinpoint): number {
	const [left, right] = [formatPinpoint(a, 'en'), formatPinpoint(b, 'en')];
	return left === right ? 0 : left < right ? -1 : 1;
}
