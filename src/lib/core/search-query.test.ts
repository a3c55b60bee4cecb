import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPinpoint } from './citation';
import { parseQuery } from './search-query';

const words = (typed: string) => {
	const { wanted, unwanted } = parseQuery(typed);
	const print = ({ text, exact }: { text: string; exact: boolean }) => (exact ? `"${text}"` : text);
	return [wanted.map(print).join(' '), unwanted.map(print).join(' ')];
};

describe('what a reader types', () => {
	it.each([
		['수입 승인', '수입 승인', ''],
		['  risk\treview ', 'risk review', ''],
		['"risk  review" days', '"risk review" days', ''],
		['“risk review”', '"risk review"', ''],
		['「약사법」 제31조', '"약사법" 제31조', ''],
		['"not closed', '"not closed"', ''],
		['approval -drug -"new drug" −식품', 'approval', 'drug "new drug" 식품'],
		['plant-incorporated - protectant', 'plant-incorporated protectant', ''],
		['-- §  "" -" ', '', ''],
		['a"b"c', 'a "b" c', '']
	])('%j: wanted %j, unwanted %j', (typed, wanted, unwanted) => {
		expect(words(typed)).toEqual([wanted, unwanted]);
	});

	it('sixteen words at most', () => {
		expect(parseQuery('a '.repeat(100)).wanted).toHaveLength(16);
	});
});

describe('a citation is recognised', () => {
	it.each([
		['제7조의2', 'kr', null, null, null, '제7조의2'],
		['약사법 제31조', 'kr', '약사법', null, null, '제31조'],
		['「약사법」 제31조제1항', 'kr', '약사법', null, null, '제31조제1항'],
		['「약사법」', 'kr', '약사법', null, null, null],
		['LMO Act art. 8(2)', 'kr', 'LMO Act', null, null, '제8조제2항'],
		['LMO Act, Article 7-2', 'kr', 'LMO Act', null, null, '제7조의2'],
		['340.6(d)', 'cfr', null, null, 340, '340.6(d)'],
		['§ 340.6', 'cfr', null, null, 340, '340.6'],
		['7 CFR 340.6(d)(3)', 'cfr', null, 7, 340, '340.6(d)(3)'],
		['7 CFR part 340', 'cfr', null, 7, 340, null],
		['7 CFR part 340, subpart A', 'cfr', null, 7, 340, 'subpart A'],
		['subpart A', 'cfr', null, null, null, 'subpart A'],
		['21 U.S.C. 342', 'usc', null, 21, null, '342']
	])('%s', (typed, system, name, title, part, place) => {
		const { cited } = parseQuery(typed);
		expect(cited).toMatchObject({ system, name, title, part });
		expect(cited?.pinpoint ? formatPinpoint(cited.pinpoint, 'ko') : null).toBe(place);
	});

	it.each(['승인', '57 FR 22984', 'part of the law', 'article 8 of the act', ''])('but not in %j', (typed) => {
		expect(parseQuery(typed).cited).toBeNull();
	});
});

it('no text is an error', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) }), (typed) => {
			for (const { text } of parseQuery(typed).wanted) expect(text).not.toBe('');
		}),
		{ numRuns: 300 }
	);
});
