import { describe, expect, it } from 'vitest';
import { alike, containment, grams, jaccard } from './similarity';

const [EN, EN_90] = ['The Minister shall decide within 270 days.', 'The Minister shall decide within 90 days.'];
const [KO, KO_90] = [
	'관계 중앙행정기관의 장은 270일 이내에 심사한다.',
	'관계 중앙행정기관의 장은 90일 이내에 심사한다.'
];

/** q-grams that both texts have, and that either has. */
function shared(before: string, after: string, q: number): [shared: number, of: number] {
	const [a, b] = [grams(before, q), grams(after, q)];
	const both = [...a].filter((gram) => b.has(gram)).length;
	return [both, a.size + b.size - both];
}

describe('the fixtures of METHODS.md section 7', () => {
	it.each<[string, string, string, number, number, number]>([
		['en_q5', EN, EN_90, 5, 32, 43],
		['ko_q5', KO, KO_90, 5, 18, 29],
		['ko_q2', KO, KO_90, 2, 24, 29]
	])('%s', (_, before, after, q, both, of) => expect(shared(before, after, q)).toEqual([both, of]));
	it('a text in composed and in decomposed letters is at distance 0', () => {
		expect(alike([KO.normalize('NFC')], [KO.normalize('NFD')], (text) => text, 0)).toMatchObject([{ likeness: 1 }]);
	});
});

describe('grams', () => {
	it.each<[string, string[]]>([
		['Risk  review', ['risk ', 'isk r', 'sk re', 'k rev', ' revi', 'revie', 'eview']],
		['삭제', ['삭제']],
		['', []]
	])('%j', (text, expected) => expect([...grams(text)]).toEqual(expected));
});

describe('measures', () => {
	it('Jaccard counts what either has, containment what the smaller has', () => {
		expect(jaccard(32, 38, 37)).toBeCloseTo(0.7442, 4);
		expect(containment(10, 10, 40)).toBe(1);
	});
});

describe('alike', () => {
	const find = (before: string[], after: string[], least: number) => alike(before, after, (text) => text, least);
	it('finds the pairs that are alike enough, in a list of any order', () => {
		expect(find([EN, KO], [KO_90, EN_90, 'Another matter.'], 0.3)).toEqual([
			{ before: EN, after: EN_90, likeness: 32 / 43 },
			{ before: KO, after: KO_90, likeness: 18 / 29 }
		]);
	});
	it('leaves out what is not alike enough', () => expect(find([EN], [EN_90], 0.75)).toEqual([]));
	it('says nothing of texts that share nothing, nor of empty ones', () => {
		expect(find(['abcdef', ''], ['uvwxyz', ''], 0)).toEqual([]);
	});
	it('measures as it is told', () => {
		expect(alike(['within 270 days'], ['decide within 270 days or later'], (text) => text, 0.9, containment)).toEqual([
			{ before: 'within 270 days', after: 'decide within 270 days or later', likeness: 1 }
		]);
	});
});
