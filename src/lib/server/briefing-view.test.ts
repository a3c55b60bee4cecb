import { beforeAll, describe, expect, it } from 'vitest';
import { testedRecommendations } from './briefing-view';
import { gapsOf } from './gaps';
import { checkReference } from './reference/source/build';
import { printFault } from './reference/source/read';
import type { Reference } from './reference/reference';
import { analysed } from './stores/test-analysis';
import { edited, openSmall, realReference, SMALL, writeSources, type SourceTexts } from './stores/test-stores';

const FILE = 'field/briefings.yaml';
const SOUND: SourceTexts = {
	...analysed(SMALL),
	[FILE]: `briefings:
  - id: seed-paper
    commitment: seed-accord
    since: 2005-01-01
    constraints:
      - {en: Little time., ko: 시간이 적다.}
    recommendations:
      - paragraph: pace
        questions: [seed-duty]
        moved:
          - {date: '2020-06', what: {en: '{kr-office} moved.', ko: '{kr-office}이 옮겼다.'}, questions: [seed-days]}
      - paragraph: peace
`
};
const faultsOf = (texts: SourceTexts): string[] => {
	const checked = checkReference(writeSources(texts));
	return checked.ok ? [] : checked.faults.map(printFault);
};

describe('a brief held against the law', () => {
	let small: Reference;
	beforeAll(() => {
		small = openSmall(() => SOUND);
	});
	const tested = (on: string) => {
		const [briefing] = small.briefings();
		if (!briefing) throw new Error('no briefing');
		return testedRecommendations(small, briefing, on, 'en');
	};

	it('is read as it was written; a question tests a recommendation if it is named there or its gap names the paragraph', () => {
		expect(small.briefings()).toEqual([
			{
				id: 'seed-paper',
				commitmentId: 'seed-accord',
				since: '2005-01-01',
				constraints: [{ en: 'Little time.', ko: '시간이 적다.' }],
				recommendations: [
					{
						paragraphId: 'pace',
						questions: ['seed-days', 'seed-papers', 'seed-duty'],
						moved: [
							{
								date: '2020-06',
								what: { en: '{kr-office} moved.', ko: '{kr-office}이 옮겼다.' },
								questions: ['seed-days']
							}
						]
					},
					{ paragraphId: 'peace', questions: ['seed-days'], moved: [] }
				]
			}
		]);
	});

	it('counts states over the questions, and tells gaps by gravity with what would close them', () => {
		const [pace] = tested('2020-01-01');
		expect(pace?.topics.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
			['seeds', ['seed-days', 'seed-papers', 'seed-duty']]
		]);
		expect(Object.values(pace?.counts ?? {}).reduce((a, b) => a + b, 0)).toBe(3);
		expect(pace?.gaps[0]).toMatchObject({
			id: 'seed-days',
			severity: 'high',
			closes: ['Cut the days.', 'Share the file.']
		});
		expect(pace?.moved[0]?.what).not.toContain('{');
	});

	it('tells the days on which answers changed since, and those for which a change is enacted', () => {
		const days = (on: string) => {
			const [pace] = tested(on);
			return { changed: pace?.changed.map(({ date }) => date), ahead: pace?.ahead.map(({ date }) => date) };
		};
		expect(days('2008-06-01')).toEqual({ changed: [], ahead: ['2010-01-01'] });
		expect(days('2020-01-01')).toEqual({ changed: ['2010-01-01'], ahead: [] });
	});
});

describe('the brief of 2025', () => {
	it('has its four recommendations tested over every domain, and every sentence on what moved is backed by a row', () => {
		const reference = realReference();
		const briefing = reference.briefings().find(({ id }) => id === 'kei-2025');
		if (!briefing) throw new Error('no briefing');
		const all = testedRecommendations(reference, briefing, '2026-11-26', 'en');
		expect(all.map(({ id }) => id)).toEqual(['r1', 'r1b', 'r2', 'r3']);
		for (const { topics, moved } of all) {
			const rows = new Set(topics.flatMap((topic) => topic.rows.map((row) => row.id)));
			expect(rows.size).toBeGreaterThan(10);
			for (const { questions } of moved) expect(questions.every((id) => rows.has(id))).toBe(true);
		}
		// The register that a recommendation links to has the same gaps.
		const { records } = gapsOf(reference, '2026-11-26', 'en');
		for (const { id, gaps } of all) {
			const touched = records.filter(({ gap }) =>
				gap?.commitments.some(({ recommendation }) => recommendation === `${briefing.commitmentId}-${id}`)
			);
			expect(gaps.map((gap) => gap.id).toSorted(), id).toEqual(touched.map((record) => record.id).toSorted());
		}
		expect(new Set(all.flatMap(({ topics }) => topics.map(({ id }) => id))).size).toBe(7);
	});
});

describe('faults of a briefing', () => {
	it.each([
		[
			'unknown commitment',
			'commitment: seed-accord',
			'commitment: tree-accord',
			':3: unknown commitment "tree-accord", expected an id of field/commitments.yaml'
		],
		[
			'unknown paragraph',
			'paragraph: peace',
			'paragraph: war',
			':12: unknown paragraph "war", expected one of pace, peace'
		],
		[
			'a paragraph twice',
			'paragraph: peace',
			'paragraph: pace',
			':12: "pace" is named twice, expected each of them once'
		],
		[
			'unknown question',
			'[seed-duty]',
			'[seed-weeks]',
			':9: unknown question "seed-weeks", expected the id of a question'
		],
		[
			'moved on a question that does not test it',
			'questions: [seed-days]}',
			'questions: [seed-label]}',
			':11: question "seed-label" does not test this recommendation, expected one of its questions, or one whose gap names the paragraph'
		],
		[
			'unknown authority',
			'{kr-office} moved',
			'{kr-bureau} moved',
			':11: unknown authority "kr-bureau", expected an id of field/authorities.yaml'
		]
	])('%s', (_, from, to, fault) => {
		expect(faultsOf(edited(SOUND, FILE, from, to))).toEqual([FILE + fault]);
	});
});
