import type { Confidence, Side } from '$lib/core/answer';
import type { Bearer, GapKind, Level, Severity } from '$lib/core/gap';
import type { ASSESSED, Facet, GapColumn, GapGroup, GapView } from '$lib/core/gap-view';

/** The words of the gap register, in both languages side by side. */

type SideOrBoth = Side | 'both';
type Assessed = (typeof ASSESSED)[number];

const en = {
	title: 'Gaps between the biotechnology rules of the United States and the Republic of Korea',
	heading: 'Gap register',
	lede: (date: string) =>
		`Every question on which the two systems answer differently, as the law stands on ${date}: how far apart they are, what it means for whom, and what would close it. Distances are computed; kind, severity and ways to close are an editor’s judgement.`,
	differ: (n: string, all: string) => `${n} of ${all} questions differ`,
	assessedCount: (n: string) => `${n} assessed by an editor`,
	severityCounts: {
		high: (n: string) => `${n} of high severity`,
		medium: (n: string) => `${n} medium`,
		low: (n: string) => `${n} low`
	} satisfies Record<Severity, (n: string) => string>,
	unassessed: (n: string) => `${n} computed, not yet assessed`,
	summary: 'The register in figures',
	views: { label: 'View', register: 'Register', concordance: 'Concordance table' } satisfies Record<
		GapView['view'] | 'label',
		string
	>,
	filters: 'Search, filter and arrange the register',
	asOf: 'As of',
	search: 'Find',
	searchHint: 'in English or Korean',
	group: 'Group by',
	groups: {
		none: 'nothing',
		step: 'step',
		kind: 'kind',
		severity: 'severity',
		commitment: 'commitment'
	} satisfies Record<GapGroup, string>,
	apply: 'Apply',
	clear: 'Clear all filters',
	narrow: 'Narrow by',
	chosen: (n: number) => `${n} chosen`,
	columnsHead: 'Columns',
	facets: {
		severity: 'Severity',
		kind: 'Kind',
		step: 'Step',
		level: 'Level of law that would close it',
		side: 'Side that would act',
		bears: 'Who bears it',
		commitment: 'Commitment touched',
		recommendation: 'Recommendation',
		assessed: 'Assessment',
		confidence: 'Confidence of the judgement'
	} satisfies Record<Facet, string>,
	columns: {
		question: 'Question',
		step: 'Step',
		kind: 'Kind',
		severity: 'Severity',
		distance: 'Distance',
		contribution: 'Share of the index',
		bears: 'Who bears it',
		level: 'What would close it',
		commitments: 'Commitments touched',
		confidence: 'Confidence',
		us: 'US answer',
		kr: 'ROK answer'
	} satisfies Record<GapColumn, string>,
	kinds: {
		conflict: 'conflict of duties',
		'no-counterpart': 'no counterpart',
		threshold: 'threshold',
		definition: 'definition',
		sequence: 'sequence',
		'duplicate-review': 'duplicate review',
		evidence: 'evidence required',
		transparency: 'transparency',
		institutional: 'institutional'
	} satisfies Record<GapKind, string>,
	severities: { high: 'high', medium: 'medium', low: 'low' } satisfies Record<Severity, string>,
	bearers: {
		'developer-us': 'US developers',
		'developer-kr': 'Korean developers',
		'exporter-us': 'US exporters',
		'importer-kr': 'Korean importers',
		'food-company': 'food companies',
		'seed-company': 'seed companies',
		grower: 'growers',
		researcher: 'researchers',
		investor: 'investors',
		consumer: 'consumers',
		'manufacturer-us': 'US manufacturers',
		'manufacturer-kr': 'Korean manufacturers',
		'importer-us': 'US importers',
		'exporter-kr': 'Korean exporters',
		patient: 'patients',
		'authority-us': 'US authorities',
		'authority-kr': 'Korean authorities'
	} satisfies Record<Bearer, string>,
	levels: {
		statute: 'statute',
		decree: 'decree',
		regulation: 'regulation',
		notice: 'notice',
		practice: 'practice',
		arrangement: 'arrangement between the two'
	} satisfies Record<Level, string>,
	sides: { us: 'United States', kr: 'Republic of Korea', both: 'both together' } satisfies Record<SideOrBoth, string>,
	sidesShort: { us: 'US', kr: 'ROK', both: 'both' } satisfies Record<SideOrBoth, string>,
	assessed: { yes: 'assessed by an editor', no: 'computed, not yet assessed' } satisfies Record<Assessed, string>,
	confidences: { high: 'high', medium: 'medium', low: 'low' } satisfies Record<Confidence, string>,
	notAssessed: 'computed, not yet assessed',
	judgedElsewhere: (date: string) =>
		`An editor assessed this question on ${date}, when at least one side had another answer. That judgement is not carried over to this date.`,
	noValue: {
		step: 'Without a step',
		kind: 'Not yet assessed',
		severity: 'Not yet assessed',
		commitment: 'Touches no commitment',
		none: ''
	} satisfies Record<GapGroup, string>,
	oneSided: (side: Side): string => (side === 'us' ? 'no US rule' : 'no ROK rule'),
	none: 'none',
	needsNone: 'no closing needed',
	caption: (date: string) => `Differences between the two systems on ${date}`,
	concordanceCaption: (date: string) =>
		`Concordance of the rules of the United States and the Republic of Korea on ${date}`,
	concordanceNote:
		'One line for each question on which the two differ. Agreement is stated from the computed distance: none (1), partial (between 0 and 1), or one side without a rule.',
	concordance: {
		question: 'Obligation or question',
		us: 'United States: rule and citation',
		kr: 'Republic of Korea: rule and citation',
		agreement: 'Level of agreement'
	},
	agreement: {
		none: 'none',
		partial: 'partial',
		oneSided: 'one side has no rule'
	},
	distanceOf: (d: string) => `distance ${d}`,
	shown: (n: string, all: string) => (n === all ? `All ${all} differences` : `${n} of ${all} differences`),
	range: (from: string, to: string, all: string) => `lines ${from} to ${to} of ${all}`,
	repeated: 'A difference that touches several commitments stands under each of them.',
	groupCount: (n: string) => n,
	continued: 'continued',
	empty: 'No difference fits this search and these filters.',
	noneAtAll: 'On this date no difference is recorded.',
	open: 'Open',
	close: 'Close',
	what: 'What it means',
	evidence: 'Evidence',
	closes: 'What would close it',
	bears: 'Who bears it',
	touches: 'Commitments touched',
	rules: 'The two rules',
	figures: 'Figures',
	figuresOf: (distance: string, weight: string, share: string) =>
		`Distance ${distance} of 1 · weight ${weight} · ${share} of the index of its topic`,
	judged: (date: string, confidence: string) => `Judged by an editor on ${date}, ${confidence}.`,
	compareRow: 'See it in the comparison',
	questionPage: 'Page of this question',
	pagination: { label: 'Pages of the register', previous: 'Previous', next: 'Next', page: (n: string) => `Page ${n}` },
	sortedBy: (column: string) => `Sort by: ${column}`,
	export: 'Download what is shown',
	exportNote: 'all pages, with data revision, method version, date and address',
	past: (date: string) => `You are reading the register for the law as it stood on ${date}.`,
	future: (date: string) => `${date} lies ahead: the register is shown for the law as enacted for that day.`,
	backToToday: 'Back to today',
	problem: (param: string, given: string) => `“${given}” is no ${param} that this page knows; it was left out.`,
	lastPage: (page: string) => `There is no page ${page} in this view; the last page is shown.`,
	params: {
		q: 'search text',
		on: 'date (YYYY-MM-DD)',
		severity: 'severity',
		kind: 'kind of gap',
		step: 'step',
		level: 'level of law',
		side: 'side',
		bears: 'group of people',
		commitment: 'commitment',
		recommendation: 'recommendation',
		assessed: 'state of assessment',
		confidence: 'confidence',
		sort: 'order',
		group: 'grouping',
		cols: 'list of columns',
		page: 'page number',
		view: 'view',
		open: 'row'
	} satisfies Record<keyof GapView, string>,
	file: {
		asked: 'Questions asked',
		cautionText:
			'Unofficial renderings in our own words, not legal advice. Distances are computed; kind, severity and ways to close are an editor’s judgement.'
	}
};

