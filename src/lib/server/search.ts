import { holds } from '$lib/core/interval';
import type { Side } from '$lib/core/answer';
import type { Lang } from '$lib/core/lang';
import { conceptFinder, type Sought } from '$lib/core/search-concepts';
import { parseQuery, type Wanted } from '$lib/core/search-query';
import { isAskingWord, termKey } from '$lib/core/search-words';
import type { Searched, SearchView } from '$lib/core/search-view';
import type { Library } from './library/library';
import type { LawName } from './library/search';
import type { Reference } from './reference/reference';
import { authoritiesNamed, type AuthorityHit } from './search-authorities';
import { MOST_PAGES, searchLaw, type FoundArticles } from './search-law';
import { referenceIndex, type ReferenceIndex, type RuleDoc, type TermDoc } from './search-reference';
import { shownHits, type LawHit, type QuestionHit, type RuleHit, type TermHit } from './search-shown';

export const PAGE_SIZE = 20;
/** How many of each kind stand on the page that shows all. */
const AT_A_GLANCE: Record<Exclude<Searched, 'all'>, number> = { questions: 3, rules: 3, terms: 4, law: 8 };

/** A term of the glossary that was recognised, and under which names it was looked for besides. */
export interface AlsoSearched {
	readonly typed: string;
	readonly concepts: readonly string[];
	readonly names: Readonly<Record<Lang, readonly string[]>>;
}

export interface SearchResult {
	readonly also: readonly AlsoSearched[];
	/** True where nothing has all of the words: what is found has some. */
	readonly some: boolean;
	readonly counts: Readonly<Record<Exclude<Searched, 'all'>, number>>;
	/** Authorities that the query names, where all is shown. */
	readonly authorities: readonly AuthorityHit[];
	readonly questions: readonly QuestionHit[];
	readonly rules: readonly RuleHit[];
	readonly terms: readonly TermHit[];
	readonly law: {
		/** The place that was cited, as it stands on the day. */
		readonly places: readonly LawHit[];
		/** Laws of that name. */
		readonly named: readonly LawName[];
		/** The law that the query begins with: only its text was searched. `everywhere`: the query that asks for all law. */
		readonly within: { readonly law: LawName; readonly everywhere: string } | null;
		readonly hits: readonly LawHit[];
		readonly sides: Readonly<Record<Side, number>>;
	} | null;
	readonly page: number;
	readonly pages: number;
}

interface Stores {
	readonly reference: Reference;
	readonly library: Library | null;
	readonly lang: Lang;
	readonly today: string;
}

interface Kept {
	readonly today: string;
	readonly index: ReferenceIndex;
	readonly find: (wanted: readonly Wanted[]) => Sought[];
}
const kept = new WeakMap<Reference, Kept>();
const keptLaw = new WeakMap<Library, ReturnType<typeof searchLaw>>();

/** The index of the reference data and the finder of its terms: made at the first search of a day. */
function indexOf(reference: Reference, today: string): Kept {
	const found = kept.get(reference);
	if (found?.today === today) return found;
	const concepts = reference.terms.all().map((term) => ({
		id: term.id,
		en: [term.en, ...term.variants.en],
		ko: [term.ko, ...term.variants.ko],
		tooCommon: reference.terms.tooCommon(term.id),
		special: term.match
	}));
	const made = { today, index: referenceIndex(reference, today), find: conceptFinder(concepts) };
	kept.set(reference, made);
	return made;
}

function lawOf(reference: Reference, library: Library): ReturnType<typeof searchLaw> {
	const found = keptLaw.get(library) ?? searchLaw({ reference, library });
	keptLaw.set(library, found);
	return found;
}

const hasArticles = (found: FoundArticles | null): boolean => found !== null && found.total > 0;
const hasDocs = (found: Readonly<Record<string, readonly unknown[]>>): boolean =>
	Object.values(found).some((docs) => docs.length > 0);

/** With all words of a question; without those that only ask (how long …) where nothing has them. */
function firstFound<T>(sought: readonly Sought[], ask: (words: readonly Sought[]) => T, has: (found: T) => boolean): T {
	const whole = ask(sought);
	const telling = sought.filter(({ text, exact }) => exact || !isAskingWord(text));
	return has(whole) || telling.length === 0 || telling.length === sought.length ? whole : ask(telling);
}

