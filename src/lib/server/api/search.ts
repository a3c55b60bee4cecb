import { LAW_KINDS, LAW_SIDES } from '$lib/core/library-view';
import { readSearch, SEARCHED, type SearchView } from '$lib/core/search-view';
import { z } from 'zod';
import { PAGE_SIZE, search } from '../search';
import { MOST_PAGES } from '../search-law';
import { endpoint, type QueryParam } from './endpoint';
import { LANGS, langParam, oneOfWords, onParam, paging, searchParam } from './params';
import { DAY, ID, list, named, OR_EARLIER, SIDE } from './schema-parts';

const MARKED = named(
	'MarkedText',
	z
		.strictObject({
			lang: z.enum(LANGS),
			pieces: list(z.strictObject({ text: z.string(), marked: z.boolean() }))
		})
		.describe('A text, or a part of it with … where it was cut; what was looked for is marked.')
);
const LAW_KIND = z.enum(['statute', 'decree', 'rule', 'regulation', 'other']);
const FOUND_LAW = named('FoundLaw', z.strictObject({ id: ID, side: SIDE, kind: LAW_KIND, name: z.string() }));
const FOUND_PLACE = named(
	'FoundPlace',
	z
		.strictObject({
			law: FOUND_LAW,
			pin: z.string().nullable().describe('The place as citations write it: 제4조의2, 340.6.'),
			path: z.string().describe('The paragraph or item from which the text is.'),
			heading: MARKED,
			text: MARKED,
			from: DAY,
			until: DAY.nullable().describe('The first day on which it no longer held.'),
			holds: z.enum(['today', 'later', 'no-more'])
		})
		.describe('An article of a law.')
);
const SEARCHED_SHAPE = named(
	'SearchResult',
	z
		.strictObject({
			also: list(
				z.strictObject({
					typed: z.string(),
					terms: list(ID),
					names: z.strictObject({ en: list(z.string()), ko: list(z.string()) })
				})
			).describe('Terms of the glossary that were recognised, and under which names they were looked for besides.'),
			some: z.boolean().describe('True where nothing has all of the words: what is found has some.'),
			counts: z.strictObject({ questions: z.int(), rules: z.int(), terms: z.int(), law: z.int() }),
			questions: list(z.strictObject({ question: ID, topic: ID, place: z.int(), ask: MARKED, text: MARKED })),
			rules: list(
				z.strictObject({
					question: ID,
					topic: ID,
					ask: z.string(),
					side: SIDE,
					text: MARKED,
					citations: list(z.string()),
					from: DAY,
					orEarlier: OR_EARLIER,
					until: DAY.nullable()
				})
			),
			terms: list(
				z.strictObject({
					term: ID,
					en: MARKED,
					ko: MARKED,
					relation: z.string(),
					note: MARKED.nullable()
				})
			),
			law: z
				.strictObject({
					places: list(FOUND_PLACE).describe('The place that was cited, as it stands on the day.'),
					named: list(FOUND_LAW).describe('Laws of that name.'),
					within: FOUND_LAW.nullable().describe('The law that the query begins with: only its text was searched.'),
					hits: list(FOUND_PLACE),
					sides: z.strictObject({ us: z.int(), kr: z.int() })
				})
				.nullable()
				.describe('Null where no official texts were imported.')
		})
		.describe('What was found, by kind: the first of each, or a page of one.')
);

const word = <K extends 'in' | 'side' | 'kind'>(
	name: K,
	values: readonly SearchView[K][],
	what: QueryParam<string>['what'],
	example: SearchView[K]
): QueryParam<SearchView[K]> => ({
	what,
	schema: z.enum(values),
	example,
	fallback: readSearch(new URLSearchParams()).view[name],
	read: (text) => values.find((value) => value === text),
	expected: () => oneOfWords(values)
});

const lawParam: QueryParam<string | null> = {
	what: { en: 'Only this law, by its id.', ko: '이 법령에서만 찾는다.' },
	schema: ID,
	example: 'kr-009170',
	fallback: null,
	read: (text, { library }) => library?.laws.byKey(text)?.key,
	expected: () => 'the id of an imported law'
};

type Found = ReturnType<typeof search>;
type Hit = NonNullable<Found['law']>['hits'][number];
const HOLDS = ['today', 'later', 'no-more'] as const;

const shownLaw = ({
	key,
	side,
	kind,
	name
}: NonNullable<Found['law']>['named'][number]): z.infer<typeof FOUND_LAW> => ({
	id: key,
	side,
	kind,
	name
});
const shownPlace = ({
	key,
	law,
	kind,
	side,
	pin,
	path,
	heading,
	text,
	since,
	until,
	tier
}: Hit): z.infer<typeof FOUND_PLACE> => ({
	law: { id: key, side, kind, name: law },
	pin,
	path,
	heading,
	text,
	from: since,
	until,
	holds: HOLDS[tier] ?? 'no-more'
});

const shown = ({ also, some, counts, questions, rules, terms, law }: Found): z.infer<typeof SEARCHED_SHAPE> => ({
	also: also.map(({ typed, concepts, names }) => ({ typed, terms: concepts, names })),
	some,
	counts,
	questions: questions.map(({ id, ...rest }) => ({ question: id, ...rest })),
	rules: rules.map(({ id, ...rest }) => ({ question: id, ...rest })),
	terms: terms.map(({ id, names, relation, note }) => ({ term: id, ...names, relation, note })),
	law: law && {
		places: law.places.map(shownPlace),
		named: law.named.map(shownLaw),
		within: law.within && shownLaw(law.within.law),
		hits: law.hits.map(shownPlace),
		sides: law.sides
	}
});

export const searchEndpoints = [
	endpoint({
		id: 'search',
		path: '/search',
		summary: {
			en: 'Questions, rules, terms and law texts with all of the words, in both languages at once; citations are recognised.',
			ko: '말을 모두 담은 질문, 규정, 용어, 법문. 두 언어를 함께 찾으며 인용 형식을 알아본다.'
		},
		inPath: {},
		inQuery: {
			q: { ...searchParam, example: 'risk review' },
			in: word(
				'in',
				SEARCHED,
				{ en: 'What is searched; “all”: the first of each kind.', ko: '찾을 대상. all은 종류마다 첫 몇 건이다.' },
				'law'
			),
			side: word('side', LAW_SIDES, { en: 'The country of rules and of law.', ko: '규정과 법령의 국가.' }, 'kr'),
			on: onParam,
			kind: word('kind', LAW_KINDS, { en: 'The kind of law.', ko: '법령의 종류.' }, 'statute'),
			law: lawParam,
			lang: langParam({ en: 'In which language questions and rules are shown.', ko: '질문과 규정을 보여 줄 언어.' }),
			// As far as the page of search turns; each page costs the ones before it.
			page: {
				...paging.page,
				schema: z.int().min(1).max(MOST_PAGES).default(1),
				read: (text) => (/^[1-9]\d?$/.test(text) && Number(text) <= MOST_PAGES ? Number(text) : undefined),
				expected: () => `a whole number from 1 to ${MOST_PAGES}`
			}
		},
		data: SEARCHED_SHAPE,
		cost: 5,
		answer: ({ lang, ...view }, { reference, library, today }) => {
			const found = search({ reference, library, lang, today }, view);
			const { counts, page, pages } = found;
			const total = view.in === 'all' ? counts.questions + counts.rules + counts.terms + counts.law : counts[view.in];
			return {
				data: shown(found),
				on: view.on ?? today,
				page: { number: page, size: PAGE_SIZE, total, pages },
				html: (of, to) => to.search(of, view)
			};
		}
	})
];
