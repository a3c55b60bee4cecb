import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	comparePinpoints,
	formatCitation,
	formatPinpoint,
	officialAddress,
	parseCitation,
	parsePinpoint,
	type CitedInstrument,
	type Pinpoint,
	type System
} from './citation';

function pinpoint(system: System, text: string): Pinpoint {
	const parsed = parsePinpoint(system, text);
	if (!parsed.ok) throw new Error(`${system} ${text}: expected ${parsed.why}`);
	return parsed.pinpoint;
}

const printed = (system: System, text: string) => formatPinpoint(pinpoint(system, text), 'en');

describe('a pinpoint is read into its parts', () => {
	it.each<[System, string, unknown]>([
		['cfr', '340.6', { system: 'cfr', of: 'section', section: '340.6', levels: [], to: null, note: null }],
		[
			'cfr',
			'340.6(d)(2)-(3)',
			{
				system: 'cfr',
				of: 'section',
				section: '340.6',
				levels: ['d', '2'],
				to: { section: null, levels: ['3'] },
				note: null
			}
		],
		['cfr', '340.4(b) n.7', { system: 'cfr', of: 'section', section: '340.4', levels: ['b'], to: null, note: 7 }],
		['cfr', 'subpart W', { system: 'cfr', of: 'subpart', subpart: 'W' }],
		[
			'usc',
			'136w-8(b)(3)',
			{ system: 'usc', of: 'section', section: '136w-8', levels: ['b', '3'], to: null, note: null }
		],
		[
			'usc',
			'7711-7712',
			{ system: 'usc', of: 'section', section: '7711', levels: [], to: { section: '7712', levels: [] }, note: null }
		],
		['fr', '22,984', { system: 'fr', page: 22984 }],
		[
			'kr',
			'제4조의2제3항제1호가목',
			{
				system: 'kr',
				of: 'body',
				steps: [
					{ unit: '조', numbers: [4, 2] },
					{ unit: '항', numbers: [3] },
					{ unit: '호', numbers: [1] },
					{ unit: '목', numbers: [1] }
				],
				to: null
			}
		],
		[
			'kr',
			'제24조부터 제26조까지',
			{ system: 'kr', of: 'body', steps: [{ unit: '조', numbers: [24] }], to: [{ unit: '조', numbers: [26] }] }
		],
		['kr', '별표 2의2', { system: 'kr', of: 'annex', numbers: [2, 2], steps: [] }],
		['kr', '별지 제1호서식', { system: 'kr', of: 'form', numbers: [1] }],
		['kr', '부칙', { system: 'kr', of: 'supplement', act: null, steps: [] }],
		['plain', 'Art. 8(2)', { system: 'plain', word: 'art.', number: '8(2)' }]
	])('%s %s', (system, text, expected) => {
		expect(parsePinpoint(system, text)).toEqual({ ok: true, pinpoint: expected });
	});
});

describe('an American pinpoint is printed in one form', () => {
	it.each<[System, string, string]>([
		['cfr', '340.6(d)(3)', '340.6(d)(3)'],
		['cfr', ' 340.6 (d) (3) ', '340.6(d)(3)'],
		['cfr', '340.6(d)(2)-(3)', '340.6(d)(2)–(3)'],
		['cfr', '340.6(a)–(f)', '340.6(a)–(f)'],
		['cfr', '340.3(d)(4)-(e)(1)', '340.3(d)(4)–(e)(1)'],
		['cfr', '66.100-66.118', '66.100–66.118'],
		['cfr', '1.276 — 1.285', '1.276–1.285'],
		['cfr', '340.6(f)-340.7(a)', '340.6(f)–340.7(a)'],
		['cfr', '319.37-4(a)', '319.37-4(a)'],
		['cfr', '319.37-4-319.37-8', '319.37-4–319.37-8'],
		['cfr', '314.81(b)(3)(iii)', '314.81(b)(3)(iii)'],
		['cfr', '340.1(b)(1)(i)(A)(1)(ii)', '340.1(b)(1)(i)(A)(1)(ii)'],
		['cfr', '340.0(b)  n. 2', '340.0(b) n.2'],
		['cfr', 'Subpart w', 'subpart W'],
		['usc', '342(a)(1)', '342(a)(1)'],
		['usc', '1639b(b)(2)(B)', '1639b(b)(2)(B)'],
		['usc', '136(bb)', '136(bb)'],
		['usc', '136w-8', '136w-8'],
		['usc', '2000e-2(a)', '2000e-2(a)'],
		['usc', '360bbb-3', '360bbb-3'],
		['usc', '300aa-1-300aa-34', '300aa-1–300aa-34'],
		['usc', '7711-7712', '7711–7712'],
		['usc', '2604-2605', '2604–2605'],
		['usc', '136-136y', '136–136y'],
		['usc', '136a-136y', '136a–136y'],
		['usc', '1639–1639c', '1639–1639c'],
		['usc', '7734(b)-(c)', '7734(b)–(c)'],
		['usc', '4565(b)(1)(C)(v)(IX)-(X)', '4565(b)(1)(C)(v)(IX)–(X)'],
		['usc', '136a(a) n.2', '136a(a) n.2'],
		['fr', '22984', '22984'],
		['fr', '1,022,984', '1022984']
	])('%s %s → %s', (system, text, expected) => {
		expect(printed(system, text)).toBe(expected);
		expect(formatPinpoint(pinpoint(system, text), 'ko')).toBe(expected);
	});
});

