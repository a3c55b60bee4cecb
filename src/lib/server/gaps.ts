import { SIDES, type Confidence, type Side } from '$lib/core/answer';
import { formatCitation } from '$lib/core/citation';
import { SEVERITIES, type Bearer, type GapKind, type Level, type Severity } from '$lib/core/gap';
import { heterogeneity } from '$lib/core/heterogeneity';
import { holds } from '$lib/core/interval';
import type { Lang, Text2 } from '$lib/core/lang';
import type { ShownAnswer, ShownOption } from '$lib/core/row';
import type { Difference, State } from '$lib/core/state';
import { presenter, type ComparedRow } from './compare';
import { comparisonOf } from './comparisons';
import { searchTexts, type SearchText } from './gap-text';
import { indexItems } from './index-items';
import { lastMade } from './last-made';
import type { Commitment, Gap } from './reference/analysis';
import type { Reference } from './reference/reference';

/** What an editor says of a difference, in one language. */
export interface Assessment {
	readonly kind: GapKind;
	readonly severity: Severity;
	readonly what: string;
	readonly evidence: string | null;
	readonly judgedOn: string;
	readonly confidence: Confidence;
	readonly bears: readonly Bearer[];
	readonly closes: readonly { readonly side: Side | 'both'; readonly level: Level; readonly how: string }[];
	readonly commitments: readonly {
		readonly id: string;
		readonly title: string;
		/** As lawyers call it in a table. */
		readonly short: string;
		readonly paragraph: string;
		readonly label: string;
		/** Of a text that only recommends: the id of the recommendation in the whole data. */
		readonly recommendation: string | null;
	}[];
}

/** A row whose two sides differ, with what was computed of it and what was judged of it. */
export interface GapRecord {
	/** The id of the question. */
	readonly id: string;
	readonly topic: ShownOption;
	readonly step: ShownOption;
	/** The place in the register, in the order of the topics and their paths, from 1. */
	readonly place: number;
	readonly ask: string;
	readonly state: State;
	readonly distance: number;
	readonly difference: Difference;
	readonly weight: number;
	/** w·d / Σw of the headline index of its topic (METHODS.md section 3). */
	readonly contribution: number;
	/** Drawn when it is first asked for. */
	readonly sides: Readonly<Record<Side, ShownAnswer | null>>;
	readonly gap: Assessment | null;
	/** An editor judged this difference, but while other answers held: the day of that judgement. */
	readonly judgedElsewhere: string | null;
	/** Everything that a search looks through, in both languages; put together at the first search. */
	readonly text: SearchText;
}

export interface GapSet {
	readonly on: string;
	readonly records: readonly GapRecord[];
	/** All questions that were asked, the same and the unknown included. */
	readonly asked: number;
	/** How many records are judged to be of each severity. */
	readonly severities: Readonly<Record<Severity, number>>;
	readonly topics: number;
	readonly steps: readonly ShownOption[];
	readonly commitments: readonly ShownOption[];
	readonly recommendations: readonly ShownOption[];
}

const kept = lastMade<GapSet>(12);

/** All differing rows of all topics on a date, in one language; the last sets made are kept. */
export const gapsOf = (reference: Reference, on: string, lang: Lang): GapSet =>
	kept(reference, `${on} ${lang}`, () => gather(reference, on, lang));

