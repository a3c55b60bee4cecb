import { frameHtml, frameSize } from '$lib/components/ui/frame-html';
import { previewImage } from '$lib/components/ui/preview-links';
import { embedMessages } from '$lib/messages/embed';
import { messagesIn } from '$lib/messages/messages';
import { paths } from '$lib/paths';
import { HEIGHT, WIDTH } from '$lib/server/preview/render';
import { framedAt } from './framed';
import type { RequestHandler } from './$types';

const A_DAY = 86_400;
/** No address of ours is longer, and nothing is gained by reading one that is. */
const MAX_ADDRESS = 4000;

/** oEmbed 1.0 (oembed.com): who has the address of a row or a chart gets the frame that shows it. */
export const GET: RequestHandler = ({ locals, url }) => {
	const said = embedMessages.en.oembed;
	const { searchParams: params } = url;
	if ((params.get('format') ?? 'json') !== 'json') return plain(501, said.format);
	const given = params.get('url');
	if (given === null || given === '') return plain(400, said.noUrl);
	const asked = given.length <= MAX_ADDRESS && URL.canParse(given) ? new URL(given) : null;
	if (asked?.origin !== url.origin) return plain(404, said.foreign);
	const found = framedAt(locals.reference, asked, locals.today);
	if (!found) return plain(404, said.unsupported);

	const { frame, title } = found;
	const { lang } = frame;
	const [wide, high] = frameSize(frame.kind);
	const most = { width: limit(params.get('maxwidth')), height: limit(params.get('maxheight')) };
	const [width, height] = [Math.min(wide, most.width), Math.min(high, most.height)];
	const absolute = (path: string): string => new URL(path, url.origin).href;
	const { reference, today } = locals;
	const answer = {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: messagesIn(lang).siteName,
		provider_url: absolute(paths.home(lang)),
		cache_age: A_DAY,
		width,
		height,
		html: frameHtml(absolute(frame.address), title, width, height),
		// A picture that is larger than asked for may not be named.
		...(WIDTH <= most.width && HEIGHT <= most.height
			? {
					thumbnail_url: absolute(previewImage(asked, { today, revision: reference.revision })),
					thumbnail_width: WIDTH,
					thumbnail_height: HEIGHT
				}
			: {})
	};
	return new Response(JSON.stringify(answer), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'cache-control': 'public, max-age=3600',
			// Editors in browsers ask from their own pages; there is nothing in it that is not public.
			'access-control-allow-origin': '*'
		}
	});
};

/** The pixels that the asker has at most; what is no number sets no bound. */
const limit = (text: string | null): number => (text !== null && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : Infinity);

const plain = (status: number, text: string): Response =>
	new Response(`${text}\n`, {
		status,
		headers: {
			'content-type': 'text/plain; charset=utf-8',
			'cache-control': 'no-store',
			'access-control-allow-origin': '*'
		}
	});
