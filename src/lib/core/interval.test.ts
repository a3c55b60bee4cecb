import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, holds, isDate, lastDay, overlaps } from './interval';

describe('isDate', () => {
	it.each(['2024-02-29', '2000-02-29', '1987-07-16', '2026-12-31', '0001-01-01'])('takes %s', (text) => {
		expect(isDate(text)).toBe(true);
	});
	it.each([
		'2023-02-29',
		'1900-02-29',
		'2024-04-31',
		'2024-13-01',
		'2024-00-10',
		'2024-01-00',
		'2024-1-1',
		'',
		'today',
		'2024-01-01T00:00'
	])('refuses "%s"', (text) => {
		expect(isDate(text)).toBe(false);
	});
});

describe('holds', () => {
	const closed = { from: '2013-12-12', until: '2017-07-26' };
	it.each([
		['2013-12-11', false],
		['2013-12-12', true],
		['2017-07-25', true],
		['2017-07-26', false]
	])('the first day counts and the last does not: %s', (on, expected) => {
		expect(holds(closed, on)).toBe(expected);
	});
	it('an open interval never ends', () => {
		expect(holds({ from: '2013-12-12', until: null }, '2999-01-01')).toBe(true);
		expect(holds({ from: '2013-12-12', until: null }, '2013-12-11')).toBe(false);
	});
});

describe('overlaps', () => {
	it.each([
		['2008-01-01', '2013-12-12', '2013-12-12', null, false],
		['2008-01-01', '2013-12-13', '2013-12-12', null, true],
		['2008-01-01', null, '2013-12-12', null, true],
		['2013-12-12', '2014-01-01', '2008-01-01', null, true],
		['2013-12-12', '2014-01-01', '2008-01-01', '2009-01-01', false],
		['2010-01-01', '2010-01-01', '2008-01-01', null, false]
	])('%s..%s and %s..%s: %s', (from, until, otherFrom, otherUntil, expected) => {
		const a = { from, until };
		const b = { from: otherFrom, until: otherUntil };
		expect(overlaps(a, b)).toBe(expected);
		expect(overlaps(b, a)).toBe(expected);
	});

	it('two intervals overlap exactly when some day is in both', () => {
		const day = fc.integer({ min: 0, max: 12 }).map((n) => addDays('2024-02-25', n));
		const interval = fc.record({ from: day, until: fc.option(day) });
		const days = Array.from({ length: 14 }, (_, n) => addDays('2024-02-25', n));
		fc.assert(
			fc.property(interval, interval, (a, b) => {
				expect(overlaps(a, b)).toBe(days.some((on) => holds(a, on) && holds(b, on)));
			})
		);
	});
});

describe('addDays', () => {
	it.each([
		['2024-02-28', 1, '2024-02-29'],
		['2023-02-28', 1, '2023-03-01'],
		['2024-12-31', 1, '2025-01-01'],
		['2024-03-10', 365, '2025-03-10'],
		['2024-01-01', -1, '2023-12-31'],
		['2024-07-01', 0, '2024-07-01']
	])('%s and %i days is %s', (date, days, expected) => {
		expect(addDays(date, days)).toBe(expected);
	});
	it('the last day is the day before', () => {
		expect(lastDay('2024-03-01')).toBe('2024-02-29');
		expect(lastDay('2025-10-01')).toBe('2025-09-30');
	});
	it('always gives a date, and can be undone', () => {
		fc.assert(
			fc.property(fc.integer({ min: -40000, max: 40000 }), (days) => {
				const date = addDays('2000-01-01', days);
				expect(isDate(date)).toBe(true);
				expect(addDays(date, -days)).toBe('2000-01-01');
			})
		);
	});
});
