import type { Lang } from '$lib/core/lang';
import { comparisonOf } from './comparisons';
import type { Reference } from './reference/reference';
import { stepMarks } from './step-marks';

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
					marks: stepMarks(compared, step.id)
				}))
			};
		})
	};
}
