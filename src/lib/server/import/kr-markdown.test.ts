import type { Entry, LawText } from '$lib/core/law';
import { describe, expect, it } from 'vitest';
import { emptyTally, ImportFault, type Tally } from './importer';
import { krMarkdown } from './kr-markdown';

/** The law and every sentence in these files were made up for the purpose. */
const FRONT = `제목: 시험작물법 시행령
법령MST: 1
법령ID: '099001'
법령구분: 대통령령
법령구분코드: ''
소관부처:
- 시험부
- 작물처
공포일자: 2020-03-03
공포번호: '00123'
시행일자: 2020-09-04
상태: 시행
출처: https://www.law.go.kr/법령/시험작물법시행령`;

const file = (body: string, front = `${FRONT}\n첨부파일: []`) => `---\n${front}\n---\n\n# 시험작물법 시행령\n\n${body}`;

function read(text: string): { law: LawText; tally: Tally } {
	const tally = emptyTally();
	const [law, ...more] = krMarkdown.read({ path: 'a.md', asOf: null, chunks: () => [text] }, tally);
	if (!law || more.length > 0) throw new Error('one law a file');
	return { law, tally };
}

const entriesOf = (body: string): readonly Entry[] =>
	read(file(`${body}\n\n## 부칙\n\n부칙 <제123호,2020.3.3>\n\n이 영은 공포한 날부터 시행한다.\n`)).law.entries.slice(
		0,
		-1
	);
/** `path label text note` of each unit, empty ones left out. */
const linesOf = (entry: Entry | undefined) =>
	entry?.units.map(({ path, depth, label, text, note, repealed }) =>
		[depth, path, label, text, note, repealed ? 'repealed' : '']
			.filter((part) => part !== '' && part !== null)
			.join(' | ')
	);

describe('a Korean statute as Markdown', () => {
	it('is recognised by its front matter, in either Unicode form', () => {
		expect(krMarkdown.recognises(file(''), 'a.txt')).toBe(true);
		expect(krMarkdown.recognises(file('').normalize('NFD'), 'a.txt')).toBe(true);
		expect(krMarkdown.recognises('---\ntitle: 법령ID\n---\n', 'a.md')).toBe(false);
		expect(krMarkdown.recognises('# 시험작물법\n\n법령ID: 1', 'a.md')).toBe(false);
	});

	it('names law and version as the XML edition does', () => {
		const { law } = read(file('##### 제1조\n\n가다.\n\n## 부칙\n'));
		expect(law.law).toEqual({
			key: 'kr-099001',
			side: 'kr',
			system: 'kr',
			kind: 'decree',
			name: '시험작물법 시행령',
			title: null,
			part: null
		});
		expect(law.version).toEqual({
			promulgated: '2020-03-03',
			number: '123',
			inForce: '2020-09-04',
			status: '시행',
			authority: '시험부·작물처',
			url: 'https://www.law.go.kr/법령/시험작물법시행령',
			complete: true
		});
	});

	it.each([
		['법률', 'statute'],
		['대통령령', 'decree'],
		['총리령', 'rule'],
		['기후에너지환경부령', 'rule'],
		['대법원규칙', 'other'],
		['헌법', 'other']
	])('%s is a %s', (printed, kind) => {
		expect(read(file('\n## 부칙\n', FRONT.replace('대통령령', printed))).law.law.kind).toBe(kind);
	});

	it('reads front matter that needs YAML', () => {
		const front = `${FRONT}
첨부파일:
- 별표번호: '0001'
  별표가지번호: '02'
  별표구분: 별표
  제목: |-
    시험 구역의
    기준
  파일링크: https://www.law.go.kr/a`;
		expect(read(file('## 부칙\n', front)).law.entries.map(({ pin, heading }) => [pin, heading])).toEqual([
			['별표 1의2', '시험 구역의\n기준']
		]);
	});

	it('puts Hangul together that came taken apart, and leaves Hanja as they are', () => {
		const text = file('##### 제1조 (목적)\n\n가다 \uf90a.\n\n## 부칙\n');
		expect(read(text.normalize('NFD').replace('\u91d1', '\uf90a'))).toEqual(read(text));
		expect(read(text).law.entries[0]?.units[0]?.text).toBe('가다 \uf90a.');
	});
});

