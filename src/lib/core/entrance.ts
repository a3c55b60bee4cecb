/** The product entrance: from what somebody has, and means to do with it, to the topics, steps and pathways that concern it. */
import { addressOf, textCodec, type Codec, type Problem } from './address';
import type { Side } from './answer';
import type { Text2 } from './lang';

/** What it is. */
export const PRODUCTS = [
	'plant',
	'animal',
	'microorganism',
	'pathogen',
	'medicine',
	'active-ingredient',
	'biologic',
	'nucleic-acid',
	'technology'
] as const;
export type Product = (typeof PRODUCTS)[number];

/** What was done to it. */
export const TRAITS = ['edited', 'herbicide', 'pest', 'stack', 'other'] as const;
export type Trait = (typeof TRAITS)[number];

/** What is meant to be done with it. */
export const USES = [
	'import-ffp',
	'cultivation',
	'contained',
	'research',
	'medicine',
	'ingredient',
	'manufacture',
	'transfer'
] as const;
export type Use = (typeof USES)[number];

/** The choices of a reader; null: not said, so that nothing is left out for it. */
export interface Choice {
	readonly what: Product | null;
	readonly trait: Trait | null;
	readonly use: Use | null;
}
const FACETS = ['what', 'trait', 'use'] as const satisfies readonly (keyof Choice)[];
export type Facet = (typeof FACETS)[number];

export interface EntranceView extends Choice {
	/** As it was typed: what is wrong with it is told beside it. */
	readonly uid: string;
}
type EntranceProblem = Problem<EntranceView>;

/** To which products something applies, and why; an empty list is no condition. */
export interface Rule {
	readonly what: readonly Product[];
	readonly trait: readonly Trait[];
	readonly use: readonly Use[];
	readonly sides: readonly Side[];
	readonly why: Text2;
	/** The questions on which the reason rests. */
	readonly questions: readonly string[];
}

export type Verdict =
	| { readonly kind: 'applies'; readonly rules: readonly Rule[] }
	/** The first condition that is not met, and what would meet it. */
	| { readonly kind: 'other'; readonly facet: Facet; readonly only: readonly (Product | Trait | Use)[] }
	/** No editor has said to what it applies. */
	| { readonly kind: 'not-judged' };

/**
 * Whether something applies to a product: under any of its rules whose conditions are all met.
 *
 * @example verdict(rules, { what: 'plant', trait: null, use: 'import-ffp' }) // { kind: 'other', facet: 'use', only: ['cultivation'] }
 */
export function verdict(rules: readonly Rule[], choice: Choice): Verdict {
	if (rules.length === 0) return { kind: 'not-judged' };
	let left = rules;
	for (const facet of ['what', 'use', 'trait'] as const) {
		const met = left.filter((rule) => meets(rule[facet], choice[facet]));
		if (met.length === 0) return { kind: 'other', facet, only: [...new Set(left.flatMap((rule) => rule[facet]))] };
		left = met;
	}
	return { kind: 'applies', rules: left };
}

const meets = (only: readonly string[], chosen: string | null): boolean =>
	only.length === 0 || chosen === null || only.includes(chosen);

/** Whether anything is chosen at all: `isChosen({ what: null, trait: null, use: null })` → false. */
export const isChosen = (choice: Choice): boolean => FACETS.some((facet) => choice[facet] !== null);

const orNone = <T extends string>(values: readonly T[]): Codec<T | null> => ({
	fallback: null,
	read: (text) => values.find((value) => value === text),
	write: (value) => value ?? ''
});

const address = addressOf<EntranceView>({
	what: orNone(PRODUCTS),
	trait: orNone(TRAITS),
	use: orNone(USES),
	uid: textCodec()
});

/**
 * Reads an address of the entrance.
 *
 * @example readEntrance(new URLSearchParams('what=plant&use=import-ffp')).view.use // 'import-ffp'
 */
export const readEntrance = (params: URLSearchParams): { view: EntranceView; problems: EntranceProblem[] } =>
	address.read(params);

/**
 * Writes it.
 *
 * @example writeEntrance({ what: 'plant', trait: 'edited' }) // '?trait=edited&what=plant'
 */
export const writeEntrance = (view: Partial<EntranceView>): string => address.write({ ...address.defaults, ...view });
