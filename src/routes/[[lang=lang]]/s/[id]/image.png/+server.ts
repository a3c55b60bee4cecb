import { formatDate } from '$lib/format';
import { embedMessages } from '$lib/messages/embed';
import { shareMessages } from '$lib/messages/share';
import { shareImage } from '$lib/server/preview/share-card';
import { storedShare } from '../find';
import type { RequestHandler } from './$types';

/** The picture of a frozen link: what it holds never changes, but it can be revoked, so nobody keeps it for good. */
export const GET: RequestHandler = async (event) => {
	const share = await storedShare(event);
	const { lang } = share;
	const day = (date: string) => formatDate(date.slice(0, 10), lang);
	const image = await shareImage({
		title: share.title,
		subtitle: shareMessages[lang].frozenOn(day(share.madeAt), day(share.lawDate), share.revision, share.method),
		label: embedMessages[lang].labels.share,
		lang
	});
	if (!image.ok) return new Response(`${embedMessages[lang].busy}\n`, { status: 503, headers: { 'retry-after': '5' } });
	return new Response(image.png, { headers: { 'content-type': 'image/png' } });
};
