import { readView } from '$lib/core/view-state';
import { fieldMap } from '$lib/server/field-map';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const { view, problems } = readView(url.searchParams);
	const on = view.on ?? locals.today;
	return { ...fieldMap(locals.reference, locals.lang, on), on, problems };
};
