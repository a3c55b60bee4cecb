import type { Text2 } from '$lib/core/lang';
import { METHOD_VERSION } from '$lib/core/method';
import { z } from 'zod';
import type { Endpoint, Found, Pages } from './endpoint';
import { DAY, named, TEXT } from './schema-parts';
import { inBoth } from './shown';

/** What every answer says of itself. */
const PAGE = named('Page', z.strictObject({ number: z.int(), size: z.int(), total: z.int(), pages: z.int() }));
const meta = {
	api: z.literal('v1'),
	revision: z.string().describe('Names the data exactly.'),
	method: z.string().describe('Version of the methods by which figures are computed.'),
	on: DAY.describe('The day the law was read at.'),
	generatedFrom: z.url().describe('The address that gives this answer.'),
	notice: TEXT.describe('What the data is not, and how to cite it.')
};
const links = {
	self: z.url(),
	html: z.strictObject({ en: z.url(), ko: z.url() }).optional().describe('The page on which a person reads the same.')
};
const pagedLinks = { ...links, next: z.url().optional(), prev: z.url().optional() };

/** The shape of a whole answer. */
export const envelopeOf = ({ data, paged }: Pick<Endpoint, 'data' | 'paged'>) =>
	paged
		? z.strictObject({ data, meta: z.strictObject({ ...meta, page: PAGE }), links: z.strictObject(pagedLinks) })
		: z.strictObject({ data, meta: z.strictObject(meta), links: z.strictObject(links) });

export interface About {
	readonly url: URL;
	readonly revision: string;
	readonly today: string;
	readonly notice: Text2;
	readonly pages: Pages;
}

/** What a handler found, with everything that an answer says of itself. */
export function envelope({ data, on, page, html }: Found<unknown>, { url, revision, today, notice, pages }: About) {
	const turned = (number: number): string => {
		const other = new URL(url);
		other.searchParams.set('page', String(number));
		return other.href;
	};
	return {
		data,
		meta: {
			api: 'v1',
			revision,
			method: METHOD_VERSION,
			on: on ?? today,
			generatedFrom: url.href,
			notice,
			...(page && { page })
		},
		links: {
			self: url.href,
			...(page && page.number < page.pages && { next: turned(page.number + 1) }),
			// From beyond the end the way back leads to the last page.
			...(page && page.number > 1 && { prev: turned(Math.min(page.number - 1, page.pages)) }),
			...(html && { html: inBoth((lang) => new URL(html(lang, pages), url.origin).href) })
		}
	};
}
