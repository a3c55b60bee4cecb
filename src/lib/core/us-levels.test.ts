import { expect, it } from 'vitest';
import { follows, isFirst, isMark, LEVELS, valueAt } from './us-levels';

const values = (system: 'cfr' | 'usc', token: string) => LEVELS[system].map((level) => valueAt(level, token));

it.each([
	['a', [1, null, null, null, null, null]],
	['z', [26, null, null, null, null, null]],
	['bb', [28, null, null, null, null, null]],
	['i', [9, null, 1, null, null, 1]],
	['iv', [null, null, 4, null, null, 4]],
	['xl', [null, null, 40, null, null, 40]],
	['iiii', [87, null, null, null, null, null]],
	['C', [null, null, null, 3, null, null]],
	['12', [null, 12, null, null, 12, null]],
	['ab', [null, null, null, null, null, null]]
] as const)('(%s) has its place in each level of the CFR', (token, expected) => {
	expect(values('cfr', token)).toEqual(expected);
});

it('counts capitals, numerals and double letters of the Code each in their series', () => {
	expect(values('usc', 'I')).toEqual([null, null, 9, null, 1, null, null]);
	expect(values('usc', 'ii')).toEqual([35, null, null, 2, null, 9, null]);
	expect(values('usc', 'aa')).toEqual([27, null, null, null, null, 1, null]);
	expect(values('usc', 'BB')).toEqual([null, null, 28, null, null, null, 2]);
});

it('knows a mark from a word in brackets', () => {
	expect([isMark('cfr', 'aa'), isMark('cfr', 'see'), isMark('usc', 'II')]).toEqual([true, false, true]);
});

it('knows what begins a series and what goes on with one', () => {
	expect([isFirst('cfr', 'i'), isFirst('cfr', 'b'), isFirst('usc', 'aa')]).toEqual([true, false, true]);
	expect([follows('cfr', 'j', 'i'), follows('cfr', 'ii', 'i'), follows('cfr', 'k', 'i')]).toEqual([true, true, false]);
});
