import { describe, expect, it } from 'vitest';
import { ENOUGH, historyOf } from '$lib/core/index-history';
import { daysOf } from './history';
import { edited, openSmall, realReference } from './stores/test-stores';

const TODAY = '2026-11-25';
const real = realReference();
const history = historyOf(daysOf(real, 'lmo-approval'), null, TODAY);
const on = (date: string) => history.points.find((point) => point.date === date);
const rounded = (n: number | null | undefined) => (n === null || n === undefined ? null : Number(n.toFixed(4)));

describe('the small history', () => {
	const small = daysOf(openSmall(), 'seeds');
	const { points, reading } = historyOf(small, null, TODAY);

	it('has a point for every day on which an answer or a relation starts or ends', () => {
		expect(points.map((point) => point.date)).toEqual(['1990-01-01', '2000-01-01', '2010-01-01']);
	});

	it('draws nothing while one side has no answer recorded', () => {
		expect(points[0]).toMatchObject({ measured: false, alike: null, figures: { index: null, coverage: 0, items: 3 } });
		expect(points[1]).toMatchObject({ measured: true, alike: null, figures: { index: 1, coverage: 1, comparable: 3 } });
	});

	it('tells a row that moved from one whose answer was only recorded anew', () => {
		expect(points[2]?.changes).toEqual([
			{
				id: 'seed-days',
				before: { state: 'different', distance: 90 / 365, far: false, low: false },
				after: { state: 'different', distance: 90 / 365, far: false, low: false },
				moved: false,
				orEarlier: false
			}
		]);
		expect(points[1]?.changes.map(({ id, before, after, moved }) => [id, before.state, after.state, moved])).toEqual([
			['seed-days', 'not-checked', 'different', true],
			['seed-papers', 'not-checked', 'not-comparable', true],
			['seed-duty', 'not-checked', 'different', true]
		]);
	});

	it('tells an answer that is only first seen on a day from one that began', () => {
		const store = openSmall((texts) =>
			edited(
				texts,
				'seeds/start.yaml',
				'1990-01-01\n        value: 180',
				'1990-01-01\n        or_earlier: true\n        value: 180'
			)
		);
		expect(
			historyOf(daysOf(store, 'seeds'), null, TODAY).points[0]?.changes.map(({ id, orEarlier }) => [id, orEarlier])
		).toEqual([
			['seed-days', true],
			['seed-papers', false],
			['seed-duty', false]
		]);
	});

	it('says which rows rest on an answer of low confidence', () => {
		expect(points[1]?.changes.filter(({ after }) => after.low).map(({ id }) => id)).toEqual(['seed-papers']);
	});

	it('reads the first and the last day, and names no largest move where nothing moved', () => {
		expect(reading).toMatchObject({
			first: { date: '2000-01-01' },
			last: { date: '2010-01-01' },
			alike: { since: '2000-01-01', rows: 3, before: 1, after: 1 },
			largest: null
		});
	});

	it('keeps what is ahead out of the reading', () => {
		expect(historyOf(small, null, '2005-01-01').reading?.last.date).toBe('2000-01-01');
		expect(historyOf(small, null, '1999-01-01').reading).toBeNull();
	});

	it('counts only the rows of a step, and only the days on which one of them changed', () => {
		expect(historyOf(small, 'start', TODAY).points).toHaveLength(3);
		expect(historyOf(small, 'end', TODAY)).toEqual({ points: [], reading: null });
	});

	it('has a point too where only the relation of two texts changes', () => {
		const store = openSmall((texts) =>
			edited(
				texts,
				'seeds/start.yaml',
				'- {from: 2000-01-01, relation: subset, why: {en: Narrower., ko: 더 좁다.}}',
				`- {from: 2000-01-01, until: 2015-01-01, relation: subset, why: {en: Narrower., ko: 더 좁다.}}
      - {from: 2015-01-01, relation: equal, why: {en: Equal., ko: 같다.}}`
			)
		);
		const point = historyOf(daysOf(store, 'seeds'), null, TODAY).points.find(({ date }) => date === '2015-01-01');
		expect(point?.changes.map(({ id, after }) => [id, after.state])).toEqual([['seed-duty', 'same']]);
		expect(rounded(point?.alike?.after)).toBe(0.6667);
	});
});

describe('the history of the approval of living modified organisms', () => {
	it('is measured from the day on which the Korean act took effect', () => {
		const first = history.points.find((point) => point.measured);
		expect(first?.date).toBe('2008-01-01');
		expect(rounded(first?.figures.index)).toBe(0.7297);
		expect(rounded(first?.figures.coverage)).toBe(0.6);
	});

	it('is not drawn under the SECURE rule, for which most American answers are not checked', () => {
		const holes = history.points.filter((point) => point.date > '2008-01-01' && !point.measured);
		expect(holes.map((point) => point.date)).toEqual(['2020-08-17', '2020-09-08', '2021-03-09']);
		for (const hole of holes) expect(hole.figures.coverage).toBeLessThan(ENOUGH);
		expect(on('2021-04-05')?.alike?.since).toBe('2020-06-19');
	});

	it('tells a move of the law from a change in what is checked: at the vacatur the index falls, and like for like it rises', () => {
		const vacatur = on('2024-12-02');
		expect(rounded(on('2023-04-20')?.figures.index)).toBe(0.719);
		expect(rounded(vacatur?.figures.index)).toBe(0.6988);
		expect(vacatur?.alike).toMatchObject({ since: '2023-04-20', rows: 61 });
		expect([rounded(vacatur?.alike?.before), rounded(vacatur?.alike?.after)]).toEqual([0.7094, 0.7179]);
		expect(vacatur?.changes).toHaveLength(63);
	});

	it('moved most, like for like, when the bioengineered disclosure became compulsory', () => {
		const largest = history.reading?.largest;
		expect(largest?.date).toBe('2022-01-01');
		expect([rounded(largest?.alike?.before), rounded(largest?.alike?.after)]).toEqual([0.7477, 0.7196]);
	});

	it('knows what is enacted for a day ahead', () => {
		const ahead = history.points.filter((point) => point.date > TODAY);
		expect(ahead.map((point) => [point.date, rounded(point.figures.index)])).toEqual([['2026-12-31', 0.7294]]);
		expect(history.reading?.last.date).toBe('2025-07-09');
	});

	it('gives a band as high as the weight that nobody checked', () => {
		for (const { figures } of history.points) {
			const [low, high] = figures.bounds;
			expect(high - low).toBeCloseTo(1 - figures.coverage, 12);
		}
	});
});

it('is compared once and kept, for both languages and every step', () => {
	expect(daysOf(real, 'lmo-approval')).toBe(daysOf(real, 'lmo-approval'));
	expect(daysOf(openSmall(), 'seeds')).not.toBe(daysOf(real, 'seeds'));
});

describe('the events', () => {
	it('are numbered in order of time, with dates as exact as they are known', () => {
		const events = real.events();
		expect(events.map((event) => event.number)).toEqual(events.map((_, index) => index + 1));
		expect(events.map((event) => event.date)).toEqual(events.map((event) => event.date).toSorted());
		expect(events.find((event) => event.date === '2007-03')?.basis).toEqual([
			{ instrumentId: 'us-kr-2007-agbio', pinpoint: null, seen: 'secondary' }
		]);
		expect(events.find((event) => event.date === '2024-12-02')?.title).toEqual({
			en: 'Court vacates the SECURE rule',
			ko: '법원의 SECURE 규칙 취소'
		});
	});
});
