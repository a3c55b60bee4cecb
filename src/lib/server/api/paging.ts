/** Where a part of a list stands in the whole. */
export interface Page {
	/** From 1. */
	readonly number: number;
	readonly size: number;
	readonly total: number;
	readonly pages: number;
}

export const PAGE_SIZE = 50;
export const MAX_PAGE_SIZE = 200;

/**
 * One page of a list. A page beyond the last is empty, and `pages` says so.
 *
 * @example pageOf(['a', 'b', 'c'], { page: 2, size: 2 }) // { items: ['c'], page: { number: 2, size: 2, total: 3, pages: 2 } }
 */
export function pageOf<T>(
	all: readonly T[],
	{ page, size }: { readonly page: number; readonly size: number }
): { items: T[]; page: Page } {
	return {
		items: all.slice((page - 1) * size, page * size),
		page: { number: page, size, total: all.length, pages: Math.max(1, Math.ceil(all.length / size)) }
	};
}
