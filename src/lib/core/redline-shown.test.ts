import { describe, expect, it } from 'vitest';
import type { Entry, Unit } from './law';
import { lawRedline } from './law-redline';
import { countRedline, lightShown, shownRedline, type ShownEntry } from './redline-shown';
import { article, unit as plainUnit } from './test-entries';

const unit = (path: string, depth: number, text: string, repealed = false): Unit =>
	plainUnit(path, text, { depth, label: path, repealed });
const [APPLY, REVIEW, REPORT] = [
	'시험 생물체를 들여오려는 자는 관청에 신청서를 낸다.',
	'관청은 신청을 받은 날부터 270일 이내에 심사를 마친다.',
	'관청은 해마다 심사의 결과를 국회에 보고한다.'
];
const REVIEW_90 = REVIEW.replace('270', '90');
const between = (before: Entry[], after: Entry[]) =>
	lawRedline({ entries: before, complete: true }, { entries: after, complete: true });

/** `#제1조 1: 제1항, 제2항=2, …제3항`: anchor and number of the change, units with theirs, units left out. */
const short = ({ anchor, stop, units }: ShownEntry) =>
	`#${anchor} ${stop ?? '-'}: ${units
		.map((one) =>
			one.hidden
				? `…${one.hidden.map(({ after }) => after?.path).join('+')}`
				: `${(one.change.after ?? one.change.before)?.path}${one.stop ? `=${one.stop}` : ''}`
		)
		.join(', ')}`;
const shown = (before: Entry[], after: Entry[], show: 'changes' | 'all' = 'changes') =>
	shownRedline(between(before, after), show).entries.map(short);

const deep = (days: string, last: string) =>
	article(
		'제1조',
		'심사',
		unit('', 0, '이 조는 심사를 정한다.'),
		unit('제1항', 1, APPLY),
		unit('제2항', 1, REPORT),
		unit('제2항제1호', 2, '신청서의 사본을 붙인다.'),
		unit('제2항제1호가목', 3, '법인의 이름과 주소'),
		unit('제2항제2호', 2, REVIEW.replace('270', days)),
		unit('제3항', 1, '수수료를 받는다.'),
		unit('제4항', 1, last)
	);

