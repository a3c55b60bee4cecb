import type { Entry, LawText } from '$lib/core/law';
import { describe, expect, it } from 'vitest';
import { emptyTally, ImportFault, type Tally } from './importer';
import { krMarkdown } from './kr-markdown';
import { krXml } from './kr-xml';

/** The law and every sentence in these files were made up for the purpose. */
const FACTS = `<법령ID>099001</법령ID>
<공포일자>20200303</공포일자>
<공포번호>00123</공포번호>
<법종구분 법종구분코드="A0007">대통령령</법종구분>
<법령명_한글><![CDATA[시험작물법 시행령]]></법령명_한글>
<소관부처 소관부처코드="1,2">시험부, 작물처</소관부처>
<시행일자>20200904</시행일자>
<연락부서><부서단위><소관부처명>다른 부</소관부처명></부서단위></연락부서>`;

const article = (number: string, content: string, more = '', branch = '') =>
	`<조문단위><조문번호>${number}</조문번호>${branch && `<조문가지번호>${branch}</조문가지번호>`}
<조문여부>조문</조문여부><조문내용><![CDATA[${content}]]>
</조문내용>${more}</조문단위>`;
const heading = (content: string) =>
	`<조문단위><조문번호>1</조문번호><조문여부>전문</조문여부><조문내용>
			<![CDATA[                        ${content}]]>
</조문내용></조문단위>`;
const supplement = (content: string, number = '00123') =>
	`<부칙단위><부칙공포일자>20200303</부칙공포일자><부칙공포번호>${number}</부칙공포번호><부칙내용>${content}</부칙내용></부칙단위>`;
const LAST = `<부칙>${supplement('<![CDATA[부칙 <제123호,2020.3.3>\n\n이 영은 공포한 날부터 시행한다.]]>')}</부칙>`;

const file = (articles: string, rest = LAST, facts = FACTS) =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<법령 법령키="1">\n<기본정보>${facts}</기본정보>\n<조문>${articles}</조문>${rest}</법령>`;

function read(text: string, importer = krXml): { law: LawText; tally: Tally } {
	const tally = emptyTally();
	const [law, ...more] = importer.read({ path: 'a', asOf: null, chunks: () => [text] }, tally);
	if (!law || more.length > 0) throw new Error('one law a file');
	return { law, tally };
}

const entriesOf = (articles: string) => read(file(articles)).law.entries.slice(0, -1);
const linesOf = (entry: Entry | undefined) =>
	entry?.units.map(({ path, depth, label, text, note }) =>
		[depth, path, label, text, note].filter((part) => part !== '' && part !== null).join(' | ')
	);

describe('a law as the API of law.go.kr gives it', () => {
	it.each([
		['a law', file(''), true],
		['a law after a comment', '\n<!-- saved -->\n<법령>', true],
		['a tree of laws', '<?xml version="1.0"?><법령체계도><기본정보>', false],
		['a list', '<?xml version="1.0"?><LawSearch><target>law</target>', false],
		['an error', '<?xml version="1.0"?><Law>일치하는 법령이 없습니다.</Law>', false],
		['an administrative rule', '<?xml version="1.0"?><AdmRulService>', false],
		['JSON', '{ "법령": {} }', false]
	])('is recognised by its root: %s', (_, head, expected) => {
		expect(krXml.recognises(head.slice(0, 4000), 'a.xml')).toBe(expected);
	});

	it('gives key, version and places as the Markdown edition of the same law does', () => {
		const xml = file(
			`${heading('제1장 총칙 <개정 2010.1.1>')}${article(
				'4',
				'제4조의2(심사)',
				`<조문제목><![CDATA[심사]]></조문제목><항><항번호><![CDATA[①]]></항번호><항내용><![CDATA[① 다음과 같다. <개정 2018.1.1>]]>
				</항내용><호><호번호>1.</호번호><호가지번호>2</호가지번호><호내용><![CDATA[1의2.  요건]]></호내용>
				<목><목번호>가.</목번호><목내용><![CDATA[가.  온실
 1) 유리]]></목내용></목></호></항>`,
				'2'
			)}`
		);
		const markdown = `---
제목: 시험작물법 시행령
법령ID: '099001'
법령구분: 대통령령
소관부처:
- 시험부
- 작물처
공포일자: 2020-03-03
공포번호: '00123'
시행일자: 2020-09-04
출처: https://www.law.go.kr/법령/시험작물법시행령
첨부파일: []
---

