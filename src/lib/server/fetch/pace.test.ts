import { describe, expect, it } from 'vitest';
import { askedWait, backOff } from './pace';

describe('patience', () => {
	it('doubles with each failed try and is shortened by chance to no less than half', () => {
		const waits = (random: number) =>
			[1, 2, 3].map((tried) => backOff(tried, { backOffMs: 1000, random: () => random }));
		expect(waits(1)).toEqual([1000, 2000, 4000]);
		expect(waits(0)).toEqual([500, 1000, 2000]);
	});

	it('is what the server asks for, in seconds or until a date', () => {
		const now = Date.UTC(2026, 10, 26, 12, 0, 0);
		expect(askedWait('90', now)).toBe(90_000);
		expect(askedWait('Thu, 26 Nov 2026 12:00:30 GMT', now)).toBe(30_000);
		expect(askedWait('Thu, 26 Nov 2026 11:00:00 GMT', now)).toBe(0);
		expect(askedWait('soon', now)).toBeNull();
		expect(askedWait(null, now)).toBeNull();
	});
});
