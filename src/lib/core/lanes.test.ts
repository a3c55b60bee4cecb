import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanesOf } from './lanes';

const step = (id: string, lane: string, start: number, days: number | null, reach = 0) => ({
	id,
	lane,
	start,
	days,
	reach
});
const rowsOf = (steps: ReturnType<typeof step>[], span: number) =>
	lanesOf(steps, span).map(({ lane, rows, steps: placed }) => [
		lane,
		rows,
		placed.map(({ id, row }) => `${id}${row}`).join(' ')
	]);

describe('lanes', () => {
	it('come in the order of their first step, and steps one after another share a row', () => {
		expect(rowsOf([step('a', 'B', 0, 50), step('b', 'A', 0, 100), step('c', 'B', 50, 50)], 100)).toEqual([
			['B', 1, 'a0 c0'],
			['A', 1, 'b0']
		]);
	});
	it('give steps that run at the same time a row each', () => {
		expect(rowsOf([step('a', 'B', 0, 50), step('b', 'B', 0, 100), step('c', 'B', 50, 50)], 100)).toEqual([
			['B', 2, 'a0 b1 c0']
		]);
	});
	it('take the steps by their start, whatever their order', () => {
		expect(rowsOf([step('c', 'B', 50, 50), step('a', 'B', 0, 50)], 100)).toEqual([['B', 1, 'a0 c0']]);
	});
	it('leave room for a mark without an end, for the number beside a short bar and for typical days', () => {
		expect(rowsOf([step('a', 'B', 0, null), step('b', 'B', 5, 50)], 100)).toEqual([['B', 2, 'a0 b1']]);
		expect(rowsOf([step('a', 'B', 0, null), step('b', 'B', 12, 50)], 100)).toEqual([['B', 1, 'a0 b0']]);
		expect(rowsOf([step('a', 'B', 0, 2), step('b', 'B', 2, 50)], 100)).toEqual([['B', 2, 'a0 b1']]);
		expect(rowsOf([step('a', 'B', 0, 50, 70), step('b', 'B', 50, 50)], 100)).toEqual([['B', 2, 'a0 b1']]);
	});
	it('put the number of a short bar beside it, and of no other', () => {
		const [lane] = lanesOf([step('a', 'B', 0, 5), step('b', 'B', 20, 6), step('c', 'B', 40, null)], 100);
		expect(lane?.steps.map(({ beside }) => beside)).toEqual([true, false, false]);
	});
	it('never let two marks of a row touch, and lose no step', () => {
		const steps = fc.array(
			fc.record({
				lane: fc.constantFrom('A', 'B'),
				start: fc.integer({ min: 0, max: 300 }),
				days: fc.option(fc.integer({ min: 1, max: 300 }))
			}),
			{ maxLength: 12 }
		);
		fc.assert(
			fc.property(steps, (list) => {
				const lanes = lanesOf(
					list.map((s, i) => ({ ...s, id: `s${i}`, reach: 0 })),
					600
				);
				expect(lanes.flatMap((lane) => lane.steps)).toHaveLength(list.length);
				for (const lane of lanes) {
					for (const a of lane.steps) {
						for (const b of lane.steps) {
							if (a.id === b.id || a.row !== b.row) continue;
							const end = (s: typeof a) => s.start + (s.days ?? 72);
							expect(a.start >= end(b) || b.start >= end(a)).toBe(true);
						}
					}
				}
			})
		);
	});
});
