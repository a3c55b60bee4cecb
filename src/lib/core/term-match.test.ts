import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termMatcher, type Term } from './term-match';

const term = (id: string, forms: Partial<Term>): Term => ({ id, en: [], ko: [], tooCommon: [], ...forms });

/** A text with the marked parts in brackets: `[LMO=lmo]를`. */
function marked(terms: readonly Term[], lang: 'en' | 'ko', text: string, options?: { once?: boolean }): string {
	const segments = termMatcher(terms, lang, options)(text);
	expect(segments.map((segment) => segment.text).join('')).toBe(text);
	return segments.map((one) => (one.term === null ? one.text : `[${one.text}=${one.term}]`)).join('');
}

const terms: readonly Term[] = [
	term('lmo', {
		en: ['living modified organism', 'LMO', 'LMOs'],
		ko: ['유전자변형생물체', '유전자 변형 생물체', 'LMO']
	}),
	term('risk-review', { en: ['risk review', 'risk reviews'], ko: ['위해성심사'] }),
	term('risk', { en: ['risk'], ko: ['위해성'] }),
	term('gm', { en: ['GM', 'GE', 'gene-edited'], ko: ['GM'] }),
	term('rnd', { en: ['R&D', 'C++ (draft)'], ko: ['연구·개발'] }),
	term('product', { en: ['plant product', 'product'], ko: ['제품', '종'], tooCommon: ['Product'] }),
	term('cafe', { en: ['café au lait'], ko: ['수입ㆍ수출'] }),
	term('exempt', { en: ["breeder's “exemption”"], ko: ['1종 시설'] })
];

describe('in English', () => {
	it.each([
		['Each risk review takes 270 days.', 'Each [risk review=risk-review] takes 270 days.'],
		['Risk Reviews and RISK', '[Risk Reviews=risk-review] and [RISK=risk]'],
		['risky asterisk risk1 érisk riské', 'risky asterisk risk1 érisk riské'],
		['non-GM, GM; gm and Ge', 'non-[GM=gm], [GM=gm]; gm and Ge'],
		['lmo LMO LMOs lmos', 'lmo [LMO=lmo] [LMOs=lmo] [lmos=lmo]'],
		['GENE-EDITED', '[GENE-EDITED=gm]'],
		['R&D, r&d', '[R&D=rnd], r&d'],
		['see C++ (draft).', 'see [C++ (draft)=rnd].'],
		['a product, a plant product', 'a product, a [plant product=product]'],
		['living\n modified\u00a0organism', '[living\n modified\u00a0organism=lmo]'],
		['breeder’s "exemption"', '[breeder’s "exemption"=exempt]'],
		['Café au lait', '[Café au lait=cafe]'],
		['Cafe\u0301 au lait, risk', '[Cafe\u0301 au lait=cafe], [risk=risk]'],
		['risk\u0301 e\u0301', 'risk\u0301 e\u0301'],
		['risk\u0323 x', 'risk\u0323 x'],
		['', '']
	])('%j → %j', (text, expected) => {
		expect(marked(terms, 'en', text)).toBe(expected);
	});
});

describe('in Korean', () => {
	it.each([
		['위해성심사를 받는다', '[위해성심사=risk-review]를 받는다'],
		['위해성 심사', '[위해성=risk] 심사'],
		['유전자변형생물체와 유전자 변형 생물체', '[유전자변형생물체=lmo]와 [유전자 변형 생물체=lmo]'],
		['LMO를, 비LMO의, LMOs, aLMO, LMO2', '[LMO=lmo]를, 비[LMO=lmo]의, LMOs, aLMO, LMO2'],
		[
			'수입·수출, 수입ㆍ수출, 수입‧수출, 수입•수출, 수입・수출',
			'[수입·수출=cafe], [수입ㆍ수출=cafe], [수입‧수출=cafe], [수입•수출=cafe], [수입・수출=cafe]'
		],
		['연구ㆍ개발비', '[연구ㆍ개발=rnd]비'],
		['1종 시설, 11종 시설', '[1종 시설=exempt], 11종 시설'],
		['제품의 종', '[제품=product]의 종']
	])('%j → %j', (text, expected) => {
		expect(marked(terms, 'ko', text)).toBe(expected);
	});

	it('the raw text is kept where it is in loose jamo', () => {
		const text = '신규 위해성심사를 LMO는'.normalize('NFD');
		expect(termMatcher(terms, 'ko')(text)).toEqual([
			{ text: '신규 '.normalize('NFD'), term: null },
			{ text: '위해성심사'.normalize('NFD'), term: 'risk-review' },
			{ text: '를 '.normalize('NFD'), term: null },
			{ text: 'LMO', term: 'lmo' },
			{ text: '는'.normalize('NFD'), term: null }
		]);
	});
	it('a form may itself be in loose jamo', () => {
		expect(marked([term('a', { ko: ['심사'.normalize('NFD')] })], 'ko', '위해성심사')).toBe('위해성[심사=a]');
	});
});

