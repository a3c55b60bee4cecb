import type { Searched, SearchView } from '$lib/core/search-view';
import { formatNumber } from '$lib/format';

/** The words of the search page. */
const inEnglish = (n: number): string => formatNumber(n, 'en');
const inKorean = (n: number): string => formatNumber(n, 'ko');

const en = {
	title: 'Search',
	titleFor: (q: string) => `${q}: search`,
	heading: 'Search',
	lede: 'Questions, rules, terms and the imported law of both countries, in Korean or English. A term of the glossary is found in both languages.',
	button: 'Search',
	kinds: { all: 'All', questions: 'Questions', rules: 'Rules', terms: 'Terms', law: 'Law texts' } satisfies Record<
		Searched,
		string
	>,
	kindsLabel: 'What is searched',
	count: inEnglish,
	filters: 'Narrow the search',
	side: 'Country',
	sides: { all: 'Both countries', us: 'United States', kr: 'Republic of Korea' },
	on: 'In force on',
	lawKind: 'Kind of law',
	lawKinds: {
		all: 'Every kind',
		statute: 'Statute',
		decree: 'Decree',
		rule: 'Rule',
		regulation: 'Regulation',
		other: 'Other'
	} satisfies Record<SearchView['kind'], string>,
	clear: 'Clear the filters',
	onlyIn: (law: string) => `Only in ${law}`,
	everywhere: 'Search all law',
	onlyThis: 'only in this law',
	params: {
		q: 'text',
		in: 'kind',
		side: 'country',
		on: 'date',
		kind: 'kind of law',
		law: 'law',
		page: 'page'
	} satisfies Record<keyof SearchView, string>,
	problem: (param: string, given: string) => `“${given}” is no ${param} that this page knows. It was left out.`,
	also: 'Also searched:',
	some: 'No text has all of these words. Those below have some of them.',
	nothing: 'Nothing was found.',
	nothingHow: 'Try fewer words, another word, or the number of the provision.',
	place: 'The place you named',
	laws: 'Laws of this name',
	authorities: 'Authorities of this name',
	former: (name: string) => `at another time ${name}`,
	more: (n: number, kind: string) => `All ${inEnglish(n)} in ${kind.toLowerCase()}`,
	rule: (side: 'us' | 'kr'): string => (side === 'us' ? 'United States' : 'Republic of Korea'),
	superseded: (date: string) => `superseded ${date}`,
	coming: (date: string) => `in force from ${date}`,
	official: 'official text',
	bySide: (us: number, kr: number) => `${inEnglish(us)} American, ${inEnglish(kr)} Korean`,
	empty: 'No law text was searched, because the library is empty. Fill it on the machine that runs Concord:',
	emptyMore: 'What the library is',
	tooFar: 'There is no such page of results.',
	firstPage: 'To the first page',
	examples: 'For instance',
	ways: [
		{ q: '수입 승인', note: 'finds 수입승인을, with or without the space' },
		{ q: 'risk review', note: 'also finds 위해성심사, and says so' },
		{ q: '"field trial"', note: 'these words, one after the other' },
		{ q: 'permit -import', note: 'permit, where import does not stand' },
		{ q: '340.6(d)', note: 'the provision itself, and what speaks of it' },
		{ q: 'LMO법 제8조', note: 'an article of a law, by its full or short name' },
		{ q: '270일', note: 'a number with its unit' }
	],
	pages: { label: 'Pages of results', previous: 'Previous', next: 'Next', page: (n: string) => `Page ${n}` }
};

const ko: typeof en = {
	title: '검색',
	titleFor: (q) => `${q}: 검색`,
	heading: '검색',
	lede: '질문, 규정, 용어와 들여온 양국 법령을 한국어 또는 영어로 찾는다. 용어집에 있는 용어는 두 언어로 함께 찾는다.',
	button: '검색',
	kinds: { all: '전체', questions: '질문', rules: '규정', terms: '용어', law: '법령 본문' },
	kindsLabel: '검색 대상',
	count: inKorean,
	filters: '검색 조건',
	side: '국가',
	sides: { all: '양국', us: '미국', kr: '대한민국' },
	on: '시행 기준일',
	lawKind: '법령 종류',
	lawKinds: {
		all: '모든 종류',
		statute: '법률',
		decree: '대통령령',
		rule: '총리령·부령',
		regulation: '연방규정',
		other: '그 밖의 법령'
	},
	clear: '조건 지우기',
	onlyIn: (law) => `「${law}」에서만 검색`,
	everywhere: '모든 법령에서 검색',
	onlyThis: '이 법령에서만 검색',
	params: { q: '검색어', in: '검색 대상', side: '국가', on: '날짜', kind: '법령 종류', law: '법령', page: '쪽' },
	problem: (param, given) => `“${given}”: ${param}의 값이 아니어서 적용하지 아니하였다.`,
	also: '함께 찾은 말:',
	some: '이 낱말이 모두 들어 있는 글은 없다. 일부가 들어 있는 글을 보여 준다.',
	nothing: '찾은 것이 없다.',
	nothingHow: '낱말을 줄이거나 바꾸어 보고, 조문 번호로도 찾아볼 수 있다.',
	place: '지정한 조문',
	laws: '이름이 일치하는 법령',
	authorities: '이름이 일치하는 기관',
	former: (name) => `다른 시기의 명칭 ${name}`,
	more: (n, kind) => `${kind} ${inKorean(n)}건 모두 보기`,
	rule: (side) => (side === 'us' ? '미국' : '대한민국'),
	superseded: (date) => `${date} 개정 전 조문`,
	coming: (date) => `${date} 시행 예정`,
	official: '공식 법문',
	bySide: (us, kr) => `미국 ${inKorean(us)}건, 대한민국 ${inKorean(kr)}건`,
	empty: '들여온 법령이 없어 법령 본문은 검색하지 못하였다. 이 사이트를 운영하는 컴퓨터에서 다음 명령으로 들여온다.',
	emptyMore: '법령 자료실 안내',
	tooFar: '검색 결과에 그러한 쪽은 없다.',
	firstPage: '첫 쪽으로',
	examples: '검색어의 예',
	ways: [
		{ q: '수입 승인', note: '띄어쓰기와 관계없이 “수입승인을”도 찾는다' },
		{ q: '위해성심사', note: '“risk review”도 함께 찾고 그 사실을 표시한다' },
		{ q: '"위해성 평가"', note: '이 낱말들이 이어서 나오는 글만 찾는다' },
		{ q: '승인 -의약품', note: '“의약품”이 나오지 않는 글에서 “승인”을 찾는다' },
		{ q: '제7조의2', note: '그 번호의 조문과 이를 인용한 글을 찾는다' },
		{ q: 'LMO법 제8조', note: '법령의 이름이나 약칭과 조문 번호로 찾는다' },
		{ q: '7 CFR 340.6(d)', note: '미국 연방규정의 조문을 찾는다' }
	],
	pages: { label: '검색 결과의 쪽', previous: '이전', next: '다음', page: (n) => `${n}쪽` }
};

export const searchMessages = { en, ko };
