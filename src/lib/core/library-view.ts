/** What a reader sees of the list of laws. All of it is in the address. */
import { addressOf, dateCodec, oneOf, pageCodec, textCodec, type Codec, type Codecs, type Problem } from './address';
import type { LawKind, VersionId } from './law';

export const LAW_SIDES = ['all', 'us', 'kr'] as const;
export const LAW_KINDS = ['all', 'statute', 'decree', 'rule', 'regulation', 'other'] as const satisfies readonly (
	LawKind | 'all'
)[];
/** Whether answers rest on the law. */
export const LAW_CITED = ['all', 'cited'] as const;
export const LAW_SORTS = ['questions', 'name', 'newest', 'versions'] as const;

export interface LibraryView {
	/** A part of the name. */
	readonly q: string;
	readonly side: (typeof LAW_SIDES)[number];
	readonly kind: (typeof LAW_KINDS)[number];
	readonly cited: (typeof LAW_CITED)[number];
	readonly sort: (typeof LAW_SORTS)[number];
	readonly page: number;
}

const codecs: Codecs<LibraryView> = {
	q: textCodec(),
	side: oneOf(LAW_SIDES, 'all'),
	kind: oneOf(LAW_KINDS, 'all'),
	cited: oneOf(LAW_CITED, 'all'),
	// A store may hold the whole of a country's law: first what the comparison rests on.
	sort: oneOf(LAW_SORTS, 'questions'),
	page: pageCodec
};

const address = addressOf(codecs);

/**
 * Reads the address of the list of laws.
 *
 * @example readLibraryView(new URLSearchParams('side=kr&page=x')) // { view: { …, side: 'kr', page: 1 }, problems: [{ param: 'page', given: 'x' }] }
 */
export const readLibraryView = (params: URLSearchParams): { view: LibraryView; problems: Problem<LibraryView>[] } =>
	address.read(params);

/**
 * Writes it: `writeLibraryView({ side: 'kr' })` → `'?side=kr'`.
 *
 * @example writeLibraryView({ q: '약사법', page: 2 }) // '?page=2&q=%EC%95%BD%EC%82%AC%EB%B2%95'
 */
export const writeLibraryView = (view: Partial<LibraryView>): string => address.write({ ...address.defaults, ...view });

/** Which text of a law a reader sees. */
export interface LawView {
	/** The text that holds on a day; null: today. */
	readonly on: string | null;
	/** A version by its promulgation (`2012-12-11-11536`) or by its id in this library. */
	readonly v: string | null;
	/** A place of it alone, as its permalink names it: `제8조제2항`; null: the whole text. */
	readonly at: string | null;
}

/** The name of a version, or its id in this library. */
export const versionCodec: Codec<string | null> = {
	fallback: null,
	read: (text) => (/^[\w-]{1,60}$/.test(text) ? text : undefined),
	write: (v) => v ?? ''
};

const placeCodec: Codec<string | null> = {
	fallback: null,
	read: (text) => (text.length <= 80 ? text.normalize('NFC') : undefined),
	write: (at) => at ?? ''
};

const lawAddress = addressOf<LawView>({ on: dateCodec, v: versionCodec, at: placeCodec });

/**
 * Reads the address of a law.
 *
 * @example readLawView(new URLSearchParams('on=2019-01-01')) // { view: { on: '2019-01-01', v: null, at: null }, problems: [] }
 */
export const readLawView = (params: URLSearchParams): { view: LawView; problems: Problem<LawView>[] } =>
	lawAddress.read(params);

/**
 * Writes it.
 *
 * @example writeLawView({ on: '2019-01-01' }) // '?on=2019-01-01'
 */
export const writeLawView = (view: Partial<LawView>): string => lawAddress.write({ ...lawAddress.defaults, ...view });

export interface Dated extends Pick<VersionId, 'promulgated' | 'number' | 'inForce'> {
	readonly id: number;
}

/** Names a version wherever the law was imported: `'2012-12-11-11536'`; null for an edition that knows no promulgation. */
export const versionKey = ({ promulgated, number }: Dated): string | null =>
	promulgated === null || number === null ? null : `${promulgated}-${number}`;

/**
 * What names a version in an address here: its name, or the id that it has in this library.
 *
 * @example keyOf(version) // '2012-12-11-11536'
 */
export const keyOf = (version: Dated): string => versionKey(version) ?? String(version.id);

/**
 * The version of a name, or of an id.
 *
 * @example versionNamed(versions, '2012-12-11-11536')
 */
export const versionNamed = <V extends Dated>(versions: readonly V[], name: string | null): V | undefined =>
	versions.findLast((one) => versionKey(one) === name || String(one.id) === name);

export const holding = <V extends Dated>(versions: readonly V[], date: string): V | undefined =>
	versions.findLast((version) => version.inForce <= date);

/**
 * The address of a version: the first day on which it holds; its name where another holds on that day, which then prints its text too.
 *
 * @example viewOfVersion(versions, version) // { on: '2013-12-12' }
 */
export const viewOfVersion = <V extends Dated>(versions: readonly V[], version: V): Partial<LawView> =>
	holding(versions, version.inForce)?.id === version.id ? { on: version.inForce } : { v: keyOf(version) };

/**
 * The day from which another version holds; null while none does. A day on or before its first says that it was overtaken: a version
 * promulgated later took effect before it.
 *
 * @example heldUntil(versions, version) // '2013-12-12'
 */
export const heldUntil = <V extends Dated>(versions: readonly V[], version: V): string | null =>
	versions
		.slice(versions.findIndex(({ id }) => id === version.id) + 1)
		.map(({ inForce }) => inForce)
		.sort()[0] ?? null;

/**
 * The version that an address asks for; of those in force on a day the last one holds, as the library orders them. `known` is false where the address asks for one that is not there; the
 * nearest is then shown.
 *
 * @example versionFor(versions, { on: null, v: null }, '2026-11-26') // the one in force today
 */
export function versionFor<V extends Dated>(
	versions: readonly V[],
	{ on, v }: Pick<LawView, 'on' | 'v'>,
	today: string
): { readonly version: V; readonly on: string; readonly known: boolean } | null {
	const [first] = versions;
	if (!first) return null;
	const inForce = (date: string) => holding(versions, date);
	if (v !== null) {
		const version = versionNamed(versions, v);
		// A version that holds today is read as of today, any other as of its first day.
		if (version) return { version, on: version === inForce(today) ? today : version.inForce, known: true };
	}
	const date = on ?? today;
	const version = inForce(date);
	return version
		? { version, on: date, known: v === null }
		: { version: first, on: first.inForce, known: v === null && on === null };
}
