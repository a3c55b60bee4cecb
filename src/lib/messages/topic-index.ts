import type { Side } from '$lib/core/answer';
import { formatNumber } from '$lib/format';
import { plural } from './plural';

/** The words of the page on which an index is taken apart. Its headline stands in the general messages. */
const en = {
	title: (topic: string) => `${topic}: how far apart the United States and the Republic of Korea are`,
	heading: (topic: string) => `How far apart: ${topic}`,
	lede: (date: string) =>
		`The weighted share of questions on which the two sides differ, as the law stood on ${date}; what drives it, and how sure it is.`,
	figures: 'The figures',
	graded: 'Graded distance',
	gradedWhy: 'the same sum, each difference counted by its size',
	bounds: 'Bounds',
	boundsWhy: 'every unknown row taken as the same, then as different',
	bandName: 'Sensitivity band',
	bandWhy: (draws: string, seed: string) =>
		`5th to 95th percentile over ${draws} random sets of weights (seed ${seed}); the median is in the middle`,
	into: { us: 'The United States as importer', kr: 'The Republic of Korea as importer' } as Record<Side, string>,
	intoWhy: (n: number) => `mean by which its rule is stricter, over the ${n} rows that declare which way is stricter`,
	drivers: 'What drives it',
	driversNote:
		'The largest contributions first; together they are the index. Change a weight from 0 (left out) to 10 and everything follows, the address too.',
	question: 'Question',
	weight: 'Weight',
	share: 'Contribution',
	without: 'Index without it',
	recompute: 'Compute again',
	reset: 'Back to the editors’ weights',
	changed: (n: number) =>
		`${plural(n, 'weight', 'weights')} changed by the reader: the figures are the reader’s, not Concord’s.`,
	notCounted: 'Not in the index',
	notCountedNote: 'Rows that nobody has checked lower the coverage; rows that do not apply to a side stand outside.'
};
const ko: typeof en = {
	title: (topic) => `${topic}: 미국과 대한민국은 얼마나 다른가`,
	heading: (topic) => `얼마나 다른가: ${topic}`,
	lede: (date) =>
		`${date} 현재의 법에서 두 나라의 답이 다른 질문의 가중 비율과, 무엇이 이를 좌우하고 얼마나 확실한지를 보여 준다.`,
	figures: '수치',
	graded: '정도를 반영한 거리',
	gradedWhy: '차이를 크기에 따라 셈한 같은 합계',
	bounds: '상·하한',
	boundsWhy: '미확인 항목을 모두 같다고 볼 때와 모두 다르다고 볼 때',
	bandName: '민감도 구간',
	bandWhy: (draws, seed) => `무작위 가중치 ${draws}벌에 대한 5~95 백분위수(난수 씨앗 ${seed}), 가운데 수는 중앙값`,
	into: { us: '미국이 수입국일 때', kr: '대한민국이 수입국일 때' },
	intoWhy: (n) => `어느 쪽이 엄격한지 정해진 ${n}개 항목에서 자국 규정이 더 엄격한 정도의 평균`,
	drivers: '지수를 좌우하는 항목',
	driversNote:
		'기여가 큰 것부터이며 모두 더하면 지수가 된다. 가중치를 0(제외)부터 10까지 바꾸면 모든 수치와 주소가 따라 바뀐다.',
	question: '질문',
	weight: '가중치',
	share: '기여',
	without: '이 항목을 뺀 지수',
	recompute: '다시 산정',
	reset: '편집진의 가중치로 되돌리기',
	changed: (n) =>
		`이용자가 가중치 ${formatNumber(n, 'ko')}개를 바꾸었다. 아래 수치는 Concord가 아니라 이용자의 것이다.`,
	notCounted: '지수에 들지 않은 항목',
	notCountedNote: '아무도 확인하지 않은 항목은 포괄률을 낮추고, 한쪽에 해당하지 않는 항목은 밖에 둔다.'
};
export const topicIndexMessages = { en, ko };
