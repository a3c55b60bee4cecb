import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analysed } from '../../stores/test-analysis';
import { edited, SMALL, temporaryFolder, writeSources, type SourceTexts } from '../../stores/test-stores';
import { checkReference, writeReference } from './build';
import { printFault } from './read';

const COMMITMENTS = 'field/commitments.yaml';
const GAPS = 'seeds/gaps/start.yaml';
const PATHWAYS = 'seeds/pathways.yaml';
const SCENARIOS = 'seeds/scenarios.yaml';
const EVENTS = 'seeds/events.yaml';
const SOUND = analysed(SMALL);

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
const edit = (file: string, from: string, to: string) => edited(SOUND, file, from, to);
/** Each case changes one place of a file, and these faults alone are printed as `file:line: what is wrong, what was expected`. */
function reports(
	file: string,
	cases: readonly (readonly [name: string, from: string, to: string, ...faults: string[]])[]
) {
	it.each(cases)('%s', (_, from, to, ...faults) => {
		expect(faultsOf(edit(file, from, to))).toEqual(faults);
	});
}

it('the small analysis is sound, and so are the small data without it', () => {
	expect(faultsOf(SOUND)).toEqual([]);
	expect(faultsOf(SMALL)).toEqual([]);
});

describe('faults of a commitment', () => {
	reports(COMMITMENTS, [
		[
			'unknown instrument',
			'instrument: kr-act',
			'instrument: kr-code',
			'field/commitments.yaml:3: unknown instrument "kr-code", expected an id of field/instruments-*.yaml'
		],
		[
			'two paragraphs of one id',
			'id: peace',
			'id: pace',
			'field/commitments.yaml:9: two paragraphs have the same id, expected an id of its own for each',
			'seeds/gaps/start.yaml:20: unknown commitment "seed-accord peace", expected a paragraph of field/commitments.yaml'
		],
		[
			'no paragraph',
			"    paragraphs:\n      - {id: pace, label: {en: ¶1, ko: 제1항}, text: {en: '{kr-office} decides in time.', ko: '{kr-office}에서 제때 결정한다.'}}\n      - {id: peace, label: {en: ¶2, ko: ¶2}, text: {en: No quarrel about seed., ko: 종자를 두고 다투지 않는다.}}\n",
			'    paragraphs: []\n',
			'field/commitments.yaml:8: paragraphs is empty or too small, expected at least 1'
		],
		[
			'unknown kind',
			'kind: understanding',
			'kind: promise',
			'field/commitments.yaml:4: kind is not known, expected one of understanding, political, recommendation, treaty, standard'
		],
		[
			'status without Korean',
			', ko: 양국이 서명하였다.',
			'',
			'field/commitments.yaml:7: status.ko is missing, expected a text'
		],
		[
			'paragraph whose Korean is English',
			'ko: 종자를 두고 다투지 않는다.',
			'ko: No quarrel.',
			'field/commitments.yaml:10: paragraphs.1.text.ko is not right, expected a text in Korean'
		],
		[
			'month that is none',
			"'2007-03'",
			"'2007-13'",
			'field/commitments.yaml:6: date is not right, expected a year, a month YYYY-MM or a date YYYY-MM-DD'
		],
		[
			'day that is none',
			"'2007-03'",
			'2007-02-30',
			'field/commitments.yaml:6: date is not right, expected a year, a month YYYY-MM or a date YYYY-MM-DD'
		],
		[
			'date with more than a day',
			"'2007-03'",
			"'2007-03-01-01'",
			'field/commitments.yaml:6: date is not right, expected a year, a month YYYY-MM or a date YYYY-MM-DD'
		],
		[
			'year that YAML takes for a number',
			"'2007-03'",
			'2007',
			'field/commitments.yaml:6: date is of the wrong type, expected a text'
		],
		[
			'unknown authority in a paragraph',
			"en: '{kr-office} decides",
			"en: '{kr-ofice} decides",
			'field/commitments.yaml:9: unknown authority "kr-ofice", expected an id of field/authorities.yaml'
		],
		[
			'nobody has checked it',
			'    checked: {on: 2026-01-04, against: text, confidence: high}\n',
			'',
			'field/commitments.yaml:2: checked is missing, expected an object'
		],
		[
			'unknown key',
			'    kind: understanding\n',
			'    kind: understanding\n    signed: 2007-03-28\n',
			'field/commitments.yaml:5: unknown key "signed", expected a key of db/reference/README.md'
		],
		[
			'unknown key in a paragraph',
			'{id: peace,',
			'{id: peace, date: 2007-03-28,',
			'field/commitments.yaml:10: unknown key "date" in paragraphs.1, expected a key of db/reference/README.md'
		]
	]);
});

