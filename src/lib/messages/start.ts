import type { EntranceView, Facet, Product, Trait, Use } from '$lib/core/entrance';
import type { Lang } from '$lib/core/lang';
import { plural } from './plural';

/** The words of the product entrance. */
const products = {
	plant: 'Plant or crop',
	animal: 'Animal',
	microorganism: 'Microorganism',
	pathogen: 'Listed pathogen or toxin',
	medicine: 'Medicine',
	'active-ingredient': 'Active ingredient of a medicine',
	biologic: 'Biologic, cell or gene product',
	'nucleic-acid': 'Synthetic DNA or RNA',
	technology: 'Technology, genetic data or genetic resource'
} satisfies Record<Product, string>;
const traits = {
	edited: 'Gene-edited, no foreign DNA',
	herbicide: 'Herbicide tolerance',
	pest: 'Pest resistance (plant-made pesticide)',
	stack: 'Stacked events',
	other: 'Another modified trait'
} satisfies Record<Trait, string>;
const uses = {
	'import-ffp': 'Import for food, feed or processing',
	cultivation: 'Growing or release',
	contained: 'Contained industrial use',
	research: 'Research',
	medicine: 'Sale as a medicine',
	ingredient: 'Use in a medicine',
	manufacture: 'Making for others',
	transfer: 'Export, data transfer or investment'
} satisfies Record<Use, string>;

type Labels = {
	readonly what: Record<Product, string>;
	readonly trait: Record<Trait, string>;
	readonly use: Record<Use, string>;
};
/** The name of a choice. A medicine is a product and a use, and has a name as each. */
const named =
	(labels: Labels) =>
	(facet: Facet, value: Product | Trait | Use): string =>
		(labels[facet] as Readonly<Record<string, string>>)[value] ?? value;

/** A label inside a sentence. */
const small = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
const anyOf = (lang: Lang, labels: readonly string[]): string =>
	new Intl.ListFormat(lang, { type: 'disjunction' }).format(labels);

