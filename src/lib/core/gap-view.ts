/** What a reader sees of the gap register: filters, order, columns. All of it is in the address. */
import { addressOf, dateCodec, idsCodec, oneOf, pageCodec, textCodec, type Codec, type Problem } from './address';
import { CONFIDENCES, type Confidence, type Side } from './answer';
import type { GAP_FIELDS } from './gap-fields';
import { BEARERS, GAP_KINDS, LEVELS, SEVERITIES, type Bearer, type GapKind, type Level, type Severity } from './gap';

export const CLOSING_SIDES = ['us', 'kr', 'both'] as const satisfies readonly (Side | 'both')[];
export const ASSESSED = ['yes', 'no'] as const;
/** What the rows can be narrowed by: any of the values of one facet, and all facets together. */
export const FACETS = [
	'severity',
	'kind',
	'step',
	'level',
	'side',
	'bears',
	'commitment',
	'recommendation',
	'assessed',
	'confidence'
] as const;
export type Facet = (typeof FACETS)[number];

export const GAP_COLUMNS = [
	'question',
	'step',
	'kind',
	'severity',
	'distance',
	'contribution',
	'bears',
	'level',
	'commitments',
	'confidence',
	'us',
	'kr'
] as const;
export type GapColumn = (typeof GAP_COLUMNS)[number];
const FIRST_COLUMNS: readonly GapColumn[] = [
	'question',
	'kind',
	'severity',
	'distance',
	'contribution',
	'level',
	'commitments'
];

export const GAP_SORTS = [
	'question',
	'kind',
	'severity',
	'distance',
	'contribution',
	'level',
	'commitments',
	'confidence'
] as const satisfies readonly GapColumn[];
export type GapSort = (typeof GAP_SORTS)[number];
interface Order {
	readonly by: GapSort;
	readonly descending: boolean;
}

export const GAP_GROUPS = ['none', 'step', 'kind', 'severity', 'commitment'] as const;
export type GapGroup = (typeof GAP_GROUPS)[number];
/** The register, or the table that lawyers know from the approximation of laws. */
export const GAP_VIEWS = ['register', 'concordance'] as const;

export interface GapView {
	readonly q: string;
	/** The date the law is read at; null: today. */
	readonly on: string | null;
	readonly severity: readonly Severity[];
	readonly kind: readonly GapKind[];
	readonly step: readonly string[];
	/** The level of law at which the gap could be closed, and the side that would act. */
	readonly level: readonly Level[];
	readonly side: readonly (Side | 'both')[];
	readonly bears: readonly Bearer[];
	readonly commitment: readonly string[];
	/** Paragraphs of a text that only recommends, as `kei-2025-brief-r1`. */
	readonly recommendation: readonly string[];
	readonly assessed: readonly (typeof ASSESSED)[number][];
	readonly confidence: readonly Confidence[];
	readonly sort: Order;
	readonly group: GapGroup;
	readonly cols: readonly GapColumn[];
	/** From 1. */
	readonly page: number;
	readonly view: (typeof GAP_VIEWS)[number];
	/** Ids of the questions that are opened. */
	readonly open: readonly string[];
}
export type GapProblem = Problem<GapView>;

/** Members of a fixed list, in its order. One stranger spoils the list: to leave it out in silence would show other rows than were asked for. */
const someOf = <T extends string>(values: readonly T[], fallback: readonly T[] = []): Codec<readonly T[]> => ({
	fallback,
	read: (text) => {
		const given = text.split(',');
		return given.every((value) => values.some((known) => known === value))
			? values.filter((value) => given.includes(value))
			: undefined;
	},
	write: (value) => values.filter((known) => value.includes(known)).join(',')
});

/** A row is named by its question: that column is always there. */
const columns = someOf(GAP_COLUMNS, FIRST_COLUMNS);
const columnsCodec: Codec<readonly GapColumn[]> = {
	...columns,
	read: (text) => columns.read(`${text},question`)
};

/** `severity`, or `-severity` for the largest first. */
const orderCodec: Codec<Order> = {
	fallback: { by: 'severity', descending: true },
	read: (text) => {
		const by = GAP_SORTS.find((sort) => sort === text.replace(/^-/, ''));
		return by && { by, descending: text.startsWith('-') };
	},
	write: ({ by, descending }) => (descending ? `-${by}` : by)
};

/** Of each field; a name that GAP_FIELDS lacks does not compile. */
const codecs: { readonly [K in (typeof GAP_FIELDS)[number]]: Codec<GapView[K]> } = {
	q: textCodec(),
	on: dateCodec,
	severity: someOf(SEVERITIES),
	kind: someOf(GAP_KINDS),
	step: idsCodec,
	level: someOf(LEVELS),
	side: someOf(CLOSING_SIDES),
	bears: someOf(BEARERS),
	commitment: idsCodec,
	recommendation: idsCodec,
	assessed: someOf(ASSESSED),
	confidence: someOf(CONFIDENCES),
	sort: orderCodec,
	group: oneOf(GAP_GROUPS, 'none'),
	cols: columnsCodec,
	page: pageCodec,
	view: oneOf(GAP_VIEWS, 'register'),
	open: idsCodec
};
const address = addressOf<GapView>(codecs);

export const DEFAULT_GAP_VIEW: GapView = address.defaults;

/** The fields that a form sends once for each box that is ticked. */
const TICKED = [...FACETS, 'cols'] as const;

/** Whether an address comes from a form with several boxes ticked, and has a shorter form: `kind=conflict&kind=evidence`. */
export const isFromForm = (params: URLSearchParams): boolean => TICKED.some((field) => params.getAll(field).length > 1);

/**
 * Reads an address, as this page writes it or as its form sends it.
 *
 * @example readGapView(new URLSearchParams('kind=evidence&kind=conflict')).view.kind // ['conflict', 'evidence']
 */
export function readGapView(params: URLSearchParams): { view: GapView; problems: GapProblem[] } {
	const joined = new URLSearchParams(params);
	for (const field of TICKED) {
		const given = params.getAll(field).filter((value) => value !== '');
		if (given.length > 0) joined.set(field, given.join(','));
	}
	return address.read(joined);
}

/**
 * Writes an address.
 *
 * @example writeGapView({ ...DEFAULT_GAP_VIEW, severity: ['high'], sort: { by: 'distance', descending: true } }) // '?severity=high&sort=-distance'
 */
export const writeGapView = (view: GapView): string => address.write(view);
