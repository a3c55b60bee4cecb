import { describe, expect, it } from 'vitest';
import { bandPath, markRows, stepPath } from './step-line';

describe('a step line', () => {
	it('stays level until the next step, and ends at the end', () => {
		expect(stepPath([{ x: 0, y: 5 }], 10)).toBe('M0 5H10');
		expect(
			stepPath(
				[
					{ x: 0, y: 5 },
					{ x: 4, y: 3 },
					{ x: 6, y: 3 }
				],
				10
			)
		).toBe('M0 5H4V3H6H10');
	});

	it('breaks where the figure is not known, and never bridges the hole', () => {
		const steps = [
			{ x: 0, y: null },
			{ x: 2, y: 5 },
			{ x: 4, y: null },
			{ x: 6, y: null },
			{ x: 8, y: 5 }
		];
		expect(stepPath(steps, 10)).toBe('M2 5H4M8 5H10');
	});

	it('is nothing where nothing is known', () => {
		expect(stepPath([], 10)).toBe('');
		expect(stepPath([{ x: 0, y: null }], 10)).toBe('');
	});

	it('writes no more than two decimals', () => {
		expect(stepPath([{ x: 1 / 3, y: 2 / 3 }], 10)).toBe('M0.33 0.67H10');
	});
});

describe('a band of steps', () => {
	it('runs along the upper edge and back along the lower one', () => {
		const steps = [
			{ x: 0, low: 1, high: 3 },
			{ x: 2, low: 0, high: 4 }
		];
		expect(bandPath(steps, 5)).toBe('M0 3V3H2V4H5V0H2V1H0Z');
	});

	it('is nothing without steps', () => {
		expect(bandPath([], 5)).toBe('');
	});
});

describe('marks side by side', () => {
	it('go to the lowest row in which they have room', () => {
		expect(markRows([0, 1, 2, 3, 9], 3)).toEqual([0, 1, 2, 0, 0]);
	});

	it('stay in one row where they are far enough apart', () => {
		expect(markRows([0, 3, 6], 3)).toEqual([0, 0, 0]);
		expect(markRows([], 3)).toEqual([]);
	});
});
