import type { Reference } from '../reference/reference';
import { testLibrary } from '../library/test-library';
import { realReference, realStore } from '../stores/test-stores';
import type { Pages } from './endpoint';
import { publicServer, type Site } from './public-server';
import { RATE_LIMIT, type RateLimit } from './rate-limit';
import { respond } from './respond';
import { openStoreFile } from './store-file';

/** What the route gives to every answer, made for tests on the real data. */

export const TODAY = '2026-11-25';
const ORIGIN = 'https://concord.test';

const at =
	(kind: string) =>
	(lang: string, ...rest: unknown[]) =>
		`/${lang}/${[kind, ...rest.filter((part) => typeof part === 'string')].join('/')}`;
/** Addresses that name what they were made of; the real ones are tried against the built site. */
const pages: Pages = {
	compare: at('compare'),
	question: at('question'),
	index: at('index'),
	gaps: at('gaps'),
	commitments: at('commitments'),
	commitment: at('commitment'),
	pathways: at('pathways'),
	pathway: at('pathway'),
	scenarios: at('scenarios'),
	scenario: at('scenario'),
	history: at('history'),
	authorities: at('authorities'),
	provisions: at('provisions'),
	provision: at('provision'),
	glossary: at('glossary'),
	law: at('law'),
	redline: at('redline'),
	search: at('search')
};

/** A site on the real data; call it once in a test file. */
export function realSite(reference: Reference = realReference()): Site {
	const file = openStoreFile(realStore());
	return {
		reference,
		library: testLibrary(),
		tables: () => file.tables,
		today: TODAY,
		build: 'test',
		notice: { en: 'Not legal advice.', ko: '법률 자문이 아니다.' },
		pages
	};
}

export interface Asking {
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly client?: string;
}

/** Asks a site for an address below /api/v1; all calls of one asker go to one server. */
export function asker(site: Site, limit: RateLimit = { ...RATE_LIMIT, points: 100_000 }) {
	const server = publicServer(limit);
	return (path: string, { method = 'GET', headers = {}, client = '192.0.2.1' }: Asking = {}): Promise<Response> => {
		const url = new URL(`/api/v1${path}`, ORIGIN);
		const request = new Request(url, { method, headers });
		return respond(server, { request, url, path: url.pathname.slice('/api/v1/'.length), client }, site);
	};
}