describe('what is shown', () => {
	it('what changed, with what stands above it; the rest is left out and can be counted', () => {
		expect(shown([deep('270', '끝이다.')], [deep('90', '끝이다.')])).toEqual([
			'#제1조 -: , …제1항, 제2항, …제2항제1호+제2항제1호가목, 제2항제2호=1, …제3항+제4항'
		]);
	});
	it('all of it, on demand', () => {
		expect(shown([deep('270', '끝이다.')], [deep('90', '끝이다.')], 'all')).toEqual([
			'#제1조 -: , 제1항, 제2항, 제2항제1호, 제2항제1호가목, 제2항제2호=1, 제3항, 제4항'
		]);
	});
	it('what lies deeper finds what stands above it, behind another change', () => {
		const law = (text: string) =>
			article('제1조', '심사', unit('제1항', 1, APPLY), unit('제1항제1호', 2, text), unit('제2항', 1, text));
		expect(shown([law(REVIEW)], [law(REVIEW_90)])).toEqual(['#제1조 -: 제1항, 제1항제1호=1, 제2항']);
	});
	it('a unit that is gone keeps its place', () => {
		const [kept, gone] = [unit('제1항', 1, APPLY), unit('제2항', 1, REPORT)];
		expect(shown([article('제1조', '심사', kept, gone)], [article('제1조', '심사', kept)])).toEqual([
			'#제1조 -: …제1항, 제2항=1'
		]);
	});
	it('a unit that only got another number is shown and is no change', () => {
		expect(
			shown(
				[article('제1조', '심사', unit('제1호', 2, APPLY))],
				[article('제1조', '심사', unit('제1호', 2, REPORT), unit('제2호', 2, APPLY))]
			)
		).toEqual(['#제1조 -: 제1호=1, 제2호']);
	});
	it('changes are numbered in their order: a whole article, a heading, each run of paragraphs', () => {
		const before = [
			article('제1조', '신청', unit('', 0, APPLY)),
			article('제2조', '심사', unit('제1항', 1, REVIEW), unit('제2항', 1, APPLY), unit('제3항', 1, REPORT)),
			article('제3조', '보고', unit('', 0, REPORT)),
			article('제4조', '수수료', unit('', 0, '수수료를 받는다.'))
		];
		const after = [
			article('제1조', '신청', unit('', 0, APPLY)),
			article(
				'제2조',
				'심사 기간',
				unit('제1항', 1, REVIEW_90),
				unit('제2항', 1, APPLY),
				unit('제3항', 1, `${REPORT} 다음 해에도 같다.`)
			),
			article('제2조의2', '벌칙', unit('제1항', 1, '벌한다.'), unit('제2항', 1, '벌하지 아니한다.')),
			article('제5조', '보고', unit('', 0, REPORT)),
			article('제4조', '수수료', unit('', 0, '삭제', true))
		];
		expect(shown(before, after)).toEqual([
			'#제2조 1: 제1항=2, …제2항, 제3항=3',
			'#제2조의2 4: 제1항, 제2항',
			'#제5조 5: …',
			'#제4조 6: '
		]);
		expect(shownRedline(between(before, after), 'changes').stops).toBe(6);
		expect(shown(before, after, 'all')[0]).toBe('#제1조 -: ');
	});
	it('a moved article whose words changed shows where', () => {
		expect(
			shown([article('제2조', '심사', unit('', 0, REVIEW))], [article('제3조', '심사', unit('', 0, REVIEW_90))])
		).toEqual(['#제3조 1: =2']);
	});
	it('numbers that stand twice, and lines without number, have permalinks of their own', () => {
		expect(
			shown(
				[article('제2조', '심사', unit('', 0, REVIEW)), article(null, '전문', unit('', 0, APPLY))],
				[article('제2조', '보고', unit('', 0, REPORT))]
			)
		).toEqual(['#제2조 1: ', '#line-1 2: ', '#제2조-2 3: ']);
	});
});

describe('counts', () => {
	it('by kind of line and by what became of it', () => {
		const redline = between(
			[article('제1조', '신청', unit('', 0, APPLY)), article('제2조', '심사', unit('', 0, REVIEW))],
			[
				article('제1조', '신청', unit('', 0, APPLY)),
				article('제3조', '심사', unit('', 0, REVIEW_90)),
				{ ...article('부칙', '시행일', unit('', 0, REPORT)), kind: 'supplement' }
			]
		);
		const counts = countRedline(redline);
		expect(counts.article).toEqual({
			same: 1,
			changed: 0,
			added: 0,
			removed: 0,
			moved: 1,
			repealed: 0,
			unknown: 0,
			empty: 0
		});
		expect([counts.movedAndChanged, counts.supplement.added, counts.annex.added]).toEqual([1, 1, 0]);
	});
});

describe('what is kept of a redline', () => {
	it('is what is drawn: numbers and headings of articles, and the units that are shown', () => {
		const kept = lightShown(
			shownRedline(
				between([article('제1조', '심사', unit('', 0, REVIEW))], [article('제1조', '심사', unit('', 0, REVIEW_90))]),
				'all'
			)
		);
		expect(kept.stops).toBe(1);
		expect(kept.entries).toMatchObject([
			{
				anchor: '제1조',
				change: {
					kind: 'changed',
					before: { entry: { pin: '제1조', heading: '심사', units: [] } },
					after: { entry: { pin: '제1조', units: [] } },
					units: []
				},
				units: [{ stop: 1, change: { before: { text: REVIEW }, after: { text: REVIEW_90 } } }]
			}
		]);
	});
	it('of an article in one version only has one side', () => {
		const [entry] = lightShown(
			shownRedline(between([], [article('제1조', '심사', unit('', 0, REVIEW))]), 'changes')
		).entries;
		expect(entry?.change.before).toBeNull();
		expect(entry?.change.after?.entry.pin).toBe('제1조');
	});
});
