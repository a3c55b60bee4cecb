import { formatKr, type KrPinpoint } from './citation-kr';
import type { Pinpoint } from './citation-pinpoint';
import type { LawSystem } from './law';

/** Where a citation points in a law of the library: an entry of its contents, and a unit under it (empty: the whole entry). */
export interface Place {
	readonly pin: string;
	readonly path: string;
}

export interface PlaceRange {
	readonly from: Place;
	/** The last place of a range; null for one place. */
	readonly to: Place | null;
}

/**
 * The place of a pinpoint as the library writes it. Null for what no law of the library has: pages, plain places.
 *
 * @example placeOf(parsed.pinpoint) // 제4조의2제3항 → { from: { pin: '제4조의2', path: '제3항' }, to: null }
 */
export function placeOf(pinpoint: Pinpoint): PlaceRange | null {
	switch (pinpoint.system) {
		case 'fr':
		case 'plain':
			return null;
		case 'kr':
			return koreanPlace(pinpoint);
		case 'cfr':
		case 'usc': {
			if (pinpoint.of === 'subpart') return { from: { pin: `subpart ${pinpoint.subpart}`, path: '' }, to: null };
			const { section, levels, to } = pinpoint;
			const from = { pin: section, path: pathOf(levels) };
			if (!to) return { from, to: null };
			if (to.section !== null) return { from, to: { pin: to.section, path: pathOf(to.levels) } };
			const kept = levels.slice(0, levels.length - to.levels.length);
			return { from, to: { pin: section, path: pathOf([...kept, ...to.levels]) } };
		}
	}
}

const pathOf = (levels: readonly string[]) => levels.map((level) => `(${level})`).join('');

type Steps = Extract<KrPinpoint, { of: 'body' }>['steps'];

/** What names an entry: chapters and sections together, or an article. */
const OF_ENTRY = new Set(['장', '절', '조']);

function koreanPlace(pinpoint: KrPinpoint): PlaceRange {
	const print = (steps: Steps) => formatKr({ system: 'kr', of: 'body', steps, to: null }, 'ko');
	switch (pinpoint.of) {
		case 'body': {
			const split = (steps: Steps): Place => ({
				pin: print(steps.filter((step) => OF_ENTRY.has(step.unit))),
				path: print(steps.filter((step) => !OF_ENTRY.has(step.unit)))
			});
			const { steps, to } = pinpoint;
			if (!to) return { from: split(steps), to: null };
			const shared = steps.slice(
				0,
				steps.findIndex((step) => step.unit === to[0]?.unit)
			);
			return { from: split(steps), to: split([...shared, ...to]) };
		}
		case 'supplement':
			return { from: { pin: formatKr({ ...pinpoint, steps: [] }, 'ko'), path: print(pinpoint.steps) }, to: null };
		case 'annex':
			return { from: { pin: formatKr({ ...pinpoint, steps: [] }, 'ko'), path: print(pinpoint.steps) }, to: null };
		case 'form':
			return { from: { pin: formatKr(pinpoint, 'ko'), path: '' }, to: null };
	}
}

/**
 * Whether a unit stands at a path or below it: 제1호가목 is within 제1호, 제1호의2 is not.
 *
 * @example isWithin('제1항제2호', '제1항') // true
 */
export const isWithin = (path: string, of: string): boolean =>
	path.startsWith(of) && !path.slice(of.length).startsWith('의');

/**
 * How a law's name is looked up: without spaces, dots between words and brackets, so that titles of different prints meet.
 *
 * @example nameKey('수입ㆍ생산 등에 관한 법률') // '수입생산등에관한법률'
 */
export const nameKey = (name: string): string =>
	name
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\s\u00b7\u318d\u2027\u2022\u30fb\uff65「」]/g, '');

/** The systems whose laws the library can hold. */
export const lawSystemOf = (system: Pinpoint['system']): LawSystem | null =>
	system === 'kr' || system === 'cfr' || system === 'usc' ? system : null;
