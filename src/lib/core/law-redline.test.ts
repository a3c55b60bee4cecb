import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, Unit } from './law';
import type { UnitChange } from './law-change';
import { lawLines, lawRedline, readBack, type EntryChange, type LawRedline } from './law-redline';
import { article, entry, unit as plainUnit } from './test-entries';

/** `①`, `1.`: what a path looks like in print is of no interest here. */
const unit = (path: string, text: string, more: Partial<Unit> = {}): Unit =>
	plainUnit(path, text, { label: path, ...more });
const gone = (path: string): Unit => unit(path, '삭제', { note: '<2024.1.1>', repealed: true });
const complete = (entries: readonly Entry[]) => ({ entries, complete: true });
const between = (before: readonly Entry[], after: readonly Entry[]): LawRedline =>
	lawRedline(complete(before), complete(after));

/** `changed 제1조→제1조*`: kind, pins, a star where words changed. */
const line = ({ kind, changed, before, after }: EntryChange) =>
	`${kind} ${before?.entry.pin ?? '·'}→${after?.entry.pin ?? '·'}${changed ? '*' : ''}`;
const words = ({ text }: UnitChange) =>
	text.ok
		? text.runs
				.map((run) => (run.kind === 'same' ? run.text : run.kind === 'removed' ? `[-${run.text}-]` : `{+${run.text}+}`))
				.join('')
		: text.why;
/** `changed 제1호→제2호 …`, and after @ where it stood, or stands. */
const row = (change: UnitChange) =>
	`${change.kind} ${change.before?.path ?? '·'}→${change.after?.path ?? '·'} ${words(change)}` +
	(change.other ? ` @${change.other.pin}${change.other.path}` : '');
const unitsBetween = (before: Unit[], after: Unit[]) =>
	between([article('제1조', '시험', ...before)], [article('제1조', '시험', ...after)]).flatMap(({ units }) =>
		units.map(row)
	);

const [APPLY, REVIEW, REPORT, FEE] = [
	'시험 생물체를 들여오려는 자는 관청에 신청서를 내야 한다.',
	'관청은 신청을 받은 날부터 270일 이내에 심사를 마친다.',
	'관청은 해마다 심사의 결과를 모아 국회에 보고하여야 한다.',
	'수수료는 신청하는 때에 낸다.'
];
const LONG = `${REPORT} 보고에는 심사의 기간과 비용과 다음 해의 계획이 들어가야 한다.`;
const REVIEW_90 = '관청은 신청을 받은 날부터 90일 이내에 심사를 마친다.';

