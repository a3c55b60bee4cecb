import type { Endpoint, Known, Param } from './endpoint';
import { oneOfWords } from './params';
import { badParameters, notFound, shortened, type BadParam, type Problem } from './problem';

/** An endpoint that a path names, with the values of its path as they stand there. */
export interface Route {
	readonly endpoint: Endpoint;
	readonly segments: ReadonlyMap<string, string>;
}

const NAMED = /^\{(\w+)\}$/;

/**
 * The endpoint of a path below /api/v1.
 *
 * @example routeOf(ENDPOINTS, 'topics/lmo-approval')?.endpoint.id // 'topic'
 */
export function routeOf(endpoints: readonly Endpoint[], path: string): Route | undefined {
	const given = path.split('/');
	for (const endpoint of endpoints) {
		const parts = endpoint.path.slice(1).split('/');
		if (parts.length !== given.length) continue;
		const segments = new Map<string, string>();
		const fits = parts.every((part, index) => {
			const name = NAMED.exec(part)?.[1];
			if (name !== undefined) segments.set(name, given[index] ?? '');
			return name !== undefined || part === given[index];
		});
		if (fits) return { endpoint, segments };
	}
	return undefined;
}

export type Read =
	| { readonly ok: true; readonly values: Readonly<Record<string, unknown>>; readonly known: Known }
	| { readonly ok: false; readonly problem: Problem };

const narrowed = <T>(param: Param<T>, value: T, known: Known): Known =>
	param.narrow ? { ...known, topics: param.narrow(value, known) } : known;

type Readable = Pick<Endpoint, 'path' | 'inPath' | 'inQuery'>;

/** Reads path and query of a request. Nothing is left out in silence: what cannot be used is a problem, and so is what nobody knows. */
export function readRequest(
	{ endpoint, segments }: { readonly endpoint: Readable; readonly segments: Route['segments'] },
	query: URLSearchParams,
	from: Known
): Read {
	let known = from;
	// Names come from the table alone; what a stranger calls a parameter never becomes a key.
	const values: Record<string, unknown> = {};
	for (const [name, param] of Object.entries(endpoint.inPath)) {
		const text = segments.get(name) ?? '';
		const value = param.read(text, known);
		if (value === undefined) return { ok: false, problem: nothingAt(endpoint, text) };
		values[name] = value;
		known = narrowed(param, value, known);
	}

	const names = Object.keys(endpoint.inQuery);
	const errors: BadParam[] = [];
	for (const name of new Set(query.keys())) {
		if (names.includes(name)) continue;
		const expected = names.length === 0 ? 'no parameters at all' : oneOfWords(names);
		errors.push({ param: shortened(name), given: shortened(query.get(name) ?? ''), expected });
	}
	for (const [name, param] of Object.entries(endpoint.inQuery)) {
		const given = query.getAll(name);
		const [text] = given;
		const value =
			text === undefined ? param.fallback : text === '' || given.length > 1 ? undefined : param.read(text, known);
		if (value === undefined) {
			const expected = given.length > 1 ? `one value; ${param.expected(known)}` : param.expected(known);
			errors.push({ param: name, given: shortened(given.join(' ')), expected });
			continue;
		}
		values[name] = value;
		if (text !== undefined) known = narrowed(param, value, known);
	}
	return errors.length > 0 ? { ok: false, problem: badParameters(errors) } : { ok: true, values, known };
}

function nothingAt(endpoint: Readable, given: string): Problem {
	const list = endpoint.path.split('/')[1] ?? '';
	const what = shortened(given);
	return notFound({
		en: `There is nothing called “${what}” under ${list}.`,
		ko: `${list}에 ‘${what}’(이)라는 것이 없다.`
	});
}
