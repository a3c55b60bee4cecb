import { expect, it } from 'vitest';
import { redlineOf } from './redline';
import { testLibrary } from './test-library';
import { TEST_ACT } from './test-laws';

it('is computed once for two texts, and not the same backwards', () => {
	const library = testLibrary();
	const [before, after] = library.laws.versions(library.laws.byKey(TEST_ACT.key)?.id ?? 0);
	if (!before || !after) throw new Error('the library of the tests holds two versions of the act');
	const redline = redlineOf(library, before, after);
	expect(redline.map(({ kind }) => kind)).toContain('repealed');
	expect(redlineOf(library, before, after)).toBe(redline);
	expect(redlineOf(library, after, before)).not.toBe(redline);
	expect(redlineOf(library, { ...before, complete: false }, after)).not.toBe(redline);
});
