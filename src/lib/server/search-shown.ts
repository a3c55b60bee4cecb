import type { Side } from '$lib/core/answer';
import type { Lang } from '$lib/core/lang';
import type { LawKind } from '$lib/core/law';
import type { Sought } from '$lib/core/search-concepts';
import { markerOf, piecesOf, snippetOf, type MarkedPieces } from '$lib/core/search-marks';
import { presenter } from './compare';
import type { Library } from './library/library';
import type { ArticleHit } from './library/search';
import type { Reference } from './reference/reference';
import type { CitedPlace } from './search-law';
import { textsOf, type QuestionDoc, type RuleDoc, type TermDoc } from './search-reference';

export interface QuestionHit {
	readonly id: string;
	readonly topic: string;
	readonly place: number;
	readonly ask: MarkedPieces;
	readonly text: MarkedPieces;
}
export interface RuleHit {
	readonly id: string;
	readonly topic: string;
	readonly ask: string;
	readonly side: Side;
	readonly text: MarkedPieces;
	readonly citations: readonly string[];
	readonly from: string;
	readonly orEarlier: boolean;
	readonly until: string | null;
}
export interface TermHit {
	readonly id: string;
	readonly names: Readonly<Record<Lang, MarkedPieces>>;
	readonly relation: string;
	readonly note: MarkedPieces | null;
}
export interface LawHit {
	readonly key: string;
	readonly law: string;
	readonly kind: LawKind;
	readonly side: Side;
	readonly pin: string | null;
	readonly heading: MarkedPieces;
	/** The paragraph or item from which the text is. */
	readonly path: string;
	readonly text: MarkedPieces;
	readonly since: string;
	readonly until: string | null;
	readonly tier: number;
}

interface Stores {
	readonly reference: Reference;
	readonly library: Library | null;
	readonly lang: Lang;
	readonly today: string;
}

const LANG: Record<Side, Lang> = { us: 'en', kr: 'ko' };

/** Puts what was found in the words of a page, with marks. */
export function shownHits({ reference, library, lang, today }: Stores, sought: readonly Sought[]) {
	const [marker, most] = [markerOf(sought), sought.length];
	const { texts, ruleText } = textsOf(reference, today);
	const { citation } = presenter(reference, lang, today);
	const other: Lang = lang === 'en' ? 'ko' : 'en';

	const marked = (raw: string, of: Lang): MarkedPieces => {
		const text = raw.normalize('NFC');
		return { lang: of, pieces: piecesOf(text, marker(text)) };
	};
	const snippet = (list: readonly string[], of: Lang): MarkedPieces => ({
		lang: of,
		pieces: snippetOf(list, marker).pieces
	});
	/** In the language of the page; in the other one where only that has what was looked for. */
	const inEither = (textIn: (of: Lang) => string): MarkedPieces => {
		const own = snippet([textIn(lang)], lang);
		if (own.pieces.some((piece) => piece.marked)) return own;
		const foreign = snippet([textIn(other)], other);
		return foreign.pieces.some((piece) => piece.marked) ? foreign : own;
	};

	const lawHit = (
		lawId: number,
		hit: Pick<ArticleHit, 'pin' | 'heading' | 'since' | 'until' | 'tier'>,
		units: Iterable<{ readonly path: string; readonly text: string }>
	): LawHit => {
		const law = library?.laws.byId(lawId);
		if (!law) throw new Error(`The index knows a law ${lawId} that the library has not.`);
		const of = LANG[law.side];
		const paths: string[] = [];
		const { at, pieces } = snippetOf(textsOfEach(units, paths), marker, most);
		return {
			key: law.key,
			law: law.name,
			kind: law.kind,
			side: law.side,
			pin: hit.pin,
			heading: marked(hit.heading ?? '', of),
			path: paths[at] ?? '',
			text: { lang: of, pieces },
			since: hit.since,
			until: hit.until,
			tier: hit.tier
		};
	};

	return {
		question: (doc: QuestionDoc): QuestionHit => {
			const { question } = doc;
			return {
				id: question.id,
				topic: question.topicId,
				place: question.place,
				ask: marked(question.ask[lang], lang),
				text: inEither((of) => texts(doc, of).body)
			};
		},
		rule: ({ question, answer }: RuleDoc): RuleHit => ({
			id: question.id,
			topic: question.topicId,
			ask: question.ask[lang],
			side: answer.side,
			text: inEither((of) => [ruleText(answer, of), answer.note?.[of] ?? ''].join(' ').trim()),
			citations: answer.basis.flatMap((basis) => citation(basis, null)?.label ?? []),
			from: answer.from,
			orEarlier: answer.orEarlier,
			until: answer.until
		}),
		term: ({ term }: TermDoc): TermHit => ({
			id: term.id,
			names: { en: marked(term.en, 'en'), ko: marked(term.ko, 'ko') },
			relation: term.relation,
			note: term.note && inEither((of) => term.note?.[of] ?? '')
		}),
		article: (hit: ArticleHit): LawHit => lawHit(hit.lawId, hit, library?.laws.texts(hit.articleId) ?? []),
		place: ({ lawId, versionInForce, pin, heading, path, texts: list }: CitedPlace): LawHit =>
			lawHit(
				lawId,
				{ pin, heading, since: versionInForce, until: null, tier: versionInForce > today ? 1 : 0 },
				// Who names an article reads it from its beginning.
				list
					.filter((text) => text !== '')
					.slice(0, 1)
					.map((text) => ({ path, text }))
			)
	};
}

/** The texts of units as they are read, with the path of each noted down. */
function* textsOfEach(
	units: Iterable<{ readonly path: string; readonly text: string }>,
	paths: string[]
): Iterable<string> {
	for (const { path, text } of units) {
		paths.push(path);
		yield text;
	}
}
