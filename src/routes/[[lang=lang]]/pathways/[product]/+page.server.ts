import { MAX_TEXT } from '$lib/core/address';
import { ownDurations } from '$lib/core/timeline';
import { readView, type Durations } from '$lib/core/view-state';
import { paths } from '$lib/paths';
import { amendmentOf } from '$lib/server/amendment';
import { presenter } from '$lib/server/compare';
import { pathwayOf, shownSteps } from '$lib/server/pathway-view';
import { redirect } from '@sveltejs/kit';
import { findPathway } from '../find';
import type { PageServerLoad } from './$types';

/** The form without scripts sends one field a step; the address that people share holds only what the reader changed. */
const FIELD = 'days-';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { reference, lang, today } = locals;
	const pathway = findPathway(locals, params.product);
	const { view, problems } = readView(url.searchParams);
	const amendment = amendmentOf(reference, pathway.topicId, { scenario: view.scenario, edit: {} }, today);
	problems.push(...amendment.problems);
	const { scenario } = amendment;
	const sides = shownSteps(reference, pathway, pathwayOf(reference, pathway.id, scenario), lang, today);
	// Answers and weights change no step; they are kept for the reader's own scenario.
	const kept = { scenario: scenario?.id ?? null, edit: view.edit, w: view.w, name: view.name };

	const sent = durationsSent(url.searchParams, view.days);
	const { own: days, unknown } = ownDurations(sent.days, [...sides.us, ...sides.kr]);
	const bad = [...sent.bad, ...unknown.map((key) => `${key}:${sent.days[key]}`)];
	// What could not be read is told on this page; only a form that was read whole goes on to its short address.
	if (bad.length > 0) problems.push({ param: 'days', given: bad.join(', ').slice(0, MAX_TEXT) });
	else if (sent.any) redirect(303, paths.pathway(lang, pathway.id, { ...kept, days }));

	return {
		pathway: {
			id: pathway.id,
			topic: pathway.topicId,
			title: pathway.title[lang],
			intro: presenter(reference, lang, today).named(pathway.intro[lang], today)
		},
		sides,
		on: today,
		view: { ...kept, days, on: null },
		amended: { scenario: scenario?.title[lang] ?? null, own: 0 },
		problems: problems.filter(({ param }, index) => problems.findIndex((other) => other.param === param) === index),
		others: reference
			.pathways()
			.filter(({ id }) => id !== pathway.id)
			.map(({ id, title }) => ({ id, title: title[lang] }))
	};
};

/** The durations of a form on top of those of the address; an empty field takes one back to the law's. */
function durationsSent(params: URLSearchParams, before: Durations): { days: Durations; bad: string[]; any: boolean } {
	const fields = [...params].filter(([name]) => name.startsWith(FIELD));
	const bad: string[] = [];
	let days = before;
	for (const [name, text] of fields) {
		const key = name.slice(FIELD.length);
		const { [key]: _, ...others } = days;
		const pair = `${key}:${text.trim()}`;
		const { view, problems } = readView(new URLSearchParams({ days: text.trim() === '' ? '' : pair }));
		if (problems.length > 0) bad.push(pair.slice(0, 80));
		else days = { ...others, ...view.days };
	}
	return { days, bad, any: fields.length > 0 };
}
