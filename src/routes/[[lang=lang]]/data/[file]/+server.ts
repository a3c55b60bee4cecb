import { csv } from '$lib/core/csv';
import { METHOD_VERSION } from '$lib/core/method';
import { BASE } from '$lib/server/api/endpoints';
import { badParameters, notFound } from '$lib/server/api/problem';
import type { Outcome } from '$lib/server/api/public-server';
import type { StoreFile } from '$lib/server/api/store-file';
import type { Tables } from '$lib/server/api/tables';
import type { RequestEvent, RequestHandler } from '@sveltejs/kit';
import { callOf, server, siteOf, storeFile } from '../../../api/public';

/** A file weighs more than an answer; all of them together still fit in one minute. */
const COST = 5;

export const fallback: RequestHandler = (event) =>
	server(callOf(event, ''), siteOf(event), COST, () => fileNamed(event.params['file'] ?? '', event));

function fileNamed(name: string, event: RequestEvent): Outcome {
	const [param] = event.url.searchParams.keys();
	if (param !== undefined) {
		const given = event.url.searchParams.get(param) ?? '';
		return { ok: false, problem: badParameters([{ param, given, expected: 'no parameters at all' }]) };
	}
	const file = storeFile(event);
	const [, table, format] = /^([a-z_]+|concord-reference)\.(csv|json|sqlite)$/.exec(name) ?? [];
	if (name === 'concord-reference.sqlite') return whole(file);
	if (name === 'reference.json') return asJson(file.tables, event);
	if (format === 'csv' && table !== undefined && file.tables.find(table)) return asCsv(file.tables, table);
	const detail = {
		en: `There is no such file; /data lists all, and ${BASE} has the same as single answers.`,
		ko: `그런 파일은 없다. 목록은 /data에 있고, 개별 답은 ${BASE}에서 받는다.`
	};
	return { ok: false, problem: notFound(detail) };
}

const attachment = (name: string) => ({ 'content-disposition': `attachment; filename="${name}"` });

const whole = ({ tables, bytes, stream }: StoreFile): Outcome => ({
	ok: true,
	said: {
		type: 'application/vnd.sqlite3',
		headers: attachment(`concord-reference-${tables.revision}.sqlite`),
		bytes,
		stream
	}
});

function asCsv(tables: Tables, name: string): Outcome {
	const columns = (tables.find(name)?.columns ?? []).map((column) => column.name);
	return {
		ok: true,
		said: {
			type: 'text/csv; charset=utf-8',
			headers: attachment(`concord-${name}-${tables.revision}.csv`),
			body: () => csv([columns, ...tables.rows(name).map((row) => columns.map((column) => row[column] ?? null))])
		}
	};
}

/** Every table, one after the other, each made when the one before has been taken. */
function asJson(tables: Tables, event: RequestEvent): Outcome {
	const { reference, notice } = siteOf(event);
	const about = {
		name: 'Concord',
		revision: tables.revision,
		method: METHOD_VERSION,
		checkedTo: reference.checkedTo,
		generatedFrom: event.url.href,
		notice
	};
	const parts = function* (): Generator<string> {
		yield `{"about":${JSON.stringify(about)},"tables":{`;
		for (const [index, { name }] of tables.all().entries())
			yield `${index > 0 ? ',' : ''}\n${JSON.stringify(name)}:${JSON.stringify(tables.rows(name))}`;
		yield '\n}}\n';
	};
	return {
		ok: true,
		said: {
			type: 'application/json; charset=utf-8',
			headers: attachment(`concord-reference-${tables.revision}.json`),
			bytes: null,
			stream: () => pulled(parts())
		}
	};
}

function pulled(parts: Iterator<string>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	return new ReadableStream({
		pull: (controller) => {
			const part = parts.next();
			if (part.done) controller.close();
			else controller.enqueue(encoder.encode(part.value));
		}
	});
}
