import { parsePinpoint } from '$lib/core/citation';
import { overlaps } from '$lib/core/interval';
import type { Path } from './read';
import type { Entry, Sources } from './shape';

/** What the checks of one entry need to know about all the others. */
export interface Known {
	readonly authorities: ReadonlySet<string>;
	readonly instruments: ReadonlyMap<string, Sources['instruments'][number]['value']>;
	readonly brokenFiles: boolean;
	/** Two years before the newest check of an answer: an older one is to be marked as such. */
	readonly tooOld: string;
}

export type Report = (entry: Entry<unknown>, path: Path, wrong: string, expected: string) => void;

/** A citation must name a known instrument and a pinpoint in the form of that law. */
export function checkCitation(
	entry: Entry<unknown>,
	path: Path,
	instrumentId: string,
	pinpoint: string | undefined,
	known: Known,
	report: Report
): void {
	const instrument = known.instruments.get(instrumentId);
	if (!instrument) {
		if (!known.brokenFiles)
			report(entry, [...path, 'in'], `unknown instrument "${instrumentId}"`, 'an id of field/instruments-*.yaml');
		return;
	}
	if (pinpoint === undefined) return;
	const parsed = parsePinpoint(instrument.system, pinpoint);
	if (!parsed.ok)
		report(entry, [...path, 'at'], `citation "${pinpoint}" of ${instrumentId} does not parse`, parsed.why);
}

export function checkAuthority(entry: Entry<unknown>, path: Path, id: string, known: Known, report: Report): void {
	if (!known.brokenFiles && !known.authorities.has(id)) {
		report(entry, path, `unknown authority "${id}"`, 'an id of field/authorities.yaml');
	}
}

/** Intervals of one list must run forwards and not overlap. */
export function checkIntervals(
	entry: Entry<unknown>,
	path: Path,
	list: readonly { from: string; until?: string | undefined }[],
	report: Report
): void {
	const intervals = list.map(({ from, until }) => ({ from, until: until ?? null }));
	intervals.forEach((interval, index) => {
		if (interval.until !== null && interval.until <= interval.from) {
			report(
				entry,
				[...path, index, 'until'],
				`until ${interval.until} is not after from ${interval.from}`,
				'a later date'
			);
		}
		const earlier = intervals.slice(0, index).find((other) => overlaps(other, interval));
		if (earlier) {
			const span = `${earlier.from} to ${earlier.until ?? 'today'}`;
			report(
				entry,
				[...path, index, 'from'],
				`the interval from ${interval.from} overlaps ${span}`,
				'intervals that do not overlap'
			);
		}
	});
}
