import type { Unit } from '$lib/core/law';
import { emphasised, plain } from '$lib/core/us-marks';
import { paragraphs, type Block } from '$lib/core/us-paragraphs';
import { partsOf, textOf, type XmlElement } from './xml';

/** The name of the first element of a file. */
export const rootOf = (head: string): string | null =>
	/^\s*(?:<\?[^>]*>\s*|<!--[^]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<([\w-]+)/.exec(head)?.[1] ?? null;

const BREAKS = /\s{2,}|[^\S ]/g;

/** The text of a block in one line, with what is emphasised; pages of the print are left out. */
function lineOf(element: XmlElement): string {
	return element.children
		.map((child) => {
			if (typeof child === 'string') return child.replace(BREAKS, ' ');
			switch (child.name) {
				case 'I':
					return emphasised(lineOf(child));
				case 'E':
					return child.attributes['T'] === '03' ? emphasised(lineOf(child)) : lineOf(child);
				case 'STARS':
					return ' * * * ';
				case 'FR':
				case 'br':
				case 'LI':
					return ` ${lineOf(child)} `;
				default:
					return isPicture(child) ? pictureOf(child) : lineOf(child);
			}
		})
		.join('');
}

export const inLine = (element: XmlElement): string => plain(lineOf(element));

const PICTURES = new Set(['GPH', 'MATH', 'img', 'GID', 'MID']);
const isPicture = ({ name }: XmlElement) => PICTURES.has(name);
const pictureOf = (element: XmlElement): string => {
	const name = plain(element.attributes['src'] ?? textOf(element));
	return `[${element.name === 'MATH' || element.name === 'MID' ? 'formula' : 'image'}: ${name}]`;
};

const ROWS = new Set(['TR', 'ROW', 'BOXHD']);
/** A table as lines: its title, then row by row. */
function tableOf(table: XmlElement): string {
	const lines = partsOf(table).flatMap((part): string[] => {
		if (ROWS.has(part.name)) return [partsOf(part).filter(isCell).map(inLine).join(' | ')];
		return partsOf(part).some(({ name }) => ROWS.has(name)) ? [tableOf(part)] : [inLine(part)];
	});
	return lines.filter((line) => /[^\s|]/.test(line)).join('\n');
}
const isCell = ({ name }: XmlElement) => name !== 'PRTPAGE';

const TABLES = new Set(['GPOTABLE', 'TABLE']);
/** One block: a heading such as `Authority:` and its text. In a section it speaks of all of it. */
const HEADED = new Set(['AUTH', 'SOURCE', 'EDNOTE', 'EFFDNOT', 'CROSSREF']);
const NOTES = new Set(['CITA', 'SECAUTH', 'APPRO', 'PARAUTH']);
/** Marks in a form, an example or a note are none of the section. */
const TEXTS = new Set(['P', 'FP']);
const ONE_BLOCK = [TABLES, PICTURES, NOTES, HEADED, new Set(['FTNT'])];
const INLINE = new Set(['I', 'E', 'B', 'SU', 'FR', 'FTREF', 'PRTPAGE', 'STARS', 'br', 'EXT-XREF', 'AC']);

/** The blocks of an element in their order: nothing that it prints is missing. `isText`: paragraphs may begin with the marks of a section. */
export function blocksOf(element: XmlElement, isText: boolean): Block[] {
	const { name, attributes } = element;
	if (!prints(element)) return [];
	const one = (is: Block['is'], text: string): Block[] => [{ is, text: text.trim() }];
	if (TABLES.has(name)) return one('literal', tableOf(element));
	if (isPicture(element)) return one('literal', pictureOf(element));
	if (NOTES.has(name)) return one('note', lineOf(element));
	if (HEADED.has(name)) return one(isText ? 'note' : 'literal', partsOf(element).map(inLine).join(' '));
	if (name === 'FTNT') return one('footnote', partsOf(element).map(inLine).join(' '));
	if (!isLine(element)) return partsOf(element).flatMap((part) => blocksOf(part, false));
	const indented = attributes['SOURCE'] !== undefined && attributes['SOURCE'] !== 'FP';
	const text = name === 'STARS' ? '* * *' : lineOf(element);
	return one(isText && TEXTS.has(name) && !indented ? 'text' : 'literal', text);
}

/** How many blocks an element prints, counted for themselves: what `blocksOf` makes of them must agree. */
export function countOf(element: XmlElement): number {
	if (!prints(element)) return 0;
	if (ONE_BLOCK.some((names) => names.has(element.name)) || isLine(element)) return 1;
	return partsOf(element).reduce((sum, part) => sum + countOf(part), 0);
}

const prints = (element: XmlElement): boolean =>
	isPicture(element) ||
	element.name === 'STARS' ||
	element.children.some((child) => (typeof child === 'string' ? child.trim() !== '' : prints(child)));

/** Whether text stands directly in an element, and not only in its parts. */
const isLine = ({ name, children }: XmlElement): boolean =>
	name === 'STARS' ||
	children.some((child) => (typeof child === 'string' ? child.trim() !== '' : INLINE.has(child.name) && prints(child)));

const RESERVED = /\[?\breserved\]?\.?$/i;

/** What stands under a section or an appendix; under one that is reserved, a place that says nothing. */
export function unitsOf(heading: string | null, blocks: readonly Block[]): Unit[] {
	if (blocks.length > 0 || !RESERVED.test(heading ?? '')) return paragraphs('cfr', blocks);
	return [{ path: '', depth: 0, label: '', text: '', note: null, repealed: true }];
}

/** `Subpart B - General` → `subpart B`, `Appendix A to Part 229` → `appendix A`; null for what is cited in no such way. */
export function pinOfHeading(heading: string): string | null {
	const [, kind, number] = /^\s*(Subpart|Appendix)\s+([A-Z\d]{1,4}(?:-[A-Z\d]+)?)\b/i.exec(heading) ?? [];
	return kind === undefined || number === undefined || /^to$/i.test(number) ? null : `${kind.toLowerCase()} ${number}`;
}
