import { safeText } from './safe-text';
import type { ZipPart } from './zip';

/** What Word files and workbooks have in common: XML parts in an archive, their types, and what leads from one to another. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A text as the content or an attribute of an element. */
export const xmlText = (text: string): string => safeText(text).replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FORMATS = 'http://schemas.openxmlformats.org';
export const RELATIONSHIPS = `${FORMATS}/officeDocument/2006/relationships`;

export interface Part extends ZipPart {
	/** The media type behind `application/vnd.openxmlformats-`; lists of relationships have none of their own. */
	readonly type: string | null;
}
export const part = (name: string, type: string | null, text: Iterable<string>): Part => ({
	name,
	type,
	text: (function* () {
		yield HEAD;
		yield* text;
	})()
});

export interface Relationship {
	readonly id: string;
	readonly type: string;
	readonly target: string;
	/** An address of the web. */
	readonly external?: boolean;
}
/** What leads from a part, `word/document.xml`, to others. `list` is asked when it is written: after the part itself. */
export const relationships = (of: string, list: () => Iterable<Relationship>): Part =>
	part(
		of.replace(/([^/]*)$/, '_rels/$1.rels'),
		null,
		(function* () {
			yield `<Relationships xmlns="${FORMATS}/package/2006/relationships">`;
			for (const { id, type, target, external } of list())
				yield `<Relationship Id="${id}" Type="${type}" Target="${xmlText(target)}"${external ? ' TargetMode="External"' : ''}/>`;
			yield '</Relationships>';
		})()
	);

const CORE = 'docProps/core.xml';
/** All parts of a file whose first part is the main one. */
export function packaged(parts: readonly Part[], title: string, description: string): Part[] {
	const main = parts[0]?.name ?? '';
	const all = [
		...parts,
		part(CORE, 'package.core-properties+xml', [
			`<cp:coreProperties xmlns:cp="${FORMATS}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
			`<dc:title>${xmlText(title)}</dc:title><dc:creator>Concord</dc:creator>`,
			`<dc:description>${xmlText(description)}</dc:description></cp:coreProperties>`
		])
	];
	const types = all.flatMap(({ name, type }) =>
		type === null ? [] : [`<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-${type}"/>`]
	);
	return [
		part('[Content_Types].xml', null, [
			`<Types xmlns="${FORMATS}/package/2006/content-types">`,
			'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
			'<Default Extension="xml" ContentType="application/xml"/>',
			...types,
			'</Types>'
		]),
		relationships('', () => [
			{ id: 'rId1', type: `${RELATIONSHIPS}/officeDocument`, target: main },
			{ id: 'rId2', type: `${FORMATS}/package/2006/relationships/metadata/core-properties`, target: CORE }
		]),
		...all
	];
}