const en = {
	title: 'What applies to a product',
	titleFor: (chosen: string) => `What applies: ${chosen}`,
	heading: 'What applies to your product?',
	lede: 'Say what you have and what you mean to do with it. Concord shows the topics, steps and pathways that concern it in both countries, and why.',
	form: 'Your product',
	facets: { what: 'What it is', trait: 'Trait of a plant', use: 'What it is for' } satisfies Record<Facet, string>,
	any: 'not said',
	uid: 'OECD unique identifier',
	uidHint: 'optional, for instance MON-00603-6; 0 stands for Ø',
	button: 'Show what applies',
	label: named({ what: products, trait: traits, use: uses }),
	problem: (param: string, given: string) => `“${given}” is no ${param} that this page knows; it was left out.`,
	params: { what: 'product', trait: 'trait', use: 'use', uid: 'identifier' } satisfies Record<
		keyof EntranceView,
		string
	>,
	examples: 'For instance',
	identifier: 'The unique identifier',
	identifierForm: (rest: string) =>
		`“${rest}” is not of the form. A unique identifier has nine characters: an applicant of three and an event of five, or of two and six, then a check digit, joined by hyphens, as in MON-ØØ6Ø3-6. Stacked events are joined by x.`,
	applicant: 'Applicant code',
	event: 'Event code',
	digit: 'Check digit',
	digitRight: (digit: number) => `${digit}, as its characters ask for`,
	digitWrong: (digit: number, right: number) => `${digit} is wrong: its characters ask for ${right}`,
	events: (n: number) => `It names ${plural(n, 'event', 'events')}.`,
	chooseStack: 'Show what applies to stacked events',
	identifierOnly:
		'The digit only shows that the identifier was written down rightly. Which product it names is not in this data.',
	identifierNext: 'Say above what the product is and what it is for.',
	found: (pathways: number, topics: number, steps: number) =>
		`${plural(pathways, 'pathway', 'pathways')} and ${plural(topics, 'topic', 'topics')} with ${plural(steps, 'step', 'steps')} apply.`,
	counts: (n: number, differ: number) => `${plural(n, 'question', 'questions')}, ${differ} differ`,
	open: (facets: readonly string[]) => `Not said: ${facets.join(', ')}. Nothing is left out for it.`,
	nothing:
		'Nothing that is compared here concerns this choice. That says nothing about whether a law applies to it: it has not been compared.',
	pathways: 'Pathways',
	way: 'Way of the product',
	noPathway: 'No pathway has been drawn for this product and use.',
	otherSide: 'follows another path on this side',
	step: 'Step',
	why: 'Why',
	onlyFor: (conditions: readonly (readonly string[])[]) =>
		`For ${conditions.map((any) => anyOf('en', any.map(small))).join('; ')}:`,
	restsOn: 'Rests on',
	question: (place: number) => `question ${place}`,
	rest: (n: number) => `What does not apply (${n})`,
	otherTopics: 'Other topics',
	only: (facet: Facet, values: readonly string[]) =>
		`${{ what: 'Concerns only', trait: 'Concerns only the trait', use: 'Concerns only the use' }[facet]}: ${values.map(small).join('; ')}.`,
	notJudged: 'No editor has said yet to which products this applies.',
	judged: (date: string, revision: string) =>
		`Which parts concern which product, the editors judge; it is no legal advice. States as the law stood on ${date}, days as the law sets them; data revision ${revision}.`
};
const ko: typeof en = {
	title: '제품에 적용되는 것',
	titleFor: (chosen) => `적용되는 것: ${chosen}`,
	heading: '내 제품에는 무엇이 적용되는가?',
	lede: '무엇을 어떤 용도로 쓰려는지 고르면, 두 나라에서 그 제품과 관계있는 주제, 단계, 경로와 그 까닭을 보인다.',
	form: '제품',
	facets: { what: '대상', trait: '식물의 형질', use: '용도' },
	any: '정하지 않음',
	uid: 'OECD 고유식별기호',
	uidHint: '선택 사항. 예: MON-00603-6. Ø 대신 0을 써도 된다',
	button: '적용되는 것 보기',
	label: named({
		what: {
			plant: '식물·작물',
			animal: '동물',
			microorganism: '미생물',
			pathogen: '목록에 오른 병원체·독소',
			medicine: '의약품',
			'active-ingredient': '원료의약품',
			biologic: '바이오의약품, 세포·유전자 제품',
			'nucleic-acid': '합성 DNA·RNA',
			technology: '기술, 유전 자료, 유전자원'
		},
		trait: {
			edited: '외래 DNA 없는 유전자교정',
			herbicide: '제초제 내성',
			pest: '해충저항성(식물이 만드는 농약성분)',
			stack: '후대교배종',
			other: '그 밖의 변형 형질'
		},
		use: {
			'import-ffp': '식품·사료·가공용 수입',
			cultivation: '재배·방출',
			contained: '산업용 밀폐 이용',
			research: '연구',
			medicine: '의약품으로 판매',
			ingredient: '의약품의 원료로 사용',
			manufacture: '위탁받아 제조',
			transfer: '수출, 자료 이전, 투자'
		}
	}),
	problem: (param, given) => `“${given}”: ${param}의 값이 아니므로 적용하지 아니하였다.`,
	params: { what: '대상', trait: '형질', use: '용도', uid: '고유식별기호' },
	examples: '예',
	identifier: '고유식별기호',
	identifierForm: (rest) =>
		`“${rest}” 부분이 형식에 맞지 않는다. 고유식별기호는 신청자 3자와 이벤트 5자(또는 2자와 6자), 검사숫자 1자의 아홉 글자를 붙임표로 이은 것이다(예: MON-ØØ6Ø3-6). 후대교배종은 x로 잇는다.`,
	applicant: '신청자 기호',
	event: '이벤트 기호',
	digit: '검사숫자',
	digitRight: (digit) => `${digit}, 나머지 글자에서 계산한 값과 같다`,
	digitWrong: (digit, right) => `${digit}: 틀림. 나머지 글자에서 계산한 값은 ${right}`,
	events: (n) => `이벤트 ${n}개를 가리킨다.`,
	chooseStack: '후대교배종에 적용되는 것 보기',
	identifierNext: '위에서 대상과 용도를 고르면 적용되는 것을 볼 수 있다.',
	identifierOnly:
		'검사숫자는 기호를 바르게 적었는지만 보여 준다. 그 기호가 어느 제품을 가리키는지는 이 자료에 들어 있지 않다.',
	found: (pathways, topics, steps) => `경로 ${pathways}개, 주제 ${topics}개의 단계 ${steps}개가 적용된다.`,
	counts: (n, differ) => `질문 ${n}개, 다름 ${differ}개`,
	open: (facets) => `정하지 않은 것: ${facets.join(', ')}. 이를 이유로 빼지는 않았다.`,
	nothing:
		'여기서 비교하는 것 가운데 이 선택과 관계있는 것은 없다. 적용되는 법이 없다는 뜻이 아니라 비교하지 않았다는 뜻이다.',
	pathways: '경로',
	way: '제품이 거치는 경로',
	noPathway: '이 제품과 용도에 대하여 작성한 경로는 없다.',
	otherSide: '이 나라에서는 다른 경로를 거친다',
	step: '단계',
	why: '까닭',
	onlyFor: (conditions) => `${conditions.map((any) => anyOf('ko', any)).join(', ')}인 경우:`,
	restsOn: '근거:',
	question: (place) => `질문 ${place}`,
	rest: (n) => `적용되지 않는 것(${n})`,
	otherTopics: '다른 주제',
	only: (facet, values) =>
		`${{ what: '대상이', trait: '형질이', use: '용도가' }[facet]} 다음인 경우에만 관계있다: ${values.join(', ')}.`,
	notJudged: '어느 제품에 적용되는지 아직 판단하지 않았다.',
	judged: (date, revision) =>
		`어느 부분이 어느 제품과 관계있는지는 편집진의 판단이며 법률 자문이 아니다. 상태는 ${date} 현재의 법, 일수는 법정 일수, 자료 판 ${revision}.`
};
export const startMessages = { en, ko };