function gather(reference: Reference, on: string, lang: Lang): GapSet {
	const topics = reference.topics();
	const textOf = searchTexts(reference, on);
	const assessed = assessments(reference, lang, on);
	const records: GapRecord[] = [];
	let asked = 0;
	for (const topic of topics) {
		const { compared, shown } = comparisonOf(reference, topic.id, on, lang);
		const shares = heterogeneity(indexItems(compared), on).contributions;
		const shareOf = new Map(shares.map(({ id, share }) => [id, share]));
		const steps = new Map(topic.steps.map((step) => [step.id, step.name[lang]]));
		asked += compared.length;
		for (const row of compared) {
			const { question, comparison } = row;
			if (!comparison.distance) continue;
			records.push({
				id: question.id,
				topic: { id: topic.id, label: topic.title[lang] },
				step: { id: question.stepId, label: steps.get(question.stepId) ?? question.stepId },
				place: records.length + 1,
				ask: question.ask[lang],
				state: comparison.state,
				distance: comparison.distance,
				difference: comparison.difference,
				weight: question.weight,
				contribution: shareOf.get(question.id) ?? 0,
				get sides() {
					return shown.get(question.id)?.sides ?? { us: null, kr: null };
				},
				...assessed(row),
				get text() {
					return textOf(row);
				}
			});
		}
	}
	return {
		on,
		records,
		asked,
		severities: Object.fromEntries(
			SEVERITIES.map((severity) => [severity, records.filter(({ gap }) => gap?.severity === severity).length])
		) as Record<Severity, number>,
		topics: topics.length,
		steps: topics.flatMap((topic) => topic.steps.map(({ id, name }) => ({ id, label: name[lang] }))),
		commitments: reference
			.commitments()
			.map((commitment) => ({ id: commitment.id, label: shortTitle(reference, commitment, lang) })),
		recommendations: recommendations(reference).map(({ id, label }) => ({ id, label: label[lang] }))
	};
}

const recommendationOf = ({ id, kind }: Commitment, paragraph: string): string | null =>
	kind === 'recommendation' ? `${id}-${paragraph}` : null;

/** The paragraphs of texts that only recommend, each with an id of its own in the whole data. */
export const recommendations = (reference: Reference): { id: string; label: Text2 }[] =>
	reference.commitments().flatMap((commitment) =>
		commitment.paragraphs.flatMap(({ id, label }) => {
			const recommendation = recommendationOf(commitment, id);
			return recommendation === null ? [] : [{ id: recommendation, label }];
		})
	);

/** The short name of the text that holds a commitment, where it is one of our instruments. */
function shortTitle(reference: Reference, { instrumentId, title }: Commitment, lang: Lang): string {
	const instrument = instrumentId === null ? null : reference.instruments.find(instrumentId);
	return instrument ? formatCitation(instrument, null, lang, 'short') : title[lang];
}

/** The judgement of a row, as far as it is about the answers of the date: on other answers nobody has judged. */
function assessments(reference: Reference, lang: Lang, on: string) {
	const { named } = presenter(reference, lang, on);
	const commitments = new Map(reference.commitments().map((commitment) => [commitment.id, commitment]));
	const shown = (gap: Gap): Assessment => ({
		kind: gap.kind,
		severity: gap.severity,
		what: named(gap.what[lang], gap.judgedOn),
		evidence: gap.evidence && named(gap.evidence[lang], gap.judgedOn),
		judgedOn: gap.judgedOn,
		confidence: gap.confidence,
		bears: gap.bears,
		closes: gap.closes.map(({ how, ...way }) => ({ ...way, how: named(how[lang], gap.judgedOn) })),
		commitments: gap.commitments.flatMap(({ commitmentId, paragraphId }) => {
			const commitment = commitments.get(commitmentId);
			const paragraph = commitment?.paragraphs.find(({ id }) => id === paragraphId);
			if (!commitment || !paragraph) return [];
			const title = commitment.title[lang];
			const short = shortTitle(reference, commitment, lang);
			const recommendation = recommendationOf(commitment, paragraphId);
			return [{ id: commitmentId, title, short, paragraph: paragraphId, label: paragraph.label[lang], recommendation }];
		})
	});
	return (row: ComparedRow): Pick<GapRecord, 'gap' | 'judgedElsewhere'> => {
		const gap = reference.gaps().get(row.question.id);
		if (!gap) return { gap: null, judgedElsewhere: null };
		return stoodOn(reference, row, gap.judgedOf)
			? { gap: shown(gap), judgedElsewhere: null }
			: { gap: null, judgedElsewhere: gap.judgedOn };
	};
}

/** Whether both answers of a row also held on another day; and of two texts, the same relation as stated by the editors. */
function stoodOn(reference: Reference, { question: { id, type }, sides }: ComparedRow, day: string): boolean {
	if (SIDES.some((side) => !sides[side] || !holds(sides[side], day))) return false;
	return type.kind !== 'text' || reference.questions.relationOn(id, day) === type.relation?.relation;
}
