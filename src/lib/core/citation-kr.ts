import type { Key } from './citation-us';
import type { Lang } from './lang';

/** The units of a Korean law from the outside in; `1)` and `가)` divide an item of an item (목). */
const UNITS = ['장', '절', '조', '항', '호', '목', '1)', '가)'] as const;
type KrUnit = (typeof UNITS)[number];

/** 제4조의2 → `{ unit: '조', numbers: [4, 2] }`, 나목 → `{ unit: '목', numbers: [2] }` */
interface KrStep {
	readonly unit: KrUnit;
	readonly numbers: readonly number[];
}

type Steps = readonly KrStep[];

export type KrPinpoint =
	/** An article or chapter; `to` is the last place of a range, from the unit on that differs: 제3조제1항~제3항. */
	| { readonly system: 'kr'; readonly of: 'body'; readonly steps: Steps; readonly to: Steps | null }
	/** 부칙; `act` is the number of the amending act: 부칙 <제14533호> 제1조. */
	| { readonly system: 'kr'; readonly of: 'supplement'; readonly act: number | null; readonly steps: Steps }
	/** 별표 2의2 → `[2, 2]`; a law with one annex only has no number. */
	| { readonly system: 'kr'; readonly of: 'annex'; readonly numbers: readonly number[]; readonly steps: Steps }
	/** 별지 제1호서식 → `[1]` */
	| { readonly system: 'kr'; readonly of: 'form'; readonly numbers: readonly number[] };

/** 가나다… as the items count: after 하 comes 거. */
const LETTERS = '가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호';

/** The depths that a place may have, by index in UNITS. */
const IN_ITEM = '(?:4(?:5(?:67?)?)?)?';
const BODY = new RegExp(`^(?:01?|23?${IN_ITEM})$`);
/** 부칙 of one sentence have paragraphs and no article: 부칙 <제8995호> 제2항. */
const SUPPLEMENT = new RegExp(`^(?:(?:23?|3)${IN_ITEM})?$`);
const ANNEX = new RegExp(`^${IN_ITEM}$`);

/** Reads a place in a Korean law, with or without spaces: `parseKr('제 4조의2 제3항')`; null if it is none. */
export function parseKr(text: string): KrPinpoint | null {
	const compact = text.normalize('NFC').replace(/\s/g, '');
	const supplement = /^부칙(?:<[^<>]*?제([1-9]\d*)호[^<>]*>)?(.*)$/.exec(compact);
	if (supplement) {
		const steps = stepsIn(supplement[2] as string, SUPPLEMENT);
		return steps && { system: 'kr', of: 'supplement', act: supplement[1] ? Number(supplement[1]) : null, steps };
	}
	const annex = /^별표([1-9]\d*(?:의[1-9]\d*)*)?(.*)$/.exec(compact);
	if (annex) {
		const steps = stepsIn(annex[2] as string, ANNEX);
		return steps && { system: 'kr', of: 'annex', numbers: numbersIn(annex[1] ?? ''), steps };
	}
	const form = /^별지(?:제?([1-9]\d*호(?:의[1-9]\d*)*)서식)?$/.exec(compact);
	if (form) return { system: 'kr', of: 'form', numbers: numbersIn(form[1] ?? '') };

	const [first, last] = compact.replace(/^(.+)부터(.+)까지$/, '$1~$2').split(/[~∼～〜–—-](.*)/) as [string, string?];
	const steps = stepsIn(first, BODY);
	if (!steps || last === undefined) return steps && { system: 'kr', of: 'body', steps, to: null };
	const to = stepsIn(last, /^./);
	if (!to || !steps.some((step) => step.unit === to[0]?.unit) || !BODY.test(depths(endOf(steps, to)))) return null;
	return { system: 'kr', of: 'body', steps, to };
}

function stepsIn(text: string, allowed: RegExp): Steps | null {
	const steps: KrStep[] = [];
	let rest = text;
	while (rest !== '') {
		const match = /^(?:제([1-9]\d*)([장절조항호])((?:의[1-9]\d*)*)|([가-힣])(목|\))|([1-9]\d*)\))/.exec(rest);
		if (!match) return null;
		const [all, number, unit, branches, letter, mark, digits] = match;
		if (unit) steps.push({ unit: unit as KrUnit, numbers: numbersIn(`${number}${branches}`) });
		else if (digits) steps.push({ unit: '1)', numbers: [Number(digits)] });
		else {
			const index = LETTERS.indexOf(letter as string);
			if (index < 0) return null;
			steps.push({ unit: mark === '목' ? '목' : '가)', numbers: [index + 1] });
		}
		rest = rest.slice(all.length);
	}
	return allowed.test(depths(steps)) ? steps : null;
}

