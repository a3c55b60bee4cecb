/**
 * What is on the screen is in the address: a page's state is a set of fields, each written as one query parameter.
 * Defaults are left out and keys sorted, so that one view has one address; bad values fall back and are reported, never fatal.
 */
import { isDate } from './interval';

export interface Codec<T> {
	readonly fallback: T;
	/** Undefined where the text is no such value. */
	read(text: string): T | undefined;
	write(value: T): string;
}

/** One codec a field: a forgotten one does not compile. */
export type Codecs<V> = { readonly [K in keyof V]: Codec<V[K]> };

/** A parameter whose value could not be used; the page says so and falls back. */
export interface Problem<V> {
	readonly param: keyof V & string;
	readonly given: string;
}

/** A text that a reader types has at most so many characters. */
export const MAX_TEXT = 200;
/** A list in an address has at most so many members. */
const MAX_LIST = 300;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const idCodec: Codec<string | null> = {
	fallback: null,
	read: (text) => (ID.test(text) ? text : undefined),
	write: (value) => value ?? ''
};

export const dateCodec: Codec<string | null> = {
	fallback: null,
	read: (text) => (isDate(text) ? text : undefined),
	write: (value) => value ?? ''
};

export const oneOf = <T extends string>(values: readonly T[], fallback: T): Codec<T> => ({
	fallback,
	read: (text) => values.find((value) => value === text),
	write: (value) => value
});

/** Words that a reader types: one space between words, NFC. */
export const textCodec = (max = MAX_TEXT): Codec<string> => ({
	fallback: '',
	// The cut must not leave half a character (a high surrogate) behind: no address can carry one.
	read: (text) =>
		text
			.normalize('NFC')
			.trim()
			.replace(/\s+/g, ' ')
			.slice(0, max)
			.replace(/[\ud800-\udbff]$/, '')
			.trim(),
	write: (value) => value
});

/** The page of a list, from 1. */
export const pageCodec: Codec<number> = {
	fallback: 1,
	read: (text) => (/^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined),
	write: String
};

/** A set of ids, sorted: `a,b`. */
export const idsCodec: Codec<readonly string[]> = {
	fallback: [],
	read: (text) => {
		const ids = [...new Set(text.split(','))].sort();
		return ids.length <= MAX_LIST && ids.every((id) => ID.test(id)) ? ids : undefined;
	},
	write: (value) => [...new Set(value)].sort().join(',')
};

/** Values by id: `a:1,b:2.5`. Undefined from `valueOf` refuses the whole list. */
export const pairsCodec = <T>(valueOf: (text: string) => T | undefined): Codec<Readonly<Record<string, T>>> => ({
	fallback: {},
	read: (text) => {
		const pairs = text.split(',');
		const values: Record<string, T> = {};
		for (const pair of pairs) {
			const colon = pair.indexOf(':');
			const [id, value] = [pair.slice(0, Math.max(0, colon)), valueOf(pair.slice(colon + 1))];
			if (!ID.test(id) || value === undefined) return undefined;
			values[id] = value;
		}
		return pairs.length <= MAX_LIST ? values : undefined;
	},
	write: (value) =>
		Object.keys(value)
			.sort()
			.map((id) => `${id}:${String(value[id])}`)
			.join(',')
});

/**
 * Reading and writing the address of a page from the codecs of its fields.
 *
 * @example addressOf({ on: dateCodec }).read(new URLSearchParams('on=never')) // { view: { on: null }, problems: [{ param: 'on', given: 'never' }] }
 */
export function addressOf<V extends object>(codecs: Codecs<V>) {
	type Field = keyof V & string;
	const fields = (Object.keys(codecs) as Field[]).sort();
	const defaults = Object.fromEntries(fields.map((field) => [field, codecs[field].fallback])) as unknown as V;

	return {
		fields,
		defaults,
		/** Empty parameters (a form sends them) mean the default; unknown ones are ignored. */
		read(params: URLSearchParams): { view: V; problems: Problem<V>[] } {
			const problems: Problem<V>[] = [];
			const read = (param: Field): V[Field] => {
				const given = params.get(param);
				if (given === null || given.trim() === '') return codecs[param].fallback;
				const value = codecs[param].read(given);
				if (value !== undefined) return value;
				problems.push({ param, given: given.slice(0, MAX_TEXT) });
				return codecs[param].fallback;
			};
			return { view: Object.fromEntries(fields.map((field) => [field, read(field)])) as unknown as V, problems };
		},
		write(view: V): string {
			const params = new URLSearchParams();
			for (const field of fields) {
				const text = codecs[field].write(view[field]);
				if (text !== codecs[field].write(codecs[field].fallback)) params.set(field, text);
			}
			// A comma and a colon need no escape in a query, and an address that people read is better without.
			const query = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
			return query ? `?${query}` : '';
		}
	};
}