describe('places are named as citations name them', () => {
	it('paragraphs, items, branch items, sub-items and what divides these', () => {
		const [entry] = entriesOf(`##### 제4조의2 (심사)

**①** 시험 작물은 다음 각 호에 따라 심사한다. <개정 2018.1.1>

  1\\. 첫째 요건
  1의2\\. 더한 요건. 다만, 다음 각 목은 제외한다.
    가\\. 온실
 1) 유리 온실
 2) 비닐 온실
 가) 한 겹
 나) 두 겹
 3) 그 밖의 온실
    나\\. 노지
  2\\. 삭제 <2019.2.2>

**②** 제1항의 심사는 90일 안에 마친다.`);
		expect(entry).toMatchObject({ kind: 'article', level: 0, pin: '제4조의2', heading: '심사' });
		expect(linesOf(entry)).toEqual([
			'1 | 제1항 | ① | 시험 작물은 다음 각 호에 따라 심사한다. | <개정 2018.1.1>',
			'2 | 제1항제1호 | 1. | 첫째 요건',
			'2 | 제1항제1호의2 | 1의2. | 더한 요건. 다만, 다음 각 목은 제외한다.',
			'3 | 제1항제1호의2가목 | 가. | 온실',
			'4 | 제1항제1호의2가목1) | 1) | 유리 온실',
			'4 | 제1항제1호의2가목2) | 2) | 비닐 온실',
			'5 | 제1항제1호의2가목2)가) | 가) | 한 겹',
			'5 | 제1항제1호의2가목2)나) | 나) | 두 겹',
			'4 | 제1항제1호의2가목3) | 3) | 그 밖의 온실',
			'3 | 제1항제1호의2나목 | 나. | 노지',
			'2 | 제1항제2호 | 2. | 삭제 | <2019.2.2> | repealed',
			'1 | 제2항 | ② | 제1항의 심사는 90일 안에 마친다.'
		]);
	});

	it('items without a paragraph stand under the article; numbers beyond ⑳ and ㉟', () => {
		const [first, second] = entriesOf(
			'##### 제2조 (정의)\n\n뜻은 다음과 같다.\n\n  1\\. "갑"이란 식물이다.\n\n##### 제3조\n\n**㉑** 스물하나\n\n**㊱** 서른여섯'
		);
		expect(linesOf(first)).toEqual(['0 | 뜻은 다음과 같다.', '2 | 제1호 | 1. | "갑"이란 식물이다.']);
		expect(linesOf(second)).toEqual(['1 | 제21항 | ㉑ | 스물하나', '1 | 제36항 | ㊱ | 서른여섯']);
	});

	it('a number that does not go on counting, or stands in no item, is text; so is 0.', () => {
		const [entry] = entriesOf(
			'##### 제3조\n\n**①** 계산은 다음과 같다.\n\t\t\t\t 1) 밑변\n\n  1\\. 높이\n    가\\. 값\n 3) 셋\n 라) 넷\n  0\\. 5밀리미터'
		);
		expect(linesOf(entry)).toEqual([
			'1 | 제1항 | ① | 계산은 다음과 같다.\n 1) 밑변',
			'2 | 제1항제1호 | 1. | 높이',
			'3 | 제1항제1호가목 | 가. | 값\n 3) 셋\n 라) 넷\n  0. 5밀리미터'
		]);
	});

	it('headings have levels by what the law has, pins and notes', () => {
		const parts = (body: string) => entriesOf(body).map(({ kind, level, pin, heading }) => [kind, level, pin, heading]);
		expect(parts('# 제1편 총칙\n\n## 제1장 통칙\n\n#### 제1관 처음\n\n**제1항 갈래**')).toEqual([
			['heading', 1, '제1편', '총칙'],
			['heading', 2, '제1장', '통칙'],
			['heading', 4, '제1관', '처음'],
			['heading', 5, '제1항', '갈래']
		]);
		const chapters = entriesOf(
			'## 제4장의2 시험법인(유한) <신설 2016.2.3>\n\n### 제1절 삭제 <2017.1.1>\n\n[제3장에서 이동 <2016.2.3>]\n\n## 덧붙임'
		);
		expect(chapters.map(({ level, pin, heading }) => [level, pin, heading])).toEqual([
			[1, '제4장의2', '시험법인(유한)'],
			[2, '제1절', '삭제'],
			[1, null, '덧붙임']
		]);
		expect(chapters.map(linesOf)).toEqual([
			['0 | <신설 2016.2.3>'],
			['0 | <2017.1.1> | repealed', '0 | [제3장에서 이동 <2016.2.3>]'],
			[]
		]);
	});
});

