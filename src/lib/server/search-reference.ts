import Database from 'better-sqlite3';
import { SIDES, type Side } from '$lib/core/answer';
import type { Lang } from '$lib/core/lang';
import type { Sought } from '$lib/core/search-concepts';
import { matchOf } from '$lib/core/search-match';
import type { Wanted } from '$lib/core/search-query';
import { indexText } from '$lib/core/search-tokens';
import { isKorean } from '$lib/core/search-words';
import { presenter } from './compare';
import type { RecordedAnswer } from './reference/answers';
import type { Question } from './reference/questions';
import type { Reference } from './reference/reference';
import type { GlossaryTerm } from './reference/terms';

export interface QuestionDoc {
	readonly kind: 'question';
	readonly question: Question;
}
export interface RuleDoc {
	readonly kind: 'rule';
	readonly question: Question;
	readonly answer: RecordedAnswer;
}
export interface TermDoc {
	readonly kind: 'term';
	readonly term: GlossaryTerm;
}
/** What of the reference data is found: each has its own place on the site. */
export type ReferenceDoc = QuestionDoc | RuleDoc | TermDoc;

/** One document in one language: what names it, and the rest. */
interface Texts {
	readonly heading: string;
	readonly body: string;
	/** What it is found by and does not show. */
	readonly more?: string;
}

/** The country as people call it: a rule does not say of which one it is. */
const SIDE_NAMES: Record<Side, Record<Lang, string>> = {
	us: { en: 'United States US American', ko: '미국' },
	kr: { en: 'Republic of Korea ROK Korean South', ko: '대한민국 한국' }
};

/** How people ask for what is counted in days, months or years. */
const TIME_WORDS: Record<Lang, string> = { en: 'how long, how many days; period, time', ko: '얼마나 며칠 기간' };
const TIME: readonly string[] = ['hours', 'days', 'months', 'years'];

/** The index of each language, as in db/schema/library.sql: Korean in bigrams, English stemmed. */
const SCHEMA = `
	CREATE VIRTUAL TABLE search_kr USING fts5 (heading, body, content = '', tokenize = 'unicode61');
	CREATE VIRTUAL TABLE search_us USING fts5 (heading, body, content = '', tokenize = 'porter unicode61 remove_diacritics 2')`;
const INDEXED = [
	['us', 'en'],
	['kr', 'ko']
] as const;

/**
 * An index of questions, rules and terms in memory, made when somebody searches first on a day (less than half a second for 870 texts in two
 * languages): the reference store stays as it was built. Both languages are asked, that of the query first.
 */
export function referenceIndex(reference: Reference, today: string) {
	const docs = docsOf(reference, today);
	const { texts } = textsOf(reference, today);
	const db = new Database(':memory:');
	db.exec(SCHEMA);
	const index = Object.fromEntries(
		INDEXED.map(([side, lang]) => {
			const add = db.prepare(`INSERT INTO search_${side} (rowid, heading, body) VALUES (?, ?, ?)`);
			docs.forEach((doc, id) => {
				const { heading, body, more = '' } = texts(doc, lang);
				add.run(id, indexText(side, heading), indexText(side, `${body}\n${more}`));
			});
			const find = db.prepare<[string], number>(
				`SELECT rowid FROM search_${side} WHERE search_${side} MATCH ? ORDER BY bm25(search_${side}, 2.0, 1.0), rowid`
			);
			return [side, find.pluck()];
		})
	) as Record<Side, Database.Statement<[string], number>>;

	return {
		/** Best first. */
		find: (sought: readonly Sought[], unwanted: readonly Wanted[], how: 'all' | 'any'): ReferenceDoc[] => {
			const sides = sought.some(({ text }) => isKorean(text)) ? SIDES.toReversed() : SIDES;
			const ids = sides.flatMap((side) => {
				const match = matchOf(sought, unwanted, side, how);
				return match === null ? [] : index[side].all(match);
			});
			return [...new Set(ids)].flatMap((id) => docs[id] ?? []);
		}
	};
}
export type ReferenceIndex = ReturnType<typeof referenceIndex>;

function docsOf(reference: Reference, today: string): ReferenceDoc[] {
	const questions = reference.topics().flatMap((topic) => reference.questions.ofTopic(topic.id, today));
	return [
		...questions.map((question) => ({ kind: 'question', question }) as const),
		...questions.flatMap((question) =>
			reference.answers.history(question.id).map((answer) => ({ kind: 'rule', question, answer }) as const)
		),
		...reference.terms.all().map((term) => ({ kind: 'term', term }) as const)
	];
}

/** What of a document is searched and shown. */
export function textsOf(reference: Reference, today: string) {
	const presenters = { en: presenter(reference, 'en', today), ko: presenter(reference, 'ko', today) };
	/** A rule with the names that authorities had when it held. */
	const ruleText = (answer: RecordedAnswer, lang: Lang): string =>
		presenters[lang].named(answer.rule[lang], answer.until === null ? today : answer.from);

	const steps = new Map(
		reference.topics().flatMap((topic) => topic.steps.map(({ id, name }) => [`${topic.id} ${id}`, name] as const))
	);

	const texts = (doc: ReferenceDoc, lang: Lang): Texts => {
		switch (doc.kind) {
			case 'question': {
				const { ask, why, type, topicId, stepId } = doc.question;
				const options = 'options' in type ? type.options.map((option) => option[lang]) : [];
				const time = type.kind === 'number' && TIME.includes(type.unit) ? TIME_WORDS[lang] : '';
				const step = steps.get(`${topicId} ${stepId}`)?.[lang] ?? '';
				return { heading: ask[lang], body: [why[lang], ...options].join('\n'), more: `${step}\n${time}` };
			}
			case 'rule': {
				const { question, answer } = doc;
				const citations = answer.basis.flatMap((basis) => {
					const cited = presenters[lang].citation(basis, null);
					return cited ? [cited.label, cited.own ?? ''] : [];
				});
				return {
					heading: `${question.ask[lang]} ${SIDE_NAMES[answer.side][lang]}`,
					body: [ruleText(answer, lang), answer.note?.[lang] ?? '', ...citations].join('\n')
				};
			}
			case 'term': {
				const { term } = doc;
				return { heading: [term[lang], ...term.variants[lang]].join('\n'), body: term.note?.[lang] ?? '' };
			}
			default:
				return doc satisfies never;
		}
	};
	return { texts, ruleText };
}
