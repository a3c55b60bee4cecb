import { BASE } from './endpoints';
import { envelope } from './envelope';
import { ALL_ENDPOINTS } from './listing';
import { openApi } from './openapi';
import { badParameters, notFound, type Problem } from './problem';
import type { Call, PublicServer, Site, Text } from './public-server';
import { readRequest, routeOf } from './request';

const JSON_TYPE = 'application/json; charset=utf-8';

type Place = Pick<Call, 'path' | 'url'>;

/** Answers a call of the interface. */
export const respond = (server: PublicServer, call: Call, site: Site): Promise<Response> =>
	server(call, site, routeOf(ALL_ENDPOINTS, call.path)?.endpoint.cost ?? 1, () => outcomeOf(call, site));

/** What an address of the interface gives, without limits and headers. */
export function outcomeOf(
	{ path, url }: Place,
	site: Site
): { ok: true; said: Text } | { ok: false; problem: Problem } {
	if (path === 'openapi.json') return describedApi(url);
	const route = routeOf(ALL_ENDPOINTS, path);
	if (!route) {
		const detail = {
			en: `There is no endpoint at this address; ${BASE} lists all.`,
			ko: `이 주소에는 아무것도 없다. 목록은 ${BASE}에 있다.`
		};
		return { ok: false, problem: notFound(detail) };
	}
	const { reference, library, tables, today } = site;
	const read = readRequest(route, url.searchParams, { reference, library, tables, today, topics: reference.topics() });
	if (!read.ok) return read;
	const about = { ...site, url, revision: reference.revision };
	const body = () => {
		const result = route.endpoint.answer(read.values, read.known);
		return 'refused' in result ? badParameters(result.refused) : JSON.stringify(envelope(result, about));
	};
	return { ok: true, said: { type: JSON_TYPE, body } };
}

function describedApi(url: URL): ReturnType<typeof outcomeOf> {
	if (url.search !== '') {
		const [[param, given] = ['', '']] = [...url.searchParams];
		return { ok: false, problem: badParameters([{ param, given, expected: 'no parameters at all' }]) };
	}
	return { ok: true, said: { type: JSON_TYPE, body: () => JSON.stringify(openApi()) } };
}
