import { formatCitation, parsePinpoint } from '$lib/core/citation';
import type { Text2 } from '$lib/core/lang';
import type { Basis } from './reference/answers';
import type { Reference } from './reference/reference';

/** The instrument and the place that a citation names; a place that cannot be read counts as none. */
export function cited(reference: Reference, { instrumentId, pinpoint }: Basis) {
	const instrument = reference.instruments.find(instrumentId);
	if (!instrument) return null;
	const parsed = pinpoint === null ? null : parsePinpoint(instrument.system, pinpoint);
	return { instrument, pinpoint: parsed?.ok ? parsed.pinpoint : null };
}

/** A citation in its short form, as a search looks through it. */
export function shortCitation(reference: Reference, basis: Basis): Text2 | null {
	const found = cited(reference, basis);
	if (!found) return null;
	const label = (lang: 'en' | 'ko') => formatCitation(found.instrument, found.pinpoint, lang, 'short');
	return { en: label('en'), ko: label('ko') };
}
