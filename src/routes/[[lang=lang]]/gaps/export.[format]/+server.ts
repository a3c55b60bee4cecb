import { METHOD_VERSION } from '$lib/core/method';
import { writeGapView } from '$lib/core/gap-view';
import { fileMessages } from '$lib/messages/files';
import { paths } from '$lib/paths';
import { gapsIn } from '$lib/server/gap-table';
import { asDocx } from '$lib/server/files/docx';
import { attachment, FORMATS, isFormat } from '$lib/server/files/formats';
import { asMarkdown } from '$lib/server/files/markdown';
import type { GapRecord } from '$lib/server/gaps';
import { error } from '@sveltejs/kit';
import { asCsv } from '../files/as-csv';
import { asDocument } from '../files/as-document';
import { asJson } from '../files/as-json';
import { asXlsx } from '../files/as-xlsx';
import type { About } from '../files/contents';
import { gapRequest } from '../gap-request';
import type { RequestHandler } from './$types';

/** The rows of the page with the same query string, all pages of them, as a file. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { reference, lang } = locals;
	const { format } = params;
	if (!isFormat(format)) error(404, fileMessages[lang].noFormat(format));
	const { view, on, set } = gapRequest(locals, url);
	const records = gapsIn(set, view);
	// The file is read on other days too: its addresses name the day, and show what it shows.
	const addressed = { ...view, on, page: 1, open: [] };
	const absolute = (path: string): string => new URL(path, url.origin).href;
	const hrefOf = (record: GapRecord): string => absolute(paths.question(lang, record.topic.id, record.id, { on }));
	const about: About = {
		revision: reference.revision,
		method: METHOD_VERSION,
		asOf: on,
		address: absolute(paths.gaps(lang, writeGapView(addressed))),
		rows: records.length,
		differences: set.records.length,
		asked: set.asked
	};
	const bodies = {
		docx: () => asDocx(asDocument(records, view, about, hrefOf, lang)),
		md: () => asMarkdown(asDocument(records, view, about, hrefOf, lang)),
		csv: () => asCsv(records, view, about, lang),
		json: () => asJson(records, view, about, hrefOf, lang),
		xlsx: () => asXlsx(records, view, about, hrefOf, lang)
	};
	const name = `concord-${view.view === 'register' ? 'gaps' : 'concordance'}-${on}${lang === 'ko' ? '-ko' : ''}.${format}`;
	return new Response(await bodies[format](), {
		headers: { 'content-type': FORMATS[format], 'content-disposition': attachment(name) }
	});
};
