import { parseKr } from './citation-kr';
import { placeOf, type Place } from './place-in-law';
import type { NamedLaw, Reference } from './references';

/** A short name that a law gives to another; scope: the unit to which it is limited (`이 조에서`), null for the whole law. */
interface ShortName {
	readonly alias: string;
	readonly name: string;
	readonly scope: Unit | null;
}
type Unit = '조' | '항' | '호' | '목';

const DEFINITION =
	/(?:「(?<quoted>[^」]+)」|(?<same>같은 법 (?:시행령|시행규칙))|(?<![가-힣])(?<bare>[가-힣]+(?:법|령)))(?: ?\(이하 ?(?:이 (?<scope>[조항호목]) ?에서 ?)?["“](?<alias>[^"”]+)["”] ?(?:이라|라))?/g;

/**
 * The short names that a text defines.
 *
 * @example namesDefinedIn('「시험법」(이하 "법"이라 한다) 제8조') // [{ alias: '법', name: '시험법', scope: null }]
 */
export function namesDefinedIn(text: string): ShortName[] {
	if (!text.includes('(이하')) return [];
	let act = '';
	return Array.from(text.matchAll(DEFINITION), ({ groups }) => {
		const { quoted, same, bare, scope, alias } = groups as Partial<Record<string, string>>;
		const name = same ? same.replace('같은 법', act) : `${quoted ?? bare}`;
		act = quoted ?? act;
		return alias === undefined ? [] : [{ alias, name, scope: (scope as Unit | undefined) ?? null }];
	}).flat();
}

/** The letters of items, and what may follow one that stands alone: 과목 and 나목장 are none. */
const ITEM = '[가나다라마바사아자차카타파하]목';
const STEP = (units: string) => `제\\d+[${units}](?:의\\d+)*`;
const PLACE = `(?:${STEP('조항호')}(?: ?${STEP('항호')})*(?: ?${ITEM})?|${ITEM}(?<![가-힣]..)(?=[\\s,.)ㆍ에의은는을를와과]|부터|까지|$))(?! ?서식)`;
const TOKEN = new RegExp(
	`(?<open>\\()|(?<close>\\))|「(?<name>[^」]+)」|(?:같은 ?|동)(?<![가-힣](?:같은 ?|동))(?:(?<law>법(?: ?시행령| ?시행규칙)?|영|규칙)(?= ?제\\d)|(?<unit>[조항호])(?= ?제\\d|[\\s,.)ㆍ에의은는을를와과]|부터|까지|$))` +
		`|(?<place>별표(?: \\d+(?:의\\d+)*)?|별지 ?제\\d+호(?:의\\d+)* ?서식|제\\d+장(?:의\\d+)*(?:제\\d+절)?|${PLACE})`,
	'g'
);
/** What may stand between two places of one enumeration. */
const ALSO =
	/^(?: ?각 (?:호|목)| ?외의 부분| ?본문| ?단서| ?전단| ?후단)*(?:까지)?(?: 및 |ㆍ|·|, ?| 또는 |부터 |이나 |나 |과 |와 | 내지 )$/;
/** No name of a law before a place is longer than this. */
const LONGEST = 60;
const OWN = /(?<![가-힣])이 (?:법|영|규칙) $/;
/** Words that name a law, a treaty or a text of another time: the article behind them is not one of this law. */
const OTHER = /([가-힣]*(?:법|법률|령|규칙|규정|협약|협정|의정서|조약|조례|정관|부칙|직제|종전의)|(?<![가-힣])영) $/;

/** No law has this name: what is named so stays plain text. */
const UNKNOWN: NamedLaw = { of: 'kr', name: '' };

interface Named {
	readonly law: NamedLaw;
	readonly place: Place | null;
	/** Where the words begin and end; a bracket behind them counts with them. */
	readonly from: number;
	readonly end: number;
}

/**
 * The places that a text of a Korean law names. `at`: where the text stands; `names`: the short names that hold there.
 *
 * @example koreanReferences('법 제8조제1항 및 제2항', at, new Map([['법', '시험법']])) // 법 제8조제1항; 제2항, which is 제8조제2항 of that law
 */
export function koreanReferences(text: string, at: Place, names: ReadonlyMap<string, string>): Reference[] {
	const found: Reference[] = [];
	const brackets: (Named | null)[] = [];
	/** What was named last, and the last law that is not this one. */
	let last: Named | null = null;
	let other: NamedLaw = UNKNOWN;

	const add = (named: Named): Named => {
		found.push({ from: named.from, to: named.end, law: named.law, place: named.place });
		if (named.law.of === 'kr') other = named.law;
		return named;
	};

	/** The law that the words before a place name, and where those words begin. */
	const lawBefore = (from: number): { readonly law: NamedLaw; readonly from: number } => {
		const before = text.slice(Math.max(0, from - LONGEST), from);
		const own = OWN.exec(before);
		if (own) return { law: { of: 'own' }, from: from - own[0].length };
		let alias = '';
		for (const name of names.keys()) {
			const follows = before.endsWith(`${name} `) && !/[가-힣]/.test(before.charAt(before.length - name.length - 2));
			if (follows && name.length > alias.length) alias = name;
		}
		const word = alias === '' ? OTHER.exec(before)?.[1] : alias;
		if (word === undefined) return { law: { of: 'own' }, from };
		return { law: { of: 'kr', name: names.get(alias) ?? word }, from: from - word.length - 1 };
	};

	for (const match of text.matchAll(TOKEN)) {
		const { open, close, name, law, unit, place } = match.groups as Partial<Record<string, string>>;
		const [from, end] = [match.index, match.index + match[0].length] as const;
		if (open) brackets.push(last);
		else if (close) {
			const outer = brackets.pop() ?? null;
			last = outer && { ...outer, end };
		} else if (name) last = add({ law: { of: 'kr', name }, place: null, from, end });
		else if (law) {
			last = { law: offshootOf(other, law.slice(1).trim()), place: null, from, end };
		} else if (unit) {
			const before: Named | null = last;
			const path = before?.place ? upTo(before.place.path, unit as Unit) : null;
			// Where nothing was named before, what follows is not to be taken for a place of this article.
			if (!before?.place || path === null) last = { law: UNKNOWN, place: null, from, end };
			else last = add({ law: before.law, place: { pin: before.place.pin, path }, from, end });
		} else {
			const words = `${place}`;
			const first = firstUnit(words);
			const gap = last && text.slice(last.end, from);
			let named: Named | null;
			if (last && (gap === '' || gap === ' ') && (last.place === null || first !== '조')) {
				// 「시험법」 제8조, 같은 조 제2항: one link, unless a bracket stands between.
				const start = text.charAt(last.end - 1) === ')' ? from : last.from;
				named = within(last.law, last.place, words, start, end);
				if (named && found.at(-1)?.from === start) found.pop();
			} else if (last && ALSO.test(`${gap}`) && continues(last.place, first))
				named = within(last.law, last.place, words, from, end);
			else if (first === '조') {
				const before = lawBefore(from);
				named = within(before.law, null, words, before.from, end);
			} else if (first !== '항' && last && (last.law.of !== 'own' || last.place?.pin !== at.pin)) {
				// 제5조 각 호의 어느 하나(제2호는 제외한다): an item of that article, or of this one; the words do not say.
				named = null;
			} else named = within({ of: 'own' }, at, words, from, end);
			if (named) last = add(named);
		}
	}
	return found;
}

/** 같은 법 and 같은 법 시행령, after the law that was named last. */
const offshootOf = (law: NamedLaw, suffix: string): NamedLaw =>
	law.of === 'kr' && suffix !== '' ? { of: 'kr', name: `${law.name} ${suffix}` } : law;

/** The unit with which a place begins; chapters, annexes and forms count as articles: they need nothing before them. */
const firstUnit = (place: string): Unit =>
	(/^(?:제\d+([항호])|.(목))/.exec(place)?.slice(1).find(Boolean) ?? '조') as Unit;

/** `제1항 및 제2항` goes on in the same article, `제8조 및 제2항` does not. */
const continues = (before: Place | null, first: Unit): boolean =>
	first === '조' || (before !== null && upTo(before.path, first) !== null);

function within(law: NamedLaw, base: Place | null, words: string, from: number, end: number): Named | null {
	const first = firstUnit(words);
	const outer = first === '조' || base === null ? '' : base.pin + (above(base.path, first) ?? '');
	const pinpoint = parseKr(outer + words);
	const range = pinpoint && placeOf(pinpoint);
	return range ? { law, place: range.from, from, end } : null;
}

const UNITS: Readonly<Record<Unit, RegExp>> = {
	조: /^/,
	항: /^제\d+항(?:의\d+)*/,
	호: /^(?:제\d+항(?:의\d+)*)?제\d+호(?:의\d+)*/,
	목: /^(?:제\d+항(?:의\d+)*)?제\d+호(?:의\d+)*.목/
};

/** A path cut after one of its units: `upTo('제1항제2호가목', '호')` → `'제1항제2호'`; null where it does not reach so far. */
export const upTo = (path: string, unit: Unit): string | null => UNITS[unit].exec(path)?.[0] ?? null;

/** What stands before a unit in a path: `above('제1항제2호', '호')` → `'제1항'`. */
const above = (path: string, unit: Unit): string | null =>
	unit === '항' ? '' : unit === '호' ? (upTo(path, '항') ?? '') : upTo(path, '호');
