import { METHOD_VERSION } from '$lib/core/method';
import type { Lang } from '$lib/core/lang';
import { formatDate } from '$lib/format';
import { fileMessages } from '$lib/messages/files';
import { asCsv } from '$lib/server/files/csv';
import { asDocx } from '$lib/server/files/docx';
import type { Fact, FileTable, TextDocument } from '$lib/server/files/document';
import { attachment, FORMATS, isFormat, type Format } from '$lib/server/files/formats';
import { asJson } from '$lib/server/files/json';
import { asMarkdown } from '$lib/server/files/markdown';
import { asXlsx } from '$lib/server/files/xlsx';
import { error } from '@sveltejs/kit';

/** A view as files hold it; each form is made only when it is asked for. */
export interface ViewFile {
	/** Without the ending. */
	readonly name: string;
	readonly facts: readonly Fact[];
	readonly document: () => TextDocument;
	readonly table: () => FileTable;
	readonly data: () => Readonly<Record<string, unknown>>;
}

/** Where and from what a file is made. */
export interface Making {
	readonly lang: Lang;
	readonly today: string;
	readonly revision: string;
	readonly method: string;
	/** A frozen view: the day on which it was frozen and the address under which it stands. */
	readonly frozen: { readonly on: string; readonly address: string } | null;
	readonly absolute: (path: string) => string;
}

export const makingOf = (
	{ reference, today, lang }: Pick<App.Locals, 'reference' | 'today' | 'lang'>,
	url: URL
): Making => ({
	lang,
	today,
	revision: reference.revision,
	method: METHOD_VERSION,
	frozen: null,
	absolute: (path) => new URL(path, url.origin).href
});

interface Said {
	readonly what: string;
	readonly asOf: string;
	/** The path of the view; a frozen one has its own. */
	readonly path: string;
	readonly shown: string;
	/** Under which amendment the law is read, in words. */
	readonly read: string | null;
	/** What the reader calls the own scenario. */
	readonly scenario: string;
	readonly caution: string;
}

/** What every file says of itself. */
export function factsOf(said: Said, { lang, today, revision, method, frozen, absolute }: Making): Fact[] {
	const { facts: names, language } = fileMessages[lang];
	const address = absolute(frozen?.address ?? said.path);
	const day = (id: 'made' | 'asOf' | 'frozen', value: string): Fact => ({
		id,
		name: names[id],
		value,
		shown: formatDate(value, lang)
	});
	return [
		{ id: 'what', name: names.what, value: said.what },
		day('asOf', said.asOf),
		...(said.read ? [{ id: 'read', name: names.read, value: said.read }] : []),
		...(said.scenario ? [{ id: 'scenario', name: names.scenario, value: said.scenario }] : []),
		...(frozen ? [day('frozen', frozen.on)] : []),
		day('made', today),
		{ id: 'shown', name: names.shown, value: said.shown },
		{ id: 'revision', name: names.revision, value: revision },
		{ id: 'method', name: names.method, value: method },
		{ id: 'address', name: names.address, value: address, href: address },
		{ id: 'lang', name: names.lang, value: lang, shown: language },
		{ id: 'caution', name: names.caution, value: said.caution }
	];
}

/** The facts that each row of a CSV file repeats. */
export const TRACED = ['revision', 'method', 'asOf', 'read', 'address'] as const;

export function formatOf(given: string, lang: Lang): Format {
	if (!isFormat(given)) error(404, fileMessages[lang].noFormat(given));
	return given;
}

async function bodyOf(file: ViewFile, format: Format): Promise<string | Uint8Array<ArrayBuffer>> {
	switch (format) {
		case 'docx':
			return asDocx(file.document());
		case 'md':
			return asMarkdown(file.document());
		case 'xlsx':
			return asXlsx(file.table());
		case 'csv':
			return asCsv(file.table());
		case 'json':
			return asJson(file.facts, file.data());
		default:
			return format satisfies never;
	}
}

export async function fileResponse(file: ViewFile, format: Format): Promise<Response> {
	return new Response(await bodyOf(file, format), {
		headers: { 'content-type': FORMATS[format], 'content-disposition': attachment(`${file.name}.${format}`) }
	});
}
