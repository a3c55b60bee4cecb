import type { CitedInstrument } from '$lib/core/citation';
import type { Pinpoint } from '$lib/core/citation-pinpoint';
import type { Unit } from '$lib/core/law';
import { isWithin, lawSystemOf, placeOf, type Place, type PlaceRange } from '$lib/core/place-in-law';
import type { ContentsLine, Law, LawQueries, Version } from './laws';

/** An entry of a law and the units that a citation means: all of the entry, or a paragraph with what stands below it. */
interface ResolvedPlace {
	readonly line: ContentsLine;
	readonly path: string;
	readonly units: readonly Unit[];
}

export type Resolved =
	| { readonly ok: true; readonly law: Law; readonly version: Version; readonly places: readonly ResolvedPlace[] }
	| { readonly ok: false; readonly why: 'law-not-imported' }
	/** The library has the law, but no version that held on the date. */
	| { readonly ok: false; readonly why: 'no-version'; readonly law: Law; readonly first: Version }
	| {
			readonly ok: false;
			/** `not-in-file`: the edition holds some sections only, and not this one. `ambiguous`: the text prints the place twice. */
			readonly why: 'no-unit' | 'not-in-file' | 'ambiguous';
			readonly law: Law;
			readonly version: Version;
	  };

/** An instrument with what became of it over time, where that is known. */
export type DatedInstrument = CitedInstrument & {
	readonly status?: readonly { readonly from: string | null; readonly status: string }[];
};

/** What no longer holds, or not yet: its own edition is not the law of such a day. */
const OUT_OF_FORCE = new Set(['repealed', 'vacated', 'lapsed', 'announced', 'pending']);

/**
 * Whether an edition of a day is the text of an instrument. Two rules may follow each other in one part of the CFR, and the older one
 * come back: its text is then the last edition from a time in which it held.
 */
function isTextOf({ system, status = [] }: DatedInstrument, edition: string): boolean {
	const then = status.findLast(({ from }) => from === null || from <= edition);
	if (then) return !OUT_OF_FORCE.has(then.status);
	// Of Korean law the first status may be the day of the text that was read, and the law older.
	return system !== 'cfr' || status.length === 0;
}

/** The imported law that an instrument of the reference data names; a chapter of the Code by the section that is cited. */
export function lawOfInstrument(laws: LawQueries, instrument: CitedInstrument, pinpoint: Pinpoint | null): Law | null {
	const system = lawSystemOf(instrument.system);
	switch (system) {
		case null:
			return null;
		case 'kr':
			return laws.byName(instrument.name.ko) ?? null;
		case 'cfr':
			if (instrument.title === undefined || instrument.part === undefined) return null;
			return laws.byTitle(system, instrument.title, instrument.part)[0] ?? null;
		case 'usc': {
			if (instrument.title === undefined || !pinpoint) return null;
			const place = placeOf(pinpoint);
			if (!place) return null;
			return (
				laws.byTitle(system, instrument.title, null).find((law) => {
					const newest = laws.versions(law.id).at(-1);
					return newest !== undefined && laws.atPin(newest.id, place.from.pin).length > 0;
				}) ?? null
			);
		}
	}
}

/** The official text at a citation on a date, where it was imported. A citation of a whole law has no places. */
export function resolveCitation(
	laws: LawQueries,
	instrument: DatedInstrument,
	pinpoint: Pinpoint | null,
	on: string
): Resolved {
	const law = lawOfInstrument(laws, instrument, pinpoint);
	if (!law) return { ok: false, why: 'law-not-imported' };
	const versions = laws.versions(law.id);
	const version = versions.findLast(({ inForce }) => inForce <= on && isTextOf(instrument, inForce));
	if (!version) {
		const [first] = versions;
		return first ? { ok: false, why: 'no-version', law, first } : { ok: false, why: 'law-not-imported' };
	}
	const range = pinpoint && placeOf(pinpoint);
	if (!range) return { ok: true, law, version, places: [] };
	const found = lookUp(laws, version, range);
	if (found === 'no-unit') {
		const before = beforeAhead(versions, version, on);
		const places = before && lookUp(laws, before, range);
		if (before && places && typeof places !== 'string') return { ok: true, law, version: before, places };
	}
	if (found === 'ambiguous' || (found === 'no-unit' && version.complete))
		return { ok: false, why: found, law, version };
	if (found === 'no-unit') {
		const missing = laws.atPin(version.id, range.from.pin).length === 0;
		return { ok: false, why: missing ? 'not-in-file' : 'no-unit', law, version };
	}
	return { ok: true, law, version, places: found };
}

/**
 * A consolidated text prints every amendment promulgated before it, also one that takes effect later only. What it no longer prints may
 * then still hold: it stands in the last version promulgated before that amendment. Null where the text does not run ahead.
 */
function beforeAhead(versions: readonly Version[], version: Version, on: string): Version | null {
	const promulgated = version.promulgated ?? '';
	const ahead = versions.find((other) => other.inForce > on && (other.promulgated ?? '9') < promulgated);
	const limit = ahead?.promulgated ?? null;
	if (limit === null) return null;
	return versions.findLast((other) => other.inForce <= on && (other.promulgated ?? '9') < limit) ?? null;
}

const lookUp = (laws: LawQueries, version: Version, { from, to }: PlaceRange): Found =>
	to ? between(laws, version, from, to) : at(laws, version, from);

type Found = readonly ResolvedPlace[] | 'no-unit' | 'ambiguous';

/** The supplementary provisions of all amending acts together, which a citation may mean as one. */
const SUPPLEMENTS = '부칙';

function at(laws: LawQueries, version: Version, { pin, path }: Place): Found {
	if (pin === SUPPLEMENTS && path === '') {
		const all = laws.contents(version.id).filter((line) => line.kind === 'supplement');
		return all.length > 0 ? all.map((line) => under(laws, line, '')) : 'no-unit';
	}
	const lines = laws.atPin(version.id, pin);
	const places = lines.map((line) => under(laws, line, path)).filter((place) => path === '' || place.units.length > 0);
	const [only] = places;
	if (!only) return 'no-unit';
	const twice = path !== '' && only.units.filter((unit) => unit.path === path).length > 1;
	return places.length > 1 || twice ? 'ambiguous' : [only];
}

function under(laws: LawQueries, line: ContentsLine, path: string): ResolvedPlace {
	const all = line.articleId === null ? [] : laws.units(line.articleId);
	return { line, path, units: path === '' ? all : all.filter((unit) => isWithin(unit.path, path)) };
}

/** A range runs over the entries from the first to the last; within one article over its units. */
function between(laws: LawQueries, version: Version, from: Place, to: Place): Found {
	const [first, last] = [at(laws, version, from), at(laws, version, to)];
	if (typeof first === 'string') return first;
	if (typeof last === 'string') return last;
	const [start, end] = [first[0], last[0]];
	if (!start || !end) return 'no-unit';
	if (from.pin === to.pin) {
		const all = start.line.articleId === null ? [] : laws.units(start.line.articleId);
		const begin = all.findIndex((unit) => isWithin(unit.path, from.path));
		const close = all.findLastIndex((unit) => isWithin(unit.path, to.path));
		return [{ line: start.line, path: from.path, units: all.slice(begin, close + 1) }];
	}
	return laws
		.contents(version.id)
		.filter((line) => line.kind === 'article' && line.place >= start.line.place && line.place <= end.line.place)
		.map((line) => under(laws, line, ''));
}
