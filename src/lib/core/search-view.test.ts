import { expect, it } from 'vitest';
import { DEFAULT_SEARCH, readSearch, writeSearch } from './search-view';

it('an address reads back as it was written, and its defaults are left out', () => {
	const view = {
		q: '위해성 심사',
		in: 'law',
		side: 'kr',
		on: '2013-12-12',
		kind: 'decree',
		law: 'kr-009170',
		page: 2
	} as const;
	expect(readSearch(new URLSearchParams(writeSearch(view)))).toEqual({ view, problems: [] });
	expect(writeSearch(DEFAULT_SEARCH)).toBe('');
	expect(writeSearch({ ...DEFAULT_SEARCH, q: 'permit' })).toBe('?q=permit');
});

it('what is no such value is named and left out', () => {
	const { view, problems } = readSearch(new URLSearchParams('q=a&in=everywhere&side=eu&on=now&kind=x&law=A/B&page=0'));
	expect(view).toEqual({ ...DEFAULT_SEARCH, q: 'a' });
	expect(problems.map(({ param }) => param)).toEqual(['in', 'kind', 'law', 'on', 'page', 'side']);
});
