import { describe, expect, it } from 'vitest';
import { clientOf, rateLimiter } from './rate-limit';

describe('the rate limit', () => {
	it('tells what is left, and refuses what is too much', async () => {
		const limiter = rateLimiter({ points: 3, seconds: 60 });
		const first = await limiter.take('192.0.2.1', 1);
		expect(first).toMatchObject({
			ok: true,
			headers: { 'ratelimit-policy': '"default";q=3;w=60', ratelimit: '"default";r=2;t=60' }
		});
		expect(first.headers).not.toHaveProperty('retry-after');
		expect((await limiter.take('192.0.2.1', 2)).ok).toBe(true);
		const refused = await limiter.take('192.0.2.1', 1);
		expect(refused.ok).toBe(false);
		expect(refused.headers['ratelimit']).toBe('"default";r=0;t=60');
		expect(refused.headers['retry-after']).toBe('60');
	});

	it('counts each client for itself', async () => {
		const limiter = rateLimiter({ points: 1, seconds: 60 });
		expect((await limiter.take('192.0.2.1', 1)).ok).toBe(true);
		expect((await limiter.take('192.0.2.2', 1)).ok).toBe(true);
		expect((await limiter.take('192.0.2.1', 1)).ok).toBe(false);
	});

	it('gives the points back when the time is over', async () => {
		const limiter = rateLimiter({ points: 1, seconds: 1 });
		await limiter.take('192.0.2.1', 1);
		expect((await limiter.take('192.0.2.1', 1)).ok).toBe(false);
		await new Promise((resolve) => setTimeout(resolve, 1100));
		expect((await limiter.take('192.0.2.1', 1)).ok).toBe(true);
	});

	it.each([
		['192.0.2.1', '192.0.2.1'],
		['::ffff:192.0.2.1', '192.0.2.1'],
		['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
		['2001:db8::1', '2001:db8:0:0'],
		['::1', '0:0:0:0'],
		['2001:db8:1:2::', '2001:db8:1:2']
	])('takes %s for %s: one line is one client', (address, client) => {
		expect(clientOf(address)).toBe(client);
	});
});
