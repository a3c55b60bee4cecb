import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_SHARE_BYTES, shareFits, shareId } from './shares';
import { frozen, later, NOW, openInMemory } from './test-workspace';

let store: ReturnType<typeof openInMemory>;
beforeEach(() => {
	store = openInMemory();
});
const UNKNOWN = 'AAAAAAAAAAAAAAAAAAAAAA';

describe('the id of a frozen view', () => {
	it('does not depend on the order of keys', () => {
		expect(shareId(frozen({ a: 1, b: { c: [1, { d: 2, e: 3 }], f: null } }))).toBe(
			shareId(frozen({ b: { f: null, c: [1, { e: 3, d: 2 }] }, a: 1 }))
		);
	});
	it('depends on every value, on the order of lists, and on everything around the data', () => {
		const others = [
			frozen({ a: [1, 2] }),
			frozen({ a: [2, 1] }),
			frozen({ a: ['1', 2] }),
			frozen({ b: [1, 2] }),
			frozen({ a: [1, 2] }, { lang: 'ko' }),
			frozen({ a: [1, 2] }, { kind: 'gaps' }),
			frozen({ a: [1, 2] }, { address: '/compare/lmo-approval?on=2020-01-01' }),
			frozen({ a: [1, 2] }, { lawDate: '2026-11-24' }),
			frozen({ a: [1, 2] }, { revision: 'abcdef012346' }),
			frozen({ a: [1, 2] }, { method: '1.1' }),
			frozen({ a: [1, 2] }, { title: 'Other' })
		];
		expect(new Set(others.map(shareId)).size).toBe(11);
	});
	it('is 22 letters that an address carries as they are', () => {
		expect(shareId(frozen({}))).toMatch(/^[\w-]{22}$/);
	});
	it('takes a key named like a prototype for a key', () => {
		const named = JSON.parse('{"__proto__":{"a":1},"constructor":2}') as unknown;
		expect(shareId(frozen(named))).not.toBe(shareId(frozen({})));
		expect(Object.hasOwn({}, 'a')).toBe(false);
	});
});

describe('a frozen view', () => {
	it('comes back byte for byte, whatever it holds', async () => {
		await fc.assert(
			fc.asyncProperty(fc.jsonValue(), async (data) => {
				const { id } = await store.shares.freeze(frozen(data), NOW);
				const found = await store.shares.find(id);
				if (found.state !== 'there') throw new Error(found.state);
				expect(JSON.stringify(found.share.data)).toBe(JSON.stringify(data));
			}),
			{ numRuns: 60 }
		);
	});
	it('comes back with all that stands around it', async () => {
		const view = frozen({ text: '위해성 <b>&amp;' }, { lang: 'ko', title: '승인' });
		const { id } = await store.shares.freeze(view, NOW);
		expect(await store.shares.find(id)).toEqual({
			state: 'there',
			share: { ...view, id, madeAt: '2026-11-25T09:00:00.000Z' }
		});
	});
	it('frozen twice is one share with two secrets and the first date', async () => {
		const [one, two] = [
			await store.shares.freeze(frozen({ a: 1, b: 2 }), NOW),
			await store.shares.freeze(frozen({ b: 2, a: 1 }), later(1))
		];
		expect(two.id).toBe(one.id);
		expect(two.secret).not.toBe(one.secret);
		expect(store.raw.prepare('SELECT count(*) FROM share').pluck().get()).toBe(1);
		expect(await store.shares.find(one.id)).toMatchObject({ share: { madeAt: NOW.toISOString() } });
	});
	it('larger than the limit, in bytes and not in letters, is refused and leaves nothing', async () => {
		const korean = '위'.repeat(Math.ceil(MAX_SHARE_BYTES / 3));
		expect(korean.length).toBeLessThan(MAX_SHARE_BYTES);
		expect(shareFits('a'.repeat(MAX_SHARE_BYTES - 2))).toBe(true);
		expect(shareFits('a'.repeat(MAX_SHARE_BYTES - 1))).toBe(false);
		expect(shareFits(korean)).toBe(false);
		await expect(store.shares.freeze(frozen(korean), NOW)).rejects.toThrow(RangeError);
		expect(store.raw.prepare('SELECT count(*) FROM share').pluck().get()).toBe(0);
	});
	it('keeps no secret, only its hash', async () => {
		const { secret } = await store.shares.freeze(frozen({}), NOW);
		expect(store.raw.serialize().includes(secret)).toBe(false);
	});
});

describe('revoking', () => {
	it('needs the secret of this very share, and each works once', async () => {
		const { id, secret } = await store.shares.freeze(frozen({ a: 1 }), NOW);
		const other = await store.shares.freeze(frozen({ a: 2 }), NOW);
		for (const wrong of ['', 'x', other.secret, `${secret}x`, secret.toLowerCase(), "' OR 1=1 --"])
			expect(await store.shares.revoke(id, wrong, NOW)).toBe(false);
		expect(await store.shares.revoke(UNKNOWN, secret, NOW)).toBe(false);
		expect((await store.shares.find(id)).state).toBe('there');
		expect(await store.shares.revoke(id, secret, NOW)).toBe(true);
		expect(await store.shares.revoke(id, secret, NOW)).toBe(false);
		expect(await store.shares.find(id)).toEqual({ state: 'revoked' });
		expect((await store.shares.find(other.id)).state).toBe('there');
	});
	it('by one of two holders leaves the link; by the last it takes content and title away', async () => {
		const view = frozen({ words: 'only here' });
		const [one, two] = [await store.shares.freeze(view, NOW), await store.shares.freeze(view, NOW)];
		expect(await store.shares.revoke(one.id, one.secret, NOW)).toBe(true);
		expect((await store.shares.find(one.id)).state).toBe('there');
		expect(await store.shares.revoke(one.id, one.secret, NOW)).toBe(false);
		expect(await store.shares.revoke(one.id, two.secret, NOW)).toBe(true);
		expect(store.raw.prepare('SELECT title, length(content) AS size FROM share').get()).toEqual({ title: '', size: 0 });
	});
	it('is no hindrance to freezing the same view again: title, content and a new date', async () => {
		const view = frozen({ a: 1 });
		const first = await store.shares.freeze(view, NOW);
		await store.shares.revoke(first.id, first.secret, NOW);
		const again = await store.shares.freeze(view, later(3));
		expect(again.id).toBe(first.id);
		expect(await store.shares.find(first.id)).toEqual({
			state: 'there',
			share: { ...view, id: first.id, madeAt: later(3).toISOString() }
		});
		expect(await store.shares.revoke(first.id, first.secret, NOW)).toBe(false);
		expect(await store.shares.revoke(first.id, again.secret, NOW)).toBe(true);
	});
	it('of what is unknown answers like a wrong secret', async () => {
		expect(await store.shares.find(UNKNOWN)).toEqual({ state: 'unknown' });
		expect(await store.shares.find("' OR '1'='1")).toEqual({ state: 'unknown' });
	});
});
