import { describe, expect, it } from 'vitest';
import {
	heldUntil,
	readLawView,
	readLibraryView,
	versionFor,
	versionKey,
	viewOfVersion,
	writeLawView,
	writeLibraryView
} from './library-view';

const read = (query: string) => readLibraryView(new URLSearchParams(query));

describe('the address of the list of laws', () => {
	it('keeps every choice', () => {
		const view = { q: '약사법', side: 'kr', kind: 'decree', cited: 'cited', sort: 'newest', page: 3 } as const;
		expect(read(writeLibraryView(view))).toEqual({ view, problems: [] });
	});

	it('leaves out what is not chosen', () => {
		expect(writeLibraryView({})).toBe('');
		expect(writeLibraryView({ side: 'us', page: 1 })).toBe('?side=us');
	});

	it.each(['page=0', 'page=x', 'page=123456', 'kind=bill', 'sort=id'])('falls back on %s and says so', (query) => {
		const [param, given] = query.split('=');
		expect(read(query)).toMatchObject({
			view: { page: 1, kind: 'all', sort: 'questions' },
			problems: [{ param, given }]
		});
	});
});

describe('the address of a law', () => {
	it('keeps the day or the version, and the place', () => {
		for (const view of [
			{ on: '2019-01-01', v: null, at: null },
			{ on: null, v: '2012-12-11-11536', at: '제8조제2항' }
		])
			expect(readLawView(new URLSearchParams(writeLawView(view)))).toEqual({ view, problems: [] });
		expect(writeLawView({})).toBe('');
	});

	it('says what is no day, no version and no place', () => {
		expect(readLawView(new URLSearchParams(`on=yesterday&v=../x&at=${'x'.repeat(81)}`))).toEqual({
			view: { on: null, v: null, at: null },
			problems: [
				{ param: 'at', given: 'x'.repeat(81) },
				{ param: 'on', given: 'yesterday' },
				{ param: 'v', given: '../x' }
			]
		});
	});
});

describe('which version is shown', () => {
	const version = (id: number, promulgated: string | null, number: string | null, inForce: string) => ({
		id,
		promulgated,
		number,
		inForce
	});
	const old = version(1, '2007-12-21', '8762', '2008-01-01');
	const now = version(2, '2012-12-11', '11536', '2013-12-12');
	const next = version(3, null, null, '2027-01-01');
	const all = [old, now, next];
	const today = '2026-11-26';

	it('is the one in force today, or on the day asked for', () => {
		expect(versionFor(all, { on: null, v: null }, today)).toEqual({ version: now, on: today, known: true });
		expect(versionFor(all, { on: '2010-05-05', v: null }, today)).toEqual({
			version: old,
			on: '2010-05-05',
			known: true
		});
	});

	it('is the one named by its promulgation or its id', () => {
		expect(versionKey(old)).toBe('2007-12-21-8762');
		expect(versionKey(next)).toBe(null);
		expect(versionKey({ ...old, number: null })).toBe(null);
		expect(versionFor(all, { on: null, v: '2007-12-21-8762' }, today)).toEqual({
			version: old,
			on: '2008-01-01',
			known: true
		});
		expect(versionFor(all, { on: null, v: '2' }, today)).toEqual({ version: now, on: today, known: true });
		expect(versionFor(all, { on: null, v: '3' }, today)).toEqual({ version: next, on: '2027-01-01', known: true });
	});

	it('is the nearest where there is none such, and that is said', () => {
		expect(versionFor(all, { on: null, v: '99' }, today)).toEqual({ version: now, on: today, known: false });
		expect(versionFor(all, { on: '1999-01-01', v: null }, today)).toEqual({
			version: old,
			on: '2008-01-01',
			known: false
		});
		expect(versionFor([next], { on: null, v: null }, today)).toEqual({ version: next, on: '2027-01-01', known: true });
		expect(versionFor([], { on: null, v: null }, today)).toBe(null);
	});

	it('has the day as its address on which it first holds, or its name where it was overtaken', () => {
		const overtaken = version(4, '2012-12-11', '11536', '2013-12-12');
		const before = version(5, '2013-03-23', '11690', '2013-03-23');
		const nameless = { ...overtaken, number: null };
		expect(viewOfVersion(all, now)).toEqual({ on: '2013-12-12' });
		expect(viewOfVersion([old, overtaken, before], overtaken)).toEqual({ v: '2012-12-11-11536' });
		expect(viewOfVersion([nameless, before], nameless)).toEqual({ v: '4' });
		expect(heldUntil(all, old)).toBe('2013-12-12');
		expect(heldUntil(all, next)).toBe(null);
		expect(heldUntil([old, overtaken, before], overtaken)).toBe('2013-03-23');
	});
});
