/** The words of the pages on what was signed, declared or recommended. */
const en = {
	title: 'Commitments and recommendations, and the gaps that touch them',
	heading: 'Commitments',
	lede: 'What the two governments confirmed, declared or are bound by, and what one policy brief recommends; for each paragraph the differences that touch it, and how far apart the two laws are there.',
	kinds: {
		understanding: 'confirmed understanding',
		political: 'political commitment',
		recommendation: 'recommendation, not a commitment',
		treaty: 'treaty',
		standard: 'international standard'
	} as Record<string, string>,
	pageTitle: (title: string) => `${title}: the gaps that touch it`,
	kind: 'Kind',
	date: 'Date',
	status: 'Status',
	checked: 'Checked',
	source: 'Source',
	paragraphs: 'Paragraph by paragraph',
	commitment: 'Commitment',
	gaps: 'Gaps that touch it',
	gapCount: (n: number) => (n === 0 ? 'no gap touches it' : n === 1 ? '1 gap touches it' : `${n} gaps touch it`),
	far: (graded: string, differing: number, n: number) =>
		`${differing} of ${n} rows still differ; graded distance over these rows ${graded} of 1`,
	severityLabel: (severity: string) => `severity ${severity}`,
	judged: 'Severity and the reason are the editors’ judgement; state and distance are computed.',
	method: (version: string, date: string) => `As the law stood on ${date}, method version ${version}.`,
	register: 'All gaps that touch it, in the register',
	none: 'None of the rows compared so far speaks to it.',
	notFound: (id: string) => `There is no commitment “${id}”.`,
	under: 'Under',
	asLaw: 'the law as it stands'
};
const ko: typeof en = {
	title: '합의와 권고, 그리고 이에 닿는 격차',
	heading: '합의·권고',
	lede: '양국 정부가 확인하거나 선언한 것, 양국을 구속하는 것과 한 정책 제언의 권고를 항목별로 놓고, 그에 닿는 차이와 그 부분에서 두 법이 얼마나 떨어져 있는지를 보인다.',
	kinds: {
		understanding: '확인된 양해',
		political: '정치적 약속',
		recommendation: '권고(약속이 아님)',
		treaty: '조약',
		standard: '국제기준'
	},
	pageTitle: (title) => `${title}: 이에 닿는 격차`,
	kind: '성격',
	date: '일자',
	status: '상태',
	checked: '확인',
	source: '출처',
	paragraphs: '항목별',
	commitment: '합의·권고',
	gaps: '이에 닿는 격차',
	gapCount: (n) => (n === 0 ? '이에 닿는 격차 없음' : `이에 닿는 격차 ${n}개`),
	far: (graded, differing, n) =>
		`${n}개 항목 가운데 ${differing}개가 여전히 다르며, 이들 항목의 정도를 반영한 거리는 ${graded}(최대 1)이다`,
	severityLabel: (severity) => `심각도 ${severity}`,
	judged: '심각도와 이유는 편집진의 판단이고, 상태와 거리는 계산한 것이다.',
	method: (version, date) => `${date} 현재의 법, 방법 버전 ${version}.`,
	register: '격차 목록에서 모두 보기',
	none: '지금까지 비교한 항목 가운데 이에 닿는 것이 없다.',
	notFound: (id) => `“${id}” 합의·권고는 없다.`,
	under: '기준',
	asLaw: '현행법'
};
export const commitmentMessages = { en, ko };
