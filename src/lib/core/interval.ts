/** A stretch of days: `from` is the first day, `until` the first day after the last; null while it still holds. */
export interface Interval {
	readonly from: string;
	readonly until: string | null;
}

/** Whether a text is a day of the calendar: `isDate('2024-02-29')` → true, `isDate('2023-02-29')` → false. */
export function isDate(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const day = utc(text);
	return !Number.isNaN(day.getTime()) && iso(day) === text;
}

/**
 * Whether an interval covers a day; the last day does not count, so that entries which follow each other never hold together.
 *
 * @example holds({ from: '2013-12-12', until: '2017-07-26' }, '2017-07-26') // false
 */
export function holds(interval: Interval, on: string): boolean {
	return interval.from <= on && (interval.until === null || on < interval.until);
}

/**
 * Whether two intervals share a day; one that ends where the other begins does not, nor does one that is empty.
 *
 * @example overlaps({ from: '2008-01-01', until: '2013-12-12' }, { from: '2013-12-12', until: null }) // false
 */
export function overlaps(a: Interval, b: Interval): boolean {
	const from = a.from > b.from ? a.from : b.from;
	return [a.until, b.until].every((until) => until === null || from < until);
}

/** The last day on which it held: `lastDay('2024-03-01')` → `'2024-02-29'`. */
export function lastDay(until: string): string {
	return addDays(until, -1);
}

/** The day so many days later, or earlier: `addDays('2024-12-31', 1)` → `'2025-01-01'`. */
export function addDays(date: string, days: number): string {
	const day = utc(date);
	day.setUTCDate(day.getUTCDate() + days);
	return iso(day);
}

function utc(date: string): Date {
	return new Date(`${date}T00:00:00Z`);
}

function iso(day: Date): string {
	return day.toISOString().slice(0, 10);
}
