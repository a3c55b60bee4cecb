import { describe, expect, it } from 'vitest';
import type { Answer, QuestionType } from './answer';
import { ownAnswer, ownAnswerText } from './own-answer';

const options = ['a', 'b-c', 'd'].map((id) => ({ id, en: id, ko: id }));
const types = {
	boolean: { kind: 'boolean', stricter: null },
	nominal: { kind: 'nominal', options },
	ordinal: { kind: 'ordinal', options, stricter: 'higher' },
	number: { kind: 'number', unit: 'days', min: 0, max: 365, stricter: 'higher' },
	set: { kind: 'set', options, stricter: 'more' },
	text: { kind: 'text', relation: null }
} satisfies Record<string, QuestionType>;
const rule = (value: boolean | string | number | string[]): Answer => ({ state: 'rule', value });

describe('ownAnswer', () => {
	it.each<[keyof typeof types, string, Answer]>([
		['boolean', 'yes', rule(true)],
		['boolean', 'no', rule(false)],
		['nominal', 'b-c', rule('b-c')],
		['ordinal', 'd', rule('d')],
		['number', '0', rule(0)],
		['number', '365', rule(365)],
		['number', '0.9', rule(0.9)],
		['set', 'a.d', rule(['a', 'd'])],
		['set', '-', rule([])],
		['text', 'no-rule', { state: 'no-rule' }],
		['number', 'does-not-apply', { state: 'does-not-apply' }]
	])('reads a %s from %s, and writes it so again', (kind, text, expected) => {
		expect(ownAnswer(types[kind], text)).toEqual(expected);
		expect(ownAnswerText(expected)).toBe(text);
	});
	it('reads the members of a set in the order of the question', () => {
		expect(ownAnswer(types.set, 'd.a')).toEqual(rule(['a', 'd']));
	});
	it.each<[keyof typeof types, string]>([
		['boolean', 'true'],
		['boolean', ''],
		['nominal', 'z'],
		['ordinal', '1'],
		['number', '366'],
		['number', '-1'],
		['number', '1e2'],
		['set', 'a.z'],
		['set', 'a.a'],
		['text', 'anything'],
		['number', 'not-checked']
	])('a %s cannot be %s', (kind, text) => {
		expect(ownAnswer(types[kind], text)).toBeUndefined();
	});
});
