import { formatNumber } from '$lib/format';

/** A count in English: `plural(1, 'row', 'rows')` → `'1 row'`. */
export const plural = (n: number, one: string, many: string): string =>
	`${formatNumber(n, 'en')} ${n === 1 ? one : many}`;
