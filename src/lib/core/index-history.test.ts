import { describe, expect, it } from 'vitest';
import { historyOf, type DatedRow, type Day } from './index-history';

const TODAY = '2026-11-25';
const row = (id: string, distance: number | null, more: Partial<DatedRow> = {}): DatedRow => ({
	id,
	weight: 1,
	distance,
	step: 'a',
	state: distance === null ? 'not-checked' : distance === 0 ? 'same' : 'different',
	low: false,
	...more
});
const day = (date: string, rows: readonly DatedRow[], changed: readonly string[]): Day => ({
	date,
	rows: new Map(rows.map((r) => [r.id, r])),
	// In the fixture y is only first seen on its day.
	changed: changed.map((id) => ({ id, orEarlier: id === 'y' }))
});

const DAYS = [
	day('2000-01-01', [row('x', 0.4), row('y', null), row('z', null, { step: 'b' })], ['x']),
	day('2005-01-01', [row('x', 0.4), row('y', 0), row('z', null, { step: 'b' })], ['y']),
	day('2010-01-01', [row('x', 0), row('y', 0), row('z', 1, { step: 'b', low: true })], ['x', 'z']),
	day('2027-01-01', [row('x', 1), row('y', 0), row('z', 1, { step: 'b' })], ['x'])
];

describe('the history of an index', () => {
	const { points, reading } = historyOf(DAYS, null, TODAY);

	it('has no line where less than half of the weight is checked', () => {
		expect(points.map(({ date, measured, figures }) => [date, measured, figures.index])).toEqual([
			['2000-01-01', false, 1],
			['2005-01-01', true, 0.5],
			['2010-01-01', true, 1 / 3],
			['2027-01-01', true, 2 / 3]
		]);
		expect(points[0]?.figures.coverage).toBeCloseTo(1 / 3, 12);
	});

	it('holds each day against the last measured one, over the rows comparable on both', () => {
		expect(points.map(({ alike }) => alike)).toEqual([
			null,
			null,
			{ since: '2005-01-01', rows: 2, before: 0.5, after: 0 },
			{ since: '2010-01-01', rows: 3, before: 1 / 3, after: 2 / 3 }
		]);
	});

	it('reads up to today, and leaves what is ahead out of the largest move', () => {
		expect(reading).toMatchObject({
			first: { date: '2005-01-01' },
			last: { date: '2010-01-01' },
			alike: { rows: 2, before: 0.5, after: 0 },
			largest: { date: '2010-01-01' }
		});
		expect(historyOf(DAYS, null, '2028-01-01').reading?.largest?.date).toBe('2010-01-01');
	});

	it('says what became of every row that changed; before the first day nothing was checked', () => {
		expect(points[0]?.changes).toEqual([
			{
				id: 'x',
				before: { state: 'not-checked', distance: null, far: false, low: false },
				after: { state: 'different', distance: 0.4, far: false, low: false },
				moved: true,
				orEarlier: false
			}
		]);
		expect(points[2]?.changes[1]).toEqual({
			id: 'z',
			before: { state: 'not-checked', distance: null, far: false, low: false },
			after: { state: 'different', distance: 1, far: true, low: true },
			moved: true,
			orEarlier: false
		});
	});

	it('tells an answer that is only first seen on a day from one that began', () => {
		expect(points[1]?.changes).toMatchObject([{ id: 'y', orEarlier: true }]);
	});

	it('knows a row that was recorded anew without a move, and one whose distance alone moved', () => {
		const days = [
			day('2000-01-01', [row('x', 0.4)], ['x']),
			day('2001-01-01', [row('x', 0.4)], ['x']),
			day('2002-01-01', [row('x', 0.3)], ['x'])
		];
		expect(historyOf(days, null, TODAY).points.map(({ changes }) => changes[0]?.moved)).toEqual([true, false, true]);
	});

	it('of a step knows only its rows and the days on which one of them changed', () => {
		const { points: own } = historyOf(DAYS, 'b', TODAY);
		expect(own.map(({ date, figures, changes }) => [date, figures.items, changes.map(({ id }) => id)])).toEqual([
			['2010-01-01', 1, ['z']]
		]);
	});

	it('is not read where no day up to today is measured', () => {
		expect(historyOf(DAYS, null, '2004-01-01').reading).toBeNull();
		expect(historyOf([], null, TODAY)).toEqual({ points: [], reading: null });
	});

	it('names no largest move where like for like nothing moved, and the earlier of two equal ones', () => {
		const still = [day('2000-01-01', [row('x', 1)], ['x']), day('2001-01-01', [row('x', 0.5)], ['x'])];
		expect(historyOf(still, null, TODAY).reading?.largest).toBeNull();
		const swings = [0, 1, 0, 1].map((distance, i) => day(`200${i}-01-01`, [row('x', distance)], ['x']));
		expect(historyOf(swings, null, TODAY).reading?.largest?.date).toBe('2001-01-01');
		expect(historyOf([...swings].reverse(), null, TODAY).reading?.largest?.date).toBe('2000-01-01');
	});

	it('compares nothing where no row is comparable on both days, or a row is new', () => {
		const days = [
			day('2000-01-01', [row('x', 1), row('y', null)], ['x']),
			day('2001-01-01', [row('x', null), row('y', 1), row('n', 1)], ['x', 'y', 'n'])
		];
		expect(historyOf(days, null, TODAY).points[1]).toMatchObject({ measured: true, alike: null });
	});
});
