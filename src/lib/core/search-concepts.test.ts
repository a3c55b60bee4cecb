import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptFinder, type Concept } from './search-concepts';
import { parseQuery } from './search-query';

const concept = (id: string, en: string[], ko: string[], more: Partial<Concept> = {}): Concept => ({
	id,
	en,
	ko,
	tooCommon: [],
	special: true,
	...more
});
const find = conceptFinder([
	concept(
		'risk-review',
		['risk review', 'LMO risk review', 'biosafety review'],
		['위해성심사', '위해성 심사', '환경위해성심사']
	),
	concept('lmo', ['LMO', 'living modified organism'], ['유전자변형생물체', 'LMO']),
	concept('be', ['BE', 'bioengineered food'], ['생명공학식품']),
	concept('report-bogo', ['report', 'annual report'], ['보고'], { special: false }),
	concept('report-singo', ['report', 'notification'], ['신고', '신고하다'], { special: false }),
	concept('article', ['article'], ['조', '제1조', '조문'], { special: false }),
	concept('stay', ['stay', 'stay of execution (court)'], ['집행정지'], { tooCommon: ['stay'] }),
	concept('of-the', ['of the', '-'], ['에 관한'])
]);
const said = (typed: string) =>
	find(parseQuery(typed).wanted).map(({ text, also }) => [text, also.en.join(', '), also.ko.join(', ')].join(' | '));

describe('terms are found among the words of a query, with their other names', () => {
	it.each([
		['risk review', ['risk review | biosafety review | 위해성심사']],
		['Risk reviews days', ['Risk reviews | biosafety review | 위해성심사', 'days |  | ']],
		['위해성 심사의 기간', ['위해성 심사 | risk review, biosafety review | ', '기간 |  | ']],
		['lmo', ['lmo | living modified organism | 유전자변형생물체']],
		['BE label', ['BE | bioengineered food | 생명공학식품', 'label |  | ']],
		['be label', ['label |  | ']],
		['report', ['report |  | 보고, 신고']],
		['신고', ['신고 | report, notification | ']],
		['article', ['article |  | 조문']],
		['제1조', ['제1조 |  | ']],
		['stay', ['stay |  | ']],
		['집행정지', ['집행정지 |  | ']],
		['"risk review"', ['risk review |  | ']],
		['the "of" and', ['of |  | ']],
		['the of', ['the |  | ', 'of |  | ']],
		['', []]
	])('%j', (typed, expected) => {
		expect(said(typed)).toEqual(expected);
	});

	it('says which concepts they are', () => {
		expect(find(parseQuery('report').wanted)[0]?.concepts).toEqual(['report-bogo', 'report-singo']);
	});
});

it('for any words and any terms something is looked for, and nothing breaks', () => {
	const text = fc.string({ unit: fc.constantFrom('a', 'B', '조', '심사', ' ', '-', '(', 'ㆍ', '1'), maxLength: 8 });
	const forms = fc.array(text, { maxLength: 3 });
	const any = fc.record({ id: text, en: forms, ko: forms, tooCommon: forms, special: fc.boolean() });
	fc.assert(
		fc.property(fc.array(any, { maxLength: 5 }), fc.array(text), (concepts, typed) => {
			const { wanted } = parseQuery(typed.join(' '));
			expect(conceptFinder(concepts)(wanted).length > 0).toBe(wanted.length > 0);
		})
	);
});
