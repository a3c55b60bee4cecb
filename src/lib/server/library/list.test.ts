import { readLibraryView } from '$lib/core/library-view';
import { describe, expect, it } from 'vitest';
import { testLibrary } from './test-library';

const library = testLibrary();
const list = (query: string, questions: ReadonlyMap<number, number> = new Map()) =>
	library.list(readLibraryView(new URLSearchParams(query)).view, questions);
const keys = (query: string, questions?: ReadonlyMap<number, number>) =>
	list(query, questions).laws.map(({ key }) => key);

describe('the list of laws', () => {
	it('names each law with its versions and the day of the newest', () => {
		expect(list('side=us')).toEqual({
			found: 1,
			laws: [
				{
					id: expect.any(Number),
					key: 'cfr-7-340',
					side: 'us',
					kind: 'regulation',
					name: '7 CFR part 340',
					versions: 2,
					newest: '2024-12-02',
					questions: 0
				}
			]
		});
	});

	it('is narrowed by side, kind and a part of the name, whatever its spaces', () => {
		expect(list('').found).toBe(4);
		expect(keys('kind=decree')).toEqual(['kr-010038']);
		expect(keys('q=생물체의국가간&kind=rule')).toEqual(['kr-010108']);
		expect(keys('q=100%25')).toEqual([]);
	});

	it('knows which laws are cited, and by how many questions', () => {
		const part = library.laws.byKey('cfr-7-340')?.id ?? 0;
		const cited = new Map([[part, 3]]);
		expect(keys('cited=cited', cited)).toEqual(['cfr-7-340']);
		expect(list('sort=questions', cited).laws[0]).toMatchObject({ key: 'cfr-7-340', questions: 3 });
		expect(list('cited=cited').found).toBe(0);
	});

	it('comes in the order asked for, page by page', () => {
		expect(keys('sort=newest')[0]).toBe('cfr-7-340');
		expect(keys('sort=versions').slice(0, 2)).toEqual(['cfr-7-340', 'kr-009170']);
		expect(list('page=2')).toEqual({ found: 4, laws: [] });
	});
});
