import type { Confidence, Relation, Seen, Side, Unit } from '$lib/core/answer';
import type { Difference, State } from '$lib/core/state';
import type { Show } from '$lib/core/view-state';
import { formatNumber } from '$lib/format';
import type { Messages } from './en';

/** 한국어 화면의 모든 문구. */

const SIDE: Record<Side, string> = { us: '미국', kr: '대한민국' };
const SHORT: Record<Side, string> = { us: '미국', kr: '한국' };
const list = (sides: readonly Side[]): string => sides.map((side) => SHORT[side]).join('·');

const amount = (n: number, unit: Unit): string => {
	switch (unit) {
		case 'days':
			return `${formatNumber(n, 'ko')}일`;
		case 'months':
			return `${formatNumber(n, 'ko')}개월`;
		case 'years':
			return `${formatNumber(n, 'ko')}년`;
		case 'hours':
			return `${formatNumber(n, 'ko')}시간`;
		case 'percent':
			return `${formatNumber(n, 'ko')}%`;
		case 'count':
			return formatNumber(n, 'ko');
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
			const size =
				unit === 'percent'
					? `${formatNumber(Math.abs(by), 'ko')}%포인트`
					: amount(Math.abs(by), unit ?? 'count') + (unit === null || unit === 'count' ? '만큼' : '');
			const word = time ? (by > 0 ? '더 김' : '더 짧음') : by > 0 ? '더 많음' : '더 적음';
			return { head: `${SHORT[other]}이 ${size} ${word}`, why: null };
		}
		case 'ordinal': {
			const by = d.by * sign;
			return {
				head: `${SHORT[other]}이 ${formatNumber(Math.abs(by), 'ko')}단계 ${by > 0 ? '높음' : '낮음'}`,
				why: null
			};
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
	text: '원문 확인',
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
		start: '제품',
		compare: '비교',
		index: '지수',
		gaps: '격차',
		commitments: '합의·권고',
		pathways: '승인 경로',
		scenarios: '시나리오',
		history: '변천',
		share: '공유',
		briefs: '브리프',
		authorities: '기관',
		provisions: '법령',
		library: '법령 자료실',
		glossary: '용어집',
		data: '자료',
		method: '방법',
		about: '소개',
		search: '검색'
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
	rangeDates: (from: string, last: string | null, orEarlier = false) => {
		const first = orEarlier ? `${from} 또는 그 전부터` : `${from}부터`;
		return last ? `${first} ${last}까지` : first;
	},
	compare: {
		title: (topic: string) => `${topic}: 미국과 대한민국의 비교`,
		lede: (n: number, date: string) => `질문 ${formatNumber(n, 'ko')}개에 ${date} 현재의 법으로 답한다.`,
		future: (date: string) =>
			`${date}은 장래의 날짜이다. 그날 시행되도록 공포된 법을 보여 주며, 아직 시행되지 않은 답에는 표시를 하였다.`,
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
		questions: (n: number) => `질문 ${formatNumber(n, 'ko')}개`,
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
		problem: (param: string, given: string) => `‘${given}’: 이 화면이 아는 ${param} 값이 아니므로 적용하지 않았다.`,
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
		recheck: '재확인 필요',
		inForce: '적용 기간',
		ahead: (from) => `공포됨, ${from} 시행`,
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
		imported: '공식 법문',
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
	index: {
		headline: '답이 다른 질문의 가중 비율',
		band: (low: string, high: string) => `가중치를 달리하면 ${low}~${high}`,
		coverage: (share: string, n: number, all: number) => `포괄률 ${share}(${all}개 중 ${n}개)`
	},
	termRelations: {
		equal: '같은 개념',
		broader: '미국 개념이 더 넓음',
		narrower: '한국 개념이 더 넓음',
		overlapping: '일부 겹치는 개념',
		'us-only': '미국법에만 있음',
		'kr-only': '한국법에만 있음',
		'procedural-false-friend': '말은 비슷하나 절차가 다름'
	} as Record<string, string>,
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
