import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edited, SMALL, temporaryFolder, writeSources, type SourceTexts } from '../../stores/test-stores';
import { checkReference, writeReference } from './build';
import { printFault } from './read';

const START = 'seeds/start.yaml';
const INSTRUMENTS = 'field/instruments.yaml';
const AUTHORITIES = 'field/authorities.yaml';
const WORDS = 'glossary/words.yaml';

/** Every fault of some sources as it is printed. */
function faultsOf(texts: SourceTexts): string[] {
	const checked = checkReference(writeSources(texts));
	return checked.ok ? [] : checked.faults.map(printFault);
}
/** Sound sources with their revision. */
function sound(texts: SourceTexts) {
	const checked = checkReference(writeSources(texts));
	if (!checked.ok) throw new Error(checked.faults.map(printFault).join('\n'));
	return checked;
}
const edit = (file: string, from: string, to: string, texts: SourceTexts = SMALL) => edited(texts, file, from, to);
/** A second step file with one question more. */
const SECOND = `step: end
questions:
  - id: seed-fee
    ask: {en: Is there a fee?, ko: 수수료가 있는가?}
    why: {en: It costs., ko: 돈이 든다.}
    type: boolean
    stricter: true
    weight: 1
`;
const withFile = (file: string, text: string, texts: SourceTexts = SMALL): SourceTexts => ({ ...texts, [file]: text });

it('the small sources are sound', () => {
	expect(faultsOf(SMALL)).toEqual([]);
});

