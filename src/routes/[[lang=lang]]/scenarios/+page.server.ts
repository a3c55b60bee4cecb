import { scenarioEffects } from '$lib/server/scenario-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { reference, lang, today } = locals;
	const topics = new Map(reference.topics().map(({ id, title }) => [id, title[lang]]));
	return {
		scenarios: scenarioEffects(reference, today).map(({ scenario, changed, from, to }) => ({
			id: scenario.id,
			title: scenario.title[lang],
			/** Whose index it would move. */
			topic: topics.get(scenario.topicId) ?? scenario.topicId,
			side: scenario.side,
			status: scenario.status.is,
			on: scenario.status.on,
			confidence: scenario.confidence,
			changed,
			index: [from, to] as const
		}))
	};
};
