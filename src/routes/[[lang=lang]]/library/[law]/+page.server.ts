import { heldUntil, readLawView, versionFor } from '$lib/core/library-view';
import { citedPlaces } from '$lib/server/library/cited-by';
import { readVersion } from '$lib/server/library/reading';
import { error } from '@sveltejs/kit';
import { libraryMessages } from '$lib/messages/library';
import { findLaw } from '../find-law';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { reference, lang, today } = locals;
	const { library, law, versions } = findLaw(locals, params.law);
	const { view, problems } = readLawView(url.searchParams);
	const shown = versionFor(versions, view, today);
	if (!shown) error(404, { message: libraryMessages[lang].noVersions });
	const { version, on, known } = shown;
	const cited = citedPlaces(reference, library, law, lang, on);
	return {
		law,
		version: { ...version, importedAt: library.importedAt(version.id)?.slice(0, 10) ?? null },
		versions,
		on,
		known,
		problems,
		until: heldUntil(versions, version),
		inForceToday: versionFor(versions, { on: null, v: null }, today)?.version.id ?? null,
		entries: readVersion(library, law, version, on, cited),
		citedWhole: cited.flatMap(({ place, questions }) => (place === null ? questions : [])),
		tiers: law.system === 'kr' && law.kind === 'statute'
	};
};
