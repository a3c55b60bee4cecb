import { beforeEach, describe, expect, it } from 'vitest';
import { hashOf, newId, newSecret, secretFits } from './secret';
import { later, NOW, openInMemory } from './test-workspace';
import { LIMITS } from './use';

let store: ReturnType<typeof openInMemory>;
beforeEach(() => {
	store = openInMemory();
});

describe('what one address may make', () => {
	it('ends at the limit of the day, for each kind by itself, and begins anew the next day', async () => {
		for (let n = 0; n < LIMITS.brief; n++) expect(await store.use.take('198.51.100.7', 'brief', NOW)).toBe(true);
		expect(await store.use.take('198.51.100.7', 'brief', NOW)).toBe(false);
		expect(await store.use.take('198.51.100.7', 'share', NOW)).toBe(true);
		expect(await store.use.take('198.51.100.8', 'brief', NOW)).toBe(true);
		expect(await store.use.take('198.51.100.7', 'brief', later(1))).toBe(true);
	});
	it('is counted under a hash that changes with the day, and yesterday’s is not kept', async () => {
		await store.use.take('198.51.100.7', 'item', NOW);
		const hashes = () => store.raw.prepare<[], string>('SELECT origin_hash FROM origin_use').pluck().all();
		const [today] = hashes();
		await store.use.take('198.51.100.7', 'item', later(1));
		expect(hashes()).toHaveLength(1);
		expect(hashes()).not.toContain(today);
		expect(store.raw.serialize().includes('198.51.100.7')).toBe(false);
	});
	it('limits: 200 frozen views, 40 briefs, 2000 items', () => {
		expect(LIMITS).toEqual({ share: 200, brief: 40, item: 2000 });
	});
});

describe('secrets', () => {
	it('are 192 random bits, ids 128, both as they stand in an address', () => {
		expect(newSecret()).toMatch(/^[\w-]{32}$/);
		expect(newId()).toMatch(/^[\w-]{22}$/);
		expect(new Set(Array.from({ length: 1000 }, newSecret)).size).toBe(1000);
	});
	it('fit their own hash alone; a missing, short or empty hash fits nothing', () => {
		const secret = newSecret();
		expect(secretFits(secret, hashOf(secret))).toBe(true);
		expect(secretFits(newSecret(), hashOf(secret))).toBe(false);
		for (const hash of [null, new Uint8Array(), new Uint8Array(32), hashOf(secret).subarray(0, 31)])
			for (const given of [secret, '']) expect(secretFits(given, hash)).toBe(false);
	});
});
