import { describe, expect, it } from 'vitest';
import { isAskingWord, isEmptyWord, isKorean, stemsIn, termKey, wordForms } from './search-words';

it('a text with any Korean in it is Korean', () => {
	expect([isKorean('LMO법'), isKorean('LMO'), isKorean('340')]).toEqual([true, false, false]);
});

it('the stems of English words, without accents and without the Korean around them', () => {
	expect(stemsIn('Cafés, plant-incorporated LMO를 340.6')).toEqual(['cafe', 'plant', 'incorpor', 'lmo', '340', '6']);
});

it.each([
	['위해성 심사', '위해성심사'],
	['연구ㆍ개발', '연구-개발'],
	['Gene-edited', 'gene edit'],
	['LMO 연구시설', 'lmo연구시설']
])('%s and %s are one term', (a, b) => {
	expect(termKey(a)).toBe(termKey(b));
});

describe('a Korean word with a particle is also looked for without it', () => {
	it.each([
		['수입승인을', ['수입승인을', '수입승인']],
		['승인을', ['승인을', '승인']],
		['LMO를', ['LMO를', 'LMO']],
		['위해성심사의', ['위해성심사의', '위해성심사']],
		['LMO의', ['LMO의', 'LMO']],
		['동의', ['동의']],
		['재심의', ['재심의']],
		['을', ['을']],
		['risk', ['risk']]
	])('%s', (word, forms) => {
		expect(wordForms(word)).toEqual(forms);
	});
});

it('words that tell nothing', () => {
	expect(['The', 'of', '및', 'when?', 'law', '승인'].map(isEmptyWord)).toEqual([true, true, true, true, false, false]);
});

it('words of a question', () => {
	expect(['How', 'long?', '며칠', 'review'].map(isAskingWord)).toEqual([false, true, true, false]);
});
