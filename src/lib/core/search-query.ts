import { parseCitation, parsePinpoint, type Pinpoint } from './citation';

/** A word, or what stands in quotes, which is taken exactly. */
export interface Wanted {
	readonly text: string;
	readonly exact: boolean;
}

/** A place in law that a reader names, as far as it is named: `340.6(d)` has no title, `제7조의2` no law. */
export interface Cited {
	readonly system: 'kr' | 'cfr' | 'usc';
	readonly name: string | null;
	readonly title: number | null;
	readonly part: number | null;
	/** Null where a whole part is cited. */
	readonly pinpoint: Pinpoint | null;
}

export interface SearchQuery {
	readonly wanted: readonly Wanted[];
	readonly unwanted: readonly Wanted[];
	readonly cited: Cited | null;
}

/** More words than this tell an index nothing. */
const MOST_WORDS = 16;
const MOST_UNWANTED = 4;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const PIECE =
	/(?<minus>(?<!\S)[-−](?=[^\s-]))?(?:["“”„](?<quoted>[^"“”„]*)["“”„]?|[「『](?<title>[^」』]*)[」』]?|(?<word>[^\s"“”„「」『』]+))/gu;

/**
 * Reads what a reader types: words, "phrases", -words that must not be there, and a citation if it is one. No text is an error.
 *
 * @example parseQuery('위해성심사 -의약품').unwanted // [{ text: '의약품', exact: false }]
 */
export function parseQuery(typed: string): SearchQuery {
	const line = typed.normalize('NFC');
	const wanted: Wanted[] = [];
	const unwanted: Wanted[] = [];
	for (const { groups } of line.matchAll(PIECE)) {
		const { minus, quoted, title, word } = groups as Partial<Record<string, string>>;
		const text = ((quoted ?? title ?? word) as string).trim().replace(/\s+/g, ' ');
		if (SAYS_SOMETHING.test(text)) (minus ? unwanted : wanted).push({ text, exact: word === undefined });
	}
	return { wanted: wanted.slice(0, MOST_WORDS), unwanted: unwanted.slice(0, MOST_UNWANTED), cited: citedIn(line) };
}

/** `LMO Act art. 8(2)`, as the site prints it in English. */
const ENGLISH_KR = /^(?<name>.*?),? ?\bart(?:icle|\.) ?(?<number>\d+)(?<branch>(?:-\d+)*)(?:\((?<paragraph>\d+)\))?$/i;

function citedIn(line: string): Cited | null {
	const english = ENGLISH_KR.exec(line.trim())?.groups;
	if (english) {
		const { name, number, branch, paragraph } = english as {
			name: string;
			number: string;
			branch: string;
			paragraph?: string;
		};
		const place = `제${number}조${branch.replaceAll('-', '의')}${paragraph ? `제${paragraph}항` : ''}`;
		return citedIn(`${name} ${place}`);
	}
	const bare = parsePinpoint('cfr', line.trim().replace(/^(?:§§? ?|section )/i, ''));
	const cited: ReturnType<typeof parseCitation> = bare.ok ? { ...bare, system: 'cfr' } : parseCitation(line);
	if (!cited.ok) return null;
	const { system, name = null, title = null, pinpoint, part = partOf(pinpoint) } = cited;
	return system === 'fr' || system === 'plain' ? null : { system, name, title, part, pinpoint };
}

/** Section 340.6 stands in part 340. */
const partOf = (pinpoint: Pinpoint | null): number | null =>
	pinpoint?.system === 'cfr' && pinpoint.of === 'section' ? Number.parseInt(pinpoint.section) : null;