describe('faults of a gap', () => {
	reports(GAPS, [
		[
			'unknown question',
			'question: seed-papers',
			'question: seed-paper',
			'seeds/gaps/start.yaml:2: unknown question "seed-paper", expected the id of a question'
		],
		[
			'a question with two gaps',
			'question: seed-days',
			'question: seed-papers',
			'seeds/gaps/start.yaml:10: question "seed-papers" has two gaps, expected one gap a question'
		],
		[
			'unknown commitment',
			'in: seed-accord, paragraph: peace',
			'in: seed-treaty, paragraph: peace',
			'seeds/gaps/start.yaml:20: unknown commitment "seed-treaty peace", expected a paragraph of field/commitments.yaml'
		],
		[
			'unknown paragraph of a commitment',
			'paragraph: peace',
			'paragraph: war',
			'seeds/gaps/start.yaml:20: unknown commitment "seed-accord war", expected a paragraph of field/commitments.yaml'
		],
		[
			'paragraph named twice',
			'paragraph: peace',
			'paragraph: pace',
			'seeds/gaps/start.yaml:20: "seed-accord pace" is named twice, expected each of them once'
		],
		[
			'bearer named twice',
			'[importer-kr, exporter-us]',
			'[importer-kr, importer-kr]',
			'seeds/gaps/start.yaml:13: "importer-kr" is named twice, expected each of them once'
		],
		[
			'unknown bearer',
			'[grower]',
			'[farmer]',
			'seeds/gaps/start.yaml:5: bears.0 is not known, expected one of developer-us, developer-kr, exporter-us, importer-kr, food-company, seed-company, grower, researcher, investor, consumer, manufacturer-us, manufacturer-kr, importer-us, exporter-kr, patient, authority-us, authority-kr'
		],
		['nobody bears it', '[grower]', '[]', 'seeds/gaps/start.yaml:5: bears is empty or too small, expected at least 1'],
		[
			'unknown kind',
			'kind: threshold',
			'kind: treshold',
			'seeds/gaps/start.yaml:11: kind is not known, expected one of conflict, no-counterpart, threshold, definition, sequence, duplicate-review, evidence, transparency, institutional'
		],
		[
			'unknown severity',
			'severity: high',
			'severity: grave',
			'seeds/gaps/start.yaml:12: severity is not known, expected one of low, medium, high'
		],
		[
			'unknown side to close it',
			'side: both',
			'side: int',
			'seeds/gaps/start.yaml:17: closes.1.side is not known, expected one of us, kr, both'
		],
		[
			'unknown level of law',
			'level: decree',
			'level: order',
			'seeds/gaps/start.yaml:16: closes.0.level is not known, expected one of statute, decree, regulation, notice, practice, arrangement'
		],
		['no Korean', ', ko: 한쪽에만 서류가 있다.', '', 'seeds/gaps/start.yaml:6: what.ko is missing, expected a text'],
		[
			'evidence without Korean',
			', ko: 2020년에 확인되었다.',
			'',
			'seeds/gaps/start.yaml:21: evidence.ko is missing, expected a text'
		],
		[
			'unknown authority in what it says',
			"en: '{kr-office}",
			"en: '{kr-ofice}",
			'seeds/gaps/start.yaml:14: unknown authority "kr-ofice", expected an id of field/authorities.yaml'
		],
		[
			'unknown authority in a way to close it',
			'ko: 기간을 줄인다.',
			"ko: '{kr-ofice}에서 기간을 줄인다.'",
			'seeds/gaps/start.yaml:16: unknown authority "kr-ofice", expected an id of field/authorities.yaml'
		],
		[
			'judgement without confidence',
			', confidence: high}',
			'}',
			'seeds/gaps/start.yaml:22: judged.confidence is missing, expected one of high, medium, low'
		],
		[
			'unknown key',
			'    severity: high\n',
			'    severity: high\n    title: Days\n',
			'seeds/gaps/start.yaml:13: unknown key "title", expected a key of db/reference/README.md'
		]
	]);
});

