import { version } from '$app/environment';
import { apiMessages } from '$lib/messages/api';
import { paths } from '$lib/paths';
import { publicServer, type Call, type Site } from '$lib/server/api/public-server';
import { storeFileOf, type StoreFile } from '$lib/server/api/store-file';
import { config } from '$lib/server/config';
import type { RequestEvent } from '@sveltejs/kit';

/** One for the interface, the downloads and the feeds: who asks has one account with all of them. */
export const server = publicServer();

/** The file that the pages' data comes from. */
export const storeFile = ({ locals }: Pick<RequestEvent, 'locals'>): StoreFile =>
	storeFileOf(config.reference, locals.reference.revision);

export const siteOf = ({ locals }: Pick<RequestEvent, 'locals'>): Site => ({
	reference: locals.reference,
	library: locals.library,
	tables: () => storeFile({ locals }).tables,
	today: locals.today,
	build: version,
	notice: { en: apiMessages.en.notice, ko: apiMessages.ko.notice },
	pages: paths
});

export const callOf = ({ request, url, getClientAddress }: RequestEvent, path: string): Call => ({
	request,
	url,
	path,
	client: getClientAddress()
});
