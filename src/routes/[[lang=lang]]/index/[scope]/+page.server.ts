import { MAX_WEIGHT, readView, type Weights } from '$lib/core/view-state';
import { indexOverviewMessages } from '$lib/messages/index-overview';
import { paths } from '$lib/paths';
import { amendmentOf, NO_AMENDMENT } from '$lib/server/amendment';
import { comparisonOf } from '$lib/server/comparisons';
import { indexItems } from '$lib/server/index-items';
import { redirect } from '@sveltejs/kit';
import { findScope } from '../../find';
import type { PageServerLoad } from './$types';

/** The form without scripts sends one field a row; the address that people share holds only what the reader changed. */
const FIELD = 'weight-';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { reference, lang, today } = locals;
	const scope = findScope(locals, params.scope);
	// A step and an amendment belong to one topic.
	const topic = scope.kind === 'topic' ? scope.topics[0] : undefined;
	const { view, problems } = readView(url.searchParams);
	const on = view.on ?? today;
	const step = topic?.steps.find((candidate) => candidate.id === view.step)?.id ?? null;
	if (step !== view.step) problems.push({ param: 'step', given: view.step ?? '' });
	const amendment = topic ? amendmentOf(reference, topic.id, view, on) : NO_AMENDMENT;
	problems.push(...amendment.problems);
	if (!topic && view.scenario !== null) problems.push({ param: 'scenario', given: view.scenario });
	if (!topic && Object.keys(view.edit).length > 0)
		problems.push({ param: 'edit', given: Object.keys(view.edit).join() });

	const compared = scope.topics.flatMap(({ id }) => comparisonOf(reference, id, on, lang, amendment).compared);
	const own = new Map(compared.map(({ question }) => [question.id, question.weight]));
	const kept = { ...view, step, ...(!topic && { scenario: null, edit: {} }) };

	const fields = [...url.searchParams].filter(([name]) => name.startsWith(FIELD));
	if (fields.length > 0) {
		const given = fields.map(([name, value]) => [name.slice(FIELD.length), Number(value)] as const);
		const valid = given.filter(([id, weight]) => own.has(id) && weight >= 0 && weight <= MAX_WEIGHT);
		redirect(
			303,
			paths.index(lang, scope.id, { ...kept, w: changed({ ...view.w, ...Object.fromEntries(valid) }, own) })
		);
	}

	const rows = step === null ? compared : compared.filter(({ question }) => question.stepId === step);
	const items = indexItems(rows);
	return {
		scope: { id: scope.id, name: scope.name?.[lang] ?? indexOverviewMessages[lang].all },
		topic: topic?.id ?? null,
		steps: (topic?.steps ?? []).map(({ id, name }) => ({ id, label: name[lang] })),
		step,
		on,
		view: { ...kept, w: changed(view.w, own) },
		amended: { scenario: amendment.scenario?.title[lang] ?? null, own: amendment.own },
		problems,
		items: items.map((item, index) => ({
			...item,
			topic: rows[index]?.question.topicId ?? '',
			ask: rows[index]?.question.ask[lang] ?? '',
			state: rows[index]?.comparison.state ?? 'not-checked'
		}))
	};
};

/** The weights that differ from the question's own. */
function changed(weights: Weights, own: ReadonlyMap<string, number>): Weights {
	return Object.fromEntries(Object.entries(weights).filter(([id, weight]) => own.has(id) && own.get(id) !== weight));
}
