import { shareMessages } from '$lib/messages/share';
import { paths } from '$lib/paths';
import { keep } from '$lib/server/workspace/kept';
import { secretCookie } from '$lib/server/workspace/secret-cookie';
import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** The secret leaves the address bar at first use: it waits in a cookie that only this page gets. */
const cookie = secretCookie('revoke', (id) => [paths.revoke('en', id), paths.revoke('ko', id)]);

export const load: PageServerLoad = ({ cookies, params, url, locals }) => {
	const key = url.searchParams.get('key');
	if (key !== null) {
		cookie.set(cookies, url, params.id, key);
		redirect(303, paths.revoke(locals.lang, params.id));
	}
	return { id: params.id, held: cookie.get(cookies) !== null };
};

export const actions: Actions = {
	default: async ({ cookies, params, locals, url }) => {
		const s = shareMessages[locals.lang];
		const secret = cookie.get(cookies) ?? '';
		const kept = await keep(locals.workspace, ({ shares }) => shares.revoke(params.id, secret, new Date()));
		if (!kept.ok) return fail(503, { error: s.storage[kept.why] });
		// One answer for a wrong secret, a used one and an unknown link.
		if (!kept.value) return fail(403, { error: s.wrongSecret });
		cookie.drop(cookies, url, params.id);
		return { done: true };
	}
};
