import { describe, expect, it } from 'vitest';
import { sampleOf } from './sample';

describe('a sample of an answer', () => {
	it('shows the first of a list and how many more there are', () => {
		expect(sampleOf({ data: [1, 2, 3], none: [], empty: {} })).toBe(
			'{\n  "data": [\n    1,\n    … +2\n  ],\n  "none": [],\n  "empty": {}\n}'
		);
	});

	it('cuts long texts, and marks the cut', () => {
		expect(sampleOf('x'.repeat(100))).toBe(`"${'x'.repeat(76)}…"`);
		expect(sampleOf('x'.repeat(76))).toBe(`"${'x'.repeat(76)}"`);
	});

	it('goes no deeper than a person reads', () => {
		expect(sampleOf({ a: { b: { c: { d: { e: 1 }, f: [1] } } } })).toContain('"d": { … }');
		expect(sampleOf({ a: { b: { c: { f: [1] } } } })).toContain('"f": [ … ]');
	});
});
