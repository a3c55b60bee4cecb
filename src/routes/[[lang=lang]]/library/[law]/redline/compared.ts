import { error } from '@sveltejs/kit';
import { keyOf } from '$lib/core/library-view';
import { countRedline, lightShown, shownRedline } from '$lib/core/redline-shown';
import { readRedlineView, versionsCompared } from '$lib/core/redline-view';
import { lawRedlineMessages } from '$lib/messages/law-redline';
import { paths } from '$lib/paths';
import { redlineOf } from '$lib/server/library/redline';
import { findLaw } from '../../find-law';

/** The redline that an address asks for, as its page and its files show it. */
export function compared(locals: App.Locals, key: string, params: URLSearchParams) {
	const { lang, today } = locals;
	const { library, law, versions } = findLaw(locals, key);
	const { view, problems } = readRedlineView(params);
	const found = versionsCompared(versions, view, today);
	if (!found) {
		const nearest = { href: paths.law(lang, law.key), label: versions[0]?.name ?? law.name };
		error(404, { message: lawRedlineMessages[lang].single, nearest });
	}
	const { before, after, known } = found;
	const redline = redlineOf(library, before, after);
	return {
		law,
		versions: versions.map((version) => ({
			id: version.id,
			name: keyOf(version),
			inForce: version.inForce,
			number: version.number
		})),
		before: { ...before, key: keyOf(before) },
		after: { ...after, key: keyOf(after) },
		known,
		view,
		problems,
		shown: lightShown(shownRedline(redline, view.show)),
		counts: countRedline(redline),
		tooLarge: redline.some(({ heading, units }) => !heading.ok || units.some(({ text }) => !text.ok))
	};
}
export type Compared = ReturnType<typeof compared>;
