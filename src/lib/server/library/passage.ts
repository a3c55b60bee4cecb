import { createHash } from 'node:crypto';
import { holding } from '$lib/core/library-view';
import type { Entry } from '$lib/core/law';
import { isWithin } from '$lib/core/place-in-law';
import { passageText, type PinnedPassage, type TextName, type TextSince } from '$lib/core/pinned';
import { anchorOf } from '$lib/core/references';
import type { ContentsLine, Law, Version } from './laws';
import type { Library } from './library';
import { citer } from './reading';

export const hashOfPassage = (passage: Pick<Entry, 'pin' | 'heading' | 'units'>): string =>
	createHash('sha256').update(passageText(passage)).digest('hex');

/** The place among lines of the contents that a permalink names: an article, or a unit with all that stands under it. Null where it has no such place. */
function placeAt({ laws }: Library, lines: readonly ContentsLine[], at: string) {
	for (const { kind, pin, twin, heading, articleId } of lines) {
		if (pin === null || kind === 'heading' || !at.startsWith(anchorOf({ pin, path: '' }, twin))) continue;
		const units = articleId === null ? [] : laws.units(articleId);
		const found = ['', ...units.map(({ path }) => path)].find((path) => anchorOf({ pin, path }, twin) === at);
		if (found !== undefined)
			return { entry: kind, pin, path: found, heading, units: units.filter(({ path }) => isWithin(path, found)) };
	}
	return null;
}

const nameOf = ({ name, promulgated, number, inForce }: Version): TextName => ({ name, promulgated, number, inForce });

/** A passage as readers keep it, as its law is read on a day. */
export function passageAt(library: Library, law: Law, version: Version, on: string, at: string): PinnedPassage | null {
	const place = placeAt(library, library.laws.contents(version.id), at);
	if (!place) return null;
	const { path, ...passage } = place;
	return {
		kind: 'passage',
		law: law.key,
		side: law.side,
		version: nameOf(version),
		at,
		citation: citer(law, version.name, on)(passage.pin)?.(path) ?? null,
		cut: false,
		hash: hashOfPassage(passage),
		...passage
	};
}

const isNamed = (one: Version, { promulgated, number, inForce }: TextName): boolean =>
	one.promulgated === promulgated && one.number === number && one.inForce === inForce;

/** Whole texts by their names and hashes, the newest last; or a passage. */
export type KeptText =
	PinnedPassage | { readonly law: string; readonly texts: readonly (TextName & { readonly hash: string })[] };

/** Whether the library still has a text to the letter, and whether a later version holds today. */
export function textSince(library: Library | null, kept: KeptText, today: string): TextSince {
	const law = library?.laws.byKey(kept.law);
	const versions = library && law ? library.laws.versions(law.id) : [];
	const texts = 'texts' in kept ? kept.texts : [kept.version];
	const now = holding(versions, today);
	const newer = now && texts.every(({ inForce }) => inForce < now.inForce) ? now.inForce : null;
	const found = texts.flatMap((name) => versions.findLast((version) => isNamed(version, name)) ?? []);
	const [version] = found;
	if (!library || !version || found.length < texts.length) return { text: 'not-here', newer };
	if ('texts' in kept)
		return { text: kept.texts.every(({ hash }, at) => found[at]?.textHash === hash) ? 'same' : 'changed', newer };
	const place = placeAt(library, library.laws.atPin(version.id, kept.pin), kept.at);
	if (!place) return { text: 'gone', newer };
	return { text: hashOfPassage(place) === kept.hash ? 'same' : 'changed', newer };
}
