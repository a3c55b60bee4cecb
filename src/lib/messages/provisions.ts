import { formatNumber } from '$lib/format';
import { plural } from './plural';

/** The words of the law that the answers rest on. */
const en = {
	title: 'Provisions: the law that the answers rest on',
	heading: 'Provisions',
	lede: 'Every statute, regulation, notice, judgment and treaty that the comparison knows. Each opens to the rows that rest on it.',
	cited: (n: number) => (n === 0 ? 'not cited yet' : `cited in ${plural(n, 'row', 'rows')}`),
	instrumentTitle: (name: string) => `${name}: what rests on it`,
	kind: 'Level',
	status: 'Status',
	statuses: {
		'in-force': 'in force',
		vacated: 'vacated by a court',
		repealed: 'repealed or replaced',
		pending: 'pending',
		lapsed: 'lapsed',
		announced: 'announced',
		enacted: 'enacted, not yet in force'
	} as Record<string, string>,
	unknownDate: 'date not recorded',
	number: 'Number',
	authority: 'Authority',
	opened: {
		text: 'Its text was opened by the editors.',
		secondary: 'Known from official or secondary pages; its text was not opened.',
		'not-opened': 'Not opened by the editors.'
	} as Record<string, string>,
	notImported: 'Its text is not imported into the library.',
	officialText: 'Official text',
	citing: 'Rows that rest on it',
	none: 'No row rests on it yet.',
	whole: 'the whole instrument',
	sides: { us: 'United States', kr: 'Republic of Korea', int: 'Between the two, and treaties' } as Record<
		string,
		string
	>
};
const ko: typeof en = {
	title: '법령: 답의 근거가 되는 규정',
	heading: '법령',
	lede: '비교에 쓰인 모든 법률·규칙·고시·판결·조약이다. 각각을 열면 그에 근거한 항목이 나온다.',
	cited: (n) => (n === 0 ? '아직 인용되지 않음' : `${formatNumber(n, 'ko')}개 항목에서 인용`),
	instrumentTitle: (name) => `${name}: 이에 근거한 항목`,
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
	},
	unknownDate: '날짜 기록 없음',
	number: '번호',
	authority: '소관',
	opened: {
		text: '편집진이 원문을 열어 보았다.',
		secondary: '공식·2차 자료로만 알며 원문은 열지 못하였다.',
		'not-opened': '편집진이 열어 보지 못하였다.'
	},
	notImported: '법령 자료실에 원문을 가져오지 않았다.',
	officialText: '공식 원문',
	citing: '이에 근거한 항목',
	none: '아직 이에 근거한 항목이 없다.',
	whole: '전체',
	sides: { us: '미국', kr: '대한민국', int: '양국 간 문서와 조약' }
};
export const provisionMessages = { en, ko };
