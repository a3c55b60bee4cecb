import type { Lang } from '$lib/core/lang';
import { formatDate } from '$lib/format';

/** Three decimals: a step of a history is often a hundredth. */
export const formatIndex = (index: number | null): string => (index === null ? '–' : index.toFixed(3));

const LOCALE: Record<Lang, string> = { en: 'en-GB', ko: 'ko-KR' };

/** A date of which only the month or the year may be known: `formatPartDate('2007-03', 'en')` → `'March 2007'`. */
export function formatPartDate(date: string, lang: Lang): string {
	if (date.length === 10) return formatDate(date, lang);
	const day = new Date(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`);
	const month = date.length === 7 ? { month: 'long' as const } : {};
	return new Intl.DateTimeFormat(LOCALE[lang], { year: 'numeric', timeZone: 'UTC', ...month }).format(day);
}
