import { describe, expect, it } from 'vitest';
import { pageOf } from './paging';

const letters = ['a', 'b', 'c', 'd', 'e'];

describe('a page of a list', () => {
	it.each([
		[1, 2, ['a', 'b']],
		[2, 2, ['c', 'd']],
		[3, 2, ['e']],
		[1, 200, letters]
	])('page %i of size %i', (page, size, items) => {
		expect(pageOf(letters, { page, size }).items).toEqual(items);
	});

	it('tells the number of all entries and pages', () => {
		expect(pageOf(letters, { page: 2, size: 2 }).page).toEqual({ number: 2, size: 2, total: 5, pages: 3 });
	});

	it('is empty beyond the last, and says how many there are', () => {
		expect(pageOf(letters, { page: 4, size: 2 })).toEqual({
			items: [],
			page: { number: 4, size: 2, total: 5, pages: 3 }
		});
	});

	it('of nothing there is one page', () => {
		expect(pageOf([], { page: 1, size: 50 }).page).toEqual({ number: 1, size: 50, total: 0, pages: 1 });
	});
});
