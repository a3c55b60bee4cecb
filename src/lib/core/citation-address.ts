import type { CitedInstrument } from './citation';
import { formatKr } from './citation-kr';
import type { Pinpoint } from './citation-pinpoint';
import { formatUs } from './citation-us';

/** The eCFR keeps every day from this one on, and none before it. */
export const ECFR_SINCE = '2017-01-03';

/**
 * The official page of a place in a law: for the CFR on a given day (null before 2017, when the eCFR has none), for all others as it is
 * today. Null where no address is known.
 *
 * @example officialAddress(part340, parsed.pinpoint, null) // 'https://www.ecfr.gov/current/title-7/section-340.6#p-340.6(d)(3)'
 */
export function officialAddress(
	instrument: CitedInstrument,
	pinpoint: Pinpoint | null,
	on: string | null
): string | null {
	const { title, page } = instrument;
	const own = instrument.url ?? null;
	if (instrument.system === 'cfr' && on !== null && on < ECFR_SINCE) return null;
	if (pinpoint === null) {
		if (instrument.system === 'fr') return page === undefined ? own : registerAddress(title, page);
		if (instrument.system === 'cfr') return instrument.part === undefined ? own : ecfrAddress(instrument, '', on);
		return own;
	}
	switch (pinpoint.system) {
		case 'cfr': {
			if (pinpoint.of === 'subpart') return ecfrAddress(instrument, `/subpart-${pinpoint.subpart}`, on);
			const { section, levels, to } = pinpoint;
			const paragraph = to === null && levels.length > 0 ? `#p-${formatUs({ ...pinpoint, note: null })}` : '';
			return `${ecfrTitle(title, on)}/section-${section}${paragraph}`;
		}
		case 'usc':
			return `https://www.govinfo.gov/link/uscode/${title}/${pinpoint.section}`;
		case 'fr':
			return registerAddress(title, pinpoint.page);
		case 'kr': {
			const article = pinpoint.of === 'body' ? pinpoint.steps.find((step) => step.unit === '조') : undefined;
			if (own === null || !article) return own;
			const path = formatKr({ system: 'kr', of: 'body', steps: [article], to: null }, 'ko');
			// An address with a query names a version by number, and takes no article behind it.
			return own.includes('?') ? own : new URL(`${own.replace(/\/$/, '')}/${path}`).href;
		}
		case 'plain':
			return own;
	}
}

const ecfrTitle = (title: number | undefined, on: string | null) =>
	`https://www.ecfr.gov/${on === null ? 'current' : `on/${on}`}/title-${title}`;

const ecfrAddress = ({ title, part }: CitedInstrument, subpart: string, on: string | null) =>
	`${ecfrTitle(title, on)}/part-${part}${subpart}`;

const registerAddress = (volume: number | undefined, page: number) =>
	`https://www.federalregister.gov/citation/${volume}-FR-${page}`;
