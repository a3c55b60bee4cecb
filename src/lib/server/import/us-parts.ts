import type { Entry, LawText } from '$lib/core/law';
import { paragraphs, type Block } from '$lib/core/us-paragraphs';
import { ImportFault, skip, type SourceFile, type Tally } from './importer';
import { cfrPart, dateInName, orRefuse, titleInPath, versionOn } from './us-file';
import { blocksOf, countOf, inLine, pinOfHeading } from './us-xml';
import { readXml, type XmlElement, type XmlEvent } from './xml';

/** What a file says of itself. */
export interface Edition {
	title: number | null;
	date: string | null;
}

/** How one of the two XML formats of the CFR names the things that they have in common. */
export interface Dialect {
	/** Elements that divide a volume above its parts. */
	readonly above: readonly string[];
	/** A part, what divides it, and what divides that: their headings stand in the table of contents. */
	readonly part: string;
	readonly subpart: string;
	readonly group: string;
	readonly heads: readonly string[];
	/** Elements that are no law, with the reason. */
	readonly skipped: Readonly<Record<string, string>>;
	/** What the attributes of a part say; `number` null where its heading says it. */
	opened(attributes: XmlElement['attributes']): Pick<Part, 'number' | 'title' | 'isReserved'>;
	/** Reads what stands outside of the parts. */
	readAbout(element: XmlElement, above: string | undefined, edition: Edition): void;
	/** The entries of a section or an appendix; null if it is neither. */
	entriesOf(element: XmlElement): Entry[] | null;
}

interface Part {
	readonly line: number;
	number: string | null;
	readonly title: number | null;
	isReserved: boolean;
	name: string | null;
	readonly entries: (Entry | OpenHeading)[];
}

/** A heading of the contents, and what is said of all that stands under it: authority, source. */
interface OpenHeading {
	readonly level: number;
	pin: string | null;
	heading: string | null;
	readonly blocks: Block[];
}

const ABOVE = 'a heading of the title, which stands above its parts';
const RESERVED = 'parts that are reserved';

/** All names but some: what does not divide a volume is read as a whole, so that no element passes unseen. */
class AllBut extends Set<string> {
	override has(name: string): boolean {
		return !super.has(name);
	}
}

/** The parts of a volume, a law each, as they are complete. */
export function* readParts(file: SourceFile, tally: Tally, dialect: Dialect): Iterable<LawText> {
	const edition: Edition = { title: null, date: null };
	const open: { name: string; heading: OpenHeading | null }[] = [];
	let part: Part | null = null;
	const divisions = [dialect.part, dialect.subpart, dialect.group];

	for (const event of readXml(file.chunks(), new AllBut([...dialect.above, ...divisions]))) {
		const above = open.at(-1);
		if (event.is === 'open') {
			const { name, attributes, line } = event;
			if (name === dialect.part) part = { line, name: null, entries: [], ...dialect.opened(attributes) };
			else if (!part && divisions.includes(name)) throw new ImportFault(line, `${name} stands outside of a part`);
			const heading = part && { level: name === dialect.group ? 2 : 1, pin: null, heading: null, blocks: [] };
			if (part && heading) part.entries.push(heading);
			open.push({ name, heading });
		} else if (event.is === 'close') {
			open.pop();
			if (event.name !== dialect.part || !part) continue;
			if (!part.isReserved) yield lawOf(part, edition, file);
			part = null;
		} else if (event.is === 'text') refuseText(event, above?.name);
		else {
			const { element } = event;
			const count = countOf(element);
			tally.read += count;
			if (!part) dialect.readAbout(element, above?.name, edition);
			const reason = dialect.skipped[element.name] ?? reasonIn(part, element);
			if (reason !== null) skip(tally, reason, count);
			else {
				tally.kept += count;
				if (part && above?.heading) addTo(part, above.heading, element, dialect);
			}
		}
	}
}

function refuseText({ text, line }: Extract<XmlEvent, { is: 'text' }>, above = 'the file'): void {
	if (text.trim() !== '') throw new ImportFault(line, `text between the elements of ${above}`);
}

function reasonIn(part: Part | null, { name }: XmlElement): string | null {
	if (!part) return ABOVE;
	if (part.number === null && name === 'RESERVED') part.isReserved = true;
	return part.isReserved ? RESERVED : null;
}

function addTo(part: Part, above: OpenHeading, element: XmlElement, { heads, entriesOf }: Dialect): void {
	const entries = entriesOf(element);
	if (entries) part.entries.push(...entries);
	else if (heads.includes(element.name) && above.heading === null) {
		above.heading = inLine(element);
		above.pin = pinOfHeading(above.heading);
		const [, number, name] = /^PART (\d+[a-z]*)\s*[—–-]\s*(.*)$/i.exec(above.heading) ?? [];
		part.number ??= number ?? null;
		part.name ??= name ?? null;
	} else above.blocks.push(...blocksOf(element, false));
}

/** The day on which a title is revised each year. */
const revisedOn = (title: number) => (title <= 16 ? '01-01' : title <= 27 ? '04-01' : title <= 41 ? '07-01' : '10-01');

function lawOf({ line, number, name, title: own, entries }: Part, edition: Edition, file: SourceFile): LawText {
	const title = orRefuse(
		own ?? edition.title ?? titleInPath(file.path),
		line,
		'the title of the CFR is not known: name the file as `title-7_2019-01-01.xml` or `CFR-2019-title7-vol5.xml`'
	);
	const year = /CFR-(\d{4})-title/i.exec(file.path)?.[1];
	const inForce = orRefuse(
		edition.date ?? dateInName(file.path) ?? (year === undefined ? file.asOf : `${year}-${revisedOn(title)}`),
		line,
		'the text has no date: put it into the name of the file, `title-7_2019-01-01.xml`, or give it with --as-of YYYY-MM-DD'
	);
	return {
		law: cfrPart(title, orRefuse(number, line, 'a part without its number, `PART 340—…`'), name),
		version: versionOn(inForce, true),
		entries: entries.flatMap((entry) => ('blocks' in entry ? headingOf(entry) : entry))
	};
}

function headingOf({ level, pin, heading, blocks }: OpenHeading): Entry[] {
	if (heading === null && blocks.length === 0) return [];
	return [{ kind: 'heading', level, pin, heading, url: null, units: paragraphs('cfr', blocks) }];
}
