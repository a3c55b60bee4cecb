/** What a reader looks for and where; all of it is in the address of /search. */
import { addressOf, dateCodec, idCodec, oneOf, pageCodec, textCodec, type Codecs, type Problem } from './address';
import { LAW_KINDS, LAW_SIDES, type LibraryView } from './library-view';

/** What is searched: everything at a glance, or one kind of thing. */
export const SEARCHED = ['all', 'questions', 'rules', 'terms', 'law'] as const;
export type Searched = (typeof SEARCHED)[number];

export interface SearchView {
	readonly q: string;
	readonly in: Searched;
	/** The country of rules and of law. */
	readonly side: LibraryView['side'];
	/** The date on which rules and law are to hold. Null: rules of today, law of any time, that of today first. */
	readonly on: string | null;
	readonly kind: LibraryView['kind'];
	/** The key of a law, as in its address. */
	readonly law: string | null;
	readonly page: number;
}
export type SearchProblem = Problem<SearchView>;

const codecs: Codecs<SearchView> = {
	q: textCodec(),
	in: oneOf(SEARCHED, 'all'),
	side: oneOf(LAW_SIDES, 'all'),
	on: dateCodec,
	kind: oneOf(LAW_KINDS, 'all'),
	law: idCodec,
	page: pageCodec
};
const address = addressOf(codecs);

export const DEFAULT_SEARCH: SearchView = address.defaults;

/**
 * Reads an address of the search page.
 *
 * @example readSearch(new URLSearchParams('q=승인&in=law')).view.in // 'law'
 */
export const readSearch = (params: URLSearchParams): { view: SearchView; problems: SearchProblem[] } =>
	address.read(params);

/**
 * Writes it.
 *
 * @example writeSearch({ ...DEFAULT_SEARCH, q: '승인', in: 'law' }) // '?in=law&q=%EC%8A%B9%EC%9D%B8'
 */
export const writeSearch = (view: SearchView): string => address.write(view);
