import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { config } from '../config';
import { referenceStore, type Reference } from '../reference/reference';
import { checkReference, writeReference } from '../reference/source/build';
import { printFault } from '../reference/source/read';
import { openReference, type Db } from './open';

/** Stores for tests, built by the real loader on the real schema; everything is removed after the test file. */

/** Source files by their path below the source folder. */
export type SourceTexts = Readonly<Record<string, string>>;

const folders: string[] = [];
const stores: Db[] = [];
afterAll(() => {
	stores.forEach((db) => db.close());
	folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }));
});

/** A new empty folder. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'concord-test-'));
	folders.push(folder);
	return folder;
}

/** Writes source files into a folder of their own and names it. */
export function writeSources(texts: SourceTexts): string {
	const folder = temporaryFolder();
	for (const [file, text] of Object.entries(texts)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}

/** Changes one place of one source file; throws if that place is not there exactly once, so that no test passes by accident. */
export function edited(texts: SourceTexts, file: string, from: string, to: string): SourceTexts {
	const parts = (texts[file] ?? '').split(from);
	if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}`);
	return { ...texts, [file]: parts.join(to) };
}

/** Builds a store from a source folder; the file name is for tests of the file itself. */
export function buildStore(sourceFolder: string): string {
	const checked = checkReference(sourceFolder);
	if (!checked.ok) throw new Error(checked.faults.map(printFault).join('\n'));
	const file = join(temporaryFolder(), 'reference.sqlite');
	writeReference(file, checked.sources, checked.revision);
	return file;
}

function open(file: string): Reference {
	const opened = openReference(file);
	if (!opened.ok) throw new Error(opened.why);
	stores.push(opened.db);
	return referenceStore(opened.db);
}

/** The file of the real data in db/reference, built by the first test file of a run that asks for it; for reading alone. */
export function realStore(): string {
	const shared = join(inject('runFolder'), 'reference.sqlite');
	// Moved there whole: a file that asks meanwhile builds its own, and either will do.
	if (!existsSync(shared)) renameSync(buildStore(config.referenceSources), shared);
	return shared;
}

/** The store of the real data. Call it once in a test file. */
export const realReference = (): Reference => open(realStore());

/** The store of the small known data, changed as a test needs it. */
export const openSmall = (change: (texts: SourceTexts) => SourceTexts = (texts) => texts): Reference =>
	open(buildStore(writeSources(change(SMALL))));

/** The smallest sources with one of everything that a rule can be about. */
export const SMALL: SourceTexts = {
	'field/domains.yaml': `domains:
  - {id: farming, en: Farming, ko: 농업}
`,
	'field/authorities.yaml': `authorities:
  - id: kr-office
    side: kr
    names:
      - {from: 2000-01-01, until: 2010-01-01, en: Old Office, ko: 옛 관청, short: {en: OO, ko: 옛청}}
      - {from: 2010-01-01, en: New Office, ko: 새 관청, short: {en: NO, ko: 새청}}
    role: {en: Decides on seed., ko: 종자를 맡는다.}
    checked: {on: 2026-01-01, against: text, confidence: high}
`,
	'field/instruments.yaml': `instruments:
  - id: us-rule
    side: us
    kind: regulation
    system: cfr
    title: 7
    part: 340
    name: {en: Seed Rule, ko: 종자규칙}
    short: {en: 7 CFR part 340, ko: 연방규정집 제7편 제340부}
    status:
      - {from: 1990-01-01, is: in-force}
    opened: text
  - id: kr-act
    side: kr
    kind: statute
    system: kr
    name: {en: Seed Act, ko: 종자에 관한 법률}
    short: {en: Seed Act, ko: 종자법}
    authority: kr-office
    status:
      - {from: 2000-01-01, is: in-force}
    url: https://www.law.go.kr/법령/종자법
    opened: text
`,
	'seeds/topic.yaml': `id: seeds
domain: farming
title: {en: Seeds, ko: 종자}
lede: {en: Who decides on seed., ko: 누가 종자를 결정하는가.}
editor: {en: A desk, ko: 편집부}
steps:
  - {id: start, en: Start, ko: 시작}
  - {id: end, en: End, ko: 끝}
`,
	'seeds/start.yaml': `step: start
questions:
  - id: seed-days
    ask: {en: How many days?, ko: 며칠인가?}
    why: {en: Time is money., ko: 시간은 돈이다.}
    type: number
    unit: days
    range: [0, 365]
    stricter: higher
    weight: 3
    us:
      - from: 1990-01-01
        value: 180
        rule: {en: The office has 180 days., ko: 180일 안에 결정한다.}
        basis:
          - {in: us-rule, at: 340.6(d)(3)}
        checked: {on: 2026-01-02, against: text, confidence: high}
    kr:
      - from: 2000-01-01
        until: 2010-01-01
        value: 90
        rule: {en: '{kr-office} had 90 days.', ko: '{kr-office}에서 90일 안에 결정하였다.'}
        basis:
          - {in: kr-act, at: 제3조제2항}
        checked: {on: 2026-01-03, against: text, confidence: high}
      - from: 2010-01-01
        value: 270
        rule: {en: '{kr-office} has 270 days.', ko: '{kr-office}에서 270일 안에 결정한다.'}
        basis:
          - {in: kr-act, at: 제4조의2제3항}
        checked: {on: 2026-01-02, against: text, confidence: high}
  - id: seed-papers
    ask: {en: Which papers?, ko: 어떤 서류인가?}
    why: {en: Papers cost time., ko: 서류에는 시간이 든다.}
    type: set
    options:
      - {id: map, en: Map, ko: 지도}
      - {id: plan, en: Plan, ko: 계획서}
    stricter: more
    weight: 1
    us:
      - from: 1990-01-01
        value: [plan, map]
        rule: {en: A map and a plan., ko: 지도와 계획서.}
        basis:
          - {in: us-rule}
        checked: {on: 2026-01-01, against: secondary, confidence: medium}
    kr:
      - from: 2000-01-01
        state: no-rule
        rule: {en: No such rule was found., ko: 그러한 규정을 찾지 못하였다.}
        checked: {on: 2026-01-01, against: text, confidence: low}
  - id: seed-duty
    ask: {en: What is the duty?, ko: 의무는 무엇인가?}
    why: {en: It binds the grower., ko: 재배자를 구속한다.}
    type: text
    relations:
      - {from: 2000-01-01, relation: subset, why: {en: Narrower., ko: 더 좁다.}}
    weight: 2
    us:
      - from: 1990-01-01
        rule: {en: Tell the office., ko: 관청에 알린다.}
        basis:
          - {in: us-rule, at: '340.1'}
        checked: {on: 2026-01-01, against: text, confidence: high}
    kr:
      - from: 2000-01-01
        rule: {en: Tell the office and wait., ko: 새로 알리고 기다린다.}
        basis:
          - {in: kr-act, at: 제1조}
        checked: {on: 2026-01-01, against: inference, confidence: medium}
`,
	'glossary/words.yaml': `subject: words
title: {en: Words, ko: 낱말}
terms:
  - id: seed
    en: seed
    en_variants: [seeds]
    ko: 종자
    us_term: seed
    us_seen: text
    kr_term: 종자
    kr_seen: text
    relation: equal
    defined_in:
      - {in: kr-act, at: 제2조제1호, seen: text}
    match: true
`
};
