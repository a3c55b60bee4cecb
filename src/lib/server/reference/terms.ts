import type { Seen } from '$lib/core/answer';
import type { Lang, Text2 } from '$lib/core/lang';
import { termMatcher, type Segment, type Term as Matchable } from '$lib/core/term-match';
import type { Db } from '../stores/open';
import { groupBy, text2OrNull } from './text2';

type TermRelation =
	'equal' | 'broader' | 'narrower' | 'overlapping' | 'us-only' | 'kr-only' | 'procedural-false-friend';

export interface TermDefinition {
	readonly side: string;
	readonly instrumentId: string | null;
	readonly instrumentName: string | null;
	readonly pinpoint: string | null;
	readonly seen: Seen;
}

export interface GlossaryTerm {
	readonly id: string;
	readonly subject: string;
	readonly en: string;
	readonly ko: string;
	readonly variants: Record<Lang, readonly string[]>;
	readonly usTerm: string | null;
	readonly usSeen: Seen | null;
	readonly krTerm: string | null;
	readonly krSeen: Seen | null;
	readonly relation: TermRelation;
	readonly note: Text2 | null;
	readonly match: boolean;
	readonly definitions: readonly TermDefinition[];
}

type TermRow = Omit<GlossaryTerm, 'variants' | 'note' | 'match' | 'definitions'> & {
	noteEn: string | null;
	noteKo: string | null;
	match: 0 | 1;
};

/** The glossary and its matchers; read at once when the server starts, because every page with a rule needs all of it. */
export function termQueries(db: Db) {
	const rows = db.prepare<[], TermRow>(
		`SELECT id, subject, en, ko, us_term AS usTerm, us_seen AS usSeen, kr_term AS krTerm, kr_seen AS krSeen, relation,
			note_en AS noteEn, note_ko AS noteKo, match FROM term ORDER BY place, id`
	);
	const variants = db.prepare<[], { termId: string; lang: Lang; form: string; tooCommon: 0 | 1 }>(
		'SELECT term_id AS termId, lang, form, too_common AS tooCommon FROM term_variant ORDER BY term_id, lang, form'
	);
	const definitions = db.prepare<[], TermDefinition & { termId: string }>(
		`SELECT term_id AS termId, side, instrument_id AS instrumentId, instrument_name AS instrumentName, pinpoint, seen
		FROM term_definition ORDER BY term_id, place`
	);
	const subjects = db.prepare<[], { id: string; en: string; ko: string }>(
		'SELECT id, name_en AS en, name_ko AS ko FROM term_subject ORDER BY place, id'
	);

	const formsOf = groupBy(variants.all(), (row) => row.termId);
	const definitionsOf = groupBy(definitions.all(), (row) => row.termId);
	const forms = (id: string, lang: Lang) =>
		(formsOf.get(id) ?? []).filter((row) => row.lang === lang).map((row) => row.form);
	const all: GlossaryTerm[] = rows.all().map(({ noteEn, noteKo, match, ...term }) => ({
		...term,
		match: match === 1,
		note: text2OrNull(noteEn, noteKo),
		variants: {
			en: forms(term.id, 'en').filter((form) => form !== term.en),
			ko: forms(term.id, 'ko').filter((form) => form !== term.ko)
		},
		definitions: (definitionsOf.get(term.id) ?? []).map(({ termId: _, ...definition }) => definition)
	}));
	const byId = new Map(all.map((term) => [term.id, term]));
	const tooCommon = (id: string) => (formsOf.get(id) ?? []).filter((row) => row.tooCommon === 1).map((row) => row.form);
	const matchable: Matchable[] = all
		.filter((term) => term.match)
		.map(({ id }) => ({ id, en: forms(id, 'en'), ko: forms(id, 'ko'), tooCommon: tooCommon(id) }));
	const matchers = {
		en: termMatcher(matchable, 'en', { once: true }),
		ko: termMatcher(matchable, 'ko', { once: true })
	};
	return {
		all: (): readonly GlossaryTerm[] => all,
		find: (id: string): GlossaryTerm | undefined => byId.get(id),
		/** The forms of a term that also mean other things. */
		tooCommon,
		subjects: (): { id: string; name: Text2 }[] => subjects.all().map(({ id, ...name }) => ({ id, name })),
		/** A text in pieces, with each term marked at its first occurrence. */
		mark: (text: string, lang: Lang): Segment[] => matchers[lang](text)
	};
}
