import type { Lang } from '$lib/core/lang';
import { amendmentOf, NO_AMENDMENT } from './amendment';
import { touchedParagraphs } from './commitment-view';
import { pathwaySummary } from './pathway-view';
import type { Reference } from './reference/reference';
import { scenarioView } from './scenario-view';

/** Proposals that may still become law. */
const ALIVE = new Set(['proposed', 'pending', 'passed-one-house', 'announced']);

/** What the home page answers at once: the commitment that most gaps touch, the first pathway, and the living proposal that moves the index most. */
export function homeAnswers(reference: Reference, lang: Lang, on: string) {
	const commitments = reference.commitments().map((commitment) => {
		const paragraphs = touchedParagraphs(reference, commitment, { scenario: null, edit: {} }, on, lang);
		return {
			id: commitment.id,
			title: commitment.title[lang],
			gaps: new Set(paragraphs.flatMap(({ rows }) => rows.map((row) => row.id))).size
		};
	});
	const scenarios = reference
		.scenarios()
		.filter((scenario) => ALIVE.has(scenario.status.is))
		.map((scenario) => {
			const after = amendmentOf(reference, scenario.topicId, { scenario: scenario.id, edit: {} }, on);
			const reading = { weights: {}, days: {} };
			const { figures } = scenarioView(reference, scenario.topicId, on, lang, {
				before: { amendment: NO_AMENDMENT, ...reading },
				after: { amendment: after, ...reading }
			});
			const [from, to] = [figures.before.index, figures.after.index];
			return { id: scenario.id, title: scenario.title[lang], from, to, by: Math.abs((to ?? 0) - (from ?? 0)) };
		});
	const [pathway] = reference.pathways();
	return {
		commitment: commitments.sort((a, b) => b.gaps - a.gaps)[0] ?? null,
		pathway: pathway ? pathwaySummary(reference, pathway, lang) : null,
		scenario: scenarios.sort((a, b) => b.by - a.by)[0] ?? null
	};
}
