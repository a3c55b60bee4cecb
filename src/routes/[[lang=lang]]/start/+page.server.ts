import { isChosen, readEntrance } from '$lib/core/entrance';
import { readIdentifier } from '$lib/core/unique-identifier';
import { entranceFor } from '$lib/server/entrance-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const { reference, lang, today } = locals;
	const { view, problems } = readEntrance(url.searchParams);
	return {
		view,
		problems,
		identifier: view.uid === '' ? null : readIdentifier(view.uid),
		found: isChosen(view) ? entranceFor(reference, view, today, lang) : null,
		on: today,
		revision: reference.revision
	};
};
