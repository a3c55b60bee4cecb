import { fileMessages } from '$lib/messages/files';
import { error } from '@sveltejs/kit';
import { readPage } from '../share/freezable';
import { fileOf } from './known-file';
import { fileResponse, formatOf, makingOf } from './view-file';

/** The file at `…/export.docx?…`: what the page `…?…` shows, read by that page itself. */
export async function liveFile(locals: App.Locals, url: URL, given: string): Promise<Response> {
	const format = formatOf(given, locals.lang);
	const page = url.pathname.replace(/\/export\.[^/]+$/, '');
	const read = await readPage(locals, page + url.search);
	const file = read.ok ? fileOf(read.frozen.kind, read.frozen.data, makingOf(locals, url)) : null;
	if (!file) error(404, fileMessages[locals.lang].noFileOf);
	return fileResponse(file, format);
}
