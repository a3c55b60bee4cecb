import { describe, expect, it } from 'vitest';
import { etagOf, isKnown } from './etag';

describe('ETags', () => {
	it('are weak, the same for the same parts, and others for others', () => {
		expect(etagOf(['a', 'b'])).toMatch(/^W\/"[\w-]{22}"$/);
		expect(etagOf(['a', 'b'])).toBe(etagOf(['a', 'b']));
		expect(etagOf(['a', 'b'])).not.toBe(etagOf(['b', 'a']));
		// Where one part ends and the next begins counts.
		expect(etagOf(['ab', 'c'])).not.toBe(etagOf(['a', 'bc']));
	});

	it.each([
		[null, false],
		['', false],
		['W/"x"', true],
		['"x"', true],
		['"y", W/"x"', true],
		['*', true],
		['W/"xx"', false]
	])('If-None-Match %s is %s for W/"x"', (given, known) => {
		expect(isKnown('W/"x"', given)).toBe(known);
	});
});
