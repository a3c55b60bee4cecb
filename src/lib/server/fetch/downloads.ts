import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Beside the texts: what their servers said of them. Deleting it costs nothing but a download. */
const STATE = '.fetch.json';
const PART = '.part';

const KEPT = z.object({
	/** The address, without the caller's id. */
	source: z.string(),
	hash: z.string(),
	etag: z.string().nullable(),
	lastModified: z.string().nullable()
});
type Kept = z.infer<typeof KEPT>;

const STATE_FILE = z.object({ version: z.literal(1), files: z.record(z.string(), KEPT) });

export type Downloads = ReturnType<typeof downloadsIn>;

/** A folder of official texts, one file a version of a law; each is written whole or not at all. */
export function downloadsIn(folder: string) {
	mkdirSync(folder, { recursive: true });
	// Left by a machine that was stopped in the middle of writing.
	for (const name of readdirSync(folder)) if (name.endsWith(PART)) rmSync(join(folder, name), { force: true });
	const state = join(folder, STATE);
	const kept = stateIn(state);
	const pathOf = (name: string) => join(folder, name);
	const isKept = (name: string, hash: string) =>
		existsSync(pathOf(name)) && hashOf(readFileSync(pathOf(name))) === hash;

	return {
		pathOf,

		/** Headers that ask for a text only if it is another than the one here; none where the file here is not what was fetched. */
		conditions(name: string, source: string): Record<string, string> {
			const known = kept.get(name);
			if (known?.source !== source || !isKept(name, known.hash)) return {};
			return {
				...(known.etag !== null && { 'if-none-match': known.etag }),
				...(known.lastModified !== null && { 'if-modified-since': known.lastModified })
			};
		},

		/** Puts a text in its place, unless the same bytes are there. */
		keep(name: string, bytes: Uint8Array, said: Omit<Kept, 'hash'>): 'fetched' | 'unchanged' {
			const hash = hashOf(bytes);
			const outcome = isKept(name, hash) ? 'unchanged' : 'fetched';
			if (outcome === 'fetched') writeWhole(pathOf(name), bytes);
			kept.set(name, { ...said, hash });
			writeWhole(state, JSON.stringify({ version: 1, files: Object.fromEntries(kept) }, null, '\t') + '\n');
			return outcome;
		}
	};
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64url');

/** What cannot be read is not trusted: everything is fetched again. */
function stateIn(file: string): Map<string, Kept> {
	if (!existsSync(file)) return new Map();
	try {
		return new Map(Object.entries(STATE_FILE.parse(JSON.parse(readFileSync(file, 'utf8'))).files));
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof z.ZodError) return new Map();
		throw error;
	}
}

/** Written beside and renamed: whoever stops the machine finds the old file or the new one. */
function writeWhole(file: string, content: Uint8Array | string): void {
	const part = file + PART;
	try {
		writeFileSync(part, content, { flush: true });
		renameSync(part, file);
	} finally {
		rmSync(part, { force: true, recursive: true });
	}
}
