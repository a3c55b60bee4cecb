import { indexOf } from '$lib/core/indexed';
import { readView } from '$lib/core/view-state';
import { indexOverviewMessages } from '$lib/messages/index-overview';
import { amendmentOf, NO_AMENDMENT } from '$lib/server/amendment';
import { comparisonOf } from '$lib/server/comparisons';
import { indexItems } from '$lib/server/index-items';
import { findScope } from '../../../find';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { reference, lang, today } = locals;
	const scope = findScope(locals, params.scope);
	const { view } = readView(url.searchParams);
	const on = view.on ?? today;
	// A step and an amendment belong to one topic.
	const topic = scope.kind === 'topic' ? scope.topics[0] : undefined;
	const step = topic?.steps.find(({ id }) => id === view.step);
	const amendment = topic ? amendmentOf(reference, topic.id, view, on) : NO_AMENDMENT;
	const all = scope.topics.flatMap(({ id }) => comparisonOf(reference, id, on, lang, amendment).compared);
	const rows = step ? all.filter(({ question }) => question.stepId === step.id) : all;
	const weights = Object.fromEntries(
		rows.flatMap(({ question: { id, weight } }) => {
			const own = view.w[id];
			return own === undefined || own === weight ? [] : [[id, own]];
		})
	);
	const { figures, band } = indexOf(indexItems(rows), weights, on);
	return {
		scope: { id: scope.id, name: (step?.name ?? scope.name)?.[lang] ?? indexOverviewMessages[lang].all },
		on,
		figures: { ...figures, contributions: [] },
		band,
		amended: { scenario: amendment.scenario?.title[lang] ?? null, own: amendment.own },
		view: {
			on: view.on,
			step: step?.id ?? null,
			w: weights,
			scenario: amendment.scenario?.id ?? null,
			edit: topic ? view.edit : {}
		}
	};
};