describe('nothing of the text is lost, dropped or merged', () => {
	it('articles whose branch numbers were lost stay apart, in their order', () => {
		const entries = entriesOf(
			'##### 제7조 ((승인))\n\n하나\n\n##### 제7조 ((수수료 (국고)))\n\n둘\n\n##### 제8조\n\n##### 제8조의2 ()'
		);
		expect(entries.map(({ pin, heading, units }) => [pin, heading, units.length])).toEqual([
			['제7조', '승인', 1],
			['제7조', '수수료 (국고)', 1],
			['제8조', null, 0],
			['제8조의2', null, 0]
		]);
	});

	it('lines after an item, tables, formulas and pictures belong to the unit before', () => {
		const [entry] = entriesOf(
			'##### 제5조\n\n**①** 값은 다음과 같다.\n\n  1\\. 넓이\n 넓이는 줄인다.<개정 2001.1.1>\n\t\t\t\t┌──┐\n\t\t\n\t\t\t\t│ 갑 │\n\t\t<img src="http://a/1" alt="b" >\n\t\t</img>\n**제1항의 값은 다시 잰다.**'
		);
		expect(linesOf(entry)).toEqual([
			'1 | 제1항 | ① | 값은 다음과 같다.',
			'2 | 제1항제1호 | 1. | 넓이\n 넓이는 줄인다.\n┌──┐\n│ 갑 │\n<img src="http://a/1" alt="b" >\n</img>\n제1항의 값은 다시 잰다. | <개정 2001.1.1>'
		]);
	});

	it('notes leave the text, others than notes stay in it', () => {
		const [first, second] = entriesOf(
			'##### 제6조\n\n앞이다. <개정 2001.1.1> 다만, 뒤다.<신설 2002ㆍ2ㆍ2> [전문개정 2003.3.3]\n\n##### 제7조\n\n<별첨>을 내고 [갑]을 받는다.\n\n  1\\. 삭제[2000.1.1]\n  2\\. 셋 [제4호로 이동 <2004.4.4>]\n[본조신설 1999.9.9]\n[시행일] 제7조 다음의 날\n 1. 갑: 내일'
		);
		expect(linesOf(first)).toEqual(['0 | 앞이다. 다만, 뒤다. | <개정 2001.1.1> <신설 2002ㆍ2ㆍ2> [전문개정 2003.3.3]']);
		expect(linesOf(second)).toEqual([
			'0 | <별첨>을 내고 [갑]을 받는다.',
			'2 | 제1호 | 1. | 삭제 | [2000.1.1] | repealed',
			'2 | 제2호 | 2. | 셋 | [제4호로 이동 <2004.4.4>]',
			'0 | [본조신설 1999.9.9]\n[시행일] 제7조 다음의 날\n1. 갑: 내일'
		]);
	});

	it('text without an article is an entry without a pin', () => {
		const entries = entriesOf(
			'전문\n\n시험을 기린다.\n\n## 제1장 총칙\n\n장의 글이다.\n\n##### 제0조\n\n폐지한다.\n\n## 제2장 벌칙\n\n**①** 항만 있다.'
		);
		expect(entries.map(({ kind, pin, heading, units }) => [kind, pin, heading, units[0]?.text])).toEqual([
			['article', null, '전문', '시험을 기린다.'],
			['heading', '제1장', '총칙', undefined],
			['article', null, null, '장의 글이다.'],
			['article', null, null, '폐지한다.'],
			['heading', '제2장', '벌칙', undefined],
			['article', null, null, '항만 있다.']
		]);
	});

	it('every block is kept or skipped with a reason', () => {
		const { tally } = read(
			file(
				'## 제1장 총칙\n\n##### 제1조\n\n가다.\n\t\t\n나다.\n\n## 부칙\n\n부칙 <제1호,2000.1.1>\n\n이 영은 시행한다.\n'
			)
		);
		expect(tally).toEqual({
			read: 8,
			kept: 6,
			skipped: new Map([
				['the title, which the front matter gives', 1],
				['a heading that only says 부칙; each of them has its own', 1]
			])
		});
	});
});

