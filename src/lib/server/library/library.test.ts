import { parsePinpoint, type System } from '$lib/core/citation-pinpoint';
import type { CitedInstrument } from '$lib/core/citation';
import type { LawText } from '$lib/core/law';
import { describe, expect, it } from 'vitest';
import { dateLaws } from './dates';
import { TEST_ACT, TEST_LAWS, TEST_PART } from './test-laws';
import { testLibrary } from './test-library';
import { libraryWriter } from './write';

const library = testLibrary();
const { laws, db } = library;
const law = (key: string) => {
	const found = laws.byKey(key);
	if (!found) throw new Error(key);
	return found;
};
const act = law(TEST_ACT.key);
const pin = (system: System, text: string) => {
	const parsed = parsePinpoint(system, text);
	if (!parsed.ok) throw new Error(parsed.why);
	return parsed.pinpoint;
};
const cited = (system: System, name: string, title?: number, part?: number): CitedInstrument => ({
	system,
	title,
	part,
	name: { en: name, ko: name },
	short: { en: name, ko: name }
});
const actCited = cited('kr', TEST_ACT.name.replaceAll(' ', ''));
const resolve = (text: string, on = '2026-01-01') => library.resolve(actCited, pin('kr', text), on);

describe('what was computed from a library', () => {
	it('is out of date when another file takes its place', () => {
		expect(library.edition()).toBe(library.edition());
		expect(testLibrary().edition()).not.toBe(library.edition());
	});
});

describe('a version reads back as it was written', () => {
	it.each(TEST_LAWS.map((text) => [`${text.law.key} ${text.version.inForce}`, text] as const))('%s', (_, text) => {
		const version = laws.versionOn(law(text.law.key).id, text.version.inForce);
		expect(version && laws.text(version.id)).toEqual(text.entries);
	});
});

describe('what holds on a date', () => {
	it('is the last version in force by then', () => {
		expect(laws.versionOn(act.id, '2013-12-11')?.number).toBe('8762');
		expect(laws.versionOn(act.id, '2013-12-12')?.number).toBe('11536');
		expect(laws.versionOn(act.id, '2007-12-31')).toBeUndefined();
	});

	it('keeps an article that did not change once, with the whole time in which it stands', () => {
		const rows = db.prepare('SELECT pin, heading, since, until FROM article WHERE law_id = ? ORDER BY id').all(act.id);
		expect(rows).toContainEqual({ pin: '제1조', heading: '목적', since: '2008-01-01', until: null });
		expect(rows).toContainEqual({ pin: '제10조', heading: '보고', since: '2008-01-01', until: '2013-12-12' });
		expect(rows).toContainEqual({ pin: '제7조의2', heading: '위해성심사', since: '2013-12-12', until: null });
	});
});

describe('amendments that take effect out of turn', () => {
	const [first] = TEST_LAWS;
	if (!first) throw new Error('no law');
	const [, one, two, , eight] = first.entries;
	if (!one || !two || !eight) throw new Error('no articles');
	const version = (promulgated: string, inForce: string, entries: LawText['entries']): LawText => ({
		...first,
		version: { ...first.version, promulgated, inForce, number: '1' },
		entries
	});
	// The second amendment is in force before the first one, whose text it prints already: article 2 is gone from it.
	const early = testLibrary(':memory:', [
		version('2010-01-01', '2010-01-01', [one, two]),
		version('2012-12-11', '2013-12-12', [one, eight]),
		version('2013-03-23', '2013-03-23', [one, eight])
	]);
	const at = (place: string, on: string) => {
		const found = early.resolve(actCited, pin('kr', place), on);
		return found.ok ? found.version.promulgated : found.why;
	};

	it('the law of a day is the last text promulgated that is in force', () => {
		expect(at('제8조', '2014-01-01')).toBe('2013-03-23');
	});

	it('what a text no longer prints holds until the amendment takes effect', () => {
		expect(at('제2조', '2013-06-01')).toBe('2010-01-01');
		expect(at('제2조', '2013-12-12')).toBe('no-unit');
		expect(at('제99조', '2013-06-01')).toBe('no-unit');
	});

	it('an article stands from when a text with it takes effect', () => {
		const span = early.db.prepare('SELECT since, until FROM article WHERE pin = ?');
		expect(span.get('제8조')).toEqual({ since: '2013-03-23', until: null });
		expect(span.get('제2조')).toEqual({ since: '2010-01-01', until: '2013-03-23' });
	});
});

