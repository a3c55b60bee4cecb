import { isDate } from '$lib/core/interval';
import type { Entry, LawText } from '$lib/core/law';
import type { Block } from '$lib/core/us-paragraphs';
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

const ROOTS = ['CFRGRANULE', 'CFRDOC'];
const IN_PARTS = ['PART', 'SUBPART', 'SUBJGRP'];
const WHOLE = new AllBut([...ROOTS, 'TITLE', 'SUBTITLE', 'CHAPTER', 'SUBCHAP', ...IN_PARTS]);

const SKIPPED: Readonly<Record<string, string>> = {
	FDSYS: 'a description of the file, of which title and date are read',
	FMTR: 'the front matter of the volume',
	BMTR: 'the finding aids of the volume',
	CONTENTS: 'a table of contents, which the sections repeat',
	TOC: 'a table of contents, which the sections repeat',
	EAR: 'a running head of the print',
	LRH: 'a running head of the print',
	RRH: 'a running head of the print'
};
const ABOVE = 'a heading of the title, which stands above its parts';
const RESERVED_PART = 'parts that are reserved';

interface Part {
	readonly line: number;
	number: string | null;
	isReserved: boolean;
	name: string | null;
	readonly entries: (Entry | OpenHeading)[];
}

/** What the file says of itself. */
interface Edition {
	title: number | null;
	date: string | null;
}

/** The yearly edition of the CFR as GPO publishes it in bulk: a part (CFRGRANULE) or a volume (CFRDOC). */
export const usAnnualXml: Importer = {
	format: 'cfr-annual-xml',
	edition: 1,
	recognises: (head) => ROOTS.includes(rootOf(head) ?? ''),
	*read(file, tally) {
		const edition: Edition = { title: null, date: null };
		const open: { name: string; heading: OpenHeading | null }[] = [];
		let part: Part | null = null;

		for (const event of readXml(file.chunks(), WHOLE)) {
			const above = open.at(-1);
			if (event.is === 'open') {
				const { name, line } = event;
				if (name === 'PART') part = { line, number: null, isReserved: false, name: null, entries: [] };
				else if (!part && IN_PARTS.includes(name)) throw new ImportFault(line, `${name} stands outside of a part`);
				const heading = part && { level: name === 'SUBJGRP' ? 2 : 1, pin: null, heading: null, blocks: [] };
				if (part && heading) part.entries.push(heading);
				open.push({ name, heading });
			} else if (event.is === 'close') {
				open.pop();
				if (event.name !== 'PART' || !part) continue;
				if (part.number !== null) yield lawOf(part, part.number, edition, file);
				else if (!part.isReserved) throw new ImportFault(part.line, 'a part without its number, `PART 340—…`');
				part = null;
			} else if (event.is === 'text') {
				if (event.text.trim() === '') continue;
				throw new ImportFault(event.line, `text between the elements of ${above?.name}`);
			} else take(event.element, part, above?.heading ?? null, edition, tally);
		}
	}
};

function take(
	element: XmlElement,
	part: Part | null,
	heading: OpenHeading | null,
	edition: Edition,
	tally: Tally
): void {
	const { name } = element;
	const count = countOf(element);
	tally.read += count;
	if (name === 'FDSYS' || name === 'FMTR') readEdition(element, edition);
	const reason = SKIPPED[name] ?? (part ? null : ABOVE);
	if (reason !== null) return skip(tally, reason, count);
	if (!part) return;
	if (part.number === null && name === 'RESERVED') {
		part.isReserved = true;
		return skip(tally, RESERVED_PART, count);
	}
	tally.kept += count;
	if (name === 'SECTION') part.entries.push(...sectionsOf(element));
	else if (name === 'APPENDIX') part.entries.push(appendixOf(element));
	else if ((name === 'HD' || name === 'RESERVED') && heading?.heading === null) {
		heading.heading = inLine(element);
		heading.pin = pinOfHeading(heading.heading);
		const [, number, text] = /^PART (\d+[a-z]*)\s*[—–-]\s*(.*)$/i.exec(heading.heading) ?? [];
		part.number ??= number ?? null;
		part.name ??= text ?? null;
	} else heading?.blocks.push(...blocksOf(element, false));
}

