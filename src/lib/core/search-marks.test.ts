import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptFinder } from './search-concepts';
import { markerOf, piecesOf, snippetOf, type Piece } from './search-marks';
import { parseQuery } from './search-query';

const find = conceptFinder([
	{ id: 'risk-review', en: ['risk review', 'risk reviews'], ko: ['위해성심사'], tooCommon: [], special: true }
]);
const marker = (typed: string) => markerOf(find(parseQuery(typed).wanted));
const print = (pieces: readonly Piece[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const marked = (typed: string, text: string) => print(piecesOf(text, marker(typed)(text)));

describe('the places in which a text was found are marked', () => {
	it.each([
		['승인', '수입승인을 받아', '수입[승인]을 받아'],
		['수입승인', '수입 승인, 수입ㆍ승인', '[수입 승인], [수입ㆍ승인]'],
		['수입 승인', '수입승인의 수입', '[수입승인]의 [수입]'],
		['승인을', '승인은 승인을', '[승인]은 [승인을]'],
		['"수입, 승인"', '수입 · 승인', '[수입 · 승인]'],
		['제7조', '제7조, 제7조의2, 제17조', '[제7조], 제7조의2, 제17조'],
		['제7조의2', '제7조의2제1항, 제7조의23', '[제7조의2]제1항, 제7조의23'],
		['270', '270일, 1270, 2700', '[270]일, 1270, 2700'],
		['LMO', 'LMO를 LMOs', '[LMO]를 [LMOs]'],
		['permits', 'A permitted permit.', 'A [permitted] [permit].'],
		['"permit application"', 'permit applications, application permit', '[permit applications], application permit'],
		['risk review', 'The risk of review: 위해성심사', 'The [risk] of [review]: [위해성심사]'],
		['위해성심사', 'risk reviews', '[risk reviews]'],
		['"permit office"', 'a permit', 'a permit'],
		['340.6(d)', '§ 340.6(d)(3)', '§ [340.6(d])(3)'],
		['ㆍ', '가ㆍ나', '가ㆍ나'],
		['lmo 연구', 'LMO 연구', '[LMO] [연구]'],
		['LMO연구', 'lmo 연구', '[lmo 연구]'],
		['procedure', 'Une procédure, PROCÉDURE', 'Une [procédure], [PROCÉDURE]'],
		['-x', 'x', 'x']
	])('%s in %s', (typed, text, expected) => {
		expect(marked(typed, text)).toBe(expected);
	});

	it('the pieces joined are the text, whatever the marks', () => {
		const mark = fc.tuple(fc.nat(12), fc.nat(12), fc.nat(3));
		fc.assert(
			fc.property(fc.string({ maxLength: 10 }), fc.array(mark), (text, marks) => {
				const sorted = marks.sort(([a], [b]) => a - b);
				expect(
					piecesOf(text, sorted)
						.map((piece) => piece.text)
						.join('')
				).toBe(text);
			})
		);
	});
});

describe('a snippet', () => {
	it('is the text that has most of what was looked for', () => {
		const { at, pieces } = snippetOf(['수입에 관한 글.', '수입과 승인.', '승인과 수입.'], marker('수입 승인'));
		expect([at, print(pieces)]).toEqual([1, '[수입]과 [승인].']);
	});
	it('is looked for no further than the first text that has all of it', () => {
		function* texts() {
			yield '수입.';
			yield '수입과 승인.';
			throw new Error('read too far');
		}
		expect(snippetOf(texts(), marker('수입 승인'), 2).at).toBe(1);
	});
	it('the first text where nothing is marked, passing over what is empty', () => {
		expect(snippetOf(['', 'One.', 'Two.'], marker('x'))).toEqual({ at: 1, pieces: [{ text: 'One.', marked: false }] });
		expect(snippetOf([], marker('x'))).toEqual({ at: 0, pieces: [] });
	});
	it('is cut between words around the marks', () => {
		const words = 'several words before '.repeat(20);
		const { pieces } = snippetOf([`${words}the permit office ${words}`], marker('permit office'));
		const text = print(pieces);
		expect(text).toMatch(/^…[a-z ]+ the \[permit\] \[office\] several [a-z ]+…$/);
		expect(text.length).toBeLessThan(250);
	});
	it('where most of the words stand together', () => {
		const far = 'other words '.repeat(40);
		const { pieces } = snippetOf([`permit ${far}permit office ${far}`], marker('permit office'));
		expect(print(pieces)).toContain('[permit] [office]');
	});
	it('begins at the beginning where the first words are found, and ends at the end', () => {
		const far = 'other words '.repeat(40);
		expect(print(snippetOf([`permit ${far}`], marker('permit')).pieces)).toMatch(/^\[permit\] other.*…$/);
		expect(print(snippetOf([`${far}permit`], marker('permit')).pieces)).toMatch(/^…other words .* \[permit\]$/);
		expect(print(snippetOf([far], marker('permit')).pieces)).toMatch(/^other words.*…$/);
	});
	it('never cuts a character in two', () => {
		for (const before of [299, 300, 301]) {
			const text = 'a'.repeat(before % 2) + '😀'.repeat(before) + ' 승인 ' + '😀'.repeat(300);
			const snippet = print(snippetOf([text], marker('승인')).pieces);
			expect(snippet).toContain('[승인]');
			expect(snippet.isWellFormed()).toBe(true);
		}
	});
	it('cuts a text that has no spaces', () => {
		const text = print(snippetOf([`${'글'.repeat(300)}승인${'글'.repeat(300)}`], marker('승인')).pieces);
		expect(text).toMatch(/^…글{60}\[승인\]글{178}…$/);
	});
	it('is in composed letters', () => {
		expect(print(snippetOf(['승인'.normalize('NFD')], marker('승인')).pieces)).toBe('[승인]');
	});
});