describe('a Korean pinpoint is printed in Korean and in English', () => {
	it.each([
		['제4조의2제3항제1호가목', '제4조의2제3항제1호가목', 'art. 4-2(3), item 1(a)'],
		['제 4 조의 2 제 3 항', '제4조의2제3항', 'art. 4-2(3)'],
		['제4조의2제3항'.normalize('NFD'), '제4조의2제3항', 'art. 4-2(3)'],
		['제22조의3제2항', '제22조의3제2항', 'art. 22-3(2)'],
		['제67조의2의3', '제67조의2의3', 'art. 67-2-3'],
		['제2조제3호의2', '제2조제3호의2', 'art. 2, item 3-2'],
		['제2조제1호나목1)가)', '제2조제1호나목1)가)', 'art. 2, item 1(b)(1)(a)'],
		['제2조제1호하목', '제2조제1호하목', 'art. 2, item 1(n)'],
		['제2조제1호너목', '제2조제1호너목', 'art. 2, item 1(p)'],
		['제2조제1호허목', '제2조제1호허목', 'art. 2, item 1(bb)'],
		['제3장', '제3장', 'ch. 3'],
		['제3장의2 제1절', '제3장의2제1절', 'ch. 3-2, sec. 1'],
		['제22조의3~제22조의4', '제22조의3~제22조의4', 'arts. 22-3 to 22-4'],
		['제24조부터 제26조까지', '제24조~제26조', 'arts. 24 to 26'],
		['제12조 – 제15조', '제12조~제15조', 'arts. 12 to 15'],
		['제12조제3항~제5항', '제12조제3항~제5항', 'art. 12(3) to (5)'],
		['제3조제1호∼제3호', '제3조제1호~제3호', 'art. 3, item 1 to item 3'],
		['제1장~제2장', '제1장~제2장', 'chs. 1 to 2'],
		['별표', '별표', 'Annex'],
		['별표1', '별표 1', 'Annex 1'],
		['별표 2의2', '별표 2의2', 'Annex 2-2'],
		['별표 8 제27호', '별표 8 제27호', 'Annex 8, item 27'],
		['별표 8 제27호가목', '별표 8 제27호가목', 'Annex 8, item 27(a)'],
		['별지', '별지', 'Form'],
		['별지 제1호 서식', '별지 제1호서식', 'Form 1'],
		['별지 제12호의3서식', '별지 제12호의3서식', 'Form 12-3'],
		['부칙', '부칙', 'Supplementary Provisions'],
		['부칙 제2조', '부칙 제2조', 'Supplementary Provisions art. 2'],
		['부칙 <제14533호> 제1조제2항', '부칙 <제14533호> 제1조제2항', 'Supplementary Provisions (No. 14533) art. 1(2)'],
		['부칙 <제14533호> 제2항제1호', '부칙 <제14533호> 제2항제1호', 'Supplementary Provisions (No. 14533) (2), item 1'],
		['부칙 <법률 제14533호, 2017. 1. 17.>', '부칙 <제14533호>', 'Supplementary Provisions (No. 14533)']
	])('%s → %s → %s', (text, ko, en) => {
		expect(formatPinpoint(pinpoint('kr', text), 'ko')).toBe(ko);
		expect(formatPinpoint(pinpoint('kr', text), 'en')).toBe(en);
	});
});

