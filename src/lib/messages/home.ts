/** The questions with which a reader comes, each answered in a line that leads to its page. */
const en = {
	heading: 'Six questions, answered',
	apart: 'Where do the two systems differ most?',
	apartAnswer: (topic: string, ask: string) =>
		`${topic}, among the questions that weigh most: “${ask}” Each topic follows below.`,
	touch: 'Which differences touch a commitment?',
	touchAnswer: (n: number, title: string) => `${n} gaps touch the ${title}.`,
	brief: 'How do the brief’s recommendations stand?',
	briefAnswer: (list: readonly { label: string; differ: number; of: number }[]) =>
		`${list.map(({ label, differ, of }) => `${label}: ${differ} of ${of} questions differ`).join('; ')}.`,
	hold: 'Which step holds up approval?',
	holdAnswer: (product: string, us: string, kr: string, step: string | null) =>
		`${product}: ${us} in the United States, ${kr} in Korea${step ? `, where the longest deciding step is “${step}”` : ''}.`,
	bill: 'What would a bill change?',
	billAnswer: (title: string, from: string, to: string) =>
		`“${title}”: the index of its topic would go from ${from} to ${to}.`,
	sure: 'How sure are the figures?',
	sureAnswer: (topic: string, index: string, low: string, high: string, coverage: string) =>
		`${topic}: ${index} of 1, between ${low} and ${high} under other weights; coverage ${coverage}.`
};
const ko: typeof en = {
	heading: '여섯 가지 물음과 답',
	apart: '두 제도는 어디에서 가장 다른가?',
	apartAnswer: (topic, ask) => `${topic}: 비중이 가장 큰 질문 가운데 “${ask}” 주제별로는 아래에 있다.`,
	touch: '어떤 차이가 합의나 권고에 닿는가?',
	touchAnswer: (n, title) => `${title}: 이에 닿는 격차 ${n}개.`,
	brief: '정책보고서의 권고는 어디까지 왔는가?',
	briefAnswer: (list) =>
		`${list.map(({ label, differ, of }) => `${label}: 질문 ${of}개 중 ${differ}개 다름`).join(', ')}.`,
	hold: '승인은 어느 단계에서 지체되는가?',
	holdAnswer: (product, us, kr, step) =>
		`${product}: 미국 ${us}, 한국 ${kr}.${step ? ` 한국에서 종료 시점을 정하는 가장 긴 단계는 “${step}”이다.` : ''}`,
	bill: '법률안이 통과되면 무엇이 달라지는가?',
	billAnswer: (title, from, to) => `“${title}”: 해당 주제의 지수 ${from} → ${to}.`,
	sure: '이 수치는 얼마나 확실한가?',
	sureAnswer: (topic, index, low, high, coverage) =>
		`${topic}: 최대 1 가운데 ${index}이며 가중치를 달리하면 ${low}~${high}, 포괄률 ${coverage}.`
};
export const homeMessages = { en, ko };
