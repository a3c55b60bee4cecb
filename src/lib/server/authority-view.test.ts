import { beforeAll, describe, expect, it } from 'vitest';
import { authorityMap, authorityView } from './authority-view';
import type { Reference } from './reference/reference';
import { authoritiesNamed } from './search-authorities';
import { analysed } from './stores/test-analysis';
import { edited, openSmall, realReference } from './stores/test-stores';

const TODAY = '2026-11-26';

let reference: Reference;
beforeAll(() => {
	reference = realReference();
});

const ids = (rows: readonly { readonly id: string }[] | undefined) => rows?.map(({ id }) => id);

describe('what an authority does', () => {
	it('is told from the answers of the day: rows that name it stand apart from those that rest on its law alone', () => {
		const view = authorityView(openSmall(), 'kr-office', '2020-01-01', 'en');
		const [topic, ...more] = view?.topics ?? [];
		expect(more).toEqual([]);
		expect(topic?.title).toBe('Seeds');
		expect(ids(topic?.named)).toEqual(['seed-days']);
		expect(ids(topic?.byLaw)).toEqual(['seed-duty']);
		expect(view?.questions).toBe(2);
		expect(view?.instruments).toEqual([
			{ id: 'kr-act', kind: 'statute', name: 'Seed Act', status: 'in-force', rows: 2 }
		]);
	});
	it('counts a name in a note, and one that stands in the rule of one language', () => {
		const store = openSmall((texts) =>
			edited(
				texts,
				'seeds/start.yaml',
				'rule: {en: Tell the office and wait., ko: 새로 알리고 기다린다.}',
				"rule: {en: Tell and wait., ko: 알리고 기다린다.}\n        note: {en: 'Tell {kr-office}.', ko: '{kr-office}에 알린다.'}"
			)
		);
		const [topic] = authorityView(store, 'kr-office', '2020-01-01', 'en')?.topics ?? [];
		expect([ids(topic?.named), ids(topic?.byLaw)]).toEqual([['seed-days', 'seed-duty'], []]);
	});
	it('before any answer holds there is nothing but its names and its law, which has no status yet', () => {
		const view = authorityView(openSmall(), 'kr-office', '1985-01-01', 'ko');
		expect([view?.topics, view?.questions, view?.instruments[0]?.status]).toEqual([[], 0, null]);
	});
	it('names over time mark that of the day', () => {
		const current = (on: string) =>
			authorityView(reference, 'kr-motir', on, 'en')
				?.names.filter((name) => name.current)
				.map(({ short }) => short.en);
		expect(current('2012-01-01')).toEqual(['MKE']);
		expect(current('2025-09-30')).toEqual(['MOTIE']);
		expect(current(TODAY)).toEqual(['MOTIR']);
		expect(current('2001-01-01')).toEqual([]);
	});
	it('the steps that it decides stand under their product, with their place, days and the key of their row', () => {
		const view = authorityView(reference, 'us-aphis', TODAY, 'en');
		const imported = view?.topics.flatMap(({ products }) => products).find(({ id }) => id === 'imported-crop');
		expect(imported?.steps.map(({ place, days }) => [place, days])).toEqual([
			[4, 180],
			[5, null]
		]);
		expect(imported?.steps[0]).toMatchObject({ key: 'imported-crop-us-a4', mandatory: true });
		expect(view?.steps).toBe(7);
	});
	it('no unknown authority has a page', () => {
		expect(authorityView(reference, 'us-none', TODAY, 'en')).toBeNull();
	});
});

describe('the map', () => {
	it('has every authority once, on its side, those with most questions first', () => {
		const { sides } = authorityMap(reference, TODAY, 'en');
		expect(sides.map(({ side }) => side)).toEqual(['us', 'kr']);
		const all = sides.flatMap(({ authorities }) => authorities);
		expect(all.map(({ id }) => id).sort()).toEqual(reference.authorities.all().map(({ id }) => id));
		for (const { authorities } of sides) {
			const counts = authorities.map(({ questions }) => questions);
			expect(counts).toEqual(counts.toSorted((a, b) => b - a));
		}
	});
	it('every cell stands under a topic and has something, and its figures are those of the authority’s page', () => {
		const { topics, sides } = authorityMap(reference, TODAY, 'en');
		for (const { id, questions, steps, cells } of sides.flatMap(({ authorities }) => authorities)) {
			const view = authorityView(reference, id, TODAY, 'en');
			expect([view?.questions, view?.steps]).toEqual([questions, steps]);
			expect(cells.reduce((n, { named, byLaw }) => n + named + byLaw, 0)).toBe(questions);
			for (const cell of cells) {
				expect(ids(topics)).toContain(cell.topic);
				expect(cell.named + cell.byLaw + cell.products.length).toBeGreaterThan(0);
			}
		}
	});
	it('says the same in both languages, by the names of the day', () => {
		const figures = (lang: 'en' | 'ko') =>
			authorityMap(reference, TODAY, lang).sides.map(({ authorities }) =>
				authorities.map(({ id, questions, steps }) => [id, questions, steps])
			);
		expect(figures('ko')).toEqual(figures('en'));
		const named = (on: string) =>
			authorityMap(reference, on, 'ko')
				.sides.flatMap(({ authorities }) => authorities)
				.find(({ id }) => id === 'kr-mcee')?.name;
		expect([named('2020-01-01'), named(TODAY)]).toEqual(['환경부', '기후에너지환경부']);
	});
	it('counts the steps of a product of the small store', () => {
		const { sides } = authorityMap(openSmall(analysed), '2020-01-01', 'en');
		const office = sides.flatMap(({ authorities }) => authorities).find(({ id }) => id === 'kr-office');
		const products = office?.cells.flatMap((cell) => cell.products) ?? [];
		expect(products.reduce((n, { steps }) => n + steps, 0)).toBe(office?.steps);
		expect(products.every(({ first }) => first !== undefined)).toBe(true);
	});
});

describe('a name in a search', () => {
	const found = (words: string, lang: 'en' | 'ko' = 'en') =>
		authoritiesNamed(reference, words, lang, TODAY).map(({ id }) => id);
	it('leads to the authority, whole or short, of any time, in either language', () => {
		expect(found('MFDS')).toEqual(['kr-mfds']);
		expect(found('food and drug administration')[0]).toBe('us-fda');
		expect(found('환경부')).toEqual(['kr-mcee']);
		expect(found('지식경제부', 'ko')).toEqual(['kr-motir']);
	});
	it('also among other words, and as part of a name', () => {
		expect(found('APHIS permit')).toEqual(['us-aphis']);
		expect(found('환경')).toEqual(['kr-mcee', 'us-epa']);
	});
	it('says under which other name it was found', () => {
		expect(authoritiesNamed(reference, 'MOTIE', 'en', TODAY)).toEqual([
			{
				id: 'kr-motir',
				name: 'Ministry of Trade, Industry and Resources',
				short: 'MOTIR',
				former: 'Ministry of Trade, Industry and Energy'
			}
		]);
		expect(authoritiesNamed(reference, 'MOTIR', 'en', TODAY)[0]?.former).toBeNull();
	});
	it('words that name none find none', () => {
		expect([found('risk review'), found('act'), found('a'), found('')]).toEqual([[], [], [], []]);
	});
});
