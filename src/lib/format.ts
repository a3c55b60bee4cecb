import type { Lang } from './core/lang';

/** Dates and numbers as a reader of that language writes them. Dates have no time of day: they are formatted in UTC, so that none slips. */
const LOCALE: Record<Lang, string> = { en: 'en-GB', ko: 'ko-KR' };

const dates = {
	en: new Intl.DateTimeFormat(LOCALE.en, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
	ko: new Intl.DateTimeFormat(LOCALE.ko, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
};

/** `formatDate('2021-06-01', 'en')` → `'1 June 2021'`; ko → `'2021년 6월 1일'`. */
export const formatDate = (date: string, lang: Lang): string => dates[lang].format(new Date(`${date}T00:00:00Z`));

const months = {
	en: new Intl.DateTimeFormat(LOCALE.en, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
	ko: new Intl.DateTimeFormat(LOCALE.ko, { month: 'long', year: 'numeric', timeZone: 'UTC' })
};

/** A date of which the day, or the month too, may be unknown: `formatPartDate('2007-03', 'en')` → `'March 2007'`. */
export function formatPartDate(date: string, lang: Lang): string {
	if (date.length === 4) return lang === 'ko' ? `${date}년` : date;
	return date.length === 7 ? months[lang].format(new Date(`${date}-01T00:00:00Z`)) : formatDate(date, lang);
}

/** A distance with two decimals: `formatDistance(0.2537)` → `'0.25'`. */
export const formatDistance = (distance: number): string => distance.toFixed(2);

/** A share as a percentage: `formatPercent(0.926, 'en')` → `'93%'`. */
export const formatPercent = (share: number, lang: Lang): string =>
	share.toLocaleString(LOCALE[lang], { style: 'percent' });

/** Made once: toLocaleString makes a new one for each figure, and a page may show hundreds while a reader types. */
const numbers = { en: new Intl.NumberFormat(LOCALE.en), ko: new Intl.NumberFormat(LOCALE.ko) };

/** A number in groups: `formatNumber(10000, 'en')` → `'10,000'`. */
export const formatNumber = (n: number, lang: Lang): string => numbers[lang].format(n);
