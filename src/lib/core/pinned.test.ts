import { describe, expect, it } from 'vitest';
import type { Unit } from './law';
import { beginning, passageText } from './pinned';

const unit = (label: string, text: string, note: string | null = null): Unit => ({
	path: label,
	depth: 1,
	label,
	text,
	note,
	repealed: false
});

describe('the text of a passage, as it is hashed', () => {
	it('is number and heading, then each unit with its mark and note', () => {
		expect(
			passageText({
				pin: '제8조',
				heading: '수입승인 등',
				units: [unit('①', '승인을 받는다.'), unit('', '신고한다.', '<개정 2012.12.11>')]
			})
		).toBe('제8조 수입승인 등\n① 승인을 받는다.\n신고한다. <개정 2012.12.11>');
	});
	it('of what has no heading is no line with a space at its end', () => {
		expect(passageText({ pin: '340.6', heading: null, units: [unit('(a)', '')] })).toBe('340.6\n(a)');
	});
});

describe('the beginning of a passage', () => {
	const units = [unit('①', '12345'), unit('②', '67890'), unit('③', 'abc')];
	it('is the whole where it is short enough', () => {
		expect(beginning(units, 13)).toEqual({ units, cut: false });
		expect(beginning([], 0)).toEqual({ units: [], cut: false });
	});
	it('ends within a unit, and says that it was cut', () => {
		expect(beginning(units, 8)).toEqual({ units: [unit('①', '12345'), unit('②', '678')], cut: true });
		expect(beginning(units, 5)).toEqual({ units: [unit('①', '12345')], cut: true });
	});
	it('leaves no half character behind', () => {
		expect(beginning([unit('①', 'ab\u{20000}')], 3)).toEqual({ units: [unit('①', 'ab')], cut: true });
	});
});
