import type { Confidence, Relation, Seen, Side, Unit } from '$lib/core/answer';
import type { Difference, State } from '$lib/core/state';
import type { Show } from '$lib/core/view-state';
import type { Messages } from './en';

/** 한국어 화면의 모든 문구. */

/** Made once: toLocaleString makes a new one for each figure, and files hold thousands. */
const NUMBERS = new Intl.NumberFormat('ko-KR');
const formatNumber = (n: number): string => NUMBERS.format(n);
const SIDE: Record<Side, string> = { us: '미국', kr: '대한민국' };
const SHORT: Record<Side, string> = { us: '미국', kr: '한국' };
const list = (sides: readonly Side[]): string => sides.map((side) => SHORT[side]).join('·');

const amount = (n: number, unit: Unit): string => {
	switch (unit) {
		case 'days':
			return `${formatNumber(n)}일`;
		case 'months':
			return `${formatNumber(n)}개월`;
		case 'years':
			return `${formatNumber(n)}년`;
		case 'hours':
			return `${formatNumber(n)}시간`;
		case 'percent':
			return `${formatNumber(n)}%`;
		case 'count':
			return formatNumber(n);
		default:
			return unit satisfies never;
	}
};

const difference = (d: Difference, unit: Unit | null, base: Side): { head: string; why: string | null } => {
	const other: Side = base === 'us' ? 'kr' : 'us';
	const sign = base === 'us' ? 1 : -1;
	switch (d.kind) {
		case 'none':
			return { head: '같음', why: null };
		case 'number': {
			const by = d.by * sign;
			const time = unit === 'days' || unit === 'months' || unit === 'years' || unit === 'hours';
			const size = unit === 'percent' ? `${formatNumber(Math.abs(by))}%포인트` : amount(Math.abs(by), unit ?? 'count');
			const word = time ? (by > 0 ? '더 김' : '더 짧음') : by > 0 ? '더 많음' : '더 적음';
			return { head: `${SHORT[other]}이 ${size} ${word}`, why: null };
		}
		case 'ordinal': {
			const by = d.by * sign;
			return { head: `${SHORT[other]}이 ${formatNumber(Math.abs(by))}단계 ${by > 0 ? '높음' : '낮음'}`, why: null };
		}
		case 'set': {
			const counts = [
				...(d.shared.length ? [`공통 ${d.shared.length}`] : []),
				...(d.only[base].length ? [`${SHORT[base]}만 ${d.only[base].length}`] : []),
				...(d.only[other].length ? [`${SHORT[other]}만 ${d.only[other].length}`] : [])
			].join(' · ');
			return { head: d.shared.length ? '일부만 같음' : '공통점 없음', why: counts };
		}
		case 'other':
			return { head: '다름', why: null };
		case 'no-rule':
			return d.sides.length === 2
				? { head: '양쪽 모두 규정 없음', why: null }
				: { head: '한쪽에 규정 없음', why: `규정 미발견: ${list(d.sides)}` };
		case 'does-not-apply':
			return { head: '비교 불가', why: `해당 없음: ${list(d.sides)}` };
		case 'not-checked':
			return { head: '미확인', why: d.sides.length ? `미확인: ${list(d.sides)}` : '관계를 판정하지 않음' };
		default:
			return d satisfies never;
	}
};

const states: Record<State, string> = {
	same: '같음',
	different: '다름',
	'not-comparable': '비교 불가',
	'not-checked': '미확인'
};

const checkedAgainst: Record<Seen, string> = {
	text: '조문 확인',
	secondary: '공식·2차 자료 확인',
	inference: '조문에 대한 해석',
	memory: '기억에 의함, 자료 미확인'
};

