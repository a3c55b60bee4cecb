import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How much one address may ask for: points, and the seconds after which they are given back. */
export interface RateLimit {
	readonly points: number;
	readonly seconds: number;
}

/** Ten requests a second, all minute long: generous for people and scripts, small for floods. */
export const RATE_LIMIT: RateLimit = { points: 600, seconds: 60 };

export interface Taken {
	readonly ok: boolean;
	/** RateLimit-Policy and RateLimit (draft-ietf-httpapi-ratelimit-headers), and Retry-After where it is spent. */
	readonly headers: Readonly<Record<string, string>>;
	readonly seconds: number;
}

/** Counts in memory what each address takes; the address is kept no longer than its points. */
export function rateLimiter({ points, seconds }: RateLimit) {
	const limiter = new RateLimiterMemory({ points, duration: seconds });
	const policy = { 'ratelimit-policy': `"default";q=${points};w=${seconds}` };
	const headersOf = (left: RateLimiterRes, ok: boolean): Taken => {
		const wait = Math.max(1, Math.ceil(left.msBeforeNext / 1000));
		return {
			ok,
			seconds: wait,
			headers: {
				...policy,
				ratelimit: `"default";r=${left.remainingPoints};t=${wait}`,
				...(!ok && { 'retry-after': String(wait) })
			}
		};
	};
	return {
		take: async (address: string, cost: number): Promise<Taken> => {
			try {
				return headersOf(await limiter.consume(clientOf(address), cost), true);
			} catch (refused) {
				// The library rejects with the same figures where nothing is left.
				if (refused instanceof RateLimiterRes) return headersOf(refused, false);
				throw refused;
			}
		}
	};
}

/**
 * Who asks: an IPv4 address; of an IPv6 one the first 64 bits, for a single line is given all the others.
 *
 * @example clientOf('2001:db8:1:2:3:4:5:6') // '2001:db8:1:2'
 */
export function clientOf(address: string): string {
	if (!address.includes(':') || address.startsWith('::ffff:')) return address.replace('::ffff:', '');
	const [head = '', tail] = address.split('::');
	const groups = head === '' ? [] : head.split(':');
	const rest = tail === undefined || tail === '' ? [] : tail.split(':');
	const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0');
	return [...groups, ...(tail === undefined ? [] : zeros), ...rest].slice(0, 4).join(':');
}
