import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, type CsvCell } from './csv';

/** A reader of RFC 4180 of its own: it shares nothing with the writer. */
function read(text: string): string[][] {
	const rows: string[][] = [];
	let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
	for (let i = 0; i < text.length; i++) {
		const letter = text.charAt(i);
		if (quoted) {
			if (letter !== '"') cell += letter;
			else if (text[i + 1] === '"') cell += text.charAt(++i);
			else quoted = false;
		} else if (letter === '"') quoted = true;
		else if (letter === ',') {
			row.push(cell);
			cell = '';
		} else if (letter === '\r' && text[i + 1] === '\n') {
			i++;
			rows.push([...row, cell]);
			[row, cell] = [[], ''];
		} else cell += letter;
	}
	return rows;
}

describe('csv', () => {
	it('begins with a byte order mark and ends each row with CRLF', () => {
		expect(csv([['a', 'b'], ['c']])).toBe('\ufeffa,b\r\nc\r\n');
		expect(csv([])).toBe('\ufeff');
	});
	it.each<[CsvCell, string]>([
		['plain', 'plain'],
		['', ''],
		[null, ''],
		[0, '0'],
		[-1.5, '-1.5'],
		['a,b', '"a,b"'],
		['say "yes"', '"say ""yes"""'],
		['two\nlines', '"two\nlines"'],
		['two\r\nlines', '"two\r\nlines"'],
		['제4조의2제3항', '제4조의2제3항']
	])('%j is written %j', (cell, written) => {
		expect(csv([[cell]])).toBe(`\ufeff${written}\r\n`);
	});
	it.each([
		['=SUM(A1)', "'=SUM(A1)"],
		['+1', "'+1"],
		['-1', "'-1"],
		['@name', "'@name"],
		['\tx', "'\tx"],
		['\rx', '"\'\rx"'],
		['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
		['a=b', 'a=b']
	])('a text that a spreadsheet would run is guarded: %j', (cell, written) => {
		expect(csv([[cell]])).toBe(`\ufeff${written}\r\n`);
	});
	it('any rows come back as they were, but for the guard; no cell begins a formula', () => {
		const cell = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom('=1', '+', '-x', '@', '"', ',', '\r\n', '\t')
		);
		fc.assert(
			fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (rows) => {
				const back = read(csv(rows).slice(1));
				expect(back.flat().filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
				expect(back.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(
					rows.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, '')))
				);
			})
		);
	});
});
