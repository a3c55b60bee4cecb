import { describe, expect, it } from 'vitest';
import { chartOf, firstDay } from './chart';

const TODAY = '2020-01-01';
const point = (date: string, index: number | null, low: number, high: number, measured = index !== null) => ({
	date,
	index,
	bounds: [low, high] as const,
	measured
});
const POINTS = [
	point('1990-01-01', null, 0, 1),
	point('2000-01-01', 0.5, 0.25, 0.75),
	point('2008-01-01', 0.9, 0, 1, false),
	point('2010-01-01', 0.25, 0, 0.5),
	point('2022-01-01', 0.5, 0.5, 0.5)
];
const chart = chartOf(POINTS, [], TODAY);

describe('the chart of a history', () => {
	it('begins with the first measured day, after a stretch without a line, and ends after the last day ahead', () => {
		expect(chart?.steps.map((step) => step.date)).toEqual(['2000-01-01', '2008-01-01', '2010-01-01', '2022-01-01']);
		expect(chart?.holes[0]).toEqual({ x: 0, width: chart?.steps[0]?.x });
		expect(chart?.steps[0]?.x).toBeCloseTo(4.11, 1);
		const last = chart?.steps.at(-1);
		expect((last?.x ?? 0) + (last?.width ?? 0)).toBe(100);
	});

	it('has no line where too little is checked, though an index could be computed there', () => {
		expect(chart?.steps.map((step) => step.y)).toEqual([150, null, 225, 150]);
		expect(chart?.holes).toHaveLength(2);
		expect(chart?.holes[1]).toEqual({ x: chart?.steps[1]?.x, width: chart?.steps[1]?.width });
		expect(chart?.line.match(/M/g)).toHaveLength(2);
	});

	it('draws what is ahead apart, from today on', () => {
		const now = (chart?.today ?? 0) * 10;
		expect(chart?.line.endsWith(`H${now}`)).toBe(true);
		expect(chart?.ahead.startsWith(`M${now} 225`)).toBe(true);
		expect(chart?.ahead).toContain('V150');
		expect(chart?.steps.map((step) => step.ahead)).toEqual([false, false, false, true]);
	});

	it('joins holes that follow each other', () => {
		const more = POINTS.toSpliced(3, 0, point('2009-01-01', null, 0, 1));
		expect(chartOf(more, [], TODAY)?.holes).toHaveLength(2);
	});

	it('marks the events from its beginning on, and sets near ones in rows, more of them on a phone', () => {
		const events = ['1991', '2001-03', '2001-08-15', '2001-09-01', '2015-01-01'].map((date, i) => ({
			number: i + 1,
			date
		}));
		const marked = chartOf(POINTS, events, TODAY);
		expect(marked?.events.map((event) => event.number)).toEqual([2, 3, 4, 5]);
		expect(marked?.lanes.wide).toEqual({ height: 34, y: { 2: 29, 3: 12, 4: 29, 5: 29 } });
		expect(marked?.lanes.narrow).toEqual({ height: 51, y: { 2: 46, 3: 29, 4: 12, 5: 46 } });
	});

	it('names years, never a month of a short history', () => {
		const short = chartOf([point('2019-02-01', 0.5, 0, 1), point('2019-06-01', 0.4, 0, 1)], [], TODAY);
		expect(short?.years.map(({ year }) => year)).toEqual([2020]);
	});

	it('is nothing where no day is measured', () => {
		expect(chartOf([point('1990-01-01', 0.5, 0, 1, false)], [], TODAY)).toBeNull();
		expect(chartOf([], [], TODAY)).toBeNull();
	});
});

it('a date that is a year or a month alone stands at its first day', () => {
	expect(['1991', '2007-03', '2024-12-02'].map(firstDay)).toEqual(['1991-01-01', '2007-03-01', '2024-12-02']);
});
