import { beforeAll, describe, expect, it } from 'vitest';
import { heterogeneity } from '$lib/core/heterogeneity';
import { compareTopic } from './compare';
import { searchOf } from './gap-text';
import { gapsOf, type GapRecord, type GapSet } from './gaps';
import { indexItems } from './index-items';
import type { Reference } from './reference/reference';
import { edited, openSmall, realReference, type SourceTexts } from './stores/test-stores';

const TODAY = '2026-11-25';

const GAPS = `gaps:
  - question: seed-days
    kind: threshold
    severity: high
    bears: [grower, exporter-us]
    what: {en: '{kr-office} takes longer.', ko: '{kr-office}이 더 오래 걸린다.'}
    evidence: {en: Two seasons were lost., ko: 두 철을 놓쳤다.}
    closes:
      - {side: kr, level: decree, how: {en: Shorten the clock., ko: 기한을 줄인다.}}
      - {side: both, level: arrangement, how: {en: Share the file., ko: 자료를 함께 쓴다.}}
    commitments:
      - {in: kr-act-promise, paragraph: fast}
    judged: {on: 2026-01-01, confidence: medium}
`;
const COMMITMENTS = `commitments:
  - id: kr-act-promise
    instrument: kr-act
    kind: political
    title: {en: A promise about seed, ko: 종자에 관한 약속}
    date: 2020-01-01
    status: {en: Promised., ko: 약속하였다.}
    paragraphs:
      - id: fast
        label: {en: Part 1, ko: 제1부}
        text: {en: Seed is decided on fast., ko: 종자를 빨리 결정한다.}
    checked: {on: 2026-01-01, against: text, confidence: high}
`;
const withGaps = (texts: SourceTexts): SourceTexts => ({
	...texts,
	'field/commitments.yaml': COMMITMENTS,
	'seeds/gaps/start.yaml': GAPS
});

const recordOf = (set: GapSet, id: string): GapRecord => {
	const record = set.records.find((candidate) => candidate.id === id);
	if (!record) throw new Error(`no record ${id}`);
	return record;
};

