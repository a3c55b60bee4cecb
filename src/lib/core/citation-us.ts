/** One sort key: steps from the outside in, each a list of numbers. A step that begins another comes before it. */
export type Key = readonly (readonly number[])[];

/** A section of the CFR or the United States Code, a paragraph in it, or a range of either. */
interface SectionPinpoint<S extends 'cfr' | 'usc'> {
	readonly system: S;
	readonly of: 'section';
	readonly section: string;
	/** `(d)(3)` → `['d', '3']` */
	readonly levels: readonly string[];
	/** The last place of a range; without a section it replaces as many of the last levels: `340.6(d)(2)-(3)`. */
	readonly to: { readonly section: string | null; readonly levels: readonly string[] } | null;
	/** The footnote: `n.7` → 7 */
	readonly note: number | null;
}

interface SubpartPinpoint {
	readonly system: 'cfr';
	readonly of: 'subpart';
	readonly subpart: string;
}

export type UsPinpoint = SectionPinpoint<'cfr'> | SectionPinpoint<'usc'> | SubpartPinpoint;

const LEVELS = String.raw`(?:\((?:\d{1,3}|[a-z]{1,6}|[A-Z]{1,6})\))*`;
/** 319.37-4 is one section, 66.100-66.118 a range: what follows the hyphen of a section has no dot. */
const CFR_SECTION = String.raw`\d+\.\d+[a-z]*(?:-\d+[a-z]*(?![.\w]))?`;
const USC_SIMPLE = String.raw`\d+[a-z]*`;
const USC_SECTION = String.raw`\d+[a-z]+-\d+[a-z]*|${USC_SIMPLE}`;

const place = (first: string, last: string) =>
	new RegExp(`^(?<section>${first})(?<levels>${LEVELS})(?:-(?=[\\d(])(?<to>${last})?(?<toLevels>${LEVELS}))?$`);
const CFR = place(CFR_SECTION, CFR_SECTION);
const USC = place(USC_SECTION, USC_SECTION);
const USC_RANGE = place(USC_SIMPLE, USC_SECTION);

/** Reads a section, paragraph, range or subpart: `parseUs('cfr', '340.6(d)(2)-(3)')`; null if it is none. */
export function parseUs<S extends 'cfr' | 'usc'>(system: S, text: string): SectionPinpoint<S> | SubpartPinpoint | null {
	const subpart = system === 'cfr' ? /^subpart ([A-Z]{1,2})$/i.exec(text.trim()) : null;
	if (subpart) return { system: 'cfr', of: 'subpart', subpart: (subpart[1] as string).toUpperCase() };

	const footnote = /\sn\.\s*(\d+)\s*$/.exec(text);
	const body = text.slice(0, footnote?.index).replace(/\s/g, '').replace(/[–—]/g, '-');
	const match = system === 'cfr' ? CFR.exec(body) : matchUsc(body);
	if (!match) return null;

	const found = match.groups as { section: string; levels: string; to?: string; toLevels?: string };
	const levels = levelsIn(found.levels);
	const to = found.toLevels === undefined ? null : { section: found.to ?? null, levels: levelsIn(found.toLevels) };
	if (to && to.section === null && to.levels.length > levels.length) return null;
	const note = footnote ? Number(footnote[1]) : null;
	return { system, of: 'section', section: found.section, levels, to, note };
}

/**
 * The hyphen of 136w-8 and 2000e-2 belongs to the section, that of 136a-136y makes a range: the number behind it is then
 * not below the first. The dash itself does not tell, because people type a hyphen for both.
 */
function matchUsc(body: string): RegExpExecArray | null {
	const match = USC.exec(body);
	const [first, second] = (match?.[1] ?? '').split('-');
	const belongs = second === undefined || Number.parseInt(second) < Number.parseInt(first as string);
	return belongs ? match : USC_RANGE.exec(body);
}

function levelsIn(text: string): string[] {
	return text.match(/\w+/g) ?? [];
}

/** Prints a pinpoint in the form of American law: `340.6(d)(2)–(3)`. */
export function formatUs(pinpoint: UsPinpoint): string {
	if (pinpoint.of === 'subpart') return `subpart ${pinpoint.subpart}`;
	const { section, levels, to, note } = pinpoint;
	const print = (parts: readonly string[]) => parts.map((level) => `(${level})`).join('');
	const range = to ? `–${to.section ?? ''}${print(to.levels)}` : '';
	return `${section}${print(levels)}${range}${note === null ? '' : ` n.${note}`}`;
}

type Kind = 'letter' | 'digit' | 'roman';

/** What stands at each depth: (a)(1)(i)(A)(1)(i) in the CFR, (a)(1)(A)(i)(I)(aa) in the Code. So (i) follows (h) at the top, but (ii) follows it deeper. */
const NESTING: Record<'cfr' | 'usc', readonly Kind[]> = {
	cfr: ['letter', 'digit', 'roman', 'letter', 'digit', 'roman'],
	usc: ['letter', 'digit', 'letter', 'roman', 'roman', 'letter']
};

/** The keys of first place, last place and footnote. Subparts come before sections, because nothing here says which sections they hold. */
export function keysOfUs(pinpoint: UsPinpoint): readonly [Key, Key, Key] {
	if (pinpoint.of === 'subpart') return [[keyOfToken(pinpoint.subpart, false)], [], []];
	const { system, section, levels, to, note } = pinpoint;
	const key = (number: string, parts: readonly string[]): Key => {
		const skipped = /^\d/.test(parts[0] ?? '') ? 1 : 0;
		const kinds = NESTING[system].slice(skipped);
		// The section is one step, so that all of 136 comes before 136a.
		return [[3, ...keyOfNumber(number)], ...parts.map((part, depth) => keyOfToken(part, kinds[depth] === 'roman'))];
	};
	const kept = to ? levels.slice(0, levels.length - to.levels.length) : [];
	const end = to && (to.section === null ? key(section, [...kept, ...to.levels]) : key(to.section, to.levels));
	return [key(section, levels), end ?? [], note === null ? [] : [[note]]];
}

/** The key of a section number, its numbers by value and its letters by length: 136 < 136a < 136w-8 < 136y < 136aa. */
function keyOfNumber(text: string): number[] {
	return Array.from(text.matchAll(/\d+|[a-z]+/g), ([token]) => keyOfToken(token, false)).flat();
}

/** The key of one number, roman numeral or letter; z comes before aa. `keyOfToken('ix', true)` → `[1, 9]` */
export function keyOfToken(token: string, roman: boolean): number[] {
	if (/^\d/.test(token)) return [0, Number(token)];
	const numeral = roman ? /^(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/i.exec(token) : null;
	if (numeral) return [1, 10 * ofTens(numeral[1] as string) + ofOnes(numeral[2] as string)];
	return [2, token.length, ...Array.from(token, (letter) => letter.charCodeAt(0))];
}

const ofOnes = (text: string) =>
	['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].indexOf(text.toLowerCase());
const ofTens = (text: string) =>
	['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'].indexOf(text.toLowerCase());