describe('supplementary provisions and annexes', () => {
	const supplementsOf = (text: string) => read(file(`## 부칙\n\n${text}\n`)).law.entries;

	it('each amending act is an entry; its articles and paragraphs are units', () => {
		const entries = supplementsOf(`부칙 <제448호,2001.3.28>


이 영은 2001년 7월 1일부터 시행한다.

부칙(다른시험법) <대통령령 제00836호, 2007.4.11>


제1조 (시행일) 이 영은 공포한 날부터 시행한다.


제2조 내지 제5조 생략


제6조 (경과조치) ① 하나다.


  1. 첫째


② 둘이다. <개정 2008.1.1>

부칙 <제9999호,2010.1.1>


① (시행일) 내일부터다.


②삭제 <2011.1.1>`);
		expect(entries.map(({ kind, pin, heading }) => [kind, pin, heading])).toEqual([
			['supplement', '부칙 <제448호>', '2001.3.28'],
			['supplement', '부칙 <제836호>', '다른시험법, 2007.4.11'],
			['supplement', '부칙 <제9999호>', '2010.1.1']
		]);
		expect(entries.map(linesOf)).toEqual([
			['0 | 이 영은 2001년 7월 1일부터 시행한다.'],
			[
				'0 | 제1조 | 제1조 (시행일) | 이 영은 공포한 날부터 시행한다.',
				'0 | 제2조 | 제2조 | 내지 제5조 생략',
				'0 | 제6조 | 제6조 (경과조치)',
				'1 | 제6조제1항 | ① | 하나다.\n1. 첫째',
				'1 | 제6조제2항 | ② | 둘이다. | <개정 2008.1.1>'
			],
			['1 | 제1항 | ① | (시행일) 내일부터다.', '1 | 제2항 | ② | 삭제 | <2011.1.1> | repealed']
		]);
	});

	it('articles and paragraphs of the laws that 부칙 amend are not taken for their own', () => {
		const [entry] = supplementsOf(`부칙 <제5호,2010.1.1>

제1조(시행일) 내일부터다.

제2조부터 제4조까지 생략

제5조(다른 법률의 개정) ① 부터 <15> 까지 생략

<16> 갑법 일부를 다음과 같이 개정한다.

제6조를 다음과 같이 한다.

제6조(수입) ① 누구든지 심을 수 있다.

<17> 이것은 갑법의 글이다.

  <17> 을법 일부를 다음과 같이 개정한다.

  제3조 중 "가"를 "나"로 한다.

  제6조 중 "가"를 "나"로 한다.

<18> 부터 <20> 까지 생략

제6조(다른 법령과의 관계) 종전의 것을 따른다.

제6조의2(특례) 그 밖이다.

제9조(끝) 뒤의 글이다.`);
		expect(linesOf(entry)?.map((line) => line.replaceAll('\n', ' ¶ '))).toEqual([
			'0 | 제1조 | 제1조(시행일) | 내일부터다.',
			'0 | 제2조 | 제2조 | 부터 제4조까지 생략',
			'0 | 제5조 | 제5조(다른 법률의 개정)',
			'1 | 제5조제1항 | ① | 부터 <15> 까지 생략',
			'1 | 제5조제16항 | <16> | 갑법 일부를 다음과 같이 개정한다. ¶ 제6조를 다음과 같이 한다. ¶ 제6조(수입) ① 누구든지 심을 수 있다. ¶ <17> 이것은 갑법의 글이다.',
			'1 | 제5조제17항 | <17> | 을법 일부를 다음과 같이 개정한다. ¶ 제3조 중 "가"를 "나"로 한다. ¶ 제6조 중 "가"를 "나"로 한다.',
			'1 | 제5조제18항 | <18> | 부터 <20> 까지 생략',
			'0 | 제6조 | 제6조(다른 법령과의 관계) | 종전의 것을 따른다.',
			'0 | 제6조의2 | 제6조의2(특례) | 그 밖이다. ¶ 제9조(끝) 뒤의 글이다.'
		]);
	});

	it('부칙 that go on counting from the law, that have no number, or name the other law last', () => {
		const entries = supplementsOf(`부칙

제84조 내일부터다.

제85조 ③은 뺀다.

      부칙 <시험위원회규칙 제44호, 2016.1.15> (시험위원회 규칙)

먼저 알린다.

제1조(시행일) 오늘부터다.`);
		expect(entries.map(({ pin, heading }) => [pin, heading])).toEqual([
			['부칙', null],
			['부칙 <제44호>', '시험위원회 규칙, 2016.1.15']
		]);
		expect(entries.map(linesOf)).toEqual([
			['0 | 제84조 | 제84조 | 내일부터다.', '0 | 제85조 | 제85조\n③은 뺀다.'.replace('\n', ' | ')],
			['0 | 먼저 알린다.', '0 | 제1조 | 제1조(시행일) | 오늘부터다.']
		]);
	});

	it('annexes and forms are named as citations name them and link the official file', () => {
		const annex = (kind: string, number: string, branch: string, title: string, pdf = true) =>
			`- 별표번호: '${number}'\n  별표가지번호: '${branch}'\n  별표구분: ${kind}\n  제목: ${title}\n  파일링크: https://a/hwp${pdf ? '\n  PDF링크: https://a/pdf' : ''}`;
		const front = `${FRONT}\n첨부파일:\n${[
			annex('별표', '0001', '00', '"과태료의 부과기준"'),
			annex('별표', '0001', '02', '삭제 &lt;2000.7.4&gt;'),
			annex('별표', '0000', '00', "'''갑''의 기준 <개정 2001.1.1>'", false),
			annex('서식', '0003', '00', '신청서'),
			annex('별지', '0003', '02', '허가서'),
			annex('서식', '0000', '00', '대장'),
			annex('별도', '0001', '00', '그림')
		].join('\n')}`;
		const { entries } = read(file('## 부칙\n', front)).law;
		expect(entries.map(({ kind, pin, heading, url }) => [kind, pin, heading, url])).toEqual([
			['annex', '별표 1', '과태료의 부과기준', 'https://a/pdf'],
			['annex', '별표 1의2', '삭제', 'https://a/pdf'],
			['annex', '별표', "'갑'의 기준", 'https://a/hwp'],
			['annex', '별지 제3호서식', '신청서', 'https://a/pdf'],
			['annex', '별지 제3호의2서식', '허가서', 'https://a/pdf'],
			['annex', '별지', '대장', 'https://a/pdf'],
			['annex', '별도 1', '그림', 'https://a/pdf']
		]);
		expect(entries.slice(1, 3).map(linesOf)).toEqual([['0 | <2000.7.4> | repealed'], ['0 | <개정 2001.1.1>']]);
	});
});

