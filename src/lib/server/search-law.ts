import { SIDES, type Side } from '$lib/core/answer';
import type { CitedInstrument } from '$lib/core/citation';
import { nameKey } from '$lib/core/place-in-law';
import type { Sought } from '$lib/core/search-concepts';
import { matchOf } from '$lib/core/search-match';
import type { Cited, Wanted } from '$lib/core/search-query';
import { lawUses } from './library/cited-by';
import type { Library } from './library/library';
import { articleSearch, lawSearch, type ArticleHit, type LawFilter, type LawName } from './library/search';
import type { Instrument } from './reference/instruments';
import type { Reference } from './reference/reference';
import type { GlossaryTerm } from './reference/terms';

/** A place that a reader named, as it stands on a day. */
export interface CitedPlace {
	readonly lawId: number;
	readonly versionInForce: string;
	readonly articleId: number;
	readonly pin: string | null;
	readonly heading: string | null;
	readonly path: string;
	readonly texts: readonly string[];
}

export interface FoundArticles {
	readonly hits: readonly ArticleHit[];
	readonly total: number;
	readonly sides: Readonly<Record<Side, number>>;
}

/** A place without a law is shown in so many laws, those first that the comparison rests on. */
const MOST_PLACES = 5;
const MOST_NAMED = 5;
/** Nobody turns more pages; each costs the ones before it. */
export const MOST_PAGES = 50;

/** Searches the law texts of the library. */
export function searchLaw({ reference, library }: { readonly reference: Reference; readonly library: Library }) {
	const articles = articleSearch(library.db);
	const laws = lawSearch(library.db);
	const citations = reference.answers.citations();
	const uses = ({ id }: Instrument): number => citations.get(id) ?? 0;
	/** Those first that most questions rest on: of every 제7조의2 the one that readers mean. */
	const instruments = reference.instruments
		.all()
		.filter(({ system }) => system === 'kr')
		.toSorted((a, b) => uses(b) - uses(a));
	const lawCalled = callLaws(instruments, reference.terms.all(), library.laws.byName);

	const candidates = ({ system, name, title, part }: Cited): CitedInstrument[] => {
		const cited = (more: Partial<CitedInstrument>): CitedInstrument => {
			const called = { en: name ?? '', ko: name ?? '' };
			return { system, name: called, short: called, ...more };
		};
		switch (system) {
			case 'kr': {
				if (name === null) return instruments;
				const called = lawCalled(name)?.name;
				return called === undefined ? [] : [cited({ name: { en: called, ko: called } })];
			}
			case 'cfr':
				if (part === null) return [];
				return (title === null ? laws.titlesWithPart(part) : [title]).map((one) => cited({ title: one, part }));
			case 'usc':
				return title === null ? [] : [cited({ title })];
		}
	};

	return {
		lawCalled,
		/** Laws with the words of the query in their name. */
		named: (words: string): LawName[] => {
			const called = lawCalled(words);
			const named = laws.named(nameKey(words), MOST_NAMED);
			return called ? [called, ...named.filter(({ id }) => id !== called.id)].slice(0, MOST_NAMED) : named;
		},

		places: (cited: Cited, on: string): CitedPlace[] => {
			const { pinpoint } = cited;
			if (pinpoint === null) return [];
			const places = candidates(cited).flatMap((instrument) => {
				let resolved = library.resolve(instrument, pinpoint, on);
				// Where the library begins later than the day, its first text is nearer than none.
				if (!resolved.ok && resolved.why === 'no-version')
					resolved = library.resolve(instrument, pinpoint, resolved.first.inForce);
				if (!resolved.ok) return [];
				const { law, version } = resolved;
				return resolved.places.flatMap(({ line: { articleId, pin, heading }, path, units }): CitedPlace[] => {
					const texts = units.map(({ text }) => text);
					const { inForce } = version;
					return articleId === null
						? []
						: [{ lawId: law.id, versionInForce: inForce, articleId, pin, heading, path, texts }];
				});
			});
			return places.slice(0, MOST_PLACES);
		},

		/** A page of the articles in which everything stands that is looked for (`any`: some of it), of one side or of both. */
		articles: (
			{ sought, unwanted, how }: { sought: readonly Sought[]; unwanted: readonly Wanted[]; how: 'all' | 'any' },
			filter: Omit<LawFilter, 'cited'>,
			side: Side | 'all',
			page: { readonly number: number; readonly size: number }
		): FoundArticles => {
			const cited = JSON.stringify([...lawUses(reference, library).questions.keys()]);
			const asked = SIDES.flatMap((one) => {
				const match = side === 'all' || side === one ? matchOf(sought, unwanted, one, how) : null;
				return match === null ? [] : [{ side: one, match, plain: unwanted.length === 0, cited, ...filter }];
			});
			const sides = { us: 0, kr: 0 };
			for (const one of asked) sides[one.side] = articles.total(one.side, one);
			const end = page.number * page.size;
			const start = end - page.size;
			const filled = asked.filter((one) => sides[one.side] > 0);
			const [only] = filled;
			const of = (one: (typeof asked)[number], limit: number, offset: number) =>
				articles.hits(one.side, one, sides[one.side], limit, offset);
			const hits =
				filled.length === 1 && only
					? of(only, page.size, start)
					: merged(filled.map((one) => of(one, end, 0))).slice(start, end);
			return { hits, total: sides.us + sides.kr, sides };
		}
	};
}

/** The hits of two indexes, whose scores do not compare: each is measured against the best of its own. */
function merged(lists: readonly ArticleHit[][]): ArticleHit[] {
	return lists
		.flatMap((hits) => {
			const best = Math.min(...hits.map(({ score }) => score));
			return hits.map((hit) => ({ hit, rank: hit.score / best }));
		})

		.sort(
			(a, b) =>
				Number(a.hit.tier === 2) - Number(b.hit.tier === 2) || b.rank - a.rank || a.hit.articleId - b.hit.articleId
		)
		.map(({ hit }) => hit);
}

/** Finds a Korean law by its name or by a short one that the site or a term of its glossary gives it: LMO Act, 유전자변형생물체법, LMO법. */
function callLaws(
	instruments: readonly CitedInstrument[],
	terms: readonly GlossaryTerm[],
	byName: (name: string) => LawName | undefined
): (name: string) => LawName | undefined {
	const full = new Map(
		instruments.flatMap(({ name, short }) =>
			[short.en, short.ko, name.en].map((called) => [nameKey(called), name.ko] as const)
		)
	);
	const synonyms = terms
		.filter(({ match }) => match)
		.map(({ en, ko, variants }) => [en, ko, ...variants.en, ...variants.ko].map(nameKey));
	return (name) => {
		const key = nameKey(name);
		const others = synonyms.flatMap((forms) =>
			forms
				.filter((form) => form.length > 1 && key.startsWith(form))
				.flatMap((form) => forms.map((other) => other + key.slice(form.length)))
		);
		const known = [key, ...others].find((one) => full.has(one));
		return byName(full.get(known ?? key) ?? name);
	};
}
