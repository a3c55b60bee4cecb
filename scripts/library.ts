/**
 * npm run library -- import PATH… [--as-of DATE] [--again]   official files, folders and archives into var/library.sqlite;
 *                                                            twice changes nothing, and it may be stopped at any moment
 * npm run library -- list                                    what the library holds
 */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { isDate } from '../src/lib/core/interval';
import { config } from '../src/lib/server/config';
import { importFiles, type ImportReport } from '../src/lib/server/import/run';
import { openLibrary, openLibraryForWriting } from '../src/lib/server/library/open';
import { progressLine } from './progress';

const USAGE = `Usage: npm run library -- import PATH… [--as-of YYYY-MM-DD] [--again]
       npm run library -- list`;

function fail(why: string, code = 1): never {
	console.error(why);
	process.exit(code);
}

function given() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: { 'as-of': { type: 'string' }, again: { type: 'boolean', default: false } }
		});
	} catch (error) {
		return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, 2);
	}
}

const { positionals, values } = given();
const [command, ...paths] = positionals;
if (command === 'import' && paths.length > 0) await runImport();
else if (command === 'list' && paths.length === 0) list();
else fail(USAGE, 2);

async function runImport(): Promise<void> {
	const asOf = values['as-of'] ?? null;
	if (asOf !== null && !isDate(asOf)) fail(`--as-of ${asOf} is not a date. Write it as 2026-11-26.`, 2);
	const opened = openLibraryForWriting(config.library, config.librarySchema);
	if (!opened.ok) fail(opened.why);
	let stopped = false;
	process.once('SIGINT', () => (stopped = true));
	process.once('SIGTERM', () => (stopped = true));
	const progress = progressLine(process.stderr);
	const report = await importFiles(opened.db, {
		paths,
		asOf,
		again: values.again,
		stopped: () => stopped,
		onProgress: ({ bytes, of, report: { files, refused } }) =>
			progress.show(bytes / Math.max(of, 1), `${files.met} files, ${refused.length} refused`)
	});
	progress.end();
	opened.db.pragma('wal_checkpoint(TRUNCATE)');
	opened.db.close();
	print(report);
	if (report.stopped) process.exit(130);
	if (report.refused.length > 0) process.exit(1);
}

function print({ files, versions, blocks, refused, stopped }: ImportReport): void {
	const count = (number: number) => number.toLocaleString('en-US');
	for (const { path, line, why } of refused) console.error(`${path}${line === null ? '' : `:${line}`}: ${why}`);
	console.log(
		`Files: ${count(files.met)} met = ${count(files.read)} read + ${count(files.known)} read before + ` +
			`${count(files.unrecognised)} of no known format + ${count(refused.length)} refused.`
	);
	console.log(
		`Versions of laws: ${count(versions.new)} new, ${count(versions.replaced)} replaced, ${count(versions.unchanged)} unchanged.`
	);
	const left = [...blocks.skipped].toSorted(([, a], [, b]) => b - a);
	const skipped = left.reduce((sum, [, number]) => sum + number, 0);
	console.log(`Blocks of text: ${count(blocks.read)} read = ${count(blocks.kept)} kept + ${count(skipped)} skipped.`);
	for (const [reason, number] of left) console.log(`  skipped ${count(number)}: ${reason}`);
	if (stopped) console.log('Stopped. What was written is whole; run the same command again to go on.');
	else if (refused.length > 0)
		console.log('The refused files left nothing unfinished; repair them and run the same command again.');
	console.log(`Library: ${relative(process.cwd(), config.library)}`);
}

function list(): void {
	const opened = openLibrary(config.library);
	if (!opened) {
		if (!existsSync(config.library)) console.log('The library is empty. Fill it with: npm run library -- import PATH…');
		return;
	}
	if (!opened.ok) fail(opened.why);
	const laws = opened.db.prepare<[], { key: string; name: string; versions: number; newest: string }>(
		`SELECT law.key, law.name, count(*) AS versions, max(version.in_force) AS newest
		FROM law JOIN version ON version.law_id = law.id GROUP BY law.id ORDER BY law.key`
	);
	for (const law of laws.iterate()) console.log(`${law.key}\t${law.versions}\t${law.newest}\t${law.name}`);
	opened.db.close();
}
