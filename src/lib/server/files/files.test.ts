import { readXlsx } from 'hucre/xlsx';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { asCsv } from './csv';
import { lazily, type Fact, type FileTable, type TextDocument } from './document';
import { asDocx } from './docx';
import { attachment, isFormat, namePart } from './formats';
import { asJson } from './json';
import { asMarkdown } from './markdown';
import { cutTo, safeText, webAddress } from './safe-text';
import { csvRows, textOf, unzipped, xmlFault } from './test-readers';
import { columnName } from './sheet';
import { asXlsx } from './xlsx';
import { zipped } from './zip';

/** What a reader may write into a title or a note, and what each format must make of it. */
const HOSTILE = [
	'=HYPERLINK("http://evil.example","x")',
	"@SUM(1+1)*cmd|' /C calc'!A0",
	'<script>alert(1)</script><b>&amp;</b>',
	'null\u0000 bell\u0007 escape\u001b half\ud800 last\uffff',
	'turned \u202egnp.exe\u202c end',
	'a | b \\| `c` *d* _e_ [f](javascript:alert(1)) ~~g~~ $h$',
	'# heading\n- item\n1. one\n> said\n    code',
	'_x000D_ ]]> "quoted" \'single\'',
	'가나다 \u200fabc',
	`${'긴 글 '.repeat(12_000)}끝`
];
const FACTS: Fact[] = [
	{ id: 'what', name: 'What it is', value: HOSTILE[2] ?? '' },
	{ id: 'revision', name: 'Data revision', value: '79393a6d64d1' },
	{ id: 'asOf', name: 'Law as of', value: '2026-11-25', shown: '25 November 2026' },
	{ id: 'address', name: 'Address', value: 'https://c.example/?a=1&b="2"', href: 'https://c.example/?a=1&b="2"' }
];
const TABLE: FileTable = {
	sheet: 'Brief',
	aboutSheet: 'About this file',
	columns: [
		{ id: 'note', label: 'Note', width: 40, type: 'text' },
		{ id: 'days', label: 'Days', width: 9, type: 'number' },
		{ id: 'on', label: 'On', width: 12, type: 'date' }
	],
	size: HOSTILE.length,
	rows: lazily(HOSTILE, (note, index) => ({
		cells: [note, index === 0 ? null : index - 0.5, '2024-02-29'],
		href: index === 0 ? 'javascript:alert(1)' : index === 1 ? null : `https://c.example/${index}?a=1&b=<"가'>`
	})),
	facts: FACTS,
	traced: ['revision', 'asOf', 'address']
};
const DOCUMENT: TextDocument = {
	lang: 'ko',
	title: HOSTILE[3] ?? '',
	landscape: true,
	facts: FACTS,
	blocks: [
		{ kind: 'heading', level: 1, text: '심사 <기간>', href: 'javascript:alert(1)' },
		{
			kind: 'table',
			columns: [
				{ label: '질문', width: 1 },
				{ label: 'US | ROK', width: 2 }
			],
			rows: [
				[
					[[{ text: '며칠인가?', href: 'https://c.example/a b|c>(d)' }]],
					[[{ text: '270일 ', bold: true }], [{ text: '', source: 1 }]]
				],
				[[], [[{ text: 'low confidence', bold: true }]]]
			]
		},
		{ kind: 'heading', level: 2, text: 'Notes' },
		{ kind: 'lines', by: 'reader', lines: HOSTILE.map((text) => [{ text }]) },
		{ kind: 'list', items: [[{ text: 'copy', href: 'https://c.example/s/1' }]] }
	],
	sources: [[{ text: '「법」 제3조', href: 'https://www.law.go.kr/법령/법' }]],
	words: { sources: '출처', page: ['', ' / ', '쪽'] }
};