describe('articles', () => {
	const [one, two, three] = [
		article('제1조', '신청', unit('', APPLY)),
		article('제2조', '심사', unit('', REVIEW)),
		article('제3조', '보고', unit('', REPORT))
	];
	it.each<[string, Entry[], Entry[], string[]]>([
		['the same', [one, two], [one, two], ['same 제1조→제1조', 'same 제2조→제2조']],
		['words changed', [two], [{ ...two, units: [unit('', REVIEW_90)] }], ['changed 제2조→제2조*']],
		['its heading changed', [two], [{ ...two, heading: '심사 기간' }], ['changed 제2조→제2조*']],
		[
			'one added between others, one removed: it stays where it stood',
			[one, two],
			[one, article('제1조의2', '보고', unit('', REPORT)), article('제3조', '보고', unit('', FEE))],
			['same 제1조→제1조', 'removed 제2조→·*', 'added ·→제1조의2*', 'added ·→제3조*']
		],
		[
			'renumbered behind a new one',
			[one, two, three],
			[
				one,
				article('제2조', '수수료', unit('', FEE)),
				{ ...two, pin: '제3조', units: [unit('', REVIEW_90)] },
				{ ...three, pin: '제4조' }
			],
			['same 제1조→제1조', 'added ·→제2조*', 'moved 제2조→제3조*', 'moved 제3조→제4조']
		],
		['put before another', [one, two], [two, one], ['moved 제2조→제2조', 'same 제1조→제1조']],
		['repealed', [two], [article('제2조', null, gone(''))], ['repealed 제2조→제2조*']],
		[
			'repealed since long',
			[article('제2조', null, gone(''))],
			[article('제2조', null, gone(''))],
			['empty 제2조→제2조']
		],
		['a repealed number that is used again', [article('제2조', null, gone(''))], [two], ['added 제2조→제2조*']],
		['a repealed number that is dropped', [article('제2조', null, gone(''))], [], ['empty 제2조→·*']],
		[
			'a number that is kept for what moved away',
			[two],
			[article('제2조', null), { ...two, pin: '제9조' }],
			['empty ·→제2조', 'moved 제2조→제9조']
		],
		[
			'a number that passed to another subject is no change of the old one',
			[article('제2조', '심사', unit('', REVIEW))],
			[article('제2조', '수수료', unit('', FEE))],
			['removed 제2조→·*', 'added ·→제2조*']
		],
		[
			'an article without heading is known by its words',
			[article('제1조', null, unit('', APPLY)), article('제2조', null, unit('', REVIEW))],
			[article('제1조', null, unit('', REVIEW_90)), article('제2조', null, unit('', REPORT))],
			['removed 제1조→·*', 'moved 제2조→제1조*', 'added ·→제2조*']
		],
		[
			'the same heading makes a little likeness enough',
			[article('제2조', '심사', unit('', `${REVIEW} ${FEE}`))],
			[article('제5조', '심사', unit('', `${REVIEW} ${REPORT} ${APPLY}`))],
			['moved 제2조→제5조*']
		],
		[
			'a number that is printed twice is never merged',
			[article('제7조', '가', unit('', APPLY)), article('제7조', '나', unit('', REVIEW))],
			[article('제7조', '가', unit('', APPLY)), article('제7조', '나', unit('', REVIEW_90))],
			['same 제7조→제7조', 'changed 제7조→제7조*']
		],
		[
			'chapters are known by heading, then by number',
			[entry('heading', '제1장', '총칙'), entry('heading', '제2장', '심사'), entry('heading', '제3장', '벌칙')],
			[entry('heading', '제1장', '통칙'), entry('heading', '제2장', '수입'), entry('heading', '제3장', '심사')],
			['changed 제1장→제1장*', 'added ·→제2장*', 'moved 제2장→제3장', 'removed 제3장→·*']
		],
		[
			'an annex is no article of the same text',
			[entry('annex', '별표 1', '기준', unit('', APPLY))],
			[article('제1조', '신청', unit('', APPLY))],
			['removed 별표 1→·*', 'added ·→제1조*']
		],
		['a line without number', [entry('article', null, '전문', unit('', APPLY))], [entry('article', null, '전문', unit('', APPLY))], ['same ·→·']] // prettier-ignore
	])('%s', (_, before, after, expected) => expect(between(before, after).map(line)).toEqual(expected));

	it('of an incomplete version, what is missing is unknown', () => {
		const part = { entries: [one], complete: false };
		expect(lawRedline(part, complete([one, two])).map(line)).toEqual(['same 제1조→제1조', 'unknown ·→제2조*']);
		expect(lawRedline(complete([one, two]), part).map(line)).toEqual(['same 제1조→제1조', 'unknown 제2조→·*']);
	});
	it('notes on amendments, spacing, quotes and middle dots are no change', () => {
		const before = article('제2조', '심사ㆍ승인', unit('제1항', '관계중앙행정기관의 "심사"', { label: '①' }));
		const after = article(
			'제2조',
			'심사·승인',
			unit('제1항', "관계 중앙행정기관의 '심사'", { label: '①', note: '<개정 2024.1.1>' }),
			unit('', '', { note: '[전문개정 2024.1.1]' })
		);
		expect(between([before], [after]).map(line)).toEqual(['same 제2조→제2조']);
	});
	it('the heading is marked word by word', () => {
		expect(between([two], [{ ...two, heading: '심사 기간' }])[0]?.heading).toEqual({
			ok: true,
			changed: true,
			runs: [
				{ kind: 'same', text: '심사' },
				{ kind: 'added', text: ' 기간' }
			]
		});
	});
});

