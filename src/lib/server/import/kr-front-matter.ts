import { parse } from 'yaml';
import { ImportFault } from './importer';
import { annexEntry, krDate, type KrFacts } from './kr-law';
import type { Entry } from '$lib/core/law';

/** Name → one value, a list of names (소관부처) or of annexes (첨부파일). */
type Fields = Readonly<Record<string, string | readonly (string | Readonly<Record<string, string>>)[]>>;

const PLAIN = /^( {2}|- )?([^\s:'"-][^:'"]*):(?: ('(?:[^']|'')*'|"[^"\\]*"|\[\]|[^'"[{&*!|>\s].*))?$/;
const LISTED = /^- ([^'"[{:&*!|>]+)$/;

/**
 * Reads the lines that nearly every file consists of; null where one is not of these, and YAML itself has to be asked, which takes
 * twenty times as long: the front matter is a tenth of the corpus.
 */
function plainFields(lines: readonly string[]): Fields | null {
	const fields: Record<string, string | (string | Record<string, string>)[]> = {};
	let list: (string | Record<string, string>)[] = [];
	for (const line of lines) {
		const [, inList, name, printed] = PLAIN.exec(line) ?? [];
		const listed = LISTED.exec(line)?.[1];
		const quote = printed?.[0];
		const value =
			quote === "'" || quote === '"' ? printed?.slice(1, -1).replaceAll("''", quote === "'" ? "'" : "''") : printed;
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
		return parse(lines.join('\n'), { schema: 'failsafe', maxAliasCount: 0 }) as Fields;
	} catch (error) {
		throw new ImportFault(2, `the front matter is not YAML: ${(error as Error).message.split('\n')[0]}`);
	}
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** What the front matter says about the law, and the annexes that it links. `lines` stand between the two `---`. */
export function frontMatter(lines: readonly string[]): { readonly facts: KrFacts; readonly annexes: readonly Entry[] } {
	const fields = plainFields(lines) ?? yamlFields(lines);
	const lineOf = (name: string) => lines.findIndex((line) => line.startsWith(`${name}:`)) + 2;
	const textOf = (name: string): string | null => {
		const value = fields[name];
		return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
	};
	const needed = (name: string): string => {
		const value = textOf(name);
		if (value === null) throw new ImportFault(Math.max(lineOf(name), 1), `the front matter names no ${name}`);
		return value;
	};
	const dateOf = (name: string): string => {
		const date = krDate(needed(name));
		if (date === null) throw new ImportFault(lineOf(name), `${name} is no date like 2025-10-01: ${needed(name)}`);
		return date;
	};
	const listOf = (name: string) => {
		const value = fields[name];
		return Array.isArray(value) ? (value as readonly (string | Readonly<Record<string, string>>)[]) : [];
	};
	const id = needed('법령ID');
	if (!/^\d{6}$/.test(id)) throw new ImportFault(lineOf('법령ID'), `법령ID is no number of six digits: ${id}`);
	return {
		facts: {
			id,
			name: needed('제목'),
			kind: needed('법령구분'),
			promulgated: dateOf('공포일자'),
			number: textOf('공포번호'),
			inForce: dateOf('시행일자'),
			status: textOf('상태'),
			authorities: listOf('소관부처').filter((name) => typeof name === 'string'),
			url: textOf('출처')
		},
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
