import { indexOf } from '$lib/core/indexed';
import { OWN } from '$lib/core/scenario';
import { STATES } from '$lib/core/state';
import type { Weights } from '$lib/core/view-state';
import { formatDistance, formatPercent } from '$lib/format';
import { embedMessages } from '$lib/messages/embed';
import { frontPageMessages } from '$lib/messages/front-page';
import { indexOverviewMessages } from '$lib/messages/index-overview';
import { messagesIn } from '$lib/messages/messages';
import { scenarioMessages } from '$lib/messages/scenarios';
import { amendmentOf, findScenario, NO_AMENDMENT } from '$lib/server/amendment';
import type { ComparedRow } from '$lib/server/compare';
import { comparisonOf } from '$lib/server/comparisons';
import { indexItems } from '$lib/server/index-items';
import { indexScope } from '$lib/server/index-scopes';
import { compareCard, homeCard, indexCard, scenarioCard } from '$lib/server/preview/index-cards';
import type { Topic } from '$lib/server/reference/topics';
import { scenarioView } from '$lib/server/scenario-view';
import { stepMarks } from '$lib/server/step-marks';
import { around, type CardOf, type CardRequest } from './request';

const shownIndex = (index: number | null): string => (index === null ? '–' : formatDistance(index));

/** The index of some rows, ready for the eye. */
function figureOf(rows: readonly ComparedRow[], weights: Weights, { lang, on }: CardRequest) {
	const m = messagesIn(lang).index;
	const { figures, band } = indexOf(indexItems(rows), weights, on);
	const coverage = m.coverage(formatPercent(figures.coverage, lang), figures.comparable, figures.items);
	const range = band ? m.band(formatDistance(band.low), formatDistance(band.high)) : '';
	return { shown: shownIndex(figures.index), value: figures.index, band, name: m.headline, range, coverage };
}

const marksOf = (topic: Topic, rows: readonly ComparedRow[]) => topic.steps.map((step) => stepMarks(rows, step.id));

/** Weights count only where they change one. */
const weighed = (rows: readonly ComparedRow[], weights: Weights): boolean =>
	rows.some(({ question: { id, weight } }) => (weights[id] ?? weight) !== weight);

export const home: CardOf = (request) => {
	const { reference, lang, on } = request;
	const topics = reference
		.topics()
		.map((topic) => ({ topic, rows: comparisonOf(reference, topic.id, on, lang).compared }));
	const rows = topics.flatMap((topic) => topic.rows);
	const differ = rows.filter(({ comparison }) => (comparison.distance ?? 0) > 0).length;
	return homeCard({
		...around(request, 'home'),
		heading: frontPageMessages[lang].heading,
		questions: embedMessages[lang].questions(rows.length, differ),
		steps: topics.flatMap(({ topic, rows: own }) => marksOf(topic, own))
	});
};

export const compare: CardOf = (request) => {
	const { reference, lang, on, view, named } = request;
	const topic = reference.topics().find(({ id }) => id === named('topic'));
	if (!topic) return null;
	const amendment = amendmentOf(reference, topic.id, view, on);
	const { compared } = comparisonOf(reference, topic.id, on, lang, amendment);
	const m = messagesIn(lang).compare;
	const count = (state: (typeof STATES)[number]) => compared.filter((row) => row.comparison.state === state).length;
	const { range, coverage, ...figure } = figureOf(compared, view.w, request);
	const about = around(request, 'compare', amendment, weighed(compared, view.w));
	return compareCard({
		...about,
		// Here the counts stand where the coverage would.
		date: `${about.date} · ${coverage}`,
		title: topic.title[lang],
		figure: { ...figure, basis: range },
		counts: (['different', 'same', 'not-comparable', 'not-checked'] as const).map((state) => ({
			state,
			words: m.counts[state](count(state))
		})),
		steps: marksOf(topic, compared)
	});
};

export const index: CardOf = (request) => {
	const { reference, lang, on, view, named } = request;
	const scope = indexScope(reference, named('topic') || 'all');
	if (!scope) return null;
	const topic = scope.kind === 'topic' ? scope.topics[0] : undefined;
	const amendment = topic ? amendmentOf(reference, topic.id, view, on) : NO_AMENDMENT;
	const step = topic?.steps.find(({ id }) => id === view.step);
	const all = scope.topics.flatMap(({ id }) => comparisonOf(reference, id, on, lang, amendment).compared);
	const rows = step ? all.filter(({ question }) => question.stepId === step.id) : all;
	const { range, coverage, ...figure } = figureOf(rows, view.w, request);
	return indexCard({
		...around(request, 'index', amendment, weighed(rows, view.w)),
		title: (step?.name ?? scope.name)?.[lang] ?? indexOverviewMessages[lang].all,
		figure: { ...figure, basis: [range, coverage].filter(Boolean).join(' · ') }
	});
};

export const scenario: CardOf = (request) => {
	const { reference, lang, on, view, named } = request;
	const words = embedMessages[lang];
	const own = named('id') === OWN;
	const found = findScenario(reference, own ? (view.scenario ?? '') : named('id'));
	if (!own && !found) return null;
	const topic = found?.topicId ?? reference.topics()[0]?.id ?? '';
	const read = { scenario: found?.id ?? null, edit: own ? view.edit : {} };
	const amendment = amendmentOf(reference, topic, read, on);
	const reading = { weights: view.w, days: {} };
	const { figures, changed } = scenarioView(reference, topic, on, lang, {
		before: { amendment: NO_AMENDMENT, ...reading },
		after: { amendment, ...reading }
	});
	const s = scenarioMessages[lang];
	return scenarioCard({
		...around(request, own ? 'own' : 'scenario'),
		title: own ? view.name || s.ownHeading : (found?.title[lang] ?? ''),
		name: messagesIn(lang).index.headline,
		before: { shown: shownIndex(figures.before.index), words: words.today },
		after: { shown: shownIndex(figures.after.index), words: own ? words.ifOwn : words.ifLaw },
		summary: s.summary(changed.length, s.asLaw),
		caution: own ? words.supposed : words.notLaw
	});
};
