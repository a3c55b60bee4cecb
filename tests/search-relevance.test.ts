import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SEARCH } from '../src/lib/core/search-view';
import { config } from '../src/lib/server/config';
import { open } from '../src/lib/server/import/files';
import { emptyTally } from '../src/lib/server/import/importer';
import { krMarkdown } from '../src/lib/server/import/kr-markdown';
import { importFiles } from '../src/lib/server/import/run';
import { dateLaws } from '../src/lib/server/library/dates';
import { libraryOn, type Library } from '../src/lib/server/library/library';
import { openLibraryForWriting } from '../src/lib/server/library/open';
import { libraryWriter } from '../src/lib/server/library/write';
import { search } from '../src/lib/server/search';
import type { Reference } from '../src/lib/server/reference/reference';
import { realReference } from '../src/lib/server/stores/test-stores';
import { QUERIES, type WrittenQuery } from './search-queries';

const CORPUS = resolve('../shared/corpus');
const KOREAN = resolve(CORPUS, 'kr/current-all.tar.zst');
const isThere = existsSync(KOREAN);
if (!isThere) console.log('Search in law texts was left out: the shared corpus is not beside the project.');

/** Laws of biotechnology with their decrees and rules, and as many that speak of the same things in other matters. */
const LAWS = new Set(
	(
		'유전자변형생물체의국가간이동등에관한법률 생명공학육성법 합성생물학육성법 생명윤리및안전에관한법률 생물다양성보전및이용에관한법률 ' +
		'식품위생법 약사법 식물방역법 종자산업법 사료관리법 농약관리법 농수산물품질관리법 대외무역법 행정절차법 민원처리에관한법률 ' +
		'건강기능식품에관한법률 수입식품안전관리특별법 식품등의표시ㆍ광고에관한법률 폐기물관리법 관세법 전파법 건축법 항만법 해운법'
	).split(' ')
);
const AMERICAN: readonly (readonly [folder: string, asOf: string | null])[] = [
	['cfr-markdown-history/7cfr340/a_24100fd_baseline', '2016-01-01'],
	['cfr-markdown-history/7cfr340/e_12cd8ed_SECURE', '2020-08-17'],
	['usc', '2023-01-01'],
	['ecfr-xml/ecfr_7cfr-part1b_asof-2025-08-28.xml', null],
	['ecfr-xml/ecfr_12cfr-part229_asof-2022-12-23.xml', null],
	['cfr-annual-xml/CFR-2016-title37-vol1-part1.xml', null]
];

async function importedLaw(): Promise<Library> {
	const opened = openLibraryForWriting(':memory:', config.librarySchema);
	if (!opened.ok) throw new Error(opened.why);
	const { db } = opened;
	const writer = libraryWriter(db);
	for await (const file of open(KOREAN, statSync(KOREAN).size, () => undefined)) {
		if (!('chunks' in file)) throw new Error(`${file.path}: ${file.why}`);
		if (!file.path.endsWith('.md') || !LAWS.has(file.path.normalize('NFC').split('/').at(-2) ?? '')) continue;
		for (const law of krMarkdown.read({ ...file, asOf: null }, emptyTally())) writer.write(law, 'test', file.hash);
	}
	dateLaws(db);
	for (const [path, asOf] of AMERICAN) await importFiles(db, { paths: [resolve(CORPUS, 'us', path)], asOf });
	return libraryOn(db);
}

let reference: Reference;
let library: Library | null = null;
beforeAll(async () => {
	reference = realReference();
	if (isThere) library = await importedLaw();
});

/** What was found, as the queries name it, best first. */
function found({ q, in: kind }: WrittenQuery): string[] {
	const result = search({ reference, library, lang: 'en', today: '2026-11-25' }, { ...DEFAULT_SEARCH, q, in: kind });
	switch (kind) {
		case 'questions':
		case 'terms':
			return result[kind].map(({ id }) => id);
		case 'rules':
			return result.rules.map(({ id, side }) => `${id} ${side}`);
		case 'law':
			return [...(result.law?.places ?? []), ...(result.law?.hits ?? [])].map(({ key, pin }) => `${key} ${pin}`);
	}
}

/** The place of the first hit that is wanted, from 1; Infinity where there is none. */
const placeOf = (query: WrittenQuery): number =>
	found(query).findIndex((hit) => query.wanted.includes(hit)) + 1 || Infinity;

describe('of forty queries at least 95 % find what is wanted within the first five', () => {
	const judge = (queries: readonly WrittenQuery[]) => {
		const missed = queries
			.filter((query) => placeOf(query) > 5)
			.map((query) => `${query.q}: ${placeOf(query)}, first ${found(query).slice(0, 5).join('; ')}`);
		console.log(
			`Search: ${queries.length - missed.length} of ${queries.length} queries find what is wanted within five` +
				missed.map((one) => `\n  not ${one}`).join('')
		);
		expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(queries.length * 0.05);
	};

	it('forty were written', () => {
		expect(QUERIES).toHaveLength(40);
	});
	it('in the comparison', () => {
		judge(QUERIES.filter((query) => query.in !== 'law'));
	});
	it.skipIf(!isThere)('in the comparison and in law', () => {
		judge(QUERIES);
	});
});
