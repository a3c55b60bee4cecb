import { error } from '@sveltejs/kit';
import { lawRedlineMessages } from '$lib/messages/law-redline';
import { asDocx } from '$lib/server/files/docx';
import { attachment, FORMATS, namePart } from '$lib/server/files/formats';
import { asHtml } from '$lib/server/files/html';
import { compared } from '../compared';
import { redlineDocument } from '../redline-document';
import type { RequestHandler } from './$types';

/** The redline of the page with the same query string: a page of its own, or a Word file with tracked changes. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { format } = params;
	if (format !== 'html' && format !== 'docx') error(404, lawRedlineMessages[locals.lang].noFormat(format));
	const data = compared(locals, params.law, url.searchParams);
	const document = redlineDocument(data, locals, url, format === 'html');
	const name = namePart(`${data.after.name} ${data.before.inForce} ${data.after.inForce}`);
	return new Response(format === 'html' ? asHtml(document) : await asDocx(document), {
		headers: {
			'content-type': format === 'html' ? 'text/html; charset=utf-8' : FORMATS.docx,
			'content-disposition': attachment(`${name}.${format}`)
		}
	});
};
