type Path = readonly (string | number)[];

/** A text in both languages, with its place in the entry that holds it. */
interface Pair {
	readonly path: Path;
	readonly en: string;
	readonly ko: string;
}

/** Names and places in a law are no prose: each language has its own form for them. */
const NO_PROSE = new Set(['title', 'label', 'sources', 'number', 'name', 'names', 'short']);

/** All prose of an entry of the reference data. */
export function proseIn(value: unknown, path: Path = []): Pair[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('en' in value && 'ko' in value && typeof value.en === 'string' && typeof value.ko === 'string')
		return [{ path, en: value.en, ko: value.ko }];
	return Object.entries(value).flatMap(([key, inner]) =>
		NO_PROSE.has(key) ? [] : proseIn(inner, [...path, Array.isArray(value) ? Number(key) : key])
	);
}
