import { setTimeout as pause } from 'node:timers/promises';

/** How gently servers are asked. The clock, the waiting and the chance are given, so that tests need no patience. */
export interface Pace {
	readonly now: () => number;
	readonly sleep: (ms: number) => Promise<unknown>;
	/** From 0 up to 1. */
	readonly random: () => number;
	/** Between the end of one request and the start of the next to the same host. */
	readonly intervalMs: number;
	/** For one request, from asking to the last byte. */
	readonly timeoutMs: number;
	readonly mostBytes: number;
	readonly tries: number;
	readonly backOffMs: number;
	/** A server that asks for more patience is left alone until the next run. */
	readonly longestWaitMs: number;
}

export const GENTLE: Pace = {
	now: Date.now,
	sleep: pause,
	random: Math.random,
	intervalMs: 1000,
	timeoutMs: 120_000,
	mostBytes: 64 * 1024 * 1024,
	tries: 4,
	backOffMs: 1000,
	longestWaitMs: 120_000
};

/**
 * How long to wait after a failed try: twice as long each time, by chance down to half of it, so that callers who failed together
 * do not come back together.
 *
 * @example backOff(3, { backOffMs: 1000, random: () => 0.5 }) // 3000
 */
export const backOff = (tried: number, { backOffMs, random }: Pick<Pace, 'backOffMs' | 'random'>): number =>
	backOffMs * 2 ** (tried - 1) * (0.5 + random() / 2);

/**
 * What a server asks for in `Retry-After`, seconds or a date, in milliseconds from now; null where it asks for nothing that can be read.
 *
 * @example askedWait('120', now) // 120000
 */
export function askedWait(header: string | null, now: number): number | null {
	if (header === null) return null;
	if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
	const until = Date.parse(header);
	return Number.isNaN(until) ? null : Math.max(0, until - now);
}
