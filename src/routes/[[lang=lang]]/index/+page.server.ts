import { indexOf } from '$lib/core/indexed';
import { METHOD_VERSION } from '$lib/core/method';
import { readView } from '$lib/core/view-state';
import { indexOverviewMessages } from '$lib/messages/index-overview';
import type { ComparedRow } from '$lib/server/compare';
import { comparisonOf } from '$lib/server/comparisons';
import { indexItems } from '$lib/server/index-items';
import { indexScopes } from '$lib/server/index-scopes';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const { reference, lang, today } = locals;
	const { view, problems } = readView(url.searchParams);
	const on = view.on ?? today;

	const figuresOf = (rows: readonly ComparedRow[]) => {
		const { figures, band } = indexOf(indexItems(rows), view.w, on);
		return { figures: { ...figures, contributions: [] }, band, rows: rows.length };
	};
	const lines = indexScopes(reference).flatMap((scope) => {
		const rows = scope.topics.flatMap(({ id }) => comparisonOf(reference, id, on, lang).compared);
		const name = scope.name?.[lang] ?? indexOverviewMessages[lang].all;
		const [topic] = scope.kind === 'topic' ? scope.topics : [];
		return [
			{ scope: scope.id, kind: scope.kind, step: null, name, ...figuresOf(rows) },
			...(topic?.steps ?? []).map((step) => ({
				scope: scope.id,
				kind: 'step' as const,
				step: step.id,
				name: step.name[lang],
				...figuresOf(rows.filter(({ question }) => question.stepId === step.id))
			}))
		];
	});
	const compared = new Set(reference.topics().map(({ domainId }) => domainId));
	return {
		on,
		view: { on: view.on, w: view.w },
		problems: problems.filter(({ param }) => param === 'on' || param === 'w'),
		method: METHOD_VERSION,
		lines,
		notYet: reference
			.domains()
			.filter(({ id }) => !compared.has(id))
			.map(({ name }) => name[lang])
	};
};
