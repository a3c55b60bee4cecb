import { bibtex, cslJson, ris } from '$lib/core/cite';
import { fileMessages } from '$lib/messages/files';
import { attachment } from '$lib/server/files/formats';
import { error } from '@sveltejs/kit';
import { citationOf } from './citation';
import type { RequestHandler } from './$types';

const FORMATS = {
	bib: { type: 'application/x-bibtex; charset=utf-8', text: bibtex },
	ris: { type: 'application/x-research-info-systems; charset=utf-8', text: ris },
	json: { type: 'application/vnd.citationstyles.csl+json; charset=utf-8', text: cslJson }
} as const;
const isFormat = (text: string): text is keyof typeof FORMATS => Object.hasOwn(FORMATS, text);

/** How to cite the page at `?of=`: its title, the date of the law, revision and method, the address, the day of reading. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { format } = params;
	const words = fileMessages[locals.lang];
	if (!isFormat(format) && format !== 'txt') error(404, words.noCitation(format));
	const citation = await citationOf(locals, url);
	if (!citation) error(404, words.noSuchView);
	// What a brief is called is known to those who have its address, and to no cache.
	const headers = { 'cache-control': 'no-store' };
	if (format === 'txt')
		return new Response(`${citation.sentence}\n`, {
			headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' }
		});
	const { type, text } = FORMATS[format];
	return new Response(text(citation.view), {
		headers: { ...headers, 'content-type': type, 'content-disposition': attachment(`${citation.view.key}.${format}`) }
	});
};
