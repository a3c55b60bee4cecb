import { describe, expect, it } from 'vitest';
import type { Block, TextDocument } from './document';
import { asDocx } from './docx';
import { asHtml } from './html';
import { asMarkdown } from './markdown';
import { unzipped, xmlFault } from './test-readers';

const document = (...blocks: Block[]): TextDocument => ({
	lang: 'ko',
	title: '<script>alert(1)</script>',
	landscape: false,
	facts: [
		{ id: 'address', name: '주소', value: 'x', href: 'https://c.example/?a=1&b="2"' },
		{ id: 'evil', name: '<b>', value: '&', href: 'javascript:alert(1)' }
	],
	blocks,
	sources: [[{ text: '「법」 제3조', href: 'https://www.law.go.kr/' }]],
	tracked: { by: '제11536호 "법"', on: '2012-12-11' },
	words: { sources: '출처', page: ['', ' / ', '쪽'] }
});
const REPLACED: Block = {
	kind: 'lines',
	by: 'site',
	lines: [
		[{ text: '심사는 ' }, { text: '90일*', change: 'removed' }, { text: '270일', change: 'added' }],
		[{ text: '새 항 <1>', change: 'added' }],
		[{ text: '헌 항', change: 'removed', bold: true }]
	]
};

describe('a page of its own', () => {
	const html = asHtml(
		document(
			REPLACED,
			{ kind: 'heading', level: 2, text: '심사 & 승인' },
			{
				kind: 'lines',
				by: 'reader',
				lines: [
					[
						{ text: '메모', quiet: true },
						{ text: '', source: 1 }
					]
				]
			},
			{ kind: 'list', items: [[{ text: '하나' }]] },
			{ kind: 'table', columns: [{ label: '<질문>', width: 1 }], rows: [[[[{ text: '답' }], [{ text: '둘' }]]]] }
		)
	);
	const body = html.slice(html.indexOf('<body>'));
	it('holds what every block holds, and marks what changed', () => {
		expect(body).toContain('<p>심사는 <del>90일*</del><ins>270일</ins></p>');
		expect(body).toContain('<del><b>헌 항</b></del>');
		expect(body).toContain('<h3>심사 &amp; 승인</h3>');
		expect(body).toContain(
			'<blockquote><p><span class="quiet">메모</span><a href="#source-1">[1]</a></p></blockquote>'
		);
		expect(body).toContain('<ul><li>하나</li></ul>');
		expect(body).toContain('<th scope="col">&lt;질문&gt;</th></tr></thead><tbody>\n<tr><td>답<br>둘</td></tr>');
		expect(body).toContain('<li id="source-1"><a href="https://www.law.go.kr/">「법」 제3조</a></li>');
	});
	it('is well-formed, and no text of it is markup or leads anywhere but to the web', () => {
		expect(xmlFault(body.replace('</html>', '').replaceAll('<br>', '<br/>'))).toBeNull();
		expect(html).not.toMatch(/<script|javascript:/);
		expect(body).toContain('<a href="https://c.example/?a=1&amp;b=%222%22">');
		expect(asHtml({ ...document(), sources: [] })).not.toContain('<ol>');
	});
});

describe('a redline in other formats', () => {
	it('is tracked changes to Word: by whom, when, and with the marks of whole paragraphs', async () => {
		const xml = unzipped(await asDocx(document(REPLACED))).get('word/document.xml') ?? '';
		expect(xmlFault(xml)).toBeNull();
		const by = 'w:author="제11536호 &quot;법&quot;" w:date="2012-12-11T00:00:00Z"';
		expect(xml).toContain(
			`${by}><w:r><w:delText xml:space="preserve">90일*</w:delText></w:r></w:del><w:ins w:id="2" ${by}><w:r><w:t xml:space="preserve">270일</w:t></w:r></w:ins>`
		);
		expect(xml).toMatch(/<w:pPr><w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr><w:ins [^>]*><w:r><w:t [^>]*>새 항 &lt;1&gt;/);
		expect(xml).toMatch(/<w:pPr><w:rPr><w:del [^>]*\/><\/w:rPr><\/w:pPr>/);
	});
	it('says nothing of a day where none is known', async () => {
		const { tracked: _, ...untracked } = document(REPLACED);
		const xml = unzipped(await asDocx(untracked)).get('word/document.xml') ?? '';
		expect(xml).toContain('w:author="Concord"><w:r><w:delText');
	});
	it('is HTML within Markdown', () => {
		expect(asMarkdown(document(REPLACED))).toContain('심사는 <del>90일\\*</del><ins>270일</ins>');
	});
});
