import { respond } from '$lib/server/api/respond';
import type { RequestHandler } from '@sveltejs/kit';
import { callOf, server, siteOf } from '../../public';

/** Every method and every path: what is not there, or not allowed, is told in the form of the interface too. */
export const fallback: RequestHandler = (event) =>
	respond(server, callOf(event, event.params['path'] ?? ''), siteOf(event));
