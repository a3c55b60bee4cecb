import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptFinder } from './search-concepts';
import { matchOf } from './search-match';
import { parseQuery } from './search-query';
import { indexText } from './search-tokens';

const find = conceptFinder([
	{ id: 'risk-review', en: ['risk review', 'the 심사'], ko: ['위해성심사'], tooCommon: [], special: true },
	{ id: 'and', en: ['and the'], ko: [], tooCommon: [], special: true }
]);
const asked = (typed: string, side: 'us' | 'kr', how: 'all' | 'any' = 'all') => {
	const { wanted, unwanted } = parseQuery(typed);
	return matchOf(find(wanted), unwanted, side, how);
};

describe('what the Korean index is asked', () => {
	it.each([
		['승인', '"승인"'],
		['수입승인을', '("수입 입승 승인 인을" OR "수입 입승 승인")'],
		['수입 승인', '("수입" AND "승인") OR "수입 입승 승인"'],
		['"수입 승인"', '"수입 입승 승인"'],
		['제7조의2', '"제7조의2"'],
		['법', '"법" *'],
		['x', '"x"'],
		['"수입" "승인"', '"수입" AND "승인"'],
		['ㆍ', null],
		['수 입 "승" 인', '("수입 입승 승인") OR "수입 입승 승인"'],
		['승인 -법', '"승인"'],
		['이 법 승인', '("승인") OR "이법 법승 승인"'],
		['승인 -"신약" -§', '("승인") NOT ("신약")'],
		['risk review', '((("risk" AND "review") OR "위해성심사")) OR "risk review"'],
		['위해성심사', '"위해 해성 성심 심사"']
	])('%j → %s', (typed, expected) => {
		expect(asked(typed, 'kr')).toBe(expected && expected.replace('"위해성심사"', '"위해 해성 성심 심사"'));
	});

	it('a number with any unit', () => {
		expect(asked('270', 'kr')).toContain('"270" OR "270일" OR "270개월"');
	});
});

describe('what the English index is asked', () => {
	it.each([
		['permits', '"permits"'],
		['plant-incorporated', '"plant incorporated"'],
		['340.6(d)', '"340 6 d"'],
		['위해성심사', '"risk review"'],
		['위해성심사 days', '"risk review" AND "days"'],
		['승인', null],
		['승인 days', null],
		['days -승인 -weeks', '("days") NOT ("weeks")'],
		['days -승인', '"days"'],
		['and the', '("and the") OR "and the"'],
		['', null]
	])('%j → %s', (typed, expected) => {
		expect(asked(typed, 'us')).toBe(expected);
	});

	it('some of the words where not all are asked for', () => {
		expect(asked('승인 days weeks', 'us', 'any')).toBe('"days" OR "weeks"');
		expect(asked('승인', 'us', 'any')).toBeNull();
	});
});

it('the index takes whatever a reader types', () => {
	const db = new Database(':memory:');
	db.exec("CREATE VIRTUAL TABLE text USING fts5 (body, tokenize = 'porter unicode61 remove_diacritics 2')");
	db.prepare('INSERT INTO text (body) VALUES (?)').run(indexText('kr', '수입 승인 제7조의2'));
	const search = db.prepare('SELECT rowid FROM text WHERE text MATCH ?');
	const piece = fc.constantFrom(
		'"',
		"'",
		'*',
		'-',
		'(',
		')',
		':',
		'^',
		'AND',
		'OR',
		'NOT',
		'NEAR',
		'승',
		'수입',
		'a',
		'제1',
		' ',
		'\0'
	);
	const typed = fc.oneof(
		fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) }),
		fc.array(piece).map((all) => all.join(''))
	);
	fc.assert(
		fc.property(
			typed,
			fc.constantFrom('us' as const, 'kr' as const),
			fc.constantFrom('all' as const, 'any' as const),
			(text, side, how) => {
				const match = asked(text, side, how);
				if (match !== null) search.all(match);
			}
		),
		{ numRuns: 300 }
	);
});