describe('which term a form belongs to', () => {
	it('of two terms with one form the first has it', () => {
		const both = [term('first', { en: ['event'] }), term('second', { en: ['Event'] })];
		expect(marked(both, 'en', 'an event')).toBe('an [event=first]');
		expect(marked([...both].reverse(), 'en', 'an event')).toBe('an [event=second]');
	});
	it('so too where one is in capitals: the other keeps what is not', () => {
		const [capitals, lower] = [term('capitals', { en: ['GE'] }), term('lower', { en: ['ge'] })];
		expect(marked([capitals, lower], 'en', 'GE Ge')).toBe('[GE=capitals] [Ge=lower]');
		expect(marked([lower, capitals], 'en', 'GE Ge')).toBe('[GE=lower] [Ge=lower]');
	});
	it('a form that is too common for one term may still mark another', () => {
		const common = [term('a', { en: ['use'], tooCommon: ['use'] }), term('b', { en: ['use'] })];
		expect(marked(common, 'en', 'use')).toBe('[use=b]');
	});
	it('letters whose cases do not pair are taken as they are', () => {
		const odd = [term('a', { en: ['Straße', 'ΟΔΟς'] })];
		expect(marked(odd, 'en', 'straße STRASSE οδος οδοσ')).toBe('[straße=a] STRASSE [οδος=a] οδοσ');
	});
	it('without forms nothing is marked', () => {
		expect(termMatcher([term('a', { en: ['', ' '] })], 'en')('any text')).toEqual([{ text: 'any text', term: null }]);
		expect(termMatcher([], 'ko')('')).toEqual([]);
	});
	it('once: only the first of each term, in each text', () => {
		const matcher = termMatcher(terms, 'en', { once: true });
		const text = 'risk, LMO, risk, LMOs, end';
		const expected = [
			{ text: 'risk', term: 'risk' },
			{ text: ', ', term: null },
			{ text: 'LMO', term: 'lmo' },
			{ text: ', risk, LMOs, end', term: null }
		];
		expect(matcher(text)).toEqual(expected);
		expect(matcher(text)).toEqual(expected);
	});
});

describe('for any terms and any text', () => {
	const alphabet = [
		...'aAbB ·ㆍ가각심사1(.',
		'ß',
		'é',
		'e\u0301',
		'\u0301',
		'심'.normalize('NFD'),
		'\u11a8',
		'😀',
		'\ud800'
	];
	const text = fc.array(fc.constantFrom(...alphabet), { maxLength: 30 }).map((parts) => parts.join(''));
	const form = fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
	const forms = fc.array(form, { maxLength: 4 });
	const any = fc.array(fc.record({ id: fc.uuid(), en: forms, ko: forms, tooCommon: forms }), { maxLength: 5 });

	it('the segments joined are the text, none is empty, and every term is one of the input', () => {
		fc.assert(
			fc.property(any, fc.constantFrom('en' as const, 'ko' as const), fc.boolean(), text, (list, lang, once, raw) => {
				const segments = termMatcher(list, lang, { once })(raw);
				expect(segments.map((segment) => segment.text).join('')).toBe(raw);
				for (const segment of segments) {
					expect(segment.text).not.toBe('');
					expect(segment.term === null || list.some((one) => one.id === segment.term)).toBe(true);
				}
			}),
			{ numRuns: 500 }
		);
	});

	it('finds one of two thousand forms in a long text', () => {
		const many = Array.from({ length: 500 }, (_, n) => {
			const word = Array.from({ length: 5 }, (_, k) =>
				String.fromCharCode(0xac00 + ((n * 7919 + k * 104729) % 11172))
			).join('');
			return term(`t${n}`, { ko: [word, `${word} 심사`, `${word}자`, `X${n}`] });
		});
		const matcher = termMatcher(many, 'ko');
		const long = '위해성심사 대상인 유전자변형생물체를 수입하려는 자는 X17 승인을 받아야 한다. '.repeat(2000);
		expect(matcher(long).filter((segment) => segment.term === 't17')).toHaveLength(2000);
	});
});
