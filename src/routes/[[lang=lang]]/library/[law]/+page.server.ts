import type { ReadEntry } from '$lib/core/law-shown';
import { isWithin } from '$lib/core/place-in-law';
import { heldUntil, readLawView, versionFor } from '$lib/core/library-view';
import { citedPlaces } from '$lib/server/library/cited-by';
import { passageAt } from '$lib/server/library/passage';
import { readVersion } from '$lib/server/library/reading';
import { error } from '@sveltejs/kit';
import { libraryMessages } from '$lib/messages/library';
import { findLaw } from '../find-law';
import type { PageServerLoad } from './$types';

/** Of the whole text what stands at a place. */
const passageOf = (entries: readonly ReadEntry[], at: string): ReadEntry[] =>
	entries.flatMap((entry) => {
		if (entry.kind === 'heading' || entry.id === null) return [];
		if (entry.id === at) return [entry];
		const units = entry.units.filter(({ id }) => id !== null && isWithin(id, at));
		return units[0]?.id === at ? [{ ...entry, units }] : [];
	});

/** What the page of a law shows at an address. */
function lawShown(locals: App.Locals, key: string, query: URLSearchParams) {
	const { reference, lang, today } = locals;
	const { library, law, versions } = findLaw(locals, key);
	const { view, problems } = readLawView(query);
	const shown = versionFor(versions, view, today);
	if (!shown) error(404, { message: libraryMessages[lang].noVersions });
	const { version, on, known } = shown;
	const cited = citedPlaces(reference, library, law, lang, on);
	const passage = view.at === null ? null : passageAt(library, law, version, on, view.at);
	const entries = readVersion(library, law, version, on, cited);
	return {
		law,
		view,
		passage,
		version: { ...version, importedAt: library.importedAt(version.id)?.slice(0, 10) ?? null },
		versions,
		on,
		known,
		problems,
		until: heldUntil(versions, version),
		inForceToday: versionFor(versions, { on: null, v: null }, today)?.version.id ?? null,
		entries: passage ? passageOf(entries, passage.at) : entries,
		citedWhole: cited.flatMap(({ place, questions }) => (place === null ? questions : [])),
		tiers: law.system === 'kr' && law.kind === 'statute'
	};
}
export type LawShown = ReturnType<typeof lawShown>;

export const load: PageServerLoad = ({ locals, params, url }) => lawShown(locals, params.law, url.searchParams);
