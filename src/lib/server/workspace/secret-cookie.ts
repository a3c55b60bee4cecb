import type { Cookies } from '@sveltejs/kit';

const SECRET = /^[A-Za-z0-9_-]{16,100}$/;

/**
 * Keeps a secret that came in an address out of it: in a cookie that no script reads, that is sent to one page alone, and not along
 * with requests from other sites. Secure wherever the site is served over TLS.
 */
export function secretCookie(name: string) {
	const options = (url: URL) =>
		({ path: url.pathname, httpOnly: true, sameSite: 'strict', secure: url.protocol === 'https:' }) as const;
	return {
		/** Anything that cannot be a secret is dropped. */
		set: (cookies: Cookies, url: URL, secret: string): void => {
			if (SECRET.test(secret)) cookies.set(name, secret, { ...options(url), maxAge: 60 * 60 * 24 * 365 });
		},
		get: (cookies: Pick<Cookies, 'get'>): string | null => cookies.get(name) ?? null,
		drop: (cookies: Cookies, url: URL): void => cookies.delete(name, options(url))
	};
}