# 시험작물법 시행령

## 제1장 총칙 <개정 2010.1.1>

##### 제4조의2 (심사)

**①** 다음과 같다. <개정 2018.1.1>

  1의2\\. 요건
    가\\. 온실
 1) 유리

## 부칙

부칙 <제123호,2020.3.3>

이 영은 공포한 날부터 시행한다.
`;
		const { law } = read(xml);
		expect(law).toEqual(read(markdown, krMarkdown).law);
		expect(law.version).toEqual({
			promulgated: '2020-03-03',
			number: '123',
			inForce: '2020-09-04',
			status: null,
			authority: '시험부·작물처',
			url: 'https://www.law.go.kr/법령/시험작물법시행령',
			complete: true
		});
		expect(law.entries.map(({ kind, level, pin, heading }) => [kind, level, pin, heading])).toEqual([
			['heading', 1, '제1장', '총칙'],
			['article', 0, '제4조의2', '심사'],
			['supplement', 0, '부칙 <제123호>', '2020.3.3']
		]);
		expect(linesOf(law.entries[1])).toEqual([
			'1 | 제1항 | ① | 다음과 같다. | <개정 2018.1.1>',
			'2 | 제1항제1호의2 | 1의2. | 요건',
			'3 | 제1항제1호의2가목 | 가. | 온실',
			'4 | 제1항제1호의2가목1) | 1) | 유리'
		]);
	});

	it('an 항 without number only holds the 호 of its article; one without mark goes on with the text', () => {
		const [first, second] = entriesOf(
			article('2', '제2조(정의) 뜻은 다음과 같다.', '<항><호><호번호>1.</호번호><호내용>1. 갑</호내용></호></항>') +
				article('3', '제3조(값)', '<항><항내용>값은 다음과 같다.\n\t\t더 있다.</항내용></항>')
		);
		expect(linesOf(first)).toEqual(['0 | 뜻은 다음과 같다.', '2 | 제1호 | 1. | 갑']);
		expect(linesOf(second)).toEqual(['0 | 값은 다음과 같다.\n더 있다.']);
	});

	it('titles missing, in two pairs of brackets, with brackets inside, or printed only in the text', () => {
		const titled = (content: string, title: string | null) =>
			entriesOf(article('7', content, title === null ? '' : `<조문제목>${title}</조문제목>`)).map(
				({ heading, units }) => [heading, units.map(({ text, note, repealed }) => [text, note, repealed])]
			);
		expect(titled('제7조 삭제 <2019.4.30>', null)).toEqual([[null, [['삭제', '<2019.4.30>', true]]]]);
		expect(titled('제7조 ((수수료 (국고))) 내야 한다.', '(수수료 (국고))')).toEqual([
			['수수료 (국고)', [['내야 한다.', null, false]]]
		]);
		expect(titled('제7조(승인) (갑)이 승인한다.', null)).toEqual([['승인', [['(갑)이 승인한다.', null, false]]]]);
		expect(titled('제7조 (승인을 받는다.', null)).toEqual([[null, [['(승인을 받는다.', null, false]]]]);
	});

	it('전문 units are headings, a preamble, or nothing; articles with one number stay apart', () => {
		const { law, tally } = read(
			file(
				`${heading('전문\n시험을 기린다.')}${heading('제1편 총칙\n제1장 통칙\n<신설 2001.1.1>')}${heading('')}` +
					`${article('0', '폐지한다.')}${article('5', '제5조(갑) 하나')}${article('5', '제5조(을) 둘')}`
			)
		);
		expect(
			law.entries.map(({ kind, level, pin, heading, units }) => [kind, level, pin, heading, units[0]?.text])
		).toEqual([
			['article', 0, null, '전문', '시험을 기린다.'],
			['heading', 1, '제1편', '총칙', undefined],
			['heading', 2, '제1장', '통칙', ''],
			['article', 0, null, null, '폐지한다.'],
			['article', 0, '제5조', '갑', '하나'],
			['article', 0, '제5조', '을', '둘'],
			['supplement', 0, '부칙 <제123호>', '2020.3.3', '이 영은 공포한 날부터 시행한다.']
		]);
		expect(tally).toEqual({ read: 7, kept: 6, skipped: new Map([['a unit without any text', 1]]) });
	});

	it('what 조문참고자료 says stands last, as a note on the whole article', () => {
		const [entry] = entriesOf(
			article('9', '제9조(갑) 하나', '<조문참고자료>\n\t\t[본조신설 2014.5.28]\n\t\t별도로 알림\n</조문참고자료>')
		);
		expect(linesOf(entry)).toEqual(['0 | 하나', '0 | [본조신설 2014.5.28]\n별도로 알림']);
	});

	it('부칙 in several pieces of CDATA, indented, without a head of its own, or empty', () => {
		const pieces =
			'<![CDATA[부칙(갑법) <제00009호,2001.1.1>]]>\n<![CDATA[제1조(시행일) 내일]]><![CDATA[부터다.]]>\n<![CDATA[  제2조(개정) ① 갑법 일부를 다음과 같이 개정한다.\n  제3조를 삭제한다.\n  ② 생략]]>';
		const { law, tally } = read(
			file('', `<부칙>${supplement(pieces)}${supplement('오늘부터다.', '00077')}${supplement('')}</부칙>`)
		);
		expect(law.entries.map(({ pin, heading }) => [pin, heading])).toEqual([
			['부칙 <제9호>', '갑법, 2001.1.1'],
			['부칙 <제77호>', null]
		]);
		expect(law.entries.map(linesOf)).toEqual([
			[
				'0 | 제1조 | 제1조(시행일) | 내일부터다.',
				'0 | 제2조 | 제2조(개정)',
				'1 | 제2조제1항 | ① | 갑법 일부를 다음과 같이 개정한다.\n제3조를 삭제한다.',
				'1 | 제2조제2항 | ② | 생략'
			],
			['0 | 오늘부터다.']
		]);
		expect(tally).toEqual({ read: 3, kept: 2, skipped: new Map([['a unit without any text', 1]]) });
	});

	it('annexes keep their text and link the official file; what amended the law is left out with a reason', () => {
		const annex = (kind: string, branch: string, more: string) =>
			`<별표단위><별표번호>0001</별표번호><별표가지번호>${branch}</별표가지번호><별표구분>${kind}</별표구분>${more}</별표단위>`;
		const { law, tally } = read(
			file(
				'',
				`${LAST}<별표>${annex(
					'별표',
					'02',
					'<별표제목><![CDATA[기준 <개정 2001.1.1>]]></별표제목><별표서식파일링크>/LSW/a</별표서식파일링크><별표서식PDF파일링크>/LSW/b</별표서식PDF파일링크><별표내용><![CDATA[■ 기준\n 1. 갑]]></별표내용>'
				)}${annex('서식', '00', '<별표제목>신청서</별표제목><별표서식파일링크>https://a/b</별표서식파일링크>')}${annex('별표', '00', '')}</별표>
				<개정문><개정문내용>갑법 일부개정법률</개정문내용></개정문><제개정이유><제개정이유내용>까닭</제개정이유내용></제개정이유>`
			)
		);
		expect(law.entries.slice(1).map(({ pin, heading, url }) => [pin, heading, url])).toEqual([
			['별표 1의2', '기준', 'https://www.law.go.kr/LSW/b'],
			['별지 제1호서식', '신청서', 'https://a/b'],
			['별표 1', null, null]
		]);
		expect(linesOf(law.entries[1])).toEqual(['0 | ■ 기준\n 1. 갑', '0 | <개정 2001.1.1>']);
		expect(tally).toEqual({
			read: 6,
			kept: 4,
			skipped: new Map([['the text of the amending act and its reasons, which are no part of the law', 2]])
		});
	});
});

describe('what is no whole law is refused', () => {
	it.each([
		[
			'single articles (lawjosub)',
			file(article('1', '제1조(목적) 하나'), ''),
			'1: no 부칙, which every whole law has: an answer with single articles is not kept'
		],
		['no facts', '<법령><부칙/></법령>', '1: no 기본정보, which names the law'],
		['no name', file('', LAST, FACTS.replace(/<법령명.*/, '')), '3: 법령명_한글 is missing'],
		['no date', file('', LAST, FACTS.replace('20200904', '미정')), '3: 시행일자 is no date like 2025-10-01: 미정'],
		['no number', file('', LAST, FACTS.replace('099001', '갑')), '3: 법령ID is no number of six digits: 갑'],
		['cut off', file('').slice(0, -20), /^\d+: not well-formed XML/]
	])('%s', (_, text, message) => {
		let fault: unknown;
		try {
			read(text);
		} catch (error) {
			fault = error;
		}
		expect(fault).toBeInstanceOf(ImportFault);
		expect((fault as ImportFault).message).toMatch(message);
	});
});
