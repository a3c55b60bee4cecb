import { describe, expect, it } from 'vitest';
import { lawLines } from '$lib/core/law-redline';
import { normalize } from '$lib/core/normalize';
import { asDocx } from '$lib/server/files/docx';
import { asHtml } from '$lib/server/files/html';
import { textOf, unzipped, xmlFault } from '$lib/server/files/test-readers';
import { testLibrary } from '$lib/server/library/test-library';
import { TEST_ACT } from '$lib/server/library/test-laws';
import { compared, type Compared } from './compared';
import { redlineDocument } from './redline-document';

const library = testLibrary();
const locals = { library, lang: 'ko', today: '2026-11-25' } as App.Locals;
const url = new URL('http://localhost/ko/library/x/redline');
const read = (query: string): Compared => compared(locals, TEST_ACT.key, new URLSearchParams(query));
const all = read('from=2007-12-21-8762&to=2012-12-11-11536&show=all');
/** What a version prints, article by article, with the marks around headings left out. */
const lines = ({ id }: { id: number }) => lawLines(library.laws.text(id)).map((line) => line.replace(/[()§ ]/g, ''));

/** The paragraphs behind the facts once all changes are accepted, or rejected. */
async function paragraphs(change: 'accept' | 'reject'): Promise<string[]> {
	const xml = unzipped(await asDocx(redlineDocument(all, locals, url, false))).get('word/document.xml') ?? '';
	expect(xmlFault(xml)).toBeNull();
	const gone = change === 'accept' ? 'del' : 'ins';
	return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)]
		.map(([, paragraph = '']) => paragraph)
		.filter((paragraph) => !/<w:pStyle w:val="(?:Title|Fact|InCell)"/.test(paragraph))
		.filter((paragraph) => !new RegExp(`<w:rPr><w:${gone} [^>]*/></w:rPr>`).test(paragraph))
		.map((paragraph) => paragraph.replace(new RegExp(`<w:${gone} [^>]*[^/]>.*?</w:${gone}>`, 'gs'), ''))
		.map((paragraph) => normalize(textOf(paragraph)).replace(/[()§ ]/g, ''));
}

describe('the Word file of a redline', () => {
	it('all changes accepted, it is the new law', async () =>
		expect(await paragraphs('accept')).toEqual(lines(all.after)));
	it('all changes rejected, it is the old law', async () =>
		expect(await paragraphs('reject')).toEqual(lines(all.before)));
});

describe('the HTML file of a redline', () => {
	const html = asHtml(redlineDocument(read('from=2007-12-21-8762&to=2012-12-11-11536'), locals, url, true));
	it('marks words, says where text came from and what was left out', () => {
		expect(html).toContain('<del>90일</del><ins>270일</ins>');
		expect(html).toContain('항·호·목 3개 변동 없음');
		expect(html).toContain('<b>구 법령: </b>유전자변형생물체의');
	});
	it('fetches nothing and runs nothing', () => expect(html).not.toMatch(/<script|<link|src=|@import|url\(/));
});

describe('what an address compares', () => {
	it('a version that is not there is said, and so is a bad value', () => {
		const found = read('from=9&show=x');
		expect(found.known).toBe(false);
		expect(found.problems).toEqual([{ param: 'show', given: 'x' }]);
	});
	it('a law of one version has no redline, and leads to its text', () => {
		expect(() => compared(locals, 'kr-010038', new URLSearchParams())).toThrow(
			expect.objectContaining({ status: 404, body: expect.objectContaining({ nearest: expect.anything() }) })
		);
	});
});
