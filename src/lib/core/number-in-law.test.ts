import { expect, it } from 'vitest';
import { isStated, statedSum, statesNumber } from './number-in-law';

it.each([
	['심사는 270일 이내에 한다.', 270, 'days', 'kr', true],
	['심사는 1,270일 이내에 한다.', 270, 'days', 'kr', false],
	['심사는 270개월 이내에 한다.', 270, 'days', 'kr', false],
	['6개월마다 보고한다.', 6, 'months', 'kr', true],
	['6월 이내에 보고한다.', 6, 'months', 'kr', true],
	['1년마다 보고한다.', 12, 'months', 'kr', true],
	['12개월마다 보고한다.', 1, 'years', 'kr', true],
	['2년마다 보고한다.', 1, 'years', 'kr', false],
	['함량이 3퍼센트 이하인 경우', 3, 'percent', 'kr', true],
	['함량이 100분의 3 이하인 경우', 3, 'percent', 'kr', true],
	['함량이 100분의 30 이하인 경우', 3, 'percent', 'kr', false],
	['within 180 days of receipt', 180, 'days', 'us', true],
	['within 1180 days of receipt', 180, 'days', 'us', false],
	['a 60-day comment period', 60, 'days', 'us', true],
	['a 60 day period', 60, 'days', 'us', true],
	['within thirty (30) days', 30, 'days', 'us', true],
	['within Thirty calendar days', 30, 'days', 'us', true],
	['within one hundred eighty days', 180, 'days', 'us', true],
	['within two hundred days', 200, 'days', 'us', true],
	['within ninety-one days', 91, 'days', 'us', true],
	['within nineteen days', 19, 'days', 'us', true],
	['kept for five years', 5, 'years', 'us', true],
	['kept for 5 months', 5, 'years', 'us', false],
	['within one year', 12, 'months', 'us', true],
	['within 18 months', 18, 'months', 'us', true],
	['at most 0.9 percent', 0.9, 'percent', 'us', true],
	['at most five percent (5%)', 5, 'percent', 'us', true],
	['within 72 hours', 72, 'hours', 'us', true],
	['72시간 이내', 72, 'hours', 'kr', true],
	['within 1200 days', 1200, 'days', 'us', true]
] as const)('%s: %d %s (%s) %s', (text, value, unit, side, stated) => {
	expect(statesNumber(text, value, unit, side)).toBe(stated);
});

it('does not look for what an editor has counted', () => {
	expect([isStated('days'), isStated('count')]).toEqual([true, false]);
});

it('finds a number that the numbers of several provisions add up to', () => {
	const ten = '제2항에 따라 10일 이내에 보낸다.';
	expect(statedSum([ten, '10일 또는 30일 이내에 결정한다.', ten], 50, 'days', 'kr')).toEqual([10, 30, 10]);
	expect(statedSum([ten, ten], 30, 'days', 'kr')).toBeNull();
	expect(statedSum([ten, '없음'], 10, 'days', 'kr')).toBeNull();
	expect(statedSum([ten], 10, 'days', 'kr')).toBeNull();
	expect(statedSum([ten, ten, ten, ten, ten, ten, ten], 70, 'days', 'kr')).toBeNull();
});
