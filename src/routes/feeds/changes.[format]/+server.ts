import type { Lang } from '$lib/core/lang';
import { langParam, topicParam } from '$lib/server/api/params';
import { notFound } from '$lib/server/api/problem';
import type { Outcome } from '$lib/server/api/public-server';
import { readRequest } from '$lib/server/api/request';
import type { Topic } from '$lib/server/reference/topics';
import type { RequestEvent, RequestHandler } from '@sveltejs/kit';
import { callOf, server, siteOf } from '../../api/public';
import { asAtom, asJsonFeed } from '../atom';
import { feedOf } from '../feed';

const FORMATS = {
	atom: { type: 'application/atom+xml; charset=utf-8', write: asAtom },
	json: { type: 'application/feed+json; charset=utf-8', write: asJsonFeed }
} as const;
const isFormat = (text: string): text is keyof typeof FORMATS => Object.hasOwn(FORMATS, text);

const FEED = {
	path: '/feeds',
	inPath: {},
	inQuery: { topic: topicParam, lang: langParam({ en: 'The language.', ko: '언어.' }) }
};

export const fallback: RequestHandler = (event) => server(callOf(event, ''), siteOf(event), 1, () => feedAt(event));

function feedAt(event: RequestEvent): Outcome {
	const { params, url } = event;
	const { reference, library, today, tables } = siteOf(event);
	const format = params['format'] ?? '';
	if (!isFormat(format)) {
		const detail = {
			en: 'There are /feeds/changes.atom and /feeds/changes.json.',
			ko: '/feeds/changes.atom과 /feeds/changes.json이 있다.'
		};
		return { ok: false, problem: notFound(detail) };
	}
	const known = { reference, library, today, tables, topics: reference.topics() };
	const read = readRequest({ endpoint: FEED, segments: new Map() }, url.searchParams, known);
	if (!read.ok) return read;
	const { topic, lang } = read.values as { topic: Topic | null; lang: Lang };
	const { type, write } = FORMATS[format];
	return { ok: true, said: { type, body: () => write(feedOf(reference, topic, lang, url, today)) } };
}
