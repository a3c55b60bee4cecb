/** The words of a question’s own page. */
const en = {
	title: (ask: string) => `${ask} United States and Republic of Korea`,
	back: 'All rows',
	previous: 'Previous question',
	next: 'Next question',
	history: 'How the answer changed',
	historyNote: 'Every answer recorded for this question, the latest first. Names of ministries are those of the time.',
	period: 'Period',
	answer: 'Answer',
	onDate: 'Read on that day',
	current: 'shown above'
};
const ko: typeof en = {
	title: (ask) => `${ask} 미국과 대한민국`,
	back: '전체 항목',
	previous: '이전 질문',
	next: '다음 질문',
	history: '답의 변천',
	historyNote: '이 질문에 대하여 기록된 모든 답을 최근 것부터 보여 준다. 부처 명칭은 당시의 것이다.',
	period: '기간',
	answer: '답',
	onDate: '그날의 답 보기',
	current: '위에 표시한 답'
};
export const questionMessages = { en, ko };
