import { dateLaws } from '../library/dates';
import { libraryWriter, type Written } from '../library/write';
import type { Db } from '../stores/open';
import { filesUnder, open, type FoundFile, type Unreadable } from './files';
import { IMPORTERS } from './formats';
import { emptyTally, ImportFault, type Importer, type Tally } from './importer';

interface Refused {
	readonly path: string;
	/** Null where no line can be named. */
	readonly line: number | null;
	readonly why: string;
}

/** What an import did. Files: met = read + known + unrecognised + refused; blocks: read = kept + skipped, file by file. */
export interface ImportReport {
	files: { met: number; read: number; known: number; unrecognised: number };
	versions: Record<Written, number>;
	blocks: Tally;
	readonly refused: Refused[];
	/** True where the reader stopped it; what was written until then is whole. */
	stopped: boolean;
}

interface ImportOptions {
	readonly paths: readonly string[];
	/** The day on which texts without a date of their own were current. */
	readonly asOf: string | null;
	/** Reads again what was read before. */
	readonly again?: boolean;
	readonly onProgress?: (done: { readonly bytes: number; readonly of: number; readonly report: ImportReport }) => void;
	/** Asked between laws. */
	readonly stopped?: () => boolean;
	readonly importers?: readonly Importer[];
}

/** How much of a file an importer looks at to recognise it. */
const HEAD = 4000;

/**
 * Imports official files into the library. One transaction a law; a file that is refused leaves the laws before the fault in place only
 * if they were complete, and is read again the next time. A second run over the same files changes nothing.
 */
export async function importFiles(db: Db, options: ImportOptions): Promise<ImportReport> {
	const { importers = IMPORTERS, stopped = () => false, asOf } = options;
	const { files, unreadable } = filesUnder(options.paths);
	const report: ImportReport = {
		files: { met: 0, read: 0, known: 0, unrecognised: 0 },
		versions: { new: 0, replaced: 0, unchanged: 0 },
		blocks: emptyTally(),
		refused: unreadable.map(refusal),
		stopped: false
	};
	report.files.met = unreadable.length;
	const writer = libraryWriter(db);
	const known = db
		.prepare<[string, string, number, string], number>(
			'SELECT 1 FROM source WHERE hash = ? AND format = ? AND edition = ? AND as_of = ?'
		)
		.pluck();
	const remember = db.prepare(
		'INSERT OR REPLACE INTO source (hash, format, edition, as_of, path, imported_at) VALUES (?, ?, ?, ?, ?, ?)'
	);
	const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
	let bytes = 0;

	for (const file of files) {
		for await (const found of open(file.path, file.bytes, (more) => (bytes += more))) {
			if (stopped()) report.stopped = true;
			if (report.stopped) break;
			report.files.met += 1;
			if ('why' in found) report.refused.push(refusal(found));
			else readOne(found);
			options.onProgress?.({ bytes, of: total, report });
		}
		if (report.stopped) break;
	}
	dateLaws(db);
	return report;

	function readOne(found: FoundFile): void {
		const tally = emptyTally();
		try {
			const importer = recognise(found, importers);
			if (!importer) {
				report.files.unrecognised += 1;
				return;
			}
			const { format, edition } = importer;
			if (!options.again && known.get(found.hash, format, edition, asOf ?? '')) {
				report.files.known += 1;
				return;
			}
			for (const text of importer.read({ path: found.path, chunks: found.chunks, asOf }, tally)) {
				report.versions[writer.write(text, format, found.hash)] += 1;
				if (stopped()) report.stopped = true;
				if (report.stopped) return;
			}
			addUp(report.blocks, tally, found.path);
			remember.run(found.hash, format, edition, asOf ?? '', found.path, new Date().toISOString());
			report.files.read += 1;
		} catch (error) {
			if (!(error instanceof ImportFault)) throw error;
			report.refused.push({ path: found.path, line: error.line, why: error.what });
		}
	}
}

const refusal = ({ path, why }: Unreadable): Refused => ({ path, line: null, why });

function recognise(found: FoundFile, importers: readonly Importer[]): Importer | undefined {
	let head = '';
	for (const chunk of found.chunks()) {
		head += chunk;
		if (head.length >= HEAD) break;
	}
	return importers.find((importer) => importer.recognises(head.slice(0, HEAD), found.path));
}

/** Adds one file's blocks to the whole. Sums that do not agree are a fault of the importer, not of the file. */
function addUp(whole: Tally, { read, kept, skipped }: Tally, path: string): void {
	const left = [...skipped.values()].reduce((sum, blocks) => sum + blocks, 0);
	if (read !== kept + left) throw new Error(`${path}: ${read} blocks read, but ${kept} kept and ${left} skipped.`);
	whole.read += read;
	whole.kept += kept;
	for (const [reason, blocks] of skipped) whole.skipped.set(reason, (whole.skipped.get(reason) ?? 0) + blocks);
}
