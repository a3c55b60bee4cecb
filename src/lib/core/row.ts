import type { AnswerState, Confidence, Proposed, QuestionKind, Relation, Seen, Side, Unit } from './answer';
import type { Lang } from './lang';
import type { Entry } from './law';
import type { LawView } from './library-view';
import type { Difference, State } from './state';

/** What the pages draw: one comparison in one language, with nothing left to look up. */

/** A text and the glossary terms in it: [from, to, id of the term], in order, as places in the text. */
export interface MarkedText {
	readonly text: string;
	readonly marks: readonly (readonly [from: number, to: number, term: string])[];
}

export interface ShownOption {
	readonly id: string;
	readonly label: string;
}

export type ShownValue =
	| { readonly kind: 'boolean'; readonly value: boolean }
	| { readonly kind: 'option'; readonly label: string }
	| { readonly kind: 'number'; readonly value: number; readonly unit: Unit }
	| { readonly kind: 'set'; readonly options: readonly ShownOption[] };

export interface ShownCitation {
	readonly instrument: string;
	readonly label: string;
	/** The form in which that country's own lawyers cite it, where it is another than the label. */
	readonly own: string | null;
	/** The official address, null where none is known. */
	readonly href: string | null;
	/** Set where this citation was seen less well than the answer as a whole. */
	readonly seen: Seen | null;
	/** The official text in the library; absent where it is not imported. */
	readonly text?: ShownText;
}

/** A place of a law in the library, as it holds on a day. */
export interface ShownText {
	readonly law: string;
	/** The version: of a day, or by its name. */
	readonly view: Partial<LawView>;
	/** Null: the whole law. */
	readonly anchor: string | null;
}

/** The text of the places that a citation means. */
export interface CitedText extends ShownText {
	readonly citation: string;
	readonly lang: Lang;
	/** From when the version holds. */
	readonly inForce: string;
	readonly places: readonly Pick<Entry, 'pin' | 'heading' | 'units'>[];
}

export interface ShownAnswer {
	readonly state: AnswerState;
	readonly value: ShownValue | null;
	readonly rule: MarkedText;
	readonly note: string | null;
	readonly from: string;
	/** `from` is only the first day on which it was seen to hold. */
	readonly orEarlier: boolean;
	/** The first day on which it no longer held. */
	readonly until: string | null;
	readonly checked: { readonly on: string; readonly against: Seen; readonly confidence: Confidence } | null;
	/** An editor is to look at it again. */
	readonly recheck: boolean;
	readonly basis: readonly ShownCitation[];
	/** Set where it is no law. */
	readonly proposed: Proposed | null;
	/** The level of law of the first citation, for instance `decree`. */
	readonly level: string | null;
}

export interface ShownRow {
	readonly id: string;
	readonly topic: string;
	readonly step: string;
	readonly place: number;
	readonly ask: string;
	readonly why: string;
	readonly weight: number;
	readonly kind: QuestionKind;
	/** For numbers: the unit and range that the distance is measured in. */
	readonly scale: { readonly unit: Unit; readonly min: number; readonly max: number } | null;
	/** For ordinals: the number of levels. */
	readonly levels: number | null;
	readonly relation: { readonly relation: Relation; readonly why: string } | null;
	readonly state: State;
	readonly distance: number | null;
	readonly difference: Difference;
	/** Null where nothing at all is recorded for the date. */
	readonly sides: Readonly<Record<Side, ShownAnswer | null>>;
}

/** A row as a line of a table: what it asks, and both answers in a few words. */
export interface RowLine extends Pick<ShownRow, 'id' | 'topic' | 'ask' | 'state' | 'distance'> {
	readonly sides: Readonly<Record<Side, Pick<ShownAnswer, 'state' | 'value' | 'rule' | 'checked'> | null>>;
}

/** A row as one small mark: in the step list, on the home page. */
export interface Mark {
	readonly id: string;
	readonly state: State;
	/** A difference of at least half the scale. */
	readonly far: boolean;
}

export interface ShownTerm {
	readonly label: string;
	/** The word in the other language. */
	readonly counterpart: string;
	readonly relation: string;
	readonly note: string | null;
}
