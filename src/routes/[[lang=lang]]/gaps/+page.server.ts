import { SIDES } from '$lib/core/answer';
import { isFromForm, writeGapView } from '$lib/core/gap-view';
import { paths } from '$lib/paths';
import { presenter } from '$lib/server/compare';
import { gapTable, PAGE_SIZE } from '$lib/server/gap-table';
import { redirect } from '@sveltejs/kit';
import { gapLine } from './gap-line';
import { gapRequest } from './gap-request';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const { reference, lang } = locals;
	const { view, problems, on, set } = gapRequest(locals, url);
	// The form without scripts sends one field a box; the address that people share is the short one.
	if (isFromForm(url.searchParams) && problems.length === 0) redirect(303, paths.gaps(lang, writeGapView(view)));

	const { groups, facets, found, page, pages } = gapTable(set, view);
	const rows = groups.map(({ value, count, records }) => ({
		value,
		count,
		lines: records.map((record) => gapLine(record, view))
	}));
	const opened = rows.flatMap(({ lines }) => lines.filter((line) => line.opened));
	const rules = opened.flatMap((line) => SIDES.flatMap((side) => line.sides?.[side]?.rule ?? []));
	return {
		on,
		view: { ...view, page },
		problems,
		beyond: view.page > pages ? view.page : null,
		figures: {
			asked: set.asked,
			differ: set.records.length,
			assessed: Object.values(set.severities).reduce((sum, count) => sum + count, 0),
			severities: set.severities
		},
		topics: set.topics,
		names: {
			step: Object.fromEntries(set.steps.map(({ id, label }) => [id, label])),
			commitment: Object.fromEntries(set.commitments.map(({ id, label }) => [id, label])),
			recommendation: Object.fromEntries(set.recommendations.map(({ id, label }) => [id, label]))
		},
		facets,
		found,
		rows,
		pages,
		pageSize: PAGE_SIZE,
		terms: presenter(reference, lang, on).terms([], rules)
	};
};