describe('every fault is printed as file:line: what is wrong, what was expected', () => {
	it.each<[string, SourceTexts, string[]]>([
		[
			'a first day said to be unknown where the answer before ends on it',
			edit(START, '- from: 2010-01-01\n', '- from: 2010-01-01\n        or_earlier: true\n'),
			[
				'seeds/start.yaml:27: seed-days: or_earlier, but the answer before ends on that day, expected no or_earlier, because the day is known'
			]
		],
		[
			'a check that is two years older than the newest',
			edit(START, 'at: 340.6(d)(3)}\n        checked: {on: 2026', 'at: 340.6(d)(3)}\n        checked: {on: 2024'),
			[
				'seeds/start.yaml:17: seed-days: checked on 2024-01-02, more than two years before the newest check, expected a new check, or recheck: true'
			]
		],
		[
			'unknown instrument in a basis',
			edit(START, 'in: us-rule, at: 340.6(d)(3)', 'in: us-law, at: 340.6(d)(3)'),
			['seeds/start.yaml:16: unknown instrument "us-law", expected an id of field/instruments-*.yaml']
		],
		[
			'unknown instrument in a definition',
			edit(WORDS, 'in: kr-act', 'in: kr-code'),
			['glossary/words.yaml:14: unknown instrument "kr-code", expected an id of field/instruments-*.yaml']
		],
		[
			'definition without a place',
			edit(WORDS, 'in: kr-act, at: 제2조제1호, ', ''),
			['glossary/words.yaml:14: in and name are missing, expected one of them']
		],
		[
			'unknown authority of an instrument',
			edit(INSTRUMENTS, 'authority: kr-office', 'authority: kr-ofice'),
			['field/instruments.yaml:19: unknown authority "kr-ofice", expected an id of field/authorities.yaml']
		],
		[
			'unknown authority named in a rule',
			edit(START, "en: '{kr-office} has 270", "en: '{kr-ofice} has 270"),
			['seeds/start.yaml:28: unknown authority "kr-ofice", expected an id of field/authorities.yaml']
		],
		[
			'unknown authority named in a note',
			edit(START, 'value: 270\n', "value: 270\n        note: {en: 'Ask {kr-ofice}.', ko: 묻는다.}\n"),
			['seeds/start.yaml:28: unknown authority "kr-ofice", expected an id of field/authorities.yaml']
		],
		[
			'unknown domain',
			edit('seeds/topic.yaml', 'domain: farming', 'domain: fishing'),
			['seeds/topic.yaml:2: unknown domain "fishing", expected one of farming']
		],
		[
			'unknown step',
			edit(START, 'step: start', 'step: begin'),
			[
				'seeds/start.yaml:3: unknown step "begin", expected one of start, end',
				'seeds/start.yaml:32: unknown step "begin", expected one of start, end',
				'seeds/start.yaml:53: unknown step "begin", expected one of start, end'
			]
		],
		[
			'step that is no id',
			edit(START, 'step: start', 'step: The Start'),
			['seeds/start.yaml:1: step is not right, expected an id in lower case with hyphens']
		],
		[
			'unknown topic',
			withFile('plants/end.yaml', SECOND),
			['plants/end.yaml:3: unknown topic "plants", expected a folder with a topic.yaml of that id']
		],
		[
			'two steps of one id',
			edit('seeds/topic.yaml', 'id: end', 'id: start'),
			['seeds/topic.yaml:8: id "start" is used twice (first at seeds/topic.yaml:7), expected an id of its own']
		],
		[
			'overlapping intervals of answers',
			edit(START, 'until: 2010-01-01', 'until: 2010-01-02'),
			[
				'seeds/start.yaml:26: the interval from 2010-01-01 overlaps 2000-01-01 to 2010-01-02, expected intervals that do not overlap'
			]
		],
		[
			'an open interval before another',
			edit(START, '        until: 2010-01-01\n', ''),
			[
				'seeds/start.yaml:25: the interval from 2010-01-01 overlaps 2000-01-01 to today, expected intervals that do not overlap'
			]
		],
		[
			'overlapping intervals of names',
			edit(AUTHORITIES, 'from: 2010-01-01', 'from: 2009-12-31'),
			[
				'field/authorities.yaml:6: the interval from 2009-12-31 overlaps 2000-01-01 to 2010-01-01, expected intervals that do not overlap'
			]
		],
		[
			'until before from',
			edit(START, 'until: 2010-01-01', 'until: 1999-12-31'),
			['seeds/start.yaml:20: until 1999-12-31 is not after from 2000-01-01, expected a later date']
		],
		[
			'until on the day of from',
			edit(START, 'until: 2010-01-01', 'until: 2000-01-01'),
			['seeds/start.yaml:20: until 2000-01-01 is not after from 2000-01-01, expected a later date']
		],
		[
			'overlapping relations of texts',
			edit(
				START,
				'      - {from: 2000-01-01, relation',
				'      - {from: 1999-01-01, relation: equal, why: {en: x, ko: 가}}\n      - {from: 2000-01-01, relation'
			),
			[
				'seeds/start.yaml:59: the interval from 2000-01-01 overlaps 1999-01-01 to today, expected intervals that do not overlap'
			]
		],
		[
			'missing Korean text',
			edit(START, 'ask: {en: How many days?, ko: 며칠인가?}', 'ask: {en: How many days?}'),
			['seeds/start.yaml:4: ask.ko is missing, expected a text']
		],
		[
			'Korean text without Hangul',
			edit(START, 'ko: 며칠인가?', 'ko: How many days?'),
			['seeds/start.yaml:4: ask.ko is not right, expected a text in Korean']
		],
		[
			'empty text',
			edit(START, 'en: How many days?', "en: ' '"),
			['seeds/start.yaml:4: ask.en is empty or too small, expected at least 1']
		],
		[
			'value outside its range',
			edit(START, 'value: 270', 'value: 366'),
			['seeds/start.yaml:27: seed-days: value 366 is outside its declared range, expected 0 to 365']
		],
		[
			'value below its range',
			edit(START, 'value: 270', 'value: -1'),
			['seeds/start.yaml:27: seed-days: value -1 is outside its declared range, expected 0 to 365']
		],
		[
			'text for a number',
			edit(START, 'value: 270', "value: '270'"),
			['seeds/start.yaml:27: seed-days: value is "270", expected a number']
		],
		[
			'value that no type allows',
			edit(START, 'value: 270', 'value: {days: 270}'),
			['seeds/start.yaml:27: kr.1.value is not known, expected true, false, a number, an option or a list of options']
		],
		[
			'value of a free text',
			edit(START, '        rule: {en: Tell the office., ', '        value: yes\n        rule: {en: Tell the office., '),
			['seeds/start.yaml:62: seed-duty: value "yes" of a free text, expected no value']
		],
		[
			'range without width',
			edit(START, 'range: [0, 365]', 'range: [365, 365]'),
			[
				'seeds/start.yaml:8: range 365 to 365 is empty, expected the least value first, the most second',
				'seeds/start.yaml:13: seed-days: value 180 is outside its declared range, expected 365 to 365',
				'seeds/start.yaml:21: seed-days: value 90 is outside its declared range, expected 365 to 365',
				'seeds/start.yaml:27: seed-days: value 270 is outside its declared range, expected 365 to 365'
			]
		],
		[
			'unknown option of a set',
			edit(START, 'value: [plan, map]', 'value: [plan, chart]'),
			['seeds/start.yaml:43: seed-papers: value is ["plan","chart"], expected some of map, plan']
		],
		[
			'option named twice in a set',
			edit(START, 'value: [plan, map]', 'value: [plan, plan]'),
			['seeds/start.yaml:43: seed-papers: value is ["plan","plan"], expected some of map, plan']
		],
		[
			'option beside a set',
			edit(START, 'value: [plan, map]', 'value: plan'),
			['seeds/start.yaml:43: seed-papers: value is "plan", expected a list of options']
		],
		[
			'two options of one id',
			edit(START, 'id: plan, en: Plan', 'id: map, en: Plan'),
			[
				'seeds/start.yaml:37: two options have the same id, expected an id of its own for each',
				'seeds/start.yaml:43: seed-papers: value is ["plan","map"], expected some of map, map'
			]
		],
		[
			'one option alone',
			edit(START, '      - {id: plan, en: Plan, ko: 계획서}\n', ''),
			['seeds/start.yaml:37: options is empty or too small, expected at least 2']
		],
		[
			'unknown type',
			edit(START, 'type: number', 'type: integer'),
			['seeds/start.yaml:6: type is not known, expected boolean, nominal, ordinal, number, set or text']
		],
		[
			'unknown direction',
			edit(START, 'stricter: higher', 'stricter: longer'),
			['seeds/start.yaml:9: stricter is not known, expected one of higher, lower, none']
		],
		[
			'missing unit',
			edit(START, '    unit: days\n', ''),
			['seeds/start.yaml:3: unit is missing, expected one of days, months, years, percent, hours, count']
		],
		[
			'weight of nothing',
			edit(START, 'weight: 3', 'weight: 0'),
			['seeds/start.yaml:10: weight is empty or too small, expected more than 0']
		],
		[
			'citation that YAML takes for a number',
			edit(START, "at: '340.1'", 'at: 340.10'),
			['seeds/start.yaml:64: us.0.basis.0.at is of the wrong type, expected a text']
		],
		[
			'system without what it is cited by',
			edit(INSTRUMENTS, '    part: 340\n', ''),
			['field/instruments.yaml:5: part is missing, expected a part for a citation of system cfr']
		],
		[
			'value beside a state',
			edit(START, 'state: no-rule', 'state: no-rule\n        value: []'),
			['seeds/start.yaml:51: seed-papers: a value beside state no-rule, expected a value or a state, not both']
		],
		[
			'missing value',
			edit(START, '        value: 270\n', ''),
			['seeds/start.yaml:26: seed-days: value is nothing, expected a number']
		],
		[
			'missing basis',
			edit(START, '        basis:\n          - {in: kr-act, at: 제4조의2제3항}\n', ''),
			['seeds/start.yaml:26: seed-days: basis is missing, expected at least one citation']
		],
		[
			'missing checked',
			edit(START, '        checked: {on: 2026-01-03, against: text, confidence: high}\n', ''),
			['seeds/start.yaml:19: seed-days: checked is missing, expected on, against and confidence']
		],
		[
			'checked where nobody has looked',
			edit(START, 'state: no-rule', 'state: not-checked'),
			['seeds/start.yaml:52: seed-papers: checked beside state not-checked, expected no checked']
		],
		[
			'high confidence from memory',
			edit(START, 'against: inference, confidence: medium', 'against: memory, confidence: high'),
			['seeds/start.yaml:71: seed-duty: high confidence from memory, expected low, because no source was opened']
		],
		[
			'no date',
			edit(START, 'from: 2010-01-01', 'from: 2010-02-30'),
			['seeds/start.yaml:26: kr.1.from is not right, expected a date YYYY-MM-DD']
		],
		[
			'id used twice in two files',
			withFile('seeds/end.yaml', SECOND.replace('seed-fee', 'seed-days')),
			['seeds/start.yaml:3: id "seed-days" is used twice (first at seeds/end.yaml:3), expected an id of its own']
		],
		[
			'id used twice in one file',
			edit('field/domains.yaml', 'domains:\n', 'domains:\n  - {id: farming, en: Farms, ko: 농장}\n'),
			['field/domains.yaml:3: id "farming" is used twice (first at field/domains.yaml:2), expected an id of its own']
		],
		[
			'unknown direction of a truth value',
			withFile('seeds/end.yaml', SECOND.replace('stricter: true', 'stricter: maybe')),
			['seeds/end.yaml:7: stricter is not known, expected true, false or none']
		],
		[
			'subject of the glossary used twice',
			withFile('glossary/more.yaml', 'subject: words\ntitle: {en: More, ko: 더}\nterms: []\n'),
			['glossary/words.yaml:1: id "words" is used twice (first at glossary/more.yaml:1), expected an id of its own']
		],
		[
			'id with a capital',
			edit(START, 'id: seed-papers', 'id: Seed-papers'),
			['seeds/start.yaml:32: id is not right, expected an id in lower case with hyphens']
		],
		[
			'unknown key in a question',
			edit(START, '    unit: days\n', '    unit: days\n    units: days\n'),
			['seeds/start.yaml:8: unknown key "units", expected a key of db/reference/README.md']
		],
		[
			'unknown key deep in an answer',
			edit(START, 'at: 340.6(d)(3)}', 'at: 340.6(d)(3), on: 2020-01-01}'),
			['seeds/start.yaml:16: unknown key "on" in us.0.basis.0, expected a key of db/reference/README.md']
		],
		[
			'unknown key beside the questions',
			edit(START, 'step: start\n', 'step: start\nsteps: start\n'),
			['seeds/start.yaml:2: unknown key "steps", expected a key of db/reference/README.md']
		],
		[
			'address that is none',
			edit(INSTRUMENTS, 'url: https://www.law.go.kr/법령/종자법', 'url: law.go.kr'),
			['field/instruments.yaml:22: url is not right, expected a web address']
		],
		[
			'not YAML',
			withFile('field/notes.yaml', 'notes: "no end\n'),
			['field/notes.yaml:2: Missing closing "quote, expected valid YAML']
		],
		[
			'duplicate key',
			edit(START, '    unit: days\n', '    unit: days\n    unit: days\n'),
			['seeds/start.yaml:8: Map keys must be unique, expected valid YAML']
		],
		[
			'alias',
			edit(START, 'ko: 며칠인가?', 'ko: *days'),
			['seeds/start.yaml:4: alias "*days", expected the value itself, written out']
		],
		[
			'anchor and alias',
			edit(START, 'ko: 며칠인가?', 'ko: &days 며칠인가?', edit(START, 'ko: 어떤 서류인가?', 'ko: *days')),
			['seeds/start.yaml:33: alias "*days", expected the value itself, written out']
		],
		[
			'a file with nothing known',
			withFile('field/notes.yaml', '# notes\nnotes: []\nmore: 1\n'),
			[
				'field/notes.yaml:2: nothing known in this file (notes, more), expected one of the forms in db/reference/README.md'
			]
		],
		[
			'an empty file',
			withFile('field/notes.yaml', '# nothing yet\n'),
			['field/notes.yaml:1: the file holds no keys, expected one of the forms in db/reference/README.md']
		],
		[
			'a list for a file',
			withFile('field/notes.yaml', '- a\n'),
			['field/notes.yaml:1: the file holds no keys, expected one of the forms in db/reference/README.md']
		],
		[
			'no list',
			withFile('seeds/end.yaml', 'step: end\nquestions:\n'),
			['seeds/end.yaml:2: questions is not a list, expected a list of questions']
		],
		[
			'an entry that holds nothing',
			withFile('seeds/end.yaml', 'step: end\nquestions:\n  -\n'),
			['seeds/end.yaml:3: the entry is left empty, expected an object']
		]
	])('%s', (_, texts, expected) => {
		expect(faultsOf(texts)).toEqual(expected);
	});

	it.each<[string, SourceTexts, string]>([
		[
			'citation of the CFR that does not parse',
			edit(START, 'at: 340.6(d)(3)', 'at: 340.6 (d) (3'),
			'seeds/start.yaml:16: citation "340.6 (d) (3" of us-rule does not parse'
		],
		[
			'Korean citation that does not parse',
			edit(START, 'at: 제4조의2제3항', 'at: 4-2(3)'),
			'seeds/start.yaml:30: citation "4-2(3)" of kr-act does not parse'
		],
		[
			'citation in a definition that does not parse',
			edit(WORDS, 'at: 제2조제1호', 'at: 2(1)'),
			'glossary/words.yaml:14: citation "2(1)" of kr-act does not parse'
		]
	])('%s, and the form of that law is told', (_, texts, expected) => {
		const faults = faultsOf(texts);
		expect(faults).toHaveLength(1);
		expect(faults[0]?.startsWith(`${expected}, expected a `)).toBe(true);
	});
});

