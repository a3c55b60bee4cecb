import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { extract } from 'tar-stream';
import { ImportFault } from './importer';

/** A file on the disk or in an archive, before anybody knows what is in it. */
export interface FoundFile {
	readonly path: string;
	readonly bytes: number;
	readonly hash: string;
	chunks(): Iterable<string>;
}

/** What cannot be read, with what to do about it. */
export interface Unreadable {
	readonly path: string;
	readonly why: string;
}

/** How much has been read, in bytes of what was named: for a progress bar. */
export type OnBytes = (bytes: number) => void;

const PIECE = 1 << 20;
/** No official file is larger; a title of the CFR has about 200 MB. */
const MOST_ON_DISK = 1024 * 1024 * 1024;
/** A file of an archive is held in memory while it is read. */
const MOST_IN_ARCHIVE = 128 * 1024 * 1024;

const ARCHIVE = /\.(?:tar|tar\.gz|tgz|tar\.zst)$/i;

/** All regular files under the given paths, folders in the order of their names. Links are not followed: a folder could hold itself. */
export function filesUnder(paths: readonly string[]): {
	files: { path: string; bytes: number }[];
	unreadable: Unreadable[];
} {
	const files: { path: string; bytes: number }[] = [];
	const unreadable: Unreadable[] = [];
	const visit = (path: string) => {
		for (const entry of readdirSync(path, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
			const inside = join(path, entry.name);
			if (entry.isDirectory()) visit(inside);
			else if (entry.isFile()) files.push({ path: inside, bytes: statSync(inside).size });
		}
	};
	for (const path of paths) {
		const stat = statSync(path, { throwIfNoEntry: false });
		if (!stat) unreadable.push({ path, why: 'there is no such file or folder' });
		else if (stat.isDirectory()) visit(path);
		else files.push({ path, bytes: stat.size });
	}
	return { files, unreadable };
}

/** The files of one path: itself, or what an archive holds. Yields what cannot be read as such, and goes on where that is possible. */
export async function* open(path: string, bytes: number, onBytes: OnBytes): AsyncGenerator<FoundFile | Unreadable> {
	if (!ARCHIVE.test(path)) {
		if (bytes > MOST_ON_DISK) yield { path, why: `it has more than ${MOST_ON_DISK / 1024 / 1024} MB` };
		else yield { path, bytes, hash: hashOf(path), chunks: () => decoded(piecesOf(path)) };
		onBytes(bytes);
		return;
	}
	const archive = extract();
	const unpacked = unpack(path, onBytes);
	unpacked.on('error', (error) => archive.destroy(error));
	unpacked.pipe(archive);
	try {
		for await (const entry of archive) {
			const { name, type, size = 0 } = entry.header;
			const inside = `${path} › ${name}`;
			if (type !== 'file' || size > MOST_IN_ARCHIVE) {
				entry.resume();
				if (type === 'file')
					yield { path: inside, why: `it has more than ${MOST_IN_ARCHIVE / 1024 / 1024} MB; unpack the archive first` };
				continue;
			}
			const parts: Buffer[] = [];
			for await (const part of entry) parts.push(part as Buffer);
			const content = Buffer.concat(parts);
			const hash = createHash('sha256').update(content).digest('base64url');
			yield { path: inside, bytes: content.length, hash, chunks: () => decoded(slices(content)) };
		}
	} catch (error) {
		yield { path, why: `the archive cannot be unpacked (${error instanceof Error ? error.message : String(error)})` };
	} finally {
		unpacked.destroy();
	}
}

function unpack(path: string, onBytes: OnBytes): Readable {
	const raw = createReadStream(path, { highWaterMark: PIECE });
	raw.on('data', (piece) => onBytes(piece.length));
	const plain = plainOf(path, raw);
	// Who stops reading the text stops reading the file.
	plain.once('close', () => raw.destroy());
	return plain;
}

function plainOf(path: string, raw: Readable): Readable {
	if (/gz$/i.test(path)) return through(raw, zlib.createGunzip());
	if (!/zst$/i.test(path)) return raw;
	// Node learnt Zstandard in version 22.15; before, the system's own program is asked.
	if ('createZstdDecompress' in zlib) return through(raw, (zlib.createZstdDecompress as typeof zlib.createGunzip)());
	const zstd = spawn('zstd', ['-dcq'], { stdio: ['pipe', 'pipe', 'ignore'] });
	const plain = new PassThrough();
	zstd.stdout.pipe(plain, { end: false });
	zstd.on('error', () => plain.destroy(new Error('this machine has no zstd; install it or unpack the archive first')));
	zstd.on('close', (code) =>
		code === 0 ? plain.end() : plain.destroy(new Error('zstd stopped: the archive is damaged or cut off'))
	);
	// What zstd no longer takes is of no interest once it has stopped.
	zstd.stdin.on('error', () => undefined);
	plain.once('close', () => zstd.kill());
	raw.on('error', (error) => plain.destroy(error));
	raw.pipe(zstd.stdin);
	return plain;
}

function through(raw: Readable, step: zlib.Gunzip): Readable {
	raw.on('error', (error) => step.destroy(error));
	return raw.pipe(step);
}

function hashOf(path: string): string {
	const hash = createHash('sha256');
	for (const piece of piecesOf(path)) hash.update(piece);
	return hash.digest('base64url');
}

function* piecesOf(path: string): Generator<Uint8Array> {
	const file = openSync(path, 'r');
	try {
		for (;;) {
			const piece = new Uint8Array(PIECE);
			const length = readSync(file, piece);
			if (length === 0) return;
			yield piece.subarray(0, length);
		}
	} finally {
		closeSync(file);
	}
}

function* slices(content: Uint8Array): Generator<Uint8Array> {
	for (let at = 0; at < content.length; at += PIECE) yield content.subarray(at, at + PIECE);
}

function* decoded(pieces: Iterable<Uint8Array>): Generator<string> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let lines = 1;
	const decode = (piece?: Uint8Array) => {
		try {
			return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
		} catch {
			throw new ImportFault(lines, 'the text is not UTF-8 from here on or soon after');
		}
	};
	for (const piece of pieces) {
		const text = decode(piece);
		yield text;
		for (const byte of piece) if (byte === 10) lines += 1;
	}
	yield decode();
}