describe('a plain pinpoint begins with a known word', () => {
	it.each([
		['art. 11', 'art. 11'],
		['Art. 3(i)(b)', 'art. 3(i)(b)'],
		['art. 2.9', 'art. 2.9'],
		['art. 5.6-5.7', 'art. 5.6–5.7'],
		['Arts. 8-10', 'arts. 8–10'],
		['art. 8(2)-(4)', 'art. 8(2)–(4)'],
		['art. 8(2)-9(1)', 'art. 8(2)–9(1)'],
		['annex C(1)', 'Annex C(1)'],
		['¶2', '¶2'],
		['¶ 2', '¶2'],
		['¶¶2–4', '¶¶2–4'],
		['sec. III-A', 'sec. III-A'],
		['§ III-A', '§ III-A'],
		['App. P', 'app. P'],
		['p. 842', 'p. 842'],
		['pp. 842-845', 'pp. 842–845'],
		['p. iv', 'p. iv'],
		['table 17', 'table 17'],
		['step 2', 'step 2'],
		['No. 63923', 'No. 63923'],
		['No. 13-2024', 'No. 13-2024'],
		['para. 12-3', 'para. 12-3'],
		['art. 187A', 'art. 187A']
	])('%s → %s', (text, expected) => {
		expect(printed('plain', text)).toBe(expected);
		expect(printed('plain', expected)).toBe(expected);
	});
	it.each([
		['art. 11', '제11조'],
		['art. 5.6-5.7', '제5.6조~제5.7조'],
		['art. 3(i)(b)', '제3조(i)(b)'],
		['Arts. 8-10', '제8조~제10조'],
		['art. 8(2)-(4)', '제8조(2)~(4)'],
		['art. 8(2)-9(1)', '제8조(2)~제9조(1)'],
		['sec. 851(a)-(b)', '제851조(a)~(b)'],
		['sec. III-A', '제III-A절'],
		['ch. 5', '제5장'],
		['¶2', '제2항'],
		['Annex C(1)', '부속서 C(1)'],
		['app. P', '부록 P'],
		['pp. 842-845', '842면~845면'],
		['table 17', '표 17'],
		['No. 13-2024', '제13-2024호']
	])('%s is %s in Korean', (text, expected) => {
		expect(formatPinpoint(pinpoint('plain', text), 'ko')).toBe(expected);
	});
});

describe('what is not a pinpoint is refused, with what was expected', () => {
	const CFR =
		'a section such as 340.6(d)(3), a range such as 340.6(d)(2)-(3) or a subpart such as subpart W; nothing for a whole part';
	const USC = 'a section such as 7734(b) or 136w-8(b)(3), or a range such as 7711-7712';
	const KR = 'a place such as 제4조의2제3항제1호가목, 제22조의3~제22조의4, 별표 1, 별지 제1호서식 or 부칙 제2조';
	const BACKWARDS = 'a range that runs forwards';
	it.each<[System, string, string]>([
		['cfr', '', CFR],
		['cfr', '340', CFR],
		['cfr', 'part 340', CFR],
		['cfr', '340.6(d)(3', CFR],
		['cfr', '340.6(dX)', CFR],
		['cfr', '340.6(2020)', CFR],
		['cfr', '340.4 (2020 text)', CFR],
		['cfr', '340.6-', CFR],
		['cfr', '340.6-(3)', CFR],
		['cfr', '174 subpart W', CFR],
		['cfr', '340.6(d)(3)-(2)', BACKWARDS],
		['cfr', '340.6(d)(3)-(3)', BACKWARDS],
		['cfr', '66.118-66.100', BACKWARDS],
		['usc', 'subpart W', USC],
		['usc', 'Section 7', USC],
		['usc', '7712-7711', BACKWARDS],
		['usc', '136y-136a', BACKWARDS],
		['fr', '22984-22990', 'a page such as 22984'],
		['fr', '0', 'a page such as 22984'],
		['fr', '22,98', 'a page such as 22984'],
		['kr', '', KR],
		['kr', '제4조 등', KR],
		['kr', '제0조', KR],
		['kr', '제3항', KR],
		['kr', '제4조제1호제2항', KR],
		['kr', '제4조가목', KR],
		['kr', '제4조제1호각목', KR],
		['kr', '제3장제4조', KR],
		['kr', '제4조~', KR],
		['kr', '제4조~제3항', KR],
		['kr', '제4조제2항~제5항제3항', KR],
		['kr', '~제4조', KR],
		['kr', '부칙 제1호', KR],
		['kr', '별표 1 제2조', KR],
		['kr', '별표 가', KR],
		['kr', '별지 서식 1', KR],
		['kr', '제5조~제4조', BACKWARDS],
		['kr', '제4조의2~제4조', BACKWARDS]
	])('%s "%s"', (system, text, why) => {
		expect(parsePinpoint(system, text)).toEqual({ ok: false, why });
	});
	it.each(['Article 11', 'art 11', 'art. eleven', '11', 'see p. 3', 'p. 3 and 4', ''])('plain "%s"', (text) => {
		expect(parsePinpoint('plain', text)).toEqual({
			ok: false,
			why: 'one of pt. ch. chs. sec. secs. § §§ art. arts. para. paras. ¶ ¶¶ item step table fig. app. Annex p. pp. n. No. and a number, such as art. 8(2)'
		});
	});
});

