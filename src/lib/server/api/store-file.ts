import { createReadStream, fstatSync, openSync } from 'node:fs';
import { Readable } from 'node:stream';
import { openReference } from '../stores/open';
import { tablesOf, type Tables } from './tables';

/** The file of the reference store as a whole: its tables, and its bytes. */
export interface StoreFile {
	readonly tables: Tables;
	readonly bytes: number;
	stream(): ReadableStream<Uint8Array>;
}

/** The file was rebuilt while the server ran on the one before: what it holds is not what the pages show. */
export class DataReplaced extends Error {}

/** Opens the store's file a second time, for those who take it away whole. Both handles stay on this file, whatever takes its name later. */
export function openStoreFile(file: string): StoreFile {
	const opened = openReference(file);
	if (!opened.ok) throw new Error(opened.why);
	const handle = openSync(file, 'r');
	const bytes = fstatSync(handle).size;
	return {
		tables: tablesOf(opened.db),
		bytes,
		stream: () =>
			// Node's web streams and the browser's differ in type alone. Reads are positioned: several may run at once.
			Readable.toWeb(
				createReadStream('', { fd: handle, autoClose: false, start: 0, end: bytes - 1 })
			) as ReadableStream<Uint8Array>
	};
}

let kept: StoreFile | undefined;

/** The file of the store that the server runs on, opened with the first request for it. */
export function storeFileOf(file: string, revision: string): StoreFile {
	kept ??= openStoreFile(file);
	if (kept.tables.revision !== revision) throw new DataReplaced();
	return kept;
}
