import { expect, it } from 'vitest';
import { moveOf, type Move } from './move';

it.each<[number | null, number | null, Move]>([
	[1, 0, 'closed'],
	[0, 0.2, 'opened'],
	[0.5, 0.25, 'narrower'],
	[0.25, 0.5, 'wider'],
	[1, 1, 'as-far'],
	[0, 0, 'as-far'],
	[null, 1, 'now-comparable'],
	[0.5, null, 'no-longer-comparable'],
	[null, null, 'not-comparable']
])('a row at distance %s that comes to %s: %s', (before, after, expected) =>
	expect(moveOf(before, after, true)).toBe(expected)
);

it('a row of which the rule alone changed is reworded', () => expect(moveOf(1, 1, false)).toBe('reworded'));
