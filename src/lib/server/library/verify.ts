import { formatCitation, parsePinpoint } from '$lib/core/citation';
import { FINDINGS, type FindingKind, type Missing } from '$lib/core/finding';
import type { Unit } from '$lib/core/law';
import { normalize } from '$lib/core/normalize';
import { isWithin, type Place } from '$lib/core/place-in-law';
import { statedSum, statesNumber } from '$lib/core/number-in-law';
import type { Basis } from '../reference/answers';
import type { Instrument } from '../reference/instruments';
import type { Reference } from '../reference/reference';
import { claimsOf, type Claim } from './claims';
import type { Law, LawQueries, Version } from './laws';
import type { Library } from './library';
import { remembered } from './remembered';
import { resolveCitation, type Resolved } from './resolve';

export interface Finding {
	readonly kind: FindingKind;
	readonly claim: Claim;
	/** What was looked up; for a number all that its claim cites. */
	readonly cited: readonly Basis[];
	/** As English lawyers write it. */
	readonly citation: string;
	readonly number: Claim['number'];
	/** For a number that no text states and that the numbers of its texts add up to: these, one a citation. */
	readonly sum: readonly number[] | null;
	readonly missing: Missing | null;
	readonly law: Law | null;
	/** Where the text stands in the edition that was read; null where it was not found. */
	readonly place: Place | null;
	/** The edition that was read. */
	readonly version: Version | null;
	/** For a text that changed: the edition in which it stands otherwise. */
	readonly newer: Version | null;
}

export interface Verification {
	readonly findings: readonly Finding[];
	readonly counts: Readonly<Record<FindingKind, number>>;
}

/**
 * Holds every citation of the reference data, and every number that rests on one, against the imported law (DESIGN.md section 4).
 * `today` decides which edition is the newest that counts.
 */
export function verifyCitations(reference: Reference, library: Pick<Library, 'laws'>, today: string): Verification {
	const laws = remembered(library.laws);
	const findings = claimsOf(reference).flatMap((claim) => findingsOf(claim, reference, laws, today));
	const counts = Object.fromEntries(FINDINGS.map((kind) => [kind, 0])) as Record<FindingKind, number>;
	for (const { kind } of findings) counts[kind] += 1;
	return { findings, counts };
}

interface Looked {
	readonly basis: Basis;
	readonly instrument: Instrument;
	readonly resolved: Resolved;
	readonly newest: Resolved;
}

function findingsOf(claim: Claim, reference: Reference, laws: LawQueries, today: string): Finding[] {
	const looked = claim.basis.flatMap((basis): Looked[] => {
		const instrument = reference.instruments.find(basis.instrumentId);
		// Pages of the Register, treaties and guidance are no laws that the library could hold.
		if (!instrument || (instrument.system !== 'kr' && instrument.system !== 'cfr' && instrument.system !== 'usc'))
			return [];
		const parsed = basis.pinpoint === null ? null : parsePinpoint(instrument.system, basis.pinpoint);
		const pinpoint = parsed?.ok ? parsed.pinpoint : null;
		const on = (date: string) => resolveCitation(laws, instrument, pinpoint, date);
		return [
			{ basis, instrument, resolved: on(claim.on), newest: on(claim.open && today > claim.on ? today : claim.on) }
		];
	});
	const places = looked.map((one) => placeFinding(claim, one));
	const { number } = claim;
	return number && looked.length > 0 ? [...places, numberFinding(claim, number, looked, laws)] : places;
}

