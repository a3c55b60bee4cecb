import type { Entry, LawText } from '$lib/core/law';
import { parse } from 'yaml';
import { z } from 'zod';
import { ImportFault } from './importer';
import { annexEntry, krIdentity } from './kr-law';

/** Name → one value, a list of names (소관부처) or of annexes (첨부파일). */
const FIELDS = z.record(
	z.string(),
	z.union([z.string(), z.array(z.union([z.string(), z.record(z.string(), z.string())]))])
);
type Fields = z.infer<typeof FIELDS>;

const PLAIN = /^( {2}|- )?([^\s:'"-][^:'"]*):(?: ('(?:[^']|'')*'|"[^"\\]*"|\[\]|[^'"[{&*!|>\s].*))?$/;
const LISTED = /^- ([^'"[{:&*!|>]+)$/;

/**
 * Reads the lines that nearly every file consists of; null where one is not of these, and YAML itself has to be asked, which takes
 * twenty times as long: the front matter is a tenth of the corpus.
 */
function plainFields(lines: readonly string[]): Fields | null {
	const fields: Fields = {};
	let list: Exclude<Fields[string], string> = [];
	for (const line of lines) {
		const [, inList, name, printed] = PLAIN.exec(line) ?? [];
		const listed = LISTED.exec(line)?.[1];
		const bare = /^['"]/.test(printed ?? '') ? printed?.slice(1, -1) : printed;
		const value = printed?.startsWith("'") ? bare?.replaceAll("''", "'") : bare;
		if (listed !== undefined) list.push(listed.trim());
		else if (name === undefined) return null;
		else if (inList === undefined) fields[name] = value === undefined || value === '[]' ? (list = []) : value;
		else {
			if (inList === '- ') list.push({});
			const item = list.at(-1);
			if (typeof item !== 'object') return null;
			item[name] = value ?? '';
		}
	}
	return fields;
}

function yamlFields(lines: readonly string[]): Fields {
	try {
		return FIELDS.parse(parse(lines.join('\n'), { schema: 'failsafe', maxAliasCount: 0 }));
	} catch (error) {
		const why = error instanceof z.ZodError ? 'values of another shape' : (error as Error).message.split('\n')[0];
		throw new ImportFault(2, `the front matter is not YAML as this edition has it: ${why}`);
	}
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** The law and version that the front matter names, and the annexes that it links. `lines` stand between the two `---`. */
export function frontMatter(
	lines: readonly string[]
): Pick<LawText, 'law' | 'version'> & { annexes: readonly Entry[] } {
	const fields = plainFields(lines) ?? yamlFields(lines);
	const valueOf = (name: string): string => {
		const value = fields[name];
		return typeof value === 'string' ? value.trim() : '';
	};
	const listOf = (name: string) => {
		const value = fields[name];
		return Array.isArray(value) ? value : [];
	};
	return {
		...krIdentity({
			valueOf,
			lineOf: (name) => Math.max(lines.findIndex((line) => line.startsWith(`${name}:`)) + 2, 1),
			nameField: '제목',
			kindField: '법령구분',
			status: valueOf('상태') || null,
			authorities: listOf('소관부처').filter((name) => typeof name === 'string'),
			url: valueOf('출처') || null
		}),
		annexes: listOf('첨부파일').map((annex) => {
			const {
				별표구분 = '',
				별표번호 = '',
				별표가지번호 = '',
				제목 = '',
				파일링크,
				PDF링크
			} = typeof annex === 'string' ? {} : annex;
			const title = 제목.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
			return annexEntry(별표구분, 별표번호, 별표가지번호, title, PDF링크 || 파일링크 || null);
		})
	};
}
