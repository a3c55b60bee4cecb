import type { Text2 } from '$lib/core/lang';
import type { Reference } from './reference/reference';
import type { Topic } from './reference/topics';

/** A set of rows that an index is computed of: everything, a domain, or a topic, each with its topics. */
export interface Scope {
	/** As it stands in the address; a topic goes before a domain of the same name. */
	readonly id: string;
	readonly kind: 'all' | 'domain' | 'topic';
	/** Null for everything: the page has the word. */
	readonly name: Text2 | null;
	readonly topics: readonly Topic[];
}

const ALL = 'all';

/** Every scope that has rows, the widest first; each domain is followed by its topics. */
export function indexScopes(reference: Reference): Scope[] {
	const topics = reference.topics();
	const domains = reference.domains().flatMap((domain): Scope[] => {
		const own = topics.filter((topic) => topic.domainId === domain.id);
		if (own.length === 0) return [];
		return [
			{ id: domain.id, kind: 'domain', name: domain.name, topics: own },
			...own.map((topic): Scope => ({ id: topic.id, kind: 'topic', name: topic.title, topics: [topic] }))
		];
	});
	return topics.length === 0 ? [] : [{ id: ALL, kind: 'all', name: null, topics }, ...domains];
}

/** The scope that an address names. */
export function indexScope(reference: Reference, id: string): Scope | undefined {
	const named = indexScopes(reference).filter((scope) => scope.id === id);
	return named.find((scope) => scope.kind !== 'domain') ?? named[0];
}
