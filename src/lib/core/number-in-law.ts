import type { Unit } from './answer';

/** What the law itself states; a number of institutions or crops is counted by the editor. */
type StatedUnit = Exclude<Unit, 'count'>;

export const isStated = (unit: Unit): unit is StatedUnit => unit !== 'count';

const KOREAN: Record<StatedUnit, string> = {
	days: '일',
	months: '(?:개월|월)',
	years: '년',
	percent: '(?:퍼센트|%|％)',
	hours: '시간'
};
const ENGLISH: Record<StatedUnit, string> = {
	days: '(?:calendar |business |working )?days?',
	months: '(?:calendar )?months?',
	years: 'years?',
	percent: '(?:percent|per centum|%)',
	hours: 'hours?'
};

/**
 * Whether a text of law states a number in the form of its language: 270 days is "270일", 30 days is "30 days", "30-day" or "thirty days",
 * 12 months is also one year.
 *
 * @example statesNumber('심사는 270일 이내에 한다.', 270, 'days', 'kr') // true
 */
export function statesNumber(text: string, value: number, unit: StatedUnit, side: 'us' | 'kr'): boolean {
	const found = (number: number, of: StatedUnit) =>
		(side === 'kr' ? inKorean(number, of) : inEnglish(number, of)).test(text);
	if (found(value, unit)) return true;
	if (unit === 'months') return value % 12 === 0 && found(value / 12, 'years');
	return unit === 'years' && found(value * 12, 'months');
}

/**
 * The numbers, one of each text that states any, which add up to a value: ten days for the referral, ten for the decision. Null where
 * they do not, or where there are too many texts to say that it is no accident.
 *
 * @example statedSum(['10일 이내', '30일 이내'], 40, 'days', 'kr') // [10, 30]
 */
export function statedSum(
	texts: readonly string[],
	value: number,
	unit: StatedUnit,
	side: 'us' | 'kr'
): number[] | null {
	const [first, ...rest] = texts
		.map((text) =>
			Array.from(new Set(text.match(/\d+/g)), Number).filter(
				(number) => number > 0 && statesNumber(text, number, unit, side)
			)
		)
		.filter((numbers) => numbers.length > 0);
	return first && rest.length > 0 && rest.length < 6 ? addUp(first, rest, value) : null;
}

function addUp(numbers: readonly number[], rest: readonly (readonly number[])[], value: number): number[] | null {
	const [next, ...others] = rest;
	for (const number of numbers) {
		if (!next) {
			if (number === value) return [number];
			continue;
		}
		const found = addUp(next, others, value - number);
		if (found) return [number, ...found];
	}
	return null;
}

function inKorean(value: number, unit: StatedUnit): RegExp {
	const fraction = unit === 'percent' ? `|100분의\\s?${value}(?!\\d)` : '';
	return new RegExp(`(?<![\\d.,])${value}\\s?${KOREAN[unit]}${fraction}`);
}

function inEnglish(value: number, unit: StatedUnit): RegExp {
	const words = inWords(value).replaceAll(' ', '[ -]');
	return new RegExp(`(?<![\\w.,])(?:${value}|${words})(?:\\s?\\(${value}\\))?[\\s-]{0,2}${ENGLISH[unit]}`, 'i');
}

const ONES =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** 270 → 'two hundred seventy'; what is not a whole number below 1,000 as its digits. */
function inWords(value: number): string {
	if (!Number.isInteger(value) || value < 0 || value > 999) return String(value);
	const [hundreds, rest] = [Math.floor(value / 100), value % 100];
	const below = rest < 20 ? [ONES[rest]] : [TENS[Math.floor(rest / 10)], ...(rest % 10 > 0 ? [ONES[rest % 10]] : [])];
	return [...(hundreds > 0 ? [ONES[hundreds], 'hundred'] : []), ...(hundreds > 0 && rest === 0 ? [] : below)].join(' ');
}
