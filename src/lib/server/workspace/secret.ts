import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 192 random bits, as letters that an address carries unescaped. */
export const newSecret = (): string => randomBytes(24).toString('base64url');

/** 128 random bits: an id that nobody guesses. */
export const newId = (): string => randomBytes(16).toString('base64url');

/** What is kept of a secret. Plain SHA-256 will do: a secret of 192 random bits cannot be searched for. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Whether a secret is the one of a hash, in constant time. A missing hash costs the same. */
export function secretFits(secret: string, hash: Uint8Array | null): boolean {
	const given = hashOf(secret);
	const kept = hash?.length === given.length ? hash : Buffer.alloc(given.length);
	return timingSafeEqual(given, kept) && hash !== null;
}
