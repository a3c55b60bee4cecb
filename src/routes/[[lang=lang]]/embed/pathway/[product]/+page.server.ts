import { ownDurations } from '$lib/core/timeline';
import { readView } from '$lib/core/view-state';
import { amendmentOf } from '$lib/server/amendment';
import { pathwayOf, shownSteps } from '$lib/server/pathway-view';
import { findPathway } from '../../../pathways/find';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { reference, lang, today } = locals;
	const pathway = findPathway(locals, params.product);
	const { view } = readView(url.searchParams);
	const amendment = amendmentOf(reference, pathway.topicId, { scenario: view.scenario, edit: {} }, today);
	const sides = shownSteps(reference, pathway, pathwayOf(reference, pathway.id, amendment.scenario), lang, today);
	const { own } = ownDurations(view.days, [...sides.us, ...sides.kr]);
	return {
		pathway: { id: pathway.id, title: pathway.title[lang] },
		sides,
		on: today,
		amended: { scenario: amendment.scenario?.title[lang] ?? null, own: 0 },
		view: { scenario: amendment.scenario?.id ?? null, days: own }
	};
};
