import { formatCitation, parsePinpoint, type CitedInstrument } from '$lib/core/citation';
import type { Entry } from '$lib/core/law';
import type { ReadEntry, ReadUnit } from '$lib/core/law-shown';
import { isWithin } from '$lib/core/place-in-law';
import { anchorOf, cutAt, referenceReader } from '$lib/core/references';
import type { CitedPlace } from './cited-by';
import type { Law, Version } from './laws';
import type { Library } from './library';
import { referenceTargets } from './references';

/** A version of a law as its page shows it: every place with its permalink and citation, references as links, and who cites it. */
export function readVersion(
	library: Library,
	law: Law,
	version: Version,
	on: string,
	cited: readonly CitedPlace[]
): ReadEntry[] {
	const entries = library.laws.text(version.id);
	const references = referenceReader(law, entries);
	const target = referenceTargets(library.laws, law, entries, on);
	const cite = citer(law, version.name, on);
	const twins = new Map<string, number>();

	return entries.map((entry): ReadEntry => {
		const { kind, pin } = entry;
		const twin = twins.get(pin ?? '') ?? 0;
		twins.set(pin ?? '', twin + 1);
		const found = references(entry);
		const citation = kind === 'heading' || pin === null ? null : cite(pin);
		const ids = new Set<string>();
		const units = entry.units.map((unit, index): ReadUnit => {
			const { path, depth, label, note, repealed } = unit;
			const own = pin !== null && path !== '' && !ids.has(path);
			ids.add(path);
			return {
				id: own ? anchorOf({ pin, path }, twin) : null,
				depth,
				label,
				note,
				repealed,
				pieces: cutAt(unit.text, found[index] ?? [], target),
				citation: own && citation !== null ? citation(path) : null
			};
		});
		return {
			...entry,
			id: pin === null ? null : anchorOf({ pin, path: '' }, twin),
			citation: citation?.('') ?? null,
			repealed: units.length > 0 && units.every((unit) => unit.repealed),
			units,
			citedBy: twin > 0 || pin === null ? [] : citedAt(entry, cited)
		};
	});
}

function citedAt(entry: Entry, cited: readonly CitedPlace[]): ReadEntry['citedBy'] {
	return cited
		.flatMap(({ place, questions }) => (place?.pin === entry.pin ? [{ path: place?.path ?? '', questions }] : []))
		.toSorted((a, b) => order(entry, a.path) - order(entry, b.path));
}

/** Where a path stands in its article; one that the text does not have (any more) comes last. */
function order({ units }: Entry, path: string): number {
	const at = units.findIndex((unit) => isWithin(unit.path, path));
	return at < 0 ? units.length : at;
}

/** Prints the citation of a pin, then of each path under it; American law is cited as of a day. Null for what has no form of citation. */
export function citer({ system, title, part }: Law, name: string, on: string) {
	const names = { en: name, ko: name };
	const instrument: CitedInstrument = {
		system,
		name: names,
		short: names,
		...(title !== null && { title }),
		...(part !== null && { part })
	};
	const asOf = system === 'kr' ? '' : ` (as of ${on})`;
	return (pin: string): ((path: string) => string) | null => {
		const parsed = parsePinpoint(system, pin);
		if (!parsed.ok) return null;
		const cited = formatCitation(instrument, parsed.pinpoint, system === 'kr' ? 'ko' : 'en', 'full');
		return (path) => `${cited}${path}${asOf}`;
	};
}
