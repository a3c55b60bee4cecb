import { formatCitation } from '$lib/core/citation';
import { lawSystemOf } from '$lib/core/place-in-law';
import { readLibraryView } from '$lib/core/library-view';
import { lawUses } from '$lib/server/library/cited-by';
import { LAWS_A_PAGE } from '$lib/server/library/list';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const { reference, library, lang } = locals;
	const { view, problems } = readLibraryView(url.searchParams);
	const uses = library && lawUses(reference, library);
	// Without a library every law that an answer cites is missing.
	const cited = reference.answers.citations();
	const missing = uses
		? uses.missing
		: reference.instruments.all().filter(({ id, system }) => lawSystemOf(system) !== null && cited.has(id));
	const empty = (library?.laws.count() ?? 0) === 0;
	const { laws, found } = library && uses ? library.list(view, uses.questions) : { laws: [], found: 0 };
	return {
		view,
		problems,
		empty,
		laws,
		found,
		pages: Math.max(1, Math.ceil(found / LAWS_A_PAGE)),
		first: (view.page - 1) * LAWS_A_PAGE + 1,
		missing: missing.map((instrument) => ({
			id: instrument.id,
			side: instrument.side,
			citation: formatCitation(instrument, null, lang, 'full'),
			questions: cited.get(instrument.id) ?? 0
		}))
	};
};
