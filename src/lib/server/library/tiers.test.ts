import type { Entry, LawText } from '$lib/core/law';
import { article, korean, unit, versionOf } from '$lib/core/test-entries';
import { describe, expect, it } from 'vitest';
import { TEST_LAWS } from './test-laws';
import { testLibrary } from './test-library';
import { tiersOf } from './tiers';

const TODAY = '2026-11-26';
const tiers = (laws: readonly LawText[] = TEST_LAWS, on = TODAY) => {
	const library = testLibrary(':memory:', laws);
	const act = library.laws.byKey('kr-009170');
	const version = act && library.laws.versionOn(act.id, on);
	if (!act || !version) throw new Error('no act');
	return tiersOf(library, act, version, on);
};
const act = (...entries: Entry[]): LawText => ({
	law: korean('009170', 'statute', '시험법'),
	version: versionOf('2020-01-01', { promulgated: '2020-01-01', number: '1' }),
	entries
});
const lower = (key: string, kind: 'decree' | 'rule', name: string, ...entries: Entry[]): LawText => {
	const { law, ...rest } = act(...entries);
	return { ...rest, law: { ...law, key, kind, name } };
};

describe('act, decree and rule', () => {
	it('are joined by what the articles cite', () => {
		const { lower: below, rows } = tiers();
		expect(below.map(({ law }) => law.key)).toEqual(['kr-010038', 'kr-010108']);
		const row = rows.find(({ pin }) => pin === '제8조');
		expect(row).toMatchObject({ heading: '수입승인 등', anchor: '제8조', chapter: null });
		expect(row?.delegations).toEqual([
			{ path: '제1항', to: ['decree'] },
			{ path: '제3항', to: ['ministry-rule'] }
		]);
		expect(row?.decree.map(({ law, pin, cites }) => [law, pin, cites])).toEqual([
			['kr-010038', '제7조', ['제8조제1항']]
		]);
		// The rule names 영 제7조, which names 법 제8조.
		expect(row?.rule.map(({ law, pin, cites, through }) => [law, pin, cites, through])).toEqual([
			['kr-010108', '제2조', [], ['제7조']]
		]);
		expect(rows.find(({ pin }) => pin === '제7조의2')?.chapter).toBe('제2장 수입');
	});

	it('list delegations that no article answers, and articles that answer none', () => {
		const { unmet, loose } = tiers();
		expect(unmet).toEqual([{ pin: '제8조', path: '제3항', anchor: '제8조제3항', to: 'ministry-rule' }]);
		expect(loose.map(({ law, pin }) => `${law} ${pin}`)).toEqual(['kr-010038 제1조']);
	});

	it('find the rule of another name that calls the act 법', () => {
		const {
			lower: below,
			rows,
			unmet
		} = tiers([
			act(article('제3조', null, unit('', '대통령령 또는 총리령으로 정하는 바에 따라, 농림축산식품부령으로 정한다.'))),
			lower(
				'kr-2',
				'rule',
				'시험물 안전 규칙',
				article('제2조', null, unit('', '「시험법」(이하 "법"이라 한다) 제3조에 따라'))
			),
			lower(
				'kr-3',
				'rule',
				'남의 규칙',
				article('제2조', null, unit('', '「다른 시험법」(이하 "법"이라 한다) 제3조에 따라'))
			)
		]);
		expect(below.map(({ law }) => law.key)).toEqual(['kr-2']);
		expect(rows[0]?.delegations).toEqual([{ path: '', to: ['decree', 'pm-rule', 'ministry-rule'] }]);
		expect(rows[0]?.rule.map(({ law, cites }) => [law, cites])).toEqual([['kr-2', ['제3조']]]);
		// No decree is here at all: then nothing says that one is missing.
		expect(unmet).toEqual([]);
	});

	it('leave out repealed articles, and laws that were not yet in force', () => {
		const decree = lower(
			'kr-4',
			'decree',
			'시험법 시행령',
			article('제2조', null, { ...unit('', '삭제'), repealed: true })
		);
		const later = { ...decree.version, inForce: '2027-01-01' };
		const laws = [act(article('제3조', null, unit('', '대통령령으로 정한다.'))), decree];
		expect(tiers(laws).loose).toEqual([]);
		expect(tiers(laws).unmet.map(({ to }) => to)).toEqual(['decree']);
		expect(tiers([laws[0] ?? decree, { ...decree, version: later }]).lower).toEqual([]);
	});
});
