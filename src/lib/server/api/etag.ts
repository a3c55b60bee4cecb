import { createHash } from 'node:crypto';

/** Weak, because compressed and plain bodies share it: the same parts give the same answer. */
export const etagOf = (parts: readonly string[]): string =>
	`W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}"`;

/** Whether who asks has this answer already; by weak comparison (RFC 9110, 13.1.2). */
export function isKnown(etag: string, ifNoneMatch: string | null): boolean {
	if (ifNoneMatch === null) return false;
	const bare = (tag: string): string => tag.trim().replace(/^W\//, '');
	return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => bare(tag) === bare(etag));
}
