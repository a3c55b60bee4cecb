import { SIDES } from '$lib/core/answer';
import { ownAnswerText } from '$lib/core/own-answer';
import { OWN } from '$lib/core/scenario';
import { readView, type ViewState } from '$lib/core/view-state';
import { scenarioMessages } from '$lib/messages/scenarios';
import { paths } from '$lib/paths';
import { amendmentOf, findScenario } from '$lib/server/amendment';
import { presenter } from '$lib/server/compare';
import { comparisonOf } from '$lib/server/comparisons';
import type { Scenario } from '$lib/server/reference/scenarios';
import { scenarioView } from '$lib/server/scenario-view';
import { error, redirect } from '@sveltejs/kit';
import { ownForm } from './own-form';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { reference, lang, today } = locals;
	const own = params.id === OWN;
	const { view: read, problems } = readView(url.searchParams);
	const view: ViewState = own ? read : { ...read, scenario: null, edit: {}, days: {}, name: '' };
	const scenario = own ? null : findScenario(reference, params.id);
	if (scenario === undefined) {
		error(404, {
			message: scenarioMessages[lang].notFound(params.id),
			nearest: { href: paths.scenarios(lang), label: scenarioMessages[lang].heading }
		});
	}
	const base = view.scenario === null ? null : (findScenario(reference, view.scenario) ?? null);
	const topicId = (scenario ?? base)?.topicId ?? reference.topics()[0]?.id ?? '';
	const on = view.on ?? today;

	const amendmentUnder = (id: string | null, edit: ViewState['edit'] = {}) =>
		amendmentOf(reference, topicId, { scenario: id, edit }, on);
	const [before, after] = [amendmentUnder(view.against), amendmentUnder(scenario?.id ?? view.scenario, view.edit)];
	// Without scripts the form of an own answer sends its fields one by one; the address that people share holds the answer alone.
	const form = own ? ownForm(url.searchParams, reference, topicId, on, lang) : null;
	if (form?.answered) {
		const edit = { ...view.edit, [form.answered.key]: ownAnswerText(form.answered.answer) };
		redirect(303, paths.scenario(lang, OWN, { ...view, edit }));
	}

	const result = scenarioView(reference, topicId, on, lang, {
		before: { amendment: before, weights: view.w, days: {} },
		after: { amendment: after, weights: view.w, days: view.days }
	});
	const { shown } = comparisonOf(reference, topicId, on, lang, after);
	return {
		topic: topicId,
		own,
		scenario: scenario && shownScenario(scenario, locals),
		base: base && { id: base.id, title: base.title[lang] },
		view,
		on,
		problems: [
			...problems,
			...after.problems,
			...before.problems.map((problem) => ({ ...problem, param: 'against' as const }))
		],
		against: before.scenario && { id: before.scenario.id, title: before.scenario.title[lang] },
		others: reference
			.scenarios()
			.filter((other) => other.topicId === topicId && other.id !== params.id)
			.map((other) => ({ id: other.id, title: other.title[lang] })),
		edits: after.answers
			.filter((answer) => answer.proposed === 'reader')
			.flatMap(({ side, questionId }) => {
				const row = shown.get(questionId);
				return row ? [{ key: `${side}-${questionId}`, side, ask: row.ask, answer: row.sides[side] }] : [];
			}),
		form: form && {
			...form,
			current: form.picked && (shown.get(form.picked.question)?.sides[form.picked.side] ?? null)
		},
		sides: SIDES,
		...result
	};
};

function shownScenario(scenario: Scenario, { reference, lang, today }: App.Locals) {
	const { named } = presenter(reference, lang, today);
	const instrument = scenario.instrumentId === null ? null : reference.instruments.find(scenario.instrumentId);
	return {
		id: scenario.id,
		side: scenario.side,
		title: scenario.title[lang],
		what: named(scenario.what[lang], today),
		status: { ...scenario.status, note: named(scenario.status.note[lang], today) },
		instrument: instrument ? { id: instrument.id, name: instrument.short[lang] } : null,
		applies: scenario.applies && named(scenario.applies[lang], today),
		unread: scenario.unread && named(scenario.unread[lang], today),
		sources: scenario.sources.map((source) => source[lang]),
		checked: { on: scenario.checkedOn, against: scenario.checkedAgainst, confidence: scenario.confidence }
	};
}
