import { FACETS, type Facet, type GapGroup, type GapView } from '$lib/core/gap-view';
import type { gapMessages } from '$lib/messages/gaps';

type Words = (typeof gapMessages)['en'];
/** The names that only the data knows. */
export type Names = Readonly<Record<'step' | 'commitment' | 'recommendation', Readonly<Record<string, string>>>>;

function labelsOf(facet: Facet, names: Names, words: Words): Readonly<Record<string, string>> {
	switch (facet) {
		case 'severity':
			return words.severities;
		case 'kind':
			return words.kinds;
		case 'level':
			return words.levels;
		case 'side':
			return words.sides;
		case 'bears':
			return words.bearers;
		case 'assessed':
			return words.assessed;
		case 'confidence':
			return words.confidences;
		case 'step':
		case 'commitment':
		case 'recommendation':
			return names[facet];
		default:
			return facet satisfies never;
	}
}

/** The facets in words. One with a single value that nobody chose narrows nothing and is left out. */
export function facetsOf(
	counts: Readonly<Record<Facet, readonly { value: string; count: number }[]>>,
	view: GapView,
	names: Names,
	words: Words
) {
	return FACETS.map((id) => {
		const labels = labelsOf(id, names, words);
		const chosen: readonly string[] = view[id];
		const options = counts[id].map(({ value, count }) => ({
			value,
			label: labels[value] ?? value,
			count,
			chosen: chosen.includes(value)
		}));
		// Chosen by an address, though no record has it: it must be there to be unticked.
		const strange = chosen.filter((value) => !options.some((option) => option.value === value));
		const all = [
			...options,
			...strange.map((value) => ({ value, label: labels[value] ?? value, count: 0, chosen: true }))
		];
		return { id, label: words.facets[id], options: all };
	}).filter(({ options }) => options.length > 1 || options.some((option) => option.chosen));
}

/** The heading of a group of rows. */
export function groupLabel(group: Exclude<GapGroup, 'none'>, value: string | null, names: Names, words: Words): string {
	if (value === null) return words.noValue[group];
	const label = labelsOf(group, names, words)[value] ?? value;
	return group === 'severity' ? `${words.columns.severity}: ${label}` : label;
}
