import { paths } from '$lib/paths';
import { findShare } from './find';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { share, since, texts } = await findShare(event);
	return {
		share,
		texts,
		previewImage: `${paths.share(share.lang, share.id)}/image.png`,
		// The page needs the count; the redline is one press away.
		since: since && { ...since, changed: since.changed.length, gone: since.gone.length, added: since.added.length }
	};
};
