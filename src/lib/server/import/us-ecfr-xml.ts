import type { Entry, LawText } from '$lib/core/law';
import { ImportFault, skip, type Importer, type SourceFile, type Tally } from './importer';
import { cfrPart, dateInName, orRefuse, pinOf, titleInPath, writtenDates } from './us-file';
import {
	AllBut,
	blocksOf,
	countOf,
	headingEntry,
	inLine,
	pinOfHeading,
	rootOf,
	unitsOf,
	type OpenHeading
} from './us-xml';
import { partsOf, readXml, type XmlElement } from './xml';

const ABOVE_PARTS = ['DIV1', 'DIV2', 'DIV3', 'DIV4'];
const IN_PARTS = ['DIV5', 'DIV6', 'DIV7'];
const ROOTS = ['ECFR', 'ECFRBRWS', 'DLPSTEXTCLASS'];
const WHOLE = new AllBut([...ROOTS, 'TEXT', 'BODY', ...ABOVE_PARTS, ...IN_PARTS]);

const ABOVE = 'a heading of the title, which stands above its parts';
const CONTENTS = 'a table of contents, which the sections repeat';
const ABOUT = 'a description of the file';

interface Part {
	readonly number: string;
	readonly title: number;
	name: string | null;
	readonly entries: (Entry | OpenHeading)[];
}

/** The eCFR: a title, a volume or a part, as the versioner of ecfr.gov gives it and as GPO publishes it in bulk. */
export const usEcfrXml: Importer = {
	format: 'ecfr-xml',
	edition: 1,
	recognises: (head) => [...ROOTS, ...ABOVE_PARTS, 'DIV5'].includes(rootOf(head) ?? ''),
	*read(file, tally) {
		const open: { name: string; heading: OpenHeading | null }[] = [];
		let date = dateInName(file.path);
		let title: number | null = null;
		let part: Part | null = null;

		for (const event of readXml(file.chunks(), WHOLE)) {
			const above = open.at(-1);
			if (event.is === 'open') {
				const { name, attributes, line } = event;
				if (name === 'DIV5') part = openPart(file, attributes, title, line);
				else if (part === null && IN_PARTS.includes(name))
					throw new ImportFault(line, `${name} stands outside of a part`);
				const level = name === 'DIV7' ? 2 : 1;
				const heading = part && { level, pin: null, heading: null, blocks: [] };
				if (part && heading) part.entries.push(heading);
				open.push({ name, heading });
			} else if (event.is === 'close') {
				open.pop();
				if (event.name !== 'DIV5' || !part) continue;
				yield lawOf(part, date ?? file.asOf, event.line);
				part = null;
			} else if (event.is === 'text') {
				if (event.text.trim() === '') continue;
				throw new ImportFault(event.line, `text between the elements of ${above?.name}`);
			} else if (!part) {
				const { element } = event;
				const count = countOf(element);
				tally.read += count;
				if (element.name === 'AMDDATE') date = writtenDates(inLine(element)).at(-1) ?? date;
				else if (element.name === 'HEAD' && above?.name === 'DIV1')
					title = Number(/^\s*title\s+(\d+)/i.exec(inLine(element))?.[1] ?? 0) || null;
				skip(tally, reasonFor(element.name, above?.name), count);
			} else addTo(part, above?.heading ?? null, event.element, tally);
		}
	}
};

function reasonFor(name: string, above: string | undefined): string {
	if (above === 'DIV5') return 'parts that are reserved';
	return name === 'HEAD' ? ABOVE : name === 'CFRTOC' ? CONTENTS : ABOUT;
}

/** Null for parts that are reserved together: `103-199`. */
function openPart(
	file: SourceFile,
	attributes: XmlElement['attributes'],
	title: number | null,
	line: number
): Part | null {
	const number = pinOf(attributes['N'] ?? '');
	if (/^\d+[a-z]*-\d+[a-z]*$/i.test(number)) return null;
	if (!/^\d+[a-z]*$/i.test(number)) throw new ImportFault(line, 'a DIV5 without the number of its part in N');
	const inside =
		title ??
		/^(\d+):/.exec(attributes['NODE'] ?? '')?.[1] ??
		/\/title-(\d+)\//.exec(attributes['hierarchy_metadata'] ?? '')?.[1] ??
		titleInPath(file.path);
	const what = 'the title of the CFR is not known: name the file as `title-7_part-340.xml` or `7cfr340.xml`';
	return { number, title: Number(orRefuse(inside, line, what)), name: null, entries: [] };
}

function addTo(part: Part, heading: OpenHeading | null, element: XmlElement, tally: Tally): void {
	const count = countOf(element);
	tally.read += count;
	if (element.name === 'CFRTOC') return skip(tally, CONTENTS, count);
	tally.kept += count;
	if (element.name === 'DIV8') part.entries.push(sectionOf(element));
	else if (element.name === 'DIV9') part.entries.push(appendixOf(element));
	else if (element.name === 'HEAD' && heading?.heading === null) {
		heading.heading = inLine(element);
		heading.pin = pinOfHeading(heading.heading);
		part.name ??= heading.heading.replace(/^part\s+\w+\s*[—–-]\s*/i, '');
	} else heading?.blocks.push(...blocksOf(element, false));
}

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

function lawOf({ number, title, name, entries }: Part, date: string | null, line: number): LawText {
	const what =
		'the file names no date: put it into its name, `title-7_2019-01-01.xml`, or give it with --as-of YYYY-MM-DD';
	const inForce = orRefuse(date, line, what);
	return {
		law: cfrPart(title, number, name),
		version: { promulgated: null, number: null, inForce, status: null, authority: null, url: null, complete: true },
		entries: entries.map((entry) => ('blocks' in entry ? headingEntry(entry) : entry))
	};
}
