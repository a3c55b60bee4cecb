import { copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { SIDES, type Side } from '$lib/core/answer';
import { config } from '../config';
import { openReference } from '../stores/open';
import { buildStore, openSmall, realReference, SMALL, temporaryFolder, writeSources } from '../stores/test-stores';
import type { RecordedAnswer } from './answers';
import type { Reference } from './reference';

const TODAY = '2026-11-25';
const TOPIC = 'lmo-approval';

let reference: Reference;
beforeAll(() => {
	reference = realReference();
});

const answerOn = (question: string, side: Side, on: string): RecordedAnswer | undefined =>
	reference.answers.onDate(TOPIC, on).find((answer) => answer.questionId === question && answer.side === side);
const cited = (answer: RecordedAnswer | undefined) =>
	answer?.basis.map(({ instrumentId, pinpoint }) => `${instrumentId} ${pinpoint ?? '(whole)'}`);

describe('the answer is the one of the day', () => {
	it.each<[string, Side, number, string, string, string | null]>([
		// 7 CFR 340.6(d)(3) of the text before 2020, in force again since the judgment of 2 December 2024.
		[TODAY, 'us', 180, 'us-7cfr340-1987 340.6(d)(3)', '2024-12-02', null],
		['2024-12-02', 'us', 180, 'us-7cfr340-1987 340.6(d)(3)', '2024-12-02', null],
		// "the initial regulatory status review was to take 180 days from a complete request" (facts/us-agbiotech.md, section 8).
		['2024-12-01', 'us', 180, 'us-7cfr340-2020 340.4(b)(2)', '2021-04-05', '2024-12-02'],
		['2021-06-01', 'us', 180, 'us-7cfr340-2020 340.4(b)(2)', '2021-04-05', '2024-12-02'],
		['2010-01-01', 'us', 180, 'us-7cfr340-1987 340.6(d)(3)', '1993-04-30', '2020-08-17'],
		[TODAY, 'kr', 270, 'kr-lmo-decree 제4조의2제3항', '2013-12-12', null],
		['2021-06-01', 'kr', 270, 'kr-lmo-decree 제4조의2제3항', '2013-12-12', null],
		['2013-12-12', 'kr', 270, 'kr-lmo-decree 제4조의2제3항', '2013-12-12', null],
		['2013-12-11', 'kr', 270, 'kr-lmo-decree 제5조제3항', '2008-01-01', '2013-12-12'],
		['2010-01-01', 'kr', 270, 'kr-lmo-decree 제5조제3항', '2008-01-01', '2013-12-12']
	])('risk review on %s, %s: %i days under %s', (on, side, days, basis, from, until) => {
		const answer = answerOn('risk-review-days', side, on);
		expect(answer?.answer).toEqual({ state: 'rule', value: days });
		expect(cited(answer)?.[0]).toBe(basis);
		expect([answer?.from, answer?.until]).toEqual([from, until]);
	});
	it('between the 2020 rule and its first use nobody has looked, and that is what is said', () => {
		expect(answerOn('risk-review-days', 'us', '2020-12-31')).toMatchObject({
			answer: { state: 'not-checked' },
			checked: null,
			basis: []
		});
	});
	it('before the first rule there is no answer at all', () => {
		expect(answerOn('risk-review-days', 'us', '1993-04-29')).toBeUndefined();
		expect(answerOn('risk-review-days', 'kr', '2007-12-31')).toBeUndefined();
	});
	it('a history holds every answer in the order of time', () => {
		const history = reference.answers.history('risk-review-days');
		expect(history.filter(({ side }) => side === 'us').map(({ from }) => from)).toEqual([
			'1993-04-30',
			'2020-08-17',
			'2021-04-05',
			'2024-12-02'
		]);
		expect(history.filter(({ side }) => side === 'kr').map(({ from }) => from)).toEqual(['2008-01-01', '2013-12-12']);
	});
	it('an instrument knows the answers that rest on it, with the citations to it alone', () => {
		const citing = reference.answers
			.citing('us-90fr25123')
			.filter(({ questionId }) => questionId === 'risk-review-days');
		expect(citing.map(cited)).toEqual([['us-90fr25123 (whole)']]);
		expect(reference.answers.citations().get('us-90fr25123')).toBeGreaterThanOrEqual(1);
		expect(reference.answers.citing('no-such-law')).toEqual([]);
	});
});

describe('authorities have the name of the day', () => {
	it.each([
		['2006-06-01', 'MOCIE', '산업자원부'],
		['2010-01-01', 'MKE', '지식경제부'],
		['2021-06-01', 'MOTIE', '산업통상자원부'],
		['2025-09-30', 'MOTIE', '산업통상자원부'],
		['2025-10-01', 'MOTIR', '산업통상부'],
		['2026-01-01', 'MOTIR', '산업통상부'],
		['1999-01-01', 'MOCIE', '산업자원부']
	])('kr-motir on %s is %s, %s', (on, en, ko) => {
		expect(reference.authorities.shortName('kr-motir', on, 'en')).toBe(en);
		expect(reference.authorities.shortName('kr-motir', on, 'ko')).toBe(ko);
	});
	it('in full as well', () => {
		expect(reference.authorities.fullName('kr-motir', '2021-06-01', 'en')).toBe(
			'Ministry of Trade, Industry and Energy'
		);
		expect(reference.authorities.fullName('kr-motir', '2026-01-01', 'ko')).toBe('산업통상부');
	});
	it('one that is not known is named by its id, so that the fault is seen', () => {
		expect(reference.authorities.shortName('kr-none', TODAY, 'en')).toBe('kr-none');
		expect(reference.authorities.fullName('kr-none', TODAY, 'en')).toBe('kr-none');
	});
});

describe('the reference data as a whole', () => {
	const questions = () => reference.questions.ofTopic(TOPIC, TODAY);

	it('covers at least 36 questions in 12 steps, each step with one at least', () => {
		const topic = reference.topics().find(({ id }) => id === TOPIC);
		expect(topic?.steps).toHaveLength(12);
		expect(questions().length).toBeGreaterThanOrEqual(36);
		expect(topic?.steps.filter((step) => !questions().some((q) => q.stepId === step.id))).toEqual([]);
	});
	it('numbers the questions 1 and up along the path', () => {
		const steps =
			reference
				.topics()
				.find(({ id }) => id === TOPIC)
				?.steps.map(({ id }) => id) ?? [];
		expect(questions().map(({ place }) => place)).toEqual(questions().map((_, index) => index + 1));
		const along = questions().map(({ stepId }) => steps.indexOf(stepId));
		expect(along).toEqual([...along].sort((a, b) => a - b));
	});
	it('has at least 80 terms, each in a subject', () => {
		const subjects = new Set(reference.terms.subjects().map(({ id }) => id));
		expect(reference.terms.all().length).toBeGreaterThanOrEqual(80);
		expect(reference.terms.all().filter((term) => !subjects.has(term.subject))).toEqual([]);
	});
	it('has an answer or a stated reason for every question on each side today', () => {
		const answers = reference.answers.onDate(TOPIC, TODAY);
		const silent = questions().flatMap(({ id }) =>
			SIDES.filter((side) => answers.filter((a) => a.questionId === id && a.side === side).length !== 1).map(
				(side) => `${id} ${side}`
			)
		);
		expect(silent).toEqual([]);
	});
	it('states every rule in both languages, at every date', () => {
		const histories = questions().flatMap(({ id }) => reference.answers.history(id));
		expect(histories.length).toBeGreaterThan(300);
		expect(histories.filter(({ rule }) => !/\p{L}/u.test(rule.en) || !/\p{sc=Hangul}/u.test(rule.ko))).toEqual([]);
	});
	it('rests every rule on a law and says how it was checked; nothing was checked after the revision', () => {
		const rules = questions()
			.flatMap(({ id }) => reference.answers.history(id))
			.filter(({ answer }) => answer.state === 'rule');
		expect(rules.filter(({ basis, checked }) => basis.length === 0 || checked === null)).toEqual([]);
		expect(rules.filter(({ checked }) => (checked?.on ?? '') > reference.checkedTo)).toEqual([]);
	});
	it('cites only laws that it describes', () => {
		const unknown = questions()
			.flatMap(({ id }) => reference.answers.history(id))
			.flatMap(({ basis }) => basis.filter(({ instrumentId }) => !reference.instruments.find(instrumentId)));
		expect(unknown).toEqual([]);
	});
	it('is named by its revision', () => {
		expect(reference.revision).toMatch(/^[0-9a-f]{12}$/);
		expect(reference.checkedTo).toMatch(/^2026-\d\d-\d\d$/);
	});
});

describe('the small data come back as they were written', () => {
	it('questions with their type', () => {
		const small = openSmall();
		expect(
			small.questions.ofTopic('seeds', '2020-01-01').map(({ id, place, stepId, type }) => [place, id, stepId, type])
		).toEqual([
			[1, 'seed-days', 'start', { kind: 'number', unit: 'days', min: 0, max: 365, stricter: 'higher' }],
			[
				2,
				'seed-papers',
				'start',
				{
					kind: 'set',
					stricter: 'more',
					options: [
						{ id: 'map', en: 'Map', ko: '지도' },
						{ id: 'plan', en: 'Plan', ko: '계획서' }
					]
				}
			],
			[
				3,
				'seed-duty',
				'start',
				{ kind: 'text', relation: { relation: 'subset', why: { en: 'Narrower.', ko: '더 좁다.' } } }
			]
		]);
	});
	it('a relation of texts holds only from its day on', () => {
		const duty = openSmall()
			.questions.ofTopic('seeds', '1999-12-31')
			.find(({ id }) => id === 'seed-duty');
		expect(duty?.type).toEqual({ kind: 'text', relation: null });
	});
	it('instruments, domains, topics and terms', () => {
		const small = openSmall();
		expect(small.domains()).toEqual([{ id: 'farming', name: { en: 'Farming', ko: '농업' } }]);
		expect(small.topics().map(({ id, steps }) => [id, steps.map((step) => step.id)])).toEqual([
			['seeds', ['start', 'end']]
		]);
		expect(small.instruments.all().map(({ id }) => id)).toEqual(['kr-act', 'us-rule']);
		expect(small.instruments.find('us-rule')).toMatchObject({
			system: 'cfr',
			title: 7,
			part: 340,
			authorityId: null,
			note: null
		});
		expect(small.terms.find('seed')).toMatchObject({
			variants: { en: ['seeds'], ko: [] },
			definitions: [{ side: 'kr', instrumentId: 'kr-act', instrumentName: null, pinpoint: '제2조제1호', seen: 'text' }]
		});
		expect(small.checkedTo).toBe('2026-01-03');
	});
});

describe('a store that cannot be trusted is not opened, and the reason names the file', () => {
	const small = () => buildStore(writeSources(SMALL));
	const path = () => join(temporaryFolder(), 'reference.sqlite');
	const why = (file: string): string => {
		const opened = openReference(file);
		if (opened.ok) opened.db.close();
		return opened.ok ? 'it opened' : opened.why;
	};

	it('a sound one is opened, and read-only', () => {
		const opened = openReference(small());
		if (!opened.ok) throw new Error(opened.why);
		expect(() => opened.db.exec('DELETE FROM answer')).toThrow('readonly');
		opened.db.close();
	});
	it('a missing file', () => {
		const file = path();
		expect(why(file)).toBe(`The reference database ${file} is missing.`);
	});
	it('a file that is not SQLite', () => {
		const file = path();
		writeFileSync(file, 'This is a letter, and no database at all. '.repeat(200));
		expect(why(file)).toBe(`The reference database ${file} cannot be read (file is not a database).`);
	});
	it('an empty file', () => {
		const file = path();
		writeFileSync(file, '');
		expect(why(file)).toBe(`The reference database ${file} cannot be read (no such table: meta).`);
	});
	it('a folder', () => {
		const file = path();
		mkdirSync(file);
		expect(why(file)).toMatch(/^The reference database .+ cannot be read \(.+\)\.$/);
		expect(why(file)).toContain(` ${file} `);
	});
	it.each([0.9, 0.5, 0.1])('a copy cut off at %d of its length', (share) => {
		const file = path();
		copyFileSync(small(), file);
		truncateSync(file, Math.floor(readFileSync(file).length * share));
		expect(why(file)).toMatch(/^The reference database .+ (cannot be read|is damaged) \(.+\)\.$/s);
		expect(why(file)).toContain(` ${file} `);
	});
	it('a copy with a page overwritten', () => {
		const file = path();
		const bytes = readFileSync(small());
		bytes.fill(0xa5, 4096 * 3, 4096 * 6);
		writeFileSync(file, bytes);
		expect(why(file)).toMatch(/^The reference database .+ (cannot be read|is damaged) \(.+\)\.$/s);
		expect(why(file)).toContain(` ${file} `);
	});
	it('a store of another schema number', () => {
		const file = small();
		const db = new Database(file);
		db.exec(`UPDATE meta SET value = '0' WHERE key = 'schema'`);
		db.close();
		expect(why(file)).toBe(`The reference database ${file} was built for another version of Concord.`);
	});
	it('another SQLite file', () => {
		const file = path();
		const db = new Database(file);
		db.exec('CREATE TABLE note (text TEXT)');
		db.close();
		expect(why(file)).toBe(`The reference database ${file} cannot be read (no such table: meta).`);
	});
});

it('the sources of the real data are those that the command line builds', () => {
	expect(config.referenceSources).toBe(join(process.cwd(), 'db/reference'));
});
