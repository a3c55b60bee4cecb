/**
 * npm run bench:search [-- LIBRARY]   the forty written queries over the whole current Korean corpus, beside LIKE in the same run. Without
 * a library the corpus is imported first, which takes minutes. Only where the shared corpus is.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DEFAULT_SEARCH } from '../../src/lib/core/search-view';
import { config } from '../../src/lib/server/config';
import { importFiles } from '../../src/lib/server/import/run';
import { libraryOn } from '../../src/lib/server/library/library';
import { openLibrary, openLibraryForWriting } from '../../src/lib/server/library/open';
import { referenceStore } from '../../src/lib/server/reference/reference';
import { search } from '../../src/lib/server/search';
import { openReference } from '../../src/lib/server/stores/open';
import { QUERIES } from '../search-queries';

const CORPUS = resolve('../shared/corpus/kr/current-all.tar.zst');
const ROUNDS = 5;
const ON = '2026-11-25';

const [given] = process.argv.slice(2);
if (given === undefined && !existsSync(CORPUS)) {
	console.log('Search over the Korean corpus was left out: ../shared/corpus is not here.');
	process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'concord-bench-'));
try {
	run(given ?? (await imported(join(folder, 'library.sqlite'))));
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function imported(file: string): Promise<string> {
	const opened = openLibraryForWriting(file, config.librarySchema);
	if (!opened.ok) throw new Error(opened.why);
	await importFiles(opened.db, { paths: [CORPUS], asOf: null });
	opened.db.pragma('wal_checkpoint(TRUNCATE)');
	opened.db.close();
	return file;
}

function run(file: string): void {
	const opened = openLibrary(file);
	if (!opened?.ok) throw new Error(opened?.why ?? `There is no library ${file}.`);
	const store = openReference(config.reference);
	if (!store.ok) throw new Error(store.why);
	const reference = referenceStore(store.db);
	const library = libraryOn(opened.db);
	const find = (q: string, where: 'law' | 'all') =>
		search({ reference, library, lang: 'ko', today: ON }, { ...DEFAULT_SEARCH, q, in: where });
	const like = opened.db.prepare<[string], unknown>(
		"SELECT article_id FROM unit WHERE body LIKE '%' || ? || '%' GROUP BY article_id LIMIT 20"
	);
	const counted = opened.db.prepare('SELECT count(*) FROM article').pluck().get();
	const begun = performance.now();
	find('심사', 'all');
	const first = performance.now() - begun;

	// Each query's best of its rounds is its time: the machine may be busy. In turns, so that a busy minute falls on all alike.
	const best = { law: new Map<string, number>(), all: new Map<string, number>(), like: new Map<string, number>() };
	const time = (kind: keyof typeof best, q: string, what: () => unknown) => {
		const from = performance.now();
		what();
		best[kind].set(q, Math.min(performance.now() - from, best[kind].get(q) ?? Infinity));
	};
	for (let round = 0; round < ROUNDS; round++)
		for (const { q } of QUERIES) {
			time('law', q, () => find(q, 'law'));
			time('all', q, () => find(q, 'all'));
			// LIKE knows no words and no phrases: it is given the query without its signs. It reads everything, so twice is enough.
			if (round < 2) time('like', q, () => like.all(q.replace(/"|-\S+/g, '').trim()));
		}

	console.log(`\nSearch: ${QUERIES.length} queries over ${String(counted)} articles`);
	console.log('                                        p50 ms    p95 ms     worst');
	const line = (name: string, all: readonly number[]) => {
		const sorted = all.toSorted((a, b) => a - b);
		const at = (share: number) => (sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(1).padStart(9);
		console.log(`${name.padEnd(36)} ${at(0.5)} ${at(0.95)} ${at(1)}`);
	};
	line('law texts, 20 hits and the total', [...best.law.values()]);
	line('the whole page', [...best.all.values()]);
	line('LIKE, any 20 with the same string', [...best.like.values()]);
	console.log(`The first search of a day also makes the index of the reference data: ${first.toFixed(0)} ms`);
	library.close();
	store.db.close();
}
