import type { LawText } from '$lib/core/law';
import { article, seedAct, unit } from '$lib/core/test-entries';
import { describe, expect, it } from 'vitest';
import { compareTopic, presenter } from '../compare';
import { comparisonOf } from '../comparisons';
import { openSmall } from '../stores/test-stores';
import { citedPlaces, lawUses } from './cited-by';
import { citedTexts } from './cited-texts';
import { TEST_LAWS } from './test-laws';
import { testLibrary } from './test-library';

/** The answers of the small reference data cite 제3조제2항 until 2010, 제4조의2제3항 since, 제1조, 7 CFR 340.1, 340.6(d)(3) and the part. */
const reference = openSmall();
const seedLaw = (inForce: string, pin: string, path: string, complete = true): LawText =>
	seedAct(inForce, [article(pin, '시험', unit(path, '시험의 글.'))], complete);
const part = TEST_LAWS.filter(({ law }) => law.key === 'cfr-7-340');
const library = testLibrary(':memory:', [
	...part,
	seedLaw('2000-01-01', '제3조', '제2항'),
	seedLaw('2010-01-01', '제4조의2', '제3항')
]);
const law = (key: string) => {
	const found = library.laws.byKey(key);
	if (!found) throw new Error(key);
	return found;
};
const cited = (key: string, on: string) =>
	citedPlaces(reference, library, law(key), 'en', on).map(({ place, questions }) => [
		place && place.pin + place.path,
		...questions.map(({ id }) => id)
	]);

describe('who cites a law', () => {
	it('is said place by place, as the answers stand on a day', () => {
		expect(cited('kr-1', '2005-01-01')).toEqual([
			['제3조제2항', 'seed-days'],
			['제1조', 'seed-duty']
		]);
		expect(cited('kr-1', '2026-11-26')).toEqual([
			['제4조의2제3항', 'seed-days'],
			['제1조', 'seed-duty']
		]);
		expect(cited('cfr-7-340', '2026-11-26')).toEqual([
			['340.6(d)(3)', 'seed-days'],
			[null, 'seed-papers'],
			['340.1', 'seed-duty']
		]);
	});

	it('is counted for each law, over all times', () => {
		const { questions, missing } = lawUses(reference, library);
		expect([questions.get(law('kr-1').id), questions.get(law('cfr-7-340').id)]).toEqual([2, 3]);
		expect(missing).toEqual([]);
		expect(lawUses(reference, library)).toBe(lawUses(reference, library));
	});

	it('names the laws that are cited and not imported', () => {
		const { questions, missing } = lawUses(reference, testLibrary(':memory:', part));
		expect([...questions.values()]).toEqual([3]);
		expect(missing.map(({ id }) => id)).toEqual(['kr-act']);
	});
});

describe('the official text of a citation', () => {
	const place = (pinpoint: string | null, on: string, of = library, instrumentId = 'kr-act') =>
		citedTexts(of, reference).place({ instrumentId, pinpoint, seen: null }, on);

	it('stands at its place, in the version of the day', () => {
		expect(place('제4조의2제3항', '2026-11-26')).toEqual({
			law: 'kr-1',
			view: { on: '2026-11-26' },
			anchor: '제4조의2제3항'
		});
		expect(place(null, '2005-01-01')).toEqual({ law: 'kr-1', view: { on: '2005-01-01' }, anchor: null });
	});

	it('is not there where the law, the version or the place is not', () => {
		expect(place('제4조의2제3항', '2005-01-01')).toBe(null);
		expect(place('제3조제2항', '1999-01-01')).toBe(null);
		expect(place('제3조', '2005-01-01', testLibrary(':memory:', part))).toBe(null);
		expect(place('제3조', '2005-01-01', library, 'no-such-law')).toBe(null);
	});

	it('is that of an edition before, where the newest file holds other sections only', () => {
		const some = testLibrary(':memory:', [
			seedLaw('2000-01-01', '제3조', '제2항'),
			seedLaw('2010-01-01', '제4조의2', '제3항', false)
		]);
		expect(place('제3조제2항', '2020-01-01', some)).toEqual({
			law: 'kr-1',
			view: { on: '2000-01-01' },
			anchor: '제3조제2항'
		});
		expect(place('제9조', '2020-01-01', some)).toBe(null);
	});

	it('is read with its heading', () => {
		const texts = citedTexts(library, reference);
		const basis = [
			{ instrumentId: 'kr-act', pinpoint: '제4조의2제3항', seen: null },
			{ instrumentId: 'kr-act', pinpoint: null, seen: null }
		];
		expect(texts.read(basis, '2026-11-26', 'en')).toMatchObject([
			{
				citation: 'Seed Act art. 4-2(3)',
				lang: 'ko',
				inForce: '2010-01-01',
				places: [{ pin: '제4조의2', heading: '시험', units: [{ text: '시험의 글.' }] }]
			}
		]);
	});

	it('is led to from a compared row, and only where there is a library', () => {
		const texts = (of: typeof library | null) => {
			const { compared, shown } = comparisonOf(reference, 'seeds', '2026-11-26', 'en', undefined, of);
			const sides = compared.flatMap(({ question }) => Object.values(shown.get(question.id)?.sides ?? {}));
			return sides.flatMap((side) => side?.basis.map(({ text }) => text?.anchor ?? null) ?? []);
		};
		expect(texts(library)).toEqual(['340.6(d)(3)', '제4조의2제3항', null, null, null]);
		expect(texts(null).every((anchor) => anchor === null)).toBe(true);
		const [row] = compareTopic(reference, 'seeds', '2026-11-26');
		const plain = row && presenter(reference, 'en', '2026-11-26').row(row);
		expect(plain?.sides.kr?.basis[0]).not.toHaveProperty('text');
	});
});
