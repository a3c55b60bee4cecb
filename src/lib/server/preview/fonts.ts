import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Font } from 'satori';
import { lettersOf } from './letters';

/** The fonts of preview images, cut by `npm run fonts`. */
export interface PreviewFonts {
	readonly fonts: Font[];
	/** Every letter that one of them has. */
	readonly letters: ReadonlySet<number>;
}

/** Serif for what is read, sans for what stands beside it, as on the pages; after each its neighbour of the other script. */
export const SERIF = 'Serif, SerifKo, Sans';
export const SANS = 'Sans';

const FILES = [
	{ name: 'Serif', file: 'preview-serif.ttf', weight: 600 },
	{ name: 'SerifKo', file: 'preview-serif-ko.ttf', weight: 600 },
	{ name: 'Sans', file: 'preview-sans.ttf', weight: 400 },
	{ name: 'Sans', file: 'preview-sans-bold.ttf', weight: 600 }
] as const;

let read: PreviewFonts | null = null;

/** Read at the first image, once: most processes (tests, the build) never draw one. */
export function previewFonts(): PreviewFonts {
	read ??= readFonts(resolve('var/fonts'));
	return read;
}

function readFonts(folder: string): PreviewFonts {
	const files = FILES.map(({ file, ...font }) => ({ ...font, data: readFileSync(resolve(folder, file)) }));
	return {
		fonts: files.map((font) => ({ ...font, style: 'normal' })),
		letters: new Set(files.flatMap(({ data }) => [...lettersOf(data)]))
	};
}

/**
 * A text as it can be drawn on an image: NFC, one space between words, only letters that a font has, and at most so many of them. The
 * library writes from left to right only and stumbles over marks of direction; they have no letter here and fall away with the rest.
 */
export function drawable(text: string, most: number, { letters }: PreviewFonts = previewFonts()): string {
	// Cut before anything else: what a stranger sends may be megabytes. No normal form makes a text ten times shorter.
	const known = [...text.slice(0, most * 10).normalize('NFC')].filter((letter) =>
		/\s/.test(letter) ? true : letters.has(letter.codePointAt(0) ?? 0)
	);
	// What stood in brackets may be gone, as the Chinese letters behind a Korean word.
	const words = known
		.join('')
		.replace(/\(\s*\)/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	const all = [...words];
	return all.length <= most
		? words
		: `${all
				.slice(0, most - 1)
				.join('')
				.trimEnd()}…`;
}

/** Letters take more room in one script than in the other. */
export const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > 'ᄀ' ? 1.75 : 1), 0);
