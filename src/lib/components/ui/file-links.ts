import type { Lang } from '$lib/core/lang';
import { langOf, paths } from '$lib/paths';

/**
 * Where the files of what is shown lie. A frozen view is drawn by the live page's component, but its files are those of what was frozen.
 *
 * @example shownAt({ route: { id: '/[[lang=lang]]/s/[id]' }, params: { id: 'x' } }, '/gaps', 'en') // '/s/x'
 */
export const shownAt = (
	{
		route,
		params
	}: { readonly route: { readonly id: string | null }; readonly params: { readonly id?: string | undefined } },
	live: string,
	lang: Lang
): string => (route.id === '/[[lang=lang]]/s/[id]' && params.id ? paths.share(lang, params.id) : live);

/**
 * The file of a page: its address with the file's name behind its path.
 *
 * @example fileAddress('/compare/x?on=2021-06-01', 'docx') // '/compare/x/export.docx?on=2021-06-01'
 */
export function fileAddress(of: string, format: string): string {
	const query = of.indexOf('?');
	const [path, search] = query === -1 ? [of, ''] : [of.slice(0, query), of.slice(query)];
	return `${path}/export.${format}${search}`;
}

/**
 * The citation of a page, in its own language.
 *
 * @example citationAddress('/ko/compare/x', 'bib') // '/ko/cite.bib?of=%2Fko%2Fcompare%2Fx'
 */
export const citationAddress = (of: string, format: string): string =>
	`${paths.home(langOf(of.split('?')[0] ?? '')).replace(/\/$/, '')}/cite.${format}?${new URLSearchParams({ of }).toString()}`;