describe('a citation finds its text', () => {
	it('whatever the spaces of the name', () => {
		const found = resolve('제8조제2항');
		expect(found.ok && found.places[0]?.units.map(({ path }) => path)).toEqual(['제2항', '제2항제1호', '제2항제2호']);
	});

	it('as it stood on the day', () => {
		const found = resolve('제8조제2항', '2010-01-01');
		expect(found.ok && found.places[0]?.units[0]?.text).toContain('90일');
	});

	it('as a range within an article and over articles', () => {
		const items = resolve('제8조제1항~제2항');
		expect(items.ok && items.places[0]?.units).toHaveLength(4);
		const articles = resolve('제7조의2~제9조');
		expect(articles.ok && articles.places.map(({ line }) => line.pin)).toEqual(['제7조의2', '제8조', '제9조']);
	});

	it('as a chapter or a whole law', () => {
		const found = resolve('제2장');
		expect(found.ok && found.places[0]?.line.heading).toBe('수입');
		expect(library.resolve(actCited, null, '2026-01-01')).toMatchObject({ ok: true, places: [] });
		const supplements = resolve('부칙');
		expect(supplements.ok && supplements.places.map(({ line }) => line.pin)).toEqual(['부칙 <제11536호>']);
	});

	it('by title and part in the CFR', () => {
		const found = library.resolve(cited('cfr', 'part 340', 7, 340), pin('cfr', '340.4(b)'), '2020-01-01');
		expect(found.ok && found.places[0]?.units[0]?.text).toContain('120 days');
	});

	it('of a rule that was replaced and came back, in the last edition of its own time', () => {
		const old = {
			...cited('cfr', 'part 340', 7, 340),
			status: [
				{ from: '1987-07-16', status: 'in-force' },
				{ from: '2020-08-17', status: 'repealed' },
				{ from: '2024-12-10', status: 'in-force' }
			]
		};
		const younger = { ...old, status: [{ from: '2020-08-17', status: 'in-force' }] };
		const edition = (instrument: typeof old) => {
			const found = library.resolve(instrument, pin('cfr', '340.4'), '2025-01-01');
			return found.ok ? found.version.inForce : found.why;
		};
		expect(edition(old)).toBe('2019-01-01');
		expect(edition(younger)).toBe('2024-12-02');
		expect(library.resolve(younger, pin('cfr', '340.4'), '2022-01-01')).toMatchObject({ ok: false, why: 'no-version' });
	});

	it('or says why not', () => {
		expect(resolve('제99조')).toMatchObject({ ok: false, why: 'no-unit' });
		expect(resolve('제8조제7항')).toMatchObject({ ok: false, why: 'no-unit' });
		expect(resolve('제8조제1항~제9항')).toMatchObject({ ok: false, why: 'no-unit' });
		expect(resolve('제99조~제100조')).toMatchObject({ ok: false, why: 'no-unit' });
		expect(resolve('제1조', '2001-01-01')).toMatchObject({ ok: false, why: 'no-version', first: { number: '8762' } });
		expect(library.resolve(cited('kr', '없는 법'), pin('kr', '제1조'), '2026-01-01')).toEqual({
			ok: false,
			why: 'law-not-imported'
		});
		for (const other of [cited('plain', 'Codex'), cited('cfr', 'no part', 7), cited('usc', 'Code', 7)])
			expect(library.lawOf(other, null)).toBeNull();
	});
});

describe('writing', () => {
	const [first] = TEST_LAWS;
	if (!first) throw new Error('no law');
	const file = () => {
		const fresh = testLibrary(':memory:', [first]);
		return { fresh, writer: libraryWriter(fresh.db) };
	};

	it('the same text again changes nothing', () => {
		const { fresh, writer } = file();
		const before = fresh.db.serialize();
		expect(writer.write(first, 'test', 'test')).toBe('unchanged');
		expect(fresh.db.serialize().equals(before)).toBe(true);
	});

	it('another text of the same version replaces it and leaves nothing behind', () => {
		const { fresh, writer } = file();
		const found = () => fresh.db.prepare(`SELECT count(*) FROM search_kr WHERE search_kr MATCH '"국회"'`).pluck().get();
		expect(found()).toBe(1);
		expect(writer.write({ ...first, entries: first.entries.slice(0, 3) }, 'test', 'test')).toBe('replaced');
		expect(found()).toBe(0);
		const left = fresh.db.prepare('SELECT (SELECT count(*) FROM article) + (SELECT count(*) FROM version)').pluck();
		expect(left.get()).toBe(2 + 1);
	});

	it('keeps articles with the same number apart', () => {
		const { fresh, writer } = file();
		const [, one, two] = first.entries;
		if (!one || !two) throw new Error('no articles');
		writer.write({ ...first, entries: [one, { ...two, pin: one.pin }] }, 'test', 'test');
		const version = fresh.laws.versionOn(1, '2026-01-01');
		expect(version && fresh.laws.contents(version.id).map(({ pin, twin }) => [pin, twin])).toEqual([
			['제1조', 0],
			['제1조', 1]
		]);
		expect(fresh.resolve(actCited, pin('kr', '제1조'), '2026-01-01')).toMatchObject({ ok: false, why: 'ambiguous' });
	});

	it('adds single sections up to one edition, in their order, and lets absent ones go on', () => {
		const [whole] = TEST_LAWS.filter(({ law: { key } }) => key === TEST_PART.key);
		if (!whole) throw new Error('no part');
		const [, four, six] = whole.entries;
		if (!four || !six) throw new Error('no sections');
		const section = (entry: typeof four, inForce: string) => ({
			law: TEST_PART,
			version: { ...whole.version, inForce, complete: false },
			entries: [entry]
		});
		const fresh = testLibrary(':memory:', [section(six, '2019-01-01'), section(four, '2019-01-01')]);
		const cfr = cited('cfr', 'part 340', 7, 340);
		const [part] = fresh.laws.byTitle('cfr', 7, 340);
		const version = part && fresh.laws.versionOn(part.id, '2019-06-01');
		expect(version && fresh.laws.contents(version.id).map((line) => line.pin)).toEqual(['340.4', '340.6']);

		libraryWriter(fresh.db).write(section({ ...four, heading: 'Another.' }, '2020-01-01'), 'test', 'test');
		dateLaws(fresh.db);
		expect(fresh.db.prepare('SELECT pin, heading, until FROM article ORDER BY id').all()).toEqual([
			{ pin: '340.6', heading: six.heading, until: null },
			{ pin: '340.4', heading: four.heading, until: '2020-01-01' },
			{ pin: '340.4', heading: 'Another.', until: null }
		]);
		expect(fresh.resolve(cfr, pin('cfr', '340.6(a)'), '2021-01-01')).toMatchObject({ ok: false, why: 'not-in-file' });
		expect(fresh.resolve(cfr, pin('cfr', '340.4(z)'), '2021-01-01')).toMatchObject({ ok: false, why: 'no-unit' });
	});
});
