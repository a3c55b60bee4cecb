import type { Frame } from './preview-links';

/** What a frame needs to show its matter without a scroll bar, in a column of text. */
const SIZES: Readonly<Record<Frame['kind'], readonly [width: number, height: number]>> = {
	row: [720, 600],
	index: [720, 300],
	pathway: [720, 1160],
	history: [720, 660]
};

export const frameSize = (kind: Frame['kind']): readonly [width: number, height: number] => SIZES[kind];

/** The HTML with which another site shows a frame of this one. */
export const frameHtml = (address: string, title: string, width: number, height: number): string =>
	`<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy"></iframe>`;

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};
/** For an attribute of HTML. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
