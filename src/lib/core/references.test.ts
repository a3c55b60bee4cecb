import { describe, expect, it } from 'vitest';
import type { Entry } from './law';
import { anchorOf, cutAt, referenceReader, type Reference } from './references';
import { article, unit } from './test-entries';

/** Each reference as `words → law place`; a law without a name is the own one, `*` the whole of it. */
const said = (text: string, found: readonly Reference[]): string[] =>
	found.map(({ from, to, law, place }) => {
		const name =
			law.of === 'own'
				? ''
				: law.of === 'kr'
					? `「${law.name}」`
					: law.of === 'cfr'
						? `${law.title} CFR ${law.part}`
						: `${law.title} U.S.C.`;
		return `${text.slice(from, to)} → ${name}${name && ' '}${place ? place.pin + place.path : '*'}`.trim();
	});

describe('references in Korean law', () => {
	/** In 제9조제2항제1호 of a law that calls its act 법 and its decree 영. */
	const names = '「시험물 관리에 관한 법률」(이하 "법"이라 한다) 및 같은 법 시행령(이하 "영"이라 한다)';
	const read = (text: string, path = '제2항제1호', before = names): string[] => {
		const last = article('제9조', null, unit(path, text));
		const [found = []] = referenceReader({ system: 'kr', title: null, name: '시험 규칙' }, [
			article('제1조', null, unit('', before)),
			last
		])(last);
		return said(text, found);
	};

	it.each([
		['제8조에 따라', ['제8조 → 제8조']],
		['제4조의2제3항제1호의2가목에 따라', ['제4조의2제3항제1호의2가목 → 제4조의2제3항제1호의2가목']],
		['제3항에 따른 것', ['제3항 → 제9조제3항']],
		['제2호에 따른 것', ['제2호 → 제9조제2항제2호']],
		['나목에 따른 것', ['나목 → 제9조제2항제1호나목']],
		['이 규칙 제5조에 따라', ['이 규칙 제5조 → 제5조']],
		['별표 2의2와 별지 제3호의2서식에 따라', ['별표 2의2 → 별표 2의2', '별지 제3호의2서식 → 별지 제3호의2서식']],
		['제2장제1절 및 제3장에서', ['제2장제1절 → 제2장제1절', '제3장 → 제3장']]
	])('reads places of the law itself: %s', (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it.each([
		['법 제8조제1항에 따라', ['법 제8조제1항 → 「시험물 관리에 관한 법률」 제8조제1항']],
		['영 별표 1에서', ['영 별표 1 → 「시험물 관리에 관한 법률 시행령」 별표 1']],
		['「다른 법」 제3조에서', ['「다른 법」 제3조 → 「다른 법」 제3조']],
		['「다른 법」에 따른', ['「다른 법」 → 「다른 법」 *']],
		[
			'「다른 법」(이하 이 호에서 "다른법"이라 한다) 제3조에서',
			['「다른 법」 → 「다른 법」 *', '제3조 → 「다른 법」 제3조']
		],
		['민법 제32조에 따라', ['민법 제32조 → 「민법」 제32조']],
		['의정서 제8조에 따라', ['의정서 제8조 → 「의정서」 제8조']],
		['종전의 제8조에 따라', ['종전의 제8조 → 「종전의」 제8조']]
	])('reads places of other laws: %s', (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it.each([
		[
			'법 제7조제1항 각 호 외의 부분 본문 및 제4항',
			['법 제7조제1항 → 「시험물 관리에 관한 법률」 제7조제1항', '제4항 → 「시험물 관리에 관한 법률」 제7조제4항']
		],
		[
			'「다른 법」 제31조, 제40조의2 또는 제42조',
			['「다른 법」 제31조 → 「다른 법」 제31조', '제40조의2 → 「다른 법」 제40조의2', '제42조 → 「다른 법」 제42조']
		],
		['제1호ㆍ제2호 및 제4호부터 제7호까지', ['제1호', '제2호', '제4호', '제7호'].map((n) => `${n} → 제9조제2항${n}`)],
		['제5조제1호가목부터 다목까지', ['제5조제1호가목 → 제5조제1호가목', '다목 → 제5조제1호다목']],
		// A paragraph after a whole article is one of this article.
		['제8조 및 제2항', ['제8조 → 제8조', '제2항 → 제9조제2항']],
		[
			'제2조제1항(제3조에서 준용하는 경우를 포함한다) 및 제3항',
			['제2조제1항 → 제2조제1항', '제3조 → 제3조', '제3항 → 제2조제3항']
		]
	])('reads enumerations: %s', (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it.each([
		['제31조제2항 및 같은 조 제9항', ['제31조제2항 → 제31조제2항', '같은 조 제9항 → 제31조제9항']],
		[
			'제12조제1항제2호와 같은 항 제3호, 같은 조에서',
			['제12조제1항제2호 → 제12조제1항제2호', '같은 항 제3호 → 제12조제1항제3호', '같은 조 → 제12조']
		],
		[
			'「다른 법」 제3조와 같은 법 제4조 및 같은 법 시행령 제5조',
			[
				'「다른 법」 제3조 → 「다른 법」 제3조',
				'같은 법 제4조 → 「다른 법」 제4조',
				'같은 법 시행령 제5조 → 「다른 법 시행령」 제5조'
			]
		],
		['동법 제3조와 동조 제2항', ['동법 제3조 → 「」 제3조', '동조 제2항 → 「」 제3조제2항']]
	])('reads what "the same" means: %s', (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it.each([
		// Nothing was named before, so nothing says which article it is.
		'같은 조 제2항에 따라',
		'같은 항 제1호',
		'교과목 및 품목',
		'제3관 제1편',
		'제3호 서식'
	])('leaves plain what the words do not settle: %s', (text) => {
		expect(read(text)).toEqual([]);
	});

	it('leaves an item plain where another article was named before it', () => {
		expect(read('제5조 각 호의 어느 하나에 해당하는 자(제3호는 제외한다)')).toEqual(['제5조 → 제5조']);
		expect(read('「다른 법」에 따른 자로서 제3호의 자')).toEqual(['「다른 법」 → 「다른 법」 *']);
	});

	it('leaves a unit that no pinpoint can have', () => {
		expect(read('제3항', '', '')).toEqual(['제3항 → 제9조제3항']);
		expect(read('제3호', '제1호', '')).toEqual(['제3호 → 제9조제3호']);
		expect(read('가목', '', '')).toEqual([]);
		expect(read('「다른 법」 제3항')).toEqual(['「다른 법」 → 「다른 법」 *']);
		expect(read('제8조) 및 제2항')).toEqual(['제8조 → 제8조', '제2항 → 제9조제2항']);
	});

	it('takes the longest short name, whole words only', () => {
		const before = '「가법」(이하 "기본법"이라 한다)과 「나령」(이하 "기본법 시행령"이라 한다)';
		expect(read('기본법 시행령 제2조와 기본법 제3조', '', before)).toEqual([
			'기본법 시행령 제2조 → 「나령」 제2조',
			'기본법 제3조 → 「가법」 제3조'
		]);
		expect(read('동물기본법 제3조', '', before)).toEqual(['동물기본법 제3조 → 「동물기본법」 제3조']);
	});

	it('knows a short name without 「」, and one only where it holds', () => {
		expect(read('법 제2조', '', '시험법(이하 "법"이라 한다) 제1조')).toEqual(['법 제2조 → 「시험법」 제2조']);
		const limited = article(
			'제9조',
			null,
			unit('제1항', '「둘째 법」(이하 이 항에서 "법"이라 한다)'),
			unit('제1항제1호', '법 제2조'),
			unit('제2항', '법 제2조')
		);
		const reader = referenceReader({ system: 'kr', title: null, name: '시험 규칙' }, [
			article('제1조', null, unit('', '「첫째 법」(이하 "법"이라 한다)')),
			limited
		]);
		const [, inside = [], outside = []] = reader(limited);
		expect(said('법 제2조', inside)).toEqual(['법 제2조 → 「둘째 법」 제2조']);
		expect(said('법 제2조', outside)).toEqual(['법 제2조 → 「첫째 법」 제2조']);
	});

	it('holds a short name of an article for all of it, even where the unit names no such step', () => {
		const entry = article(
			'제9조',
			null,
			unit('', '「둘째 법」(이하 이 호에서 "법"이라 한다) 제3조'),
			unit('제1항', '법 제2조')
		);
		const [, found = []] = referenceReader({ system: 'kr', title: null, name: '시험 규칙' }, [entry])(entry);
		expect(said('법 제2조', found)).toEqual(['법 제2조 → 「둘째 법」 제2조']);
	});

	it('tells the law that gets a short name from those beside it', () => {
		const before = '「첫째 법」에 따른 「둘째 법」(이하 "법"이라 한다)';
		expect(read('법 제2조', '', before)).toEqual(['법 제2조 → 「둘째 법」 제2조']);
	});

	it('takes 법 and 영 for those whose name the law bears, unless it says otherwise', () => {
		const entry = article('제9조', null, unit('', '법 제2조와 영 제3조'));
		const of = (name: string, ...before: Entry[]) => {
			const [found = []] = referenceReader({ system: 'kr', title: null, name }, [...before, entry])(entry);
			return said('법 제2조와 영 제3조', found);
		};
		expect(of('시험법 시행규칙')).toEqual(['법 제2조 → 「시험법」 제2조', '영 제3조 → 「시험법 시행령」 제3조']);
		expect(of('시험법 시행령')).toEqual(['법 제2조 → 「시험법」 제2조', '영 제3조 → 「영」 제3조']);
		const other = article('제1조', null, unit('', '「다른 법」(이하 "법"이라 한다)'));
		expect(of('시험법 시행규칙', other)[0]).toBe('법 제2조 → 「다른 법」 제2조');
	});

	it('knows a short name in the very text that gives it', () => {
		const entry = article('제1조', null, unit('', '「첫째 법」(이하 "법"이라 한다) 제3조와 법 제4조'));
		const [found = []] = referenceReader({ system: 'kr', title: null, name: '시험 규칙' }, [entry])(entry);
		expect(found.map(({ place }) => place?.pin ?? null)).toEqual([null, '제3조', '제4조']);
	});

	it('reads articles only: what a supplement names is another law or another time', () => {
		const supplement: Entry = { ...article('부칙 <제1호>', null, unit('', '제8조에 따라')), kind: 'supplement' };
		expect(referenceReader({ system: 'kr', title: null, name: '시험 규칙' }, [supplement])(supplement)).toEqual([[]]);
	});
});

describe('references in American law', () => {
	const read = (text: string, system: 'cfr' | 'usc' = 'cfr'): string[] => {
		const entry = article(system === 'cfr' ? '340.4' : '7711', null, unit('(b)', text));
		const [found = []] = referenceReader({ system, title: 7, name: '' }, [entry])(entry);
		return said(text, found);
	};

	it.each([
		['as § 340.6(d)(3) says', ['§ 340.6(d)(3) → 7 CFR 340 340.6(d)(3)']],
		['in §§ 340.3 and 340.4(a)', ['§§ 340.3 → 7 CFR 340 340.3', '340.4(a) → 7 CFR 340 340.4(a)']],
		['see 40 CFR 174.3', ['40 CFR 174.3 → 40 CFR 174 174.3']],
		['see 40 CFR parts 152 and 174', ['40 CFR parts 152 → 40 CFR 152 *', '174 → 40 CFR 174 *']],
		['under 21 U.S.C. 342(a)', ['21 U.S.C. 342(a) → 21 U.S.C. 342(a)']],
		['7 U.S.C. 7701-7772 and 7781', ['7 U.S.C. 7701-7772 → 7 U.S.C. 7701', '7781 → 7 U.S.C. 7781']],
		['part 319 of this chapter', ['part 319 → 7 CFR 319 *']],
		['part 11 of title 21', ['part 11 → 21 CFR 11 *']],
		['subpart B of this part', ['subpart B of this part → subpart B']],
		[
			'paragraphs (b)(1) and (2), and (c) of this section',
			['paragraphs (b)(1) → 340.4(b)(1)', '(2) → 340.4(b)(2)', '(c) → 340.4(c)']
		],
		[
			'paragraphs (b)(1)(i)(A) and (B) of this section',
			['paragraphs (b)(1)(i)(A) → 340.4(b)(1)(i)(A)', '(B) → 340.4(b)(1)(i)(B)']
		],
		['paragraph (a)(1)(i)(A) of this section', ['paragraph (a)(1)(i)(A) → 340.4(a)(1)(i)(A)']]
	])('reads the CFR: %s', (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it.each([
		['under section 7712(b) of this title', ['section 7712(b) → 7 U.S.C. 7712(b)']],
		['section 342 of title 21', ['section 342 → 21 U.S.C. 342']],
		['Under subsection (b)(1)', ['subsection (b)(1) → 7711(b)(1)']],
		['in 7 CFR 340.4', ['7 CFR 340.4 → 7 CFR 340 340.4']]
	])('reads the Code: %s', (text, expected) => {
		expect(read(text, 'usc')).toEqual(expected);
	});

	it.each([
		['paragraph (b) alone', 'cfr'],
		['subsection (b) of section 408', 'cfr'],
		['subsection (b) of section 408', 'usc'],
		['section 408 of this title', 'cfr'],
		['paragraph (1)', 'usc'],
		['§ 340.6', 'usc'],
		['part 340 of this chapter', 'usc'],
		['section 1.3 of title 7, Code of Federal Regulations', 'usc'],
		['21 U.S.C. 5-3', 'cfr']
	] as const)('leaves plain what it cannot place: %s (%s)', (text, system) => {
		expect(read(text, system)).toEqual([]);
	});
});

describe('a text cut at its references', () => {
	const text = '제8조와 제9조에 따라';
	const references: Reference[] = [
		{ from: 0, to: 3, law: { of: 'own' }, place: { pin: '제8조', path: '' } },
		{ from: 5, to: 8, law: { of: 'own' }, place: { pin: '제9조', path: '' } }
	];

	it('is the same text', () => {
		expect(cutAt(text, references, ({ place }) => place?.pin ?? null)).toEqual([
			{ text: '제8조', to: '제8조' },
			{ text: '와 ', to: null },
			{ text: '제9조', to: '제9조' },
			{ text: '에 따라', to: null }
		]);
		expect(cutAt('제8조', references.slice(0, 1), () => 1)).toEqual([{ text: '제8조', to: 1 }]);
	});

	it('stays plain where nothing is known', () => {
		expect(cutAt(text, references, () => null)).toEqual([{ text, to: null }]);
		expect(cutAt('', [], () => null)).toEqual([]);
	});
});

describe('the anchor of a place', () => {
	it('has no spaces, and tells numbers apart that are printed twice', () => {
		expect(anchorOf({ pin: '부칙 <제11536호>', path: '' })).toBe('부칙<제11536호>');
		expect(anchorOf({ pin: '제7조', path: '제1항' }, 1)).toBe('제7조-2제1항');
	});
});