describe('the records of small known data', () => {
	let reference: Reference;
	beforeAll(() => {
		reference = openSmall(withGaps);
	});

	it('are the rows that differ, a rule against none among them, in the order of the path', () => {
		const { records, asked, topics } = gapsOf(reference, TODAY, 'en');
		expect(records.map(({ id, place, state, distance }) => [id, place, state, distance])).toEqual([
			['seed-days', 1, 'different', 90 / 365],
			['seed-papers', 2, 'not-comparable', 1],
			['seed-duty', 3, 'different', 0.5]
		]);
		expect([asked, topics]).toEqual([3, 1]);
	});
	it('hold their part of the index: weights 3, 1 and 2 of 6', () => {
		const { records } = gapsOf(reference, TODAY, 'en');
		expect(records.map(({ contribution }) => contribution)).toEqual([3 / 6, 1 / 6, 2 / 6]);
	});
	it('carry the judgement in the language of the page, with the names of the day on which it was made', () => {
		expect(recordOf(gapsOf(reference, TODAY, 'ko'), 'seed-days').gap).toEqual({
			kind: 'threshold',
			severity: 'high',
			what: '새청이 더 오래 걸린다.',
			evidence: '두 철을 놓쳤다.',
			judgedOn: '2026-01-01',
			confidence: 'medium',
			bears: ['grower', 'exporter-us'],
			closes: [
				{ side: 'kr', level: 'decree', how: '기한을 줄인다.' },
				{ side: 'both', level: 'arrangement', how: '자료를 함께 쓴다.' }
			],
			commitments: [
				{
					id: 'kr-act-promise',
					title: '종자에 관한 약속',
					short: '종자법',
					paragraph: 'fast',
					label: '제1부',
					recommendation: null
				}
			]
		});
	});
	it('without a judgement say so', () => {
		expect(recordOf(gapsOf(reference, TODAY, 'en'), 'seed-duty')).toMatchObject({ gap: null, judgedElsewhere: null });
	});
	it('are judged on another date while the same two answers hold', () => {
		expect(recordOf(gapsOf(reference, '2012-01-01', 'en'), 'seed-days').gap?.severity).toBe('high');
	});
	it('are not judged while another answer held, and name the day of the judgement', () => {
		const record = recordOf(gapsOf(reference, '2005-01-01', 'en'), 'seed-days');
		expect(record.sides.kr?.value).toEqual({ kind: 'number', value: 90, unit: 'days' });
		expect(record).toMatchObject({ gap: null, judgedElsewhere: '2026-01-01' });
	});
	it('that a law enacted for a later day brings are judged in advance, and shown from that day on', () => {
		const enacted = openSmall((texts) => {
			const judged = edited(
				withGaps(texts),
				'seeds/gaps/start.yaml',
				'on: 2026-01-01,',
				'on: 2026-01-01, of: 2027-01-01,'
			);
			const until = edited(
				judged,
				'seeds/start.yaml',
				'until: 2010-01-01\n        value: 90',
				'until: 2027-01-01\n        value: 90'
			);
			return edited(
				until,
				'seeds/start.yaml',
				'from: 2010-01-01\n        value: 270',
				'from: 2027-01-01\n        value: 270'
			);
		});
		expect(recordOf(gapsOf(enacted, TODAY, 'en'), 'seed-days').gap).toBeNull();
		expect(recordOf(gapsOf(enacted, '2027-01-01', 'en'), 'seed-days').gap?.judgedOn).toBe('2026-01-01');
	});
	it('name the steps and commitments that a filter can ask for', () => {
		const set = gapsOf(reference, TODAY, 'en');
		expect(set.steps).toEqual([
			{ id: 'start', label: 'Start' },
			{ id: 'end', label: 'End' }
		]);
		expect(set.commitments).toEqual([{ id: 'kr-act-promise', label: 'Seed Act' }]);
		// No text of the small data only recommends.
		expect(set.recommendations).toEqual([]);
	});
	it('are made once for a date and language', () => {
		expect(gapsOf(reference, TODAY, 'en')).toBe(gapsOf(reference, TODAY, 'en'));
		expect(gapsOf(reference, TODAY, 'en')).not.toBe(gapsOf(reference, TODAY, 'ko'));
	});

	describe('are found', () => {
		const found = (q: string): string[] =>
			gapsOf(reference, TODAY, 'en')
				.records.filter(({ text }) => searchOf(q)(text))
				.map(({ id }) => id);
		it.each([
			['How many days', ['seed-days']],
			['며칠인가', ['seed-days']],
			['NEW office has 270', []],
			['no has 270', ['seed-days']],
			['340.6(d)(3)', ['seed-days']],
			['두 철을', ['seed-days']],
			['기한을줄인다', ['seed-days']],
			['종자에관한약속', ['seed-days']],
			['part 1', ['seed-days']],
			['plan', ['seed-papers']],
			['grower clock', []],
			['shorten clock', ['seed-days']],
			['', ['seed-days', 'seed-papers', 'seed-duty']]
		])('by what stands in them in either language: "%s"', (q, ids) => {
			expect(found(q)).toEqual(ids);
		});
		it('by decomposed Hangul as by composed', () => {
			expect(found('며칠'.normalize('NFD'))).toEqual(['seed-days']);
		});
	});
});

describe('the records of the real data', () => {
	let reference: Reference;
	beforeAll(() => {
		reference = realReference();
	});
	it.each([TODAY, '2015-01-01'])(
		'are exactly the rows with a distance on %s, and those of a topic add up to its index',
		(on) => {
			const { records } = gapsOf(reference, on, 'en');
			for (const { id } of reference.topics()) {
				const rows = compareTopic(reference, id, on);
				const ofTopic = records.filter(({ topic }) => topic.id === id);
				expect(ofTopic.map((record) => record.id)).toEqual(
					rows
						.filter(({ comparison }) => comparison.distance !== null && comparison.distance > 0)
						.map((r) => r.question.id)
				);
				const sum = ofTopic.reduce((total, { contribution }) => total + contribution, 0);
				expect(sum).toBeCloseTo(heterogeneity(indexItems(rows), on).index ?? 0, 10);
			}
		}
	);
	it('say the same in both languages but for their words', () => {
		const bare = (lang: 'en' | 'ko') =>
			gapsOf(reference, TODAY, lang).records.map(({ id, distance, contribution, gap }) => [
				id,
				distance,
				contribution,
				gap?.severity,
				gap?.closes.length,
				gap?.commitments.map((c) => c.paragraph)
			]);
		expect(bare('ko')).toEqual(bare('en'));
	});
	it('carry every judgement today, and none with a placeholder left in it', () => {
		const { records } = gapsOf(reference, TODAY, 'en');
		const judged = records.filter(({ gap }) => gap !== null);
		expect(judged.length).toBeGreaterThan(50);
		expect(records.filter(({ judgedElsewhere }) => judgedElsewhere !== null)).toEqual([]);
		expect(JSON.stringify(judged.map(({ gap }) => gap))).not.toMatch(/\{(us|kr|int)-/);
	});
});
