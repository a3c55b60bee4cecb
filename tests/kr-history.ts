import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { LawText } from '../src/lib/core/law';
import { open } from '../src/lib/server/import/files';
import { emptyTally, wholeText } from '../src/lib/server/import/importer';
import { krMarkdown } from '../src/lib/server/import/kr-markdown';

/** All versions of 20 Korean laws with their decrees and rules; the archive stands beside the project where its data is shared. */
const ARCHIVE = resolve('../shared/corpus/kr/history.tar.zst');
export const historyIsHere = existsSync(ARCHIVE);

export interface VersionPair {
	readonly before: LawText;
	readonly after: LawText;
	/** The files themselves. */
	readonly received: readonly [before: string, after: string];
}

/** Consecutive versions of the same law, read from the archive as it is unpacked: all pairs, or every so manieth. */
export async function* versionPairs(every = 1): AsyncGenerator<VersionPair> {
	let folder = '';
	let files: { readonly path: string; readonly text: string }[] = [];
	let seen = 0;
	const read = ({ path, text }: { path: string; text: string }): LawText => {
		const [law] = krMarkdown.read({ path, asOf: null, chunks: () => [text] }, emptyTally());
		if (!law) throw new Error(`${path} holds no law`);
		return law;
	};
	function* pairs(): Generator<VersionPair> {
		// Their names begin with the date and the number of the promulgation.
		const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
		files = [];
		let last: { readonly path: string; readonly law: LawText } | null = null;
		for (const [at, before] of inOrder.entries()) {
			const after = inOrder[at + 1];
			if (!after || seen++ % every !== 0) continue;
			const old: LawText = last?.path === before.path ? last.law : read(before);
			last = { path: after.path, law: read(after) };
			yield { before: old, after: last.law, received: [before.text, after.text] };
		}
	}
	for await (const file of open(ARCHIVE, statSync(ARCHIVE).size, () => undefined)) {
		if (!('chunks' in file)) throw new Error(`${file.path}: ${file.why}`);
		if (!file.path.endsWith('.md')) continue;
		if (dirname(file.path) !== folder) yield* pairs();
		folder = dirname(file.path);
		files.push({ path: file.path, text: wholeText({ ...file, asOf: null }) });
	}
	yield* pairs();
}
