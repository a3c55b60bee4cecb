import type { Entry, LawText } from '$lib/core/law';
import { article, seedAct, unit } from '$lib/core/test-entries';
import { describe, expect, it } from 'vitest';
import { edited, openSmall, SMALL } from '../stores/test-stores';
import { TEST_LAWS } from './test-laws';
import { testLibrary } from './test-library';
import { verifyCitations } from './verify';

/** A law for the small reference data, whose answers cite 제3조제2항 until 2010 and 제4조의2제3항 since. */
const seedLaw = (inForce: string, third: string | null, more: readonly Entry[] = []): LawText => {
	const cited = (pin: string, path: string, text: string): Entry =>
		article(pin, null, unit(path, text, { note: `<개정 ${inForce}>` }));
	return seedAct(inForce, [
		cited('제3조', '제2항', '관청은 90일 이내에 결정한다.'),
		...(third === null ? [] : [cited('제4조의2', '제3항', third)]),
		...more
	]);
};
const rule = TEST_LAWS.filter(({ law }) => law.key === 'cfr-7-340');
const reference = openSmall();
const verify = (laws: readonly LawText[], today = '2026-11-26') =>
	verifyCitations(reference, testLibrary(':memory:', laws), today);
const about = (laws: readonly LawText[], today?: string) =>
	verify(laws, today)
		.findings.filter(({ claim }) => claim.id === 'seed-days')
		.map(({ kind, claim, number, missing }) =>
			[claim.side, claim.on, number ? `${number.value} ${number.unit}` : 'place', kind, missing].join(' ').trim()
		);

describe('every citation and number of the reference data is held against the imported law', () => {
	it('and confirmed where it stands there, each at its own time', () => {
		expect(
			about([...rule, seedLaw('2000-01-01', null), seedLaw('2010-01-01', '관청은 270일 이내에 결정한다.')])
		).toEqual([
			'us 2026-01-02 place confirmed',
			'us 2026-01-02 180 days confirmed',
			'kr 2009-12-31 place confirmed',
			'kr 2009-12-31 90 days confirmed',
			'kr 2026-01-02 place confirmed',
			'kr 2026-01-02 270 days confirmed'
		]);
	});

	it('or not found: the number, or the place', () => {
		expect(about([seedLaw('2000-01-01', '관청은 30일 이내에 결정한다.')]).slice(2)).toEqual([
			'kr 2009-12-31 place confirmed',
			'kr 2009-12-31 90 days confirmed',
			'kr 2026-01-02 place confirmed',
			'kr 2026-01-02 270 days number-not-found'
		]);
		expect(about([seedLaw('2000-01-01', null)]).slice(4)).toEqual([
			'kr 2026-01-02 place unit-not-found',
			'kr 2026-01-02 270 days number-not-found'
		]);
	});

	it('or changed since it was checked: another text, or the place is gone; spaces and notes are no change', () => {
		const seen = seedLaw('2010-01-01', '관청은 270일 이내에 결정한다.');
		const change = (third: string | null) => about([seen, seedLaw('2026-06-01', third)]).at(-2);
		expect(change('관청은 100일 이내에 결정한다.')).toBe('kr 2026-01-02 place text-changed');
		expect(change(null)).toBe('kr 2026-01-02 place text-changed');
		expect(change('관청은  270일 이내에 결정한다.')).toBe('kr 2026-01-02 place confirmed');
		expect(about([seen, seedLaw('2027-01-01', null)]).at(-2)).toBe('kr 2026-01-02 place confirmed');
	});

	it('or not on this machine: the law, an edition so old, a section of it', () => {
		expect(about([])).toEqual([
			'us 2026-01-02 place not-imported law',
			'us 2026-01-02 180 days not-imported law',
			'kr 2009-12-31 place not-imported law',
			'kr 2009-12-31 90 days not-imported law',
			'kr 2026-01-02 place not-imported law',
			'kr 2026-01-02 270 days not-imported law'
		]);
		expect(about([seedLaw('2010-01-01', '270일')])[2]).toBe('kr 2009-12-31 place not-imported edition');
		const [first] = rule;
		if (!first) throw new Error('no rule');
		const sections = { ...first, version: { ...first.version, complete: false }, entries: first.entries.slice(0, 2) };
		expect(about([sections])[0]).toBe('us 2026-01-02 place not-imported section');
	});

	it('or stated by several provisions together, or in the words that lead to an item', () => {
		const [cited, more] = ['at: 제4조의2제3항', 'at: 제4조의2제3항제1호}\n          - {in: kr-act, at: 제5조'];
		const texts = edited(SMALL, 'seeds/start.yaml', cited, more);
		const law = seedLaw('2010-01-01', null, [
			article('제4조의2', null, unit('제3항', '다음은 250일 이내에 한다.'), unit('제3항제1호', '심사')),
			article('제5조', null, unit('', '결정은 20일 이내에 한다.'))
		]);
		const { findings } = verifyCitations(
			openSmall(() => texts),
			testLibrary(':memory:', [law]),
			'2026-11-26'
		);
		expect(findings.find(({ number }) => number?.value === 270)).toMatchObject({ kind: 'confirmed', sum: [250, 20] });
	});

	it('and counted', () => {
		const { counts, findings } = verify(rule);
		expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(findings.length);
		expect(counts.confirmed).toBe(3);
	});
});

it('takes nought for the word "none", which no law prints', () => {
	const none = openSmall((texts) => edited(texts, 'seeds/start.yaml', 'value: 180', 'value: 0'));
	const { findings } = verifyCitations(none, testLibrary(':memory:', rule), '2026-11-26');
	expect(findings.filter(({ claim, number }) => claim.side === 'us' && number)).toEqual([]);
});
