import { LRUCache } from 'lru-cache';
import { lawRedline, type LawRedline } from '$lib/core/law-redline';
import type { Version } from './laws';
import type { Library } from './library';

/** A long law and its redline take some ten megabytes. */
const KEPT = 16;
const known = new LRUCache<string, LawRedline>({ max: KEPT });

/** What changed between two versions of a law: computed once, and known by the two texts themselves, whatever is imported meanwhile. */
export function redlineOf({ laws }: Library, before: Version, after: Version): LawRedline {
	const key = [before, after].map(({ textHash, complete }) => `${textHash} ${complete}`).join(' ');
	const found = known.get(key);
	if (found) return found;
	const side = ({ id, complete }: Version) => ({ entries: laws.text(id), complete });
	const made = lawRedline(side(before), side(after));
	known.set(key, made);
	return made;
}
