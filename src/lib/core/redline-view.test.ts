import { describe, expect, it } from 'vitest';
import { readRedlineView, versionsCompared, writeRedlineView } from './redline-view';

const version = (id: number, inForce: string, number: string | null) => ({ id, inForce, number, promulgated: inForce });
const [a, b, c] = [version(1, '2008-01-01', '10'), version(2, '2013-12-12', '20'), version(3, '2027-01-01', '30')];

describe('the address of a redline', () => {
	it('is read, and bad values fall back', () => {
		expect(readRedlineView(new URLSearchParams('from=2008-01-01-10&to=2&view=table&show=x'))).toEqual({
			view: { from: '2008-01-01-10', to: '2', view: 'table', show: 'changes', base: 'before' },
			problems: [{ param: 'show', given: 'x' }]
		});
	});
	it('is written without defaults', () => {
		expect(writeRedlineView({ from: '1', to: '2', view: 'side', base: 'after' })).toBe(
			'?base=after&from=1&to=2&view=side'
		);
	});
});

describe('the versions compared', () => {
	it.each<[string, string | null, string | null, [number, number, boolean]]>([
		['without names: the one in force, and the one before it', null, null, [1, 2, true]],
		['by id', '1', '3', [1, 3, true]],
		['by name', '2008-01-01-10', '2027-01-01-30', [1, 3, true]],
		['backwards', '3', '1', [3, 1, true]],
		['the new one alone', null, '3', [2, 3, true]],
		['the old one alone', '2', null, [2, 3, true]],
		['the old one alone, and nothing behind it', '3', null, [3, 2, true]],
		['the first one alone', null, '1', [1, 1, true]],
		['one that is not there', '1', '9', [1, 2, false]],
		['another that is not there', 'x', '3', [2, 3, false]]
	])('%s', (_, from, to, [before, after, known]) => {
		const found = versionsCompared([a, b, c], { from, to }, '2026-11-26');
		expect([found?.before.id, found?.after.id, found?.known]).toEqual([before, after, known]);
	});
	it('while the first one holds: what it becomes', () => {
		expect(versionsCompared([b, c], { from: null, to: null }, '2026-11-26')).toMatchObject({ before: b, after: c });
	});
	it('before all of them: the first two', () => {
		expect(versionsCompared([a, b], { from: null, to: null }, '2000-01-01')).toMatchObject({ before: a, after: b });
	});
	it('a law of one version has nothing to be compared with', () => {
		expect(versionsCompared([a], { from: null, to: null }, '2026-11-26')).toBeNull();
		expect(versionsCompared([], { from: null, to: null }, '2026-11-26')).toBeNull();
	});
});
