/** The words of the overview of the index, and of its pages for more than one topic. */

const en = {
	title: 'The index: how far apart, over all and step by step',
	heading: 'How far apart',
	lede: (date: string) =>
		`The weighted share of questions on which the United States and the Republic of Korea differ, as the law stood on ${date}: over all that is compared, by domain, by topic, and by step. Each line opens to the rows that it is made of.`,
	all: 'All that is compared',
	scope: 'Compared',
	index: 'Index',
	band: 'Under other weights',
	graded: 'Graded',
	coverage: 'Coverage',
	rows: 'Rows',
	ofAll: (share: string, n: number, all: number) => `${share} (${n} of ${all})`,
	table: 'The index by domain, topic and step',
	note: (method: string, draws: string, seed: string) =>
		`Method version ${method}. Under other weights: 5th to 95th percentile over ${draws} random sets of weights (seed ${seed}). Coverage counts the rows that apply to both sides; the fewer the rows of a step, the less its index says.`,
	notYet: (names: string) => `Not yet compared, and in no figure: ${names}.`,
	overview: 'All indices',
	history: 'How it moved over time'
};

const ko: typeof en = {
	title: '지수: 전체와 단계별로 얼마나 다른가',
	heading: '얼마나 다른가',
	lede: (date) =>
		`${date} 현재의 법에서 미국과 대한민국의 답이 다른 질문의 가중 비율을 비교한 전체, 분야, 주제, 단계별로 보여 준다. 각 줄을 열면 그 지수를 이루는 항목이 나온다.`,
	all: '비교한 전체',
	scope: '비교 대상',
	index: '지수',
	band: '가중치를 달리할 때',
	graded: '정도 반영',
	coverage: '포괄률',
	rows: '항목 수',
	ofAll: (share, n, all) => `${share}(${all}개 중 ${n}개)`,
	table: '분야·주제·단계별 지수',
	note: (method, draws, seed) =>
		`산정 방법 판 ${method}. 가중치를 달리할 때의 값은 무작위 가중치 ${draws}벌에 대한 5~95 백분위수이다(난수 씨앗 ${seed}). 포괄률은 양쪽에 모두 해당하는 항목만 센다. 항목이 적은 단계의 지수일수록 말해 주는 바가 적다.`,
	notYet: (names) => `아직 비교하지 않아 어느 수치에도 들지 않은 분야: ${names}.`,
	overview: '전체 지수',
	history: '지수의 변천'
};

export const indexOverviewMessages = { en, ko };
