import { indexOf } from '$lib/core/indexed';
import { keyRows } from '$lib/core/key-rows';
import { comparisonOf } from '$lib/server/comparisons';
import { fieldMap } from '$lib/server/field-map';
import { homeAnswers } from '$lib/server/home-answers';
import { indexItems } from '$lib/server/index-items';
import type { PageServerLoad } from './$types';

const KEY_ROWS = 6;

export const load: PageServerLoad = ({ locals }) => {
	const { reference, lang, today } = locals;
	const { domains, topics } = fieldMap(reference, lang, today);
	return {
		answers: homeAnswers(reference, lang, today),
		domains,
		topics: topics.map((topic) => {
			const { compared, shown } = comparisonOf(reference, topic.id, today, lang);
			const keys = keyRows(
				compared.map((row) => ({ ...row, weight: row.question.weight })),
				KEY_ROWS
			);
			const { figures, band } = indexOf(indexItems(compared), {}, today);
			return {
				...topic,
				index: { figures: { ...figures, contributions: [] }, band },
				keys: keys.flatMap((row) => shown.get(row.question.id) ?? [])
			};
		})
	};
};
