import type { Text2 } from './lang';

/** The two sides of every comparison. */
export type Side = 'us' | 'kr';

export const SIDES = ['us', 'kr'] as const satisfies readonly Side[];

/** The other side: `otherSide('us')` → `'kr'`. */
export const otherSide = (side: Side): Side => (side === 'us' ? 'kr' : 'us');

export interface Option extends Text2 {
	readonly id: string;
}

export const UNITS = ['days', 'months', 'years', 'percent', 'hours', 'count'] as const;
export type Unit = (typeof UNITS)[number];

/** How two free texts relate; names and meanings follow the OSCAL mapping model (METHODS.md section 2). */
export const RELATIONS = ['equal', 'equivalent', 'subset', 'superset', 'intersects', 'none'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What kind of value a question asks for, with everything the distance needs to know. */
export type QuestionType =
	| { readonly kind: 'boolean'; readonly stricter: boolean | null }
	| { readonly kind: 'nominal'; readonly options: readonly Option[] }
	| { readonly kind: 'ordinal'; readonly options: readonly Option[]; readonly stricter: 'higher' | 'lower' | null }
	| {
			readonly kind: 'number';
			readonly unit: Unit;
			readonly min: number;
			readonly max: number;
			readonly stricter: 'higher' | 'lower' | null;
	  }
	| { readonly kind: 'set'; readonly options: readonly Option[]; readonly stricter: 'more' | 'fewer' | null }
	| { readonly kind: 'text'; readonly relation: { readonly relation: Relation; readonly why: Text2 } | null };

export type QuestionKind = QuestionType['kind'];

/** A typed value: boolean, option id, number, set of option ids, or null for free text. */
export type Value = boolean | string | number | readonly string[] | null;

/** One side's answer; every absence says which kind it is. */
export type Answer =
	| { readonly state: 'rule'; readonly value: Value }
	| { readonly state: 'no-rule' }
	| { readonly state: 'does-not-apply' }
	| { readonly state: 'not-checked' };

export type AnswerState = Answer['state'];

/** The ways in which an answer was checked, best first. */
export const SEEN = ['text', 'secondary', 'inference', 'memory'] as const;
export type Seen = (typeof SEEN)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Where an answer comes from that is not the law: a scenario, or the reader's own trial. */
export type Proposed = 'scenario' | 'reader';