const lists = {
	cfr: [
		...['subpart C', 'subpart W', '1.276', '1.276-1.285', '1.277', '66.5a', '66.9', '66.100', '319.37', '319.37-4'],
		...['319.37-10', '340.6', '340.6-340.7', '340.6(a)', '340.6(a) n.2', '340.6(a) n.10', '340.6(a)(1)', '340.6(d)(2)'],
		...['340.6(d)(2)-(3)', '340.6(d)(10)', '340.6(h)', '340.6(i)', '340.6(j)', '340.6(v)', '340.6(x)', '340.6(z)'],
		...['340.6(aa)', '340.7(a)(1)(i)', '340.7(a)(1)(ii)', '340.7(a)(1)(iv)', '340.7(a)(1)(v)', '340.7(a)(1)(ix)'],
		...['340.7(a)(1)(ix)(A)', '340.7(a)(1)(ix)(I)(2)', '340.7(a)(1)(ix)(I)(10)(iv)', '340.7(a)(1)(ix)(I)(10)(ix)'],
		...['340.7(a)(1)(xl)', '340.7(a)(1)(lix)', '340.7(a)(1)(xc)', '340.8(1)(iv)', '340.8(1)(ix)', '340.10']
	],
	usc: [
		...['136', '136-136y', '136(a)', '136(z)', '136(bb)', '136a'],
		...['136w', '136w(a)', '136w-8', '136w-8(b)(3)', '136w-10'],
		...['136y', '136aa', '262a(a)(1)', '262a(b)(1)(C)', '262a(b)(1)(I)', '262a(b)(1)(I)(iv)', '262a(b)(1)(I)(ix)(IV)'],
		...['262a(b)(1)(I)(ix)(IX)', '262a(b)(1)(V)', '342', '1639(1)(B)', '1639(2)', '1639b', '2000e-2', '7711-7712']
	],
	fr: ['9', '842', '22984', '104408'],
	kr: [
		...['제1장', '제1장제1절', '제1장제2절', '제1장의2', '제3장', '제4조', '제4조~제6조', '제4조제1항', '제4조제2항'],
		...['제4조제2항~제4항', '제4조제2항제1호', '제4조제2항제1호가목'],
		...['제4조제2항제1호가목1)', '제4조제2항제1호나목', '제4조제2항제1호의2'],
		...['제4조제2항제2호', '제4조제10항', '제4조제1호', '제4조의2', '제4조의2제3항', '제4조의10'],
		...['제5조', '제10조', '부칙', '부칙 제1조', '부칙 <제14533호> 제1조', '부칙 <제19828호>', '별표', '별표 1'],
		...['별표 1 제3호', '별표 1의2', '별표 2', '별표 10', '별지', '별지 제1호서식', '별지 제2호서식']
	],
	plain: [
		...['ch. 15', 'sec. II', 'sec. III-A', 'sec. III-B', 'sec. IV', 'sec. IX'],
		...['§ IV', '§ V', 'art. 5(1)', 'art. 5.1', 'art. 8'],
		...['art. 8(2)', 'art. 11', '¶2', '¶10', 'step 2', 'table 17'],
		...['app. G', 'app. P', 'Annex C', 'Annex C(1)', 'p. 842']
	]
};

describe('pinpoints sort in the order of the law', () => {
	const sorted = Object.entries(lists).flatMap(([system, texts]) =>
		texts.map((text) => pinpoint(system as System, text))
	);
	it('every one of the list comes before all that follow it, and is equal to itself alone', () => {
		sorted.forEach((a, i) => {
			sorted.forEach((b, j) => {
				const names = `${formatPinpoint(a, 'ko')} and ${formatPinpoint(b, 'ko')}`;
				expect(`${names}: ${Math.sign(comparePinpoints(a, b))}`).toBe(`${names}: ${Math.sign(i - j)}`);
			});
		});
	});
});

