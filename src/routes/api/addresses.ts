import type { Lang } from '$lib/core/lang';

const under = (lang: Lang, path: string): string => (lang === 'ko' ? `/ko${path}` : path);

/** The addresses of the documentation, the files and the feeds. */
export const publicPaths = {
	api: (lang: Lang) => under(lang, '/api'),
	data: (lang: Lang) => under(lang, '/data'),
	openApi: '/api/v1/openapi.json',
	file: (name: string) => `/data/${encodeURIComponent(name)}`,
	feed: (format: 'atom' | 'json', { lang = 'en', topic = null }: { lang?: Lang; topic?: string | null } = {}) => {
		const query = new URLSearchParams([
			...(lang === 'ko' ? [['lang', lang]] : []),
			...(topic ? [['topic', topic]] : [])
		]);
		return `/feeds/changes.${format}${query.size > 0 ? `?${query.toString()}` : ''}`;
	}
};
