import { renderAsync } from '@resvg/resvg-js';
import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';
import satori from 'satori';
import type { Element } from './element';
import { previewFonts } from './fonts';

/** The size that every service shows whole. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** An image costs some 50 ms and 60 kB; these are some 500 of them. */
const MAX_BYTES = 32 * 1024 * 1024;
/** Who comes when so many wait is asked to come again: a queue without an end answers nobody. */
const MAX_WAITING = 40;

export type Drawn =
	{ readonly ok: true; readonly png: Buffer<ArrayBuffer> } | { readonly ok: false; readonly why: 'busy' };

const kept = new LRUCache<string, Buffer<ArrayBuffer>>({ maxSize: MAX_BYTES, sizeCalculation: (png) => png.length });
const coming = new Map<string, Promise<Buffer<ArrayBuffer>>>();
let last: Promise<unknown> = Promise.resolve();

/** Names an image exactly: what is drawn, and how. Two addresses that show the same share it. */
export const hashOf = (card: Element): string =>
	createHash('sha256').update(JSON.stringify(card)).digest('base64url').slice(0, 22);

/** The PNG of a card, from the last ones drawn or drawn now; one at a time, as each takes a core and 200 MB. */
export async function drawn(card: Element): Promise<Drawn> {
	const hash = hashOf(card);
	const found = kept.get(hash);
	if (found) return { ok: true, png: found };
	const waiting = coming.get(hash);
	if (waiting) return { ok: true, png: await waiting };
	if (coming.size >= MAX_WAITING) return { ok: false, why: 'busy' };

	const mine = last.then(() => draw(card));
	// A card that fails must not stop those behind it.
	last = mine.catch(() => undefined);
	coming.set(hash, mine);
	try {
		const png = await mine;
		kept.set(hash, png);
		return { ok: true, png };
	} finally {
		coming.delete(hash);
	}
}

async function draw(card: Element): Promise<Buffer<ArrayBuffer>> {
	const svg = await satori(card as Parameters<typeof satori>[0], {
		width: WIDTH,
		height: HEIGHT,
		fonts: previewFonts().fonts
	});
	// Letters are outlines by now; looking for the fonts of the machine would only take time.
	const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
	return Buffer.from(image.asPng());
}
