import type { Entry } from '$lib/core/law';
import { bare } from './kr-body';
import { CIRCLED, circledNumber, unitsBuilder } from './kr-units';

/** `부칙(대외무역법) <제8356호,2007.4.11>`; some name the kind of law before the number, or the other law at the end. */
const HEAD = /^\s*부\s*칙([^<]*)<[^<>]*?제\s*0*(\d+)호\s*,?([^<>]*)>\s*(\(.*\))?\s*$/;
const ARTICLE = /^제(\d+)조((?:의\d+)*)(\s*\((?:[^()]|\([^()]*\))*\)|(?=\s|$|(?:부터|내지|및|[ㆍ·,∼~]).*생략))(.*)$/;
const PARAGRAPH = new RegExp(`^(${CIRCLED}|<(\\d+)>)(.*)$`);
/** Text for another law begins, which has articles and paragraphs of its own … */
const QUOTES = /다음과 같이 (?:각각 )?(?:신설)?한다\.?$/;
/** … until the next paragraph amends another law. */
const QUOTE_ENDS = /(?:개정한다\.?|생략)$/;

const numberOf = (mark: string) => (mark.startsWith('<') ? Number(mark.slice(1, -1)) : circledNumber(mark));

/**
 * 부칙 is plain text in every edition: one entry for each amending act, its articles and paragraphs as units. Only numbers that go on
 * counting are taken for places, because 부칙 also quote articles of the laws that they amend.
 */
export function krSupplements(lines: Iterable<string>): Entry[] {
	const drafts: { readonly entry: Entry; readonly reader: ReturnType<typeof supplementReader> }[] = [];
	for (const line of lines) {
		if (line.trim() === '') continue;
		const [head, name = '', act, date = '', after = ''] = HEAD.exec(line) ?? [];
		if (head !== undefined || drafts.length === 0) {
			const title = [bare(name) ?? bare(after), date.trim()].filter(Boolean).join(', ');
			const pin = act === undefined ? '부칙' : `부칙 <제${act}호>`;
			const entry: Entry = {
				kind: 'supplement',
				level: 0,
				pin,
				heading: title === '' ? null : title,
				url: null,
				units: []
			};
			drafts.push({ entry, reader: supplementReader() });
		}
		if (head === undefined && !(drafts.length === 1 && /^\s*부\s*칙\s*$/.test(line))) drafts.at(-1)?.reader.line(line);
	}
	return drafts.map(({ entry, reader }) => ({ ...entry, units: reader.done() }));
}

function supplementReader() {
	const units = unitsBuilder();
	let article: number | null = null;
	let paragraph = 0;
	let begun = false;
	/** Whether the line before says that a text follows, and whether that text still goes on. */
	let justQuoted = false;
	let quoting = false;

	function paragraphIn(text: string): boolean {
		const [, mark, , rest = ''] = PARAGRAPH.exec(text) ?? [];
		if (mark === undefined || numberOf(mark) !== paragraph + 1 || (quoting && !QUOTE_ENDS.test(rest))) return false;
		units.open(1, `제${numberOf(mark)}항`, mark, rest.trim());
		const skipped = /생략/.test(rest) ? rest.match(new RegExp(`${CIRCLED}|<\\d+>`, 'g'))?.at(-1) : undefined;
		paragraph = numberOf(skipped ?? mark);
		return true;
	}

	function articleIn(text: string): boolean {
		const [, number, branches = '', title = '', rest = ''] = ARTICLE.exec(text) ?? [];
		if (number === undefined || /^\s*(?:중|각|전단|후단|본문|단서|제목)\s/.test(rest)) return false;
		const next = Number(number);
		const begins = article === null && (next === 1 || !begun);
		if (!begins && next !== (article ?? NaN) + 1 && !(next === article && branches !== '')) return false;
		const body = rest.trim();
		const own = PARAGRAPH.test(body);
		units.open(0, `제${number}조${branches}`, `제${number}조${branches}${title}`, own ? '' : body);
		article = Number(/생략/.test(body) ? (/.*제(\d+)조/.exec(body)?.[1] ?? number) : number);
		paragraph = 0;
		if (own && !paragraphIn(body)) units.line(body);
		return true;
	}

	return {
		/** Editions differ in how far they indent; nothing depends on it. */
		line(received: string) {
			const text = received.trim();
			const opened = (!justQuoted && articleIn(text)) || paragraphIn(text);
			if (!opened) units.line(text);
			justQuoted = QUOTES.test(text);
			quoting = justQuoted || (quoting && !opened);
			begun = true;
		},
		done: units.done
	};
}
