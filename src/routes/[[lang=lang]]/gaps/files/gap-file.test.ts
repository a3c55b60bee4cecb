import { readGapView } from '$lib/core/gap-view';
import { gapsIn } from '$lib/server/gap-table';
import { gapsOf } from '$lib/server/gaps';
import { realReference } from '$lib/server/stores/test-stores';
import { describe, expect, it } from 'vitest';
import type { Making } from '../../files/view-file';
import { load } from '../+page.server';
import { frozenGaps, gapFile } from './gap-file';

const ON = '2026-11-25';
const reference = realReference();
const making: Making = {
	lang: 'en',
	today: '2027-02-01',
	revision: 'abcdefabcdef',
	method: '1',
	frozen: { on: '2026-11-26', address: '/s/frozen' },
	absolute: (path) => `https://c.example${path}`
};
/** What the page of an address drew, as a frozen view keeps it: plain JSON. */
const drawn = (query: string) => {
	const event = { locals: { reference, lang: 'en', today: ON }, url: new URL(`https://c.example/gaps${query}`) };
	return JSON.parse(JSON.stringify(load(event as unknown as Parameters<typeof load>[0]))) as Parameters<
		typeof frozenGaps
	>[0];
};
const live = (query: string) => {
	const set = gapsOf(reference, ON, 'en');
	const { view } = readGapView(new URLSearchParams(query));
	return gapFile(
		{ view, on: ON, gaps: gapsIn(set, view), differ: set.records.length, asked: set.asked },
		{ ...making, frozen: null }
	);
};

describe('the file of a frozen list of gaps', () => {
	it('holds the rows of the page as the live file does, but for texts that the page did not show', () => {
		const query = '?severity=high&cols=question,step,kind,severity,distance,bears,commitments,us,kr';
		const file = gapFile(frozenGaps(drawn(query)), making);
		const [then, now] = [file.table(), live(query).table()];
		expect(then.size).toBeGreaterThan(2);
		expect(then.columns).toEqual(now.columns);
		expect([...then.rows]).toEqual([...now.rows]);
	});

	it('says when it was frozen, from which revision, and where it stands', () => {
		const { facts, name } = gapFile(frozenGaps(drawn('?severity=high')), making);
		const values = new Map(facts.map(({ id, value }) => [id, value]));
		expect(values.get('frozen')).toBe('2026-11-26');
		expect(values.get('made')).toBe('2027-02-01');
		expect(values.get('asOf')).toBe(ON);
		expect(values.get('revision')).toBe('abcdefabcdef');
		expect(values.get('address')).toBe('https://c.example/s/frozen');
		expect(name).toBe('concord-gaps-2026-11-25');
	});

	it('names the ways to close a gap by level and side, and how only where the row stood open', () => {
		const [open] = drawn('').rows.flatMap(({ lines }) => lines.map(({ id }) => id));
		const { gaps } = gapFile(frozenGaps(drawn(`?cols=question,level&open=${open}`)), making).data() as {
			gaps: { id: string; closes: { how?: string }[] }[];
		};
		for (const { id, closes } of gaps)
			expect(closes.every(({ how }) => (how !== undefined) === (id === open))).toBe(true);
	});

	it('holds a gap once, though it touches several commitments', () => {
		const { gaps } = frozenGaps(drawn('?group=commitment'));
		expect(new Set(gaps.map(({ id }) => id)).size).toBe(gaps.length);
	});
});
