import { expect, it } from 'vitest';
import { callsForALook, FINDINGS } from './finding';

it('calls for a look at what is wrong or changed, not at what is fine or absent', () => {
	expect(FINDINGS.filter(callsForALook)).toEqual(['unit-not-found', 'number-not-found', 'text-changed']);
});
