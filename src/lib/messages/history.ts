/** The words of the page on how the index moved. Figures and dates come in already written in the reader's way. */

const rowsEn = (n: number): string => `${n.toLocaleString('en-US')} ${n === 1 ? 'row' : 'rows'}`;
/** A number with the particle that its last digit, read aloud, asks for: 영·삼·육 take 으로, the others 로. */
const toKo = (figure: string): string => figure + (/[036]$/.test(figure) ? '으로' : '로');
const rowsKo = (n: number): string => `${n.toLocaleString('ko-KR')}개 항목`;

const en = {
	title: (name: string) => `${name}: how the difference between the two systems moved`,
	heading: (name: string) => `How far apart, over time: ${name}`,
	lede: 'The weighted share of questions on which the United States and the Republic of Korea differ, for every day on which a recorded answer begins or ends, and the events that moved it.',
	chart: 'The index over time',
	skipChart: 'Skip the chart: the chronicle and the table below say the same',
	links: 'Days on which an answer changed: each opens the comparison as it stood',
	today: 'today',
	went: (from: string, to: string, was: string, is: string) =>
		`Between ${from} and ${to} the weighted share of differing answers went from ${was} to ${is}.`,
	untilToday: 'today',
	stayed: (from: string, to: string, is: string) =>
		`Between ${from} and ${to} the weighted share of differing answers stayed at ${is}.`,
	ended: (day: string) => `From ${day} on too little is checked for an index.`,
	alikeAll: (n: number, was: string, is: string) =>
		`On the ${rowsEn(n)} that can be compared on both days it went from ${was} to ${is}; what differs between the two comes from rows that can be compared on one of the days only.`,
	alikeAllStays: (n: number, is: string) =>
		`On the ${rowsEn(n)} that can be compared on both days it stayed at ${is}; any other move comes from rows that can be compared on one of the days only.`,
	largest: (when: string, event: string | null, was: string, is: string, n: number) =>
		`The largest move, like for like, came ${when}${event ? ` (${event})` : ''}: from ${was} to ${is}, over ${rowsEn(n)}.`,
	onDay: (day: string) => `on ${day}`,
	betweenDays: (from: string, to: string) => `between ${from} and ${to}`,
	noLargest: 'Like for like, nothing moved.',
	nothing: (share: string) =>
		`Nothing is drawn: on no day up to today is as much as ${share} of the weight checked on both sides.`,
	keys: {
		line: 'The line is the index, from one change of the law to the next.',
		dashed: 'Dashed, right of today: enacted for a later day, not yet in force.',
		band: 'Shaded is where the index could lie: its lower edge takes every row that nobody checked as the same, its upper edge as different. The band is therefore as high as the share of the weight that is not checked.',
		hole: (share: string) =>
			`Hatched: less than ${share} of the weight is checked, and no line is drawn. With less than half known, the rows that nobody looked at could outweigh the others.`,
		begins: (day: string) => `The line begins on ${day}, the first day with enough answers on both sides.`,
		numbers: 'The numbers above the line are the events of the chronicle.',
		alike:
			'The line moves for two reasons: the law changes, or more of it has been checked. “Like for like” takes only the rows that can be compared on both days, and so shows the law alone.'
	},
	basisLine: (method: string, day: string, n: number, coverage: string) =>
		`Method version ${method}, as of ${day}, ${n.toLocaleString('en-US')} questions, ${coverage}, editors’ weights, no sensitivity band.`,
	topics: 'Topics',
	chronicle: 'Chronicle',
	chronicleNote:
		'The latest first. What happened, which rows changed, and how the index moved. Names of ministries are those of the time.',
	earlier: (n: number) => `Before the line begins: ${n} days`,
	ahead: 'ahead',
	readDay: 'The comparison on that day',
	noAnswer: 'No recorded answer of these rows changed on that day.',
	index: (was: string, is: string) => `Index ${was} → ${is}`,
	indexStays: (is: string) => `Index stays at ${is}`,
	indexBegins: (is: string) => `The line begins: index ${is}`,
	indexResumes: (is: string, was: string, day: string) => `The line resumes: index ${is}; it was ${was} on ${day}`,
	indexStops: 'The line stops: too little is checked',
	indexNone: 'Too little is checked for an index',
	alike: (was: string, is: string, n: number) => `like for like ${was} → ${is} (${rowsEn(n)})`,
	alikeStays: (n: number) => `like for like unmoved (${rowsEn(n)})`,
	unmoved: 'unmoved',
	coverage: (was: string | null, is: string) =>
		was === null || was === is ? `coverage ${is}` : `coverage ${was} → ${is}`,
	changed: (n: number, moved: number) =>
		n === 1
			? `1 row changed, ${moved === 1 ? 'in' : 'but not in'} state or distance`
			: `${rowsEn(n)} changed, ${moved === 0 ? 'none' : moved === n ? 'all' : moved} of them in state or distance`,
	anew: 'Recorded anew, the difference as before',
	becomes: 'becomes',
	distance: (d: string) => `distance ${d}`,
	lowConfidence: 'low confidence',
	orEarlier: 'first seen on this day; may be older',
	figures: 'The figures',
	figuresNote:
		'The same as the chart, as a table, the latest first. Index and bounds between 0 and 1; a dash where nothing can be compared, brackets where too little is checked for the line.',
	columns: {
		date: 'Day',
		index: 'Index',
		graded: 'Graded',
		alike: 'Like for like',
		coverage: 'Coverage',
		comparable: 'Comparable',
		bounds: 'Bounds',
		changed: 'Rows changed',
		events: 'Events'
	},
	ofAll: (n: number, all: number) => `${n} of ${all}`,
	pointLabel: (day: string, index: string, coverage: string) => `${day}: index ${index}, ${coverage}`,
	pointNone: (day: string, coverage: string) => `${day}: no index, ${coverage}`,
	noSource: 'No source is recorded for this event.',
	event: (n: number) => `Event ${n}`
};

