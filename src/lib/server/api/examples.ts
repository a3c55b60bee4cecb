import type { Text2 } from '$lib/core/lang';

/** What the documentation shows; the tests ask the built server for each. */
export interface Example {
	readonly what: Text2;
	/** Below the origin. */
	readonly address: string;
	readonly status: number;
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
		what: { en: 'What is refused, and how.', ko: '거절되는 요청과 그 답.' },
		address: '/api/v1/comparisons/lmo-approval?on=yesterday&sides=kr',
		status: 400
	}
];
