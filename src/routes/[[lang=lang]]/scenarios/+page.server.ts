import { scenarioEffects } from '$lib/server/scenario-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { reference, lang, today } = locals;
	return {
		scenarios: scenarioEffects(reference, today).map(({ scenario, changed, from, to }) => ({
			id: scenario.id,
			title: scenario.title[lang],
			side: scenario.side,
			status: scenario.status.is,
			on: scenario.status.on,
			confidence: scenario.confidence,
			changed,
			index: [from, to] as const
		}))
	};
};
