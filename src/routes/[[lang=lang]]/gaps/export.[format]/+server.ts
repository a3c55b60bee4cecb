import { gapsIn } from '$lib/server/gap-table';
import { fileResponse, formatOf, makingOf } from '../../files/view-file';
import { gapFile } from '../files/gap-file';
import { gapRequest } from '../gap-request';
import type { RequestHandler } from './$types';

/** The rows of the page with the same query string, all pages of them, as a file. */
export const GET: RequestHandler = ({ locals, params, url }) => {
	const format = formatOf(params.format, locals.lang);
	const { view, on, set } = gapRequest(locals, url);
	const counted = { differ: set.records.length, asked: set.asked };
	return fileResponse(gapFile({ view, on, gaps: gapsIn(set, view), ...counted }, makingOf(locals, url)), format);
};
