import { Readable } from 'node:stream';
import { arrayBuffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A file of an archive; its text is made piece by piece, while the piece before is being packed. */
export interface ZipPart {
	readonly name: string;
	readonly text: Iterable<string>;
}

/** So much text is made at one go, about a millisecond's work; then other readers have their turn. */
const PIECE = 64 * 1024;
/** 1 January 1980 everywhere, where the dates of the format begin: the same content makes the same file. */
const UNDATED = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

function* pieces(text: Iterable<string>): Generator<Buffer> {
	let piece = '';
	for (const part of text) {
		piece += part;
		if (piece.length < PIECE) continue;
		yield Buffer.from(piece);
		piece = '';
	}
	yield Buffer.from(piece);
}

/**
 * An archive of texts, as office programs read it. Small in memory and no burden for the loop, however long the texts are:
 * the libraries that write whole office files hold all of it as objects and let every reader wait meanwhile.
 */
export async function zipped(parts: Iterable<ZipPart>): Promise<Uint8Array<ArrayBuffer>> {
	const zip = new ZipFile();
	const failed = new Promise<never>((_, reject) => zip.on('error', reject));
	for (const { name, text } of parts)
		// The archive does not listen for the failure of what it reads.
		zip.addReadStream(
			Readable.from(pieces(text)).on('error', (error) => zip.emit('error', error)),
			name,
			UNDATED
		);
	zip.end();
	return new Uint8Array(await Promise.race([arrayBuffer(zip.outputStream as Readable), failed]));
}