describe('all faults are reported at once', () => {
	it('three faults in three files, in the order of files and lines', () => {
		const texts = edit(
			WORDS,
			'in: kr-act',
			'in: kr-code',
			edit(INSTRUMENTS, 'authority: kr-office', 'authority: kr-ofice', edit(START, 'value: 270', 'value: 366'))
		);
		expect(faultsOf(texts)).toEqual([
			'field/instruments.yaml:19: unknown authority "kr-ofice", expected an id of field/authorities.yaml',
			'glossary/words.yaml:14: unknown instrument "kr-code", expected an id of field/instruments-*.yaml',
			'seeds/start.yaml:27: seed-days: value 366 is outside its declared range, expected 0 to 365'
		]);
	});
	it('a file that is not YAML, an entry that is not right and a value outside its range', () => {
		const texts = withFile(
			'field/notes.yaml',
			'notes: "no end\n',
			edit(WORDS, 'match: true', 'match: often', edit(START, 'value: 270', 'value: 366'))
		);
		expect(faultsOf(texts)).toEqual([
			'field/notes.yaml:2: Missing closing "quote, expected valid YAML',
			'glossary/words.yaml:15: match is of the wrong type, expected a boolean',
			'seeds/start.yaml:27: seed-days: value 366 is outside its declared range, expected 0 to 365'
		]);
	});
	it('a bad question does not hide the faults of the next', () => {
		const texts = edit(START, 'type: number', 'type: integer', edit(START, 'value: [plan, map]', 'value: [chart]'));
		expect(faultsOf(texts)).toEqual([
			'seeds/start.yaml:6: type is not known, expected boolean, nominal, ordinal, number, set or text',
			'seeds/start.yaml:43: seed-papers: value is ["chart"], expected some of map, plan'
		]);
	});
	it('two faults of one answer are both told', () => {
		const texts = edit(START, 'value: 270', 'value: 366', edit(START, 'from: 2010-01-01', 'from: 2009-01-01'));
		expect(faultsOf(texts)).toEqual([
			'seeds/start.yaml:26: the interval from 2009-01-01 overlaps 2000-01-01 to 2010-01-01, expected intervals that do not overlap',
			'seeds/start.yaml:27: seed-days: value 366 is outside its declared range, expected 0 to 365'
		]);
	});
});