const positive = fc.integer({ min: 1, max: 300 });
const letters = fc.constantFrom('', 'a', 'b', 'w', 'aa', 'bbb');
const levels = fc.array(fc.constantFrom('a', 'i', 'v', 'bb', 'iii', '1', '12', 'A', 'IV'), { maxLength: 6 });
const note = fc.option(fc.integer({ min: 1, max: 20 }));
const to = (section: fc.Arbitrary<string>) => fc.option(fc.record({ section: fc.option(section), levels }));
const cfrSection = fc
	.tuple(positive, positive, letters, fc.constantFrom('', '-4', '-10a'))
	.map(([part, number, suffix, more]) => `${part}.${number}${suffix}${more}`);
const uscSection = fc
	.tuple(fc.integer({ min: 100, max: 9999 }), letters, fc.constantFrom('', '-8', '-10a'))
	.map(([number, suffix, more]) => `${number}${suffix}${suffix && more}`);

const branches = fc.array(fc.integer({ min: 2, max: 12 }), { maxLength: 2 });
const step = (unit: string) =>
	fc.tuple(positive, branches).map(([first, rest]) => ({ unit, numbers: [first, ...rest] }));
const letter = (unit: string) => fc.integer({ min: 1, max: 42 }).map((number) => ({ unit, numbers: [number] }));
const inItem = fc
	.tuple(step('호'), letter('목'), positive, letter('가)'), fc.integer({ min: 0, max: 4 }))
	.map(([item, sub, number, last, depth]) => [item, sub, { unit: '1)', numbers: [number] }, last].slice(0, depth));
const article = fc
	.tuple(step('조'), fc.option(step('항')), inItem)
	.map(([first, paragraph, rest]) => [first, ...(paragraph ? [paragraph] : []), ...rest]);
const chapter = fc.tuple(step('장'), step('절'), fc.boolean()).map(([a, b, both]) => (both ? [a, b] : [a]));

const arbitrary = {
	cfr: fc.record({
		system: fc.constant('cfr'),
		of: fc.constant('section'),
		section: cfrSection,
		levels,
		to: to(cfrSection),
		note
	}),
	usc: fc.record({
		system: fc.constant('usc'),
		of: fc.constant('section'),
		section: uscSection,
		levels,
		to: to(uscSection),
		note
	}),
	kr: fc.oneof(
		fc.record({
			system: fc.constant('kr'),
			of: fc.constant('body'),
			steps: fc.oneof(article, chapter),
			to: fc.option(fc.oneof(article, inItem, chapter))
		}),
		fc.record({
			system: fc.constant('kr'),
			of: fc.constant('supplement'),
			act: fc.option(positive),
			steps: fc.oneof(article, fc.constant([]))
		}),
		fc.record({
			system: fc.constant('kr'),
			of: fc.constant('annex'),
			numbers: fc.oneof(
				fc.constant([]),
				step('').map((one) => one.numbers)
			),
			steps: inItem
		}),
		fc.record({ system: fc.constant('kr'), of: fc.constant('form'), numbers: step('').map((one) => one.numbers) })
	)
};

describe('what is printed reads back as it was', () => {
	it.each(['cfr', 'usc', 'kr'] as const)('%s', (system) => {
		let read = 0;
		fc.assert(
			fc.property(arbitrary[system] as fc.Arbitrary<Pinpoint>, (one) => {
				// Backwards, 101w to 100 would print as section 101w-100.
				fc.pre(one.system !== 'usc' || !one.to?.section || parseInt(one.to.section) >= parseInt(one.section));
				const parsed = parsePinpoint(system, formatPinpoint(one, 'ko'));
				// The generator also makes ranges that run backwards or nowhere; those, and only those, are refused.
				if (parsed.ok) {
					expect(parsed.pinpoint).toEqual(one);
					read++;
				} else expect(one).toMatchObject({ to: expect.anything() });
			}),
			{ numRuns: 1000 }
		);
		expect(read).toBeGreaterThan(400);
	});

	it('and the order of three is never circular', () => {
		const any = fc.oneof(arbitrary.cfr, arbitrary.usc, arbitrary.kr) as fc.Arbitrary<Pinpoint>;
		const valid = any.filter((one) => parsePinpoint(one.system, formatPinpoint(one, 'ko')).ok);
		fc.assert(
			fc.property(valid, valid, valid, (a, b, c) => {
				expect(comparePinpoints(a, a)).toBe(0);
				expect(Math.sign(comparePinpoints(a, b)) + Math.sign(comparePinpoints(b, a))).toBe(0);
				if (comparePinpoints(a, b) <= 0 && comparePinpoints(b, c) <= 0) {
					expect(comparePinpoints(a, c)).toBeLessThanOrEqual(0);
				}
			}),
			{ numRuns: 2000 }
		);
	});
});