describe('faults of a pathway', () => {
	reports(PATHWAYS, [
		[
			'unknown question of a step',
			'seed-papers]',
			'seed-paper]',
			'seeds/pathways.yaml:17: unknown question "seed-paper", expected the id of a question'
		],
		[
			'question of a step named twice',
			'seed-papers]',
			'seed-days]',
			'seeds/pathways.yaml:17: "seed-days" is named twice, expected each of them once'
		],
		[
			'unknown authority of a step',
			'심사}, authority: kr-office',
			'심사}, authority: kr-ofice',
			'seeds/pathways.yaml:22: unknown authority "kr-ofice", expected an id of field/authorities.yaml'
		],
		[
			'unknown authority in the text of a step',
			'ko: 접수일부터.',
			"ko: '{kr-ofice} 접수일부터.'",
			'seeds/pathways.yaml:14: unknown authority "kr-ofice", expected an id of field/authorities.yaml'
		],
		[
			'unknown instrument of a step',
			'in: us-rule',
			'in: us-law',
			'seeds/pathways.yaml:16: unknown instrument "us-law", expected an id of field/instruments-*.yaml'
		],
		[
			'step that waits for itself',
			'after: [k2, k3]',
			'after: [k2, k4]',
			'seeds/pathways.yaml:24: step "k4" comes before itself, expected a path that runs from its start to its end',
			'seeds/scenarios.yaml:21: step "k4" comes before itself, expected a path that runs from its start to its end'
		],
		[
			'steps that wait for each other',
			'days: 30, after: [k1]',
			'days: 30, after: [k4]',
			'seeds/pathways.yaml:23: step "k3" comes before itself, expected a path that runs from its start to its end',
			'seeds/scenarios.yaml:21: step "k4" comes before itself, expected a path that runs from its start to its end'
		],
		[
			'unknown predecessor',
			'after: [a2]',
			'after: [a9]',
			'seeds/pathways.yaml:19: step "a3" follows a step that is not there, expected a path that runs from its start to its end'
		],
		[
			'predecessor of the other side',
			'after: [a2]',
			'after: [k1]',
			'seeds/pathways.yaml:19: step "a3" follows a step that is not there, expected a path that runs from its start to its end'
		],
		[
			'predecessor named twice',
			'after: [k2, k3]',
			'after: [k2, k2]',
			'seeds/pathways.yaml:24: "k2" is named twice, expected each of them once'
		],
		[
			'two steps of one id',
			'id: a3',
			'id: a1',
			'seeds/pathways.yaml:6: step "a1" is there twice, expected a path that runs from its start to its end'
		],
		[
			'typical days, the most first',
			'low: 234, high: 259',
			'low: 259, high: 234',
			'seeds/pathways.yaml:10: typical 259 to 234 is empty, expected the fewest days first, the most second'
		],
		[
			'typical days in fractions',
			'low: 234',
			'low: 234.5',
			'seeds/pathways.yaml:10: us.1.typical.low is of the wrong type, expected an int'
		],
		[
			'no days for a step without a limit',
			'days: 60',
			'days: 0',
			'seeds/pathways.yaml:21: kr.0.days is empty or too small, expected more than 0'
		],
		[
			'days beside a limit that nobody looked up',
			'days: 60, ',
			'days: 60, unchecked: true, ',
			'seeds/pathways.yaml:21: unchecked beside 60 days, expected days: null, or no "unchecked"'
		],
		['days left out', 'days: 60, ', '', 'seeds/pathways.yaml:21: kr.0.days is missing, expected a number'],
		[
			'neither mandatory nor voluntary',
			'days: 60, mandatory: true',
			'days: 60',
			'seeds/pathways.yaml:21: kr.0.mandatory is missing, expected a boolean'
		],
		[
			'a side by another name',
			'    kr:\n',
			'    ko:\n',
			'seeds/pathways.yaml:2: kr is missing, expected an array',
			'seeds/pathways.yaml:21: unknown key "ko", expected a key of db/reference/README.md'
		],
		[
			'name of a step without Korean',
			', ko: 청문',
			'',
			'seeds/pathways.yaml:23: kr.2.name.ko is missing, expected a text'
		],
		[
			'unknown key in a step',
			'days: 60',
			'days: 60, until: 90',
			'seeds/pathways.yaml:21: unknown key "until" in kr.0, expected a key of db/reference/README.md'
		],
		[
			'unknown key',
			'    intro:',
			'    side: us\n    intro:',
			'seeds/pathways.yaml:4: unknown key "side", expected a key of db/reference/README.md'
		]
	]);
});