describe('a file that cannot be a whole law is refused with its line', () => {
	it.each([
		['front matter without end', '---\n법령ID: 1\n', '3: the front matter has no end (---)'],
		[
			'cut off before 부칙',
			file('##### 제1조\n\n가다.'),
			'22: ends before the supplementary provisions (## 부칙), which every law has'
		],
		['no law id', file('## 부칙', FRONT.replace("법령ID: '099001'", 'ID: 1')), '1: 법령ID is missing'],
		[
			'a law id that is none',
			file('## 부칙', FRONT.replace('099001', '12')),
			'4: 법령ID is no number of six digits: 12'
		],
		['an empty date', file('## 부칙', FRONT.replace('2020-09-04', "''")), '12: 시행일자 is missing'],
		[
			'a date that is none',
			file('## 부칙', FRONT.replace('2020-09-04', '즉시')),
			'12: 시행일자 is no date like 2025-10-01: 즉시'
		],
		[
			'broken YAML',
			file('## 부칙', `${FRONT}\n첨부파일: [`),
			/^2: the front matter is not YAML as this edition has it: Flow sequence/
		],
		[
			'YAML of another shape',
			'---\n- 법령ID: {a: b}\n---\n',
			'2: the front matter is not YAML as this edition has it: values of another shape'
		],
		[
			'YAML that would unfold',
			file('## 부칙', `${FRONT}\na: &a [b]\nc: [*a, *a]`),
			/^2: the front matter is not YAML as this edition has it: (?!values)/
		]
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
