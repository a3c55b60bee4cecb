/** The words of the front page, but for the questions that it answers. */
const en = {
	title: 'Concord: US and Korean biotechnology rules, side by side',
	heading: 'Two systems of biotechnology law, question by question',
	lede: 'Concord asks the United States and the Republic of Korea the same questions about biotechnology, from the approval of products to supply chains and the protection of technology, sets the answers beside each other, and says how far apart they are, on which provision each rests, and who checked it when.',
	field: 'The field',
	fieldNote: (date: string) => `One mark is one question, as the law stands on ${date}. A step opens its rows.`,
	markNote: (date: string) => `One mark is one question, as the law stands on ${date}.`,
	compareFuture: (date: string) => `${date} lies ahead: what is shown is the law as enacted for that day.`,
	domain: 'Domain',
	stepsHead: 'Steps',
	compareTitle: 'Compare: all topics',
	compareHeading: 'Compare',
	compareLede: 'Every topic with its steps; a topic or a step opens the two laws side by side.',
	notYet: 'not yet compared',
	search: 'Find a question, rule or citation',
	searchButton: 'Find',
	keyHeading: 'Where the systems part first',
	keyNote: 'In each topic the questions that weigh most and on which the answers are far apart.'
};
const ko: typeof en = {
	title: 'Concord: 미국과 대한민국의 생명공학 규제 비교',
	heading: '두 나라의 생명공학 법제를 질문별로 견주다',
	lede: 'Concord는 제품의 승인에서 공급망과 기술보호에 이르기까지 생명공학에 관하여 미국과 대한민국에 같은 질문을 던지고, 두 답을 나란히 놓아 얼마나 다른지, 각각 어느 조문에 근거하는지, 누가 언제 확인하였는지를 보여 준다.',
	field: '비교 분야',
	fieldNote: (date) => `표시 하나가 질문 하나이며 ${date} 현재의 법에 따른다. 단계를 누르면 해당 항목이 열린다.`,
	markNote: (date) => `표시 하나가 질문 하나이며 ${date} 현재의 법에 따른다.`,
	compareFuture: (date) => `${date}은 장래의 날짜이다. 그날 시행되도록 공포된 법을 보여 준다.`,
	domain: '분야',
	stepsHead: '단계',
	compareTitle: '비교: 모든 주제',
	compareHeading: '비교',
	compareLede: '모든 주제와 그 단계이다. 주제나 단계를 누르면 두 법이 나란히 열린다.',
	notYet: '아직 비교하지 않음',
	search: '질문·규칙·조문 찾기',
	searchButton: '찾기',
	keyHeading: '두 제도가 크게 갈리는 곳',
	keyNote: '주제마다 비중이 크면서 두 답의 차이가 큰 질문이다.'
};
export const frontPageMessages = { en, ko };
