import { readGapView, type GapProblem, type GapView } from '$lib/core/gap-view';
import { gapsOf, type GapSet } from '$lib/server/gaps';

/** What an address of the register or of one of its files asks for. */
export interface GapRequest {
	readonly view: GapView;
	readonly problems: readonly GapProblem[];
	readonly on: string;
	readonly set: GapSet;
}

/** Steps, commitments and recommendations are known to the data alone: one that it does not hold is reported and left out. */
export function gapRequest({ reference, lang, today }: App.Locals, url: URL): GapRequest {
	const { view, problems } = readGapView(url.searchParams);
	const on = view.on ?? today;
	const set = gapsOf(reference, on, lang);
	const known = (param: 'step' | 'commitment' | 'recommendation', ids: readonly { id: string }[]): string[] =>
		view[param].filter((given) => {
			const found = ids.some(({ id }) => id === given);
			if (!found) problems.push({ param, given });
			return found;
		});
	return {
		// The form always sends its date; that of today is none.
		view: {
			...view,
			on: on === today ? null : on,
			step: known('step', set.steps),
			commitment: known('commitment', set.commitments),
			recommendation: known('recommendation', set.recommendations)
		},
		problems,
		on,
		set
	};
}
