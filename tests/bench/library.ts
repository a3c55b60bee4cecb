/**
 * npm run bench:library   the whole current Korean corpus: how fast it is imported, beside writing the same rows with bare prepared
 * statements in the same run; the most memory; the size of the store beside that of the text. Only where the shared corpus is.
 */
import Database from 'better-sqlite3';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { koreanTokens } from '../../src/lib/core/search-tokens';
import { config } from '../../src/lib/server/config';
import { importFiles } from '../../src/lib/server/import/run';
import { openLibraryForWriting } from '../../src/lib/server/library/open';

const CORPUS = resolve('../shared/corpus/kr/current-all.tar.zst');
const MB = 1024 * 1024;
/** Tables by which others are referred to come first. */
const TABLES = ['law', 'version', 'article', 'unit', 'entry'];

if (!existsSync(CORPUS)) {
	console.log('The import of the Korean corpus was left out: ../shared/corpus is not here.');
	process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'concord-bench-'));
try {
	await run();
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function run(): Promise<void> {
	const file = join(folder, 'library.sqlite');
	const opened = openLibraryForWriting(file, config.librarySchema);
	if (!opened.ok) throw new Error(opened.why);
	const { db } = opened;
	const begun = performance.now();
	const report = await importFiles(db, { paths: [CORPUS], asOf: null });
	const seconds = (performance.now() - begun) / 1000;
	const peak = process.resourceUsage().maxRSS / 1024;
	const text = Number(
		db.prepare("SELECT sum(octet_length(body) + octet_length(coalesce(note, ''))) FROM unit").pluck().get()
	);
	db.pragma('wal_checkpoint(TRUNCATE)');
	db.close();

	const bare = writeBare(file, join(folder, 'bare.sqlite'));
	const store = statSync(file).size;
	console.log(`Import: ${report.files.read} files, ${report.versions.new} versions, ${report.refused.length} refused`);
	console.log(
		`  ${seconds.toFixed(0)} s, ${(text / MB / seconds).toFixed(1)} MB of text a second, memory at most ${peak.toFixed(0)} MB`
	);
	console.log(`  the same rows with bare statements: ${bare.toFixed(0)} s (ratio ${(seconds / bare).toFixed(2)})`);
	console.log(
		`Store ${(store / MB).toFixed(0)} MB over ${(text / MB).toFixed(0)} MB of text (ratio ${(store / text).toFixed(2)})`
	);
}

/** Copies every row, and the words of the index, into an empty store; only the writing is timed. */
function writeBare(from: string, to: string): number {
	const source = new Database(from, { readonly: true });
	const target = new Database(to);
	target.pragma('journal_mode = WAL');
	target.pragma('synchronous = NORMAL');
	target.pragma('cache_size = -65536');
	target.exec(readFileSync(config.librarySchema, 'utf8'));
	let ms = 0;
	const writing = (rows: unknown[][], sql: string) => {
		const insert = target.prepare(sql);
		const begun = performance.now();
		target.transaction(() => rows.forEach((row) => insert.run(row)))();
		ms += performance.now() - begun;
	};
	/** In pieces, so that no table stands in memory whole. */
	const copy = (read: string, write: string, change: (row: unknown[]) => unknown[] = (row) => row) => {
		let rows: unknown[][] = [];
		const flush = () => {
			writing(rows, write);
			rows = [];
		};
		for (const row of source.prepare<[], unknown[]>(read).raw().iterate()) {
			rows.push(change(row));
			if (rows.length === 20_000) flush();
		}
		flush();
	};
	for (const table of TABLES) {
		const width = source.prepare(`SELECT * FROM ${table}`).columns().length;
		copy(`SELECT * FROM ${table}`, `INSERT INTO ${table} VALUES (${Array(width).fill('?').join(', ')})`);
	}
	copy(
		`SELECT article.id, coalesce(article.pin, '') || ' ' || coalesce(article.heading, ''), group_concat(unit.body, char(10))
		FROM article JOIN unit ON unit.article_id = article.id GROUP BY article.id`,
		'INSERT INTO search_kr (rowid, heading, body) VALUES (?, ?, ?)',
		([id, heading, body]) => [id, koreanTokens(String(heading)).join(' '), koreanTokens(String(body)).join(' ')]
	);
	source.close();
	target.close();
	return ms / 1000;
}