const depths = (steps: Steps) => steps.map((step) => UNITS.indexOf(step.unit)).join('');
const numbersIn = (text: string) => Array.from(text.matchAll(/\d+/g), ([digits]) => Number(digits));

/** Where a range ends, in full: 제3조제1항~제3항 ends in 제3조제3항. */
function endOf(steps: Steps, to: Steps): Steps {
	return [
		...steps.slice(
			0,
			steps.findIndex((step) => step.unit === to[0]?.unit)
		),
		...to
	];
}

/** Prints a place as Korean lawyers write it, or in English: `제4조의2제3항제1호가목`, `art. 4-2(3), item 1(a)`. */
export function formatKr(pinpoint: KrPinpoint, lang: Lang): string {
	const ko = lang === 'ko';
	const words = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');
	switch (pinpoint.of) {
		case 'body':
			return ko ? korean(pinpoint.steps) + (pinpoint.to ? `~${korean(pinpoint.to)}` : '') : englishBody(pinpoint);
		case 'supplement': {
			const { act, steps } = pinpoint;
			if (ko) return words('부칙', act === null ? '' : `<제${act}호>`, korean(steps));
			return words('Supplementary Provisions', act === null ? '' : `(No. ${act})`, english(steps));
		}
		case 'annex': {
			const { numbers, steps } = pinpoint;
			if (ko) return words('별표', numbers.join('의'), korean(steps));
			return words('Annex', numbers.join('-')) + (steps.length > 0 ? `, ${english(steps)}` : '');
		}
		case 'form': {
			const [first, ...branches] = pinpoint.numbers;
			if (!ko) return words('Form', pinpoint.numbers.join('-'));
			return words('별지', first === undefined ? '' : `제${first}호${branches.map((n) => `의${n}`).join('')}서식`);
		}
	}
}

function korean(steps: Steps): string {
	const print = ({ unit, numbers: [first, ...branches] }: KrStep) => {
		if (unit === '1)') return `${first})`;
		if (unit === '목' || unit === '가)') return LETTERS.charAt(Number(first) - 1) + (unit === '목' ? '목' : ')');
		return `제${first}${unit}${branches.map((branch) => `의${branch}`).join('')}`;
	};
	return steps.map(print).join('');
}

const ENGLISH: Partial<Record<KrUnit, string>> = { 장: 'ch.', 절: 'sec.', 조: 'art.', 호: 'item' };

function english(steps: Steps): string {
	const print = ({ unit, numbers }: KrStep, index: number) => {
		const word = ENGLISH[unit];
		if (word) return `${index > 0 ? ', ' : ''}${word} ${numbers.join('-')}`;
		return `(${unit === '목' || unit === '가)' ? latinLetter(Number(numbers[0])) : numbers[0]})`;
	};
	return steps.map(print).join('');
}

/** `arts. 22-3 to 22-4`: "to" and not a dash, because the numbers have hyphens. */
function englishBody({ steps, to }: { readonly steps: Steps; readonly to: Steps | null }): string {
	if (!to) return english(steps);
	if (to[0]?.unit !== steps[0]?.unit) return `${english(steps)} to ${english(to)}`;
	return `${english(steps).replace('.', 's.')} to ${english(to).replace(/^\S+ /, '')}`;
}

/** a to z, then aa, bb: `latinLetter(28)` → `'bb'` */
function latinLetter(number: number): string {
	return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

/** The keys of first and last place, in the order of the printed law: body, supplementary provisions, annexes, forms. */
export function keysOfKr(pinpoint: KrPinpoint): readonly [Key, Key, Key] {
	const key = (steps: Steps): Key => steps.map((step) => [UNITS.indexOf(step.unit), ...step.numbers]);
	switch (pinpoint.of) {
		case 'body':
			return [[[0], ...key(pinpoint.steps)], pinpoint.to ? [[0], ...key(endOf(pinpoint.steps, pinpoint.to))] : [], []];
		case 'supplement':
			return [[[1, pinpoint.act ?? 0], ...key(pinpoint.steps)], [], []];
		case 'annex':
			return [[[2, ...pinpoint.numbers], ...key(pinpoint.steps)], [], []];
		case 'form':
			return [[[3, ...pinpoint.numbers]], [], []];
	}
}
