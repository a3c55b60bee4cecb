import { SaxesParser } from 'saxes';
import { ImportFault } from './importer';

/** An element with all that stands in it, in its order. */
export interface XmlElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	/** Where its start tag ends; 1 is the first line. */
	readonly line: number;
	/** Text between two tags is one piece, CDATA included. */
	readonly children: readonly (XmlElement | string)[];
}

export type XmlEvent =
	| { readonly is: 'open'; readonly name: string; readonly attributes: XmlElement['attributes']; readonly line: number }
	| { readonly is: 'text'; readonly text: string; readonly line: number }
	| { readonly is: 'close'; readonly name: string; readonly line: number }
	/** In place of 'open' … 'close' for the names asked for. */
	| { readonly is: 'element'; readonly element: XmlElement };

/** No official file comes near: the deepest law nests 20 levels, its longest section has 1.5 million characters. */
const MOST_LEVELS = 100;
const MOST_CHARACTERS = 4_000_000;
const PIECE = 65_536;

interface Growing extends XmlElement {
	readonly children: (XmlElement | string)[];
}

/**
 * Reads XML as a stream. Elements named in `whole` come complete, all others as they open and close; what is in a
 * whole element comes with it only.
 * Throws ImportFault for XML that is malformed or cut off, that nests too deep or has one text or whole element
 * too long to be a law, and for a DOCTYPE that defines anything: entities of a file are never expanded.
 */
export function* readXml(chunks: Iterable<string>, whole: ReadonlySet<string>): Generator<XmlEvent> {
	let events: XmlEvent[] = [];
	/** Of the whole element that is being read; empty outside. */
	const open: Growing[] = [];
	let levels = 0;
	/** Where the last event came from: nothing before it is held any more. */
	let released = 0;

	const parser = new SaxesParser({ position: true, xmlns: false } as const);
	const fault = (what: string) => new ImportFault(parser.line, what);
	const emit = (event: XmlEvent) => {
		events.push(event);
		released = parser.position;
	};
	parser.on('error', (error) => {
		throw fault(`not well-formed XML: ${error.message.replace(/^[\d:]+\s*|\.$/g, '')}`);
	});
	parser.on('xmldecl', ({ encoding }) => {
		if (encoding && !/^(utf-?8|us-ascii)$/i.test(encoding)) throw fault(`encoded as ${encoding}, not as UTF-8`);
	});
	parser.on('doctype', (doctype) => {
		if (doctype.includes('[')) throw fault('a DOCTYPE with definitions of its own, which no official file has');
	});
	parser.on('opentag', ({ name, attributes }) => {
		if (++levels > MOST_LEVELS) throw fault(`elements nest deeper than ${MOST_LEVELS} levels`);
		const parent = open.at(-1);
		if (!parent && !whole.has(name)) return emit({ is: 'open', name, attributes, line: parser.line });
		const element: Growing = { name, attributes, line: parser.line, children: [] };
		parent?.children.push(element);
		open.push(element);
	});
	parser.on('closetag', ({ name }) => {
		levels--;
		const element = open.pop();
		if (!element) emit({ is: 'close', name, line: parser.line });
		else if (open.length === 0) emit({ is: 'element', element });
	});
	const text = (text: string) => {
		if (levels === 0) return;
		const children = open.at(-1)?.children;
		if (!children) emit({ is: 'text', text, line: parser.line });
		else if (typeof children.at(-1) === 'string') children.push(`${children.pop()}${text}`);
		else children.push(text);
	};
	parser.on('text', text);
	parser.on('cdata', text);

	for (const chunk of chunks) {
		for (let at = 0; at < chunk.length; at += PIECE) {
			parser.write(chunk.slice(at, at + PIECE));
			if (parser.position - released > MOST_CHARACTERS)
				throw fault(`more than ${MOST_CHARACTERS} characters in one text or element`);
			yield* events;
			events = [];
		}
	}
	parser.close();
	yield* events;
}

/** All text in an element, its parts included. */
export function textOf(element: XmlElement): string {
	return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The elements directly in another; those of one name where it is given. */
export function partsOf(element: XmlElement, name?: string): readonly XmlElement[] {
	return element.children.filter(
		(child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name)
	);
}
