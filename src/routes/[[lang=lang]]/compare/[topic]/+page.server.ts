import { indexOf } from '$lib/core/indexed';
import { keyRows } from '$lib/core/key-rows';
import { STATES, type State } from '$lib/core/state';
import { readView } from '$lib/core/view-state';
import { amendmentOf } from '$lib/server/amendment';
import { presenter } from '$lib/server/compare';
import { comparisonOf } from '$lib/server/comparisons';
import { rowFilter } from '$lib/server/filter';
import { indexItems } from '$lib/server/index-items';
import { stepMarks } from '$lib/server/step-marks';
import { findTopic } from '../../find';
import type { PageServerLoad } from './$types';

const KEY_ROWS = 9;

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { reference, library, lang, today } = locals;
	const topic = findTopic(locals, params.topic);
	const read = readView(url.searchParams);
	const problems = [...read.problems];
	const view = { ...read.view };
	if (view.step !== null && !topic.steps.some((step) => step.id === view.step)) {
		problems.push({ param: 'step', given: view.step });
		view.step = null;
	}
	const on = view.on ?? today;

	const amendment = amendmentOf(reference, topic.id, view, on);
	problems.push(...amendment.problems);
	const { compared, shown } = comparisonOf(reference, topic.id, on, lang, amendment, library);
	const shownOf = (list: typeof compared) => list.flatMap((row) => shown.get(row.question.id) ?? []);
	const rows = shownOf(compared.filter(rowFilter(view, reference, on)));
	const unfiltered = view.step === null && view.show === 'all' && view.q === '';
	const keys = unfiltered
		? shownOf(
				keyRows(
					compared.map((row) => ({ ...row, weight: row.question.weight })),
					KEY_ROWS
				)
			)
		: [];
	const count = (state: State) => compared.filter((row) => row.comparison.state === state).length;

	const { figures, band } = indexOf(indexItems(compared), view.w, on);

	return {
		index: { figures: { ...figures, contributions: [] }, band },
		topic: { id: topic.id, title: topic.title[lang], lede: topic.lede[lang], editor: topic.editor[lang] },
		steps: topic.steps.map((step) => ({ id: step.id, label: step.name[lang], marks: stepMarks(compared, step.id) })),
		view,
		amended: { scenario: amendment.scenario?.title[lang] ?? null, own: amendment.own },
		problems,
		on,
		total: compared.length,
		counts: Object.fromEntries(STATES.map((state) => [state, count(state)])) as Record<State, number>,
		rows,
		keys: keys.map((row) => row.id),
		terms: presenter(reference, lang, on).terms(rows)
	};
};
