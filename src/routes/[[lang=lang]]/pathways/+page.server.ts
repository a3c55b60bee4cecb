import { pathwaySummary } from '$lib/server/pathway-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { reference, lang, today } = locals;
	return { on: today, products: reference.pathways().map((pathway) => pathwaySummary(reference, pathway, lang)) };
};