describe('faults of a scenario', () => {
	reports(SCENARIOS, [
		[
			"id of the reader's own scenario",
			'id: us-unread',
			'id: own',
			'seeds/scenarios.yaml:35: id "own" is taken, expected another id: this one names the reader\'s own scenario'
		],
		[
			'id used twice',
			'id: us-unread',
			'id: kr-quick',
			'seeds/scenarios.yaml:35: id "kr-quick" is used twice (first at seeds/scenarios.yaml:2), expected an id of its own'
		],
		[
			'unknown instrument',
			'instrument: kr-act',
			'instrument: kr-bill',
			'seeds/scenarios.yaml:7: unknown instrument "kr-bill", expected an id of field/instruments-*.yaml'
		],
		[
			'unknown question',
			'question: seed-days',
			'question: seed-day',
			'seeds/scenarios.yaml:15: unknown question "seed-day", expected the id of a question'
		],
		[
			'question answered twice',
			'    answers:\n',
			'    answers:\n      - {question: seed-days, value: 90, rule: {en: Ninety days., ko: 90일이다.}, checked: {on: 2026-01-06, against: secondary, confidence: low}}\n',
			'seeds/scenarios.yaml:16: question "seed-days" is answered twice, expected one answer a question'
		],
		[
			'value outside its range',
			'value: 180',
			'value: 366',
			'seeds/scenarios.yaml:16: seed-days: value 366 is outside its declared range, expected 0 to 365'
		],
		['no value', '        value: 180\n', '', 'seeds/scenarios.yaml:15: seed-days: value is nothing, expected a number'],
		[
			'value beside a state',
			'value: 180',
			'value: 180\n        state: no-rule',
			'seeds/scenarios.yaml:16: seed-days: a value beside state no-rule, expected a value or a state, not both'
		],
		[
			'nobody has checked the answer',
			'        checked: {on: 2026-01-06, against: secondary, confidence: low}\n        note:',
			'        note:',
			'seeds/scenarios.yaml:15: seed-days: checked is missing, expected on, against and confidence'
		],
		[
			'high confidence from memory',
			'checked: {on: 2026-01-06, against: secondary, confidence: low}\n        note:',
			'checked: {on: 2026-01-06, against: memory, confidence: high}\n        note:',
			'seeds/scenarios.yaml:18: seed-days: high confidence from memory, expected low, because no source was opened'
		],
		[
			'unknown authority in a rule, told once',
			"en: '{kr-office} has",
			"en: '{kr-ofice} has",
			'seeds/scenarios.yaml:17: unknown authority "kr-ofice", expected an id of field/authorities.yaml'
		],
		[
			'unknown authority in what it does',
			'ko: 미국과 같은 기간으로 한다.',
			"ko: '{kr-ofice}에서 정한다.'",
			'seeds/scenarios.yaml:5: unknown authority "kr-ofice", expected an id of field/authorities.yaml'
		],
		[
			'rule without Korean',
			", ko: '{kr-office}에서 180일 안에 결정한다.'",
			'',
			'seeds/scenarios.yaml:17: answers.0.rule.ko is missing, expected a text'
		],
		['title without Korean', ', ko: 신속법안', '', 'seeds/scenarios.yaml:4: title.ko is missing, expected a text'],
		[
			'unknown status',
			'is: pending',
			'is: stuck',
			'seeds/scenarios.yaml:6: status.is is not known, expected one of proposed, pending, passed-one-house, enacted, announced, lapsed, unknown, in-force'
		],
		[
			'no side of the two',
			'side: us',
			'side: int',
			'seeds/scenarios.yaml:36: side is not known, expected one of us, kr'
		],
		[
			'no source',
			'sources:\n      - {en: From memory, ko: 기억에 따른다}',
			'sources: []',
			'seeds/scenarios.yaml:40: sources is empty or too small, expected at least 1'
		],
		[
			'unknown pathway',
			'pathway: new-seed',
			'pathway: old-seed',
			'seeds/scenarios.yaml:21: unknown pathway "old-seed", expected the id of a pathway'
		],
		[
			'unknown step that would fall away',
			'without: [k3]',
			'without: [k3, k9]',
			'seeds/scenarios.yaml:22: unknown step "k9", expected a step of new-seed on that side'
		],
		[
			'step of the other side that would fall away',
			'without: [k3]',
			'without: [a2]',
			'seeds/scenarios.yaml:22: unknown step "a2", expected a step of new-seed on that side'
		],
		[
			'unknown predecessor',
			'after: [k4]',
			'after: [k9]',
			'seeds/scenarios.yaml:21: step "k5" follows a step that is not there, expected a path that runs from its start to its end'
		],
		[
			'steps that would wait for each other',
			'after: [k1]',
			'after: [k4]',
			'seeds/scenarios.yaml:21: step "k2" comes before itself, expected a path that runs from its start to its end'
		],
		[
			'pathway changed twice',
			'    pathways:\n',
			'    pathways:\n      - {pathway: new-seed, without: [k3]}\n',
			'seeds/scenarios.yaml:22: pathway "new-seed" is changed twice, expected one change a pathway'
		],
		[
			'step changed twice',
			'id: k5',
			'id: k2',
			'seeds/scenarios.yaml:21: step "k2" comes before itself, expected a path that runs from its start to its end',
			'seeds/scenarios.yaml:34: step "k2" is changed twice, expected one change a step'
		],
		[
			'step that falls away and is replaced',
			'without: [k3]',
			'without: [k2]',
			'seeds/scenarios.yaml:24: step "k2" is changed twice, expected one change a step'
		],
		[
			'unknown authority of a step',
			'authority: kr-office',
			'authority: kr-ofice',
			'seeds/scenarios.yaml:26: unknown authority "kr-ofice", expected an id of field/authorities.yaml'
		],
		[
			'unknown instrument of a step',
			'- {in: kr-act}',
			'- {in: kr-bill}',
			'seeds/scenarios.yaml:31: unknown instrument "kr-bill", expected an id of field/instruments-*.yaml'
		],
		[
			'citation of a step that does not parse',
			'- {in: kr-act}',
			"- {in: kr-act, at: 'art. 3'}",
			'seeds/scenarios.yaml:31: citation "art. 3" of kr-act does not parse, expected a place such as 제4조의2제3항제1호가목, 제22조의3~제22조의4, 별표 1, 별지 제1호서식 or 부칙 제2조'
		],
		[
			'unknown question of a step',
			'[seed-days]',
			'[seed-day]',
			'seeds/scenarios.yaml:32: unknown question "seed-day", expected the id of a question'
		],
		[
			'unknown key',
			'    side: us\n',
			'    side: us\n    bill: 12\n',
			'seeds/scenarios.yaml:37: unknown key "bill", expected a key of db/reference/README.md'
		],
		[
			'interval of an answer',
			'        value: 180\n',
			'        value: 180\n        from: 2027-01-01\n',
			'seeds/scenarios.yaml:17: unknown key "from" in answers.0, expected a key of db/reference/README.md'
		]
	]);
});

