import type { Entry } from '$lib/core/law';
import type { ReferenceTarget } from '$lib/core/law-shown';
import { anchorOf, type NamedLaw, type Reference } from '$lib/core/references';
import type { Law, LawQueries } from './laws';
import { remembered } from './remembered';

/**
 * Finds what the references in a version of a law lead to, as the library stands on a date. Null for what it does not have, or does
 * not have at that place: such words stay plain text.
 */
export function referenceTargets(library: LawQueries, law: Law, entries: readonly Entry[], on: string) {
	const laws = remembered(library);
	const own = new Set(
		entries.flatMap(({ pin, units }) =>
			pin === null ? [] : [anchorOf({ pin, path: '' }), ...units.map(({ path }) => anchorOf({ pin, path }))]
		)
	);

	const namedBy = (named: NamedLaw, pin: string | null): Law | null => {
		switch (named.of) {
			case 'own':
				return law;
			case 'kr':
				return named.name === '' ? null : (laws.byName(named.name) ?? null);
			case 'cfr':
				return laws.byTitle('cfr', named.title, named.part)[0] ?? null;
			case 'usc':
				return laws.byTitle('usc', named.title, null).find((one) => pin !== null && stands(one, pin)) ?? null;
			default:
				return named satisfies never;
		}
	};
	const lineAt = (one: Law, pin: string) => {
		const version = laws.versions(one.id).findLast(({ inForce }) => inForce <= on);
		return version && laws.atPin(version.id, pin)[0];
	};
	const stands = (one: Law, pin: string): boolean => lineAt(one, pin) !== undefined;

	return ({ law: named, place }: Reference): ReferenceTarget | null => {
		const found = namedBy(named, place?.pin ?? null);
		if (!found) return null;
		if (found.id === law.id) {
			const anchor = place && anchorOf(place);
			return anchor !== null && own.has(anchor) ? { law: null, anchor } : null;
		}
		if (place === null) return { law: found.key, anchor: null };
		const line = lineAt(found, place.pin);
		if (!line) return null;
		const there =
			place.path === '' ||
			(line.articleId !== null && laws.units(line.articleId).some((unit) => unit.path === place.path));
		return there ? { law: found.key, anchor: anchorOf(place) } : null;
	};
}
