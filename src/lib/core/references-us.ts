import { parsePinpoint } from './citation-pinpoint';
import { placeOf, type Place } from './place-in-law';
import type { NamedLaw, Reference } from './references';

const LEVEL = '\\([0-9A-Za-z]{1,6}\\)';
const CFR = `\\d+\\.\\d+[a-z]*(?:-\\d+[a-z]*(?![.\\w]))?(?:${LEVEL})*`;
const USC = `\\d+[a-z]*(?:-\\d+[a-z]*)?(?:${LEVEL})*`;
const AND = '(?:,? (?:and|or|through|to) |, |-)';
const list = (item: string) => `${item}(?:${AND}${item})*`;
const PART = list('\\d+(?![.\\w])');

const TOKEN = new RegExp(
	[
		`(?<cfrTitle>\\d{1,3}) C\\.?F\\.?R\\.? (?:(?<cfrParts>parts? ${PART})|(?:§§? ?)?(?<cfr>${list(CFR)}))`,
		`(?<uscTitle>\\d{1,3}) U\\.?S\\.?C\\.? (?:§§? ?)?(?<usc>${list(USC)})`,
		`§§? ?(?<sections>${list(CFR)})`,
		`(?:paragraphs?|subsections?) (?<levels>${list(`(?:${LEVEL})+`)})(?<ofSection> of this section)?(?! of section)`,
		`(?<parts>parts? ${PART}) of (?:this (?:chapter|title|subchapter)|title (?<partsTitle>\\d+)(?!\\d)(?! of the U))`,
		`[Ss]ections? (?<ofTitle>${list(USC)}) of (?:this title|title (?<sectionsTitle>\\d+))(?![\\w,]* Code of Federal)`,
		'(?<subpart>subpart [A-Z]{1,2}) of this part'
	].join('|'),
	'g'
);

interface Own {
	readonly system: 'cfr' | 'usc' | 'kr';
	readonly title: number;
}

/**
 * The places that a text of the CFR or of the Code names. `at`: where the text stands; `own`: the title that it stands in.
 *
 * @example americanReferences('See § 340.6(d).', at, { system: 'cfr', title: 7 }) // [{ from: 4, to: 14, law: { of: 'cfr', title: 7, part: 340 }, … }]
 */
export function americanReferences(text: string, at: Place, own: Own): Reference[] {
	return Array.from(text.matchAll(TOKEN), (match): Reference[] => {
		const g = match.groups as Partial<Record<string, string>>;
		const [from, to] = [match.index, match.index + match[0].length];
		/** Where the words of a list begin; the first link takes what stands before it, 7 CFR and § alike. */
		const starting = (words: string) => from + match[0].indexOf(words);

		if (g['cfr'] ?? g['sections']) {
			const words = `${g['cfr'] ?? g['sections']}`;
			if (g['sections'] && own.system !== 'cfr') return [];
			const title = Number(g['cfrTitle'] ?? own.title);
			const lawOf = (item: string): NamedLaw => ({ of: 'cfr', title, part: Number.parseInt(item) });
			return each(words, CFR, starting(words), from, (item) => [lawOf(item), placeIn('cfr', item)]);
		}
		if (g['usc'] ?? g['ofTitle']) {
			const words = `${g['usc'] ?? g['ofTitle']}`;
			const named = g['uscTitle'] ?? g['sectionsTitle'];
			if (named === undefined && own.system !== 'usc') return [];
			const law: NamedLaw = { of: 'usc', title: Number(named ?? own.title) };
			return each(words, USC, starting(words), from, (item) => [law, placeIn('usc', item)]);
		}
		if (g['cfrParts'] ?? g['parts']) {
			const words = `${g['cfrParts'] ?? g['parts']}`;
			const named = g['cfrTitle'] ?? g['partsTitle'];
			if (named === undefined && own.system !== 'cfr') return [];
			const title = Number(named ?? own.title);
			return each(words, '\\d+', starting(words), from, (item) => [{ of: 'cfr', title, part: Number(item) }, null]);
		}
		if (g['subpart']) return [{ from, to, law: { of: 'own' }, place: { pin: g['subpart'], path: '' } }];
		// In the Code a subsection is one of this section unless another is named; in the CFR it is said.
		if (!g['ofSection'] && !(own.system === 'usc' && match[0].startsWith('s'))) return [];
		let path = '';
		return each(`${g['levels']}`, `(?:${LEVEL})+`, starting(`${g['levels']}`), from, (item) => {
			path = after(path, item);
			return [{ of: 'own' }, { pin: at.pin, path }];
		});
	}).flat();
}

function each(
	words: string,
	item: string,
	start: number,
	first: number,
	/** Place undefined: the words are no place. */
	read: (item: string) => readonly [NamedLaw, Place | null | undefined]
): Reference[] {
	return Array.from(words.matchAll(new RegExp(item, 'g')), (match, index): Reference[] => {
		const [law, place] = read(match[0]);
		const from = start + match.index;
		return place === undefined ? [] : [{ from: index === 0 ? first : from, to: from + match[0].length, law, place }];
	}).flat();
}

/** Of a range that stands in one number (7701-7772) the first place. */
function placeIn(system: 'cfr' | 'usc', text: string): Place | undefined {
	const parsed = parsePinpoint(system, text);
	const range = parsed.ok ? placeOf(parsed.pinpoint) : null;
	return range?.from;
}

const kindOf = (level: string) => (/\d/.test(level) ? 'digit' : level === level.toLowerCase() ? 'lower' : 'upper');

/** The next path of a list: after (b)(1) come `(2)`, which is (b)(2), and `(c)`; it takes the place of the last level of its kind. */
function after(path: string, item: string): string {
	const [levels, next] = [path.match(/\(\w+\)/g) ?? [], item.slice(0, item.indexOf(')') + 1)];
	const depth = levels.findLastIndex((level) => kindOf(level) === kindOf(next));
	return levels.slice(0, Math.max(0, depth)).join('') + item;
}
