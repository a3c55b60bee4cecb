import { indexOf } from '$lib/core/indexed';
import { keyRows } from '$lib/core/key-rows';
import { comparisonOf } from '$lib/server/comparisons';
import { homeAnswers } from '$lib/server/home-answers';
import { indexItems } from '$lib/server/index-items';
import { stepMarks } from '$lib/server/step-marks';
import type { PageServerLoad } from './$types';

const KEY_ROWS = 6;

export const load: PageServerLoad = ({ locals }) => {
	const { reference, lang, today } = locals;
	const topics = reference.topics().map((topic) => {
		const { compared, shown } = comparisonOf(reference, topic.id, today, lang);
		const keys = keyRows(
			compared.map((row) => ({ ...row, weight: row.question.weight })),
			KEY_ROWS
		);
		const { figures, band } = indexOf(indexItems(compared), {}, today);
		return {
			id: topic.id,
			index: { figures: { ...figures, contributions: [] }, band },
			domain: topic.domainId,
			title: topic.title[lang],
			questions: compared.length,
			keys: keys.flatMap((row) => shown.get(row.question.id) ?? []),
			steps: topic.steps.map((step) => ({
				id: step.id,
				label: step.name[lang],
				marks: stepMarks(compared, step.id)
			}))
		};
	});
	return {
		answers: homeAnswers(reference, lang, today),
		domains: reference.domains().map((domain) => ({ id: domain.id, name: domain.name[lang] })),
		topics
	};
};
