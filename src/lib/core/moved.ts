/** An address that was published under another name. A renamed page or parameter gets a line here, and none is ever taken out. */
export interface Moved {
	/** The page, without its language: `/gaps`, with whatever stands below it. */
	readonly page: string;
	/** Its new name, where it is the page that was renamed. */
	readonly to?: string;
	/** Parameters by their old names. */
	readonly params?: Readonly<Record<string, string>>;
}

/** In the order of the renamings. */
const MOVED: readonly Moved[] = [];

/**
 * Where an old address leads today, null if it is none.
 *
 * @example movedTo('/ko/list/x?kind=a', [{ page: '/list', to: '/gaps', params: { kind: 'k' } }]) // '/ko/gaps/x?k=a'
 */
export function movedTo(address: string, table: readonly Moved[] = MOVED): string | null {
	const query = address.indexOf('?');
	const given = query === -1 ? address : address.slice(0, query);
	const lang = /^\/ko(?=\/|$)/.exec(given)?.[0] ?? '';
	let path = given.slice(lang.length);
	let params = [...new URLSearchParams(query === -1 ? '' : address.slice(query))];
	let moved = false;
	for (const { page, to, params: names = {} } of table) {
		if (path !== page && !path.startsWith(`${page}/`)) continue;
		moved ||= to !== undefined || params.some(([name]) => Object.hasOwn(names, name));
		path = (to ?? page) + path.slice(page.length);
		params = params.map(([name, value]) => [names[name] ?? name, value]);
	}
	const search = new URLSearchParams(params).toString();
	return moved ? `${lang}${path}${search && `?${search}`}` : null;
}
