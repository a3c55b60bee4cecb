import { describe, expect, it } from 'vitest';
import { lawLines, lawRedline, readBack } from '../src/lib/core/law-redline';
import { historyIsHere, versionPairs } from './kr-history';

/** One pair in so many; `npm run bench:redline` reads them all. */
const EVERY = 24;

if (!historyIsHere)
	console.log('The redline of real laws was left out: the history of Korean laws is not beside the project.');

describe.skipIf(!historyIsHere)('the redline of real laws', () => {
	it('gives back both texts exactly, and never gives up', async () => {
		let pairs = 0;
		for await (const { before, after } of versionPairs(EVERY)) {
			const redline = lawRedline({ ...before, complete: true }, { ...after, complete: true });
			expect(readBack(redline, 'before')).toEqual(lawLines(before.entries));
			expect(readBack(redline, 'after')).toEqual(lawLines(after.entries));
			expect(redline.every(({ units }) => units.every(({ text }) => text.ok))).toBe(true);
			pairs += 1;
		}
		expect(pairs).toBeGreaterThan(40);
	});
});