export const ko: Messages = {
	lang: 'ko',
	siteName: 'Concord',
	tagline: '미국과 대한민국의 생명공학 규제를 나란히',
	skip: '본문으로 건너뛰기',
	otherLanguage: { name: 'English', lang: 'en' },
	nav: {
		label: '주 메뉴',
		compare: '비교',
		index: '지수',
		gaps: '격차',
		commitments: '합의·권고',
		pathways: '승인 경로',
		scenarios: '시나리오',
		history: '변천',
		share: '공유',
		briefs: '브리프',
		provisions: '법령',
		library: '법령 자료실',
		glossary: '용어집',
		data: '자료',
		method: '방법',
		about: '소개'
	},
	footer: {
		lookup: '법령, 용어, 방법',
		caution: '편집진이 풀어 쓴 비공식 설명이며 법률 자문이 아니다. 정본은 공식 법령뿐이다.',
		revision: '자료 판',
		checkedTo: '최종 확인',
		method: '산정 방법 판'
	},
	side: SIDE,
	sideShort: SHORT,
	states,
	far: '차이 큼',
	amount,
	yes: '예',
	no: '아니요',
	nothing: '없음',
	rangeDates: (from: string, last: string | null) => (last ? `${from}부터 ${last}까지` : `${from}부터`),
	home: {
		title: 'Concord: 미국과 대한민국의 생명공학 규제 비교',
		heading: '두 나라의 생명공학 법제를 질문별로 견주다',
		lede: 'Concord는 생명공학 제품의 승인에 관하여 미국과 대한민국에 같은 질문을 던지고, 두 답을 나란히 놓아 얼마나 다른지, 각각 어느 조문에 근거하는지, 누가 언제 확인하였는지를 보여 준다.',
		field: '비교 분야',
		fieldNote: (date: string) =>
			`표시 하나가 질문 하나이며 ${date} 현재의 법에 따른다. 단계를 누르면 해당 항목이 열린다.`,
		domain: '분야',
		stepsHead: '승인 절차의 단계',
		notYet: '아직 비교하지 않음',
		openTopic: '비교표 열기',
		questions: (n: number) => `질문 ${formatNumber(n)}개`,
		search: '질문·규칙·조문 찾기',
		searchButton: '찾기',
		keyHeading: '두 제도가 크게 갈리는 곳',
		keyNote: '제품이 시장에 나올 수 있는지, 언제 나올 수 있는지를 좌우하면서 두 답의 차이가 큰 질문이다.'
	},
	compare: {
		title: (topic: string) => `${topic}: 미국과 대한민국의 비교`,
		lede: (n: number, date: string) => `두 나라에 던진 같은 질문 ${formatNumber(n)}개. ${date} 현재의 답이다.`,
		future: (date: string) =>
			`${date}은 장래의 날짜이다. 그날 시행되도록 공포된 법을 보여 주며 일부는 아직 시행되지 않았다.`,
		past: (date: string) => `${date} 당시의 법을 보고 있다.`,
		backToToday: '오늘로 돌아가기',
		filters: '조건',
		asOf: '기준일',
		show: '표시',
		shows: {
			all: '모든 항목',
			different: '다른 항목만',
			same: '같은 항목만',
			'not-comparable': '대응 규정이 없는 항목만',
			'not-checked': '미확인 항목만'
		} satisfies Record<Show, string>,
		step: '단계',
		everyStep: '모든 단계',
		base: '왼쪽 나라',
		search: '항목에서 찾기',
		apply: '적용',
		clear: '조건 모두 지우기',
		countsLabel: '상태별 항목 수',
		counts: {
			different: (n: number) => `다름 ${n}`,
			same: (n: number) => `같음 ${n}`,
			'not-comparable': (n: number) => `대응 없음 ${n}`,
			'not-checked': (n: number) => `미확인 ${n}`
		} satisfies Record<State, (n: number) => string>,
		shown: (n: number, all: number) => (n === all ? `전체 ${all}개 항목` : `${all}개 항목 가운데 ${n}개`),
		none: '이 조건에 맞는 항목이 없다.',
		steps: '단계',
		keyHeading: '두 제도가 크게 갈리는 곳',
		against: '대',
		position: (n: number, all: number) => `차이 ${all}개 가운데 ${n}번째`,
		keys: 'j와 k는 다음·이전 차이로 옮겨 가고, /는 찾기로 간다.',
		legend: '표시의 뜻',
		problem: (param: string, given: string) =>
			`‘${given}’은(는) 이 화면이 아는 ${param} 값이 아니므로 적용하지 않았다.`,
		params: {
			on: '날짜(YYYY-MM-DD)',
			step: '단계',
			show: '표시 조건',
			base: '나라',
			q: '검색어',
			open: '항목',
			w: '가중치 목록',
			scenario: '시나리오',
			against: '시나리오',
			edit: '답변 목록',
			days: '기간 목록',
			name: '이름'
		}
	},
	amended: {
		scenario: (title: string) => `다음 개정안이 시행되었다고 가정하고 읽는다: ${title}.`,
		own: (n: number) => `답 ${n}개는 독자가 가정한 것이다.`,
		open: '달라지는 내용',
		leave: '현행법으로 돌아가기'
	},
	row: {
		noRule: '규정을 찾지 못함',
		doesNotApply: '해당 없음',
		notChecked: '미확인',
		unrecorded: '이 날짜에 대하여 기록된 답이 없다.',
		difference,
		distance: (d: string) => `거리 ${d}(최대 1)`,
		countedAsOne: '완전한 차이로 셈',
		leftOut: '모든 수치에서 제외',
		onlyHere: '이쪽에만 있음',
		open: '근거와 자세한 내용',
		close: '닫기',
		permalink: '이 항목의 주소',
		why: '왜 중요한가',
		how: '거리 산정 방법',
		confidence: {
			high: '신뢰도 높음',
			medium: '신뢰도 보통',
			low: '신뢰도 낮음'
		} satisfies Record<Confidence, string>,
		checkedAgainst,
		checkedOn: (by: string, date: string) => `${date} ${by} 확인`,
		inForce: '적용 기간',
		proposed: {
			scenario: '제안된 내용으로 현행법이 아님',
			reader: '독자가 가정한 답으로 근거 규정이 없음'
		},
		tryAnother: '다른 답을 가정해 보기',
		note: '참고',
		sources: '근거',
		citedElsewhere: '이에 근거한 다른 항목',
		clipboard: { copy: '복사', copied: '복사하였다', failed: '복사하지 못하였다. 직접 선택하여 복사한다' },
		official: '공식 원문',
		noAddress: '공식 주소를 알지 못함',
		newWindow: '외부 사이트',
		weight: (w: number) => `가중치 ${w}`,
		distanceOf: {
			boolean: '예·아니요: 두 답이 같으면 0, 다르면 1이다.',
			nominal: '택일: 두 답이 같으면 0, 다르면 1이다.',
			ordinal: (levels: number) => `순서가 있는 단계: 순위의 차를 ${levels - 1}로 나눈다.`,
			number: (min: string, max: string) => `수치: 두 값의 차를 미리 정한 범위(${min}~${max})로 나눈다.`,
			set: '집합: 1에서 공통 요소 수를 전체 요소 수로 나눈 값을 뺀다(자카드).',
			text: '서술: 편집진이 판정한 관계에 따라 정한다.'
		},
		relation: {
			equal: '동일',
			equivalent: '동등',
			subset: '미국 규정이 한국 규정에 포함됨',
			superset: '한국 규정이 미국 규정에 포함됨',
			intersects: '일부 겹침',
			none: '무관'
		} satisfies Record<Relation, string>,
		levels: {
			statute: '법률',
			decree: '대통령령',
			regulation: '연방규칙',
			rule: '부령·총리령',
			notice: '고시',
			guidance: '지침',
			policy: '정책',
			order: '행정명령',
			judgment: '판결',
			treaty: '조약',
			understanding: '양해',
			guideline: '기준',
			announcement: '공고'
		} as Record<string, string>
	},
	question: {
		title: (ask: string) => `${ask} 미국과 대한민국`,
		back: '전체 항목',
		previous: '이전 질문',
		next: '다음 질문',
		history: '답의 변천',
		historyNote: '이 질문에 대하여 기록된 모든 답을 최근 것부터 보여 준다. 부처 명칭은 당시의 것이다.',
		period: '기간',
		answer: '답',
		onDate: '그날의 답 보기',
		current: '위에 표시한 답'
	},
	index: {
		title: (topic: string) => `${topic}: 미국과 대한민국은 얼마나 다른가`,
		heading: (topic: string) => `얼마나 다른가: ${topic}`,
		lede: (date: string) =>
			`${date} 현재의 법에서 두 나라의 답이 다른 질문의 가중 비율과, 무엇이 이를 좌우하고 얼마나 확실한지를 보여 준다.`,
		headline: '답이 다른 질문의 가중 비율',
		band: (low: string, high: string) => `가중치를 달리하면 ${low}~${high}`,
		coverage: (share: string, n: number, all: number) => `포괄률 ${share}(${all}개 중 ${n}개)`,
		opens: '지수의 구성',
		figures: '수치',
		graded: '정도를 반영한 거리',
		gradedWhy: '차이를 크기에 따라 셈한 같은 합계',
		bounds: '상·하한',
		boundsWhy: '미확인 항목을 모두 같다고 볼 때와 모두 다르다고 볼 때',
		bandName: '민감도 구간',
		bandWhy: (draws: string, seed: string) =>
			`무작위 가중치 ${draws}벌에 대한 5~95 백분위수(난수 씨앗 ${seed}), 가운데 수는 중앙값`,
		into: { us: '미국이 수입국일 때', kr: '대한민국이 수입국일 때' } as Record<Side, string>,
		intoWhy: (n: number) => `어느 쪽이 엄격한지 정해진 ${n}개 항목에서 자국 규정이 더 엄격한 정도의 평균`,
		drivers: '지수를 좌우하는 항목',
		driversNote:
			'기여가 큰 것부터이며 모두 더하면 지수가 된다. 가중치를 0(제외)부터 10까지 바꾸면 모든 수치와 주소가 따라 바뀐다.',
		question: '질문',
		weight: '가중치',
		share: '기여',
		without: '이 항목을 뺀 지수',
		recompute: '다시 산정',
		reset: '편집진의 가중치로 되돌리기',
		changed: (n: number) =>
			`이용자가 가중치 ${formatNumber(n)}개를 바꾸었다. 아래 수치는 Concord가 아니라 이용자의 것이다.`,
		notCounted: '지수에 들지 않은 항목',
		notCountedNote: '아무도 확인하지 않은 항목은 포괄률을 낮추고, 한쪽에 해당하지 않는 항목은 밖에 둔다.'
	},
	provisions: {
		title: '법령: 답의 근거가 되는 규정',
		heading: '법령',
		lede: '비교에 쓰인 모든 법률·규칙·고시·판결·조약이다. 각각을 열면 그에 근거한 항목이 나온다.',
		cited: (n: number) => (n === 0 ? '아직 인용되지 않음' : `${formatNumber(n)}개 항목에서 인용`),
		instrumentTitle: (name: string) => `${name}: 이에 근거한 항목`,
		kind: '법의 단계',
		status: '효력',
		statuses: {
			'in-force': '시행',
			vacated: '법원이 취소',
			repealed: '폐지 또는 대체',
			pending: '계류',
			lapsed: '실효',
			announced: '발표',
			enacted: '공포, 미시행'
		} as Record<string, string>,
		unknownDate: '날짜 기록 없음',
		number: '번호',
		authority: '소관',
		opened: {
			text: '편집진이 원문을 열어 보았다.',
			secondary: '공식·2차 자료로만 알며 원문은 열지 못하였다.',
			'not-opened': '편집진이 열어 보지 못하였다.'
		} as Record<string, string>,
		officialText: '공식 원문',
		citing: '이에 근거한 항목',
		none: '아직 이에 근거한 항목이 없다.',
		whole: '전체',
		sides: { us: '미국', kr: '대한민국', int: '양국 간 문서와 조약' } as Record<string, string>
	},
	glossary: {
		title: '미국·대한민국 생명공학법 용어집',
		heading: '용어집',
		lede: (n: number) =>
			`두 언어로 된 ${formatNumber(n)}개 개념과, 두 나라 법이 그 말로 같은 것을 뜻하는지를 정리하였다.`,
		search: '용어 찾기',
		searchButton: '찾기',
		found: (n: number) => `${formatNumber(n)}개 용어`,
		none: '맞는 용어가 없다. 두 언어 어느 쪽으로든 찾을 수 있다.',
		usTerm: '미국법',
		krTerm: '한국법',
		noTerm: '해당 용어 없음',
		also: '다른 표기',
		definedIn: '출처',
		relations: {
			equal: '같은 개념',
			broader: '미국 개념이 더 넓음',
			narrower: '한국 개념이 더 넓음',
			overlapping: '일부 겹치는 개념',
			'us-only': '미국법에만 있음',
			'kr-only': '한국법에만 있음',
			'procedural-false-friend': '말은 비슷하나 절차가 다름'
		} as Record<string, string>
	},
	method: { title: '방법: 무엇을 어떻게 산정하는가' },
	about: { title: 'Concord 소개' },
	error: {
		title: '찾을 수 없음',
		notFound: '이 주소에는 화면이 없다.',
		noTopic: (given: string) => `‘${given}’이라는 주제가 없다.`,
		noQuestion: (given: string) => `이 주제에는 ‘${given}’이라는 질문이 없다.`,
		noInstrument: (given: string) => `‘${given}’이라는 법령이 없다.`,
		nearest: '가장 가까운 화면:',
		unexpectedTitle: '오류가 발생하였다',
		unexpected: '화면을 만들지 못하였다. 이용자의 잘못이 아니다. 다시 시도하여도 같으면 아래 번호를 알려 주기 바란다.'
	},
	contents: '차례',
	close: '닫기'
};
