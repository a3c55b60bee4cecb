import type { EntryKind } from '$lib/core/law';
import type { UnitChangeKind } from '$lib/core/law-change';
import type { EntryChangeKind } from '$lib/core/law-redline';
import type { RedlineCounts } from '$lib/core/redline-shown';
import type { RedlineView } from '$lib/core/redline-view';

/** The words of the redline of a whole law. */
const plural = (n: number, one: string, many: string): string => `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
const count = (n: number): string => n.toLocaleString('ko-KR');
type Told = Exclude<EntryChangeKind, 'same' | 'empty'>;

const KINDS: Record<EntryKind, readonly [one: string, many: string]> = {
	article: ['article', 'articles'],
	supplement: ['supplementary provision', 'supplementary provisions'],
	annex: ['annex or form', 'annexes and forms'],
	heading: ['chapter heading', 'chapter headings']
};
const BECAME: Record<Told, string> = {
	changed: 'changed',
	added: 'added',
	removed: 'removed',
	moved: 'renumbered or moved',
	repealed: 'repealed',
	unknown: 'in one file only'
};
const ORDER = ['changed', 'added', 'removed', 'repealed', 'moved', 'unknown'] as const satisfies readonly Told[];
const LINES = ['article', 'heading', 'supplement', 'annex'] as const satisfies readonly EntryKind[];

/** What happened to one kind of line, in the order in which it is told; nothing where nothing happened. */
const told = (
	counts: RedlineCounts,
	kind: EntryKind,
	tell: (n: number, became: Told, first: boolean) => string
): string[] =>
	ORDER.filter((became) => counts[kind][became] > 0).map((became, at) => tell(counts[kind][became], became, at === 0));

type Sign = readonly [sign: string, says: (before: string, after: string) => string];

const en = {
	title: (name: string, before: string, after: string) => `${name}: what changed from ${before} to ${after}`,
	heading: 'What changed',
	versions: 'Versions',
	from: 'From',
	to: 'to',
	/** A version in the list of a field. */
	version: (inForce: string, number: string | null) => (number ? `${inForce}, No. ${number}` : inForce),
	/** A version in a sentence. */
	versionOf: (promulgated: string | null, number: string | null, inForce: string) =>
		[promulgated ? `promulgated ${promulgated}` : '', number ? `No. ${number}` : '', `in force from ${inForce}`]
			.filter(Boolean)
			.join(', '),
	compare: 'Compare',
	swap: 'Compare the other way round',
	form: 'View',
	forms: { inline: 'In one text', side: 'Side by side', table: 'Table of old and new text' } satisfies Record<
		RedlineView['view'],
		string
	>,
	show: 'Shown',
	shows: { changes: 'Changes only', all: 'The whole law' } satisfies Record<RedlineView['show'], string>,
	base: 'On the left',
	bases: { before: 'The old text', after: 'The new text' } satisfies Record<RedlineView['base'], string>,
	/** Sign, and what it says of the two dates. */
	legend: {
		removed: ['Struck through', (before) => `only in the text of ${before}.`],
		added: ['Doubly underlined', (_, after) => `only in the text of ${after}.`],
		moved: ['Dotted', () => 'stands at another place.'],
		underlined: [
			'Underlined',
			(before, after) =>
				`on the left what goes from the text of ${before}, on the right what comes into that of ${after}.`
		],
		dashed: ['- - - -', () => 'words as they were.']
	} as Record<'removed' | 'added' | 'moved' | 'underlined' | 'dashed', Sign>,
	noise: 'Spacing, quotes, middle dots, numbers of paragraphs and notes on amendments are no change.',
	legendSentence: (before: string, after: string) =>
		`Struck through: only in the text in force from ${before}. Doubly underlined: only in the text in force from ${after}. Spacing, quotes and middle dots are no change.`,
	counts: (counts: RedlineCounts): string => {
		const sentences = LINES.flatMap((kind) => {
			const parts = told(counts, kind, (n, became, first) => {
				const number = first ? plural(n, ...KINDS[kind]) : n.toLocaleString('en-US');
				const too = counts.movedAndChanged;
				return became === 'moved' && kind === 'article' && too > 0
					? `${number} ${BECAME.moved} (${too} with other words)`
					: `${number} ${BECAME[became]}`;
			});
			return parts.length > 0 ? [parts.join(', ')] : [];
		});
		return sentences.length === 0
			? 'The two texts say the same.'
			: `${sentences.join('; ')}; ${plural(counts.article.same, 'article', 'articles')} unchanged.`;
	},
	contents: 'Articles that changed',
	kinds: { ...BECAME, same: 'unchanged', empty: 'says nothing' } satisfies Record<EntryChangeKind, string>,
	rewritten: 'renumbered or moved, and changed',
	supplements: 'Supplementary provisions',
	annexes: 'Annexes and forms',
	annexNote: 'Of annexes only number and title are compared; their text is in the official files.',
	changes: (n: number) => plural(n, 'change', 'changes'),
	place: (n: number, all: number) => `${n} of ${all}`,
	next: 'Next change',
	previous: 'Previous change',
	keys: 'next and previous',
	stop: (n: number, all: number) => `Change ${n} of ${all}; to the next`,
	hidden: (n: number) => `${plural(n, 'paragraph or item', 'paragraphs and items')} unchanged`,
	was: (place: string) => `was ${place}`,
	wholeArticle: 'the text of the article',
	/** Of text that moved, was cut out of another text or put into one. */
	elsewhere: (kind: UnitChangeKind, place: string) =>
		kind === 'moved-away'
			? `now ${place}`
			: kind === 'moved-here'
				? `was ${place}`
				: kind === 'added'
					? `taken from ${place}`
					: `now part of ${place}`,
	before: 'Old text',
	after: 'New text',
	caption: 'Old text and new text, article by article',
	newPart: '〈new〉',
	deletedPart: '〈deleted〉',
	omitted: '(omitted)',
	asBefore: '(as before)',
	unchangedWords: 'words as before',
	problem: (param: string, given: string) => `“${given}” is not a value of “${param}”; it was left out.`,
	unknownVersion: 'The library has no version of that name; the nearest is compared.',
	incomplete:
		'One of the two files holds only some sections. What stands in one of them only may have been there all the time.',
	sameVersion: 'Both sides are the same version.',
	single: 'The library holds one version of this law; there is nothing to compare it with.',
	tooLarge: 'Where the words of a paragraph differ too much to be compared one by one, both texts stand there whole.',
	unofficial: 'Shown as imported; an unofficial copy. The official sources alone are authentic.',
	download: 'Take away',
	files: { docx: 'Word, with tracked changes', html: 'HTML' },
	noFormat: (given: string) => `There is no file “${given}”: export.docx or export.html.`,
	facts: {
		before: 'Old text',
		after: 'New text',
		counts: 'What changed',
		shown: 'Shown',
		made: 'Made on',
		method: 'Method version',
		address: 'Address',
		legend: 'Signs',
		caution: 'Note'
	},
	page: ['Page ', ' of ', ''] as readonly [before: string, between: string, after: string]
};

const KO_KINDS: Record<EntryKind, string> = {
	article: '조문',
	supplement: '부칙',
	annex: '별표·서식',
	heading: '장·절의 제목'
};
const KO_BECAME: Record<Told, string> = {
	changed: '개정',
	added: '신설',
	removed: '없어짐',
	moved: '이동',
	repealed: '삭제',
	unknown: '한쪽 파일에만 있음'
};

const ko: typeof en = {
	title: (name, before, after) => `${name} 신구 대조: ${before} → ${after}`,
	heading: '달라진 내용',
	versions: '연혁',
	from: '구 법령',
	to: '신 법령',
	version: (inForce, number) => (number ? `${inForce} 시행, 제${number}호` : `${inForce} 시행`),
	versionOf: (promulgated, number, inForce) =>
		[promulgated ? `${promulgated} 공포` : '', number ? `제${number}호` : '', `${inForce} 시행`]
			.filter(Boolean)
			.join(', '),
	compare: '대조',
	swap: '신·구를 바꾸어 대조',
	form: '보기',
	forms: { inline: '한 본문에 표시', side: '나란히', table: '신·구조문대비표' },
	show: '범위',
	shows: { changes: '달라진 부분만', all: '법령 전체' },
	base: '왼쪽',
	bases: { before: '구 법령', after: '신 법령' },
	legend: {
		removed: ['취소선', (before) => `${before} 법문에만 있음`],
		added: ['이중 밑줄', (_, after) => `${after} 법문에만 있음`],
		moved: ['점선', () => '자리를 옮김'],
		underlined: [
			'밑줄',
			(before, after) => `왼쪽은 ${before} 법문에서 없어지는 문구, 오른쪽은 ${after} 법문에 새로 들어온 문구`
		],
		dashed: ['- - - -', () => '현행과 같은 문구']
	},
	noise: '띄어쓰기, 따옴표, 가운뎃점, 항·호의 번호, 개정 이력 표시의 차이는 변경으로 보지 아니한다.',
	legendSentence: (before, after) =>
		`취소선은 ${before} 시행 법문에만, 이중 밑줄은 ${after} 시행 법문에만 있는 문구이다. 띄어쓰기, 따옴표, 가운뎃점의 차이는 변경으로 보지 아니한다.`,
	counts: (counts) => {
		const parts = LINES.flatMap((kind) => {
			const all = told(counts, kind, (n, became) =>
				became === 'moved' && kind === 'article' && counts.movedAndChanged > 0
					? `${KO_BECAME.moved} ${count(n)}건(그중 문구까지 개정 ${count(counts.movedAndChanged)}건)`
					: `${KO_BECAME[became]} ${count(n)}건`
			);
			return all.length > 0 ? [`${KO_KINDS[kind]} ${all.join(', ')}`] : [];
		});
		return parts.length === 0
			? '두 법문의 내용은 같다.'
			: `${parts.join('; ')}; 그대로인 조문 ${count(counts.article.same)}건.`;
	},
	contents: '달라진 조문',
	kinds: { ...KO_BECAME, same: '변동 없음', empty: '내용 없음' },
	rewritten: '이동·개정',
	supplements: '부칙',
	annexes: '별표·서식',
	annexNote: '별표와 서식은 번호와 제목만 대조한다. 그 내용은 공식 파일에 있다.',
	changes: (n) => `달라진 곳 ${count(n)}곳`,
	place: (n, all) => `${all}곳 중 ${n}번째`,
	next: '다음 달라진 곳',
	previous: '이전 달라진 곳',
	keys: '다음·이전',
	stop: (n, all) => `달라진 곳 ${all}곳 중 ${n}번째, 다음으로`,
	hidden: (n) => `항·호·목 ${count(n)}개 변동 없음`,
	was: (place) => `종전 ${place}`,
	wholeArticle: '조 본문',
	elsewhere: (kind, place) =>
		kind === 'moved-away'
			? `현 ${place}`
			: kind === 'moved-here'
				? `종전 ${place}`
				: kind === 'added'
					? `종전 ${place}에서 분리`
					: `${place}에 통합`,
	before: '구 법령',
	after: '신 법령',
	caption: '신·구조문대비표',
	newPart: '〈신  설〉',
	deletedPart: '〈삭  제〉',
	omitted: '(생  략)',
	asBefore: '(현행과 같음)',
	unchangedWords: '현행과 같음',
	problem: (param, given) => `“${given}”: “${param}”에 쓸 수 없는 값이어서 제외하였다.`,
	unknownVersion: '자료실에 그 연혁이 없어 가장 가까운 연혁을 대조한다.',
	incomplete:
		'두 파일 가운데 하나에는 일부 조문만 들어 있다. 한쪽에만 있는 조문은 신설되거나 삭제된 것이 아니라 파일에서 빠진 것일 수 있다.',
	sameVersion: '양쪽이 같은 연혁이다.',
	single: '자료실에 이 법령의 연혁이 하나뿐이어서 대조할 것이 없다.',
	tooLarge: '문구의 차이가 너무 커서 단어 단위로 대조할 수 없는 항에는 두 법문을 모두 표시한다.',
	unofficial: '들여온 그대로 표시한 비공식 사본이다. 공식 출처의 법문만이 정본이다.',
	download: '내려받기',
	files: { docx: 'Word(변경 내용 추적)', html: 'HTML' },
	noFormat: (given) => `“${given}” 형식의 파일은 없다. export.docx와 export.html이 있다.`,
	facts: {
		before: '구 법령',
		after: '신 법령',
		counts: '달라진 내용',
		shown: '범위',
		made: '작성일',
		method: '방법 판번호',
		address: '주소',
		legend: '표시',
		caution: '유의 사항'
	},
	page: ['', ' / ', '쪽']
};
export const lawRedlineMessages = { en, ko };
