import type { Side } from './core/answer';
import { writeEntrance, type EntranceView } from './core/entrance';
import type { FindingKind } from './core/finding';
import type { Lang } from './core/lang';
import { writeLawView, writeLibraryView, type LawView, type LibraryView } from './core/library-view';
import { writeRedlineView, type RedlineView } from './core/redline-view';
import { OWN } from './core/scenario';
import { DEFAULT_SEARCH, writeSearch, type SearchView } from './core/search-view';
import { DEFAULT_VIEW, writeView, type ViewState } from './core/view-state';

type AmendedView = Pick<ViewState, 'scenario' | 'edit' | 'w' | 'days' | 'name' | 'on'>;

/** Every link of the site is made here, in either language: English pages stand at the root, Korean ones under `/ko`. */
const under = (lang: Lang, path: string): string => (lang === 'ko' ? (path === '/' ? '/ko' : `/ko${path}`) : path);
const part = encodeURIComponent;

export const paths = {
	home: (lang: Lang) => under(lang, '/'),
	/** From a product to what applies to it. */
	start: (lang: Lang, view: Partial<EntranceView> = {}) => under(lang, '/start') + writeEntrance(view),
	/** All topics. */
	comparisons: (lang: Lang) => under(lang, '/compare'),
	compare: (lang: Lang, topic: string, view: Partial<ViewState> = {}, row?: string) =>
		under(lang, `/compare/${part(topic)}`) + writeView({ ...DEFAULT_VIEW, ...view }) + (row ? `#${part(row)}` : ''),
	question: (lang: Lang, topic: string, question: string, view: Partial<ViewState> = {}) =>
		under(lang, `/compare/${part(topic)}/${part(question)}`) + writeView({ ...DEFAULT_VIEW, ...view }),
	indexOverview: (lang: Lang, view: Partial<ViewState> = {}) =>
		under(lang, '/index') + writeView({ ...DEFAULT_VIEW, ...view }),
	/** The index of a topic, of a domain, or of `all`. */
	index: (lang: Lang, scope: string, view: Partial<ViewState> = {}) =>
		under(lang, `/index/${part(scope)}`) + writeView({ ...DEFAULT_VIEW, ...view }),
	gaps: (lang: Lang, query = '') => under(lang, '/gaps') + query,
	commitments: (lang: Lang) => under(lang, '/commitments'),
	commitment: (lang: Lang, commitment: string, paragraph?: string) =>
		under(lang, `/commitments/${part(commitment)}`) + (paragraph ? `#${part(paragraph)}` : ''),
	/** A policy brief held against the law. */
	briefing: (lang: Lang, briefing: string) => under(lang, `/briefing/${part(briefing)}`),
	pathways: (lang: Lang) => under(lang, '/pathways'),
	pathway: (lang: Lang, product: string, view: Partial<ViewState> = {}, step?: string) =>
		under(lang, `/pathways/${part(product)}`) +
		writeView({ ...DEFAULT_VIEW, ...view }) +
		(step ? `#${part(step)}` : ''),
	scenarios: (lang: Lang) => under(lang, '/scenarios'),
	scenario: (lang: Lang, scenario: string, view: Partial<ViewState> = {}) =>
		under(lang, `/scenarios/${part(scenario)}`) + writeView({ ...DEFAULT_VIEW, ...view }),
	/** Where a reader supposes another answer of one side, on top of what the address already supposes. */
	trial: (lang: Lang, side: Side, question: string, view: Partial<ViewState>) => {
		const own = paths.scenario(lang, OWN, view);
		return `${own}${own.includes('?') ? '&' : '?'}pick=${side}-${part(question)}#edit`;
	},
	/** The page of the amendment under which an address reads the law: a proposal alone, or the reader's own scenario. */
	amendment: (lang: Lang, { scenario, edit, w, days, name, on }: AmendedView) =>
		scenario !== null && Object.keys(edit).length === 0
			? paths.scenario(lang, scenario, { on })
			: paths.scenario(lang, OWN, { scenario, edit, w, days, name, on }),
	history: (lang: Lang, topic?: string, view: Partial<Pick<ViewState, 'step'>> = {}) =>
		under(lang, topic ? `/history/${part(topic)}` : '/history') + writeView({ ...DEFAULT_VIEW, ...view }),
	/** Where a view, named by its path, is shared. */
	shareView: (lang: Lang, of: string) => under(lang, '/share') + `?${new URLSearchParams({ of }).toString()}`,
	/** A frozen view; what has changed since; where its maker revokes it. */
	share: (lang: Lang, id: string) => under(lang, `/s/${part(id)}`),
	changes: (lang: Lang, id: string) => under(lang, `/s/${part(id)}/changes`),
	revoke: (lang: Lang, id: string) => under(lang, `/s/${part(id)}/revoke`),
	briefs: (lang: Lang) => under(lang, '/briefs'),
	brief: (lang: Lang, id: string) => under(lang, `/briefs/${part(id)}`),
	editBrief: (lang: Lang, id: string, key?: string) =>
		under(lang, `/briefs/${part(id)}/edit`) + (key ? `?key=${part(key)}` : ''),
	/** Who decides what: `topic` leads to its questions on a topic. */
	authorities: (lang: Lang, view: Partial<Pick<ViewState, 'on'>> = {}) =>
		under(lang, '/authorities') + writeView({ ...DEFAULT_VIEW, ...view }),
	authority: (lang: Lang, authority: string, view: Partial<Pick<ViewState, 'on'>> = {}, topic?: string) =>
		under(lang, `/authorities/${part(authority)}`) +
		writeView({ ...DEFAULT_VIEW, ...view }) +
		(topic ? `#${part(topic)}` : ''),
	provisions: (lang: Lang) => under(lang, '/provisions'),
	provision: (lang: Lang, instrument: string) => under(lang, `/provisions/${part(instrument)}`),
	library: (lang: Lang, view: Partial<LibraryView> = {}) => under(lang, '/library') + writeLibraryView(view),
	/** A law as it holds on a day, or one version of it; `anchor`: a place in it (`anchorOf` in core/references). */
	law: (lang: Lang, law: string, view: Partial<LawView> = {}, anchor: string | null = null) =>
		under(lang, `/library/${part(law)}`) + writeLawView(view) + (anchor === null ? '' : `#${part(anchor)}`),
	redlineOf: (lang: Lang, law: string) => under(lang, `/library/${part(law)}/redline`),
	/** One version of a law against another, by their ids or names. */
	redline: (
		lang: Lang,
		law: string,
		from: number | string,
		to: number | string,
		view: Partial<RedlineView> = {},
		anchor: string | null = null
	) =>
		paths.redlineOf(lang, law) +
		writeRedlineView({ ...view, from: String(from), to: String(to) }) +
		(anchor === null ? '' : `#${part(anchor)}`),
	tiers: (lang: Lang, law: string, on: string | null = null) =>
		under(lang, `/library/${part(law)}/tiers`) + writeLawView({ on }),
	search: (lang: Lang, view: Partial<SearchView> = {}) =>
		under(lang, '/search') + writeSearch({ ...DEFAULT_SEARCH, ...view }),
	glossary: (lang: Lang, term?: string) => under(lang, '/glossary') + (term ? `#${part(term)}` : ''),
	/** How the API is called, and what of the data can be taken away. */
	api: (lang: Lang) => under(lang, '/api'),
	openApi: '/api/v1/openapi.json',
	data: (lang: Lang) => under(lang, '/data'),
	/** Its citations held against the official texts; `finding`: only what was found so. */
	verification: (lang: Lang, finding: FindingKind | null = null, page = 1) => {
		const query = new URLSearchParams({ ...(finding && { finding }), ...(page > 1 && { page: String(page) }) });
		return under(lang, '/data/verification') + (query.size > 0 ? `?${query.toString()}` : '');
	},
	dataFile: (name: string) => `/data/${part(name)}`,
	feed: (format: 'atom' | 'json', { lang = 'en', topic = null }: { lang?: Lang; topic?: string | null } = {}) => {
		const query = new URLSearchParams({ ...(lang === 'ko' && { lang }), ...(topic !== null && { topic }) });
		return `/feeds/changes.${format}${query.size > 0 ? `?${query.toString()}` : ''}`;
	},
	method: (lang: Lang) => under(lang, '/method'),
	about: (lang: Lang) => under(lang, '/about')
};

/** The language of an address: `langOf('/ko/about')` → `'ko'`. */
export const langOf = (pathname: string): Lang => (/^\/ko(\/|$)/.test(pathname) ? 'ko' : 'en');

/** The same page in the other language, query and all. */
export function inOtherLanguage(url: { pathname: string; search: string }): string {
	const path = langOf(url.pathname) === 'ko' ? url.pathname.slice(3) || '/' : under('ko', url.pathname);
	return path + url.search;
}