describe('a workbook, read by another library', async () => {
	const bytes = await asXlsx(TABLE);
	const book = await readXlsx(bytes);
	const parts = unzipped(bytes);

	it('holds numbers as numbers, dates as dates, and every text as a text', () => {
		const [sheet, about] = book.sheets;
		expect(book.sheets.map(({ name }) => name)).toEqual(['Brief', 'About this file']);
		expect(sheet?.rows[0]).toEqual(['Note', 'Days', 'On']);
		expect(sheet?.rows.slice(1).map((row) => row[1])).toEqual([null, 0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5]);
		for (const row of sheet?.rows.slice(1) ?? []) expect(row[2]).toEqual(new Date('2024-02-29T00:00:00Z'));
		expect(sheet?.rows[1]?.[0]).toBe('=HYPERLINK("http://evil.example","x")');
		expect(sheet?.rows[3]?.[0]).toBe('<script>alert(1)</script><b>&amp;</b>');
		expect(sheet?.rows[4]?.[0]).toBe('null\ufffd bell\ufffd escape\ufffd half\ufffd last\ufffd');
		expect(sheet?.rows[5]?.[0]).toBe('turned gnp.exe end');
		expect(sheet?.rows[7]?.[0]).toBe('# heading\n- item\n1. one\n> said\n    code');
		expect(about?.rows).toEqual(FACTS.map(({ name, value }) => [name, value]));
	});

	it('cuts what no cell can hold, and says so', () => {
		const long = String(book.sheets[0]?.rows[10]?.[0]);
		expect(long.length).toBeLessThanOrEqual(32_767);
		expect(long.endsWith(' […]')).toBe(true);
	});

	it('has a frozen head, a filter, safe links and no formula, in sound XML', () => {
		for (const [name, xml] of parts) expect([name, xmlFault(xml)]).toEqual([name, null]);
		const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
		expect(sheet).toContain('state="frozen"');
		expect(sheet).toContain('<autoFilter ref="A1:C11"/>');
		// On paper the head stands on each page.
		expect(parts.get('xl/workbook.xml')).toContain(`localSheetId="0">'Brief'!$1:$1</definedName>`);
		expect(sheet.match(/<hyperlink /g)).toHaveLength(8);
		expect(sheet).not.toContain('<f>');
		expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('javascript:');
		// Excel would read the escape as a carriage return.
		expect(sheet).toContain('_x005F_x000D_');
	});
});

describe('a Word file, unzipped and parsed', async () => {
	const parts = unzipped(await asDocx(DOCUMENT));
	const body = parts.get('word/document.xml') ?? '';

	it('is sound XML in every part, whatever was written into it', () => {
		expect(parts.size).toBeGreaterThan(8);
		for (const [name, xml] of parts) expect([name, xmlFault(xml)]).toEqual([name, null]);
	});

	it('has a title, headings, a table whose head repeats, and numbered sources that are linked', () => {
		expect(body.match(/<w:pStyle w:val="(Title|Heading1|Heading2)"\/>/g)).toEqual([
			'<w:pStyle w:val="Title"/>',
			'<w:pStyle w:val="Heading1"/>',
			'<w:pStyle w:val="Heading2"/>',
			'<w:pStyle w:val="Heading1"/>'
		]);
		expect(body.match(/<w:tbl>/g)).toHaveLength(1);
		expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
		expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(3);
		expect(body).toContain('w:anchor="source-1"');
		expect(body).toContain('w:name="source-1"');
		expect(textOf(body)).toContain('며칠인가?');
		expect(textOf(body)).toContain('심사 <기간>');
		const links = parts.get('word/_rels/document.xml.rels') ?? '';
		expect(links).toContain('https://www.law.go.kr/');
		expect(links).not.toContain('javascript:');
	});

	it('keeps a hostile note as text, set apart as the reader’s', () => {
		const text = textOf(body);
		expect(text).toContain('<script>alert(1)</script><b>&amp;</b>');
		expect(text).toContain('null\ufffd bell\ufffd escape\ufffd half\ufffd last\ufffd');
		expect(text).toContain('turned gnp.exe end');
		expect(text).toContain('# heading\n- item');
		expect(body.match(/<w:pStyle w:val="ByReader"\/>/g)).toHaveLength(HOSTILE.length);
	});

	it('names a Korean font and its language, and numbers its pages', () => {
		const styles = parts.get('word/styles.xml') ?? '';
		expect(styles).toContain('w:eastAsia="Malgun Gothic"');
		expect(styles).toContain('<w:lang w:val="en-US" w:eastAsia="ko-KR"/>');
		const footer = [...parts].find(([name]) => name.startsWith('word/footer'))?.[1] ?? '';
		expect(footer).toContain('PAGE');
		expect(footer).toContain('NUMPAGES');
		expect(body).toContain('w:orient="landscape"');
		expect(body).toContain('w:w="16838" w:h="11906"');
	});
});

