import { describe, expect, it } from 'vitest';
import { ImportFault } from './importer';
import { partsOf, readXml, textOf, type XmlEvent } from './xml';

const read = (chunks: Iterable<string>, ...whole: string[]): XmlEvent[] => [...readXml(chunks, new Set(whole))];

function faultIn(chunks: Iterable<string>): string | null {
	try {
		read(chunks, 'whole');
		return null;
	} catch (error) {
		if (error instanceof ImportFault) return error.message;
		throw error;
	}
}

describe('an XML file is read as a stream', () => {
	it('elements open and close with their line, wherever the pieces are cut', () => {
		const text = '<?xml version="1.0" encoding="utf-8"?>\n<법령 키="1">\n<절>가&amp;나</절></법령>';
		const expected = [
			{ is: 'open', name: '법령', attributes: { 키: '1' }, line: 2 },
			{ is: 'text', text: '\n', line: 3 },
			{ is: 'open', name: '절', attributes: {}, line: 3 },
			{ is: 'text', text: '가&나', line: 3 },
			{ is: 'close', name: '절', line: 3 },
			{ is: 'close', name: '법령', line: 3 }
		];
		expect(read([text])).toEqual(expected);
		expect(read(text)).toEqual(expected);
	});

	it('an element asked for comes whole, text around CDATA in one piece', () => {
		const events = read(['<a><b>', '<c>x<![CDATA[<y>]]>', '<![CDATA[z]]></c><c d="e"/></b></a>'], 'b', 'c');
		expect(events.map(({ is }) => is)).toEqual(['open', 'element', 'close']);
		const b = events.flatMap((event) => (event.is === 'element' ? [event.element] : []))[0];
		expect(b).toEqual({
			name: 'b',
			attributes: {},
			line: 1,
			children: [
				{ name: 'c', attributes: {}, line: 1, children: ['x<y>z'] },
				{ name: 'c', attributes: { d: 'e' }, line: 1, children: [] }
			]
		});
		expect(b && textOf(b)).toBe('x<y>z');
		expect(b && partsOf(b, 'c').length).toBe(2);
		expect(b && partsOf(b).length).toBe(2);
		expect(b && partsOf(b, 'd')).toEqual([]);
	});

	it('a law is given out before the file is read to its end', () => {
		let read = 0;
		const endless = function* () {
			yield '<a>';
			for (;;) {
				read++;
				yield '<b>c</b>';
			}
		};
		for (const event of readXml(endless(), new Set('b'))) if (event.is === 'element') break;
		expect(read).toBe(1);
	});
});

describe('a file that is no honest XML is refused with its line', () => {
	it.each([
		['cut off', ['<a>\n<b>'], '2: not well-formed XML: unclosed tag: b'],
		['nothing', [''], '1: not well-formed XML: document must contain a root element'],
		['tags that cross', ['<a>\n<b></a>'], '2: not well-formed XML: unexpected close tag'],
		['an entity of its own', ['<a>&b;</a>'], '1: not well-formed XML: undefined entity'],
		[
			'a DOCTYPE that defines entities',
			['<!DOCTYPE a [\n<!ENTITY b "bb">\n]><a>&b;</a>'],
			'3: a DOCTYPE with definitions of its own, which no official file has'
		],
		['another encoding', ['<?xml version="1.0" encoding="euc-kr"?>\n<a/>'], '1: encoded as euc-kr, not as UTF-8'],
		['101 levels', ['<a>\n'.repeat(101)], '101: elements nest deeper than 100 levels'],
		['a text without end', ['<a>', 'x'.repeat(4_100_000)], '1: more than 4000000 characters in one text or element'],
		[
			'a whole element without end',
			['<a><whole>', '<b>x</b>'.repeat(600_000)],
			'1: more than 4000000 characters in one text or element'
		]
	])('%s', (_, chunks, message) => {
		expect(faultIn(chunks)).toBe(message);
	});

	it('a DOCTYPE that only names the format, and 100 levels, are read', () => {
		expect(faultIn([`<!DOCTYPE a SYSTEM "a.dtd">${'<a>'.repeat(100)}${'</a>'.repeat(100)}`])).toBeNull();
		expect(faultIn(['<a>', '<b>x</b>'.repeat(600_000), '</a>'])).toBeNull();
	});
});
