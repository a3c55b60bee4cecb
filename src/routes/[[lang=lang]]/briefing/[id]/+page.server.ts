import { readView } from '$lib/core/view-state';
import { briefingMessages } from '$lib/messages/briefing';
import { paths } from '$lib/paths';
import { testedRecommendations } from '$lib/server/briefing-view';
import { commitmentHead } from '$lib/server/commitment-view';
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
		commitment: commitmentHead(reference, commitment, on, lang),
		constraints: briefing.constraints.map((text) => text[lang]),
		recommendations: testedRecommendations(reference, briefing, on, lang),
		revision: reference.revision,
		on,
		given: view.on,
		problems
	};
};