describe('one fault does not bring false ones', () => {
	it.each<[string, SourceTexts, string]>([
		[
			'an instrument that is refused is not unknown where it is cited',
			edit(INSTRUMENTS, 'kind: statute', 'kind: law'),
			'field/instruments.yaml:15'
		],
		[
			'nor is one of a file that is not YAML',
			edit(INSTRUMENTS, 'instruments:', "instruments: 'all'"),
			'field/instruments.yaml:2'
		],
		[
			'an authority that is refused is not unknown',
			edit(AUTHORITIES, 'side: kr', 'side: eu'),
			'field/authorities.yaml:3'
		],
		[
			'a domain that is refused is not unknown',
			edit('field/domains.yaml', 'ko: 농업', 'ko: Farming'),
			'field/domains.yaml:2'
		],
		[
			'a topic that is refused is not unknown',
			edit('seeds/topic.yaml', 'ko: 편집부', 'ko: Desk'),
			'seeds/topic.yaml:5'
		],
		['a step that is refused is not unknown', edit(START, 'step: start', 'step: The Start'), 'seeds/start.yaml:1']
	])('%s', (_, texts, place) => {
		const faults = faultsOf(texts);
		expect([...new Set(faults.map((fault) => fault.split(': ')[0]))]).toEqual([place]);
	});
});

