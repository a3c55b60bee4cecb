import type { Text2 } from '$lib/core/lang';
import { METHOD_VERSION } from '$lib/core/method';
import { randomUUID } from 'node:crypto';
import type { Library } from '../library/library';
import type { Reference } from '../reference/reference';
import type { Pages } from './endpoint';
import { etagOf, isKnown } from './etag';
import { keptBodies } from './kept';
import { problemResponse, type Problem } from './problem';
import { RATE_LIMIT, rateLimiter, type RateLimit } from './rate-limit';
import { DataReplaced } from './store-file';
import type { Tables } from './tables';

export interface Call {
	readonly request: Request;
	readonly url: URL;
	/** Below the base, without a slash before it. */
	readonly path: string;
	/** The address of who asks. */
	readonly client: string;
}

/** What the server gives to every answer. */
export interface Site {
	readonly reference: Reference;
	readonly library: Library | null;
	readonly tables: () => Tables;
	readonly today: string;
	/** Names the running code: another build may answer otherwise. */
	readonly build: string;
	readonly notice: Text2;
	readonly pages: Pages;
}

/** What is said to a request that was let in. */
interface Said {
	readonly type: string;
	readonly headers?: Readonly<Record<string, string>>;
}
/** Made only for who has it not yet; parameters that do not fit together are found here. */
export interface Text extends Said {
	readonly body: () => string | Problem;
}
/** Too large to be held: sent as it is read. */
interface Flow extends Said {
	readonly stream: () => ReadableStream<Uint8Array>;
	readonly bytes: number | null;
}
export type Outcome =
	{ readonly ok: true; readonly said: Text | Flow } | { readonly ok: false; readonly problem: Problem };

const METHODS = 'GET, HEAD, OPTIONS';
/** Anybody's page may read: there is nothing here that depends on who asks. */
const OPEN: Readonly<Record<string, string>> = {
	'access-control-allow-origin': '*',
	'access-control-expose-headers': 'ETag, RateLimit, RateLimit-Policy, Retry-After, Content-Disposition',
	'cross-origin-resource-policy': 'cross-origin'
};
const PREFLIGHT: Readonly<Record<string, string>> = {
	allow: METHODS,
	'access-control-allow-methods': METHODS,
	'access-control-allow-headers': 'If-None-Match',
	'access-control-max-age': '86400'
};

/** Everything between a request and its answer that is the same for all: methods, limits, ETags, encodings, faults. */
export function publicServer(limit: RateLimit = RATE_LIMIT) {
	const limiter = rateLimiter(limit);
	const bodies = keptBodies();

	async function answered(call: Call, site: Site, cost: number, find: () => Outcome): Promise<Response> {
		const { request, url } = call;
		if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: PREFLIGHT });
		if (request.method !== 'GET' && request.method !== 'HEAD') return notAllowed(url);
		const taken = await limiter.take(call.client, cost);
		const response = taken.ok ? await found(call, site, find) : tooMany(taken.seconds, url);
		for (const [name, value] of Object.entries(taken.headers)) response.headers.set(name, value);
		return response;
	}

	async function found({ request, url }: Call, site: Site, find: () => Outcome): Promise<Response> {
		const outcome = find();
		if (!outcome.ok) return problemResponse(outcome.problem, url);
		const { said } = outcome;
		const etag = etagOf([
			site.build,
			site.reference.revision,
			site.library?.edition() ?? '',
			METHOD_VERSION,
			site.today,
			url.href
		]);
		const headers = new Headers({ etag, 'cache-control': 'public, no-cache', vary: 'accept-encoding' });
		if (isKnown(etag, request.headers.get('if-none-match'))) return new Response(null, { status: 304, headers });
		headers.set('content-type', said.type);
		for (const [name, value] of Object.entries(said.headers ?? {})) headers.set(name, value);
		if ('stream' in said) {
			if (said.bytes !== null) headers.set('content-length', String(said.bytes));
			return new Response(request.method === 'HEAD' ? null : said.stream(), { headers });
		}
		const taken = await bodies.take(etag, request.headers.get('accept-encoding'), said.body);
		if ('kind' in taken) return problemResponse(taken, url);
		headers.set('content-length', String(taken.bytes.length));
		if (taken.encoding) headers.set('content-encoding', taken.encoding);
		return new Response(taken.bytes, { headers });
	}

	return async (call: Call, site: Site, cost: number, find: () => Outcome): Promise<Response> => {
		let response: Response;
		try {
			response = await answered(call, site, cost, find);
		} catch (error) {
			response = error instanceof DataReplaced ? replaced(call.url) : unexpected(error, call);
		}
		for (const [name, value] of Object.entries(OPEN)) response.headers.set(name, value);
		if (call.request.method !== 'HEAD') return response;
		return new Response(null, { status: response.status, headers: response.headers });
	};
}

export type PublicServer = ReturnType<typeof publicServer>;

function notAllowed(url: URL): Response {
	const detail = { en: `Only ${METHODS} are answered.`, ko: `${METHODS}만 받는다.` };
	const response = problemResponse({ kind: 'method-not-allowed', detail }, url);
	response.headers.set('allow', METHODS);
	return response;
}

function tooMany(seconds: number, url: URL): Response {
	const detail = { en: `Ask again in ${seconds} seconds.`, ko: `${seconds}초 뒤에 다시 요청하라.` };
	return problemResponse({ kind: 'too-many-requests', detail }, url);
}

function replaced(url: URL): Response {
	const detail = {
		en: 'The data was rebuilt while this server ran; it must be started again.',
		ko: '서버가 실행되는 동안 자료가 다시 만들어졌다. 서버를 다시 시작하여야 한다.'
	};
	return problemResponse({ kind: 'data-replaced', detail }, url);
}

/** Logged under a number; who asked learns the number and nothing else. */
function unexpected(error: unknown, { request, url }: Call): Response {
	const id = randomUUID();
	console.error(`[${id}] ${request.method} ${url.pathname}`, error);
	const detail = { en: 'It is our fault, not yours. Tell us the id.', ko: '이쪽의 잘못이다. id를 알려 달라.' };
	return problemResponse({ kind: 'unexpected', detail, id }, url);
}
