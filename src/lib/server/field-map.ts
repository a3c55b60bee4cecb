import { isFar } from '$lib/core/key-rows';
import type { Lang } from '$lib/core/lang';
import type { Mark } from '$lib/core/row';
import { comparisonOf } from './comparisons';
import type { Reference } from './reference/reference';

/** The whole field in one language: the domains, and their topics with one mark a question. */
export function fieldMap(reference: Reference, lang: Lang, on: string) {
	return {
		domains: reference.domains().map((domain) => ({ id: domain.id, name: domain.name[lang] })),
		topics: reference.topics().map((topic) => {
			const { compared } = comparisonOf(reference, topic.id, on, lang);
			return {
				id: topic.id,
				domain: topic.domainId,
				title: topic.title[lang],
				questions: compared.length,
				steps: topic.steps.map((step) => ({
					id: step.id,
					label: step.name[lang],
					marks: compared
						.filter((row) => row.question.stepId === step.id)
						.map(({ question, comparison: c }): Mark => ({
							id: question.id,
							state: c.state,
							far: isFar(c.state, c.distance)
						}))
				}))
			};
		})
	};
}