const two = (en: string, ko: string) => ({ en, ko });
const part340: CitedInstrument = {
	system: 'cfr',
	title: 7,
	part: 340,
	name: two('Introduction of organisms', '생물체의 도입'),
	short: two('7 CFR part 340', '연방규정집 제7편 제340부')
};
const statute: CitedInstrument = {
	system: 'usc',
	title: 21,
	name: two('Federal Food, Drug, and Cosmetic Act', '연방식품의약품화장품법'),
	short: two('FDCA', '식품의약품화장품법'),
	url: 'https://uscode.house.gov/'
};
const notice: CitedInstrument = {
	system: 'fr',
	title: 57,
	page: 22984,
	name: two('Statement of policy', '정책 성명'),
	short: two('1992 policy', '1992년 정책')
};
const decree: CitedInstrument = {
	system: 'kr',
	name: two(
		'Enforcement Decree of the Act on the Transboundary Movement of Living Modified Organisms',
		'유전자변형생물체의 국가간 이동 등에 관한 법률 시행령'
	),
	short: two('LMO Act Enforcement Decree', '유전자변형생물체법 시행령'),
	url: 'https://www.law.go.kr/법령/유전자변형생물체의국가간이동등에관한법률시행령'
};
const treaty: CitedInstrument = {
	system: 'plain',
	name: two('Cartagena Protocol on Biosafety', '바이오안전성에 관한 카르타헤나 의정서'),
	short: two('Cartagena Protocol', '카르타헤나 의정서')
};

describe('a citation is printed as the lawyers of that law write it', () => {
	it.each<[CitedInstrument, string | null, 'en' | 'ko', 'full' | 'short', string]>([
		[part340, '340.6(d)(3)', 'en', 'full', '7 CFR 340.6(d)(3)'],
		[part340, '340.6(d)(3)', 'ko', 'short', '7 CFR 340.6(d)(3)'],
		[part340, '340.6(d)(2)-(3)', 'ko', 'full', '7 CFR 340.6(d)(2)–(3)'],
		[part340, 'subpart W', 'en', 'full', '7 CFR part 340, subpart W'],
		[part340, null, 'en', 'full', '7 CFR part 340'],
		[part340, null, 'ko', 'short', '7 CFR part 340'],
		[{ ...part340, part: undefined }, null, 'ko', 'full', '연방규정집 제7편 제340부'],
		[statute, '342(a)(1)', 'en', 'full', '21 U.S.C. 342(a)(1)'],
		[statute, '342(a)(1)', 'ko', 'short', '21 U.S.C. 342(a)(1)'],
		[statute, null, 'en', 'full', 'FDCA'],
		[statute, null, 'ko', 'short', '식품의약품화장품법'],
		[notice, null, 'en', 'full', '57 FR 22984'],
		[notice, '22984', 'ko', 'short', '57 FR 22984'],
		[notice, '22990', 'en', 'full', '57 FR 22984, 22990'],
		[{ ...notice, page: undefined }, '22990', 'en', 'full', '57 FR 22990'],
		[{ ...notice, page: undefined }, null, 'en', 'full', '1992 policy'],
		[decree, '제4조의2제3항', 'ko', 'full', '「유전자변형생물체의 국가간 이동 등에 관한 법률 시행령」 제4조의2제3항'],
		[decree, '제4조의2제3항', 'ko', 'short', '유전자변형생물체법 시행령 제4조의2제3항'],
		[decree, '제4조의2제3항', 'en', 'full', 'LMO Act Enforcement Decree art. 4-2(3)'],
		[decree, '제4조의2제3항', 'en', 'short', 'LMO Act Enforcement Decree art. 4-2(3)'],
		[decree, '별표 1', 'en', 'short', 'LMO Act Enforcement Decree Annex 1'],
		[decree, null, 'ko', 'full', '「유전자변형생물체의 국가간 이동 등에 관한 법률 시행령」'],
		[decree, null, 'ko', 'short', '유전자변형생물체법 시행령'],
		[
			...([decree, null, 'en', 'full'] as const),
			'Enforcement Decree of the Act on the Transboundary Movement of Living Modified Organisms'
		],
		[decree, null, 'en', 'short', 'LMO Act Enforcement Decree'],
		[treaty, 'art. 11', 'en', 'full', 'Cartagena Protocol, art. 11'],
		[treaty, 'art. 11', 'ko', 'short', '카르타헤나 의정서 제11조'],
		[treaty, null, 'en', 'full', 'Cartagena Protocol on Biosafety'],
		[treaty, null, 'en', 'short', 'Cartagena Protocol']
	])('%#: at %s in %s, %s: %s', (instrument, at, lang, style, expected) => {
		const place = at === null ? null : pinpoint(instrument.system, at);
		expect(formatCitation(instrument, place, lang, style)).toBe(expected);
	});
});

