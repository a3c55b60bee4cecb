import { describe, expect, it } from 'vitest';
import type { UsSystem } from './us-levels';
import { piecesOf } from './us-marks';
import { isNamedAgain, placeMark, type Frame } from './us-nesting';

const marksOf = (system: UsSystem, text: string) =>
	text
		.split(' ')
		.flatMap((mark) =>
			piecesOf(system, mark.replace(/\*(\w+)\*/, '\uE000$1\uE001'), null).flatMap(({ marks }) => marks)
		);

/** The paths of marks that follow one another: `a 1 2 b` → '(a) (a)(1) (a)(2) (b)'. Italics between asterisks. */
function paths(system: UsSystem, text: string): string {
	const ahead = marksOf(system, text);
	const read: string[] = [];
	let open: readonly Frame[] = [];
	for (let mark = ahead.shift(); mark; mark = ahead.shift()) {
		open = placeMark(system, open, mark, ahead, false);
		read.push(open.map(({ token }) => token).join('.'));
	}
	return read.join(' ');
}

describe('marks of the CFR', () => {
	it('nest by their levels', () => {
		expect(paths('cfr', '(a) (1) (i) (A) (*1*) (*i*) (*ii*) (*2*) (B) (ii) (2) (b)')).toBe(
			'a a.1 a.1.i a.1.i.A a.1.i.A.1 a.1.i.A.1.i a.1.i.A.1.ii a.1.i.A.2 a.1.i.B a.1.ii a.2 b'
		);
	});

	it('are letters or numerals by what comes', () => {
		expect(paths('cfr', '(h) (i) (j)')).toBe('h i j');
		expect(paths('cfr', '(h) (1) (i) (ii) (2) (i) (1) (2) (j)')).toBe('h h.1 h.1.i h.1.ii h.2 i i.1 i.2 j');
		expect(paths('cfr', '(h) (1) (i) (2)')).toBe('h h.1 h.1.i h.2');
		expect(paths('cfr', '(u) (1) (iv) (v) (vi) (v) (w)')).toBe('u u.1 u.1.iv u.1.v u.1.vi v w');
	});

	it('are placed where italics are lost', () => {
		expect(paths('cfr', '(a) (1) (i) (A) (1) (B)')).toBe('a a.1 a.1.i a.1.i.A a.1.i.A.1 a.1.i.B');
	});

	it('may have gaps, also of a whole series', () => {
		expect(paths('cfr', '(a) (1) (4) (c)')).toBe('a a.1 a.4 c');
		expect(paths('cfr', '(d)-(f)[Reserved] (g)')).toBe('d g');
	});

	it('may skip a level, begin with another, or turn the order', () => {
		expect(paths('cfr', '(a) (i) (ii) (b)')).toBe('a a.i a.ii b');
		expect(paths('cfr', '(1) (2)')).toBe('1 2');
		expect(paths('cfr', '(1) (a) (b) (2)')).toBe('1 1.a 1.b 2');
		expect(paths('cfr', '(c) (2) (3)')).toBe('c c.2 c.3');
	});

	it('that are printed again stand where they stood', () => {
		expect(paths('cfr', '(a) (1) (2) (1) (2)')).toBe('a a.1 a.2 a.1 a.2');
	});

	it('of no open series and no free level go below all', () => {
		expect(paths('cfr', '(1) (c) (b)')).toBe('1 1.c 1.b');
	});
});

describe('marks of the Code', () => {
	it('nest by their levels', () => {
		expect(paths('usc', '(a) (1) (A) (i) (I) (aa) (AA) (BB) (bb) (II) (ii) (B) (2) (b)')).toBe(
			'a a.1 a.1.A a.1.A.i a.1.A.i.I a.1.A.i.I.aa a.1.A.i.I.aa.AA a.1.A.i.I.aa.BB a.1.A.i.I.bb a.1.A.i.II a.1.A.ii a.1.B a.2 b'
		);
	});

	it('go on with double letters behind (z)', () => {
		expect(paths('usc', '(z) (aa) (1) (bb)')).toBe('z aa aa.1 bb');
	});

	it('take (ii) behind (b) for a numeral: so many letters are not missing', () => {
		expect(paths('usc', '(b) (2) (B) (i) (II) (ii) (3)')).toBe('b b.2 b.2.B b.2.B.i b.2.B.i.II b.2.B.ii b.3');
	});
});

it('says of a paragraph whether its list is one sentence', () => {
	const [first, second] = marksOf('cfr', '(1) (2)');
	if (!first || !second) throw new Error('two marks');
	const open = placeMark('cfr', [], first, [second], true);
	expect(open).toEqual([{ token: '1', level: 1, value: 1, joined: false }]);
	expect(placeMark('cfr', open, second, [], true)).toEqual([{ token: '2', level: 1, value: 2, joined: true }]);
});

it('knows a mark that only names an open paragraph to go on below it', () => {
	const [b, three, c] = marksOf('cfr', '(b) (3) (c)');
	if (!b || !three || !c) throw new Error('three marks');
	const open: Frame[] = [
		{ token: 'b', level: 0, value: 2, joined: false },
		{ token: '2', level: 1, value: 2, joined: false }
	];
	expect(isNamedAgain('cfr', open, b, three)).toBe(true);
	expect(isNamedAgain('cfr', open, b, undefined)).toBe(false);
	expect(isNamedAgain('cfr', open, b, c)).toBe(false);
	expect(isNamedAgain('cfr', open, c, three)).toBe(false);
	expect(isNamedAgain('cfr', [...open, { token: '3', level: 2, value: 3, joined: false }], three, b)).toBe(false);
});
