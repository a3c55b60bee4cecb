import { paths } from '$lib/paths';
import { readSearch } from '$lib/core/search-view';
import { search } from '$lib/server/search';
import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const { library, lang } = locals;
	const read = readSearch(url.searchParams);
	const problems = [...read.problems];
	const law = read.view.law === null ? null : (library?.laws.byKey(read.view.law) ?? null);
	if (read.view.law !== null && law === null) problems.push({ param: 'law', given: read.view.law });
	const view = { ...read.view, law: law?.key ?? null };
	// A form sends its empty fields too; the address that people share is the short one.
	if (problems.length === 0 && [...url.searchParams.values()].includes('')) redirect(303, paths.search(lang, view));
	return {
		view,
		problems,
		law: law?.name ?? null,
		empty: library === null || library.laws.count() === 0,
		result: view.q === '' ? null : search(locals, view)
	};
};
