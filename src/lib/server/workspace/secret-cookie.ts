import type { Cookies } from '@sveltejs/kit';

const SECRET = /^[A-Za-z0-9_-]{16,100}$/;

/**
 * Keeps a secret that came in an address out of it: in a cookie that no script reads, that is sent to the pages of one thing alone, and
 * not along with what other sites post. Secure wherever the site is served over TLS.
 */
export function secretCookie(name: string, pathsOf: (id: string) => readonly string[]) {
	const options = (url: URL, path: string) =>
		// Lax, not strict: a link in a letter must open, and what follows it is a redirect of the same visit.
		({ path, httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' }) as const;
	return {
		/** Anything that cannot be a secret is dropped. */
		set: (cookies: Cookies, url: URL, id: string, secret: string): void => {
			if (!SECRET.test(secret)) return;
			for (const path of pathsOf(id)) cookies.set(name, secret, { ...options(url, path), maxAge: 60 * 60 * 24 * 365 });
		},
		get: (cookies: Pick<Cookies, 'get'>): string | null => cookies.get(name) ?? null,
		drop: (cookies: Cookies, url: URL, id: string): void => {
			for (const path of pathsOf(id)) cookies.delete(name, options(url, path));
		}
	};
}