describe('a citation is recognised as people write it', () => {
	it.each<[string, System, string | null, object]>([
		['7 CFR 340.6(d)(3)', 'cfr', '340.6(d)(3)', { title: 7 }],
		['7 C.F.R. § 340.6(d)(3)', 'cfr', '340.6(d)(3)', { title: 7 }],
		['7 C. F. R. §§ 66.100–66.118', 'cfr', '66.100-66.118', { title: 7 }],
		['7 CFR §340.6(d)(3) (2019)', 'cfr', '340.6(d)(3)', { title: 7 }],
		['7 CFR 340.6(d)(3) (as of 2026-11-23).', 'cfr', '340.6(d)(3)', { title: 7 }],
		['7 cfr section 340.6', 'cfr', '340.6', { title: 7 }],
		['7 CFR part 340', 'cfr', null, { title: 7, part: 340 }],
		['7 CFR Part 340', 'cfr', null, { title: 7, part: 340 }],
		['7 CFR 340', 'cfr', null, { title: 7, part: 340 }],
		['40 CFR part 174, subpart W', 'cfr', 'subpart W', { title: 40, part: 174 }],
		['40 CFR part 174 subpart w', 'cfr', 'subpart W', { title: 40, part: 174 }],
		['21 U.S.C. 342(a)(1)', 'usc', '342(a)(1)', { title: 21 }],
		['21 USC § 342', 'usc', '342', { title: 21 }],
		['7 U.S.C.A. § 136w-8(b)(3),', 'usc', '136w-8(b)(3)', { title: 7 }],
		['57 FR 22984', 'fr', '22984', { title: 57, page: 22984 }],
		['57 Fed. Reg. 22,984', 'fr', '22984', { title: 57, page: 22984 }],
		['57 Fed. Reg. 22,984, 22,990 (1992)', 'fr', '22990', { title: 57, page: 22984 }],
		['57 FR 22984, 22990', 'fr', '22990', { title: 57, page: 22984 }],
		['제4조의2제3항', 'kr', '제4조의2제3항', {}],
		[' 제4조의2 제3항 ', 'kr', '제4조의2제3항', {}],
		['별표 1', 'kr', '별표 1', {}],
		['「법 이름」 제3조', 'kr', '제3조', { name: '법 이름' }],
		['「법 이름」제3조'.normalize('NFD'), 'kr', '제3조', { name: '법 이름' }],
		['「법 이름」', 'kr', null, { name: '법 이름' }],
		['유전자변형생물체법 시행령 제4조의2제3항', 'kr', '제4조의2제3항', { name: '유전자변형생물체법 시행령' }],
		['식품등의 표시기준 별표 1', 'kr', '별표 1', { name: '식품등의 표시기준' }]
	])('%s', (text, system, at, law) => {
		expect(parseCitation(text)).toEqual({
			ok: true,
			system,
			...law,
			pinpoint: at === null ? null : pinpoint(system, at)
		});
	});

	it.each([
		['Plant Protection Act', 'a citation such as 7 CFR 340.6, 21 U.S.C. 342, 57 FR 22984 or 「법 이름」 제3조'],
		['', 'a citation such as 7 CFR 340.6, 21 U.S.C. 342, 57 FR 22984 or 「법 이름」 제3조'],
		['7 CFR', 'a citation such as 7 CFR 340.6, 21 U.S.C. 342, 57 FR 22984 or 「법 이름」 제3조'],
		['57 FR 22,98', 'a page such as 22984'],
		['57 FR 22984, p. 3', 'a page such as 22984'],
		['7 U.S.C. 7712-7711', 'a range that runs forwards'],
		[
			'「법 이름」 앞부분',
			'a place such as 제4조의2제3항제1호가목, 제22조의3~제22조의4, 별표 1, 별지 제1호서식 or 부칙 제2조'
		],
		[
			'7 CFR part 340 and more',
			'a section such as 340.6(d)(3), a range such as 340.6(d)(2)-(3) or a subpart such as subpart W; nothing for a whole part'
		]
	])('"%s" is refused', (text, why) => {
		expect(parseCitation(text)).toEqual({ ok: false, why });
	});

	it('and what formatCitation prints is recognised', () => {
		const printed = formatCitation(decree, pinpoint('kr', '제4조의2제3항'), 'ko', 'full');
		expect(parseCitation(printed)).toEqual({
			ok: true,
			system: 'kr',
			name: decree.name.ko,
			pinpoint: pinpoint('kr', '제4조의2제3항')
		});
	});
});

