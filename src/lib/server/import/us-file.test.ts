import { describe, expect, it } from 'vitest';
import { cfrPart, dateInName, linesOf, pinOf, titleInPath, writtenDates } from './us-file';

describe('the title of a file', () => {
	it.each([
		['history/7cfr340/section-340.6.md', 7],
		['cfr/title-07-Agriculture/part-340/section-340.6.md', 7],
		['title-7_2019-01-01.xml', 7],
		['ecfr_42cfr-vol4-parts430-481.xml', 42],
		['title-21/7cfr340/x.xml', 7],
		['CFR-2005-title37-vol1.xml', 37],
		['cfr-7-340_asof-2026-11-26.xml', 7],
		['title-07.tar.gz › part-340.md', 7],
		['subtitle-B/340.md', null],
		['title-99/340.md', null],
		['section-340.6.md', null]
	])('%s', (path, title) => {
		expect(titleInPath(path)).toBe(title);
	});
});

it('reads the dates that a source note writes, and no others', () => {
	expect(
		writtenDates('[52 FR 22908, June 16, 1987, as amended at 83 FR 1, Mar. 9, 2018; Sept. 31, 2019; Foo 1, 2020]')
	).toEqual(['1987-06-16', '2018-03-09']);
});

it('takes the date of a file from its name, not from its folder', () => {
	expect(dateInName('2024-01-01/title-7_2019-01-01.xml')).toBe('2019-01-01');
	expect(dateInName('2024-01-01/title-7.xml')).toBeNull();
	expect(dateInName('title-7_2019-99-01.xml')).toBeNull();
});

it('writes places without signs and with plain hyphens', () => {
	expect(['§ 340.6', '§§ 1.900–1.905', '§\u202f360b–1.', '1b.1'].map(pinOf)).toEqual([
		'340.6',
		'1.900-1.905',
		'360b-1',
		'1b.1'
	]);
});

it('keys a part whose number has a letter by that letter', () => {
	expect(cfrPart(7, '340', null)).toMatchObject({ key: 'cfr-7-340', name: '7 CFR part 340', part: 340 });
	expect(cfrPart(7, '1b', 'POLICY')).toMatchObject({ key: 'cfr-7-1b', name: '7 CFR part 1b—POLICY', part: null });
});

describe('the lines of a file', () => {
	const lines = (...chunks: string[]) => [...linesOf({ path: 'x', asOf: null, chunks: () => chunks })];

	it('are numbered, whatever pieces it comes in', () => {
		expect(lines('one\n\n t', 'wo \r\nthree')).toEqual([
			{ text: 'one', line: 1 },
			{ text: 'two', line: 3 },
			{ text: 'three', line: 4 }
		]);
	});

	it('are refused when one is too long to be of a law', () => {
		expect(() => lines('one\n', 'x'.repeat(1_000_001))).toThrow('2: a line longer than 1000000 characters');
	});
});
