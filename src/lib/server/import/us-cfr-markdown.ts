import type { LawText } from '$lib/core/law';
import { emphasised } from '$lib/core/us-marks';
import { paragraphs, type Block } from '$lib/core/us-paragraphs';
import { ImportFault, wholeText, type Importer, type SourceFile, type Tally } from './importer';
import { cfrPart, orRefuse, titleInPath, versionOn, writtenDates } from './us-file';

const HEADING = /^#{1,6} §\s*((\d+[a-z]*)\.\d[\w-]*) ?(.*?)\s*#*$/;
const SOURCE_NOTE = /\[\d+ FR [^\]]*\]$/;
/** Approvals, sources and amendments that are not in force yet; of the section as a whole. */
const NOTE = /^(?:\((?:Approved by|Secs?\.) |\[\d+ FR |Link to an amendment published at )/;

/** What is left of the tag of a footnote mark: `part.1/\>`. */
const RESIDUE = /(\d)\/\\>/g;
const fromMarkdown = (text: string) =>
	text
		.replace(RESIDUE, '$1')
		.replace(/(?<!\\)(\*{1,3})(?=\S)([^*]*?\S)\1/g, (_, __, inner: string) => emphasised(inner))
		.replace(/\\([\\`*_{}[\]()#+.!<>~-])/g, '$1');

/** A section of the CFR as Markdown, one file a section, without a date of its own: the text at some commit of the eCFR's history. */
export const usCfrMarkdown: Importer = {
	format: 'cfr-markdown',
	edition: 1,
	recognises: (head) => /^\s*#{1,6} §\s*\d+[a-z]*\.\d/.test(head),
	*read(file, tally) {
		yield sectionOf(file, tally);
	}
};

function sectionOf(file: SourceFile, tally: Tally): LawText {
	const [first = '', ...rest] = wholeText(file)
		.split(/\n\s*\n/)
		.map((block) => block.trim())
		.filter((block) => block !== '');
	tally.read += 1 + rest.length;
	const heading = HEADING.exec(first);
	if (!heading) throw new ImportFault(1, 'expected a heading such as `##### § 340.6 Petition for determination.`');
	const [, pin, part, name] = heading as unknown as [string, string, string, string];
	const title = orRefuse(
		titleInPath(file.path),
		1,
		'the title of the CFR is not known: put the file into a folder named as `7cfr340` or `title-07`'
	);
	const blocks = rest.map((text, index) => blockOf(text, [first, ...rest.slice(0, index)]));
	const sources = blocks.filter(({ is, text }) => is === 'note' && SOURCE_NOTE.test(text));
	const inForce = orRefuse(
		file.asOf ??
			sources
				.flatMap(({ text }) => writtenDates(text))
				.toSorted()
				.at(-1),
		1,
		'the section names no date: give the day on which it was current with --as-of YYYY-MM-DD'
	);
	tally.kept += 1 + rest.length;
	return {
		law: cfrPart(title, part, null),
		version: versionOn(inForce, false),
		entries: [
			{
				kind: 'article',
				level: 0,
				pin,
				heading: name === '' ? null : name.replace(RESIDUE, '$1'),
				url: null,
				units: paragraphs('cfr', blocks)
			}
		]
	};
}

function blockOf(text: string, before: readonly string[]): Block {
	if (NOTE.test(text)) return { is: 'note', text };
	// A footnote stands as a paragraph behind the one that bears its mark: `in this part.1`, `1 Part 340 regulates …`.
	const number = /^(\d{1,3}) \S/.exec(text)?.[1];
	// Not the 3 of § 340.3, and not the (3) of a reference.
	const mark = new RegExp(`(?:[\\p{L};:)\\]”"’*]|(?<!\\d)[.,])${number}(?![\\d.])`, 'u');
	if (number !== undefined && before.some((block) => mark.test(block)))
		return { is: 'footnote', text: fromMarkdown(text) };
	return { is: 'text', text: fromMarkdown(text) };
}
