/**
 * npm run library -- import PATH… [--as-of DATE] [--again]   official files, folders and archives into var/library.sqlite;
 *                                                            twice changes nothing, and it may be stopped at any moment
 * npm run library -- list                                    what the library holds
 * npm run verify:citations                                   holds every citation and number of the reference data against the texts
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { isDate } from '../src/lib/core/interval';
import { config, today } from '../src/lib/server/config';
import { importFiles, type ImportReport } from '../src/lib/server/import/run';
import { libraryOn, type Library } from '../src/lib/server/library/library';
import { openLibrary, openLibraryForWriting } from '../src/lib/server/library/open';
import { FINDINGS, verifyCitations } from '../src/lib/server/library/verify';
import { referenceStore } from '../src/lib/server/reference/reference';
import { openReference } from '../src/lib/server/stores/open';
import { progressLine } from './progress';

const USAGE = `Usage: npm run library -- import PATH… [--as-of YYYY-MM-DD] [--again]
       npm run library -- list
       npm run verify:citations`;

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
else if (command === 'verify' && paths.length === 0) verify();
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

function library(): Library {
	const opened = openLibrary(config.library);
	if (!opened) fail('The library is empty. Fill it with: npm run library -- import PATH…');
	if (!opened.ok) fail(opened.why);
	return libraryOn(opened.db);
}

/** Ends with 1 where a finding calls for a hand: what was not imported does not. */
function verify(): void {
	const opened = openReference(config.reference);
	if (!opened.ok) fail(`${opened.why} Repair it with: npm run reference -- build`);
	const { findings, counts } = verifyCitations(referenceStore(opened.db), library(), today());
	for (const { kind, claim, citation, number, version, newer } of findings) {
		if (kind === 'confirmed' || kind === 'not-imported') continue;
		const figure = number ? ` ${number.value} ${number.unit}` : '';
		const editions = [version, newer].flatMap((one) => (one ? [one.inForce] : [])).join(' → ');
		console.log(
			`${kind}:${figure} ${citation} [${claim.kind} ${claim.id}, ${claim.on}${editions ? `, read ${editions}` : ''}]`
		);
	}
	console.log(FINDINGS.map((kind) => `${counts[kind]} ${kind}`).join(', '));
	if (counts['unit-not-found'] + counts['number-not-found'] + counts['text-changed'] > 0) process.exit(1);
}

function list(): void {
	const { db, close } = library();
	const laws = db.prepare<[], { key: string; name: string; versions: number; newest: string }>(
		`SELECT law.key, law.name, count(*) AS versions, max(version.in_force) AS newest
		FROM law JOIN version ON version.law_id = law.id GROUP BY law.id ORDER BY law.key`
	);
	for (const law of laws.iterate()) console.log(`${law.key}\t${law.versions}\t${law.newest}\t${law.name}`);
	close();
}
