import { FetchFault, httpClient } from './client';
import type { Downloaded, Errand } from './download';
import { downloadsIn } from './downloads';
import { fetchPart } from './ecfr';
import { fetchAct, type LawGoKr } from './law-go-kr';
import { GENTLE, type Pace } from './pace';
import type { WatchedLaw } from './watch-list';

interface FetchOptions {
	readonly laws: readonly WatchedLaw[];
	/** The folder for the texts; what it holds already is asked for only if it changed. */
	readonly to: string;
	/** The day whose texts are wanted; null for today's. */
	readonly on: string | null;
	readonly ecfr: string;
	readonly lawGoKr: LawGoKr;
	/** Name and version, so that a server's keeper knows who asks. */
	readonly userAgent: string;
	readonly onProgress?: (event: FetchEvent) => void;
	readonly pace?: Partial<Pace>;
}

export type FetchEvent =
	| { readonly is: 'asking'; readonly law: WatchedLaw; /** From 0. */ readonly place: number; readonly of: number }
	| { readonly is: 'waiting'; readonly host: string; readonly seconds: number; readonly why: string };

interface FetchedFile {
	readonly law: WatchedLaw;
	readonly path: string;
	/** The date to import it with, where the file itself has none. */
	readonly asOf: string | null;
}

/** Every law that was asked for is in one of the three. */
export interface FetchReport {
	readonly fetched: FetchedFile[];
	readonly unchanged: FetchedFile[];
	readonly failed: { readonly law: WatchedLaw; readonly why: string }[];
}

/** After so many laws in a row that could not be had for a passing reason, a server is left in peace. */
const MOST_FAULTS = 3;

/** Fetches laws from their official sources, one after the other. A law that fails is in the report and does not stop the others. */
export async function fetchLaws(options: FetchOptions): Promise<FetchReport> {
	const { laws, on, onProgress = () => undefined } = options;
	const pace = { ...GENTLE, ...options.pace };
	const client = httpClient(options.userAgent, pace, (wait) => onProgress({ is: 'waiting', ...wait }));
	const errand: Errand = { client, downloads: downloadsIn(options.to), on };
	const report: FetchReport = { fetched: [], unchanged: [], failed: [] };
	/** Sources that are asked nothing more, with the reason. */
	const closed = new Map<WatchedLaw['from'], string>();
	const faultsInARow = new Map<WatchedLaw['from'], number>();

	for (const [place, law] of laws.entries()) {
		onProgress({ is: 'asking', law, place, of: laws.length });
		const { from } = law;
		const whyNot = closed.get(from);
		if (whyNot !== undefined) {
			report.failed.push({ law, why: whyNot });
			continue;
		}
		try {
			const { outcome, path, asOf } = await fetchOne(law, errand, options);
			report[outcome].push({ law, path, asOf });
			faultsInARow.delete(from);
		} catch (fault) {
			if (!(fault instanceof FetchFault)) throw fault;
			report.failed.push({ law, why: fault.why });
			const faults = fault.kind === 'passing' ? (faultsInARow.get(from) ?? 0) + 1 : 0;
			faultsInARow.set(from, faults);
			if (fault.kind === 'host') closed.set(from, fault.why);
			if (faults === MOST_FAULTS) closed.set(from, `not asked any more, since ${MOST_FAULTS} laws in a row failed`);
		}
	}
	return report;
}

const fetchOne = (law: WatchedLaw, errand: Errand, { ecfr, lawGoKr }: FetchOptions): Promise<Downloaded> =>
	law.from === 'ecfr' ? fetchPart(law, errand, ecfr) : fetchAct(law, errand, lawGoKr);

/**
 * The report in words: one line with the sums, then a line for each reason with the laws that failed for it.
 *
 * @example summaryOf(report) // ['3 laws: 1 fetched, 1 unchanged, 1 failed.', 'Failed, the server answered 404: 7 CFR part 340']
 */
export function summaryOf({ fetched, unchanged, failed }: FetchReport): string[] {
	const laws = fetched.length + unchanged.length + failed.length;
	const reasons = new Map<string, string[]>();
	for (const { law, why } of failed) reasons.set(why, [...(reasons.get(why) ?? []), law.label]);
	return [
		`${laws} laws: ${fetched.length} fetched, ${unchanged.length} unchanged, ${failed.length} failed.`,
		...Array.from(reasons, ([why, labels]) => `Failed, ${why}: ${labels.join(', ')}`)
	];
}
