import { embedMessages } from '$lib/messages/embed';
import { drawn, hashOf } from '$lib/server/preview/render';
import { compare, home, index, scenario } from './index-views';
import { commitment, gaps, history, pathway, row } from './other-views';
import { cardRequest, type CardOf } from './request';
import type { RequestHandler } from './$types';

const CARDS: ReadonlyMap<string, CardOf> = new Map(
	Object.entries({ home, compare, row, index, gaps, commitment, pathway, scenario, history })
);

/** An address of ours names day and revision: what it shows never changes. Any other may show another day or other data tomorrow. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
const FOR_A_WHILE = 'public, max-age=3600';

/** The preview image of a page. */
export const GET: RequestHandler = async ({ locals, params, url, request }) => {
	const asked = cardRequest(locals, url.searchParams);
	const card = asked && CARDS.get(params.kind)?.(asked);
	const words = embedMessages[asked?.lang ?? 'en'];
	if (!card) return plain(404, words.noImage);

	const etag = `"${hashOf(card)}"`;
	const dated = url.searchParams.has('on') && url.searchParams.get('v') === locals.reference.revision;
	const headers = { etag, 'cache-control': dated ? FOR_GOOD : FOR_A_WHILE };
	const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
	if (known.includes(etag)) return new Response(null, { status: 304, headers });

	const image = await drawn(card);
	if (!image.ok) return plain(503, words.busy, { 'retry-after': '5' });
	return new Response(image.png, { headers: { ...headers, 'content-type': 'image/png' } });
};

const plain = (status: number, text: string, headers: Record<string, string> = {}): Response =>
	new Response(`${text}\n`, {
		status,
		headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers }
	});
