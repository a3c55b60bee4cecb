/** What XML 1.0 cannot hold, not even escaped: controls but tab and line feed, halves of characters, two non-characters. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;
/** Characters that turn the order of what follows; neither language needs them, and a note must not reach beyond itself. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text as every format can hold it. What cannot stand is shown as one replacement mark, not dropped in silence.
 *
 * @example safeText('a\u0000b\r\nc') // 'a\ufffdb\nc'
 */
export const safeText = (text: string): string =>
	text.replace(/\r\n?/g, '\n').replace(NOT_XML, '\ufffd').replace(TURNS, '');

/** A whole address that a program may open; null for anything else than the web. */
export function webAddress(address: string | null | undefined): string | null {
	if (!address || !URL.canParse(address)) return null;
	const { protocol, href } = new URL(address);
	return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** A text of at most so many UTF-16 units, the cut marked and no character halved. */
export const cutTo = (text: string, most: number): string =>
	text.length <= most ? text : `${text.slice(0, most - 4).replace(/[\ud800-\udbff]$/, '')} […]`;