describe('the revision names the data', () => {
	const { revision } = sound(SMALL);
	it('is twelve hex digits', () => {
		expect(revision).toMatch(/^[0-9a-f]{12}$/);
	});
	it.each<[string, SourceTexts]>([
		['the folder that the sources lie in', SMALL],
		['a comment', edit(START, 'step: start\n', '# who: when\n\nstep: start # the first\n')],
		[
			'the order of keys',
			edit(START, '    unit: days\n    range: [0, 365]\n', '    range: [0, 365]\n    unit: days\n')
		],
		[
			'the order of keys in a row',
			edit(START, 'ask: {en: How many days?, ko: 며칠인가?}', 'ask: {ko: 며칠인가?, en: How many days?}')
		],
		[
			'layout and quotes',
			edit(
				START,
				'ask: {en: How many days?, ko: 며칠인가?}',
				"ask:\n      en: 'How many days?'\n      ko: >-\n        며칠인가?"
			)
		],
		['an empty list that may be left out', edit(START, 'state: no-rule\n', 'state: no-rule\n        basis: []\n')]
	])('does not change with %s', (_, texts) => {
		expect(sound(texts).revision).toBe(revision);
	});
	it.each<[string, SourceTexts]>([
		['a value', edit(START, 'value: 270', 'value: 271')],
		['a date', edit(START, 'from: 1990-01-01\n        value: 180', 'from: 1990-01-02\n        value: 180')],
		['one letter of a rule', edit(START, 'has 180 days.', 'has 180 days')],
		['a pinpoint', edit(START, '340.6(d)(3)', '340.6(d)(2)')],
		['the order of answers in a set', edit(START, '[plan, map]', '[map, plan]')],
		['a term of the glossary', edit(WORDS, '[seeds]', '[seeds, seedling]')]
	])('changes with %s', (_, texts) => {
		expect(sound(texts).revision).not.toBe(revision);
	});
});

