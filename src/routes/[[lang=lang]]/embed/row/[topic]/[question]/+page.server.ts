import { readView } from '$lib/core/view-state';
import { messagesIn } from '$lib/messages/messages';
import { paths } from '$lib/paths';
import { amendmentOf } from '$lib/server/amendment';
import { presenter } from '$lib/server/compare';
import { comparisonOf } from '$lib/server/comparisons';
import { error } from '@sveltejs/kit';
import { findTopic } from '../../../../find';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { reference, lang, today } = locals;
	const topic = findTopic(locals, params.topic);
	const { view } = readView(url.searchParams);
	const on = view.on ?? today;
	const amendment = amendmentOf(reference, topic.id, view, on);
	const row = comparisonOf(reference, topic.id, on, lang, amendment).shown.get(params.question);
	if (!row) {
		error(404, {
			message: messagesIn(lang).error.noQuestion(params.question),
			nearest: { href: paths.compare(lang, topic.id), label: topic.title[lang] }
		});
	}
	return {
		topic: { id: topic.id, editor: topic.editor[lang] },
		row,
		on,
		base: view.base,
		amended: { scenario: amendment.scenario?.title[lang] ?? null, own: amendment.own },
		// The full page opens as the law stood in the frame.
		view: { on: view.on, base: view.base, scenario: amendment.scenario?.id ?? null, edit: view.edit },
		terms: presenter(reference, lang, on).terms([row])
	};
};
