import { parsePinpoint } from '$lib/core/citation-pinpoint';
import type { Entry, LawText } from '$lib/core/law';
import { placeOf } from '$lib/core/place-in-law';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { emptyTally, type Importer, type Tally } from './importer';
import { usAnnualXml } from './us-annual-xml';
import { usCfrMarkdown } from './us-cfr-markdown';
import { usCodeMarkdown } from './us-code-markdown';
import { usEcfrXml } from './us-ecfr-xml';
import { readXml, type XmlElement } from './xml';

const CORPUS = fileURLToPath(new URL('../../../../../shared/corpus/us', import.meta.url));
const isThere = existsSync(CORPUS);
if (!isThere) console.info('The corpus of American law is not here: its tests are left out.');

const IMPORTERS: readonly Importer[] = [usCfrMarkdown, usEcfrXml, usAnnualXml, usCodeMarkdown];
const FILES = isThere
	? readdirSync(CORPUS, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.sort()
	: [];
const readersOf = (file: string) => {
	const head = readFileSync(file, 'utf8').slice(0, 4000);
	return IMPORTERS.filter((importer) => importer.recognises(head, file));
};

function read(importer: Importer, file: string, asOf: string | null): { laws: LawText[]; tally: Tally } {
	const tally = emptyTally();
	const text = readFileSync(file, 'utf8');
	return { laws: [...importer.read({ path: file, asOf, chunks: () => [text] }, tally)], tally };
}
const skippedIn = ({ skipped }: Tally) => [...skipped.values()].reduce((sum, blocks) => sum + blocks, 0);
const sectionsIn = (laws: readonly LawText[]) =>
	laws.flatMap(({ entries }) => entries.filter(({ kind }) => kind === 'article'));

/** Sections by file, as the README of each folder counts them. */
const SECTIONS: Readonly<Record<string, number>> = {
	'ecfr_7cfr-part1b_asof-2025-08-28.xml': 12,
	'ecfr_title-3-full-2024-05-17.xml': 27,
	'ecfr_title-3-part-101-2024-05-17.xml': 7,
	'ecfr_title-1-part-51-2024-05-17.xml': 6,
	'ecfr_42cfr-vol4-parts430-481_asof-2018-01-18.xml': 1393,
	'ecfr_12cfr-part229_asof-2022-12-23.xml': 39,
	'ecfr_6cfr-part124_asof-2026-07-06.xml': 22,
	'CFR-2003-title27-vol2-part447.xml': 27,
	'CFR-2003-title27-vol2-part478.xml': 110,
	'CFR-2004-title27-vol2-part555.xml': 112,
	'CFR-2005-title37-vol1-part1.xml': 325,
	'CFR-2006-title37-vol1-part1.xml': 324,
	'CFR-2007-title37-vol1-part1.xml': 324,
	'CFR-2008-title37-vol1-part1.xml': 327,
	'CFR-2009-title37-vol1-part1.xml': 327,
	'CFR-2010-title37-vol1-part1.xml': 326,
	'CFR-2011-title37-vol1-part1.xml': 328,
	'CFR-2012-title12-vol8-part1003.xml': 6,
	'CFR-2012-title12-vol8-part1005.xml': 19,
	'CFR-2012-title12-vol8-part1010.xml': 69,
	'CFR-2012-title12-vol8-part1016.xml': 17,
	'CFR-2012-title37-vol1-part1.xml': 326,
	'CFR-2013-title37-vol1-part1.xml': 327,
	'CFR-2014-title12-vol8-part1003.xml': 6,
	'CFR-2014-title37-vol1-part1.xml': 326,
	'CFR-2015-title14-vol5_whole-volume.xml': 860,
	'CFR-2015-title37-vol1-part1.xml': 357,
	'CFR-2015-title40-vol26-part262.xml': 68,
	'CFR-2016-title37-vol1-part1.xml': 357,
	'CFR-2017-title12-vol9-part1070.xml': 50,
	'CFR-2017-title12-vol9-part1081.xml': 57,
	'CFR-2017-title12-vol9-part1090.xml': 9,
	'CFR-2018-title11-vol1-part2.xml': 8,
	'usc_title7_ch104_plant-protection.md': 39,
	'usc_title21_ch9_FDC-act.md': 283,
	'usc_title15_ch53_TSCA.md': 73
};

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;
/** What an importer says in brackets about a picture, which is not in the text. */
const withoutPictures = (text: string) => text.replace(/\[(?:image|formula): [^\]]*\]/g, '');
const lettersIn = ({ pin, heading, units }: Entry) =>
	letters(withoutPictures([pin, heading, ...units.flatMap(({ label, text, note }) => [label, text, note])].join(' ')));