describe('an archive', () => {
	it('is the same for the same content, and read by another program', async () => {
		const parts = () => [
			{ name: 'a.xml', text: ['<a>', '가'.repeat(100_000), '</a>'] },
			{ name: 'empty.txt', text: [] }
		];
		const bytes = await zipped(parts());
		expect(bytes).toEqual(await zipped(parts()));
		expect([...unzipped(bytes)]).toEqual([
			['a.xml', `<a>${'가'.repeat(100_000)}</a>`],
			['empty.txt', '']
		]);
		// The tests' own reader does not look at the checksum in the directory, but office programs do.
		const directory = Buffer.from(bytes).indexOf('PK\x01\x02', 'latin1');
		expect(Buffer.from(bytes).readUInt32LE(directory + 16)).toBe(crc32(`<a>${'가'.repeat(100_000)}</a>`));
	});

	it('is none at all where a text of it cannot be made', async () => {
		const broken = (function* () {
			yield 'a'.repeat(100_000);
			throw new Error('no more');
		})();
		await expect(zipped([{ name: 'a', text: broken }])).rejects.toThrow('no more');
	});

	it('lets others have their turn while it is made', async () => {
		let turns = 0;
		const turning = setInterval(() => turns++, 1);
		await zipped([{ name: 'long', text: Array.from({ length: 200 }, (_, n) => `${n} `.repeat(20_000)) }]);
		clearInterval(turning);
		expect(turns).toBeGreaterThan(20);
	});
});

describe('columns', () => {
	it('are called as in a sheet', () => {
		expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
	});
});

describe('a CSV file, read again', () => {
	it('has a byte order mark, CRLF, its origin behind each row, and runs nothing', () => {
		const text = asCsv(TABLE);
		expect(text.startsWith('\ufeffNote,Days,On,Data revision,Law as of,Address\r\n')).toBe(true);
		const [, ...rows] = csvRows(text);
		expect(rows).toHaveLength(HOSTILE.length);
		for (const row of rows)
			expect(row.slice(2)).toEqual(['2024-02-29', '79393a6d64d1', '2026-11-25', 'https://c.example/?a=1&b="2"']);
		expect(rows[0]?.[0]).toBe(`'=HYPERLINK("http://evil.example","x")`);
		expect(rows[1]?.[0]).toBe(`'@SUM(1+1)*cmd|' /C calc'!A0`);
		expect(rows[3]?.[0]).toBe('null\ufffd bell\ufffd escape\ufffd half\ufffd last\ufffd');
		expect(rows[4]?.[0]).toBe('turned gnp.exe end');
		expect(rows[9]?.[0]).toBe(HOSTILE[9]);
	});
});

describe('JSON', () => {
	it('reads back as it was, the figures of the file in front', () => {
		const data = { notes: HOSTILE.filter((note) => note.isWellFormed()) };
		expect(JSON.parse(asJson(FACTS, data))).toEqual({
			about: {
				what: HOSTILE[2],
				revision: '79393a6d64d1',
				asOf: '2026-11-25',
				address: 'https://c.example/?a=1&b="2"'
			},
			...data
		});
	});
});

