import type { TextDocument } from './document';
import { NUMBERING, SETTINGS, styles, WORD } from './docx-look';
import { wordText } from './docx-text';
import { packaged, part, RELATIONSHIPS, relationships } from './package';
import { zipped } from './zip';

const MAIN = 'word/document.xml';
const SPACES = `xmlns:w="${WORD}" xmlns:r="${RELATIONSHIPS}"`;
/** The parts beside the text; the last is the footer, which the text names as rId4. */
const PARTS = ['styles', 'numbering', 'settings', 'footer'] as const;
const typeOf = (name: string): string => `officedocument.wordprocessingml.${name}+xml`;

function* whole(before: string, text: Iterable<string>, after: string): Generator<string> {
	yield before;
	yield* text;
	yield after;
}

/** The document as a Word file: headings, tables with heads that repeat, numbered sources with links, page numbers. */
export function asDocx(document: TextDocument): Promise<Uint8Array<ArrayBuffer>> {
	const { title, facts, lang } = document;
	const text = wordText(document);
	const beside = {
		styles: styles(lang),
		numbering: NUMBERING,
		settings: SETTINGS,
		footer: `<w:ftr ${SPACES}>${text.footer(document)}</w:ftr>`
	};
	const main = whole(`<w:document ${SPACES}><w:body>`, text.body(document), '</w:body></w:document>');
	const parts = [
		part(MAIN, typeOf('document.main'), main),
		relationships(MAIN, () => [
			...PARTS.map((name, index) => ({
				id: `rId${index + 1}`,
				type: `${RELATIONSHIPS}/${name}`,
				target: `${name}.xml`
			})),
			...[...text.links].map(([target, id]) => ({
				id,
				type: `${RELATIONSHIPS}/hyperlink`,
				target,
				external: true
			}))
		]),
		...PARTS.map((name) => part(`word/${name}.xml`, typeOf(name), [beside[name]]))
	];
	return zipped(packaged(parts, title, facts.map(({ name, value }) => `${name}: ${value}`).join('\n')));
}
