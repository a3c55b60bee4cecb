import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file of an archive; its text is made piece by piece, while the piece before is being packed. */
export interface ZipPart {
	readonly name: string;
	readonly text: Iterable<string>;
}

/** So much text is made at one go, about a millisecond's work; then other readers have their turn. */
const PIECE = 64 * 1024;
/** 1 January 1980, where the dates of the format begin: the same content makes the same file. */
const [DATE, TIME] = [0x0021, 0];
const [NEEDS, UTF8, DEFLATED] = [20, 0x0800, 8];
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];

/** Whole numbers in little-endian order, as [bytes, value]. */
function record(...fields: readonly (readonly [2 | 4, number])[]): Buffer {
	const bytes = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0));
	let at = 0;
	for (const [width, value] of fields) at = bytes.writeUIntLE(value, at, width);
	return bytes;
}

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

async function deflated(text: Iterable<string>) {
	const packed: Buffer[] = [];
	const deflate = createDeflateRaw().on('data', (part: Buffer) => packed.push(part));
	let [crc, size] = [0, 0];
	for (const piece of pieces(text)) {
		crc = crc32(piece, crc);
		size += piece.length;
		// Packed in a thread of its own; the loop is free until it says that it is done.
		await new Promise<void>((resolve, reject) => deflate.write(piece, (error) => (error ? reject(error) : resolve())));
	}
	deflate.end();
	await once(deflate, 'end');
	return { crc, size, bytes: Buffer.concat(packed) };
}

/**
 * An archive of texts, as office programs read it. Small in memory and no burden for the loop, however long the texts are:
 * the libraries that write such files hold all of it as objects and let every reader wait meanwhile.
 */
export async function zipped(parts: Iterable<ZipPart>): Promise<Uint8Array<ArrayBuffer>> {
	const [files, directory]: [Buffer[], Buffer[]] = [[], []];
	let at = 0;
	for (const { name, text } of parts) {
		const { crc, size, bytes } = await deflated(text);
		const title = Buffer.from(name);
		const shared = [
			...([
				[2, NEEDS],
				[2, UTF8],
				[2, DEFLATED],
				[2, TIME],
				[2, DATE]
			] as const),
			...([
				[4, crc],
				[4, bytes.length],
				[4, size],
				[2, title.length],
				[2, 0]
			] as const)
		];
		const head = record([4, LOCAL], ...shared);
		directory.push(record([4, CENTRAL], [2, NEEDS], ...shared, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), title);
		files.push(head, title, bytes);
		at += head.length + title.length + bytes.length;
	}
	const central = Buffer.concat(directory);
	const count = directory.length / 2;
	const end = record([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, central.length], [4, at], [2, 0]);
	return new Uint8Array(Buffer.concat([...files, central, end]));
}
