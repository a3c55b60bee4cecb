import type { Feed } from './feed';

/** What XML 1.0 cannot hold at all, escaped or not; halves of characters among it. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** `escaped('R&D <b>')` → `'R&amp;D &lt;b&gt;'`. */
export const escaped = (text: string): string =>
	text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

/** Paragraphs as the HTML that feed readers show. */
export const asHtml = (paragraphs: readonly string[]): string =>
	paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('');

const instant = (day: string): string => `${day}T00:00:00Z`;

/** A feed as Atom (RFC 4287). */
export function asAtom({ id, lang, title, subtitle, rights, updated, self, html, entries }: Feed): string {
	const lines = [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
		`<id>urn:uuid:${id}</id>`,
		`<title>${escaped(title)}</title>`,
		`<subtitle>${escaped(subtitle)}</subtitle>`,
		`<updated>${instant(updated)}</updated>`,
		'<author><name>Concord</name></author>',
		`<rights>${escaped(rights)}</rights>`,
		`<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
		`<link rel="alternate" type="text/html" hreflang="${lang}" href="${escaped(html)}"/>`,
		...entries.flatMap((entry) => [
			'<entry>',
			`<id>urn:uuid:${entry.id}</id>`,
			`<title>${escaped(entry.title)}</title>`,
			`<updated>${instant(entry.updated)}</updated>`,
			`<link rel="alternate" type="text/html" hreflang="${lang}" href="${escaped(entry.url)}"/>`,
			...entry.tags.map((tag) => `<category term="${escaped(tag)}"/>`),
			`<content type="html">${escaped(asHtml(entry.paragraphs))}</content>`,
			'</entry>'
		]),
		'</feed>'
	];
	return `${lines.join('\n')}\n`;
}

/** The same as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export const asJsonFeed = ({ lang, title, subtitle, self, html, entries }: Feed): string =>
	JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title,
		description: subtitle,
		home_page_url: html,
		feed_url: self,
		language: lang,
		authors: [{ name: 'Concord' }],
		items: entries.map((entry) => ({
			id: `urn:uuid:${entry.id}`,
			url: entry.url,
			title: entry.title,
			content_html: asHtml(entry.paragraphs),
			content_text: entry.paragraphs.join('\n\n'),
			date_modified: instant(entry.updated),
			language: lang,
			tags: entry.tags
		}))
	});
