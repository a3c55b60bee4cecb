import { parsePinpoint, type Pinpoint } from '$lib/core/citation';
import { holds } from '$lib/core/interval';
import type { Lang } from '$lib/core/lang';
import type { CitingQuestion } from '$lib/core/law-shown';
import { lawSystemOf, placeOf, type Place } from '$lib/core/place-in-law';
import type { Instrument } from '../reference/instruments';
import type { Reference } from '../reference/reference';
import type { Law } from './laws';
import type { Library } from './library';

export interface CitedPlace {
	/** Null: the whole law. */
	readonly place: Place | null;
	readonly questions: readonly CitingQuestion[];
}

interface Use extends CitingQuestion {
	readonly instrument: Instrument;
	readonly pinpoint: Pinpoint | null;
}

/** What answers rest on: each citation of the instruments, all dates or one. */
function usesOf(reference: Reference, instruments: readonly Instrument[], lang: Lang, on: string | null): Use[] {
	const asks = new Map(
		reference
			.topics()
			.flatMap((topic) => reference.questions.ofTopic(topic.id, on ?? reference.checkedTo))
			.map((question) => [question.id, question] as const)
	);
	return instruments.flatMap((instrument) =>
		reference.answers.citing(instrument.id).flatMap(({ questionId: id, side, basis, from, until }) => {
			const question = asks.get(id);
			if (!question || (on !== null && !holds({ from, until }, on))) return [];
			return basis.map(({ pinpoint }) => {
				const parsed = pinpoint === null ? null : parsePinpoint(instrument.system, pinpoint);
				return {
					topic: question.topicId,
					id,
					ask: question.ask[lang],
					side,
					instrument,
					pinpoint: parsed?.ok ? parsed.pinpoint : null
				};
			});
		})
	);
}

export interface Uses {
	/** By id of law: how many questions rest on it. */
	readonly questions: ReadonlyMap<number, number>;
	/** The laws that answers cite and the library has not. */
	readonly missing: readonly Instrument[];
}

const kept = new WeakMap<Library, { readonly made: string; readonly uses: Uses }>();

/** Which laws the answers of all times rest on; computed once for each state of the library. */
export function lawUses(reference: Reference, library: Library): Uses {
	const made = `${reference.revision} ${library.edition()}`;
	const known = kept.get(library);
	if (known?.made === made) return known.uses;
	const ids = new Map<number, Set<string>>();
	const missing = new Set<Instrument>();
	const instruments = reference.instruments.all().filter(({ system }) => lawSystemOf(system) !== null);
	for (const { instrument, pinpoint, id } of usesOf(reference, instruments, 'en', null)) {
		const law = library.lawOf(instrument, pinpoint);
		if (law) ids.set(law.id, (ids.get(law.id) ?? new Set()).add(id));
		// An act of the Code that is cited whole names no chapter: nothing says whether it is there.
		else if (instrument.system !== 'usc' || pinpoint !== null) missing.add(instrument);
	}
	const uses = { questions: new Map([...ids].map(([law, set]) => [law, set.size])), missing: [...missing] };
	kept.set(library, { made, uses });
	return uses;
}

/** The places of a law on which answers rest that hold on a date, each place once, with the questions. */
export function citedPlaces(reference: Reference, library: Library, law: Law, lang: Lang, on: string): CitedPlace[] {
	// The chapters of a title of the Code are laws of their own: only the section tells which.
	const instruments = reference.instruments.all().filter((instrument) => {
		if (lawSystemOf(instrument.system) !== law.system) return false;
		return law.system === 'usc' ? instrument.title === law.title : library.lawOf(instrument, null)?.id === law.id;
	});
	const places = new Map<string, { place: Place | null; questions: Map<string, CitingQuestion> }>();
	for (const { instrument, pinpoint, topic, id, ask, side } of usesOf(reference, instruments, lang, on)) {
		if (library.lawOf(instrument, pinpoint)?.id !== law.id) continue;
		// Of a range the first place: the list stands where a reader comes upon it.
		const place = pinpoint && (placeOf(pinpoint)?.from ?? null);
		const key = JSON.stringify(place);
		const entry = places.get(key) ?? { place, questions: new Map<string, CitingQuestion>() };
		entry.questions.set(id, { topic, id, ask, side });
		places.set(key, entry);
	}
	return [...places.values()].map(({ place, questions }) => ({ place, questions: [...questions.values()] }));
}
