import { MAX_WEIGHT, readView, type Weights } from '$lib/core/view-state';
import { paths } from '$lib/paths';
import { comparisonOf } from '$lib/server/comparisons';
import { indexItems } from '$lib/server/index-items';
import { redirect } from '@sveltejs/kit';
import { findTopic } from '../../find';
import type { PageServerLoad } from './$types';

/** The form without scripts sends one field a row; the address that people share holds only what the reader changed. */
const FIELD = 'weight-';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { reference, lang, today } = locals;
	const topic = findTopic(locals, params.topic);
	const { view, problems } = readView(url.searchParams);
	const step = topic.steps.some((candidate) => candidate.id === view.step) ? view.step : null;
	if (step !== view.step) problems.push({ param: 'step', given: view.step ?? '' });
	const on = view.on ?? today;
	const { compared } = comparisonOf(reference, topic.id, on, lang);
	const own = new Map(compared.map(({ question }) => [question.id, question.weight]));

	const fields = [...url.searchParams].filter(([name]) => name.startsWith(FIELD));
	if (fields.length > 0) {
		const given = fields.map(([name, value]) => [name.slice(FIELD.length), Number(value)] as const);
		const valid = given.filter(([id, weight]) => own.has(id) && weight >= 0 && weight <= MAX_WEIGHT);
		const w = changed({ ...view.w, ...Object.fromEntries(valid) }, own);
		redirect(303, paths.index(lang, topic.id, { on: view.on, step, w }));
	}

	const rows = step === null ? compared : compared.filter(({ question }) => question.stepId === step);
	const items = indexItems(rows);
	return {
		topic: { id: topic.id, title: topic.title[lang] },
		steps: topic.steps.map(({ id, name }) => ({ id, label: name[lang] })),
		step,
		on,
		view: { on: view.on, step, w: changed(view.w, own) },
		problems,
		items: items.map((item, index) => ({
			...item,
			ask: rows[index]?.question.ask[lang] ?? '',
			state: rows[index]?.comparison.state ?? 'not-checked'
		}))
	};
};

/** The weights that differ from the question's own. */
function changed(weights: Weights, own: ReadonlyMap<string, number>): Weights {
	return Object.fromEntries(Object.entries(weights).filter(([id, weight]) => own.has(id) && own.get(id) !== weight));
}
