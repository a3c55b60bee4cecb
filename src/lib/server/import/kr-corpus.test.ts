import type { Entry, LawText } from '$lib/core/law';
import { formatKr, parseKr } from '$lib/core/citation-kr';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { open } from './files';
import { emptyTally, type Importer, type Tally } from './importer';
import { krMarkdown } from './kr-markdown';
import { krXml } from './kr-xml';

const CORPUS = fileURLToPath(new URL('../../../../../shared/corpus', import.meta.url));
const isThere = existsSync(CORPUS);
if (!isThere) console.info('The corpus of Korean law is not here: its tests are left out.');

/** Files of an archive whose path fits, with their text. */
async function* textsIn(
	archive: string,
	fits: (path: string) => boolean
): AsyncGenerator<[path: string, text: string]> {
	const path = join(CORPUS, 'kr', archive);
	for await (const file of open(path, statSync(path).size, () => undefined)) {
		if ('why' in file) throw new Error(`${file.path}: ${file.why}`);
		if (file.path.endsWith('.md') && fits(file.path)) yield [file.path, [...file.chunks()].join('')];
	}
}

function read(importer: Importer, path: string, text: string): { law: LawText; tally: Tally } {
	const tally = emptyTally();
	const [law] = importer.read({ path, asOf: null, chunks: () => [text] }, tally);
	if (!law) throw new Error(`${path}: no law`);
	return { law, tally };
}
const skippedIn = ({ skipped }: Tally) => [...skipped.values()].reduce((sum, blocks) => sum + blocks, 0);
const articlesIn = ({ entries }: LawText) => entries.filter(({ kind, pin }) => kind === 'article' && pin !== null);

/** Places that a citation could not name, of an article or of 부칙. */
function unnamedIn({ entries }: LawText): string[] {
	return entries
		.filter(({ kind, pin }) => (kind === 'article' || kind === 'supplement') && pin !== null)
		.flatMap(({ kind, pin, units }) =>
			units.map(({ path }) => `${pin}${kind === 'supplement' && path !== '' ? ' ' : ''}${path}`)
		)
		.filter((place) => {
			if (named.has(place)) return false;
			const parsed = parseKr(place);
			if (parsed === null || formatKr(parsed, 'ko') !== place) return true;
			named.add(place);
			return false;
		});
}
const named = new Set<string>();

/** What of a text is neither mark-up nor space, as a number of characters. */
const weight = (text: string) => text.replace(/[\s#*\\()]/g, '').length;
const weightOf = ({ pin, heading, units }: Entry) =>
	units.reduce(
		(sum, { label, text, note }) => sum + weight(label + text + (note ?? '')),
		weight(`${pin ?? ''}${heading ?? ''}`)
	);

/** Checks one file in full and returns its law: sums, places, articles against a plain search, and every character before 부칙. */
function checked(path: string, text: string): LawText {
	expect(krMarkdown.recognises(text.slice(0, 4000), path), path).toBe(true);
	const { law, tally } = read(krMarkdown, path, text);
	const body = text.slice(text.indexOf('\n---\n', 4) + 5, text.search(/^## 부칙\s*$/m)).replace(/^# .*$/m, '');
	const found = [...body.matchAll(/^##### (제[1-9]\d*조(?:의\d+)*)/gm)].map(([, pin]) => pin);
	const withText = law.entries.filter(({ kind }) => kind === 'heading' || kind === 'article');
	expect(
		{
			sums: tally.kept + skippedIn(tally),
			unnamed: unnamedIn(law),
			articles: articlesIn(law).map(({ pin }) => pin),
			characters: withText.reduce((sum, entry) => sum + weightOf(entry), 0)
		},
		path
	).toEqual({
		sums: tally.read,
		unnamed: [],
		articles: found,
		characters: weight(body.replace(/^##### 제0조/gm, ''))
	});
	return law;
}

describe.runIf(isThere)('the corpus of Korean law', () => {
	it('history: 1,226 versions of 20 laws read whole, every article and branch article in its place', async () => {
		const laws = new Map<string, Set<string>>();
		const counts = { files: 0, articles: 0, branches: 0, repeated: 0 };
		let act: LawText | null = null;
		for await (const [path, text] of textsIn('history.tar.zst', () => true)) {
			const law = checked(path, text);
			const pins = articlesIn(law).map(({ pin }) => pin ?? '');
			counts.files += 1;
			counts.articles += pins.length;
			counts.branches += pins.filter((pin) => pin.includes('의')).length;
			counts.repeated += pins.length - new Set(pins).size;
			const { promulgated, number, inForce } = law.version;
			const versions = laws.get(law.law.key) ?? new Set();
			laws.set(law.law.key, versions.add(`${promulgated} ${number} ${inForce}`));
			if (law.law.key === 'kr-009170' && promulgated === '2012-12-11') act = law;
		}
		expect(counts).toEqual({ files: 1226, articles: 98_600, branches: 19_847, repeated: 0 });
		expect([...laws.values()].reduce((sum, versions) => sum + versions.size, 0)).toBe(1226);
		const article = act?.entries.find(({ pin }) => pin === '제7조의2');
		expect(article?.heading).toBe('신규 유전자변형생물체에 대한 위해성심사');
		expect(act?.version).toMatchObject({ number: '11536', inForce: '2013-12-12' });
	}, 120_000);

	it('today: every twentieth law, whatever its kind and age; 건축법 as in XML, where only notes on whole articles are more', async () => {
		let at = 0;
		let read = 0;
		let markdown: LawText | null = null;
		const isAct = (path: string) => path.endsWith('kr/건축법/법률.md');
		for await (const [path, text] of textsIn('current-all.tar.zst', (path) => at++ % 20 === 0 || isAct(path))) {
			const law = checked(path, text);
			read += 1;
			if (isAct(path)) markdown = law;
		}
		expect(read).toBeGreaterThanOrEqual(284);

		const xml = readXmlLaw('law');
		expect([xml.law, { ...xml.version, status: '시행' }]).toEqual([markdown?.law, markdown?.version]);
		expect(withoutWholeNotes(xml)).toEqual(withoutWholeNotes(markdown));
		// target=eflaw leaves out what is promulgated and not yet in force; the rest is the same.
		const places = (law: LawText) => withoutWholeNotes(law).map(([pin, path]) => `${pin} ${path}`);
		const inForce = places(readXmlLaw('eflaw'));
		const missing = places(xml).filter((place) => !inForce.includes(place));
		expect(missing.every((place) => /^(?:제11조 제12항|제22조 제2항제3호|부칙 <제21035호> .*)$/.test(place))).toBe(
			true
		);
	}, 120_000);
});

function readXmlLaw(target: string): LawText {
	const path = join(CORPUS, 'kr-drf', `${target}_service_건축법_001823_full.xml`);
	const { law, tally } = read(krXml, path, readFileSync(path, 'utf8'));
	expect(tally.kept + skippedIn(tally)).toBe(tally.read);
	return law;
}

/** Every entry and unit in its order; the Markdown edition has no 조문참고자료 and writes one space for two. */
function withoutWholeNotes(law: LawText | null) {
	return (law?.entries ?? []).flatMap(({ kind, level, pin, heading, units }) => [
		[pin, '', kind, level, heading],
		...units
			.filter(({ text, note }) => text !== '' || !note?.startsWith('['))
			.map(({ path, depth, label, text, note, repealed }) => [
				pin,
				path,
				depth,
				label,
				text.replace(/ +/g, ' '),
				note,
				repealed
			])
	]);
}
