import type { Side } from '$lib/core/answer';
import type { Product, Rule, Trait, Use } from '$lib/core/entrance';
import type { Db } from '../stores/open';
import { groupBy, text2 } from './text2';

/** What an entrance leads to: a topic, a step of it, or a pathway. */
interface Place {
	readonly topicId?: string;
	readonly stepId?: string;
	readonly pathwayId?: string;
}

interface RuleRow {
	topicId: string | null;
	stepId: string | null;
	pathwayId: string | null;
	products: string;
	traits: string;
	uses: string;
	sides: string;
	en: string;
	ko: string;
	questions: string;
}

const keyOf = (topicId?: string | null, stepId?: string | null, pathwayId?: string | null): string =>
	[topicId ?? '', stepId ?? '', pathwayId ?? ''].join(' ');

/** To which products everything applies; read whole when the server starts. */
export function entranceQueries(db: Db) {
	const rules = groupBy(
		db
			.prepare<[], RuleRow>(
				`SELECT topic_id AS topicId, step_id AS stepId, pathway_id AS pathwayId, products, traits, uses, sides,
					why_en AS en, why_ko AS ko, questions
				FROM entrance ORDER BY place`
			)
			.all()
			.map((row) => ({
				key: keyOf(row.topicId, row.stepId, row.pathwayId),
				what: JSON.parse(row.products) as Product[],
				trait: JSON.parse(row.traits) as Trait[],
				use: JSON.parse(row.uses) as Use[],
				sides: JSON.parse(row.sides) as Side[],
				why: text2(row.en, row.ko),
				questions: JSON.parse(row.questions) as string[]
			})),
		(rule) => rule.key
	);
	return {
		/** The rules of one topic, step or pathway; none where no editor has said anything. */
		entrance: ({ topicId, stepId, pathwayId }: Place): readonly Rule[] =>
			rules.get(keyOf(topicId, stepId, pathwayId)) ?? []
	};
}