describe('writing the store', () => {
	const { sources, revision } = sound(SMALL);
	const write = (file: string) => writeReference(file, sources, revision);

	it('the same sources give the same bytes', () => {
		const [one, two] = [join(temporaryFolder(), 'a.sqlite'), join(temporaryFolder(), 'b.sqlite')];
		write(one);
		const again = sound(SMALL);
		writeReference(two, again.sources, again.revision);
		expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
		write(one);
		expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
	});
	it('makes the folder, and leaves nothing but the store in it', () => {
		const file = join(temporaryFolder(), 'var', 'deep', 'reference.sqlite');
		write(file);
		expect(readdirSync(dirname(file))).toEqual(['reference.sqlite']);
	});
	it('what an earlier write left half done is no hindrance', () => {
		const file = join(temporaryFolder(), 'reference.sqlite');
		writeFileSync(`${file}.draft`, 'half a store');
		write(file);
		expect(readdirSync(dirname(file))).toEqual(['reference.sqlite']);
	});
	it('a failed check leaves the store that is there untouched', () => {
		const file = join(temporaryFolder(), 'reference.sqlite');
		write(file);
		const before = readFileSync(file);
		const checked = checkReference(writeSources(edit(START, 'value: 270', 'value: 366')));
		if (checked.ok) writeReference(file, checked.sources, checked.revision);
		expect(checked.ok).toBe(false);
		expect(readFileSync(file).equals(before)).toBe(true);
	});
	it('a failed write leaves the store that is there untouched, and no draft', () => {
		const file = join(temporaryFolder(), 'reference.sqlite');
		write(file);
		const before = readFileSync(file);
		const twice = { ...sources, domains: [...sources.domains, ...sources.domains] };
		expect(() => writeReference(file, twice, revision)).toThrow('UNIQUE');
		expect(readFileSync(file).equals(before)).toBe(true);
		expect(readdirSync(dirname(file))).toEqual(['reference.sqlite']);
	});
});
