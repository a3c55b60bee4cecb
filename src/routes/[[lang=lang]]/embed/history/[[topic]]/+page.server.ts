import { ENOUGH, historyOf } from '$lib/core/index-history';
import { readView } from '$lib/core/view-state';
import { daysOf } from '$lib/server/history';
import { findTopic } from '../../../find';
import { chartOf } from '$lib/components/history/chart';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { reference, lang, today } = locals;
	const topic = findTopic(locals, params.topic ?? reference.topics()[0]?.id ?? '');
	const { view } = readView(url.searchParams);
	const step = topic.steps.find(({ id }) => id === view.step);
	const { points, reading } = historyOf(daysOf(reference, topic.id), step?.id ?? null, today);
	return {
		topic: topic.id,
		step: step?.id ?? null,
		name: (step?.name ?? topic.title)[lang],
		points,
		reading,
		enough: ENOUGH,
		chart: chartOf(
			points.map(({ date, figures, measured }) => ({ date, measured, index: figures.index, bounds: figures.bounds })),
			// The numbers stand for the chronicle of the full page; here they would stand for nothing.
			[],
			today
		)
	};
};
