import { findBrief, shownItem, termsOf } from './find';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { removed: _, ...brief } = await findBrief(locals, params.id);
	const items = brief.items.map((item) => shownItem(locals, item, locals.lang));
	return { brief: { ...brief, items }, terms: termsOf(locals, items, locals.lang), on: locals.today };
};
