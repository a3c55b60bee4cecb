import { formatPinpoint, parsePinpoint, type Pinpoint, type System } from './citation-pinpoint';
import type { Lang, Text2 } from './lang';

export { officialAddress } from './citation-address';
export { comparePinpoints, formatPinpoint, parsePinpoint } from './citation-pinpoint';
export type { Pinpoint, System } from './citation-pinpoint';

/** What a citation needs to know about a law. The loader sees to it that `title`, `part` and `page` are there where the system needs them. */
export interface CitedInstrument {
	readonly system: System;
	readonly title?: number | undefined;
	readonly part?: number | undefined;
	readonly page?: number | undefined;
	readonly name: Text2;
	readonly short: Text2;
	readonly url?: string | undefined;
}

/**
 * Prints a whole citation as the lawyers of that law write it. `full` gives the full name of a Korean law in Korean, and of a Korean
 * or `plain` law that is cited whole; everywhere else, and for all American law, the two styles are the same.
 *
 * @example formatCitation(decree, pinpoint, 'ko', 'full') // '「유전자변형생물체의 국가간 이동 등에 관한 법률 시행령」 제4조의2제3항'
 */
export function formatCitation(
	instrument: CitedInstrument,
	pinpoint: Pinpoint | null,
	lang: Lang,
	style: 'full' | 'short'
): string {
	const { system, title, part, page } = instrument;
	const place = pinpoint && formatPinpoint(pinpoint, lang);
	const name = instrument[style === 'full' ? 'name' : 'short'][lang];
	const short = instrument.short[lang];
	switch (system) {
		case 'cfr':
			if (place === null) return part === undefined ? short : `${title} CFR part ${part}`;
			return /^subpart/.test(place) ? `${title} CFR part ${part}, ${place}` : `${title} CFR ${place}`;
		case 'usc':
			return place === null ? short : `${title} U.S.C. ${place}`;
		case 'fr': {
			const pages = [page, place].filter((one) => one !== undefined && one !== null).map(String);
			return pages.length === 0 ? short : `${title} FR ${[...new Set(pages)].join(', ')}`;
		}
		case 'kr': {
			const cited = lang === 'ko' && style === 'full' ? `「${name}」` : place === null ? name : short;
			return place === null ? cited : `${cited} ${place}`;
		}
		case 'plain':
			return place === null ? name : `${short}${lang === 'ko' ? '' : ','} ${place}`;
	}
}

export type ParsedCitation =
	| {
			readonly ok: true;
			readonly system: System;
			/** Title of the CFR or the Code, volume of the Federal Register. */
			readonly title?: number;
			/** Where a whole part or a subpart is cited. */
			readonly part?: number;
			/** First page in the Federal Register. */
			readonly page?: number;
			/** Name of a Korean law, as written. */
			readonly name?: string;
			/** Null where the whole law or part is cited. */
			readonly pinpoint: Pinpoint | null;
	  }
	| { readonly ok: false; /** What was expected. */ readonly why: string };

const AMERICAN =
	/^(?<title>\d{1,3}) ?(?<code>C\.? ?F\.? ?R\.?|U\.? ?S\.? ?C\.?(?: ?A\.?)?|F\.? ?R\.?|Fed\.? ?Reg\.?) ?(?:§§? ?|sec(?:tion|\.) ?)?(?<rest>(?:\d|parts? ).*)$/i;
const QUOTED = /^[「『]([^」』]+)[」』] ?(.*)$/;
const KOREAN = /^(.*?) ?((?:제 ?\d+ ?[조장]|별표|별지|부칙).*)$/;

/**
 * Recognises a whole citation as people write it, with or without dots, section signs and spaces; a date behind it is skipped.
 *
 * @example parseCitation('7 C.F.R. § 340.6(d)(3) (2019)') // { ok: true, system: 'cfr', title: 7, pinpoint: … }
 */
export function parseCitation(text: string): ParsedCitation {
	const line = text.normalize('NFC').replace(/\s+/g, ' ').trim();
	const cited = line.replace(/[.;,]$/, '').replace(/ \((?:as of )?\d{4}(?:-\d\d-\d\d)?\)$/, '');
	const american = AMERICAN.exec(cited);
	if (american) {
		const { title, code, rest } = american.groups as { title: string; code: string; rest: string };
		if (/^c/i.test(code)) return parseCfr(Number(title), rest);
		return /^u/i.test(code) ? withPinpoint('usc', rest, { title: Number(title) }) : parsePages(Number(title), rest);
	}
	const quoted = QUOTED.exec(cited);
	if (quoted) {
		const [, name, rest] = quoted as unknown as readonly [string, string, string];
		return rest === '' ? { ok: true, system: 'kr', name, pinpoint: null } : withPinpoint('kr', rest, { name });
	}
	const korean = KOREAN.exec(cited);
	if (!korean)
		return { ok: false, why: 'a citation such as 7 CFR 340.6, 21 U.S.C. 342, 57 FR 22984 or 「법 이름」 제3조' };
	const [, name, rest] = korean as unknown as readonly [string, string, string];
	return withPinpoint('kr', rest, name === '' ? {} : { name });
}

function withPinpoint(
	system: System,
	text: string,
	law: { readonly title?: number; readonly part?: number; readonly page?: number; readonly name?: string }
): ParsedCitation {
	const parsed = parsePinpoint(system, text);
	return parsed.ok ? { ok: true, system, ...law, pinpoint: parsed.pinpoint } : parsed;
}

/** `part 340`, or 340 alone, is the whole part; `part 174, subpart W` a subpart of it. */
function parseCfr(title: number, rest: string): ParsedCitation {
	const match = /^(?:parts? )?(\d+)(?:,? (subpart .*))?$/i.exec(rest);
	if (!match) return withPinpoint('cfr', rest, { title });
	const part = Number(match[1]);
	return match[2]
		? withPinpoint('cfr', match[2], { title, part })
		: { ok: true, system: 'cfr', title, part, pinpoint: null };
}

/** `22984`, or the first page and the page that is meant: `22984, 22990`. */
function parsePages(title: number, rest: string): ParsedCitation {
	const [first, meant] = rest.split(', ') as [string, string?];
	const page = parsePinpoint('fr', first);
	if (!page.ok) return page;
	return withPinpoint('fr', meant ?? first, { title, page: Number(first.replace(/,/g, '')) });
}
