import { inflateRawSync } from 'node:zlib';

/** Readers for tests, independent of what writes the files. */

/** The entries of a ZIP by name, from its central directory. */
export function unzipped(bytes: Uint8Array): Map<string, string> {
	const zip = Buffer.from(bytes);
	const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
	const files = new Map<string, string>();
	let at = zip.readUInt32LE(end + 16);
	for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
		const [method, size, start] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
		const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
		const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
		const packed = zip.subarray(from, from + size);
		files.set(
			zip.toString('utf8', at + 46, at + 46 + name),
			(method === 8 ? inflateRawSync(packed) : packed).toString('utf8')
		);
		at += 46 + name + extra + comment;
	}
	return files;
}

const TOKEN = /<\?[^>]*\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/** What is wrong with an XML text, null if nothing is: tags in pairs, one root, no stray `&`, no character that XML 1.0 forbids. */
export function xmlFault(xml: string): string | null {
	if (NOT_XML.test(xml)) return 'a forbidden character';
	if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml)) return 'a stray ampersand';
	if (/&#(?:x0*(?:[0-8bcef]|1[\da-f])|0*(?:[0-8]|1[1-24-9]|2\d|3[01]));/i.test(xml)) return 'a forbidden reference';
	const open: string[] = [];
	let at = 0;
	TOKEN.lastIndex = 0;
	for (let token = TOKEN.exec(xml); token; token = TOKEN.exec(xml)) {
		at = TOKEN.lastIndex;
		const [, closes, name, , empty] = token;
		if (name === undefined) continue;
		if (!closes && !empty) open.push(name);
		if (closes && open.pop() !== name) return `</${name}> closes nothing`;
		if (at >= xml.length) break;
	}
	if (at < xml.length) return `no XML at ${xml.slice(at, at + 40)}`;
	return open.length > 0 ? `<${open.at(-1)}> is open` : null;
}

/** The text of an XML part, its entities read. */
export const textOf = (xml: string): string =>
	xml
		.replace(/<w:br\/>/g, '\n')
		.replace(/<[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');

/** A CSV text as rows (RFC 4180), read a character at a time. */
export function csvRows(text: string): string[][] {
	const rows: string[][] = [];
	let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
	for (let i = text.startsWith('\ufeff') ? 1 : 0; i < text.length; i++) {
		const c = text[i] ?? '';
		if (quoted) {
			if (c !== '"') cell += c;
			else if (text[i + 1] === '"') cell += text[++i];
			else quoted = false;
		} else if (c === '"') quoted = true;
		else if (c === ',') {
			row.push(cell);
			cell = '';
		} else if (c === '\r' && text[i + 1] === '\n') {
			rows.push([...row, cell]);
			[row, cell] = [[], ''];
			i++;
		} else cell += c;
	}
	return rows;
}
