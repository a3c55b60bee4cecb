import { describe, expect, it } from 'vitest';
import { fillPlaceholders, placeholders } from './placeholder';

describe('placeholders', () => {
	it.each<[string, string[]]>([
		['{kr-motir} decides.', ['kr-motir']],
		['{us-aphis} asks {us-epa} and {us-aphis} decides.', ['us-aphis', 'us-epa', 'us-aphis']],
		['{kr-motir}와 {int-bch}', ['kr-motir', 'int-bch']],
		['{kr-motir}{us-epa}', ['kr-motir', 'us-epa']],
		['No name here.', []],
		['', []]
	])('finds every authority in its order: "%s"', (text, expected) => {
		expect(placeholders(text)).toEqual(expected);
	});
	it.each(['{motir}', '{KR-MOTIR}', '{kr-}', '{ kr-motir }', '{kr-motir', 'kr-motir}', '{eu-efsa}', '{1,2}'])(
		'takes no other braces for a name: "%s"',
		(text) => {
			expect(placeholders(text)).toEqual([]);
			expect(fillPlaceholders(text, () => 'X')).toBe(text);
		}
	);
});

describe('fillPlaceholders', () => {
	const names: Record<string, string> = { 'kr-motir': '산업통상부', 'us-aphis': 'APHIS' };
	const nameOf = (id: string) => names[id] ?? id;

	it('puts every name in and leaves the rest of the text as it is', () => {
		expect(fillPlaceholders('{kr-motir} 장관과 {us-aphis}, 다시 {kr-motir}.', nameOf)).toBe(
			'산업통상부 장관과 APHIS, 다시 산업통상부.'
		);
	});
	it('leaves what stands in a name alone: no second round, no special signs', () => {
		expect(fillPlaceholders('{us-epa}!', () => '$& {kr-motir} $1')).toBe('$& {kr-motir} $1!');
	});
});