describe('units', () => {
	it.each<[string, Unit[], Unit[], string[]]>([
		[
			'a new one before others: they have another number and are the same',
			[unit('제1호', APPLY), unit('제2호', REVIEW)],
			[unit('제1호', FEE), unit('제2호', APPLY), unit('제3호', REVIEW)],
			[`added ·→제1호 {+${FEE}+}`, `same 제1호→제2호 ${APPLY}`, `same 제2호→제3호 ${REVIEW}`]
		],
		[
			'words changed, under another number',
			[unit('제1호', REVIEW)],
			[unit('제1호', FEE), unit('제2호', REVIEW_90)],
			[
				`added ·→제1호 {+${FEE}+}`,
				'changed 제1호→제2호 관청은 신청을 받은 날부터 [-270일-]{+90일+} 이내에 심사를 마친다.'
			]
		],
		[
			'written anew: the old words as a whole, then the new ones',
			[unit('제1항', APPLY), unit('제2항', FEE)],
			[unit('제1항', APPLY), unit('제2항', '장관은 위원회를 둔다.')],
			[`same 제1항→제1항 ${APPLY}`, `changed 제2항→제2항 [-${FEE}-]{+장관은 위원회를 둔다.+}`]
		],
		[
			'much was added to it',
			[unit('제1항', FEE)],
			[unit('제1항', `${FEE} 다만, 관청이 정하는 작은 시험에는 ${REPORT}`)],
			[`changed 제1항→제1항 ${FEE}{+ 다만, 관청이 정하는 작은 시험에는 ${REPORT}+}`]
		],
		[
			'a definition is known by its term',
			[unit('제1호', '"생물체"란 살아 있는 것을 말한다.')],
			[unit('제1호', '"관청"이란 장관을 말한다.'), unit('제2호', '“생물체”란 유전물질을 옮기거나 늘리는 존재이다.')],
			[
				'added ·→제1호 {+"관청"이란 장관을 말한다.+}',
				'changed 제1호→제2호 [-"생물체"란 살아 있는 것을 말한다.-]{+“생물체”란 유전물질을 옮기거나 늘리는 존재이다.+}'
			]
		],
		['repealed', [unit('제3항', FEE)], [gone('제3항')], [`repealed 제3항→제3항 [-${FEE}-]{+삭제+}`]],
		['repealed before', [gone('제3항')], [gone('제3항')], ['same 제3항→제3항 삭제']],
		[
			'a repealed number is used again',
			[gone('제3항')],
			[unit('제3항', FEE)],
			[`changed 제3항→제3항 [-삭제-]{+${FEE}+}`]
		],
		['a repealed place that is new', [], [gone('제3항')], ['repealed ·→제3항 {+삭제+}']],
		['the mark alone', [unit('제1항', '')], [unit('제1항', FEE)], [`changed 제1항→제1항 {+${FEE}+}`]],
		[
			'moved inside the article',
			[unit('제1항', LONG), unit('제2항', APPLY), unit('제3항', REVIEW)],
			[unit('제1항', APPLY), unit('제2항', REVIEW), unit('제3항', LONG.replace('해마다', '매년'))],
			[
				`moved-away 제1항→· [-${LONG}-] @제1조제3항`,
				`same 제2항→제1항 ${APPLY}`,
				`same 제3항→제2항 ${REVIEW}`,
				`moved-here ·→제3항 ${LONG.replace('해마다', '[-해마다-]{+매년+}')} @제1조제1항`
			]
		]
	])('%s', (_, before, after, expected) => expect(unitsBetween(before, after)).toEqual(expected));

	const inLaw = (before: Entry[], after: Entry[]) => between(before, after).flatMap(({ units }) => units.map(row));

	it('a paragraph that went to another article', () => {
		expect(
			inLaw(
				[article('제1조', '신청', unit('제1항', APPLY), unit('제2항', LONG))],
				[article('제1조', '신청', unit('제1항', APPLY)), article('제2조', '보고', unit('', LONG))]
			)
		).toEqual([
			`same 제1항→제1항 ${APPLY}`,
			`moved-away 제2항→· [-${LONG}-] @제2조`,
			`moved-here ·→ ${LONG} @제1조제2항`
		]);
	});
	it('a short sentence that stands in many places did not move', () => {
		expect(
			inLaw(
				[article('제1조', '신청', unit('제1항', APPLY), unit('제2항', FEE))],
				[article('제1조', '신청', unit('제1항', APPLY)), article('제2조', '보고', unit('제1항', FEE))]
			)
		).toEqual([`same 제1항→제1항 ${APPLY}`, `removed 제2항→· [-${FEE}-]`, `added ·→제1항 {+${FEE}+}`]);
	});
	it('a sentence that became a paragraph of its own', () => {
		expect(unitsBetween([unit('제1항', `${APPLY} ${LONG}`)], [unit('제1항', APPLY), unit('제2항', LONG)])).toEqual([
			`changed 제1항→제1항 ${APPLY}[- ${LONG}-]`,
			`added ·→제2항 {+${LONG}+} @제1조제1항`
		]);
	});
	it('a part that two paragraphs lost was taken from the one that had more of it, wherever that stands', () => {
		const less = LONG.replace('다음 해의', '이듬해의');
		const split = (first: string, second: string) =>
			unitsBetween(
				[unit('제1항', `${APPLY} ${first}`), unit('제2항', `${REVIEW} ${second}`)],
				[unit('제1항', APPLY), unit('제2항', REVIEW), unit('제3항', LONG)]
			);
		expect(split(LONG, less)).toEqual([
			`changed 제1항→제1항 ${APPLY}[- ${LONG}-]`,
			`changed 제2항→제2항 ${REVIEW}[- ${less}-]`,
			`added ·→제3항 {+${LONG}+} @제1조제1항`
		]);
		expect(split(less, LONG)).toEqual([
			`changed 제1항→제1항 ${APPLY}[- ${less}-]`,
			`changed 제2항→제2항 ${REVIEW}[- ${LONG}-]`,
			`added ·→제3항 {+${LONG}+} @제1조제2항`
		]);
	});
	it('a paragraph that became a sentence of another', () => {
		expect(unitsBetween([unit('제1항', APPLY), unit('제2항', LONG)], [unit('제1항', `${APPLY} ${LONG}`)])).toEqual([
			`changed 제1항→제1항 ${APPLY}{+ ${LONG}+}`,
			`removed 제2항→· [-${LONG}-] @제1조제1항`
		]);
	});
	it('a phrase that came into another article is no part that went there', () => {
		const before = [
			article('제1조', '신청', unit('제1항', APPLY), unit('제2항', LONG)),
			article('제2조', '심사', unit('', REVIEW))
		];
		const after = [
			article('제1조', '신청', unit('제1항', APPLY)),
			article('제2조', '심사', unit('', `${REVIEW} ${LONG}`))
		];
		expect(inLaw(before, after)[1]).toBe(`removed 제2항→· [-${LONG}-]`);
	});
	it('what is said a second time was not taken from where it still stands', () => {
		const twice = [unit('제1항', `${APPLY} ${LONG} 그리고`), unit('제2항', LONG)];
		expect(unitsBetween([unit('제1항', `${APPLY} ${LONG}`)], twice)[1]).toBe(`added ·→제2항 {+${LONG}+}`);
	});
	it('says where a comparison was given up', () => {
		const many = (step: number) =>
			Array.from({ length: 1500 }, (_, at) => `${at} ${at % 2 ? step * at : 'x'}`).join(' ');
		const [before, after] = [many(3), many(7)];
		const changes = between([article('1', 'Test', unit('', before))], [article('1', 'Test', unit('', after))]);
		expect(changes.map(line)).toEqual(['changed 1→1*']);
		expect(changes[0]?.units.map(row)).toEqual(['changed → too-large']);
		expect(readBack(changes, 'before')).toEqual(['1 Test', before]);
		expect(readBack(changes, 'after')).toEqual(['1 Test', after]);
	});
});

