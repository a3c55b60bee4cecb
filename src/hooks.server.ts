import { building } from '$app/environment';
import { movedTo } from '$lib/core/moved';
import { langOf } from '$lib/paths';
import { config, today } from '$lib/server/config';
import { currentLibrary } from '$lib/server/library/current';
import { pageCache } from '$lib/server/page-cache';
import { referenceStore, type Reference } from '$lib/server/reference/reference';
import { headEveryAnswer } from '$lib/server/security-headers';
import { openReference } from '$lib/server/stores/open';
import { openWorkspace, type OpenedWorkspace } from '$lib/server/workspace/store';
import { redirect, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';

let reference: Reference;
let workspace: OpenedWorkspace = { ok: false, why: 'not opened' };
const pages = pageCache();
const library = currentLibrary(config.library, (why) => console.error(why));

/** Opens the stores once, before the first request; without sound reference data there is nothing to serve. */
export const init: ServerInit = () => {
	if (building) return;
	headEveryAnswer();
	workspace = openWorkspace(config.workspace, config.workspaceMigrations);
	const fault = workspace.ok ? workspace.readOnly : workspace.why;
	if (fault !== null)
		console.error(
			`Readers can keep nothing: the workspace ${config.workspace} cannot be ${workspace.ok ? 'written' : 'opened'} (${fault}).`
		);
	const opened = openReference(config.reference);
	if (opened.ok) {
		reference = referenceStore(opened.db);
		return;
	}
	console.error(`Concord cannot start. ${opened.why}\nRepair it with: npm run reference -- build`);
	process.exit(1);
};

/** Pages that change with what readers make, or with a cookie: never kept, never kept by others. */
const PRIVATE = /^\/\[\[lang=lang\]\]\/(?:s|share|briefs)(?:\/|$)/;

/** The only pages that other sites may show in a frame. */
const FRAMED = '/[[lang=lang]]/embed/';

/** Pages of single laws, which no script makes a second time. */
const LAWS = new Set<string | null>(['/[[lang=lang]]/library/[law]', '/[[lang=lang]]/library/[law]/redline']);

export const handle: Handle = async ({ event, resolve }) => {
	event.locals.reference = reference;
	event.locals.library = library();
	event.locals.workspace = workspace;
	event.locals.today = today();
	event.locals.lang = langOf(event.url.pathname);

	const moved = movedTo(event.url.pathname + event.url.search);
	if (moved !== null && event.request.method === 'GET') redirect(308, moved);

	const isPrivate = PRIVATE.test(event.route.id ?? '');
	const cacheable = event.request.method === 'GET' && event.route.id !== null && !event.isDataRequest && !isPrivate;
	const made = `${event.locals.today} ${event.locals.library?.edition() ?? '-'}`;
	const key = cacheable ? pages.key(event.url, made) : null;
	const kept = key === null ? null : pages.answer(key, event.request);
	if (kept) return kept;

	const response = await resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace('%lang%', event.locals.lang);
			// Marks for the scripts of a page that has none: a quarter of a long law.
			return LAWS.has(event.route.id) ? page.replace(/<!--[[\]!\d-]*-->/g, '') : page;
		},
		// Fonts too, and before the scripts: a font that comes after the first paint moves every line. Not those for rare letters.
		preload: ({ type, path }) => type !== 'asset' && !path.includes('-more.')
	});
	if (isPrivate) {
		response.headers.set('cache-control', 'no-store');
		// The address of a brief opens it: no other site learns even that one was read.
		response.headers.set('referrer-policy', 'same-origin');
	}
	const policy = response.headers.get('content-security-policy');
	if (policy && event.route.id?.startsWith(FRAMED))
		response.headers.set('content-security-policy', policy.replace("frame-ancestors 'none'", 'frame-ancestors *'));
	const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
	return key !== null && response.status === 200 && isPage ? pages.keep(key, response, event.request) : response;
};

/** What nobody expected is logged under a number that the page shows. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status < 500) return { message };
	const id = randomUUID();
	console.error(`[${id}] ${event.request.method} ${event.url.pathname}`, error);
	return { message, id };
};
