import { z } from 'zod';
import { ECFR_SINCE } from '$lib/core/citation-address';
import { FetchFault } from './client';
import { download, type Downloaded, type Errand } from './download';
import type { WatchedPart } from './watch-list';

/** One page of the changes of a part, 1,000 a page; all that is used of it. Counts come as text. */
const VERSIONS = z.object({
	content_versions: z.array(
		z.object({
			issue_date: z.string().regex(/^\d{4}-\d\d-\d\d$/),
			substantive: z.boolean().default(true),
			removed: z.boolean().default(false)
		})
	),
	meta: z.object({ total_pages: z.coerce.number().int().optional() })
});
type Change = z.infer<typeof VERSIONS>['content_versions'][number];

const MOST_PAGES = 20;

/**
 * Fetches a part of the CFR from the eCFR's versioner (www.ecfr.gov/developers/documentation/api/v1), as it was last changed on or before
 * the day that is wanted. Not as of that day itself: titles change daily and parts do not, so the same text would come again under a
 * new date, and a day later than the title's last is refused.
 */
export async function fetchPart(
	{ title, part, label }: WatchedPart,
	errand: Errand,
	base: string
): Promise<Downloaded> {
	const { on } = errand;
	if (on !== null && on < ECFR_SINCE)
		throw new FetchFault(
			'law',
			`the eCFR keeps no day before ${ECFR_SINCE}; import an annual edition of the CFR instead`
		);
	const changes = await changesOf(title, part, errand, base);
	if (changes.length === 0)
		throw new FetchFault('law', `the eCFR knows no text of it${on === null ? '' : ` up to ${on}`}`);
	const asOf = lastChange(changes);
	const url = new URL(`${base}/api/versioner/v1/full/${asOf}/title-${title}.xml?part=${part}`);
	return download(errand, {
		name: `cfr-${title}-${part}_asof-${asOf}.xml`,
		url,
		source: url,
		asOf,
		parts: [],
		check: ({ root: { name, attributes } }) => {
			if (name === 'DIV5' && attributes['N'] === String(part)) return;
			throw new FetchFault('law', `the eCFR sent another text than ${label} (<${name} N="${attributes['N'] ?? ''}">)`);
		}
	});
}

async function changesOf(title: number, part: number, { client, on }: Errand, base: string): Promise<Change[]> {
	const changes: Change[] = [];
	for (let page = 1, pages = 1; page <= pages; page++) {
		const url = new URL(`${base}/api/versioner/v1/versions/title-${title}.json?part=${part}`);
		if (on !== null) url.searchParams.set('issue_date[lte]', on);
		if (page > 1) url.searchParams.set('page', String(page));
		const answer = await client.get({ url, accept: 'application/json', read: changesIn });
		if (answer.is === 'unchanged') break;
		// A server that does not know the filter must not bring a later text.
		changes.push(...answer.value.content_versions.filter((change) => on === null || change.issue_date <= on));
		pages = Math.min(answer.value.meta.total_pages ?? 1, MOST_PAGES);
	}
	return changes;
}

function changesIn(text: string): z.infer<typeof VERSIONS> {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		throw new FetchFault('passing', 'the list of changes is cut off or no JSON');
	}
	const versions = VERSIONS.safeParse(json);
	if (!versions.success) throw new FetchFault('law', 'the list of changes has another form than is known');
	return versions.data;
}

/** Sections are issued anew without a change of text; only where nothing ever changed does that count. */
function lastChange(changes: readonly Change[]): string {
	const real = changes.filter(({ substantive, removed }) => substantive || removed);
	const days = (real.length > 0 ? real : changes).map((change) => change.issue_date);
	return days.reduce((latest, day) => (day > latest ? day : latest), ECFR_SINCE);
}
