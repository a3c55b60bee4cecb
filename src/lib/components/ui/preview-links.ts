import { GAP_FIELDS } from '$lib/core/gap-fields';
import type { Lang } from '$lib/core/lang';
import { VIEW_FIELDS, type ViewState } from '$lib/core/view-state';
import { langOf } from '$lib/paths';

/**
 * From the address of a page to the addresses that stand for it elsewhere: its preview image, its frame, its canonical form. A page needs
 * to say nothing of its own: what it shows is in its address.
 */
interface Place {
	readonly pathname: string;
	readonly search: string;
}

type Field = keyof ViewState;
interface Kind {
	readonly path: RegExp;
	readonly kind: string;
	/** The names of what the path holds, in its order. */
	readonly ids: readonly string[];
	/** What of the query changes what is drawn. */
	readonly view: readonly Field[];
	/** Whether other sites may frame it. */
	readonly frame: boolean;
}

const ID = '([^/]+)';
const kind = (path: string, name: string, ids: readonly string[], view: readonly Field[], frame = false): Kind => ({
	path: new RegExp(`^${path}$`),
	kind: name,
	ids,
	view,
	frame
});
const AMENDED = ['scenario', 'edit'] as const;

const KINDS: readonly Kind[] = [
	kind(`/compare/${ID}`, 'compare', ['topic'], ['on', 'w', ...AMENDED]),
	kind(`/compare/${ID}/${ID}`, 'row', ['topic', 'question'], ['on', 'base', ...AMENDED], true),
	kind('/index', 'index', [], ['on', 'w']),
	kind(`/index/${ID}`, 'index', ['topic'], ['on', 'step', 'w', ...AMENDED], true),
	kind('/gaps', 'gaps', [], ['on']),
	kind(`/commitments/${ID}`, 'commitment', ['id'], ['on', ...AMENDED]),
	kind(`/pathways/${ID}`, 'pathway', ['product'], ['scenario', 'days'], true),
	kind(`/scenarios/${ID}`, 'scenario', ['id'], ['on', 'w', 'name', ...AMENDED]),
	kind('/history', 'history', [], ['step'], true),
	kind(`/history/${ID}`, 'history', ['topic'], ['step'], true)
];
const HOME: Kind = kind('/', 'home', [], []);

interface Found {
	readonly kind: Kind;
	readonly lang: Lang;
	readonly ids: Readonly<Record<string, string>>;
	readonly query: URLSearchParams;
}

/** Null for a page that has no card and no frame of its own. */
function placeOf({ pathname, search }: Place): Found | null {
	const lang = langOf(pathname);
	const path = lang === 'ko' ? pathname.slice(3) || '/' : pathname;
	for (const candidate of KINDS) {
		const match = candidate.path.exec(path);
		if (!match) continue;
		const ids = candidate.ids.map((id, index) => [id, decoded(match[index + 1] ?? '')] as const);
		return { kind: candidate, lang, ids: Object.fromEntries(ids), query: kept(search, candidate.view) };
	}
	return null;
}

/** An address that a stranger gives may be no UTF-8 at all. */
function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

/** The parameters of these names, sorted, each once. */
function kept(search: string, names: readonly string[]): URLSearchParams {
	const given = new URLSearchParams(search);
	const own = new URLSearchParams();
	for (const name of [...names].sort()) {
		const value = given.get(name);
		if (value !== null && value.trim() !== '') own.set(name, value);
	}
	return own;
}

/** A comma and a colon need no escape in a query (see core/address.ts). */
const written = (params: URLSearchParams): string => {
	const query = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
	return query ? `?${query}` : '';
};

/**
 * The preview image of a page. The day and the revision stand in it, so that what it shows never changes and may be kept for good.
 *
 * @example previewImage(url, { today: '2026-11-25', revision: 'ab12' }) // '/og/row.png?lang=en&on=2026-11-25&question=…&topic=…&v=ab12'
 */
export function previewImage(place: Place, { today, revision }: { today: string; revision: string }): string {
	const found = placeOf(place);
	const params = new URLSearchParams({
		on: today,
		...Object.fromEntries(found?.query ?? []),
		...found?.ids,
		lang: found?.lang ?? langOf(place.pathname),
		v: revision
	});
	params.sort();
	return `/og/${(found?.kind ?? HOME).kind}.png${written(params)}`;
}

export interface Frame {
	readonly kind: 'row' | 'index' | 'pathway' | 'history';
	readonly lang: Lang;
	readonly ids: Readonly<Record<string, string>>;
	readonly address: string;
}

/** The frame in which other sites may show a page; null where there is none. */
export function frameOf(place: Place): Frame | null {
	const found = placeOf(place);
	if (!found?.kind.frame) return null;
	const { kind: of, lang, ids, query } = found;
	const parts = [lang === 'ko' ? '/ko/embed' : '/embed', of.kind, ...Object.values(ids).map(encodeURIComponent)];
	return { kind: of.kind as Frame['kind'], lang, ids, address: parts.join('/') + written(query) };
}

/** What is shared: the page with everything that the reader set, and without what other sites hang on to addresses. */
export const sharedAddress = ({ pathname, search }: Place): string =>
	pathname + written(kept(search, [...new Set([...VIEW_FIELDS, ...GAP_FIELDS])]));

/** What search engines should keep: the day and the amendment make another page, a reader's filters and weights do not. */
export const canonicalAddress = ({ pathname, search }: Place): string =>
	pathname + written(kept(search, ['on', 'scenario', 'against']));
