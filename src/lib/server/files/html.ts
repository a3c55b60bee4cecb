import type { Block, Line, Span, TextDocument } from './document';
import { ELEMENT } from './markdown';
import { xmlText } from './package';
import { webAddress } from './safe-text';

/** Deleted red and struck through, inserted blue and doubly underlined: seen in black and white too. */
const LOOK = `
:root { color-scheme: light dark; --ink: #1b1e23; --soft: #555c66; --line: #c9c5ba; --removed: #a1211b; --added: #1d4fa0; }
@media (prefers-color-scheme: dark) {
	:root { --ink: #e8e6e1; --soft: #a9afb8; --line: #434954; --removed: #f2938c; --added: #93b9f5; background: #14161a; }
}
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.65 Georgia, 'Noto Serif KR', Batang, serif; color: var(--ink); }
:lang(ko) { word-break: keep-all; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.3; }
h2, h3 { font: 600 1rem/1.5 system-ui, sans-serif; margin: 1.6em 0 0.3em; break-after: avoid; }
p, li { margin: 0 0 0.4em; white-space: pre-line; }
header { font: 0.85rem/1.6 system-ui, sans-serif; border-bottom: 1px solid var(--line); padding-bottom: 1rem; }
header p { margin: 0; }
del { color: var(--removed); text-decoration: line-through 1px; }
ins { color: var(--added); text-decoration: underline double 1px; text-underline-offset: 0.2em; }
del + ins { margin-inline-start: 0.2em; }
p:has(> b:first-child) { margin-top: 1.3em; break-after: avoid; }
header p:first-child, header p:has(> b:first-child) { margin-top: 0; }
.quiet { color: var(--soft); font-size: 0.85em; }
blockquote { margin: 0; padding-inline-start: 1em; border-inline-start: 2px solid var(--line); }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: start; vertical-align: top; padding: 0.3em 0.6em 0.3em 0; border-bottom: 1px solid var(--line); }
@media print { :root { --ink: #000; } body { max-width: none; margin: 0; font-size: 10pt; } }
`;

function span({ text, bold, quiet, href, source, change }: Span): string {
	if (source !== undefined) return `<a href="#source-${source}">[${source}]</a>`;
	const words = bold ? `<b>${xmlText(text)}</b>` : xmlText(text);
	if (change) return `<${ELEMENT[change]}>${words}</${ELEMENT[change]}>`;
	const to = webAddress(href);
	if (to !== null) return `<a href="${xmlText(to)}">${words}</a>`;
	return quiet ? `<span class="quiet">${words}</span>` : words;
}
const line = (spans: Line): string => spans.map(span).join('');

function* block(part: Block): Generator<string> {
	switch (part.kind) {
		case 'heading':
			yield `<h${part.level + 1}>${span({ text: part.text, href: part.href ?? null })}</h${part.level + 1}>`;
			break;
		case 'lines': {
			const lines = part.lines.map((one) => `<p>${line(one)}</p>`).join('\n');
			yield part.by === 'reader' ? `<blockquote>${lines}</blockquote>` : lines;
			break;
		}
		case 'list':
			yield `<ul>${part.items.map((one) => `<li>${line(one)}</li>`).join('')}</ul>`;
			break;
		case 'table':
			yield `<table><thead><tr>${part.columns.map(({ label }) => `<th scope="col">${xmlText(label)}</th>`).join('')}</tr></thead><tbody>`;
			for (const row of part.rows)
				yield `<tr>${row.map((lines) => `<td>${lines.map(line).join('<br>')}</td>`).join('')}</tr>`;
			yield '</tbody></table>';
			break;
		default:
			part satisfies never;
	}
}

function* page({ lang, title, facts, blocks, sources, words }: TextDocument): Generator<string> {
	yield `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`;
	yield `<title>${xmlText(title)}</title><style>${LOOK}</style></head>\n<body><h1>${xmlText(title)}</h1>\n<header>`;
	for (const { name, value, shown, href } of facts)
		yield `<p>${line([
			{ text: `${name}: `, bold: true },
			{ text: shown ?? String(value), href: href ?? null }
		])}</p>`;
	yield '</header>\n';
	for (const part of blocks) for (const text of block(part)) yield `${text}\n`;
	if (sources.length > 0)
		yield `<h2>${xmlText(words.sources)}</h2><ol>${sources.map((one, at) => `<li id="source-${at + 1}">${line(one)}</li>`).join('')}</ol>`;
	yield '</body></html>\n';
}

/** The document as a page of its own: nothing in it is fetched from anywhere, and no script runs. */
export const asHtml = (document: TextDocument): string => [...page(document)].join('');
