import { describe, expect, it } from 'vitest';
import { emptyTally } from './importer';
import { usCfrMarkdown } from './us-cfr-markdown';

const SECTION = `##### § 12.3 Permits for kites.1/\\> #####

1 Kites are toys.

(a) *General.* A kite needs a permit under § 12.4(b) (1), (2), and (3).2/\\>

2 A permit is free, *see* the office.

(b)(1) Ask *in writing:*

(i) By mail; or

(ii) in person.

The office answers within 30 days.

Kite Form

Link to an amendment published at 90 FR 1, Jan. 5, 2025.

(Approved by the office under number 1-2)[52 FR 100, June 16, 1987, as amended at 83 FR 200, Mar. 9, 2018]`;

function read(text: string, path = '7cfr12/section-12.3.md', asOf: string | null = null) {
	const tally = emptyTally();
	const [law, ...more] = usCfrMarkdown.read({ path, asOf, chunks: () => [text] }, tally);
	return { law, more, tally };
}

describe('a section of the CFR as Markdown', () => {
	it('is recognised by its heading', () => {
		expect(usCfrMarkdown.recognises(SECTION, 'a.md')).toBe(true);
		expect(usCfrMarkdown.recognises('# Title 7— TOYS\n### CHAPTER 1— KITES\n#### § 7. Kites', 'a.md')).toBe(false);
		expect(usCfrMarkdown.recognises('# A history of § 12.3', 'a.md')).toBe(false);
	});

	it('is one section of an edition of its part, current on the latest day of its source note', () => {
		const { law, more } = read(SECTION);
		expect(more).toEqual([]);
		expect(law?.law).toEqual({
			key: 'cfr-7-12',
			side: 'us',
			system: 'cfr',
			kind: 'regulation',
			name: '7 CFR part 12',
			title: 7,
			part: 12
		});
		expect(law?.version).toMatchObject({ inForce: '2018-03-09', promulgated: null, number: null, complete: false });
		expect(law?.entries).toMatchObject([{ kind: 'article', pin: '12.3', heading: 'Permits for kites.1' }]);
	});

	it('has its paragraphs, footnotes and notes', () => {
		const units = read(SECTION).law?.entries[0]?.units ?? [];
		expect(units.map(({ path, text }) => `${path} | ${text}`)).toEqual([
			' n.1 | Kites are toys.',
			'(a) | General. A kite needs a permit under § 12.4(b) (1), (2), and (3).2',
			'(a) n.2 | A permit is free, see the office.',
			'(b) | ',
			'(b)(1) | Ask in writing:',
			'(b)(1)(i) | By mail; or',
			'(b)(1)(ii) | in person.',
			'(b)(1) ¶2 | The office answers within 30 days.',
			'(b)(1) ¶3 | Kite Form',
			' | '
		]);
		expect(units.at(-1)?.note).toBe(
			'Link to an amendment published at 90 FR 1, Jan. 5, 2025.\n(Approved by the office under number 1-2)[52 FR 100, June 16, 1987, as amended at 83 FR 200, Mar. 9, 2018]'
		);
	});

	it('counts every block', () => {
		expect(read(SECTION).tally).toEqual({ read: 11, kept: 11, skipped: new Map() });
	});

	it('is of the day that the user gives, if one is given', () => {
		expect(read(SECTION, undefined, '2020-01-01').law?.version.inForce).toBe('2020-01-01');
	});

	it('is refused with what to do where its date or title cannot be known', () => {
		const undated = '##### § 12.3 Kites. #####\n\nKites fly.\n\n(Approved by the office.)';
		expect(() => read(undated)).toThrow(
			'1: the section names no date: give the day on which it was current with --as-of YYYY-MM-DD'
		);
		expect(() => read(undated, 'section-12.3.md', '2020-01-01')).toThrow(
			'1: the title of the CFR is not known: put the file into a folder named as `7cfr340` or `title-07`'
		);
		expect(() => read('Kites fly.')).toThrow(
			'1: expected a heading such as `##### § 340.6 Petition for determination.`'
		);
	});

	it('may be without heading and text, and with marks of Markdown that are none', () => {
		const { law } = read('##### § 12.3a #####', undefined, '2020-01-01');
		expect(law?.entries[0]).toMatchObject({ pin: '12.3a', heading: null, units: [] });
		const [unit] = read('##### § 12.3 A.\n\n3 \\* 4 * 5', undefined, '2020-01-01').law?.entries[0]?.units ?? [];
		expect(unit?.text).toBe('3 * 4 * 5');
	});
});
