import type { Text2 } from '$lib/core/lang';

/** What the documentation shows; the tests ask the built server for each. */
export interface Example {
	readonly what: Text2;
	/** Below the origin. */
	readonly address: string;
	readonly status: number;
	/** A law without which there is nothing to show. */
	readonly law?: string;
}

export const EXAMPLES: readonly Example[] = [
	{
		what: {
			en: 'The rows of risk review on which the two sides differed on 1 June 2021.',
			ko: '2021년 6월 1일 현재 위해성심사 단계에서 양쪽의 답이 다른 항목.'
		},
		address: '/api/v1/comparisons/lmo-approval?on=2021-06-01&step=risk-review&state=different&size=1',
		status: 200
	},
	{
		what: {
			en: 'How far apart the two systems would be if a Korean bill were law.',
			ko: '한국의 한 의원안이 시행된다고 볼 때 두 제도가 얼마나 다른지.'
		},
		address: '/api/v1/index/lmo-approval?scenario=kr-bill-choi-2024',
		status: 200
	},
	{
		what: {
			en: 'One question, with every answer that it ever had.',
			ko: '질문 하나와 지금까지의 모든 답.'
		},
		address: '/api/v1/questions/risk-review-days',
		status: 200
	},
	{
		what: {
			en: 'The gravest gaps that touch the Joint Fact Sheet of 2025.',
			ko: '2025년 공동 팩트시트에 관련된 격차 가운데 심각도가 높은 것.'
		},
		address: '/api/v1/gaps?severity=high&commitment=us-kr-2025-jfs&size=1',
		status: 200
	},
	{
		what: {
			en: 'An approval pathway on which one Korean step is taken to last 90 days.',
			ko: '한국의 한 단계를 90일로 가정한 승인 경로.'
		},
		address: '/api/v1/pathways/imported-crop?days=imported-crop-kr-a1:90',
		status: 200
	},
	{
		what: {
			en: 'What speaks of 위해성심사, under its English name (risk review) too.',
			ko: '위해성심사를 말하는 항목과 법문. 영어 용어로도 함께 찾는다.'
		},
		address: '/api/v1/search?q=%EC%9C%84%ED%95%B4%EC%84%B1%EC%8B%AC%EC%82%AC',
		status: 200
	},
	{
		what: {
			en: 'The paragraphs of one article of the LMO Act as of a day.',
			ko: '기준일 현재 유전자변형생물체법의 한 조문.'
		},
		address: '/api/v1/laws/kr-009170/units?at=%EC%A0%9C8%EC%A1%B0&on=2020-01-01',
		status: 200,
		law: 'kr-009170'
	},
	{
		what: {
			en: 'What the last amendment of the LMO Act changed, word by word.',
			ko: '유전자변형생물체법의 최근 개정으로 달라진 문구.'
		},
		address: '/api/v1/laws/kr-009170/redline?size=1',
		status: 200,
		law: 'kr-009170'
	},
	{
		what: { en: 'What is refused, and how.', ko: '거절되는 요청과 그 답.' },
		address: '/api/v1/comparisons/lmo-approval?on=yesterday&sides=kr',
		status: 400
	}
];
