import type { Side } from './answer';
import type { Entry, LawId, Unit } from './law';
import type { Piece } from './references';

/** What the pages of the library draw, with nothing left to look up. */

/** A line of the list of laws. */
export interface ListedLaw extends Pick<LawId, 'key' | 'side' | 'kind' | 'name'> {
	readonly id: number;
	readonly versions: number;
	/** From when the newest version holds. */
	readonly newest: string;
	/** Questions whose answers rest on it. */
	readonly questions: number;
}

/** A question whose answer rests on a place of a law. */
export interface CitingQuestion {
	readonly topic: string;
	readonly id: string;
	readonly ask: string;
	readonly side: Side;
}

/** Where a reference leads: a place on the page of a law of the library. `law` null: on this page. */
export interface ReferenceTarget {
	readonly law: string | null;
	readonly anchor: string | null;
}

export interface ReadUnit extends Omit<Unit, 'path' | 'text'> {
	/** Null for what no permalink names: the text of the article itself, and a number that the article prints again. */
	readonly id: string | null;
	readonly pieces: readonly Piece<ReferenceTarget>[];
	/** In the form of its side. */
	readonly citation: string | null;
}

export interface ReadEntry extends Omit<Entry, 'units'> {
	readonly id: string | null;
	readonly citation: string | null;
	/** Nothing of it is in force any more. */
	readonly repealed: boolean;
	readonly units: readonly ReadUnit[];
	readonly citedBy: readonly { readonly path: string; readonly questions: readonly CitingQuestion[] }[];
}
