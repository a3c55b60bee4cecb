import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesUnder, open } from '../src/lib/server/import/files';
import { wholeText } from '../src/lib/server/import/importer';

/** Official texts of both countries; they stand beside the project where its data is shared. */
const CORPUS = resolve('../shared/corpus');
export const corpusIsHere = existsSync(CORPUS);

export interface OfficialText {
	readonly path: string;
	readonly text: string;
}

/** Every edition that the corpus holds of the Korean laws of these names. */
export async function* koreanLaws(
	names: ReadonlySet<string>
): AsyncGenerator<OfficialText & { readonly name: string }> {
	for await (const { path, text } of textsUnder('kr')) {
		// The title stands in the front matter.
		const name = /^제목: '?(.+?)'?$/m.exec(text.slice(0, 2000))?.[1];
		if (name !== undefined && names.has(name)) yield { path, text, name };
	}
}

/** The parts of the United States Code and of the Code of Federal Regulations that the reference data rests on. */
export async function* americanLaws(): AsyncGenerator<OfficialText> {
	yield* textsUnder('us/usc');
	yield* textsUnder('us/cfr-markdown-history');
}

/** Unpacked as they are read: none is held longer than it is looked at. */
async function* textsUnder(folder: string): AsyncGenerator<OfficialText> {
	for (const { path, bytes } of filesUnder([join(CORPUS, folder)]).files) {
		for await (const file of open(path, bytes, () => undefined)) {
			if (!('chunks' in file)) throw new Error(`${file.path}: ${file.why}`);
			if (!file.path.endsWith('README.md')) yield { path: file.path, text: wholeText({ ...file, asOf: null }) };
		}
	}
}
