import type { Lang } from '$lib/core/lang';
import { movedTo } from '$lib/core/moved';
import { formatDate } from '$lib/format';
import { messagesIn } from '$lib/messages/messages';
import { pinnedMessages } from '$lib/messages/pinned';
import { scenarioMessages } from '$lib/messages/scenarios';
import { langOf } from '$lib/paths';
import { METHOD_VERSION } from '$lib/core/method';
import type { Frozen } from '$lib/server/workspace/shares';
import { isHttpError, isRedirect } from '@sveltejs/kit';
import { load as brief } from '../briefs/[id]/+page.server';
import { load as commitment } from '../commitments/[id]/+page.server';
import { load as compare } from '../compare/[topic]/+page.server';
import { load as question } from '../compare/[topic]/[question]/+page.server';
import { load as gaps } from '../gaps/+page.server';
import { load as history } from '../history/[[topic]]/+page.server';
import { load as index } from '../index/[scope]/+page.server';
import { load as law } from '../library/[law]/+page.server';
import { load as redline } from '../library/[law]/redline/+page.server';
import { load as pathway } from '../pathways/[product]/+page.server';
import { load as scenario } from '../scenarios/[id]/+page.server';

/** The pages that can be frozen: what their `load` returns is kept, and their own component draws it again (`s/[id]/pages.ts`). */
const PAGES = {
	question: { at: /^\/compare\/(?<topic>[^/]+)\/(?<question>[^/]+)$/, load: question },
	compare: { at: /^\/compare\/(?<topic>[^/]+)$/, load: compare },
	index: { at: /^\/index\/(?<scope>[^/]+)$/, load: index },
	gaps: { at: /^\/gaps$/, load: gaps },
	commitment: { at: /^\/commitments\/(?<id>[^/]+)$/, load: commitment },
	pathway: { at: /^\/pathways\/(?<product>[^/]+)$/, load: pathway },
	scenario: { at: /^\/scenarios\/(?<id>[^/]+)$/, load: scenario },
	brief: { at: /^\/briefs\/(?<id>[^/]+)$/, load: brief },
	history: { at: /^\/history(?:\/(?<topic>[^/]+))?$/, load: history },
	law: { at: /^\/library\/(?<law>[^/]+)$/, load: law },
	redline: { at: /^\/library\/(?<law>[^/]+)\/redline$/, load: redline }
} as const;

export type PageKind = keyof typeof PAGES;
/** The pages that show official text: what is frozen of them is that text, with its hash. */
export const showsLaw = (kind: PageKind): kind is 'law' | 'redline' => kind === 'law' || kind === 'redline';
export const isPageKind = (kind: string): kind is PageKind => Object.hasOwn(PAGES, kind);

/** What a page draws, as plain JSON. */
export type PageData = Readonly<Record<string, unknown>>;

export type Read =
	| {
			readonly ok: true;
			readonly frozen: Omit<Frozen, 'title' | 'kind' | 'data'> & { readonly kind: PageKind; readonly data: PageData };
	  }
	| { readonly ok: false; readonly why: 'no-such-page' | 'not-freezable' };

/** A path of this site as it was given: `/ko/compare/x?on=…`. Anything else is no address of a page here. */
function addressOf(given: string): { path: string; lang: Lang; params: URLSearchParams; address: string } | null {
	if (!given.startsWith('/') || given.startsWith('//') || given.length > 4000) return null;
	let url: URL;
	try {
		// Briefs and frozen views keep addresses for years: renamed ones lead on.
		url = new URL(movedTo(given) ?? given, 'http://concord.invalid');
	} catch {
		return null;
	}
	if (url.origin !== 'http://concord.invalid') return null;
	const lang = langOf(url.pathname);
	const path = lang === 'ko' ? url.pathname.slice(3) || '/' : url.pathname;
	return { path, lang, params: url.searchParams, address: url.pathname + url.search };
}

/** Everything that the page at an address draws now, read by the page's own `load`. */
export async function readPage(locals: App.Locals, given: string): Promise<Read> {
	const found = addressOf(given);
	if (!found) return { ok: false, why: 'no-such-page' };
	for (const [kind, page] of Object.entries(PAGES)) {
		if (!isPageKind(kind)) continue;
		const match = page.at.exec(found.path);
		if (!match) continue;
		try {
			const event = {
				// What was imported on this machine is no part of any other view: it would read otherwise wherever other laws were.
				locals: { ...locals, library: showsLaw(kind) ? locals.library : null, lang: found.lang },
				params: Object.fromEntries(
					Object.entries(match.groups ?? {}).map(([name, value]) => [name, value && decodeURIComponent(value)])
				),
				url: new URL(found.address, 'http://concord.invalid')
			};
			// Each load reads locals, params and url alone; the rest of an event would have to be made up.
			const load = page.load as unknown as (event: object) => unknown;
			// As it would arrive in a browser: dates stay texts, and what is undefined is left out.
			const data = JSON.parse(JSON.stringify(await load(event))) as PageData;
			const on = data['on'];
			return {
				ok: true,
				frozen: {
					kind,
					address: found.address,
					lang: found.lang,
					lawDate: typeof on === 'string' ? on : locals.today,
					revision: locals.reference.revision,
					method: METHOD_VERSION,
					data
				}
			};
		} catch (error) {
			// The page itself answers "not found", or sends a form on to its short address.
			if (isHttpError(error) || isRedirect(error) || error instanceof URIError)
				return { ok: false, why: 'no-such-page' };
			throw error;
		}
	}
	return { ok: false, why: 'not-freezable' };
}

/** Whether an address can be frozen at all, without reading it. */
export function kindOf(given: string): PageKind | null {
	const path = addressOf(given)?.path;
	const found = Object.entries(PAGES).find(([, page]) => path !== undefined && page.at.test(path));
	return found && isPageKind(found[0]) ? found[0] : null;
}

/** What a page is called, from the data that it draws. */
export function titleOf(kind: PageKind, data: PageData, lang: Lang): string {
	const named = (key: string, field: string): string => {
		const value = data[key];
		const title = typeof value === 'object' && value !== null ? (Reflect.get(value, field) as unknown) : null;
		return typeof title === 'string' ? title : '';
	};
	const { nav } = messagesIn(lang);
	switch (kind) {
		case 'compare':
			return named('topic', 'title');
		case 'question':
			return named('row', 'ask');
		case 'index':
			return `${nav.index}: ${named('scope', 'name')}`;
		case 'gaps':
			return nav.gaps;
		case 'brief':
			return named('brief', 'title');
		case 'commitment':
			return named('commitment', 'title');
		case 'pathway':
			return `${nav.pathways}: ${named('pathway', 'title')}`;
		case 'scenario':
			return named('scenario', 'title') || named('view', 'name') || scenarioMessages[lang].ownHeading;
		case 'history':
			return `${nav.history}: ${named('topic', 'title')}`;
		case 'law':
			return named('passage', 'citation') || named('version', 'name');
		case 'redline':
			return pinnedMessages[lang].redlineLabel(
				named('after', 'name'),
				formatDate(named('before', 'inForce'), lang),
				formatDate(named('after', 'inForce'), lang)
			);
		default:
			return kind satisfies never;
	}
}