function readEdition(element: XmlElement, edition: Edition): void {
	for (const part of partsOf(element)) {
		const text = inLine(part);
		switch (part.name) {
			case 'CFRTITLE':
			case 'TITLENUM':
				edition.title ??= Number(/\d+/.exec(text)?.[0] ?? 0) || null;
				break;
			case 'DATE':
				edition.date ??= isDate(text) ? text : (writtenDates(text)[0] ?? null);
				break;
			case 'TITLEPG':
				readEdition(part, edition);
		}
	}
}

/** A section, and behind it the sections that a note on it prints as they will be: they have its number, too. */
function sectionsOf(element: XmlElement): Entry[] {
	const later: XmlElement[] = [];
	const heads: Record<'SECTNO' | 'SUBJECT' | 'RESERVED', string[]> = { SECTNO: [], SUBJECT: [], RESERVED: [] };
	const blocks = partsOf(element).flatMap((part): Block[] => {
		const { name } = part;
		if (name === 'SECTNO' || name === 'SUBJECT' || name === 'RESERVED') heads[name].push(inLine(part));
		else if (name === 'EFFDNOTP') return partsOf(part).flatMap((inner) => noteOf(inner, later));
		else return blocksOf(part, true);
		return [];
	});
	const heading = [...heads.SUBJECT, ...heads.RESERVED].join(' ');
	const entry: Entry = {
		kind: 'article',
		level: 0,
		pin: pinOf(heads.SECTNO.join(' ')),
		heading: heading || null,
		url: null,
		units: unitsOf(heading, blocks)
	};
	return [entry, ...later.flatMap(sectionsOf)];
}

function noteOf(element: XmlElement, later: XmlElement[]): Block[] {
	if (element.name === 'REVTXT') {
		later.push(...partsOf(element, 'SECTION'));
		return partsOf(element).flatMap((part) => (part.name === 'SECTION' ? [] : noteOf(part, later)));
	}
	return blocksOf(element, false).map(({ text }) => ({ is: 'note', text }));
}

function appendixOf(element: XmlElement): Entry {
	const head = partsOf(element).find(({ name }) => name === 'HD' || name === 'RESERVED');
	const heading = head ? inLine(head) : null;
	const blocks = partsOf(element).flatMap((part) =>
		part === head || part.name === 'EAR' ? [] : blocksOf(part, false)
	);
	const pin = heading === null ? null : pinOfHeading(heading);
	return { kind: 'annex', level: 0, pin, heading, url: null, units: unitsOf(heading, blocks) };
}

/** The day on which a title is revised each year. */
const revisedOn = (title: number) => (title <= 16 ? '01-01' : title <= 27 ? '04-01' : title <= 41 ? '07-01' : '10-01');

function lawOf({ line, name, entries }: Part, number: string, edition: Edition, file: SourceFile): LawText {
	const title = orRefuse(
		edition.title ?? titleInPath(file.path),
		line,
		'the title of the CFR is not known: name the file as GPO does, `CFR-2019-title7-vol5-part340.xml`'
	);
	const year = /CFR-(\d{4})-title/i.exec(file.path)?.[1];
	const inForce = orRefuse(
		edition.date ?? dateInName(file.path) ?? (year === undefined ? file.asOf : `${year}-${revisedOn(title)}`),
		line,
		'the edition has no date: name the file as GPO does, `CFR-2019-title7-vol5.xml`, or give it with --as-of YYYY-MM-DD'
	);
	return {
		law: cfrPart(title, number, name),
		version: { promulgated: null, number: null, inForce, status: null, authority: null, url: null, complete: true },
		entries: entries.map((entry) => ('blocks' in entry ? headingEntry(entry) : entry))
	};
}
