import type { Lang, Text2 } from '$lib/core/lang';
import type { LawView } from '$lib/core/library-view';
import type { RedlineView } from '$lib/core/redline-view';
import type { SearchView } from '$lib/core/search-view';
import type { ViewState } from '$lib/core/view-state';
import type { z } from 'zod';
import type { Library } from '../library/library';
import type { Reference } from '../reference/reference';
import type { Topic } from '../reference/topics';
import type { Page } from './paging';
import type { BadParam } from './problem';
import type { Tables } from './tables';

/** What a parameter can be held against: the data, and the topics that the address has named so far. */
export interface Known {
	readonly reference: Reference;
	/** Null where no official texts were imported. */
	readonly library: Library | null;
	readonly tables: () => Tables;
	readonly today: string;
	readonly topics: readonly Topic[];
}

/** One parameter of an address. Reading it gives the thing that it names, so that no handler has to look twice. */
export interface Param<T> {
	readonly what: Text2;
	/** Of the text as it stands in the address. */
	readonly schema: z.ZodType;
	readonly example: string;
	/** Undefined where the text is no such value. */
	read(text: string, known: Known): T | undefined;
	/** What would have been accepted, in a few English words. */
	expected(known: Known): string;
	/** The topics that the address is about from here on. */
	narrow?(value: T, known: Known): readonly Topic[];
}

/** A parameter that may be left out. */
export interface QueryParam<T> extends Param<T> {
	readonly fallback: T;
}

type Values<P> = { readonly [K in keyof P]: P[K] extends Param<infer T> ? T : never };

/** The pages of the site to which an answer leads; `$lib/paths` has them, and the server knows no screen. */
export interface Pages {
	compare(lang: Lang, topic: string, view?: Partial<ViewState>): string;
	question(lang: Lang, topic: string, question: string, view?: Partial<ViewState>): string;
	index(lang: Lang, scope: string, view?: Partial<ViewState>): string;
	gaps(lang: Lang, query?: string): string;
	commitments(lang: Lang): string;
	commitment(lang: Lang, commitment: string): string;
	pathways(lang: Lang): string;
	pathway(lang: Lang, product: string, view?: Partial<ViewState>): string;
	scenarios(lang: Lang): string;
	scenario(lang: Lang, scenario: string, view?: Partial<ViewState>): string;
	history(lang: Lang): string;
	authorities(lang: Lang): string;
	provisions(lang: Lang): string;
	provision(lang: Lang, instrument: string): string;
	glossary(lang: Lang): string;
	law(lang: Lang, law: string, view?: Partial<LawView>): string;
	redline(lang: Lang, law: string, from: string, to: string, view?: Partial<RedlineView>): string;
	search(lang: Lang, view?: Partial<SearchView>): string;
}

/** What a handler found. */
export interface Found<D> {
	readonly data: D;
	/** The day the law was read at; today where the answer has none. */
	readonly on?: string;
	readonly page?: Page;
	/** The page on which a person reads the same. */
	readonly html?: (lang: Lang, pages: Pages) => string;
}

/** Parameters that are each readable and do not fit together. */
interface Refused {
	readonly refused: readonly BadParam[];
}

type Params<T> = Readonly<Record<string, T>>;

interface Definition<P extends Params<Param<unknown>>, Q extends Params<QueryParam<unknown>>, D> {
	/** Names the operation in the description of the API. */
	readonly id: string;
	/** Below /api/v1, with its path parameters in braces. */
	readonly path: string;
	readonly summary: Text2;
	readonly inPath: P;
	readonly inQuery: Q;
	readonly data: z.ZodType<D>;
	/** Points of the rate limit; what computes more costs more. */
	readonly cost?: number;
	answer(values: Values<P> & Values<Q>, known: Known): Found<D> | Refused;
}

export interface Endpoint {
	readonly id: string;
	readonly path: string;
	readonly summary: Text2;
	readonly inPath: Params<Param<unknown>>;
	readonly inQuery: Params<QueryParam<unknown>>;
	readonly data: z.ZodType;
	readonly paged: boolean;
	readonly cost: number;
	answer(values: Params<unknown>, known: Known): Found<unknown> | Refused;
}

/** One line of the table from which requests are routed, the description is written, and the documentation is drawn. */
export const endpoint = <P extends Params<Param<unknown>>, Q extends Params<QueryParam<unknown>>, D>(
	definition: Definition<P, Q, D>
): Endpoint => ({
	cost: 1,
	...definition,
	paged: 'page' in definition.inQuery,
	// The request is read by the same parameters from which the type of the values comes.
	answer: (values, known) => definition.answer(values as Values<P> & Values<Q>, known)
});
