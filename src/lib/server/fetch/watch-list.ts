import { parseCitation } from '$lib/core/citation';
import { nameKey } from '$lib/core/place-in-law';
import type { Instrument } from '../reference/instruments';
import type { Reference } from '../reference/reference';

interface Watched {
	/** As reports name it: `7 CFR part 340`, `식물방역법`. */
	readonly label: string;
	/** What the reference data calls it; two where a part was made anew under its old number. */
	readonly instrumentIds: readonly string[];
}

export interface WatchedPart extends Watched {
	readonly from: 'ecfr';
	readonly title: number;
	readonly part: number;
}

export interface WatchedAct extends Watched {
	readonly from: 'law.go.kr';
	/** Official name in Korean, by which law.go.kr is asked. */
	readonly name: string;
}

/** A law that can be fetched from its official source. */
export type WatchedLaw = WatchedPart | WatchedAct;

const KOREAN_KINDS = new Set(['statute', 'decree', 'rule']);

/** Every CFR part and every Korean act, decree and rule that an answer rests on, at any date. */
export function watchList({ instruments, answers }: Reference): WatchedLaw[] {
	const cited = answers.citations();
	return merged(instruments.all().filter(({ id }) => cited.has(id)));
}

/** The watch list, or the named laws alone, cited or not: by id, name, short name, or a citation of the part. */
export function chooseLaws(
	reference: Reference,
	names: readonly string[]
): { readonly ok: true; readonly laws: WatchedLaw[] } | { readonly ok: false; readonly why: string } {
	if (names.length === 0) return { ok: true, laws: watchList(reference) };
	const all = reference.instruments.all();
	const chosen: Instrument[] = [];
	for (const name of names) {
		const found = all.filter((instrument) => isNamed(instrument, name));
		if (found.length === 0)
			return {
				ok: false,
				why: `The reference data names no law “${name}”. Use an id (kr-lmo-act), a name or 7 CFR 340.`
			};
		if (merged(found).length === 0)
			return { ok: false, why: `“${name}” cannot be fetched: only CFR parts and Korean acts, decrees and rules can.` };
		chosen.push(...found);
	}
	return { ok: true, laws: merged(chosen) };
}

function isNamed({ id, name, short, system, title, part }: Instrument, given: string): boolean {
	const key = nameKey(given);
	if ([id, name.ko, name.en, short.ko, short.en].some((one) => nameKey(one) === key)) return true;
	const cited = parseCitation(given);
	return system === 'cfr' && cited.ok && cited.system === 'cfr' && cited.title === title && cited.part === part;
}

/** The same part of the CFR is asked for once, whatever stood in it over time. */
function merged(instruments: readonly Instrument[]): WatchedLaw[] {
	const laws = new Map<string, WatchedLaw>();
	for (const instrument of instruments) {
		const law = watched(instrument);
		if (!law) continue;
		const ids = new Set([...(laws.get(law.label)?.instrumentIds ?? []), instrument.id]);
		laws.set(law.label, { ...law, instrumentIds: [...ids] });
	}
	return [...laws.values()];
}

function watched({ id, system, kind, title, part, name }: Instrument): WatchedLaw | null {
	const instrumentIds = [id];
	if (system === 'kr' && KOREAN_KINDS.has(kind))
		return { from: 'law.go.kr', label: name.ko, instrumentIds, name: name.ko };
	if (system === 'cfr' && title !== undefined && part !== undefined)
		return { from: 'ecfr', label: `${title} CFR part ${part}`, instrumentIds, title, part };
	return null;
}
