import { readView } from '$lib/core/view-state';
import { briefingMessages } from '$lib/messages/briefing';
import { paths } from '$lib/paths';
import { testedRecommendations } from '$lib/server/briefing-view';
import { presenter } from '$lib/server/compare';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { reference, lang, today } = locals;
	const briefing = reference.briefings().find(({ id }) => id === params.id);
	const commitment = reference.commitments().find(({ id }) => id === briefing?.commitmentId);
	if (!briefing || !commitment) {
		const [first] = reference.briefings();
		error(404, {
			message: briefingMessages[lang].notFound(params.id),
			nearest: {
				href: first ? paths.briefing(lang, first.id) : paths.commitments(lang),
				label: briefingMessages[lang].eyebrow
			}
		});
	}
	const { view, problems } = readView(url.searchParams);
	const on = view.on ?? today;
	return {
		id: briefing.id,
		since: briefing.since,
		commitment: {
			id: commitment.id,
			title: commitment.title[lang],
			kind: commitment.kind,
			date: commitment.date,
			status: presenter(reference, lang, on).named(commitment.status[lang], on),
			against: commitment.checkedAgainst,
			confidence: commitment.confidence
		},
		constraints: briefing.constraints.map((text) => text[lang]),
		recommendations: testedRecommendations(reference, briefing, on, lang),
		revision: reference.revision,
		on,
		given: view.on,
		problems
	};
};