describe('faults of an event', () => {
	reports(EVENTS, [
		[
			'unknown instrument',
			'in: kr-act',
			'in: kr-code',
			'seeds/events.yaml:7: unknown instrument "kr-code", expected an id of field/instruments-*.yaml'
		],
		[
			'citation that does not parse',
			'at: 부칙 제2조',
			"at: 'art. 2'",
			'seeds/events.yaml:7: citation "art. 2" of kr-act does not parse, expected a place such as 제4조의2제3항제1호가목, 제22조의3~제22조의4, 별표 1, 별지 제1호서식 or 부칙 제2조'
		],
		[
			'unknown authority in what happened',
			"en: '{kr-office}",
			"en: '{kr-ofice}",
			'seeds/events.yaml:5: unknown authority "kr-ofice", expected an id of field/authorities.yaml'
		],
		['unknown side', 'side: int', 'side: eu', 'seeds/events.yaml:9: side is not known, expected one of us, kr, int'],
		['no Korean', ', ko: 새 관청', '', 'seeds/events.yaml:4: title.ko is missing, expected a text'],
		[
			'half a month',
			"'2007-03'",
			"'2007-3'",
			'seeds/events.yaml:8: date is not right, expected a year, a month YYYY-MM or a date YYYY-MM-DD'
		],
		[
			'unknown key',
			'    side: int\n',
			'    side: int\n    number: 2\n',
			'seeds/events.yaml:10: unknown key "number", expected a key of db/reference/README.md'
		],
		[
			'no list',
			'events:\n',
			'events: none\nmore:\n',
			'seeds/events.yaml:1: events is not a list, expected a list of events'
		]
	]);
});

