import { describe, expect, it } from 'vitest';
import { emphasised as em, firstTokenOf, isTermAt, piecesOf, plain } from './us-marks';

/** Marks and text of each piece in one line. */
const cut = (system: 'cfr' | 'usc', block: string, next: string | null = null) =>
	piecesOf(system, block, next).map(({ marks, text }) => [...marks.map(({ label }) => label), plain(text)].join(' '));

describe('the marks of a block of the CFR', () => {
	it('begin it, alone or together', () => {
		expect(cut('cfr', '(a) A person may ask.')).toEqual(['(a) A person may ask.']);
		expect(cut('cfr', '(b)(3)(i) If so, tell.')).toEqual(['(b) (3) (i) If so, tell.']);
		expect(cut('cfr', '(a) (1) Apart.')).toEqual(['(a) (1) Apart.']);
		expect(cut('cfr', 'No mark.')).toEqual(['No mark.']);
	});

	it('follow a heading in emphasis, or one that ends in a dash', () => {
		expect(cut('cfr', `(d) ${em('Action.')} (1) A petition.`)).toEqual(['(d) Action.', '(1) A petition.']);
		expect(cut('cfr', `(b) ${em('Boxes')} - (1) ${em('Seeds.')} Use a bag.`)).toEqual([
			'(b) Boxes -',
			'(1) Seeds. Use a bag.'
		]);
		expect(cut('cfr', '(e) The label—(1) Is legible.')).toEqual(['(e) The label—', '(1) Is legible.']);
		expect(cut('cfr', `${em('Account.')} (1) A deposit.`)).toEqual(['Account.', '(1) A deposit.']);
	});

	it('are none behind a heading if they do not begin a series', () => {
		expect(cut('cfr', `(a) ${em('Vessel')} (see § 9) is a ship.`)).toEqual(['(a) Vessel (see § 9) is a ship.']);
		expect(cut('cfr', `(a) ${em('Vessel')} (b) is meant.`)).toEqual(['(a) Vessel (b) is meant.']);
	});

	it('are none within a sentence', () => {
		expect(
			cut('cfr', '(a) It is either (1) red or (2) blue, paragraphs (b) (1), (2), and (c) apply in ten (10) days.')
		).toEqual(['(a) It is either (1) red or (2) blue, paragraphs (b) (1), (2), and (c) apply in ten (10) days.']);
		expect(cut('cfr', 'It says: (a) the first; (b) the second.')).toEqual(['It says: (a) the first; (b) the second.']);
		expect(cut('cfr', '(a) (2) of this section applies.')).toEqual(['(a) (2) of this section applies.']);
		expect(cut('cfr', '(see § 9) Not a mark.')).toEqual(['(see § 9) Not a mark.']);
	});

	it('go on with their own series behind a full stop or a semicolon, unless the next block begins with that mark', () => {
		expect(cut('cfr', '(1) If it rains; or (2) if it snows.')).toEqual(['(1) If it rains; or', '(2) if it snows.']);
		expect(cut('cfr', '(1) If it rains; or (2) if it snows.', '2')).toEqual(['(1) If it rains; or (2) if it snows.']);
		expect(cut('cfr', '(1) If it rains, or (2) if it snows.')).toEqual(['(1) If it rains, or (2) if it snows.']);
	});

	it('begin a series within a block with which the next block goes on', () => {
		expect(cut('cfr', '(c) It must tell: (1) At once;', '2')).toEqual(['(c) It must tell:', '(1) At once;']);
		expect(cut('cfr', '(c) It must tell: (1) At once;', 'd')).toEqual(['(c) It must tell: (1) At once;']);
	});

	it('keep their italics, also where emphasis covers more than the mark', () => {
		const marks = (block: string) => piecesOf('cfr', block, null).flatMap((piece) => piece.marks);
		expect(marks(`(${em('1')}) Deep.`)).toMatchObject([{ token: '1', italic: true }]);
		expect(marks(`${em('(1)')} Deep.`)).toMatchObject([{ token: '1', italic: true }]);
		const [piece] = piecesOf('cfr', `${em('(a) Reviews.')} A text.`, null);
		expect(piece).toMatchObject({ marks: [{ token: 'a', italic: false }], text: `${em('Reviews.')} A text.` });
	});

	it('may say one thing for a whole series', () => {
		expect(piecesOf('cfr', '(d)-(f) [Reserved]', null)).toEqual([
			{ marks: [{ token: 'd', italic: false, last: 'f', label: '(d)-(f)' }], text: '[Reserved]' }
		]);
	});
});

describe('the marks of a block of the Code', () => {
	it('stand behind a comma, too, where they are no reference', () => {
		expect(cut('usc', '(1) it is old, and (2) it is cold.')).toEqual(['(1) it is old, and', '(2) it is cold.']);
		expect(cut('usc', '(1) under clause (A), or (2) of this section.')).toEqual([
			'(1) under clause (A), or (2) of this section.'
		]);
	});

	it('stand in a sentence that is a list from its first word on', () => {
		expect(cut('usc', 'If (1) it is false, or (2) it is old.')).toEqual([
			'If',
			'(1) it is false, or',
			'(2) it is old.'
		]);
		expect(cut('cfr', 'If (1) it is false, or (2) it is old.')).toEqual(['If (1) it is false, or (2) it is old.']);
	});

	it('stand behind the number of a footnote', () => {
		expect(cut('usc', '(1) 1 (A) If so.')).toEqual(['(1) 1', '(A) If so.']);
		expect(cut('usc', '(1) It is bad. 1 (2)(A) if it is worse; or (B) if not.')).toEqual([
			'(1) It is bad. 1',
			'(2) (A) if it is worse; or',
			'(B) if not.'
		]);
	});
});

it('tells the first mark of a block, and what begins with a term', () => {
	expect([firstTokenOf('cfr', '(ii) Two.'), firstTokenOf('cfr', '(see)'), firstTokenOf('cfr', 'None.')]).toEqual([
		'ii',
		null,
		null
	]);
	expect([isTermAt(` ${em('Plant')} means a plant.`), isTermAt('Plant')]).toEqual([true, false]);
	expect(plain(` a \n b${em('c')}\u00a0d `)).toBe('a bc d');
});
