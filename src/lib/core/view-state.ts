import { SIDES, type Side } from './answer';
import { isDate } from './interval';

/** Which rows a reader wants to see. */
export const SHOWS = ['all', 'different', 'same', 'not-comparable', 'not-checked'] as const;
export type Show = (typeof SHOWS)[number];

/** Everything that a reader can set on a compare page. All of it is in the address. */
export interface ViewState {
	/** The date the law is read at; null: today. */
	readonly on: string | null;
	readonly step: string | null;
	readonly show: Show;
	/** The side that stands left and that differences are told from. */
	readonly base: Side;
	/** Text to look for. */
	readonly q: string;
	/** Ids of the rows that are opened. */
	readonly open: readonly string[];
	/** The reader's own weights, by id of question; the others keep theirs. */
	readonly w: Weights;
}

export type Weights = Readonly<Record<string, number>>;

/** A parameter whose value could not be used; the page says so and falls back. */
export interface Problem {
	readonly param: keyof ViewState;
	readonly given: string;
}

interface Codec<T> {
	readonly fallback: T;
	/** Undefined where the text is no such value. */
	read(text: string): T | undefined;
	write(value: T): string;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MAX_QUERY = 200;
const MAX_OPEN = 300;
/** A weight runs from 0 (left out) to 10. */
export const MAX_WEIGHT = 10;

const oneOf = <T extends string>(values: readonly T[], fallback: T): Codec<T> => ({
	fallback,
	read: (text) => values.find((value) => value === text),
	write: (value) => value
});

// One codec a field: a forgotten one does not compile.
const codecs: { readonly [K in keyof ViewState]: Codec<ViewState[K]> } = {
	on: { fallback: null, read: (text) => (isDate(text) ? text : undefined), write: (value) => value ?? '' },
	step: { fallback: null, read: (text) => (ID.test(text) ? text : undefined), write: (value) => value ?? '' },
	show: oneOf(SHOWS, 'all'),
	base: oneOf(SIDES, 'us'),
	q: {
		fallback: '',
		// The cut must not leave half a character (a high surrogate) behind: no address can carry one.
		read: (text) =>
			text
				.normalize('NFC')
				.trim()
				.replace(/\s+/g, ' ')
				.slice(0, MAX_QUERY)
				.replace(/[\ud800-\udbff]$/, '')
				.trim(),
		write: (value) => value
	},
	open: {
		fallback: [],
		read: (text) => {
			const ids = [...new Set(text.split(','))].sort();
			return ids.length <= MAX_OPEN && ids.every((id) => ID.test(id)) ? ids : undefined;
		},
		write: (value) => [...new Set(value)].sort().join(',')
	},
	w: {
		fallback: {},
		read: (text) => {
			const pairs = text.split(',').map((pair) => /^([a-z0-9-]+):(\d{1,2}(?:\.\d)?)$/.exec(pair));
			const weights: Record<string, number> = {};
			for (const pair of pairs) {
				const [, id = '', weight = ''] = pair ?? [];
				if (!ID.test(id) || Number(weight) > MAX_WEIGHT) return undefined;
				weights[id] = Number(weight);
			}
			return pairs.length <= MAX_OPEN ? weights : undefined;
		},
		write: (value) =>
			Object.keys(value)
				.sort()
				.map((id) => `${id}:${value[id]}`)
				.join(',')
	}
};

const FIELDS = Object.keys(codecs).sort() as (keyof ViewState)[];

export const DEFAULT_VIEW: ViewState = Object.fromEntries(
	FIELDS.map((field) => [field, codecs[field].fallback])
) as unknown as ViewState;

/**
 * Reads an address. Empty parameters (a form sends them) mean the default; bad ones fall back and are reported; unknown ones are ignored.
 *
 * @example readView(new URLSearchParams('on=2021-06-01&show=none')) // { view: { …, on: '2021-06-01', show: 'all' }, problems: [{ param: 'show', given: 'none' }] }
 */
export function readView(params: URLSearchParams): { view: ViewState; problems: Problem[] } {
	const problems: Problem[] = [];
	const read = <K extends keyof ViewState>(param: K): ViewState[K] => {
		const given = params.get(param);
		if (given === null || given.trim() === '') return codecs[param].fallback;
		const value = codecs[param].read(given);
		if (value !== undefined) return value;
		problems.push({ param, given: given.slice(0, MAX_QUERY) });
		return codecs[param].fallback;
	};
	const view = Object.fromEntries(FIELDS.map((field) => [field, read(field)])) as unknown as ViewState;
	return { view, problems };
}

/**
 * Writes an address: defaults left out, keys in order, so that one view has one address.
 *
 * @example writeView({ ...DEFAULT_VIEW, on: '2021-06-01', base: 'kr' }) // '?base=kr&on=2021-06-01'
 */
export function writeView(view: ViewState): string {
	const params = new URLSearchParams();
	const write = <K extends keyof ViewState>(field: K) => {
		const text = codecs[field].write(view[field]);
		if (text !== codecs[field].write(codecs[field].fallback)) params.set(field, text);
	};
	FIELDS.forEach(write);
	// A comma and a colon need no escape in a query, and an address that people read is better without.
	const query = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
	return query ? `?${query}` : '';
}
