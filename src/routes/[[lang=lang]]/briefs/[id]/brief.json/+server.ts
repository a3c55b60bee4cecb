import { writeBriefFile } from '$lib/server/workspace/brief-file';
import { findBrief } from '../find';
import type { RequestHandler } from './$types';

/** A brief as a file, for whoever can read it: it holds no secret. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const brief = await findBrief(locals, params.id);
	return new Response(writeBriefFile(brief), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="concord-brief-${brief.changedAt.slice(0, 10)}.json"`
		}
	});
};
