import { describe, expect, it } from 'vitest';
import { sensitivity } from './sensitivity';

const items = (distances: readonly (number | null)[]) =>
	distances.map((distance, i) => ({ id: `q${i}`, weight: i + 1, distance }));
const FIXTURE = items([0, 1, 1, 0, 1]);

describe('the sensitivity band', () => {
	it('of the fixture of METHODS.md section 5 is about 0.24, 0.61, 0.90', () => {
		const band = sensitivity(FIXTURE, { draws: 10_000, seed: 1 });
		expect(Math.abs((band?.low ?? 0) - 0.24)).toBeLessThan(0.02);
		expect(Math.abs((band?.median ?? 0) - 0.61)).toBeLessThan(0.02);
		expect(Math.abs((band?.high ?? 0) - 0.9)).toBeLessThan(0.02);
		expect(band).toMatchObject({ draws: 10_000, seed: 1 });
	});

	it('is the same for the same seed, and another for another', () => {
		const band = sensitivity(FIXTURE, { draws: 500, seed: 7 });
		expect(sensitivity(FIXTURE, { draws: 500, seed: 7 })).toEqual(band);
		expect(sensitivity(FIXTURE, { draws: 500, seed: 8 })).not.toEqual(band);
	});

	it('keeps its draws from one version to the next, since bands that were published name their seed', () => {
		const band = sensitivity(FIXTURE, { draws: 500, seed: 7 });
		expect(band?.low).toBeCloseTo(0.26300425743985, 12);
		expect(band?.median).toBeCloseTo(0.60130622985511, 12);
		expect(band?.high).toBeCloseTo(0.89944206233358, 12);
	});

	it('does not depend on the weights of the items, which it draws itself', () => {
		const other = FIXTURE.map((item) => ({ ...item, weight: 3 }));
		expect(sensitivity(other, { draws: 500, seed: 7 })).toEqual(sensitivity(FIXTURE, { draws: 500, seed: 7 }));
	});

	it('closes where all items differ, or none', () => {
		expect(sensitivity(items([1, 0.2, 1]), { draws: 100, seed: 1 })).toMatchObject({ low: 1, median: 1, high: 1 });
		expect(sensitivity(items([0, 0]), { draws: 100, seed: 1 })).toMatchObject({ low: 0, median: 0, high: 0 });
	});

	it('leaves out what is unknown or outside, and is nothing where nothing is left', () => {
		const known = sensitivity(FIXTURE, { draws: 200, seed: 3 });
		const more = [
			...FIXTURE,
			{ id: 'u', weight: 1, distance: null },
			{ id: 'o', weight: 1, distance: 1, outside: true }
		];
		expect(sensitivity(more, { draws: 200, seed: 3 })).toEqual(known);
		expect(sensitivity(items([null]), { draws: 10, seed: 1 })).toBeNull();
	});

	it('stays narrow and sound over thousands of items, whose products of uniforms would underflow', () => {
		const many = Array.from({ length: 4000 }, (_, i) => ({ id: `q${i}`, weight: 1, distance: i % 2 }));
		const band = sensitivity(many, { draws: 200, seed: 1 });
		expect(band?.low).toBeGreaterThan(0.48);
		expect(band?.high).toBeLessThan(0.52);
	});
});