/** Searches questions, rules, terms and law texts, in both languages. */
export function search(stores: Stores, view: SearchView): SearchResult {
	const { reference, library, lang, today } = stores;
	const { index, find } = indexOf(reference, today);
	const query = parseQuery(view.q);
	const sought = find(query.wanted);
	const law = library && lawOf(reference, library);
	const on = view.on ?? today;
	const page = Math.min(view.page, MOST_PAGES);

	const named = new Set(sought.flatMap(({ concepts }) => concepts));
	/** The terms that the query names stand before those that speak of them. */
	const namedFirst = (docs: readonly TermDoc[]) =>
		docs.toSorted((a, b) => Number(named.has(b.term.id)) - Number(named.has(a.term.id)));
	const inReference = (how: 'all' | 'any', words: readonly Sought[]) => {
		const docs = index.find(words, query.unwanted, how);
		return {
			questions: docs.filter((doc) => doc.kind === 'question'),
			rules: docs.filter(
				(doc): doc is RuleDoc =>
					doc.kind === 'rule' && holds(doc.answer, on) && (view.side === 'all' || doc.answer.side === view.side)
			),
			terms: namedFirst(docs.filter((doc) => doc.kind === 'term'))
		};
	};
	const fixed = view.law === null ? null : (library?.laws.byKey(view.law) ?? null);
	const within = law && fixed === null ? lawAtTheStart(query.wanted, law.lawCalled) : null;
	const size = view.in === 'law' ? PAGE_SIZE : AT_A_GLANCE.law;
	const inLaw = (how: 'all' | 'any', lawId: number | null, wanted: readonly Sought[]): FoundArticles | null =>
		law &&
		law.articles(
			{ sought: wanted, unwanted: query.unwanted, how },
			{ on: view.on, kind: view.kind === 'all' ? null : view.kind, lawId, today },
			view.side,
			{ number: view.in === 'law' ? page : 1, size }
		);

	const all = firstFound(sought, (words) => inReference('all', words), hasDocs);
	const ofLaw = within && inLaw('all', within.law.id, find(within.rest));
	const anywhere = firstFound(sought, (words) => inLaw('all', fixed?.id ?? null, words), hasArticles);
	// Who names a law and words wants them in that law; who names a place of it has it, and also wants those that cite it.
	const texts = [...(query.cited ? [anywhere, ofLaw] : [ofLaw, anywhere])].find(hasArticles) ?? anywhere;
	const showsLaw = view.in === 'all' || view.in === 'law';
	const first = showsLaw && page === 1;
	const places = law && first && query.cited ? law.places(query.cited, on) : [];
	const found = hasDocs(all) || hasArticles(texts) || places.length > 0;
	const some = !found && sought.length > 1;
	const docs = some ? inReference('any', sought) : all;
	const articles = some ? inLaw('any', fixed?.id ?? null, sought) : texts;

	const counts = {
		questions: docs.questions.length,
		rules: docs.rules.length,
		terms: docs.terms.length,
		law: articles?.total ?? 0
	};
	const pages = view.in === 'all' ? 1 : Math.min(MOST_PAGES, Math.max(1, Math.ceil(counts[view.in] / PAGE_SIZE)));
	const part = <T>(list: readonly T[], kind: 'questions' | 'rules' | 'terms'): readonly T[] => {
		if (view.in === 'all') return list.slice(0, AT_A_GLANCE[kind]);
		return view.in === kind ? list.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE) : [];
	};
	const shown = shownHits({ reference, library, lang, today }, sought);
	const words = query.wanted.map(({ text }) => text).join(' ');
	return {
		also: alsoOf(sought),
		some,
		counts,
		authorities: view.in === 'all' && page === 1 ? authoritiesNamed(reference, words, lang, on) : [],
		questions: part(docs.questions, 'questions').map((doc) => shown.question(doc)),
		rules: part(docs.rules, 'rules').map((doc) => shown.rule(doc)),
		terms: part(docs.terms, 'terms').map((doc) => shown.term(doc)),
		law: law && {
			places: places.map((place) => shown.place(place)),
			named: first && fixed === null ? law.named(query.cited?.name ?? words) : [],
			within: within && articles === ofLaw ? { law: within.law, everywhere: everywhere(within, query.unwanted) } : null,
			hits: showsLaw ? (articles?.hits ?? []).map((hit) => shown.article(hit)) : [],
			sides: articles?.sides ?? { us: 0, kr: 0 }
		},
		page,
		pages
	};
}

interface LawAtTheStart {
	readonly law: LawName;
	readonly name: readonly Wanted[];
	readonly rest: readonly Wanted[];
}

/** The law whose name the query begins with, and the words behind it: 약사법 임상시험. */
function lawAtTheStart(wanted: readonly Wanted[], called: (name: string) => LawName | undefined): LawAtTheStart | null {
	for (let length = wanted.length - 1; length > 0; length--) {
		const words = wanted.slice(0, length);
		const law = words.some(({ exact }) => exact) ? undefined : called(words.map(({ text }) => text).join(' '));
		if (law) return { law, name: words, rest: wanted.slice(length) };
	}
	return null;
}

/** In quotes a name is a phrase of the text like any other. */
function everywhere({ name, rest }: LawAtTheStart, unwanted: readonly Wanted[]): string {
	const print = ({ text, exact }: Wanted) => (exact ? `"${text}"` : text);
	return [
		`"${name.map(({ text }) => text).join(' ')}"`,
		...rest.map(print),
		...unwanted.map((word) => `-${print(word)}`)
	].join(' ');
}

function alsoOf(sought: readonly Sought[]): AlsoSearched[] {
	const typed = new Set(sought.map(({ text }) => termKey(text)));
	return sought.flatMap(({ text, concepts, also }) => {
		const names = (lang: Lang) => also[lang].filter((name) => !typed.has(termKey(name)));
		const [en, ko] = [names('en'), names('ko')];
		return en.length + ko.length === 0 ? [] : [{ typed: text, concepts, names: { en, ko } }];
	});
}
