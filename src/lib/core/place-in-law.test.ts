import { describe, expect, it } from 'vitest';
import { parsePinpoint, type System } from './citation-pinpoint';
import { isWithin, lawSystemOf, nameKey, placeOf } from './place-in-law';

const at = (system: System, text: string) => {
	const parsed = parsePinpoint(system, text);
	if (!parsed.ok) throw new Error(parsed.why);
	return placeOf(parsed.pinpoint);
};

describe('the place of a citation in the library', () => {
	it.each([
		['kr', '제8조', { pin: '제8조', path: '' }, null],
		['kr', '제4조의2제3항제1호가목', { pin: '제4조의2', path: '제3항제1호가목' }, null],
		['kr', '제3조제1항~제3항', { pin: '제3조', path: '제1항' }, { pin: '제3조', path: '제3항' }],
		['kr', '제22조의3~제22조의4', { pin: '제22조의3', path: '' }, { pin: '제22조의4', path: '' }],
		['kr', '제2장', { pin: '제2장', path: '' }, null],
		['kr', '부칙 <제14533호> 제2조', { pin: '부칙 <제14533호>', path: '제2조' }, null],
		['kr', '별표 2의2 제1호', { pin: '별표 2의2', path: '제1호' }, null],
		['kr', '별지 제1호서식', { pin: '별지 제1호서식', path: '' }, null],
		['cfr', '340.6(d)(3)', { pin: '340.6', path: '(d)(3)' }, null],
		['cfr', '340.6(d)(2)-(3)', { pin: '340.6', path: '(d)(2)' }, { pin: '340.6', path: '(d)(3)' }],
		['cfr', '66.100-66.118', { pin: '66.100', path: '' }, { pin: '66.118', path: '' }],
		['cfr', 'subpart W', { pin: 'subpart W', path: '' }, null],
		['usc', '7734(b)(1)', { pin: '7734', path: '(b)(1)' }, null]
	] as const)('%s %s', (system, text, from, to) => {
		expect(at(system, text)).toEqual({ from, to });
	});

	it('has none for a page of the Register or a treaty', () => {
		expect(at('fr', '22984')).toBeNull();
		expect(at('plain', 'art. 8(2)')).toBeNull();
	});
});

it('takes what stands below a paragraph as within it, and a branch as beside it', () => {
	expect(isWithin('제1항제2호', '제1항')).toBe(true);
	expect(isWithin('제1호의2', '제1호')).toBe(false);
	expect(isWithin('(d)(3)(i)', '(d)(3)')).toBe(true);
	expect(isWithin('제10항', '제1항')).toBe(false);
});

it('finds a law whatever its print does with spaces and dots', () => {
	expect(nameKey('수입ㆍ생산 등에 관한 법률')).toBe(nameKey('「수입·생산등에 관한 법률」'));
});

it('holds no register pages and no treaties', () => {
	expect([lawSystemOf('kr'), lawSystemOf('usc'), lawSystemOf('fr'), lawSystemOf('plain')]).toEqual([
		'kr',
		'usc',
		null,
		null
	]);
	expect(lawSystemOf('cfr')).toBe('cfr');
});
