import type { Entry } from '$lib/core/law';
import { wordsBetween } from '$lib/core/law-change';
import type { EntryChange } from '$lib/core/law-redline';
import type { QuietRedline } from '$lib/core/quiet';

/**
 * Number and heading as each side prints them.
 *
 * @example headOf(article8) // '제8조(수입승인 등)'
 */
export function headOf({ kind, pin, heading }: Pick<Entry, 'kind' | 'pin' | 'heading'>): string {
	const number = kind === 'article' && pin !== null && /^\d/.test(pin) ? `§ ${pin}` : pin;
	if (heading === null) return number ?? '';
	return kind === 'article' && pin?.startsWith('제')
		? `${pin}(${heading})`
		: [number, heading].filter(Boolean).join(' ');
}

/** What changed in number and heading, together. */
export const headRedline = ({ before, after }: EntryChange): QuietRedline =>
	wordsBetween(before ? headOf(before.entry) : '', after ? headOf(after.entry) : '');

/**
 * A place of the law as it is cited: number of the article, and the path in it.
 *
 * @example placeName({ pin: '제8조', path: '제2항' }) // '제8조제2항'
 */
export const placeName = ({ pin, path }: { readonly pin: string | null; readonly path: string }): string =>
	`${pin ?? ''}${path}`;