const ko: typeof en = {
	title: '미국과 대한민국 생명공학 규제의 격차',
	heading: '규제 격차 목록',
	lede: (date: string) =>
		`${date} 현재의 법에서 두 나라의 답이 서로 다른 모든 질문을 모아, 얼마나 다른지, 누구에게 어떤 의미가 있는지, 무엇으로 해소할 수 있는지를 보여 준다. 거리는 산정한 값이고, 유형·심각도·해소 방법은 편집자의 판단이다.`,
	differ: (n: string, all: string) => `질문 ${all}개 가운데 ${n}개가 다름`,
	assessedCount: (n: string) => `편집자 판단 ${n}개`,
	severityCounts: {
		high: (n: string) => `심각도 높음 ${n}개`,
		medium: (n: string) => `보통 ${n}개`,
		low: (n: string) => `낮음 ${n}개`
	},
	unassessed: (n: string) => `산정만 하고 아직 판단하지 않음 ${n}개`,
	summary: '목록의 주요 수치',
	views: { label: '보기', register: '목록', concordance: '규정 대조표' },
	filters: '목록의 검색·조건·배열',
	asOf: '기준일',
	search: '찾기',
	searchHint: '한국어 또는 영어',
	group: '묶기',
	groups: { none: '묶지 않음', step: '단계별', kind: '유형별', severity: '심각도별', commitment: '합의·권고별' },
	apply: '적용',
	clear: '조건 모두 지우기',
	narrow: '조건',
	chosen: (n: number) => `${n}개 선택`,
	columnsHead: '표시할 열',
	facets: {
		severity: '심각도',
		kind: '유형',
		step: '단계',
		level: '해소할 수 있는 법의 단계',
		side: '조치할 나라',
		bears: '부담하는 자',
		commitment: '관련 합의·권고',
		recommendation: '정책보고서의 권고',
		assessed: '판단 여부',
		confidence: '판단의 신뢰도'
	},
	columns: {
		question: '질문',
		step: '단계',
		kind: '유형',
		severity: '심각도',
		distance: '거리',
		contribution: '지수 기여',
		bears: '부담하는 자',
		level: '해소 수단',
		commitments: '관련 합의·권고',
		confidence: '신뢰도',
		us: '미국의 답',
		kr: '한국의 답'
	},
	kinds: {
		conflict: '의무의 충돌',
		'no-counterpart': '대응 규정 없음',
		threshold: '기준값',
		definition: '정의',
		sequence: '순서',
		'duplicate-review': '중복 심사',
		evidence: '제출자료',
		transparency: '투명성',
		institutional: '기관·체계'
	},
	severities: { high: '높음', medium: '보통', low: '낮음' },
	bearers: {
		'developer-us': '미국 개발자',
		'developer-kr': '한국 개발자',
		'exporter-us': '미국 수출자',
		'importer-kr': '한국 수입자',
		'food-company': '식품기업',
		'seed-company': '종자기업',
		grower: '재배자',
		researcher: '연구자',
		investor: '투자자',
		consumer: '소비자',
		'manufacturer-us': '미국 제조자',
		'manufacturer-kr': '한국 제조자',
		'importer-us': '미국 수입자',
		'exporter-kr': '한국 수출자',
		patient: '환자',
		'authority-us': '미국 당국',
		'authority-kr': '한국 당국'
	},
	levels: {
		statute: '법률',
		decree: '대통령령',
		regulation: '부령·연방규칙',
		notice: '고시',
		practice: '실무 운영',
		arrangement: '양국 간 약정'
	},
	sides: { us: '미국', kr: '대한민국', both: '양국 공동' },
	sidesShort: { us: '미국', kr: '한국', both: '양국' },
	assessed: { yes: '편집자가 판단함', no: '산정만 하고 아직 판단하지 않음' },
	confidences: { high: '높음', medium: '보통', low: '낮음' },
	notAssessed: '산정만 하고 아직 판단하지 않음',
	judgedElsewhere: (date: string) =>
		`편집자는 이 질문을 ${date}에 판단하였으나, 그때는 적어도 한쪽의 답이 이 날짜의 답과 달랐다. 그 판단은 이 날짜에 적용하지 않는다.`,
	noValue: {
		step: '단계 없음',
		kind: '아직 판단하지 않음',
		severity: '아직 판단하지 않음',
		commitment: '관련 합의·권고 없음',
		none: ''
	},
	oneSided: (side: Side) => (side === 'us' ? '미국 규정 없음' : '한국 규정 없음'),
	none: '없음',
	needsNone: '해소할 필요 없음',
	caption: (date: string) => `${date} 현재 두 제도의 차이`,
	concordanceCaption: (date: string) => `${date} 현재 미국과 대한민국의 규정 대조표`,
	concordanceNote:
		'두 나라의 답이 다른 질문마다 한 줄이다. 일치 정도는 산정한 거리에 따라 불일치(1), 일부 일치(0과 1 사이), 한쪽에 규정 없음으로 적는다.',
	concordance: {
		question: '의무 또는 질문',
		us: '미국: 규정과 조문',
		kr: '대한민국: 규정과 조문',
		agreement: '일치 정도'
	},
	agreement: { none: '불일치', partial: '일부 일치', oneSided: '한쪽에 규정 없음' },
	distanceOf: (d: string) => `거리 ${d}`,
	shown: (n: string, all: string) => (n === all ? `차이 ${all}개 전체` : `차이 ${all}개 가운데 ${n}개`),
	range: (from: string, to: string, all: string) => `${all}줄 가운데 ${from}~${to}째 줄`,
	repeated: '여러 합의·권고와 관련된 차이는 각각의 아래에 모두 적는다.',
	groupCount: (n: string) => `${n}개`,
	continued: '이어짐',
	empty: '이 검색어와 조건에 맞는 차이가 없다.',
	noneAtAll: '이 날짜에는 기록된 차이가 없다.',
	open: '열기',
	close: '닫기',
	what: '어떤 의미인가',
	evidence: '근거 자료',
	closes: '해소 수단',
	bears: '부담하는 자',
	touches: '관련 합의·권고',
	rules: '두 나라의 규정',
	figures: '수치',
	figuresOf: (distance: string, weight: string, share: string) =>
		`거리 ${distance}(최대 1) · 가중치 ${weight} · 해당 주제의 지수에 대한 기여 ${share}`,
	judged: (date: string, confidence: string) => `편집자가 ${date}에 판단함, ${confidence}.`,
	compareRow: '비교표에서 보기',
	questionPage: '이 질문의 화면',
	pagination: { label: '목록의 쪽', previous: '이전', next: '다음', page: (n: string) => `${n}쪽` },
	sortedBy: (column: string) => `정렬: ${column}`,
	export: '화면의 내용 내려받기',
	exportNote: '모든 쪽, 자료 판·산정 방법 판·기준일·주소 포함',
	past: (date: string) => `${date} 당시의 법에 따른 목록을 보고 있다.`,
	future: (date: string) => `${date}은 장래의 날짜이다. 그날 시행되도록 공포된 법에 따른 목록이다.`,
	backToToday: '오늘로 돌아가기',
	problem: (param: string, given: string) => `‘${given}’: 이 화면이 아는 ${param} 값이 아니므로 적용하지 않았다.`,
	lastPage: (page: string) => `이 보기에는 ${page}쪽이 없으므로 마지막 쪽을 보여 준다.`,
	params: {
		q: '검색어',
		on: '날짜(YYYY-MM-DD)',
		severity: '심각도',
		kind: '격차 유형',
		step: '단계',
		level: '법의 단계',
		side: '나라',
		bears: '부담자',
		commitment: '합의·권고',
		recommendation: '권고',
		assessed: '판단 여부',
		confidence: '신뢰도',
		sort: '정렬',
		group: '묶기',
		cols: '열 목록',
		page: '쪽 번호',
		view: '보기',
		open: '항목'
	},
	file: {
		asked: '전체 질문',
		cautionText:
			'편집진이 풀어 쓴 비공식 설명이며 법률 자문이 아니다. 거리는 산정한 값이고, 유형·심각도·해소 수단은 편집자의 판단이다.'
	}
};

export const gapMessages = { en, ko };
