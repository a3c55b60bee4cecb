import type { Lang } from '$lib/core/lang';
import { testedRecommendations } from './briefing-view';
import { touchedParagraphs } from './commitment-view';
import { pathwaySummary } from './pathway-view';
import type { Reference } from './reference/reference';
import { scenarioEffects } from './scenario-view';

/** Proposals that may still become law. */
const ALIVE = new Set(['proposed', 'pending', 'passed-one-house', 'announced']);

/** What the home page answers at once: how the recommendations of the brief stand, the commitment that most gaps touch, the first pathway, and the living proposal that moves the index most. */
export function homeAnswers(reference: Reference, lang: Lang, on: string) {
	const bound = reference.commitments().filter(({ kind }) => kind !== 'recommendation');
	const commitments = bound.map((commitment) => {
		const paragraphs = touchedParagraphs(reference, commitment, { scenario: null, edit: {} }, on, lang);
		return {
			id: commitment.id,
			title: commitment.title[lang],
			gaps: new Set(paragraphs.flatMap(({ rows }) => rows.map((row) => row.id))).size
		};
	});
	const scenarios = scenarioEffects(reference, on)
		.filter(({ scenario }) => ALIVE.has(scenario.status.is))
		.map(({ scenario, from, to }) => ({
			id: scenario.id,
			title: scenario.title[lang],
			from,
			to,
			by: Math.abs((to ?? 0) - (from ?? 0))
		}));
	const [pathway] = reference.pathways();
	const [briefing] = reference.briefings();
	return {
		briefing: briefing
			? {
					id: briefing.id,
					recommendations: testedRecommendations(reference, briefing, on, lang).map(({ label, counts, topics }) => ({
						label,
						differ: counts.different,
						of: topics.reduce((n, { rows }) => n + rows.length, 0)
					}))
				}
			: null,
		commitment: commitments.sort((a, b) => b.gaps - a.gaps)[0] ?? null,
		pathway: pathway ? pathwaySummary(reference, pathway, lang) : null,
		scenario: scenarios.sort((a, b) => b.by - a.by)[0] ?? null
	};
}
