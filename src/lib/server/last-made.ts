import { LRUCache } from 'lru-cache';
import type { Reference } from './reference/reference';

/** Keeps the last things that were made from a store, each under a key that says all that it was made of. */
export function lastMade<Made extends object>(max: number) {
	const stores = new WeakMap<Reference, LRUCache<string, Made>>();
	return (reference: Reference, key: string, make: () => Made): Made => {
		const kept = stores.get(reference) ?? new LRUCache<string, Made>({ max });
		stores.set(reference, kept);
		const made = kept.get(key) ?? make();
		kept.set(key, made);
		return made;
	};
}
