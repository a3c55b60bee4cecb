import { plural } from './plural';

/** The words of preview images, of the meta tags beside them, and of the frames that other sites show. */

const en = {
	/** What kind of view an image is of, beside the name of the site. */
	labels: {
		home: 'US and Korean biotechnology law',
		compare: 'United States | Republic of Korea',
		row: 'United States | Republic of Korea',
		index: 'Index: how far apart',
		gaps: 'Gap register',
		commitment: 'Commitment and its gaps',
		pathway: 'Approval pathways',
		scenario: 'Proposed amendment',
		own: 'A reader’s own scenario',
		history: 'History of the index',
		share: 'Frozen view'
	},
	asOf: (date: string) => `As the law stood on ${date}`,
	amended: (date: string, title: string) => `${date}, as if law: ${title}`,
	readersOwn: (date: string) => `${date}, with answers or weights of the reader’s own`,
	version: (method: string, revision: string) => `method ${method}, data ${revision}`,
	questions: (n: number, differ: number) => `${plural(n, 'question', 'questions')}, ${differ} answered differently`,
	differ: (all: number) => `of ${all} questions differ`,
	touch: (n: number): string => (n === 1 ? 'gap touches it' : 'gaps touch it'),
	today: 'law of the day',
	ifLaw: 'if it were law',
	ifOwn: 'as supposed',
	notLaw: 'not law',
	supposed: 'supposed by a reader',
	judged: (open: number): string => `Severity, as judged by the editors${open === 0 ? '' : `; ${open} not assessed`}`,
	more: (n: number): string => `and ${n} more`,
	historyWords: 'index: weighted share of differing answers',
	lowConfidence: 'low confidence',
	noImage: 'There is no such preview image.',
	busy: 'Too many images are being drawn. Try again in a few seconds.',

	/** Frames. */
	source: 'The full page on Concord',
	newWindow: 'opens in a new window',
	caution: 'Unofficial, not legal advice.',
	revision: 'Data revision',
	method: 'method version',
	pathwayAsOf: (date: string) => `Days of the law as it stood on ${date}.`,
	historyLine:
		'Shaded: where the index could lie, whatever the rows that nobody checked. Hatched: too little checked for a line. Dashed: enacted for a later day.',

	/** Answers of the oEmbed address to machines, in English like the protocol. */
	oembed: {
		noUrl: 'The parameter url is missing.',
		foreign: 'The address is not one of this site.',
		unsupported: 'There is nothing to embed at this address.',
		format: 'Only format=json is supported.'
	}
};

const ko: typeof en = {
	labels: {
		home: '한미 생명공학 법제 비교',
		compare: '미국 | 대한민국',
		row: '미국 | 대한민국',
		index: '지수: 얼마나 다른가',
		gaps: '격차 목록',
		commitment: '합의·권고와 격차',
		pathway: '승인 경로',
		scenario: '법 개정 제안',
		own: '독자의 시나리오',
		history: '지수의 변천',
		share: '고정된 화면'
	},
	asOf: (date) => `${date} 현재의 법`,
	amended: (date, title) => `${date}, 시행을 가정: ${title}`,
	readersOwn: (date) => `${date}, 독자가 정한 답이나 가중치 적용`,
	version: (method, revision) => `산정 방법 판 ${method}, 자료 판 ${revision}`,
	questions: (n, differ) => `질문 ${n.toLocaleString('ko-KR')}개 가운데 ${differ}개에서 답이 다르다`,
	differ: (all) => `질문 ${all}개 중 답이 다른 질문`,
	touch: () => '이에 닿는 격차',
	today: '기준일의 법',
	ifLaw: '시행된다면',
	ifOwn: '가정대로라면',
	notLaw: '현행법이 아님',
	supposed: '독자의 가정',
	judged: (open) => `심각도(편집진의 판단)${open === 0 ? '' : `, ${open}개는 미평가`}`,
	more: (n) => `외 ${n}개`,
	historyWords: '지수: 답이 다른 질문의 가중 비율',
	lowConfidence: '신뢰도 낮음',
	noImage: '그러한 미리보기 그림이 없다.',
	busy: '그리고 있는 그림이 너무 많다. 잠시 뒤에 다시 시도한다.',

	source: 'Concord에서 전체 화면 보기',
	newWindow: '새 창에서 열림',
	caution: '비공식 자료이며 법률 자문이 아니다.',
	revision: '자료 판',
	method: '산정 방법 판',
	pathwayAsOf: (date) => `${date} 현재의 법에 정한 일수이다.`,
	historyLine:
		'음영은 확인하지 않은 항목이 어떠하든 지수가 있을 수 있는 범위, 빗금은 확인이 부족하여 선을 긋지 않은 기간, 점선은 장래에 시행되도록 공포된 법이다.',

	oembed: {
		noUrl: '매개변수 url이 없다.',
		foreign: '이 사이트의 주소가 아니다.',
		unsupported: '이 주소에는 실을 수 있는 것이 없다.',
		format: 'format=json만 지원한다.'
	}
};

export const embedMessages = { en, ko };
