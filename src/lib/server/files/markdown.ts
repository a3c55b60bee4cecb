import type { Block, Change, Line, Span, TextDocument, TextTable } from './document';
import { safeText, webAddress } from './safe-text';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Markdown has no signs of its own for a redline, and takes those of HTML. */
export const ELEMENT = { added: 'ins', removed: 'del' } as const satisfies Record<Change, string>;

/** At the start of a line these make headings, lists, rules and quotations; four blanks make code. */
const atStart = (line: string): string =>
	line
		.trimStart()
		.replace(/^([#+=-])/, '\\$1')
		.replace(/^(\d{1,9})([.)])/, '$1\\$2');

/** A text that no reader of Markdown takes for markup. */
const escaped = (text: string): string =>
	safeText(text)
		.replace(/[&<>]/g, (c) => ENTITIES[c] ?? c)
		.replace(/[\\`*_[\]|~$]/g, '\\$&')
		.replace(/\t/g, ' ');

const address = (href: string): string =>
	href
		.replace(/[<>|\\\s]/g, (c) => encodeURIComponent(c))
		.replaceAll('(', '%28')
		.replaceAll(')', '%29');

function span({ text, bold, href, source, change }: Span): string {
	if (source !== undefined) return `[${source}]`;
	if (change) return `<${ELEMENT[change]}>${escaped(text)}</${ELEMENT[change]}>`;
	const words = escaped(text);
	// Emphasis that begins or ends with a blank is none.
	const marked = bold ? words.replace(/^(\s*)(.*?)(\s*)$/s, (all, a, b, c) => (b ? `${a}**${b}**${c}` : all)) : words;
	const to = webAddress(href);
	return to ? `[${marked}](<${address(to)}>)` : marked;
}
/** One line of Markdown, `lineBreak` standing for the line feeds in it. */
const line = (spans: Line, lineBreak: string): string =>
	spans.map(span).join('').split('\n').map(atStart).join(lineBreak).trim();

function table({ columns, rows }: TextTable): string {
	const cells = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
	return [
		cells(columns.map(({ label }) => escaped(label))),
		cells(columns.map(() => '---')),
		...Array.from(rows, (row) => cells(row.map((lines) => lines.map((one) => line(one, '<br>')).join('<br>'))))
	].join('\n');
}

function block(part: Block): string {
	switch (part.kind) {
		case 'heading':
			return `${'#'.repeat(part.level + 1)} ${line([{ text: part.text, href: part.href ?? null }], ' ')}`;
		case 'lines': {
			const lines = part.lines.map((one) => line(one, '<br>')).filter((one) => one !== '');
			return part.by === 'reader' ? lines.map((one) => `> ${one}`).join('\n>\n') : lines.join('\n\n');
		}
		case 'list':
			return part.items.map((one) => `- ${line(one, ' ')}`).join('\n');
		case 'table':
			return table(part);
		default:
			return part satisfies never;
	}
}

/** The document as Markdown (CommonMark with tables), its sources numbered at the end. */
export function asMarkdown({ title, facts, blocks, sources, words }: TextDocument): string {
	const about = facts.map(({ name, value, shown, href }) =>
		line(
			[
				{ text: `${name}: `, bold: true },
				{ text: shown ?? String(value), ...(href && { href }) }
			],
			' '
		)
	);
	const parts = [
		`# ${line([{ text: title }], ' ')}`,
		about.map((fact) => `- ${fact}`).join('\n'),
		...blocks.map(block),
		...(sources.length > 0
			? [`## ${words.sources}`, sources.map((one, index) => `${index + 1}. ${line(one, ' ')}`).join('\n')]
			: [])
	];
	return `${parts.join('\n\n')}\n`;
}
