import type { LawKind } from '$lib/core/law';
import type { LibraryView } from '$lib/core/library-view';

/** The words of the library: the list of laws, a law, its three tiers. */
const plural = (n: number, one: string, many: string): string => `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
const count = (n: number): string => n.toLocaleString('ko-KR');
const LAW_KIND: Record<LawKind, string> = {
	statute: 'Statute',
	decree: 'Decree',
	rule: 'Rule',
	regulation: 'Regulation',
	other: 'Other'
};
const SORT: Record<LibraryView['sort'], string> = {
	name: 'Name',
	newest: 'Newest version',
	versions: 'Number of versions',
	questions: 'Questions that cite it'
};

const en = {
	title: 'Library: official texts of both countries',
	heading: 'Library',
	lede: 'Official texts as they were imported on this machine: every version, each paragraph with its own address, references as links, and beside each provision the questions that rest on it.',
	emptyHeading: 'The library is empty',
	empty:
		'Concord ships no official texts: they are imported on the machine that runs it, from files of the official sources. Everything else works without them.',
	emptyHow: 'Whoever runs this site fills the library with one of these commands:',
	importFiles: 'files, folders or archives that are at hand',
	fetchFiles: 'the laws that the answers cite, from their official addresses',
	missing: (n: number) => `${plural(n, 'law', 'laws')} cited by the answers, not imported`,
	search: 'Name',
	side: 'Side',
	sides: { all: 'Both sides', us: 'United States', kr: 'Republic of Korea' },
	kind: 'Kind',
	kinds: { all: 'All kinds', ...LAW_KIND },
	cited: 'Laws',
	citeds: { all: 'All', cited: 'Cited by the questions' },
	sort: 'Order',
	sorts: SORT,
	apply: 'Show',
	clear: 'Clear the filters',
	found: (n: number, from: number, to: number) =>
		n === 0 ? 'No law fits.' : `${plural(n, 'law', 'laws')}, ${from} to ${to} shown.`,
	caption: 'Laws of the library',
	columns: { law: 'Law', kind: 'Kind', versions: 'Versions', newest: 'Newest in force from', questions: 'Questions' },
	pages: { label: 'Pages', previous: 'Previous', next: 'Next', page: (n: string) => `Page ${n}` },
	problem: (param: string, given: string) => `“${given}” is not a value of “${param}”; it was left out.`,
	noLaw: (key: string) => `The library holds no law under the key ${key}.`,
	noVersions: 'No version of this law was imported.',

	lawTitle: (name: string, date: string) => `${name}, as of ${date}`,
	promulgated: 'Promulgated',
	promulgation: (date: string, number: string | null) => (number ? `${date}, No. ${number}` : date),
	inForce: 'In force from',
	until: (date: string) => `until ${date}`,
	status: 'Status',
	authority: 'Authority',
	source: 'Official source',
	imported: 'Imported',
	importedOn: (date: string, format: string) => `${date}, from a file of the format ${format}`,
	unofficial: 'Shown as imported; an unofficial copy. The official source alone is authentic.',
	incomplete: 'This file holds only some sections. What is not here is unknown, not repealed.',
	future: (date: string) => `This version is not yet in force: it takes effect on ${date}.`,
	past: (date: string) => `This is not the text in force today. It held until ${date}.`,
	overtaken:
		'This text never held by itself: a version promulgated later took effect before it, and prints its amendments too.',
	unknownVersion: 'The library has no version of that date or number; the nearest is shown.',
	today: 'Show the text in force today',
	on: 'As of',
	contents: 'Contents',
	whole: 'Text',
	supplements: (n: number) => `Supplementary provisions (${n})`,
	annexes: (n: number) => `Annexes and forms (${n})`,
	annexFile: 'official file',
	repealed: 'Repealed',
	copy: 'Copy the citation',
	copied: 'Copied',
	citedBy: 'Cited by these questions',
	citedWhole: 'The whole law is cited by these questions',
	timeline: (n: number, from: string, to: string) => `${plural(n, 'version', 'versions')} from ${from} to ${to}`,
	shown: 'shown here',
	current: 'in force today',
	notYet: 'not yet in force',
	partial: 'some sections only',
	compareBefore: 'compare with the version before',

	tiers: 'Act, decree and rule side by side',
	tiersTitle: (name: string, date: string) => `${name}: Act, Decree and Rule, as of ${date}`,
	tiersHeading: 'Act, Decree, Rule',
	tiersLede:
		'The articles of the Act in order; beside each the articles of decrees and rules that cite it. The links are computed from the words of the texts (법 제N조, 영 제N조); nobody has judged them.',
	tiersNone: 'No decree or rule of this Act was imported, or none was in force on this day.',
	tiersOnlyActs: 'The three tiers are drawn for Korean acts.',
	tier: { act: 'Act', decree: 'Presidential Decree', rule: 'Ordinance of the Prime Minister or a ministry' },
	tierShort: { act: 'Act', decree: 'Decree', rule: 'Rule' },
	delegates: {
		decree: 'to Presidential Decree',
		'pm-rule': 'to Ordinance of the Prime Minister',
		'ministry-rule': 'to ministerial ordinance'
	},
	cites: (places: string) => `cites ${places}`,
	unmetHeading: (n: number) => `Delegations of the Act with no counterpart (${n})`,
	unmetNote:
		'Provisions of the Act that leave something to a decree or rule, and that no imported article of that tier cites. The counterpart may stand in a law that was not imported, or cite the Act in other words.',
	looseHeading: (n: number) => `Articles that cite no article of the Act (${n})`,
	looseNote: 'Articles of decrees and rules that name no article of the Act and none of a decree that does.',
	none: 'None.',

	officialTextOf: (citation: string) => `Official text: ${citation}`,
	textAsOf: (date: string) => `Text in force from ${date}`,
	openInLibrary: 'Open in the library',
	pinOrShare: 'Pin or share'
};

const KO_KIND: Record<LawKind, string> = {
	statute: '법률',
	decree: '대통령령',
	rule: '총리령·부령',
	regulation: '연방규정',
	other: '그 밖의 법령'
};

const ko: typeof en = {
	title: '법령 자료실: 양국의 공식 법문',
	heading: '법령 자료실',
	lede: '이 컴퓨터에 들여온 공식 법문이다. 모든 연혁을 갖추고, 항마다 고유 주소가 있으며, 인용된 조문은 링크로 이어지고, 조문 옆에는 그 조문에 근거한 질문을 표시한다.',
	emptyHeading: '들여온 법령이 없다',
	empty:
		'Concord에는 공식 법문이 들어 있지 않다. 공식 출처의 파일을 이 사이트를 운영하는 컴퓨터에 직접 들여온다. 법문이 없어도 다른 기능은 모두 쓸 수 있다.',
	emptyHow: '운영자는 다음 명령 가운데 하나로 법령을 들여올 수 있다.',
	importFiles: '가지고 있는 파일, 폴더 또는 압축 파일',
	fetchFiles: '답변이 인용하는 법령을 공식 주소에서',
	missing: (n) => `답변이 인용하지만 들여오지 아니한 법령 ${count(n)}건`,
	search: '법령명',
	side: '국가',
	sides: { all: '양국', us: '미국', kr: '대한민국' },
	kind: '종류',
	kinds: { all: '모든 종류', ...KO_KIND },
	cited: '범위',
	citeds: { all: '전체', cited: '질문이 인용하는 법령' },
	sort: '정렬',
	sorts: { name: '법령명', newest: '최근 시행일', versions: '연혁 수', questions: '인용하는 질문 수' },
	apply: '보기',
	clear: '조건 지우기',
	found: (n, from, to) =>
		n === 0 ? '해당하는 법령이 없다.' : `법령 ${count(n)}건 가운데 ${count(from)}~${count(to)}번째를 표시한다.`,
	caption: '자료실의 법령',
	columns: { law: '법령', kind: '종류', versions: '연혁', newest: '최근 시행일', questions: '질문' },
	pages: { label: '쪽', previous: '이전', next: '다음', page: (n) => `${n}쪽` },
	problem: (param, given) => `“${given}”: “${param}”의 값이 아니므로 적용하지 아니하였다.`,
	noLaw: (key) => `자료실에 ${key}에 해당하는 법령이 없다.`,
	noVersions: '이 법령은 들여온 연혁이 없다.',

	lawTitle: (name, date) => `${name} (${date} 기준)`,
	promulgated: '공포',
	promulgation: (date, number) => (number ? `${date} 제${number}호` : date),
	inForce: '시행일',
	until: (date) => `${date}까지`,
	status: '상태',
	authority: '소관 부처',
	source: '공식 출처',
	imported: '들여온 날',
	importedOn: (date, format) => `${date}, ${format} 형식의 파일`,
	unofficial: '들여온 그대로 표시한 비공식 사본이다. 공식 출처의 법문만이 정본이다.',
	incomplete: '이 파일에는 일부 조문만 들어 있다. 여기에 없는 조문은 삭제된 것이 아니라 알 수 없는 것이다.',
	future: (date) => `아직 시행되지 아니한 법문이다. ${date}부터 시행한다.`,
	past: (date) => `현재 시행 중인 법문이 아니다. ${date}까지 시행되었다.`,
	overtaken:
		'따로 시행된 적이 없는 법문이다. 나중에 공포된 법문이 먼저 시행되었고, 이 개정은 그 법문에 함께 들어 있다.',
	unknownVersion: '해당하는 날짜나 번호의 법문이 없어 가장 가까운 것을 표시한다.',
	today: '현재 시행 중인 법문 보기',
	on: '기준일',
	contents: '목차',
	whole: '본문',
	supplements: (n) => `부칙 (${n})`,
	annexes: (n) => `별표·서식 (${n})`,
	annexFile: '공식 파일',
	repealed: '삭제',
	copy: '인용 복사',
	copied: '복사하였다',
	citedBy: '이 조문을 인용하는 질문',
	citedWhole: '이 법령 전체를 인용하는 질문',
	timeline: (n, from, to) => `${from}부터 ${to}까지의 연혁 ${count(n)}건`,
	shown: '지금 표시 중',
	current: '현재 시행 중',
	notYet: '아직 시행 전',
	partial: '일부 조문만 있음',
	compareBefore: '직전 법문과 비교',

	tiers: '법률·시행령·시행규칙 3단 보기',
	tiersTitle: (name, date) => `${name}: 법률·시행령·시행규칙 3단 보기 (${date} 기준)`,
	tiersHeading: '법률·시행령·시행규칙 3단 보기',
	tiersLede:
		'법률의 조문 순서에 따라 그 조문을 인용하는 시행령과 시행규칙의 조문을 나란히 표시한다. 연결은 법문의 문언(법 제N조, 영 제N조)에서 계산한 것이며, 사람이 판단한 것이 아니다.',
	tiersNone: '이 법률의 시행령과 시행규칙을 들여오지 아니하였거나, 이 날에 시행 중인 것이 없다.',
	tiersOnlyActs: '3단 보기는 대한민국 법률에 대하여만 제공한다.',
	tier: { act: '법률', decree: '대통령령', rule: '총리령·부령' },
	tierShort: { act: '법률', decree: '시행령', rule: '시행규칙' },
	delegates: { decree: '대통령령에 위임', 'pm-rule': '총리령에 위임', 'ministry-rule': '부령에 위임' },
	cites: (places) => `${places} 인용`,
	unmetHeading: (n) => `대응하는 조문이 없는 법률의 위임 (${n})`,
	unmetNote:
		'하위 법령에 위임하고 있으나 들여온 해당 단계의 조문 가운데 이를 인용하는 것이 없는 법률의 규정이다. 대응하는 조문이 들여오지 아니한 법령에 있거나 다른 표현으로 인용하고 있을 수 있다.',
	looseHeading: (n) => `법률의 조문을 인용하지 아니하는 조문 (${n})`,
	looseNote: '법률의 조문도, 법률의 조문을 인용하는 시행령의 조문도 인용하지 아니하는 하위 법령의 조문이다.',
	none: '없음.',

	officialTextOf: (citation) => `공식 법문: ${citation}`,
	textAsOf: (date) => `${date}부터 시행된 법문`,
	openInLibrary: '자료실에서 열기',
	pinOrShare: '담기·공유'
};
export const libraryMessages = { en, ko };
