import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from './normalize';
import { bare, quietRedline, type QuietRun } from './quiet';

describe('bare', () => {
	it.each([
		['관계 중앙행정기관의 장', '관계중앙행정기관의장'],
		['「식물방역법」 제2조', '식물방역법제2조'],
		['수입ㆍ생산', '수입생산'],
		['“미생물”이란', "'미생물'이란"]
	])('%j says the same as %j', (one, other) => expect(bare(one)).toBe(bare(other)));
	it.each([
		['now here', 'nowhere'],
		['3·1', '31'],
		['it is 1 2', 'it is 12'],
		['수입, 생산', '수입·생산']
	])('%j does not say the same as %j', (one, other) => expect(bare(one)).not.toBe(bare(other)));
});

const runs = (before: string, after: string): readonly QuietRun[] => {
	const result = quietRedline(before, after);
	if (!result.ok) throw new Error(result.why);
	return result.runs;
};
const short = (before: string, after: string) =>
	runs(before, after)
		.map(({ kind, text, was }) =>
			kind === 'same'
				? was === undefined
					? text
					: `<${was}|${text}>`
				: kind === 'removed'
					? `[-${text}-]`
					: `{+${text}+}`
		)
		.join('');

describe('quietRedline', () => {
	it.each([
		['within 270 days', 'within 90 days', 'within [-270-]{+90+} days'],
		// Spacing alone.
		['관계중앙행정기관의 장은', '관계 중앙행정기관의 장은', '<관계중앙행정기관의 장은|관계 중앙행정기관의 장은>'],
		// Spacing beside a change, before and behind it.
		[
			'관계중앙행정기관의 장은',
			'관계 중앙행정기관의 장이',
			'<관계중앙행정기관의 |관계 중앙행정기관의 >[-장은-]{+장이+}'
		],
		[
			'그 장은 관계중앙행정기관에',
			'이 장은 관계 중앙행정기관에',
			'[-그-]{+이+} 장은 <관계중앙행정기관에|관계 중앙행정기관에>'
		],
		['그 관계중앙행정기관에', '이 관계 중앙행정기관에', '[-그-]{+이+}< 관계중앙행정기관에| 관계 중앙행정기관에>'],
		['제9조 또는', '제9조, 제12조 또는', '제9조{+, 제12조+} 또는'],
		['심사를 한다', '검토를 한다', '[-심사를-]{+검토를+} 한다'],
		// Marks alone.
		['식물방역법에 따라', '「식물방역법」에 따라', '<식물방역법에 따라|「식물방역법」에 따라>'],
		['"종자"라 함은', '종자라 함은', '<"종자"라 함은|종자라 함은>'],
		['"', '', '<"|>'],
		// What separates letters and digits of Latin script stays a change.
		['3·1 운동', '31 운동', '[-3·1-]{+31+} 운동'],
		['now here', 'nowhere', '[-now here-]{+nowhere+}'],
		['가 31 나', '나 3 1 가', '[-가 31 나-]{+나 3 1 가+}'],
		['a', 'a b', 'a{+ b+}'],
		['a b', 'a', 'a[- b-]'],
		['', '', '']
	])('%j to %j', (before, after, expected) => expect(short(before, after)).toBe(expected));

	it('says whether anything changed but spacing and marks', () => {
		expect(quietRedline('수입승인', '수입 승인')).toMatchObject({ ok: true, changed: false });
		expect(quietRedline('수입승인', '생산승인')).toMatchObject({ ok: true, changed: true });
	});
	it('gives up visibly at its limit', () => {
		expect(quietRedline('a b c d', 'e f g h', 2)).toEqual({ ok: false, why: 'too-large' });
	});
	it('both texts read back exactly, and what is marked the same says the same', () => {
		const text = fc
			.array(fc.constantFrom('제4조', '270일', 'the', ' ', '·', '"', '심사', '관계', '「', '9', '.'), { maxLength: 24 })
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(text, text, (before, after) => {
				const all = runs(before, after);
				const old = all.filter(({ kind }) => kind !== 'added').map((run) => run.was ?? run.text);
				const now = all.filter(({ kind }) => kind !== 'removed').map((run) => run.text);
				expect(old.join('')).toBe(normalize(before));
				expect(now.join('')).toBe(normalize(after));
				all.forEach((run) => {
					if (run.kind === 'same') expect(bare(run.was ?? run.text)).toBe(bare(run.text));
				});
				if (bare(before) === bare(after)) expect(all.every(({ kind }) => kind === 'same')).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});
});
