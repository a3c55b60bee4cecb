import { readLawView, versionFor } from '$lib/core/library-view';
import { libraryMessages } from '$lib/messages/library';
import { paths } from '$lib/paths';
import { tiersOf } from '$lib/server/library/tiers';
import { error } from '@sveltejs/kit';
import { findLaw } from '../../find-law';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { lang, today } = locals;
	const { library, law, versions } = findLaw(locals, params.law);
	const m = libraryMessages[lang];
	const shown = versionFor(versions, { ...readLawView(url.searchParams).view, v: null }, today);
	if (law.system !== 'kr' || law.kind !== 'statute' || !shown)
		error(404, { message: m.tiersOnlyActs, nearest: { href: paths.law(lang, law.key), label: law.name } });
	const { version, on, known } = shown;
	const { lower, rows, unmet, loose } = tiersOf(library, law, version, on);
	return {
		law: { key: law.key, name: version.name },
		on,
		known,
		lower: lower.map(({ law: { key, kind }, version: of }) => ({
			key,
			kind,
			name: of.name,
			authority: of.authority,
			inForce: of.inForce
		})),
		rows,
		unmet,
		loose
	};
};
