import type { State } from '$lib/core/state';

/** The words of the page that holds a policy brief against the law. */
const en = {
	title: (title: string) => `Held against the law: ${title}`,
	eyebrow: 'A brief held against the law',
	lede: 'Each recommendation with the questions that test it: what the two laws answer there, how far apart they are, what has moved since the brief was written, and what is still open.',
	glance: 'At a glance',
	recommendation: 'Recommendation',
	tests: 'Questions',
	differ: 'Differ',
	index: 'Weighted share that differs',
	moved: 'Moved since',
	open: 'Open gaps',
	grave: 'Severity high',
	none: '–',
	whatItSays: 'What it recommends',
	counts: (n: number, counts: Readonly<Record<State, number>>) =>
		`${n} questions test it: ${counts.same} same, ${counts.different} different, ${counts['not-comparable']} not comparable, ${counts['not-checked']} not checked.`,
	figure: (index: string, coverage: string, comparable: number) =>
		`Weighted share of differing answers ${index} of 1, over the ${comparable} questions that count: a missing rule counts as a difference (coverage ${coverage}).`,
	noFigure: 'No question here can be compared yet, so there is no figure.',
	rows: 'The questions that test it',
	ofTopic: (n: number, differ: number) => `${n === 1 ? '1 question' : `${n} questions`}, ${differ} differ`,
	movedSince: (date: string) => `What has moved since ${date}`,
	changedDays: (questions: number, days: number) =>
		`Answers to ${questions === 1 ? '1 question' : `${questions} questions`} changed on ${days === 1 ? '1 day' : `${days} days`} since`,
	nothingMoved: 'No recorded answer to these questions has changed since.',
	ahead: 'Enacted, not yet in force',
	nothingAhead: 'No change to these answers is enacted for a later day.',
	stillOpen: 'What is still open',
	nothingOpen: 'None of these questions is judged to be a gap.',
	otherGaps: (n: number) => (n === 1 ? '1 gap of medium or low severity' : `${n} gaps of medium or low severity`),
	register: 'Gaps that touch it, in the register',
	closes: 'What would close it',
	constraints: 'What the brief itself says stands in the way',
	asOf: (date: string, method: string, revision: string) =>
		`As the law stood on ${date}; method version ${method}, data revision ${revision}.`,
	judged:
		'Which questions test a recommendation, and how grave a gap is, the editors judge; states and figures are computed. Most of the questions were chosen because a difference was seen there: a share on this page is higher than the index of a whole topic and is not to be set beside it.',
	commitment: 'The brief among the commitments',
	notFound: (id: string) => `There is no briefing “${id}”.`
};
const ko: typeof en = {
	title: (title) => `법에 비추어 본 ${title}`,
	eyebrow: '법에 비추어 본 정책보고서',
	lede: '권고마다 이를 검증하는 질문을 놓고, 두 나라의 법이 어떻게 답하는지, 얼마나 떨어져 있는지, 보고서가 쓰인 뒤 무엇이 달라졌는지, 무엇이 남아 있는지를 보인다.',
	glance: '한눈에 보기',
	recommendation: '권고',
	tests: '질문',
	differ: '다름',
	index: '답이 다른 비율(가중)',
	moved: '이후 변화',
	open: '남은 격차',
	grave: '심각도 높음',
	none: '–',
	whatItSays: '권고의 내용',
	counts: (n, counts) =>
		`이 권고를 검증하는 질문 ${n}개: 같음 ${counts.same}, 다름 ${counts.different}, 비교 불가 ${counts['not-comparable']}, 미확인 ${counts['not-checked']}.`,
	figure: (index, coverage, comparable) =>
		`셈에 든 질문 ${comparable}개(한쪽에 규정이 없는 경우를 차이로 셈)에서 답이 다른 가중 비율은 ${index}(최대 1)이며 포괄률은 ${coverage}이다.`,
	noFigure: '아직 비교할 수 있는 질문이 없어 수치를 내지 않는다.',
	rows: '이 권고를 검증하는 질문',
	ofTopic: (n, differ) => `질문 ${n}개, 다름 ${differ}개`,
	movedSince: (date) => `${date} 이후 달라진 것`,
	changedDays: (questions, days) => `${days}일에 걸쳐 질문 ${questions}개의 답이 바뀌었다`,
	nothingMoved: '그 뒤로 이 질문들의 기록된 답은 바뀌지 않았다.',
	ahead: '공포되었으나 아직 시행되지 않은 것',
	nothingAhead: '이 답들 가운데 장래에 시행되도록 확정된 변경은 없다.',
	stillOpen: '남아 있는 것',
	nothingOpen: '이 질문들 가운데 격차로 판단한 것은 없다.',
	otherGaps: (n) => `심각도가 보통이거나 낮은 격차 ${n}개`,
	register: '이 권고에 닿는 격차를 목록에서 보기',
	closes: '해소 수단',
	constraints: '보고서가 스스로 든 제약 요인',
	asOf: (date, method, revision) => `${date} 현재의 법, 산정 방법 판 ${method}, 자료 판 ${revision}.`,
	judged:
		'어느 질문이 권고를 검증하는지와 격차의 심각도는 편집진의 판단이고, 상태와 수치는 계산한 것이다. 질문의 대부분은 차이가 있어 고른 것이므로 이 페이지의 비율은 주제 전체의 지수보다 높으며 그와 견줄 수 없다.',
	commitment: '합의·권고 목록에서 이 보고서 보기',
	notFound: (id) => `“${id}” 보고서는 없다.`
};
export const briefingMessages = { en, ko };
