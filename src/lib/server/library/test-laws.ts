import type { Entry, LawId, LawText, Unit, VersionId } from '$lib/core/law';
import { article, entry, korean, unit, versionOf } from '$lib/core/test-entries';

/**
 * A small library for tests. The laws have the names and numbers of real ones, so that the reference data finds them; every sentence in
 * them was made up for the purpose and is no law.
 */

const chapter = (pin: string, heading: string): Entry => entry('heading', pin, heading);
const supplement = (number: string, ...units: Unit[]): Entry =>
	entry('supplement', `부칙 <제${number}호>`, null, ...units);
const dated = (promulgated: string, number: string, inForce = promulgated): VersionId =>
	versionOf(inForce, { promulgated, number, status: '시행', authority: '산업통상부' });

const NAME = '유전자변형생물체의 국가간 이동 등에 관한 법률';
export const TEST_ACT = korean('009170', 'statute', NAME);
const DECREE = korean('010038', 'decree', `${NAME} 시행령`);
const RULE = korean('010108', 'rule', `${NAME} 시행규칙`);
export const TEST_PART: LawId = {
	key: 'cfr-7-340',
	side: 'us',
	system: 'cfr',
	kind: 'regulation',
	name: '7 CFR part 340',
	title: 7,
	part: 340
};

const purpose = article('제1조', '목적', unit('', '이 법은 시험에 쓰는 글의 안전을 정함을 목적으로 한다.'));
const review = (days: string, last: Unit) =>
	article(
		'제8조',
		'수입승인 등',
		unit('제1항', '시험 생물체를 수입하려는 자는 대통령령으로 정하는 바에 따라 관청의 승인을 받아야 한다.', {
			label: '①'
		}),
		unit('제2항', `관청은 다음 각 호를 갖춘 신청을 받으면 ${days} 이내에 위해성심사를 마친다.`, { label: '②' }),
		unit('제2항제1호', '시험 생물체의 이름', { label: '1.' }),
		unit('제2항제2호', '제7조의2에 따른 심사 결과', { label: '2.' }),
		last
	);
const fee = unit('제3항', '수수료는 산업통상부령으로 정한다.', { label: '③' });

const part340 = (days: string): Entry[] => [
	chapter('subpart A', 'General'),
	article(
		'340.4',
		'Permits for the introduction of a test article.',
		unit('(a)', 'Test permits. A person shall apply for a test permit before the introduction.', { label: '(a)' }),
		unit('(b)', `Decision. The office shall decide within ${days} of receipt of a complete application.`, {
			label: '(b)'
		}),
		unit('(b)(1)', 'The office may ask for more information, as § 340.6 provides.', { label: '(1)' })
	),
	article(
		'340.6',
		'Petition for determination of test status.',
		unit('(a)', 'General. Any person may submit a petition.', { label: '(a)' }),
		unit('(d)', 'Administrative action on a petition.', { label: '(d)' }),
		unit('(d)(3)', 'The office shall answer within 180 days, after a risk review.', { label: '(3)' })
	)
];
export const TEST_LAWS: readonly LawText[] = [
	{
		law: TEST_ACT,
		version: dated('2007-12-21', '8762', '2008-01-01'),
		entries: [
			chapter('제1장', '총칙'),
			purpose,
			article('제2조', '정의', unit('', '이 법에서 "시험 생물체"란 시험에 쓰는 생물체를 말한다.')),
			chapter('제2장', '수입'),
			review('90일', fee),
			article('제9조', '시험용 수입', unit('', '시험용은 관청에 신고한다.')),
			article('제10조', '보고', unit('', '관청은 해마다 국회에 보고한다.')),
			supplement('8762', unit('', '이 법은 2008년 1월 1일부터 시행한다.'))
		]
	},
	{
		law: TEST_ACT,
		version: dated('2012-12-11', '11536', '2013-12-12'),
		entries: [
			chapter('제1장', '총칙'),
			purpose,
			article(
				'제2조',
				'정의',
				unit('', '이 법에서 "시험 생물체"란 시험과 연구에 쓰는 생물체를 말한다.', { note: '<개정 2012.12.11>' })
			),
			chapter('제2장', '수입'),
			article(
				'제7조의2',
				'위해성심사',
				unit('제1항', '수입 전에 위해성심사를 받아야 한다.', { label: '①' }),
				unit('제2항', '심사의 방법은 대통령령으로 정한다.', { label: '②' }),
				unit('', '', { note: '[본조신설 2012.12.11]' })
			),
			review('270일', { ...fee, note: '<개정 2012.12.11>' }),
			article('제9조', '시험용 수입', unit('', '삭제', { note: '<2012.12.11>', repealed: true })),
			article('제11조', '보고', unit('', '관청은 해마다 국회에 보고한다.')),
			supplement('11536', unit('', '이 법은 공포 후 1년이 지난 날부터 시행한다.'))
		]
	},
	{
		law: DECREE,
		version: dated('2013-12-11', '24993', '2013-12-12'),
		entries: [
			article('제1조', '목적', unit('', `이 영은 「${NAME}」에서 위임된 사항을 정한다.`)),
			article(
				'제7조',
				'수입승인의 신청',
				unit('', `「${NAME}」(이하 "법"이라 한다) 제8조제1항에 따라 승인을 받으려는 자는 신청서를 낸다.`)
			),
			article('제8조', '심사의 방법', unit('', '법 제7조의2제2항에 따른 심사는 서면으로 한다.'))
		]
	},
	{
		law: RULE,
		version: dated('2013-12-10', '37', '2013-12-12'),
		entries: [
			article(
				'제2조',
				'신청서',
				unit('', `「${NAME} 시행령」(이하 "영"이라 한다) 제7조에 따른 신청서는 별지 제1호서식으로 한다.`)
			),
			{
				kind: 'annex',
				level: 0,
				pin: '별지 제1호서식',
				heading: '시험 수입승인 신청서',
				url: 'https://www.law.go.kr/',
				units: []
			}
		]
	},
	{ law: TEST_PART, version: versionOf('2019-01-01'), entries: part340('120 days') },
	{ law: TEST_PART, version: versionOf('2024-12-02'), entries: part340('180 days') }
];
