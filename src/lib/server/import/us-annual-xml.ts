import { isDate } from '$lib/core/interval';
import type { Entry } from '$lib/core/law';
import type { Block } from '$lib/core/us-paragraphs';
import type { Importer } from './importer';
import { pinOf, writtenDates } from './us-file';
import { readParts, type Dialect, type Edition } from './us-parts';
import { blocksOf, inLine, pinOfHeading, rootOf, unitsOf } from './us-xml';
import { partsOf, type XmlElement } from './xml';

const ROOTS = ['CFRGRANULE', 'CFRDOC'];
const ABOUT = 'a description of the file, of which title and date are read';
const CONTENTS = 'a table of contents, which the sections repeat';
const RUNNING_HEAD = 'a running head of the print';

/** The yearly edition of the CFR as GPO publishes it in bulk: a part (CFRGRANULE) or a volume (CFRDOC). */
export const usAnnualXml: Importer = {
	format: 'cfr-annual-xml',
	edition: 1,
	recognises: (head) => ROOTS.includes(rootOf(head) ?? ''),
	read: (file, tally) => readParts(file, tally, ANNUAL)
};

const ANNUAL: Dialect = {
	above: [...ROOTS, 'TITLE', 'SUBTITLE', 'CHAPTER', 'SUBCHAP'],
	part: 'PART',
	subpart: 'SUBPART',
	group: 'SUBJGRP',
	heads: ['HD', 'RESERVED'],
	skipped: {
		FDSYS: ABOUT,
		AMDDATE: ABOUT,
		FMTR: 'the front matter of the volume',
		BMTR: 'the finding aids of the volume',
		CONTENTS,
		TOC: CONTENTS,
		EAR: RUNNING_HEAD,
		LRH: RUNNING_HEAD,
		RRH: RUNNING_HEAD
	},
	opened: () => ({ number: null, title: null, isReserved: false }),
	readAbout(element, _, edition) {
		if (element.name === 'FDSYS' || element.name === 'FMTR') readEdition(element, edition);
	},
	entriesOf(element) {
		if (element.name === 'SECTION') return sectionsOf(element);
		return element.name === 'APPENDIX' ? [appendixOf(element)] : null;
	}
};

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