describe('Markdown', () => {
	const lines = asMarkdown(DOCUMENT).split('\n');

	it('has headings, tables and numbered sources', () => {
		expect(lines.filter((line) => line.startsWith('#'))).toEqual([
			'# null\ufffd bell\ufffd escape\ufffd half\ufffd last\ufffd',
			'## 심사 &lt;기간&gt;',
			'### Notes',
			'## 출처'
		]);
		expect(lines.filter((line) => line.startsWith('|'))).toEqual([
			'| 질문 | US \\| ROK |',
			'| --- | --- |',
			'| [며칠인가?](<https://c.example/a%20b%7Cc%3E%28d%29>) | **270일**<br>[1] |',
			'|  | **low confidence** |'
		]);
		expect(lines).toContain('1. [「법」 제3조](<https://www.law.go.kr/%EB%B2%95%EB%A0%B9/%EB%B2%95>)');
		expect(lines).toContain('- **Law as of:** 25 November 2026');
	});

	it('lets nothing in a note act: each line of it is a quotation', () => {
		const notes = lines.filter((line) => line.startsWith('>'));
		expect(notes).toContain('> &lt;script&gt;alert(1)&lt;/script&gt;&lt;b&gt;&amp;amp;&lt;/b&gt;');
		expect(notes).toContain(
			'> a \\| b \\\\\\| \\`c\\` \\*d\\* \\_e\\_ \\[f\\](javascript:alert(1)) \\~\\~g\\~\\~ \\$h\\$'
		);
		expect(notes).toContain('> \\# heading<br>\\- item<br>1\\. one<br>&gt; said<br>code');
		expect(notes).toContain('> \\=HYPERLINK("http://evil.example","x")');
	});
});

describe('names and addresses', () => {
	it('make a file name that no header, shell or folder misreads', () => {
		expect(namePart('../a: "b"\u202e\r\nSet-Cookie; x.exe')).toBe('a b Set-Cookie x exe');
		expect(namePart('봄 협상')).toBe('봄 협상');
		expect(namePart('=<>|')).toBe('');
		expect(Array.from(namePart('𐐷'.repeat(99)))).toHaveLength(60);
	});

	it('say a Korean name twice: whole for those who read RFC 8187, in ASCII for the rest', () => {
		expect(attachment('concord-gaps-2026-11-25.json')).toBe('attachment; filename="concord-gaps-2026-11-25.json"');
		expect(attachment("concord-봄-협상's-2026.docx")).toBe(
			`attachment; filename="concord-'s-2026.docx"; filename*=UTF-8''concord-%EB%B4%84-%ED%98%91%EC%83%81%27s-2026.docx`
		);
		expect(attachment('a"b\\c%d.md')).toBe(`attachment; filename="abcd.md"; filename*=UTF-8''a%22b%5Cc%25d.md`);
	});

	it('open the web alone', () => {
		expect(webAddress('https://a.example/x y')).toBe('https://a.example/x%20y');
		expect(webAddress('javascript:alert(1)')).toBeNull();
		expect(webAddress('file:///etc/passwd')).toBeNull();
		expect(webAddress('/compare')).toBeNull();
		expect(webAddress(null)).toBeNull();
	});

	it('know the formats, and no property of an object', () => {
		expect(['docx', 'xlsx', 'csv', 'json', 'md'].every(isFormat)).toBe(true);
		expect(isFormat('toString')).toBe(false);
	});

	it('cut no character in half', () => {
		expect(cutTo('𐐷𐐷𐐷𐐷', 7)).toBe('𐐷 […]');
		expect(cutTo('abc', 3)).toBe('abc');
		expect(safeText('a\r\nb\rc')).toBe('a\nb\nc');
	});
});
