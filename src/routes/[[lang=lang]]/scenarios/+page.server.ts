import { amendmentOf, NO_AMENDMENT } from '$lib/server/amendment';
import { scenarioView } from '$lib/server/scenario-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { reference, lang, today } = locals;
	const plain = { weights: {}, days: {} };
	return {
		scenarios: reference.scenarios().map((scenario) => {
			const after = amendmentOf(reference, scenario.topicId, { scenario: scenario.id, edit: {} }, today);
			const { changed, figures } = scenarioView(reference, scenario.topicId, today, lang, {
				before: { amendment: NO_AMENDMENT, ...plain },
				after: { amendment: after, ...plain }
			});
			return {
				id: scenario.id,
				title: scenario.title[lang],
				side: scenario.side,
				status: scenario.status.is,
				on: scenario.status.on,
				confidence: scenario.confidence,
				changed: changed.length,
				index: [figures.before.index, figures.after.index] as const
			};
		})
	};
};
