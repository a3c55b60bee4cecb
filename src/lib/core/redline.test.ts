import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from './normalize';
import { redline, type Redline, type Run } from './redline';
import { tokens } from './tokens';

const runs = (result: Redline): readonly Run[] => {
	if (!result.ok) throw new Error(result.why);
	return result.runs;
};
const short = (before: string, after: string) =>
	runs(redline(before, after))
		.map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
		.join('');

describe('normalize', () => {
	it.each([
		['가', '가'],
		['수입ㆍ생산‧이용•등・과', '수입·생산·이용·등·과'],
		['“new”  and\n‘old’', '"new" and \'old\''],
		['  a\u00a0b ', 'a b']
	])('%j becomes %j', (raw, expected) => expect(normalize(raw)).toBe(expected));
});

describe('tokens', () => {
	it.each<[string, string[]]>([
		['제4조의2제3항', ['제4조의2', '제3항']],
		['340.6(d)(3), 7(1)(a)', ['340.6(d)(3)', ',', ' ', '7(1)(a)']],
		['270일 이내', ['270일', ' ', '이내']],
		['12,500.00', ['12,500.00']],
		['2026. 12. 31. 부터', ['2026. 12. 31.', ' ', '부터']],
		['on 2026-12-31.', ['on', ' ', '2026-12-31', '.']],
		['0.9% of', ['0.9%', ' ', 'of']],
		['위해성심사를 한다', ['위해성심사를', ' ', '한다']],
		['시행령제4조와 제도', ['시행령', '제4조', '와', ' ', '제도']],
		['제2020호가 제1', ['제2020호', '가', ' ', '제1']],
		['', []]
	])('%j', (text, expected) => expect(tokens(text)).toEqual(expected));
	it('joined are the text', () => {
		fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => tokens(text).join('') === text));
	});
});

describe('redline', () => {
	it.each([
		['within 270 days', 'within 90 days', 'within [-270-]{+90+} days'],
		['270일 이내에', '90일 이내에', '[-270일-]{+90일+} 이내에'],
		['제46조까지', '제46조의2제3항까지', '[-제46조-]{+제46조의2제3항+}까지'],
		['old words here', 'new phrases here', '[-old words-]{+new phrases+} here'],
		['a b', 'a', 'a[- b-]'],
		['a', 'a b', 'a{+ b+}'],
		['수입ㆍ생산', '수입·생산', '수입·생산'],
		['', '', '']
	])('%j to %j', (before, after, expected) => expect(short(before, after)).toBe(expected));

	it('says whether anything changed', () => {
		expect(redline('a  b', 'a b')).toMatchObject({ ok: true, changed: false });
		expect(redline('a b', 'a c')).toMatchObject({ ok: true, changed: true });
	});
	it('gives up visibly at its limit', () => {
		expect(redline('a b c d', 'e f g h', 2)).toEqual({ ok: false, why: 'too-large' });
	});
	it('both texts read back exactly', () => {
		const text = fc
			.array(fc.constantFrom('제4조의2', '270일', 'the', ' ', '·', '심사', '90', '(a)', ','), { maxLength: 30 })
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(text, text, (before, after) => {
				const all = runs(redline(before, after));
				const without = (kind: Run['kind']) =>
					all
						.filter((run) => run.kind !== kind)
						.map((run) => run.text)
						.join('');
				expect(without('added')).toBe(normalize(before));
				expect(without('removed')).toBe(normalize(after));
			})
		);
	});
});