function placeFinding(claim: Claim, one: Looked): Finding {
	const { resolved, newest } = one;
	const about = { ...aboutOf(claim, [one]), law: 'law' in resolved ? resolved.law : null };
	if (!resolved.ok) {
		const missing = missingOf(resolved);
		if (missing) return { ...about, kind: 'not-imported', missing };
		return { ...about, kind: 'unit-not-found', version: 'version' in resolved ? resolved.version : null };
	}
	const { version, places } = resolved;
	const [first] = places;
	const place = first ? { pin: first.line.pin ?? '', path: first.path } : null;
	if (newest.ok && newest.version.id !== version.id && textOf(newest) !== textOf(resolved))
		return { ...about, kind: 'text-changed', version, place, newer: newest.version };
	if (!newest.ok && 'version' in newest)
		return { ...about, kind: 'text-changed', version, place, newer: newest.version };
	return { ...about, kind: 'confirmed', version, place };
}

function numberFinding(
	claim: Claim,
	number: NonNullable<Claim['number']>,
	looked: readonly Looked[],
	laws: LawQueries
): Finding {
	const about = { ...aboutOf(claim, looked), number };
	const read = looked.flatMap(({ resolved, instrument }) =>
		resolved.ok ? [{ version: resolved.version, side: instrument.side, text: withLeads(laws, resolved) }] : []
	);
	const side = read[0]?.side === 'us' ? 'us' : 'kr';
	const stated = read.find(({ text }) => statesNumber(text, number.value, number.unit, side));
	if (stated) return { ...about, kind: 'confirmed', version: stated.version };
	const texts = read.map(({ text }) => text);
	const sum = read.length === looked.length ? statedSum(texts, number.value, number.unit, side) : null;
	if (sum) return { ...about, kind: 'confirmed', version: read[0]?.version ?? null, sum };
	// As long as one of the cited texts is not on this machine, the number may stand in it.
	const missing = looked.map(({ resolved }) => (resolved.ok ? null : missingOf(resolved))).find((one) => one !== null);
	return { ...about, kind: missing ? 'not-imported' : 'number-not-found', missing: missing ?? null };
}

function aboutOf(claim: Claim, looked: readonly Looked[]): Omit<Finding, 'kind'> {
	const citation = looked
		.map(({ basis, instrument }) => {
			const parsed = basis.pinpoint === null ? null : parsePinpoint(instrument.system, basis.pinpoint);
			return formatCitation(
				instrument,
				parsed?.ok ? parsed.pinpoint : null,
				instrument.side === 'kr' ? 'ko' : 'en',
				'short'
			);
		})
		.join('; ');
	return {
		claim,
		cited: looked.map(({ basis }) => basis),
		citation,
		number: null,
		sum: null,
		missing: null,
		law: null,
		place: null,
		version: null,
		newer: null
	};
}

function missingOf(resolved: Extract<Resolved, { ok: false }>): Missing | null {
	switch (resolved.why) {
		case 'law-not-imported':
			return 'law';
		case 'no-version':
			return 'edition';
		case 'not-in-file':
			return 'section';
		case 'no-unit':
		case 'ambiguous':
			return null;
	}
}

const unitsOf = (resolved: Extract<Resolved, { ok: true }>): Unit[] => resolved.places.flatMap(({ units }) => units);
/** What a citation means, with the words that lead to it: an item is read behind the sentence of its article or paragraph. */
const withLeads = (laws: LawQueries, { places }: Extract<Resolved, { ok: true }>): string =>
	places
		.flatMap(({ line, path, units }) => {
			const all = line.articleId === null ? [] : laws.units(line.articleId);
			return [...all.filter((unit) => unit.path !== path && isWithin(path, unit.path)), ...units].map(plain);
		})
		.join('\n');
const plain = ({ text }: Unit) => normalize(text);
const textOf = (resolved: Extract<Resolved, { ok: true }>) => unitsOf(resolved).map(plain).join('\n');

let kept: { readonly of: string; readonly verification: Verification } | null = null;

/** The same for a page: made once for each revision of the data, edition of the library and day. */
export function keptVerification(reference: Reference, library: Library, today: string): Verification {
	const of = `${reference.revision} ${library.edition()} ${today}`;
	if (kept?.of !== of) kept = { of, verification: verifyCitations(reference, library, today) };
	return kept.verification;
}