describe('faults between files', () => {
	const more = (file: string, text: string): SourceTexts => ({ ...SOUND, [file]: text });
	const moved = (file: string, to: string): SourceTexts => {
		const { [file]: text = '', ...rest } = SOUND;
		return { ...rest, [to]: text };
	};
	it.each<[string, SourceTexts, string[]]>([
		[
			'a pathway and the scenarios in a folder that is no topic',
			{ ...moved(PATHWAYS, 'plants/pathways.yaml'), [SCENARIOS]: 'scenarios: []\n' },
			['plants/pathways.yaml:2: unknown topic "plants", expected a folder with a topic.yaml of that id']
		],
		[
			'scenarios in a folder that is no topic',
			moved(SCENARIOS, 'plants/scenarios.yaml'),
			[
				'plants/scenarios.yaml:2: unknown topic "plants", expected a folder with a topic.yaml of that id',
				'plants/scenarios.yaml:35: unknown topic "plants", expected a folder with a topic.yaml of that id'
			]
		],
		[
			'a commitment of an id used twice',
			more('field/commitments-2.yaml', SOUND[COMMITMENTS] ?? ''),
			[
				'field/commitments.yaml:2: id "seed-accord" is used twice (first at field/commitments-2.yaml:2), expected an id of its own'
			]
		],
		[
			'a pathway of an id used twice',
			more('seeds/pathways-2.yaml', SOUND[PATHWAYS] ?? ''),
			[
				'seeds/pathways.yaml:2: id "new-seed" is used twice (first at seeds/pathways-2.yaml:2), expected an id of its own'
			]
		],
		[
			'a question with a gap in two files',
			more('seeds/gaps/end.yaml', edited(SOUND, GAPS, 'question: seed-days', 'question: seed-duty')[GAPS] ?? ''),
			['seeds/gaps/start.yaml:2: question "seed-papers" has two gaps, expected one gap a question']
		]
	])('%s', (_, texts, expected) => {
		expect(faultsOf(texts)).toEqual(expected);
	});
});

