import { parsePinpoint, comparePinpoints } from '$lib/core/citation-pinpoint';
import type { Entry, LawText } from '$lib/core/law';
import { nameKey } from '$lib/core/place-in-law';
import { indexText } from '$lib/core/search-tokens';
import { createHash } from 'node:crypto';
import type { Db } from '../stores/open';

export type Written = 'new' | 'replaced' | 'unchanged';

interface EntryRow extends Omit<Entry, 'units'> {
	readonly articleId: number | null;
}

const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('base64url');

/** Writes laws into the library. Each call of `write` is one transaction: a law stands there whole or not at all. */
export function libraryWriter(db: Db) {
	const findLaw = db.prepare<[string], number>('SELECT id FROM law WHERE key = ?').pluck();
	const addLaw = db.prepare(
		`INSERT INTO law (key, side, system, kind, name, name_key, title, part, dated)
		VALUES (@key, @side, @system, @kind, @name, @nameKey, @title, @part, 0)`
	);
	const findVersion = db.prepare<[number, string, string, string], { id: number; textHash: string; complete: number }>(
		`SELECT id, text_hash AS textHash, complete FROM version
		WHERE law_id = ? AND in_force = ? AND promulgated = ? AND number = ?`
	);
	const addVersion = db.prepare(
		`INSERT INTO version (law_id, promulgated, number, in_force, name, status, authority, url, complete, format, source_hash, text_hash)
		VALUES (@lawId, @promulgated, @number, @inForce, @name, @status, @authority, @url, @complete, @format, @sourceHash, @textHash)`
	);
	const dropVersion = db.prepare('DELETE FROM version WHERE id = ?');
	const entriesOf = db.prepare<[number], EntryRow>(
		'SELECT kind, level, pin, heading, url, article_id AS articleId FROM entry WHERE version_id = ? ORDER BY place'
	);
	const addEntry = db.prepare(
		`INSERT INTO entry (version_id, place, kind, level, pin, twin, heading, url, article_id)
		VALUES (@versionId, @place, @kind, @level, @pin, @twin, @heading, @url, @articleId)`
	);
	const findArticle = db
		.prepare<[number, string], number>('SELECT id FROM article WHERE law_id = ? AND hash = ?')
		.pluck();
	/** Another store gives other numbers: what names a text for ever is made of texts. */
	const articleHash = db.prepare<[number], string>('SELECT hash FROM article WHERE id = ?').pluck();
	const addArticle = db.prepare(
		'INSERT INTO article (law_id, hash, pin, heading, since, until) VALUES (?, ?, ?, ?, ?, NULL)'
	);
	const addUnit = db.prepare(
		'INSERT INTO unit (article_id, place, path, depth, label, body, note, repealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)'
	);
	const index = {
		kr: db.prepare('INSERT INTO search_kr (rowid, heading, body) VALUES (?, ?, ?)'),
		us: db.prepare('INSERT INTO search_us (rowid, heading, body) VALUES (?, ?, ?)')
	};
	const unindex = {
		kr: db.prepare('DELETE FROM search_kr WHERE rowid = ?'),
		us: db.prepare('DELETE FROM search_us WHERE rowid = ?')
	};
	const orphans = db
		.prepare<[number], number>(
			'SELECT id FROM article WHERE law_id = ? AND NOT EXISTS (SELECT 1 FROM entry WHERE article_id = article.id)'
		)
		.pluck();
	const dropArticle = db.prepare('DELETE FROM article WHERE id = ?');
	const touch = db.prepare('UPDATE law SET dated = 0 WHERE id = ?');

	function keepArticle(lawId: number, { law: { side }, version }: LawText, entry: Entry): number {
		const hash = hashOf([entry.pin, entry.heading, entry.units]);
		const known = findArticle.get(lawId, hash);
		if (known !== undefined) return known;
		const id = Number(addArticle.run(lawId, hash, entry.pin, entry.heading, version.inForce).lastInsertRowid);
		entry.units.forEach(({ path, depth, label, text, note, repealed }, place) =>
			addUnit.run(id, place, path, depth, label, text, note, repealed ? 1 : 0)
		);
		// What is repealed says nothing: it would come first in every search for its number.
		if (entry.units.every(({ repealed }) => repealed)) return id;
		const body = entry.units.map((unit) => unit.text).join('\n');
		index[side].run(id, indexText(side, `${entry.pin ?? ''} ${entry.heading ?? ''}`), indexText(side, body));
		return id;
	}

	function write(text: LawText, format: string, sourceHash: string): Written {
		const { law, version } = text;
		const lawId = findLaw.get(law.key) ?? Number(addLaw.run({ ...law, nameKey: nameKey(law.name) }).lastInsertRowid);
		const promulgated = version.promulgated ?? '';
		const number = version.number ?? '';
		const old = findVersion.get(lawId, version.inForce, promulgated, number);
		const read = text.entries.map((entry): EntryRow => {
			const { kind, level, pin, heading, url } = entry;
			return {
				kind,
				level,
				pin,
				heading,
				url,
				articleId: entry.units.length > 0 ? keepArticle(lawId, text, entry) : null
			};
		});
		// Files of single sections add up to one edition.
		const entries =
			old && old.complete === 0 && !version.complete ? mergeSections(law.system, entriesOf.all(old.id), read) : read;
		const textHash = hashOf(entries.map(({ articleId, ...entry }) => [entry, articleId && articleHash.get(articleId)]));
		if (old?.textHash === textHash) return 'unchanged';
		if (old) dropVersion.run(old.id);
		const versionId = Number(
			addVersion.run({
				...version,
				lawId,
				promulgated,
				number,
				name: law.name,
				complete: version.complete ? 1 : 0,
				format,
				sourceHash,
				textHash
			}).lastInsertRowid
		);
		const twins = new Map<string, number>();
		entries.forEach((entry, place) => {
			const twin = entry.pin === null ? 0 : (twins.get(entry.pin) ?? 0);
			if (entry.pin !== null) twins.set(entry.pin, twin + 1);
			addEntry.run({ ...entry, versionId, place, twin });
		});
		if (old)
			for (const id of orphans.all(lawId)) {
				unindex[law.side].run(id);
				dropArticle.run(id);
			}
		touch.run(lawId);
		return old ? 'replaced' : 'new';
	}

	return { write: db.transaction(write).immediate };
}

/** The sections of two files of one edition, in the order of their numbers; what is read again replaces what was there. */
function mergeSections(system: 'kr' | 'cfr' | 'usc', old: readonly EntryRow[], read: readonly EntryRow[]): EntryRow[] {
	const again = new Set(read.map((entry) => entry.pin));
	const sections = [...old.filter((entry) => !again.has(entry.pin)), ...read].map((entry) => {
		const parsed = parsePinpoint(system, entry.pin ?? '');
		return { entry, pinpoint: parsed.ok ? parsed.pinpoint : null };
	});
	return sections
		.toSorted((a, b) =>
			a.pinpoint && b.pinpoint ? comparePinpoints(a.pinpoint, b.pinpoint) : a.pinpoint ? 1 : b.pinpoint ? -1 : 0
		)
		.map(({ entry }) => entry);
}