describe.runIf(isThere)('the corpus of American law', () => {
	it('has one reader for each file of the four formats, and none for the others', () => {
		const folders = new Map<string, Set<string>>();
		for (const file of FILES) {
			const readers = readersOf(file).map(({ format }) => format);
			const folder = file.slice(CORPUS.length + 1).split('/')[0] ?? '';
			const isText = !/README\.md$|\.json$/.test(file);
			expect([file, readers.length]).toEqual([file, isText && /^(cfr|ecfr|usc$)/.test(folder) ? 1 : 0]);
			folders.set(folder, new Set([...(folders.get(folder) ?? []), ...readers]));
		}
		expect(Object.fromEntries(Array.from(folders, ([folder, formats]) => [folder, [...formats]]))).toEqual({
			'README.md': [],
			'MANIFEST.json': [],
			'cfr-annual-xml': ['cfr-annual-xml'],
			'cfr-markdown-history': ['cfr-markdown'],
			'ecfr-xml': ['ecfr-xml'],
			'fr-metadata': [],
			'fr-xml': [],
			usc: ['usc-markdown'],
			'uslm-samples': []
		});
	});

	it('is read without a block that is neither kept nor skipped, with as many sections as are counted in it', () => {
		const counts: Record<string, number> = {};
		for (const file of FILES)
			for (const importer of readersOf(file)) {
				const { laws, tally } = read(importer, file, '2023-01-01');
				expect([file, tally.kept + skippedIn(tally)]).toEqual([file, tally.read]);
				if (importer !== usCfrMarkdown) counts[basename(file)] = sectionsIn(laws).length;
				else expect(sectionsIn(laws)).toHaveLength(1);
			}
		expect(counts).toEqual(SECTIONS);
	}, 300_000);

	it('loses no letter of a section', () => {
		for (const file of FILES.filter((file) => /ecfr-xml.*\.xml$|cfr-annual-xml.*\.xml$/.test(file))) {
			const raw = (element: XmlElement): number =>
				element.name === 'GPH' || element.name === 'MATH'
					? 0
					: element.children.reduce((sum, child) => sum + (typeof child === 'string' ? letters(child) : raw(child)), 0);
			let inFile = 0;
			for (const event of readXml([readFileSync(file, 'utf8')], new Set(['DIV8', 'SECTION'])))
				if (event.is === 'element') inFile += raw(event.element);
			const [importer] = readersOf(file);
			const kept = importer
				? sectionsIn(read(importer, file, null).laws).reduce((sum, entry) => sum + lettersIn(entry), 0)
				: 0;
			expect([basename(file), kept]).toEqual([basename(file), inFile]);
		}
	}, 300_000);

	it('has each paragraph that the reference data cites, once', () => {
		const cited = citationsOf(Object.keys(TEXTS));
		expect(cited.length).toBeGreaterThan(90);
		const texts = new Map<string, Entry[]>();
		for (const [instrument, pattern] of Object.entries(TEXTS)) {
			const files = FILES.filter((file) => pattern.test(file));
			texts.set(
				instrument,
				files.flatMap((file) => readersOf(file).flatMap((reader) => sectionsIn(read(reader, file, '2023-01-01').laws)))
			);
		}
		const missing = new Set<string>();
		const found = cited.flatMap(({ instrument, at }) => {
			const parsed = parsePinpoint(instrument.includes('cfr') ? 'cfr' : 'usc', at);
			const range = parsed.ok ? placeOf(parsed.pinpoint) : null;
			return [range?.from, range?.to].flatMap((place) => {
				if (!place) return [];
				const sections = (texts.get(instrument) ?? []).filter(({ pin }) => pin === place.pin);
				if (sections.length === 0) missing.add(`${instrument} ${place.pin}`);
				const units = sections.flatMap((section) => section.units).filter(({ path }) => path === place.path);
				return sections.length === 0 ? [] : [[instrument, at, place.path === '' ? 1 : units.length]];
			});
		});
		expect(found.filter(([, , units]) => units !== 1)).toEqual([]);
		expect([...missing].sort()).toEqual(['us-7cfr340-2020 340.1']);
	});

	it('finds a footnote under the paragraph that bears its mark', () => {
		const [file = ''] = FILES.filter((file) => /a_24100fd_baseline.*340\.4\.md$/.test(file));
		const paths = sectionsIn(read(usCfrMarkdown, file, '2017-01-01').laws).flatMap(({ units }) =>
			units.map(({ path }) => path).filter((path) => path.includes('n.'))
		);
		expect(paths).toEqual([' n.6', '(b) n.7', '(b) n.8', '(c)(2) n.9']);
	});
});

const REFERENCE = fileURLToPath(new URL('../../../../db/reference', import.meta.url));
/** Which files hold the text that an instrument of the reference data names. */
const TEXTS: Readonly<Record<string, RegExp>> = {
	'us-7cfr340-1987': /7cfr340\/[ac]_/,
	'us-7cfr340-2020': /7cfr340\/e_/,
	'us-ppa': /title7_ch104/,
	'us-ffdca': /title21_ch9/,
	'us-ffdca-408': /title21_ch9/,
	'us-tsca': /title15_ch53/
};

function citationsOf(instruments: readonly string[]): { instrument: string; at: string }[] {
	const cited = new Map<string, { instrument: string; at: string }>();
	for (const name of readdirSync(REFERENCE, { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.yaml')
	))
		for (const [, instrument = '', , at = ''] of readFileSync(join(REFERENCE, name), 'utf8').matchAll(
			/\bin: (us-[\w-]+),? *(?:\n *)?at: (['"]?)([^'",}\n]+)\2/g
		))
			if (instruments.includes(instrument)) cited.set(`${instrument} ${at}`, { instrument, at });
	return [...cited.values()];
}
