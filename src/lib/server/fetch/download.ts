import { ImportFault } from '../import/importer';
import { readXml, type XmlElement } from '../import/xml';
import { FetchFault, type Client } from './client';
import type { Downloads } from './downloads';

/** What the sources of both countries work with. */
export interface Errand {
	readonly client: Client;
	readonly downloads: Downloads;
	/** The day whose text is wanted; null for today's. */
	readonly on: string | null;
}

export interface Downloaded {
	readonly outcome: 'fetched' | 'unchanged';
	readonly path: string;
	/** The day on which the text was current, where the file itself does not say so. */
	readonly asOf: string | null;
}

/** XML as far as the fetcher looks into it. */
export interface XmlDocument {
	readonly root: { readonly name: string; readonly attributes: XmlElement['attributes'] };
	/** The elements that were asked for, wherever they stand. */
	readonly parts: readonly XmlElement[];
}

interface Wanted {
	/** Of the file. */
	readonly name: string;
	readonly url: URL;
	/** The address as it is kept on disk: without the caller's id. */
	readonly source: URL;
	readonly headers?: Readonly<Record<string, string>>;
	readonly asOf: string | null;
	/** Elements that `check` looks at. */
	readonly parts: readonly string[];
	/** Throws a FetchFault where the text is not the law that is wanted. */
	readonly check: (document: XmlDocument) => void;
}

/** Fetches one text unless it is here, unchanged. What is not whole XML of the right law is never kept. */
export async function download({ client, downloads }: Errand, wanted: Wanted): Promise<Downloaded> {
	const { name, url, source, asOf } = wanted;
	const path = downloads.pathOf(name);
	const answer = await client.get({
		url,
		accept: XML,
		headers: { ...wanted.headers, ...downloads.conditions(name, source.href) },
		read: (text) => wanted.check(readDocument(text, wanted.parts))
	});
	if (answer.is === 'unchanged') return { outcome: 'unchanged', path, asOf };
	const { bytes, etag, lastModified } = answer;
	try {
		return { outcome: downloads.keep(name, bytes, { source: source.href, etag, lastModified }), path, asOf };
	} catch (error) {
		if (!(error instanceof Error && 'code' in error)) throw error;
		throw new FetchFault('law', `${path} could not be written (${String(error.code)})`);
	}
}

/** The eCFR refuses to send its texts to callers that do not ask for XML. */
export const XML = 'application/xml, text/xml';

/** Reads XML to its end, so that a text which was cut off on its way is known as such. */
export function readDocument(text: string, names: readonly string[]): XmlDocument {
	let root: XmlDocument['root'] = { name: '', attributes: {} };
	const parts: XmlElement[] = [];
	try {
		for (const event of readXml([text], new Set(names))) {
			if (event.is === 'open' && root.name === '') root = event;
			if (event.is === 'element') parts.push(event.element);
		}
	} catch (fault) {
		if (!(fault instanceof ImportFault)) throw fault;
		throw new FetchFault('passing', `the text is cut off or no XML (line ${fault.line}: ${fault.what})`);
	}
	return { root, parts };
}
