import { relative } from 'node:path';
import { config } from '../src/lib/server/config';
import { importFiles, type ImportReport } from '../src/lib/server/import/run';
import { openLibraryForWriting } from '../src/lib/server/library/open';
import { fail } from './fail';
import { progressLine } from './progress';

interface Job {
	readonly paths: readonly string[];
	/** The day on which texts without a date of their own were current. */
	readonly asOf: string | null;
	readonly again: boolean;
}

/** Imports into the library, one job after the other, and says what became of every file. Exit status: 1 after a refusal, 130 when stopped. */
export async function runImport(jobs: readonly Job[]): Promise<void> {
	const opened = openLibraryForWriting(config.library, config.librarySchema);
	if (!opened.ok) fail(opened.why);
	let stopped = false;
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (stopped = true));
	let refused = 0;
	for (const job of jobs) {
		if (stopped) break;
		const progress = progressLine(process.stderr);
		const report = await importFiles(opened.db, {
			...job,
			stopped: () => stopped,
			onProgress: ({ bytes, of, report: { files, refused } }) =>
				progress.show(bytes / Math.max(of, 1), `${files.met} files, ${refused.length} refused`)
		});
		progress.end();
		print(report);
		refused += report.refused.length;
	}
	opened.db.pragma('wal_checkpoint(TRUNCATE)');
	opened.db.close();
	console.log(`Library: ${relative(process.cwd(), config.library)}`);
	if (stopped) process.exit(130);
	if (refused > 0) process.exit(1);
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
}
