import { describe, expect, it } from 'vitest';
import { emptyTally } from './importer';
import { usCodeMarkdown } from './us-code-markdown';

const CHAPTER = `<!-- chunk-1.md -->
# Title 7— TOYS
### CHAPTER 12— KITES

SUBCHAPTER I— GENERAL

<!-- chunk-2.md -->
# Title 7— TOYS
### CHAPTER 12— KITES
#### §\u202f101. Definitions

In this chapter:

(1) Kite

The term “kite” means a toy that

(A) flies; or

(B) is tied.

Part A— Permits

<!-- chunk-3.md -->
# Title 7— TOYS
### CHAPTER 12— KITES
#### §\u202f101a–1. Permits
##### (a) In general

(1)

<!-- chunk-4.md -->
# Title 7— TOYS
### CHAPTER 12— KITES
#### §\u202f101a–1. Permits
##### (a) In general
######## (A) A kite needs a permit, if

(i) it is large.

<!-- chunk-5.md -->
# Title 7— TOYS
### CHAPTER 12— KITES
#### §\u202f101a–1. Permits
##### (a) In general
######## (A) A kite needs a permit, if

(ii) it is red.

(2) No more.

<!-- chunk-6.md -->
# Title 7— TOYS
### CHAPTER 12— KITES
#### §\u202f102. Repealed. Pub. L. 1–2, July 1, 1999
`;

function read(text: string, asOf: string | null = '2023-04-20') {
	const tally = emptyTally();
	return { laws: [...usCodeMarkdown.read({ path: 'x.md', asOf, chunks: () => [text] }, tally)], tally };
}

describe('a chapter of the Code as Markdown', () => {
	it('is recognised by title and chapter', () => {
		expect(usCodeMarkdown.recognises(CHAPTER, 'x.md')).toBe(true);
		expect(usCodeMarkdown.recognises('# Title 7— TOYS\n\nA story.', 'x.md')).toBe(false);
		expect(usCodeMarkdown.recognises('', 'x.md')).toBe(false);
	});

	it('is a statute of its title and chapter, current on the day that is given', () => {
		const [law, ...more] = read(CHAPTER).laws;
		expect(more).toEqual([]);
		expect(law?.law).toEqual({
			key: 'usc-7-12',
			side: 'us',
			system: 'usc',
			kind: 'statute',
			name: '7 U.S.C. chapter 12—KITES',
			title: 7,
			part: null
		});
		expect(law?.version).toMatchObject({ inForce: '2023-04-20', complete: true });
	});

	it('joins the chunks of a section, and takes divisions from the text', () => {
		const entries = read(CHAPTER).laws[0]?.entries ?? [];
		expect(entries.map(({ kind, level, pin, heading }) => [kind, level, pin, heading])).toEqual([
			['heading', 1, 'subchapter I', 'SUBCHAPTER I— GENERAL'],
			['article', 0, '101', 'Definitions'],
			['heading', 2, null, 'Part A— Permits'],
			['article', 0, '101a-1', 'Permits'],
			['article', 0, '102', 'Repealed. Pub. L. 1–2, July 1, 1999']
		]);
		expect(entries[1]?.units.map(({ path, text }) => `${path} | ${text}`)).toEqual([
			' | In this chapter:',
			'(1) | Kite\nThe term “kite” means a toy that',
			'(1)(A) | flies; or',
			'(1)(B) | is tied.'
		]);
		expect(entries[3]?.units.map(({ path, text }) => `${path} | ${text}`)).toEqual([
			'(a) | In general',
			'(a)(1) | ',
			'(a)(1)(A) | A kite needs a permit, if',
			'(a)(1)(A)(i) | it is large.',
			'(a)(1)(A)(ii) | it is red.',
			'(a)(2) | No more.'
		]);
		expect(entries[4]?.units).toEqual([{ path: '', depth: 0, label: '', text: '', note: null, repealed: true }]);
	});

	it('counts every line: what is repeated is skipped and said', () => {
		const { tally } = read(CHAPTER);
		expect(tally.read).toBe(tally.kept + 6 + 15);
		expect([...tally.skipped]).toEqual([
			['a comment, which is no part of the law', 6],
			['a heading that each chunk of the file repeats', 15]
		]);
	});

	it('may stand with other chapters in one file', () => {
		const more =
			'# Title 7— TOYS\n### CHAPTER 13— TOPS\n#### § 200. Tops\n\nTops spin.\n# Title 8— GAMES\n### CHAPTER 1— CHESS\n';
		expect(read(`${CHAPTER}${more}`).laws.map(({ law, entries }) => [law.key, entries.length])).toEqual([
			['usc-7-12', 5],
			['usc-7-13', 1],
			['usc-8-1', 0]
		]);
	});

	it('is refused where something else stands in its place', () => {
		expect(() => read(CHAPTER, null)).toThrow(
			'1: the Code as Markdown names no date: give the day on which it was current with --as-of YYYY-MM-DD'
		);
		expect(() => read('# Title 7— TOYS\n\nA story.')).toThrow('3: text before the heading of a chapter');
		expect(() => read('### CHAPTER 1— TOPS')).toThrow('1: a chapter without its title');
		expect(() => read('# Title 7— TOYS\n### CHAPTER 12— KITES\n#### Kites')).toThrow('3: expected a section');
	});
});
