import { LRUCache } from 'lru-cache';
import type { LawQueries } from './laws';
import type { Library } from './library';

/** Laws of which each thing is looked up once: for a page that asks for the same few again and again. */
export function remembered(laws: LawQueries): LawQueries {
	return {
		...laws,
		byName: once(laws.byName),
		byTitle: once(laws.byTitle),
		versions: once(laws.versions),
		units: once(laws.units),
		atPin: once(laws.atPin)
	};
}

function once<Given extends readonly unknown[], Found>(find: (...given: Given) => Found): (...given: Given) => Found {
	const known = new LRUCache<string, { readonly found: Found }>({ max: 2000 });
	return (...given) => {
		const key = JSON.stringify(given);
		const kept = known.get(key) ?? { found: find(...given) };
		known.set(key, kept);
		return kept.found;
	};
}

const kept = new WeakMap<Library, { readonly edition: string; readonly laws: LawQueries }>();

/**
 * The laws for finding places alone: what units say is not read, and what was found is kept for all pages until the next import. The
 * comparison of a topic asks for some hundred places.
 */
export function placesIn(library: Library): LawQueries {
	const edition = library.edition();
	const known = kept.get(library);
	if (known?.edition === edition) return known.laws;
	const paths = library.db
		.prepare<[number], string>('SELECT path FROM unit WHERE article_id = ? ORDER BY place')
		.pluck();
	const nothing = { depth: 0, label: '', text: '', note: null, repealed: false };
	const laws = remembered({
		...library.laws,
		units: (articleId) => paths.all(articleId).map((path) => ({ path, ...nothing }))
	});
	kept.set(library, { edition, laws });
	return laws;
}