describe('both texts read back exactly', () => {
	const sentence = fc
		.array(fc.constantFrom(APPLY, REVIEW, REVIEW_90, FEE, REPORT, '삭제', '제1항에', ' ', 'ㆍ', '"심사"', '270일'), {
			maxLength: 4
		})
		.map((parts) => parts.join(''));
	const anyUnit = fc.record({
		path: fc.constantFrom('', '제1항', '제2항', '제2항제1호', '제3항'),
		depth: fc.nat(2),
		label: fc.constantFrom('', '①', '②', '1.'),
		text: sentence,
		note: fc.constantFrom(null, '<개정 2024.1.1>'),
		repealed: fc.boolean()
	});
	const anyEntry = fc.record({
		kind: fc.constantFrom<Entry['kind'][]>('heading', 'article', 'article', 'article', 'supplement', 'annex'),
		level: fc.nat(1),
		pin: fc.constantFrom(null, '제1조', '제2조', '제2조의2', '제3조', '제1장'),
		heading: fc.constantFrom(null, '신청', '심사', '보고·신고', '보고ㆍ신고'),
		url: fc.constant(null),
		units: fc.array(anyUnit, { maxLength: 5 })
	});
	const anyLaw = fc.array(anyEntry, { maxLength: 7 });
	it('of any two laws', () => {
		fc.assert(
			fc.property(anyLaw, anyLaw, (before, after) => {
				const redline = between(before, after);
				expect(readBack(redline, 'before')).toEqual(lawLines(before));
				expect(readBack(redline, 'after')).toEqual(lawLines(after));
			}),
			{ numRuns: 300 }
		);
	});
	it('of a law and an amendment of it', () => {
		const amendment = fc.tuple(anyLaw, fc.array(fc.tuple(fc.nat(6), fc.nat(4), sentence)), fc.array(fc.nat(6)));
		fc.assert(
			fc.property(amendment, ([before, edits, dropped]) => {
				const after = before
					.map((given, at) => ({
						...given,
						units: given.units.map((one, place) => ({
							...one,
							text: edits.find(([i, j]) => i === at && j === place)?.[2] ?? one.text
						}))
					}))
					.filter((_, at) => !dropped.includes(at));
				const redline = between(before, after);
				expect(readBack(redline, 'before')).toEqual(lawLines(before));
				expect(readBack(redline, 'after')).toEqual(lawLines(after));
			})
		);
	});
	it('a law and itself: nothing changed', () => {
		fc.assert(fc.property(anyLaw, (law) => between(law, law).every(({ kind }) => kind === 'same' || kind === 'empty')));
	});
});
