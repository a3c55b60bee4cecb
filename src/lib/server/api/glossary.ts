import { z } from 'zod';
import type { GlossaryTerm } from '../reference/terms';
import { endpoint } from './endpoint';
import { pageOf } from './paging';
import { paging, searchParam } from './params';
import { CITATION, ID, list, named, SEEN_AS, TEXT } from './schema-parts';
import { shownIn } from './shown';

const SIDE_TERM = z.strictObject({ term: z.string().nullable(), seen: SEEN_AS.nullable() });
const TERM = named(
	'Term',
	z.strictObject({
		id: ID,
		subject: z.strictObject({ id: ID, name: TEXT }),
		term: TEXT,
		variants: z.strictObject({ en: list(z.string()), ko: list(z.string()) }),
		us: SIDE_TERM.describe('The word of American law.'),
		kr: SIDE_TERM.describe('The word of Korean law.'),
		relation: z
			.enum(['equal', 'broader', 'narrower', 'overlapping', 'us-only', 'kr-only', 'procedural-false-friend'])
			.describe('How far the two laws mean the same; “broader”: the US concept is the wider one.'),
		note: TEXT.nullable(),
		definitions: list(
			z.strictObject({
				side: z.string(),
				citation: CITATION.nullable(),
				name: z.string().nullable().describe('Of an instrument that the data does not hold.'),
				pinpoint: z.string().nullable(),
				seen: SEEN_AS
			})
		)
	})
);

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, '');

/** As on the page: a term is found by any of its forms, however it is spaced. */
const fits = (term: GlossaryTerm, wanted: string): boolean =>
	[term.en, term.ko, ...term.variants.en, ...term.variants.ko].some((form) => folded(form).includes(wanted));

export const glossaryEndpoints = [
	endpoint({
		id: 'glossary',
		path: '/glossary',
		summary: {
			en: 'The terms of both laws, and how far they mean the same.',
			ko: '두 법의 용어와 그 뜻이 같은 정도.'
		},
		inPath: {},
		inQuery: { q: { ...searchParam, example: 'risk' }, ...paging },
		data: list(TERM),
		answer: ({ q, ...paged }, { reference, today }) => {
			const { citations } = shownIn(reference, today);
			const subjects = new Map(reference.terms.subjects().map((subject) => [subject.id, subject.name]));
			const wanted = folded(q);
			const { items, page } = pageOf(
				reference.terms.all().filter((term) => wanted === '' || fits(term, wanted)),
				paged
			);
			return {
				data: items.map((term) => ({
					id: term.id,
					subject: { id: term.subject, name: subjects.get(term.subject) ?? { en: term.subject, ko: term.subject } },
					term: { en: term.en, ko: term.ko },
					variants: term.variants,
					us: { term: term.usTerm, seen: term.usSeen },
					kr: { term: term.krTerm, seen: term.krSeen },
					relation: term.relation,
					note: term.note,
					definitions: term.definitions.map(({ side, instrumentId, instrumentName, pinpoint, seen }) => ({
						side,
						citation:
							instrumentId === null ? null : (citations([{ instrumentId, pinpoint, seen: null }], null)[0] ?? null),
						name: instrumentName,
						pinpoint,
						seen
					}))
				})),
				page,
				html: (lang, pages) => pages.glossary(lang)
			};
		}
	})
];
