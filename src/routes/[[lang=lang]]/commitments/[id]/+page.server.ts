import { readView } from '$lib/core/view-state';
import { commitmentMessages } from '$lib/messages/commitments';
import { paths } from '$lib/paths';
import { amendmentOf } from '$lib/server/amendment';
import { commitmentHead, touchedParagraphs } from '$lib/server/commitment-view';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { reference, lang, today } = locals;
	const commitment = reference.commitments().find(({ id }) => id === params.id);
	if (!commitment) {
		error(404, {
			message: commitmentMessages[lang].notFound(params.id),
			nearest: { href: paths.commitments(lang), label: commitmentMessages[lang].heading }
		});
	}
	const { view, problems } = readView(url.searchParams);
	const on = view.on ?? today;
	const topic = reference.topics()[0]?.id ?? '';
	const amendment = amendmentOf(reference, topic, view, on);
	const instrument = commitment.instrumentId === null ? null : reference.instruments.find(commitment.instrumentId);
	return {
		commitment: {
			...commitmentHead(reference, commitment, on, lang),
			instrument: instrument ? { id: instrument.id, name: instrument.short[lang], url: instrument.url } : null
		},
		paragraphs: touchedParagraphs(reference, commitment, view, on, lang),
		scenarios: reference.scenarios().map((scenario) => ({ id: scenario.id, title: scenario.title[lang] })),
		amended: { scenario: amendment.scenario?.title[lang] ?? null, own: amendment.own },
		view,
		on,
		problems: [...problems, ...amendment.problems]
	};
};
