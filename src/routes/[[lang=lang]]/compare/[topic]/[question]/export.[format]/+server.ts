import { findTopic } from '../../../../find';
import { liveFile } from '../../../../files/live-file';
import type { RequestHandler } from './$types';

/** The one row of the page with the same query string, as a file. */
export const GET: RequestHandler = ({ locals, params, url }) => {
	findTopic(locals, params.topic);
	return liveFile(locals, url, params.format);
};
