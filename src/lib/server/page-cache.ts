import { GAP_FIELDS } from '$lib/core/gap-fields';
import { VIEW_FIELDS } from '$lib/core/view-state';
import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * Rendered pages, kept whole: the same address gives the same bytes until the data or the date changes.
 * A page that depends on a cookie must never come here; no page of the site reads one.
 */
interface Kept {
	readonly headers: [string, string][];
	readonly etag: string;
	readonly plain: Uint8Array<ArrayBuffer>;
	readonly brotli: Uint8Array<ArrayBuffer>;
}

const MAX_BYTES = 64 * 1024 * 1024;

/** Only these parameters may stand in a kept address; anything else is rendered afresh, so that no stranger fills the cache or leaves traces in it. */
const KNOWN = new Set([...VIEW_FIELDS, ...GAP_FIELDS]);

/** Brotli among the accepted encodings; `br;q=0` refuses it. */
const BROTLI = /(?:^|,)\s*br\s*(?:$|,|;(?!\s*q=0(?:\.0*)?\s*(?:$|,)))/i;

export function pageCache() {
	const pages = new LRUCache<string, Kept>({
		maxSize: MAX_BYTES,
		sizeCalculation: (page) => page.plain.length + page.brotli.length
	});

	return {
		/** The key of an address, null if its page must not be kept. `made`: what a page was made from besides, as the date. */
		key: (url: URL, made: string): string | null => {
			const params = [...url.searchParams].sort(([a], [b]) => (a < b ? -1 : 1));
			if (params.some(([name]) => !KNOWN.has(name)) || url.search.length > 2000) return null;
			// The origin too: a page prints its own address, and the Host header is the reader's to choose.
			return `${made} ${url.origin}${url.pathname}?${new URLSearchParams(params).toString()}`;
		},

		/** Answers from the cache: 304 where the reader has it already. */
		answer: (key: string, request: Request): Response | null => {
			const page = pages.get(key);
			return page ? respond(page, request) : null;
		},

		/** Keeps a rendered page and answers with it. */
		keep: async (key: string, response: Response, request: Request): Promise<Response> => {
			const plain = new Uint8Array(await response.arrayBuffer());
			const page: Kept = {
				headers: [...response.headers].filter(([name]) => !['etag', 'content-length', 'cache-control'].includes(name)),
				// Weak: the same for the plain and the compressed body.
				etag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
				plain,
				brotli: new Uint8Array(brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }))
			};
			pages.set(key, page);
			return respond(page, request);
		}
	};
}

function respond(page: Kept, request: Request): Response {
	const headers = new Headers(page.headers);
	headers.set('etag', page.etag);
	headers.set('cache-control', 'public, no-cache');
	headers.set('vary', 'accept-encoding');
	const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim());
	if (known.includes(page.etag)) return new Response(null, { status: 304, headers });
	const brotli = BROTLI.test(request.headers.get('accept-encoding') ?? '');
	if (brotli) headers.set('content-encoding', 'br');
	return new Response(brotli ? page.brotli : page.plain, { headers });
}
