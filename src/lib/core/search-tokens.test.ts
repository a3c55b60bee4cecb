import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexText, koreanTokens } from './search-tokens';

describe('a Korean text is cut into the words by which it is found', () => {
	it.each<[string, string, string[]]>([
		['pairs of syllables', '수입승인을', ['수입', '입승', '승인', '인을']],
		['spaces within Korean say nothing', '수입  승인', ['수입', '입승', '승인']],
		['nor do middle dots of any form', '연구ㆍ개발 · 생산', ['연구', '구개', '개발', '발생', '생산']],
		['a new line divides', '수입\n승인', ['수입', '승인']],
		['so does punctuation', '수입(승인)', ['수입', '승인']],
		['one syllable alone', '자', ['자']],
		['Chinese characters', '輸入한다', ['輸入', '入한', '한다']],
		['a citation is whole', '제8조의2제1항제3호', ['제8조의2', '제1항', '제3호']],
		['and ends the word before it', '시행령제4조', ['시행', '행령', '제4조']],
		['an ordinal that is no citation', '같은 제1종 시설', ['같은', '제1', '종시', '시설']],
		['제 before no number is a syllable', '제외', ['제외']],
		['a number with its unit', '270일 이내에 12,500원', ['270일', '이내', '내에', '12500원']],
		['a fraction is no whole number', '1.5퍼센트, 1.5%', ['1점5퍼센트', '1점5퍼센트']],
		['commas only between thousands', '2,4-D', ['2', '4', 'd']],
		['a day, however it is written', '2012. 3. 1. 2012.03.01 2012-03-01', ['20120301', '20120301', '20120301']],
		['Latin words in lower case', 'LMO를 MON810', ['lmo', '를', 'mon810']],
		['a middle dot divides them', 'LMOㆍGMO ㆍ', ['lmo', 'gmo']],
		['letters with marks', 'Cafe\u0301', ['café']],
		['loose jamo', '승인'.normalize('NFD'), ['승인']],
		['nothing', ' ·.,', []]
	])('%s: %s', (_, text, expected) => {
		expect(koreanTokens(text)).toEqual(expected);
	});

	it('whatever the text, the words are letters and digits', () => {
		const piece = fc.constantFrom(
			'제',
			'1',
			'조',
			'의',
			'수입',
			' ',
			'ㆍ',
			'.',
			'-',
			',',
			'%',
			'"',
			'*',
			'İ',
			'😀',
			'輸',
			'\0'
		);
		const text = fc.oneof(
			fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) }),
			fc.array(piece, { maxLength: 30 }).map((all) => all.join(''))
		);
		fc.assert(
			fc.property(text, (any) => {
				for (const token of koreanTokens(any)) expect(token).toMatch(/^[\p{L}\p{N}]+$/u);
			}),
			{ numRuns: 300 }
		);
	});
});

describe('what goes into the index', () => {
	it('Korean as its words', () => {
		expect(indexText('kr', '수입승인')).toBe('수입 입승 승인');
	});
	it('English as it is, its letters composed', () => {
		expect(indexText('us', 'Cafe\u0301 340.6(d)')).toBe('Café 340.6(d)');
	});
});