describe('one fault does not bring false ones', () => {
	it.each<[string, SourceTexts, string]>([
		[
			'a commitment that is refused is not unknown where a gap names it',
			edit(COMMITMENTS, 'kind: understanding', 'kind: promise'),
			'field/commitments.yaml:4'
		],
		[
			'a question that is refused is not unknown to gaps, steps and scenarios',
			edit('seeds/start.yaml', 'type: number', 'type: integer'),
			'seeds/start.yaml:6'
		],
		[
			'a pathway that is refused is not unknown to a scenario',
			edit(PATHWAYS, ', ko: 새 종자}', '}'),
			'seeds/pathways.yaml:3'
		],
		[
			'a topic that is refused is not unknown to its pathways and scenarios',
			edit('seeds/topic.yaml', 'ko: 편집부', 'ko: Desk'),
			'seeds/topic.yaml:5'
		],
		[
			'an authority that is refused is not unknown in a text',
			edit('field/authorities.yaml', 'side: kr', 'side: eu'),
			'field/authorities.yaml:3'
		],
		[
			'an instrument that is refused is not unknown to commitments, steps, scenarios and events',
			edit('field/instruments.yaml', 'kind: statute', 'kind: law'),
			'field/instruments.yaml:15'
		]
	])('%s', (_, texts, place) => {
		expect(faultsOf(texts).map((fault) => fault.split(': ')[0])).toEqual([place]);
	});
});

describe('what may be left open is no fault', () => {
	it.each<[string, SourceTexts]>([
		// A bill that nobody has read cannot be cited; a law that holds can.
		['a scenario’s answer without a basis, as it stands in the small analysis', SOUND],
		[
			'a scenario’s answer with a basis',
			edit(
				SCENARIOS,
				'        value: 180\n',
				'        value: 180\n        basis:\n          - {in: kr-act, at: 제3조}\n'
			)
		],
		['a scenario under which a rule falls away', edit(SCENARIOS, 'value: 180', 'state: no-rule')],
		['a year alone', edit(COMMITMENTS, "'2007-03'", "'2007'")],
		['a whole date', edit(COMMITMENTS, "'2007-03'", '2007-03-28')],
		['a commitment outside the instruments', edit(COMMITMENTS, '    instrument: kr-act\n', '')],
		['one typical number of days', edit(PATHWAYS, 'low: 234, high: 259', 'low: 259, high: 259')],
		[
			'a gap that no commitment touches',
			edit(GAPS, '    commitments:\n      - {in: seed-accord, paragraph: pace}\n    judged', '    judged')
		],
		['no gaps yet', { ...SOUND, [GAPS]: 'gaps: []\n' }]
	])('%s', (_, texts) => {
		expect(faultsOf(texts)).toEqual([]);
	});
	it('but an answer of a question needs one', () => {
		expect(
			faultsOf(edit('seeds/start.yaml', '        basis:\n          - {in: kr-act, at: 제4조의2제3항}\n', ''))
		).toEqual(['seeds/start.yaml:26: seed-days: basis is missing, expected at least one citation']);
	});
});

describe('the analysis belongs to the data that the revision names', () => {
	const { revision } = sound(SOUND);
	it.each<[string, SourceTexts]>([
		['a paragraph of a commitment', edit(COMMITMENTS, 'No quarrel', 'No dispute')],
		['the severity of a gap', edit(GAPS, 'severity: high', 'severity: medium')],
		['the days of a step', edit(PATHWAYS, 'days: 60', 'days: 61')],
		['the value of a scenario', edit(SCENARIOS, 'value: 180', 'value: 181')],
		['the date of an event', edit(EVENTS, "'2007-03'", "'2007-04'")]
	])('%s changes it', (_, texts) => {
		expect(sound(texts).revision).not.toBe(revision);
	});
	it('a comment does not', () => {
		expect(sound(edit(EVENTS, 'events:\n', '# What moved the law.\nevents:\n')).revision).toBe(revision);
	});
	it('the same sources give the same bytes', () => {
		const [one, two] = ['a.sqlite', 'b.sqlite'].map((name) => {
			const { sources, revision: named } = sound(SOUND);
			const file = join(temporaryFolder(), name);
			writeReference(file, sources, named);
			return readFileSync(file);
		});
		expect(one?.equals(two ?? Buffer.of())).toBe(true);
	});
});
