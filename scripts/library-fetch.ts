import { config } from '../src/lib/server/config';
import { fetchLaws, summaryOf, type FetchEvent } from '../src/lib/server/fetch/fetch-laws';
import { chooseLaws } from '../src/lib/server/fetch/watch-list';
import type { Reference } from '../src/lib/server/reference/reference';
import { groupBy } from '../src/lib/server/reference/text2';
import { fail } from './fail';
import { runImport } from './library-import';

interface Wanted {
	/** Laws as a reader names them; none: those that answers cite. */
	readonly names: readonly string[];
	/** The day whose texts are wanted; null for today's. */
	readonly on: string | null;
	readonly to: string;
}

/** Fetches official texts and imports them. What could not be had is named and does not stop the rest; the exit status then is 1. */
export async function runFetch(reference: Reference, { names, on, to }: Wanted): Promise<void> {
	const chosen = chooseLaws(reference, names);
	if (!chosen.ok) fail(chosen.why, 2);
	const { ecfr, lawGoKr, userAgent } = config;
	const report = await fetchLaws({ laws: chosen.laws, to, on, ecfr, lawGoKr, userAgent, onProgress: say });
	for (const line of summaryOf(report)) console.log(line);
	if (report.failed.length > 0) process.exitCode = 1;

	// The eCFR's files carry no date of their own: those of one day are imported together.
	const byDay = groupBy([...report.fetched, ...report.unchanged], ({ asOf }) => asOf);
	await runImport([...byDay].map(([asOf, files]) => ({ paths: files.map(({ path }) => path), asOf, again: false })));
}

function say(event: FetchEvent): void {
	if (event.is === 'asking') console.error(`${event.place + 1} of ${event.of}: ${event.law.label}`);
	else console.error(`  ${event.host}: waiting ${event.seconds} s (${event.why})`);
}
