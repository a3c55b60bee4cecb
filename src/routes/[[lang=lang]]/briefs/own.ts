import { paths } from '$lib/paths';
import { secretCookie } from '$lib/server/workspace/secret-cookie';
import type { Cookies } from '@sveltejs/kit';

/** The edit secret of a brief: only the pages that edit it ever get it. */
export const editCookie = secretCookie('edit', (id) => [paths.editBrief('en', id), paths.editBrief('ko', id)]);

const NAME = 'briefs';
const MOST = 12;
const ID = /^[A-Za-z0-9_-]{22}$/;

/** The briefs that this browser has edited, the latest first: ids alone, which open for reading. A cookie says what a stranger writes into it: no more than so many are looked up. */
export const ownBriefs = (cookies: Pick<Cookies, 'get'>): string[] =>
	(cookies.get(NAME) ?? '')
		.split('.')
		.filter((id) => ID.test(id))
		.slice(0, MOST);

export function rememberBrief(cookies: Cookies, url: URL, id: string): void {
	const ids = [id, ...ownBriefs(cookies).filter((other) => other !== id)].slice(0, MOST);
	cookies.set(NAME, ids.join('.'), {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: 60 * 60 * 24 * 365
	});
}
