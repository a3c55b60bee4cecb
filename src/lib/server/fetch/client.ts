import { askedWait, backOff, type Pace } from './pace';

/**
 * Why a text could not be had, as a sentence without a full stop; it never holds an address, which may carry a caller's id.
 * `law`: this text alone. `passing`: may be over soon, was tried again. `host`: the server wants nothing more from this caller now.
 */
export class FetchFault extends Error {
	constructor(
		readonly kind: 'law' | 'passing' | 'host',
		readonly why: string,
		/** Asked for by the server. */
		readonly waitMs: number | null = null
	) {
		super(why);
	}
}

export interface Ask<T> {
	readonly url: URL;
	readonly accept: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** Makes of the text what is wanted of it; throws a FetchFault where it is something else than was asked for. */
	readonly read: (text: string) => T;
}

export type Answer<T> =
	| { readonly is: 'unchanged' }
	| {
			readonly is: 'text';
			readonly bytes: Uint8Array;
			readonly value: T;
			readonly etag: string | null;
			readonly lastModified: string | null;
	  };

/** Told before a wait of which a reader may want to know. */
export type OnWait = (wait: { readonly host: string; readonly seconds: number; readonly why: string }) => void;

export type Client = ReturnType<typeof httpClient>;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 5;
const TRY_AGAIN = new Set([408, 425, 429]);

/**
 * Asks servers for texts, one request at a time. Not `got`, `ky` or undici's RetryAgent: their present versions want Node 22, and none
 * keeps an interval for each host, refuses other hosts or limits what it reads, which is most of what stands here.
 */
export function httpClient(userAgent: string, pace: Pace, onWait: OnWait = () => undefined) {
	const asked = new Map<string, number>();

	/** One request with its redirects, each in its turn. */
	async function once<T>(ask: Ask<T>): Promise<Answer<T>> {
		let { url } = ask;
		for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
			const last = asked.get(url.host);
			const early = last === undefined ? 0 : last + pace.intervalMs - pace.now();
			if (early > 0) await pace.sleep(early);
			try {
				const signal = AbortSignal.timeout(pace.timeoutMs);
				const headers = { ...ask.headers, accept: ask.accept, 'user-agent': userAgent };
				const response = await fetch(url, { headers, redirect: 'manual', signal });
				if (!REDIRECTS.has(response.status)) return await answerIn(response, ask, pace);
				await response.body?.cancel();
				url = redirected(url, response.headers.get('location'));
			} catch (error) {
				throw error instanceof FetchFault ? error : connectionFault(error, pace);
			} finally {
				asked.set(url.host, pace.now());
			}
		}
		throw new FetchFault('law', 'the server redirects in circles');
	}

	return {
		async get<T>(ask: Ask<T>): Promise<Answer<T>> {
			for (let tried = 1; ; tried++) {
				try {
					return await once(ask);
				} catch (fault) {
					if (!(fault instanceof FetchFault) || fault.kind !== 'passing') throw fault;
					const { why, waitMs } = fault;
					const wait = Math.max(backOff(tried, pace), waitMs ?? 0);
					const seconds = Math.ceil(wait / 1000);
					if (wait > pace.longestWaitMs)
						throw new FetchFault(
							'host',
							`${why}, and asks to be left alone for ${seconds} s; run the command again then`
						);
					if (tried >= pace.tries) throw new FetchFault('passing', `${why}, ${tried} times`);
					onWait({ host: ask.url.host, seconds, why });
					await pace.sleep(wait);
				}
			}
		}
	};
}

/** The eCFR sends callers who ask too much to another host; following them there would bring a page that is no law. */
export function redirected(from: URL, location: string | null): URL {
	const to = location !== null && URL.canParse(location, from) ? new URL(location, from) : null;
	if (!to) throw new FetchFault('law', 'the server redirects to no address');
	if (to.host === from.host && (to.protocol === from.protocol || to.protocol === 'https:')) return to;
	if (to.host === from.host)
		throw new FetchFault('host', 'the server redirects to an unencrypted address, which is refused');
	throw new FetchFault(
		'host',
		`the server redirects to ${to.host}, which is refused; it may do so to callers that ask too much, so try again later`
	);
}

async function answerIn<T>(response: Response, { headers = {}, read }: Ask<T>, pace: Pace): Promise<Answer<T>> {
	const { status } = response;
	if (status === 304 && Object.keys(headers).some((name) => /^if-/i.test(name))) return { is: 'unchanged' };
	if (status !== 200) throw await statusFault(response, pace);
	const bytes = await bytesOf(response, pace.mostBytes);
	const text = textIn(bytes);
	if (text.trim() === '') throw new FetchFault('passing', 'the server answered with nothing');
	if (/^text\/html\b/i.test(response.headers.get('content-type') ?? '') || /^\s*<(?:!doctype\s+)?html\b/i.test(text))
		throw new FetchFault('passing', 'the server answered with a web page instead of a law');
	const [etag, lastModified] = [response.headers.get('etag'), response.headers.get('last-modified')];
	return { is: 'text', bytes, value: read(text), etag, lastModified };
}

async function statusFault(response: Response, pace: Pace): Promise<FetchFault> {
	const { status } = response;
	const why = `the server answered ${status}`;
	if (status >= 500 || TRY_AGAIN.has(status)) {
		await response.body?.cancel();
		return new FetchFault('passing', why, askedWait(response.headers.get('retry-after'), pace.now()));
	}
	if (status === 401 || status === 403) {
		await response.body?.cancel();
		return new FetchFault('host', `${why}: it does not accept this caller`);
	}
	return new FetchFault('law', why + reasonIn(textIn(await bytesOf(response, pace.mostBytes))));
}

/** The eCFR says why it found nothing: `{"error":"No matching content found."}`. */
function reasonIn(body: string): string {
	const [, reason] = /^\s*\{\s*"error"\s*:\s*"([^"]{1,200})"/.exec(body) ?? [];
	return reason === undefined ? '' : `: ${reason.replace(/\.$/, '')}`;
}

async function bytesOf(response: Response, most: number): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	let length = 0;
	// Leaving the loop ends the transfer. What counts is what arrives: the announced length is of the compressed text.
	for await (const piece of response.body ?? []) {
		length += piece.length;
		if (length > most) throw new FetchFault('law', `the text is larger than ${most} bytes, which no law is`);
		pieces.push(piece);
	}
	return Buffer.concat(pieces, length);
}

function textIn(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new FetchFault('law', 'the text is not UTF-8');
	}
}

/** `fetch` hides what happened in the cause; the message may hold the address. */
function connectionFault(error: unknown, { timeoutMs }: Pace): unknown {
	if (!(error instanceof Error)) return error;
	if (error.name === 'TimeoutError')
		return new FetchFault('passing', `the server was not done after ${timeoutMs / 1000} s`);
	if (!(error instanceof TypeError)) return error;
	const { cause } = error;
	const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no code';
	return new FetchFault('passing', `the connection failed or broke off (${code})`);
}
