import type { Lang } from '$lib/core/lang';
import { viewOfVersion } from '$lib/core/library-view';
import { anchorOf } from '$lib/core/references';
import type { CitedText, ShownText } from '$lib/core/row';
import type { Basis } from '../reference/answers';
import { cited, shortCitation } from '../cited';
import type { Reference } from '../reference/reference';
import type { Library } from './library';
import type { LawQueries } from './laws';
import { placesIn } from './remembered';
import { resolveCitation, type Resolved } from './resolve';

/**
 * Where the official text of citations stands in the library. However many citations there are, a law, its versions and an article are
 * looked up once until the next import.
 */
export function citedTexts(library: Library, reference: Reference) {
	const places = placesIn(library);

	const resolved = (laws: LawQueries, basis: Basis, on: string): Resolved | null => {
		const named = cited(reference, basis);
		if (!named) return null;
		const found = resolveCitation(laws, named.instrument, named.pinpoint, on);
		if (found.ok || found.why !== 'not-in-file') return found;
		// An edition of some sections says nothing of the others: they go on as they stood before.
		const { law, version } = found;
		const before = laws.versions(law.id).findLast(({ inForce }) => inForce < version.inForce);
		return before ? resolved(laws, basis, before.inForce) : found;
	};

	/** The page of the law at the place cited; null where the text is not imported, or does not have the place. */
	const place = (basis: Basis, on: string): ShownText | null => {
		const found = resolved(places, basis, on);
		if (!found?.ok) return null;
		const { law, version } = found;
		const [first] = found.places;
		const { pin = null, twin = 0 } = first?.line ?? {};
		// The edition of the day may be the text of another rule in the same place.
		const versions = places.versions(law.id);
		const held = versions.findLast(({ inForce }) => inForce <= on)?.id === version.id;
		return {
			law: law.key,
			view: held ? { on } : viewOfVersion(versions, version),
			anchor: pin === null || !first ? null : anchorOf({ pin, path: first.path }, twin)
		};
	};

	/** The texts that an answer rests on, each once and at most so much of it; the rest is a link away. */
	const read = (basis: readonly Basis[], on: string, lang: Lang): CitedText[] =>
		basis.flatMap((one) => {
			const [found, label, text] = [resolved(library.laws, one, on), shortCitation(reference, one), place(one, on)];
			if (!label || !text || !found?.ok || found.places.length === 0) return [];
			return [
				{
					...text,
					citation: label[lang],
					lang: found.law.side === 'kr' ? ('ko' as const) : ('en' as const),
					inForce: found.version.inForce,
					places: found.places.slice(0, MOST_PLACES).map(({ line: { pin, heading }, units }) => ({
						pin,
						heading,
						units: units.slice(0, MOST_UNITS)
					}))
				}
			];
		});
	return { place, read };
}

/** A range of whole articles, or all 부칙, is not unfolded beside a rule. */
const MOST_PLACES = 4;
const MOST_UNITS = 40;
export type CitedTexts = ReturnType<typeof citedTexts>;
