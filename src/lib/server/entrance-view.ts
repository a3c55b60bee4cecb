import type { Side } from '$lib/core/answer';
import { verdict, type Choice, type Facet, type Product, type Rule, type Trait, type Use } from '$lib/core/entrance';
import type { Lang } from '$lib/core/lang';
import type { Mark } from '$lib/core/row';
import { presenter } from './compare';
import { comparisonOf } from './comparisons';
import { pathwaySummary } from './pathway-view';
import type { Reference } from './reference/reference';
import { stepMarks } from './step-marks';

type Chosen = Product | Trait | Use;

/** Why something applies: on which conditions that the reader left open, and the questions on which that rests. */
interface ShownReason {
	readonly conditions: readonly { readonly facet: Facet; readonly any: readonly Chosen[] }[];
	readonly why: string;
	readonly questions: readonly ShownQuestion[];
}
interface ShownQuestion {
	readonly id: string;
	readonly topic: string;
	readonly place: number;
	readonly ask: string;
}

/** What does not apply, with the condition that is not met; no facet where no editor has judged. */
interface LeftOut {
	readonly id: string;
	readonly name: string;
	readonly facet: Facet | null;
	readonly only: readonly Chosen[];
}

interface ShownPathway extends ReturnType<typeof pathwaySummary> {
	readonly sides: readonly Side[];
	readonly reasons: readonly ShownReason[];
}
interface ShownTopic {
	readonly id: string;
	readonly title: string;
	readonly reasons: readonly ShownReason[];
	readonly steps: readonly {
		readonly id: string;
		readonly name: string;
		readonly reasons: readonly ShownReason[];
		readonly marks: readonly Mark[];
	}[];
	readonly leftOut: readonly LeftOut[];
}

/** What of the comparison concerns a product, and what does not, each with the reason. */
export function entranceFor(reference: Reference, choice: Choice, on: string, lang: Lang) {
	const { named } = presenter(reference, lang, on);
	const compared = new Map(
		reference.topics().map(({ id }) => [id, comparisonOf(reference, id, on, lang).compared] as const)
	);
	const questions = new Map(
		[...compared].flatMap(([topic, rows]) =>
			rows.map(({ question: { id, place, ask } }) => [id, { id, topic, place, ask: ask[lang] }] as const)
		)
	);
	const reasons = (rules: readonly Rule[]): ShownReason[] =>
		rules.map((rule) => ({
			conditions: (['what', 'trait', 'use'] as const)
				.filter((facet) => choice[facet] === null && rule[facet].length > 0)
				.map((facet) => ({ facet, any: rule[facet] })),
			why: named(rule.why[lang], on),
			questions: rule.questions.flatMap((id) => questions.get(id) ?? [])
		}));
	/** Sorts things into those that apply, with their rules, and those that do not. */
	function sorted<T>(
		things: readonly T[],
		rulesOf: (thing: T) => readonly Rule[],
		named: (thing: T) => { id: string; name: string }
	) {
		const judged = things.map((thing) => ({ thing, found: verdict(rulesOf(thing), choice) }));
		return {
			applying: judged.flatMap(({ thing, found }) => (found.kind === 'applies' ? [{ thing, rules: found.rules }] : [])),
			leftOut: judged.flatMap(({ thing, found }): LeftOut[] => {
				if (found.kind === 'applies') return [];
				const { facet, only } = found.kind === 'other' ? found : { facet: null, only: [] };
				return [{ ...named(thing), facet, only }];
			})
		};
	}

	const topics = sorted(
		reference.topics(),
		({ id }) => reference.entrance({ topicId: id }),
		({ id, title }) => ({ id, name: title[lang] })
	);
	const pathways = sorted(
		reference.pathways(),
		({ id }) => reference.entrance({ pathwayId: id }),
		({ id, title }) => ({ id, name: title[lang] })
	);
	return {
		pathways: pathways.applying.map(({ thing, rules }): ShownPathway => ({
			...pathwaySummary(reference, thing, lang),
			sides: [...new Set(rules.flatMap((rule) => rule.sides))],
			reasons: reasons(rules)
		})),
		topics: topics.applying.map(({ thing: topic, rules }): ShownTopic => {
			const steps = sorted(
				topic.steps,
				({ id }) => reference.entrance({ topicId: topic.id, stepId: id }),
				({ id, name }) => ({ id, name: name[lang] })
			);
			return {
				id: topic.id,
				title: topic.title[lang],
				reasons: reasons(rules),
				steps: steps.applying.map(({ thing: step, rules: ofStep }) => ({
					id: step.id,
					name: step.name[lang],
					reasons: reasons(ofStep),
					marks: stepMarks(compared.get(topic.id) ?? [], step.id)
				})),
				leftOut: steps.leftOut
			};
		}),
		leftOut: { topics: topics.leftOut, pathways: pathways.leftOut }
	};
}
