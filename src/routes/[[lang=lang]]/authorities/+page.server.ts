import { readView } from '$lib/core/view-state';
import { authorityMap } from '$lib/server/authority-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const { reference, lang, today } = locals;
	const { view, problems } = readView(url.searchParams);
	const on = view.on ?? today;
	return { ...authorityMap(reference, on, lang), on, given: view.on, problems };
};
