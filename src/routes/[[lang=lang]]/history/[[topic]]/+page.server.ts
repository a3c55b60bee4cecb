import { ENOUGH, historyOf } from '$lib/core/index-history';
import { readView } from '$lib/core/view-state';
import { presenter } from '$lib/server/compare';
import { daysOf } from '$lib/server/history';
import type { HistoryEvent } from '$lib/server/reference/events';
import type { Reference } from '$lib/server/reference/reference';
import { findTopic } from '../../find';
import { chartOf, firstDay } from '$lib/components/history/chart';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { reference, lang, today } = locals;
	const topic = findTopic(locals, params.topic ?? reference.topics()[0]?.id ?? '');
	const read = readView(url.searchParams);
	const step = topic.steps.find((candidate) => candidate.id === read.view.step)?.id ?? null;
	const problems = read.problems.filter(({ param }) => param === 'step');
	if (step !== read.view.step) problems.push({ param: 'step', given: read.view.step ?? '' });

	const history = historyOf(daysOf(reference, topic.id), step, today);
	const present = presenter(reference, lang, today);
	const ofTopic = reference.events().filter(({ topicId }) => topicId === topic.id);
	const events = ofTopic.map(({ date, side, title, what, basis }, index) => ({
		/** The number it is shown under, 1 and up in order of time. */
		number: index + 1,
		date,
		side,
		title: title[lang],
		what: what && present.named(what[lang], firstDay(date)),
		basis: basis.flatMap((b) => present.citation(b, textDay(reference, b.instrumentId, date, today)) ?? [])
	}));
	const changed = new Set(history.points.flatMap(({ changes }) => changes.map(({ id }) => id)));
	const questions = reference.questions.ofTopic(topic.id, today).filter(({ id }) => changed.has(id));
	return {
		topic: { id: topic.id, title: topic.title[lang] },
		topics: reference.topics().map(({ id, title }) => ({ id, title: title[lang] })),
		steps: topic.steps.map(({ id, name }) => ({ id, label: name[lang] })),
		step,
		problems,
		history,
		events,
		asks: Object.fromEntries(questions.map(({ id, ask }) => [id, ask[lang]])),
		enough: ENOUGH,
		chart: chartOf(
			history.points.map(({ date, figures, measured }) => ({
				date,
				measured,
				index: figures.index,
				bounds: figures.bounds
			})),
			events,
			today
		)
	};
};

/**
 * The day whose text a citation of an event leads to: null (the text in force today) where the instrument has stood as it stands since
 * the event, and the day of the event otherwise. The text of today does not show what a rule said that has since fallen.
 */
function textDay(reference: Reference, instrumentId: string, date: HistoryEvent['date'], today: string): string | null {
	const stands = (on: string) =>
		reference.instruments.find(instrumentId)?.status.findLast(({ from }) => from === null || from <= on);
	return stands(firstDay(date)) === stands(today) ? null : firstDay(date);
}
