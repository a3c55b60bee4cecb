import type { Entry, LawText } from '$lib/core/law';
import { paragraphs, type Block } from '$lib/core/us-paragraphs';
import { ImportFault, skip, type Importer, type SourceFile, type Tally } from './importer';
import { linesOf, orRefuse, pinOf, versionOn } from './us-file';

const TITLE = /^# Title (\d+)\s*[—–-]\s*(.+)$/;
const CHAPTER = /^### CHAPTER (\w+)\s*[—–-]\s*(.+)$/;
const SECTION = /^#### §§?\s*(.+?)\.(?:\s+(.*))?$/;
/** A line of the text that heads the sections behind it: the source gives it no mark. */
const DIVISION = /^(SUBCHAPTER|PART|Part|SUBPART|Subpart|subpart) ([\w–-]+)\s*—\s*\S/;
const REPEALED = /^(?:Repealed|Omitted|Transferred|Reserved|Vacant)\b/;

const REPEATED = 'a heading that each chunk of the file repeats';
const COMMENT = 'a comment, which is no part of the law';

/** A chapter of the United States Code as Markdown: its sections in chunks, each under all the headings above it. */
export const usCodeMarkdown: Importer = {
	format: 'usc-markdown',
	edition: 1,
	recognises: (head) => {
		const [title = '', chapter = ''] = head.split(/\r?\n/).filter((line) => line.trim() !== '' && !isComment(line));
		return TITLE.test(title) && CHAPTER.test(chapter);
	},
	*read(file, tally) {
		const inForce = orRefuse(
			file.asOf,
			1,
			'the Code as Markdown names no date: give the day on which it was current with --as-of YYYY-MM-DD'
		);
		for (const chapter of chaptersOf(file, tally)) yield lawOf(chapter, inForce);
	}
};

const isComment = (line: string) => line.startsWith('<!--');

interface Chapter {
	readonly title: number;
	readonly number: string;
	readonly name: string;
	readonly entries: Entry[];
}

function lawOf({ title, number, name, entries }: Chapter, inForce: string): LawText {
	return {
		law: {
			key: `usc-${title}-${number.toLowerCase()}`,
			side: 'us',
			system: 'usc',
			kind: 'statute',
			name: `${title} U.S.C. chapter ${number}—${name}`,
			title,
			part: null
		},
		version: versionOn(inForce, true),
		entries
	};
}

function* chaptersOf(file: SourceFile, tally: Tally): Iterable<Chapter> {
	let title: number | null = null;
	let chapter: Chapter | null = null;
	let blocks: Block[] | null = null;
	/** The headings above the line that is read, by their level: only what differs from them is new. */
	const above = new Map<number, string>();
	let section = '';
	const closeSection = () => {
		if (chapter && blocks) chapter.entries.push(sectionOf(section, blocks));
		blocks = null;
	};

	for (const { text, line } of linesOf(file)) {
		tally.read += 1;
		const level = /^#*/.exec(text)?.[0].length ?? 0;
		if (isComment(text) || (level > 0 && above.get(level) === text)) {
			skip(tally, isComment(text) ? COMMENT : REPEATED);
			continue;
		}
		tally.kept += 1;
		if (level > 0) {
			for (const other of [...above.keys()]) if (other > level) above.delete(other);
			above.set(level, text);
		}
		const [, number = '', name = ''] = TITLE.exec(text) ?? CHAPTER.exec(text) ?? [];
		if (number !== '') {
			closeSection();
			if (chapter) yield chapter;
			if (level === 1) title = Number(number);
			chapter =
				level === 1 ? null : { title: orRefuse(title, line, 'a chapter without its title'), number, name, entries: [] };
		} else if (!chapter) {
			throw new ImportFault(line, 'text before the heading of a chapter, such as `### CHAPTER 104— PLANT PROTECTION`');
		} else if (level === 4) {
			closeSection();
			if (!SECTION.test(text)) throw new ImportFault(line, 'expected a section such as `#### § 7702. Definitions`');
			section = text;
			blocks = [];
		} else if (!blocks || DIVISION.test(text)) {
			closeSection();
			chapter.entries.push(divisionOf(text));
		} else blocks.push({ is: 'text', text: text.slice(level).trim() });
	}
	closeSection();
	if (chapter) yield chapter;
}

function divisionOf(text: string): Entry {
	const [, kind = 'Subpart', number] = DIVISION.exec(text) ?? [];
	const level = ['subchapter', 'part', 'subpart'].indexOf(kind.toLowerCase()) + 1;
	const pin = level === 1 ? `subchapter ${number}` : null;
	return { kind: 'heading', level, pin, heading: text.replace(/^#+ */, ''), url: null, units: [] };
}

function sectionOf(line: string, blocks: readonly Block[]): Entry {
	const [, number = '', heading] = SECTION.exec(line) ?? [];
	const repealed = REPEALED.test(heading ?? '') && blocks.length === 0;
	const units = repealed
		? [{ path: '', depth: 0, label: '', text: '', note: null, repealed }]
		: paragraphs('usc', blocks);
	return { kind: 'article', level: 0, pin: pinOf(number), heading: heading ?? null, url: null, units };
}
