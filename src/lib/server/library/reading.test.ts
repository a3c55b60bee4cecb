import type { Reference } from '$lib/core/references';
import { describe, expect, it } from 'vitest';
import type { CitedPlace } from './cited-by';
import { readVersion } from './reading';
import { referenceTargets } from './references';
import { testLibrary } from './test-library';

const library = testLibrary();
const lawOf = (key: string) => {
	const law = library.laws.byKey(key);
	if (!law) throw new Error(key);
	return law;
};
const read = (key: string, on: string, cited: readonly CitedPlace[] = []) => {
	const law = lawOf(key);
	const version = library.laws.versionOn(law.id, on);
	if (!version) throw new Error(on);
	const entries = readVersion(library, law, version, on, cited);
	return (pin: string) => {
		const entry = entries.find((one) => one.pin === pin);
		if (!entry) throw new Error(pin);
		return entry;
	};
};
const TODAY = '2026-11-26';

describe('a version of a law as its page shows it', () => {
	it('gives every place a permalink and a citation in the form of its side', () => {
		const act = read('kr-009170', TODAY)('제8조');
		expect([act.id, act.citation]).toEqual(['제8조', '「유전자변형생물체의 국가간 이동 등에 관한 법률」 제8조']);
		expect(act.units.map(({ id }) => id)).toEqual([
			'제8조제1항',
			'제8조제2항',
			'제8조제2항제1호',
			'제8조제2항제2호',
			'제8조제3항'
		]);
		const part = read('cfr-7-340', '2025-01-01')('340.6');
		expect(part.units.at(-1)?.citation).toBe('7 CFR 340.6(d)(3) (as of 2025-01-01)');
		expect(read('kr-009170', TODAY)('부칙 <제11536호>').id).toBe('부칙<제11536호>');
	});

	it('gives no permalink to the text of the article itself, whose own it is', () => {
		expect(read('kr-009170', TODAY)('제1조').units[0]).toMatchObject({ id: null, citation: null });
	});

	it('marks what is repealed', () => {
		const place = read('kr-009170', TODAY);
		expect([place('제9조').repealed, place('제8조').repealed, place('제1장').repealed]).toEqual([true, false, false]);
	});

	it('says which questions cite a place, in the order of the text', () => {
		const question = { topic: 'seeds', id: 'seed-days', ask: 'How many days?', side: 'kr' as const };
		const at = (path: string) => ({ place: { pin: '제8조', path }, questions: [question] });
		const cited = [at('제9항'), at('제2항'), at(''), { place: null, questions: [question] }];
		const place = read('kr-009170', TODAY, cited);
		expect(place('제8조').citedBy.map(({ path }) => path)).toEqual(['', '제2항', '제9항']);
		expect(place('제2조').citedBy).toEqual([]);
	});
});

describe('the references in it', () => {
	const linked = (key: string, on: string, pin: string) =>
		read(
			key,
			on
		)(pin).units.flatMap(({ pieces }) => pieces.flatMap(({ text, to }) => (to ? [[text, to.law, to.anchor]] : [])));

	it('lead to places of this law and of others', () => {
		expect(linked('kr-009170', TODAY, '제8조')).toEqual([['제7조의2', null, '제7조의2']]);
		expect(linked('kr-010038', TODAY, '제8조')).toEqual([['법 제7조의2제2항', 'kr-009170', '제7조의2제2항']]);
		expect(linked('kr-010038', TODAY, '제1조')).toEqual([
			['「유전자변형생물체의 국가간 이동 등에 관한 법률」', 'kr-009170', null]
		]);
		expect(linked('cfr-7-340', TODAY, '340.4')).toEqual([['§ 340.6', null, '340.6']]);
	});

	it('stay plain text where the library, or that version, does not have the place', () => {
		// 제7조의2 came with the amendment of 2012.
		expect(linked('kr-009170', '2009-01-01', '제8조')).toEqual([]);
		expect(linked('kr-010108', TODAY, '제2조').map(([text]) => text)).toEqual([
			'「유전자변형생물체의 국가간 이동 등에 관한 법률 시행령」',
			'제7조',
			'별지 제1호서식'
		]);
	});

	it('are looked up for each kind of law', () => {
		const target = referenceTargets(library.laws, lawOf('kr-009170'), [], TODAY);
		const to = (law: Reference['law'], pin: string | null, path = '') =>
			target({ from: 0, to: 1, law, place: pin === null ? null : { pin, path } });
		expect(to({ of: 'cfr', title: 7, part: 340 }, '340.4', '(b)(1)')).toEqual({
			law: 'cfr-7-340',
			anchor: '340.4(b)(1)'
		});
		expect(to({ of: 'cfr', title: 7, part: 340 }, '340.4', '(z)')).toBe(null);
		expect(to({ of: 'cfr', title: 7, part: 340 }, '340.99')).toBe(null);
		expect(to({ of: 'cfr', title: 7, part: 330 }, null)).toBe(null);
		expect(to({ of: 'usc', title: 7 }, '7711')).toBe(null);
		expect(to({ of: 'kr', name: '' }, '제1조')).toBe(null);
		expect(to({ of: 'kr', name: '없는 법' }, null)).toBe(null);
		expect(to({ of: 'own' }, '제1조')).toBe(null);
		expect(to({ of: 'own' }, null)).toBe(null);
	});
});
