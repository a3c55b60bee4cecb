import type { LawText } from '$lib/core/law';

/** One official file, from a folder or from an archive. */
export interface SourceFile {
	/** As the reader of the report finds it: `laws.tar.zst › kr/약사법/법률.md`. */
	readonly path: string;
	/** Its text from the beginning, in pieces, decoded as UTF-8 (a byte order mark removed). Each call reads it again. */
	chunks(): Iterable<string>;
	/** The day on which the text was current, for files that carry no date of their own; from `--as-of`. */
	readonly asOf: string | null;
}

/** The whole text, for formats whose files are small; refused beyond `most` characters. */
export function wholeText(file: SourceFile, most = 16_000_000): string {
	let text = '';
	for (const chunk of file.chunks()) {
		text += chunk;
		if (text.length > most)
			throw new ImportFault(1, `the file is longer than ${most} characters, which no law of this format is`);
	}
	return text;
}

/** What became of every block of a file. `read` is counted as blocks are met, the others as they are dealt with: the sums must agree. */
export interface Tally {
	read: number;
	kept: number;
	/** Reason → number of blocks. Reasons are short English sentences: `a table of contents, which the sections repeat`. */
	readonly skipped: Map<string, number>;
}

export const emptyTally = (): Tally => ({ read: 0, kept: 0, skipped: new Map() });

export function skip(tally: Tally, reason: string, blocks = 1): void {
	tally.skipped.set(reason, (tally.skipped.get(reason) ?? 0) + blocks);
}

/** Why a file is refused, with the line at which it shows (1 is the first). Nothing of a refused law is kept. */
export class ImportFault extends Error {
	constructor(
		readonly line: number,
		/** What is wrong and what was expected, as a sentence without a full stop. */
		readonly what: string
	) {
		super(`${line}: ${what}`);
	}
}

/** One official format. */
export interface Importer {
	/** In reports and in the store: `ecfr-xml`. */
	readonly format: string;
	/** Raised whenever the importer reads the same file in another way, so that files are read again. */
	readonly edition: number;
	/** Decided by looking at the file, cheaply: its first 4,000 characters, and its path where a format needs it. */
	recognises(head: string, path: string): boolean;
	/**
	 * Yields each law of the file as soon as it is complete, so that a whole volume never stands in memory as laws.
	 * Throws ImportFault. Counts every block in `tally`.
	 */
	read(file: SourceFile, tally: Tally): Iterable<LawText>;
}
