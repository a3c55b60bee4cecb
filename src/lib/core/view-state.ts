import {
	addressOf,
	dateCodec,
	idCodec,
	idsCodec,
	oneOf,
	pairsCodec,
	textCodec,
	type Codecs,
	type Problem
} from './address';
import { SIDES, type Side } from './answer';

/** Which rows a reader wants to see. */
export const SHOWS = ['all', 'different', 'same', 'not-comparable', 'not-checked'] as const;
export type Show = (typeof SHOWS)[number];

/** Everything that a reader can set on the pages that compare and compute. All of it is in the address. */
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
	/** The scenario under which the law is read; null: as it stands. */
	readonly scenario: string | null;
	/** The scenario that another is held against; null: the law as it stands. */
	readonly against: string | null;
	/** Answers of the reader's own scenario: `kr-risk-review-days` → `90` (`core/own-answer.ts`). */
	readonly edit: Readonly<Record<string, string>>;
	/** The reader's own durations of pathway steps: `imported-crop-kr-a1` → 90 days. */
	readonly days: Durations;
	/** What the reader calls the own scenario. */
	readonly name: string;
}

export type Weights = Readonly<Record<string, number>>;
export type Durations = Readonly<Record<string, number>>;
export type ViewProblem = Problem<ViewState>;

/** A weight runs from 0 (left out) to 10. */
export const MAX_WEIGHT = 10;
/** A step takes at most ten years: enough for any approval, and a bound for the drawing. */
export const MAX_DAYS = 3650;
const MAX_NAME = 80;

const number = (pattern: RegExp, max: number) => (text: string) =>
	pattern.test(text) && Number(text) <= max ? Number(text) : undefined;

const codecs: Codecs<ViewState> = {
	on: dateCodec,
	step: idCodec,
	show: oneOf(SHOWS, 'all'),
	base: oneOf(SIDES, 'us'),
	q: textCodec(),
	open: idsCodec,
	w: pairsCodec(number(/^\d{1,2}(\.\d)?$/, MAX_WEIGHT)),
	scenario: idCodec,
	against: idCodec,
	edit: pairsCodec((text) => (/^[a-z0-9.-]{1,200}$/.test(text) ? text : undefined)),
	days: pairsCodec(number(/^[1-9]\d{0,3}$/, MAX_DAYS)),
	name: textCodec(MAX_NAME)
};

const address = addressOf(codecs);

export const VIEW_FIELDS: readonly string[] = address.fields;
export const DEFAULT_VIEW: ViewState = address.defaults;

/**
 * Reads an address.
 *
 * @example readView(new URLSearchParams('on=2021-06-01&show=none')) // { view: { …, on: '2021-06-01', show: 'all' }, problems: [{ param: 'show', given: 'none' }] }
 */
export const readView = (params: URLSearchParams): { view: ViewState; problems: ViewProblem[] } => address.read(params);

/**
 * Writes an address.
 *
 * @example writeView({ ...DEFAULT_VIEW, on: '2021-06-01', base: 'kr' }) // '?base=kr&on=2021-06-01'
 */
export const writeView = (view: ViewState): string => address.write(view);