describe('a citation leads to the official page', () => {
	const ecfr = 'https://www.ecfr.gov';
	const law = `https://www.law.go.kr/${encodeURI('법령')}/${encodeURI('유전자변형생물체의국가간이동등에관한법률시행령')}`;
	const version = 'https://www.law.go.kr/LSW/lsInfoP.do?lsiSeq=1';
	it.each<[CitedInstrument, string | null, string | null, string | null]>([
		[part340, '340.6(d)(3)', null, `${ecfr}/current/title-7/section-340.6#p-340.6(d)(3)`],
		[part340, '340.6(d)(3)', '2021-06-01', `${ecfr}/on/2021-06-01/title-7/section-340.6#p-340.6(d)(3)`],
		[part340, '340.6', '2021-06-01', `${ecfr}/on/2021-06-01/title-7/section-340.6`],
		[part340, '340.6', '2017-01-03', `${ecfr}/on/2017-01-03/title-7/section-340.6`],
		[part340, '340.6', '2017-01-02', null],
		[part340, '340.6(d)(2)-(3)', null, `${ecfr}/current/title-7/section-340.6`],
		[part340, '340.6-340.7', null, `${ecfr}/current/title-7/section-340.6`],
		[part340, '340.4(b) n.7', null, `${ecfr}/current/title-7/section-340.4#p-340.4(b)`],
		[part340, 'subpart W', null, `${ecfr}/current/title-7/part-340/subpart-W`],
		[part340, null, null, `${ecfr}/current/title-7/part-340`],
		[part340, null, '2021-06-01', `${ecfr}/on/2021-06-01/title-7/part-340`],
		[{ ...part340, part: undefined }, null, null, null],
		[statute, '342(a)(1)', null, 'https://www.govinfo.gov/link/uscode/21/342'],
		[statute, '136w-8', '2001-01-01', 'https://www.govinfo.gov/link/uscode/21/136w-8'],
		[statute, null, null, 'https://uscode.house.gov/'],
		[notice, null, null, 'https://www.federalregister.gov/citation/57-FR-22984'],
		[notice, '22990', null, 'https://www.federalregister.gov/citation/57-FR-22990'],
		[{ ...notice, page: undefined, url: 'https://www.fda.gov/' }, null, null, 'https://www.fda.gov/'],
		[decree, '제4조의2제3항', null, `${law}/${encodeURI('제4조의2')}`],
		[{ ...decree, url: `${law}/` }, '제22조의3~제22조의4', null, `${law}/${encodeURI('제22조의3')}`],
		[{ ...decree, url: version }, '제4조', null, version],
		[{ ...decree, url: undefined }, '제4조', null, null],
		[decree, '별표 1', null, decree.url ?? ''],
		[decree, '부칙 제2조', null, decree.url ?? ''],
		[decree, '제3장', null, decree.url ?? ''],
		[decree, null, null, decree.url ?? ''],
		[treaty, 'art. 11', null, null],
		[{ ...treaty, url: 'https://bch.cbd.int/' }, 'art. 11', null, 'https://bch.cbd.int/']
	])('%#: at %s on %s: %s', (instrument, at, on, expected) => {
		const place = at === null ? null : pinpoint(instrument.system, at);
		expect(officialAddress(instrument, place, on)).toBe(expected);
	});
});
