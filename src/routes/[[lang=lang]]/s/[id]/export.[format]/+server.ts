import { fileMessages } from '$lib/messages/files';
import { paths } from '$lib/paths';
import { fileOf } from '../../../files/known-file';
import { fileResponse, formatOf, makingOf } from '../../../files/view-file';
import { error } from '@sveltejs/kit';
import { findShare } from '../find';
import type { RequestHandler } from './$types';

/** The frozen view as a file, from the data that were frozen. */
export const GET: RequestHandler = async (event) => {
	const { locals, params, url } = event;
	const format = formatOf(params.format, locals.lang);
	const { share } = await findShare(event);
	const file = fileOf(share.kind, share.data, {
		...makingOf(locals, url),
		revision: share.revision,
		method: share.method,
		frozen: { on: share.madeAt.slice(0, 10), address: paths.share(share.lang, share.id) }
	});
	if (!file) error(404, fileMessages[locals.lang].noFileOf);
	return fileResponse(file, format);
};
