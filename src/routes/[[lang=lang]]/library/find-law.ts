import { error } from '@sveltejs/kit';
import { libraryMessages } from '$lib/messages/library';
import { paths } from '$lib/paths';
import type { Law, Version } from '$lib/server/library/laws';
import type { Library } from '$lib/server/library/library';

/** Looks up the law that an address names; what is not there becomes a 404 that leads to the library. */
export function findLaw(
	{ library, lang }: App.Locals,
	key: string
): { library: Library; law: Law; versions: Version[] } {
	const law = library?.laws.byKey(key);
	const versions = law && library ? library.laws.versions(law.id) : [];
	if (library && law && versions.length > 0) return { library, law, versions };
	const m = libraryMessages[lang];
	error(404, { message: m.noLaw(key), nearest: { href: paths.library(lang), label: m.heading } });
}