const ko: typeof en = {
	title: (name) => `${name}: 두 제도의 차이는 어떻게 변하였는가`,
	heading: (name) => `차이의 변천: ${name}`,
	lede: '미국과 대한민국의 답이 다른 질문의 가중 비율을, 기록된 답이 바뀐 날마다 산정하여 이를 움직인 사건과 함께 보여 준다.',
	chart: '지수의 변천',
	skipChart: '도표 건너뛰기: 아래의 연혁과 표에 같은 내용이 있다',
	links: '답이 바뀐 날: 열면 그날의 비교표가 나온다',
	today: '오늘',
	went: (from, to, was, is) => `${from}부터 ${to}까지 답이 다른 질문의 가중 비율은 ${was}에서 ${toKo(is)} 바뀌었다.`,
	untilToday: '오늘',
	stayed: (from, to, is) => `${from}부터 ${to}까지 답이 다른 질문의 가중 비율은 ${is}에 머물렀다.`,
	ended: (day) => `${day}부터는 확인된 항목이 적어 지수를 그리지 않는다.`,
	alikeAll: (n, was, is) =>
		`두 날 모두 비교할 수 있는 ${rowsKo(n)}만 보면 ${was}에서 ${toKo(is)} 바뀌었으며, 두 수치의 차이는 하루만 비교할 수 있는 항목에서 온 것이다.`,
	alikeAllStays: (n, is) =>
		`두 날 모두 비교할 수 있는 ${rowsKo(n)}만 보면 ${is} 그대로이며, 그 밖의 변동은 하루만 비교할 수 있는 항목에서 온 것이다.`,
	largest: (when, event, was, is, n) =>
		`같은 항목끼리 견줄 때 가장 큰 변동은 ${when}${event ? `(${event})` : ''}에 있었다. ${rowsKo(n)}에서 ${was}에서 ${toKo(is)} 움직였다.`,
	onDay: (day) => day,
	betweenDays: (from, to) => `${from}과 ${to} 사이`,
	noLargest: '같은 항목끼리 견주면 변동이 없다.',
	nothing: (share) => `양쪽 모두 확인된 가중치가 ${share}에 이른 날이 오늘까지 하루도 없어 선을 그리지 않는다.`,
	keys: {
		line: '선은 지수이며 법이 바뀐 날에서 다음 바뀐 날까지 이어진다.',
		dashed: '오늘의 오른쪽 점선은 공포되었으나 아직 시행되지 않은 법에 따른 것이다.',
		band: '음영은 지수가 있을 수 있는 범위이다. 아래쪽 끝은 미확인 항목을 모두 같다고, 위쪽 끝은 모두 다르다고 본 값이므로, 음영의 높이가 곧 확인되지 않은 가중치의 비율이다.',
		hole: (share) =>
			`빗금은 확인된 가중치가 ${share}에 미치지 못하여 선을 그리지 않은 기간이다. 절반도 알지 못하면 미확인 항목이 확인된 항목보다 무거울 수 있다.`,
		begins: (day) => `선은 양쪽의 답이 충분히 갖추어진 첫날인 ${day}에 시작한다.`,
		numbers: '선 위의 번호는 연혁에 적은 사건의 번호이다.',
		alike:
			'선이 움직이는 까닭은 두 가지이다. 법이 바뀌거나, 확인된 항목이 늘어난 것이다. ‘같은 항목끼리’의 값은 두 날 모두 비교할 수 있는 항목만 견주므로 법의 변동만을 보여 준다.'
	},
	basisLine: (method, day, n, coverage) =>
		`산정 방법 판 ${method}, ${day} 현재, 질문 ${n.toLocaleString('ko-KR')}개, ${coverage}, 편집진의 가중치, 민감도 구간 없음.`,
	topics: '주제',
	chronicle: '연혁',
	chronicleNote:
		'최근 것부터이다. 무슨 일이 있었고 어느 항목이 바뀌었으며 지수가 어떻게 움직였는지를 적는다. 부처 명칭은 당시의 것이다.',
	earlier: (n) => `선이 시작되기 전의 ${n}일`,
	ahead: '장래',
	readDay: '그날의 비교표',
	noAnswer: '이날 바뀐 답이 이 항목들 가운데에는 없다.',
	index: (was, is) => `지수 ${was} → ${is}`,
	indexStays: (is) => `지수 ${is} 그대로`,
	indexBegins: (is) => `선의 시작: 지수 ${is}`,
	indexResumes: (is, was, day) => `선이 다시 이어짐: 지수 ${is}(${day} 지수 ${was})`,
	indexStops: '확인된 항목이 적어 선이 끊김',
	indexNone: '확인된 항목이 적어 지수를 그리지 않음',
	alike: (was, is, n) => `같은 항목끼리 ${was} → ${is}(${rowsKo(n)})`,
	alikeStays: (n) => `같은 항목끼리는 변동 없음(${rowsKo(n)})`,
	unmoved: '변동 없음',
	coverage: (was, is) => (was === null || was === is ? `포괄률 ${is}` : `포괄률 ${was} → ${is}`),
	changed: (n, moved) =>
		`${rowsKo(n)} 변경, ${moved === 0 ? '상태와 거리는 그대로' : moved === n ? `${n === 1 ? '' : '모두 '}상태나 거리가 달라짐` : `그중 ${moved}개는 상태나 거리가 달라짐`}`,
	anew: '답은 새로 기록되었으나 차이는 그대로인 항목',
	becomes: '다음으로 바뀜:',
	distance: (d) => `거리 ${d}`,
	lowConfidence: '신뢰도 낮음',
	orEarlier: '이 날 처음 확인됨, 그 전부터일 수 있음',
	figures: '수치',
	figuresNote:
		'도표와 같은 내용을 최근 것부터 표로 적는다. 지수와 상·하한은 0과 1 사이이다. 줄표는 비교할 것이 없음을, 괄호는 확인된 항목이 적어 선을 그리지 않음을 뜻한다.',
	columns: {
		date: '날짜',
		index: '지수',
		graded: '정도 반영',
		alike: '같은 항목끼리',
		coverage: '포괄률',
		comparable: '비교 가능',
		bounds: '상·하한',
		changed: '바뀐 항목',
		events: '사건'
	},
	ofAll: (n, all) => `${all}개 중 ${n}개`,
	pointLabel: (day, index, coverage) => `${day}: 지수 ${index}, ${coverage}`,
	pointNone: (day, coverage) => `${day}: 지수 없음, ${coverage}`,
	noSource: '이 사건에는 기록된 출처가 없다.',
	event: (n) => `사건 ${n}`
};

export const historyMessages = { en, ko };
