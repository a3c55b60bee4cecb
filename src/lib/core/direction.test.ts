import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionType, Value } from './answer';
import { directions, stricterInto } from './direction';
import { distance } from './distance';

const number = (min: number, max: number, stricter: 'higher' | 'lower' | null): QuestionType => ({
	kind: 'number',
	unit: 'days',
	min,
	max,
	stricter
});
const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, en: id, ko: id }));

// METHODS.md section 2, side 1 against side 2, with s = +, +, −, +.
const FIXTURE: [QuestionType, Value, Value][] = [
	[{ kind: 'boolean', stricter: true }, true, false],
	[{ kind: 'ordinal', options, stricter: 'higher' }, 'c', 'b'],
	[number(0.9, 5, 'lower'), 3, 5],
	[number(30, 365, 'higher'), 270, 90]
];

describe('direction', () => {
	it('of the fixture of METHODS.md section 4 is 0.5896 into side 1 and 0 into side 2', () => {
		const mean = (side: 'us' | 'kr') =>
			FIXTURE.reduce((sum, [type, one, two]) => sum + (directions(type, one, two)[side] ?? 0), 0) / FIXTURE.length;
		expect(mean('us')).toBeCloseTo(0.5896, 4);
		expect(mean('kr')).toBe(0);
	});

	it.each<[string, QuestionType, Value, Value, number | null]>([
		['a no that is stricter', { kind: 'boolean', stricter: false }, false, true, 1],
		['both the strict answer', { kind: 'boolean', stricter: true }, true, true, 0],
		['a boolean without direction', { kind: 'boolean', stricter: null }, true, false, null],
		['a number without direction', number(0, 10, null), 3, 4, null],
		['a higher number where lower is stricter', number(0, 10, 'lower'), 6, 4, 0],
		['equal numbers', number(0, 10, 'lower'), 4, 4, 0],
		['levels without direction', { kind: 'ordinal', options, stricter: null }, 'a', 'b', null],
		['a lower level where lower is stricter', { kind: 'ordinal', options, stricter: 'lower' }, 'a', 'd', 1],
		['a lower level where higher is stricter', { kind: 'ordinal', options, stricter: 'higher' }, 'a', 'd', 0],
		['more documents', { kind: 'set', options, stricter: 'more' }, ['a', 'b', 'c'], ['c', 'd'], 0.5],
		['fewer exemptions', { kind: 'set', options, stricter: 'fewer' }, ['a', 'b', 'c'], ['c', 'd'], 0.25],
		['two empty sets', { kind: 'set', options, stricter: 'more' }, [], [], 0],
		['a set without direction', { kind: 'set', options, stricter: null }, ['a'], [], null],
		['one of a list', { kind: 'nominal', options }, 'a', 'b', null],
		['a free text', { kind: 'text', relation: null }, null, null, null],
		['a set that is no set', { kind: 'set', options, stricter: 'more' }, 'a', 'b', 0]
	])('%s', (_, type, importer, exporter, expected) => {
		expect(stricterInto(type, importer, exporter)).toBe(expected);
	});

	it('the two directions of a number add up to its distance', () => {
		const days = fc.integer({ min: 0, max: 100 });
		fc.assert(
			fc.property(days, days, fc.constantFrom('higher' as const, 'lower' as const), (a, b, stricter) => {
				const type = number(0, 100, stricter);
				const both = directions(type, a, b);
				expect((both.us ?? 0) + (both.kr ?? 0)).toBeCloseTo(distance(type, a, b) ?? -1, 12);
			})
		);
	});
});
