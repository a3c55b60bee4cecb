import { LRUCache } from 'lru-cache';
import type { Lang } from '$lib/core/lang';
import type { ShownRow } from '$lib/core/row';
import { NO_AMENDMENT, type Amendment } from './amendment';
import { compareTopic, presenter, type ComparedRow } from './compare';
import { citedTexts } from './library/cited-texts';
import type { Library } from './library/library';
import type { Reference } from './reference/reference';

export interface Comparison {
	readonly compared: readonly ComparedRow[];
	readonly shown: ReadonlyMap<string, ShownRow>;
}

/** The last comparisons made: a reader who filters or opens rows asks for the same topic, date and language again and again. */
const kept = new WeakMap<Reference, LRUCache<string, Comparison>>();

/** A topic on a date, compared and put in one language; under an amendment where there is one, with links to official texts from a library. */
export function comparisonOf(
	reference: Reference,
	topicId: string,
	on: string,
	lang: Lang,
	amendment: Amendment = NO_AMENDMENT,
	library: Library | null = null
): Comparison {
	const cache = kept.get(reference) ?? new LRUCache<string, Comparison>({ max: 40 });
	kept.set(reference, cache);
	const key = `${topicId} ${on} ${lang} ${library?.edition() ?? '-'} ${amendment.key}`;
	const found = cache.get(key);
	if (found) return found;
	const compared = compareTopic(reference, topicId, on, amendment.answers);
	const { row } = presenter(reference, lang, on, library && citedTexts(library, reference));
	const comparison = { compared, shown: new Map(compared.map((item) => [item.question.id, row(item)])) };
	cache.set(key, comparison);
	return comparison;
}
