import { nameKey } from '$lib/core/place-in-law';
import type { Db } from '../stores/open';

interface VersionRow {
	readonly id: number;
	readonly inForce: string;
	readonly complete: number;
	readonly name: string;
}

/**
 * The order of versions: by promulgation, because each text prints every amendment promulgated before it. So the law of a day is the
 * last one that is in force by then; an earlier one that takes effect later brings nothing new. An edition has its day alone.
 */
export const IN_TIME = "coalesce(nullif(promulgated, ''), in_force), CAST(number AS INTEGER), in_force, id";

/**
 * Computes from when to when each article of the laws touched by an import stands in force, and gives a law the name of its newest
 * version. One transaction a law; laws that an interrupted import left are dated by the next one.
 */
export function dateLaws(db: Db): void {
	const undated = db.prepare<[], number>('SELECT id FROM law WHERE dated = 0 ORDER BY id').pluck();
	const versions = db.prepare<[number], VersionRow>(
		`SELECT id, in_force AS inForce, complete, name FROM version WHERE law_id = ? ORDER BY ${IN_TIME}`
	);
	const articles = db.prepare<[number], { articleId: number; pin: string | null }>(
		'SELECT article_id AS articleId, pin FROM entry WHERE version_id = ? AND article_id IS NOT NULL'
	);
	const setDates = db.prepare('UPDATE article SET since = ?, until = ? WHERE id = ?');
	const setDone = db.prepare('UPDATE law SET dated = 1, name = ?, name_key = ? WHERE id = ?');

	const dateLaw = db.transaction((lawId: number) => {
		const spans = new Map<number, { since: string; until: string | null }>();
		/** Articles that stood in force at the end of the version before, by pin. */
		let open = new Map<number, string | null>();
		const all = versions.all(lawId);
		for (const version of effective(all)) {
			const here = new Map(articles.all(version.id).map(({ articleId, pin }) => [articleId, pin]));
			const pins = new Set(here.values());
			for (const [id, pin] of open) {
				if (here.has(id)) continue;
				// A file of some sections says nothing of the others: they go on.
				if (version.complete === 0 && !pins.has(pin)) here.set(id, pin);
				else spans.set(id, { since: spans.get(id)?.since ?? version.inForce, until: version.inForce });
			}
			for (const id of here.keys()) spans.set(id, { since: spans.get(id)?.since ?? version.inForce, until: null });
			open = here;
		}
		for (const [id, { since, until }] of spans) setDates.run(since, until, id);
		const { name } = all.at(-1) ?? { name: '' };
		setDone.run(name, nameKey(name), lawId);
	});
	for (const lawId of undated.all()) dateLaw.immediate(lawId);
}

/** The versions that changed the law, in the order in which they took effect. */
function effective(versions: readonly VersionRow[]): VersionRow[] {
	const inTime = versions
		.map((version, order) => ({ version, order }))
		.toSorted((a, b) =>
			a.version.inForce < b.version.inForce ? -1 : a.version.inForce > b.version.inForce ? 1 : a.order - b.order
		);
	let newest = -1;
	return inTime.flatMap(({ version, order }) => {
		if (order < newest) return [];
		newest = order;
		return [version];
	});
}
