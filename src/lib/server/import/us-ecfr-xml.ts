import type { Entry } from '$lib/core/law';
import type { Importer } from './importer';
import { pinOf, writtenDates } from './us-file';
import { readParts, type Dialect } from './us-parts';
import { blocksOf, inLine, pinOfHeading, rootOf, unitsOf } from './us-xml';
import { partsOf, type XmlElement } from './xml';

const ROOTS = ['ECFR', 'ECFRBRWS', 'DLPSTEXTCLASS'];
const ABOVE_PARTS = ['DIV1', 'DIV2', 'DIV3', 'DIV4'];
const ABOUT = 'a description of the file, of which title and date are read';

/** The eCFR: a title, a volume or a part, as the versioner of ecfr.gov gives it and as GPO publishes it in bulk. */
export const usEcfrXml: Importer = {
	format: 'ecfr-xml',
	edition: 1,
	recognises: (head) => [...ROOTS, ...ABOVE_PARTS, 'DIV5'].includes(rootOf(head) ?? ''),
	read: (file, tally) => readParts(file, tally, ECFR)
};

const ECFR: Dialect = {
	above: [...ROOTS, 'TEXT', 'BODY', ...ABOVE_PARTS],
	part: 'DIV5',
	subpart: 'DIV6',
	group: 'DIV7',
	heads: ['HEAD'],
	skipped: {
		AMDDATE: ABOUT,
		HEADER: ABOUT,
		CFRTOC: 'a table of contents, which the sections repeat'
	},
	opened({ N = '', NODE = '', hierarchy_metadata = '' }) {
		const number = pinOf(N);
		const title = /^(\d+):/.exec(NODE)?.[1] ?? /\/title-(\d+)\//.exec(hierarchy_metadata)?.[1];
		return {
			number: /^\d+[a-z]*$/i.test(number) ? number : null,
			title: title === undefined ? null : Number(title),
			// Parts that are reserved together: `103-199`.
			isReserved: /^\d+[a-z]*-\d+[a-z]*$/i.test(number)
		};
	},
	readAbout(element, above, edition) {
		if (element.name === 'AMDDATE') edition.date = writtenDates(inLine(element)).at(-1) ?? null;
		// Not the number of DIV1: in bulk that is the volume.
		const title = above === 'DIV1' ? /^title\s+(\d+)/i.exec(inLine(element))?.[1] : undefined;
		if (title !== undefined) edition.title = Number(title);
	},
	entriesOf(element) {
		if (element.name === 'DIV8') return [sectionOf(element)];
		return element.name === 'DIV9' ? [appendixOf(element)] : null;
	}
};

function split(element: XmlElement, isText: boolean) {
	const [head] = partsOf(element, 'HEAD');
	const rest = partsOf(element).filter((part) => part !== head);
	return { head: head ? inLine(head) : '', blocks: rest.flatMap((part) => blocksOf(part, isText)) };
}

function sectionOf(element: XmlElement): Entry {
	const { head, blocks } = split(element, true);
	const pin = pinOf(element.attributes['N'] ?? '') || null;
	const heading = head.replace(/^§+\s*\d[\w.]*(?:\s*[-–—]\s*\d[\w.]*)*\s*/, '');
	return { kind: 'article', level: 0, pin, heading: heading || null, url: null, units: unitsOf(heading, blocks) };
}

function appendixOf(element: XmlElement): Entry {
	const { head, blocks } = split(element, false);
	const pin = pinOfHeading(head) ?? element.attributes['N'] ?? null;
	return { kind: 'annex', level: 0, pin, heading: head || null, url: null, units: unitsOf(head, blocks) };
}
