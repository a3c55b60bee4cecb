import { describe, expect, it } from 'vitest';
import type { UsSystem } from './us-levels';
import { emphasised as em } from './us-marks';
import { paragraphs, type Block } from './us-paragraphs';

const text = (text: string): Block => ({ is: 'text', text });
/** Path and text of each unit. */
const read = (system: UsSystem, ...blocks: (Block | string)[]) =>
	paragraphs(
		system,
		blocks.map((block) => (typeof block === 'string' ? text(block) : block))
	).map((unit) => `${unit.path} | ${unit.text}`);

describe('a section of the CFR', () => {
	it('is cut into its paragraphs, each with path, depth and mark', () => {
		expect(paragraphs('cfr', [text(`(a)(1) ${em('Who.')} A person.`), text('(b) [Reserved]')])).toEqual([
			{ path: '(a)', depth: 1, label: '(a)', text: '', note: null, repealed: false },
			{ path: '(a)(1)', depth: 2, label: '(1)', text: 'Who. A person.', note: null, repealed: false },
			{ path: '(b)', depth: 1, label: '(b)', text: '[Reserved]', note: null, repealed: true }
		]);
	});

	it('has a text of its own, and further ones, before and without paragraphs', () => {
		expect(read('cfr', 'First.', 'Second.', '(a) Third.', 'Fourth.')).toEqual([
			' | First.',
			' ¶2 | Second.',
			'(a) | Third.',
			'(a) ¶2 | Fourth.'
		]);
	});

	it('names an open paragraph again without printing it twice', () => {
		const units = paragraphs('cfr', [text('(b)(1) One.'), text('(2) Two.'), text('(b)(3)(i) Three.')]);
		expect(units.map(({ path, label }) => [path, label])).toEqual([
			['(b)', '(b)'],
			['(b)(1)', '(1)'],
			['(b)(2)', '(2)'],
			['(b)(3)', '(b)(3)'],
			['(b)(3)(i)', '(i)']
		]);
	});

	it('goes on behind a list that is one sentence with the paragraph above the list', () => {
		expect(
			read(
				'cfr',
				'(d) The answer will',
				'(1) approve, if',
				'(i) it is safe; or',
				'(ii) it is old; or',
				'(2) deny.',
				'Both are told.'
			)
		).toEqual([
			'(d) | The answer will',
			'(d)(1) | approve, if',
			'(d)(1)(i) | it is safe; or',
			'(d)(1)(ii) | it is old; or',
			'(d)(2) | deny.',
			'(d) ¶2 | Both are told.'
		]);
	});

	it('goes on in a list whose sentence is not at its end', () => {
		expect(read('cfr', '(a) If', '(1) red,', '(2) blue,', 'then go.', 'Stop.')).toEqual([
			'(a) | If',
			'(a)(1) | red,',
			'(a)(2) | blue,',
			'(a) ¶2 | then go.',
			'(a) ¶3 | Stop.'
		]);
		expect(read('cfr', '(a) If red,', 'then go.')).toEqual(['(a) | If red,', '(a) ¶2 | then go.']);
		expect(read('cfr', '(a) Red;', '(b) The fees are:', 'Ten.')).toEqual([
			'(a) | Red;',
			'(b) | The fees are:',
			'(b) ¶2 | Ten.'
		]);
	});

	it('keeps defined terms at one place, and numbers that begin again under their term', () => {
		expect(
			read(
				'cfr',
				'(a) Terms:',
				`${em('Box')} means`,
				'(1) a case;',
				'(2) a chest.',
				'It has a lid.',
				`${em('Cage')} means`,
				'(1) a box of wire;',
				'(i) large;',
				'Bars are wire.',
				`${em('Den')} means a hole.`,
				'(b) Other.'
			)
		).toEqual([
			'(a) | Terms:',
			'(a) ¶2 | Box means',
			'(a)(1) | a case;',
			'(a)(2) | a chest.',
			'(a) ¶3 | It has a lid.',
			'(a) ¶4 | Cage means',
			'(a) ¶4(1) | a box of wire;',
			'(a) ¶4(1)(i) | large;',
			'(a) ¶4(1)(i) ¶2 | Bars are wire.',
			'(a) ¶5 | Den means a hole.',
			'(b) | Other.'
		]);
	});

	it('keeps tables, forms and notes as they are, under the paragraph before them', () => {
		const form: Block = { is: 'literal', text: `${em('(a)')} Name  of\nperson | date` };
		expect(read('cfr', '(a) The form:', form, '(b) More.')).toEqual([
			'(a) | The form:',
			'(a) ¶2 | (a) Name of\nperson | date',
			'(b) | More.'
		]);
	});

	it('names footnotes as citations do', () => {
		const note = (text: string): Block => ({ is: 'footnote', text });
		const units = paragraphs('cfr', [
			note('5 Of the heading.'),
			text('(b) Text.7'),
			note('7 Of b.'),
			note('* A star.'),
			note('a  A letter.')
		]);
		expect(units.map(({ path, label, text }) => [path, label, text])).toEqual([
			[' n.5', '5', 'Of the heading.'],
			['(b)', '(b)', 'Text.7'],
			['(b) n.7', '7', 'Of b.'],
			['(b) n.*', '*', 'A star.'],
			['(b) n.a', 'a', 'A letter.']
		]);
	});

	it('has the notes on all of it in a last unit', () => {
		expect(
			paragraphs('cfr', [
				{ is: 'note', text: 'An amendment is pending.' },
				text('Text.'),
				{ is: 'note', text: '[1 FR 2]' }
			]).at(-1)
		).toEqual({ path: '', depth: 0, label: '', text: '', note: 'An amendment is pending.\n[1 FR 2]', repealed: false });
	});

	it('takes a text behind a lone mark as its own', () => {
		expect(read('cfr', '(a)', 'The text.', 'More.')).toEqual(['(a) | The text.', '(a) ¶2 | More.']);
	});
});

describe('a section of the Code', () => {
	it('has headings on lines of their own, which stand above the text of their paragraph', () => {
		expect(
			read(
				'usc',
				'(a) In general',
				'A person may ask.',
				'(1) Limits .',
				'There are none.',
				'(2) It is so; it was so.',
				'It will be.'
			)
		).toEqual([
			'(a) | In general\nA person may ask.',
			'(a)(1) | Limits .\nThere are none.',
			'(a)(2) | It is so; it was so.',
			'(a)(2) ¶2 | It will be.'
		]);
	});

	it('goes on behind a list of short items with the paragraph above', () => {
		expect(read('usc', '(1) It is', '(A) red; or', '(B) blue.', 'Both are colours.')).toEqual([
			'(1) | It is',
			'(1)(A) | red; or',
			'(1)(B) | blue.',
			'(1) ¶2 | Both are colours.'
		]);
	});

	it('says which places are repealed', () => {
		const isRepealed = (block: string) => paragraphs('usc', [text(block)])[0]?.repealed;
		expect(isRepealed('(c) Repealed. Pub. L. 1–2.')).toBe(true);
		expect(isRepealed('(c) [Removed and reserved]')).toBe(true);
		expect(isRepealed('(c) Reserved funds may be used.')).toBe(false);
	});
});
