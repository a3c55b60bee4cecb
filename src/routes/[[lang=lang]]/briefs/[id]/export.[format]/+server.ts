import { liveFile } from '../../../files/live-file';
import { findBrief } from '../find';
import type { RequestHandler } from './$types';

/** The brief as a file: like its page, to whoever has its address. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	await findBrief(locals, params.id);
	return liveFile(locals, url, params.format);
};
