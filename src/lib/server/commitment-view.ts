import { heterogeneity, type Heterogeneity } from '$lib/core/heterogeneity';
import { isFar } from '$lib/core/key-rows';
import type { Lang } from '$lib/core/lang';
import type { Severity } from '$lib/core/gap';
import type { State } from '$lib/core/state';
import type { ViewState } from '$lib/core/view-state';
import { amendmentOf } from './amendment';
import { presenter } from './compare';
import { comparisonOf } from './comparisons';
import { indexItems } from './index-items';
import type { Commitment } from './reference/analysis';
import type { Reference } from './reference/reference';

/** One assessed row that touches a paragraph. */
interface TouchingRow {
	readonly id: string;
	readonly topic: string;
	readonly ask: string;
	readonly state: State;
	readonly far: boolean;
	readonly distance: number | null;
	readonly severity: Severity;
	readonly what: string;
}

export interface TouchedParagraph {
	readonly id: string;
	readonly label: string;
	readonly text: string;
	/** The gravest first. */
	readonly rows: readonly TouchingRow[];
	/** How far apart the two sides are over these rows alone. */
	readonly figures: Pick<Heterogeneity, 'index' | 'graded' | 'comparable' | 'items' | 'method'>;
}

const GRAVITY: Record<Severity, number> = { high: 0, medium: 1, low: 2 };

/** What the head of a page says of a commitment; its status names the authorities as they are called on the day. */
export function commitmentHead(reference: Reference, commitment: Commitment, on: string, lang: Lang) {
	return {
		id: commitment.id,
		title: commitment.title[lang],
		kind: commitment.kind,
		date: commitment.date,
		status: presenter(reference, lang, on).named(commitment.status[lang], on),
		against: commitment.checkedAgainst,
		confidence: commitment.confidence
	};
}

/** The paragraphs of a commitment with the gaps that touch each, as the law stands on a date or under an amendment. */
export function touchedParagraphs(
	reference: Reference,
	commitment: Commitment,
	view: Pick<ViewState, 'scenario' | 'edit'>,
	on: string,
	lang: Lang
): TouchedParagraph[] {
	const { named } = presenter(reference, lang, on);
	const compared = reference
		.topics()
		.flatMap(
			(topic) => comparisonOf(reference, topic.id, on, lang, amendmentOf(reference, topic.id, view, on)).compared
		);
	const gaps = reference.gaps();
	return commitment.paragraphs.map((paragraph) => {
		const touching = compared.filter(({ question }) =>
			gaps.get(question.id)?.commitments.some((c) => c.commitmentId === commitment.id && c.paragraphId === paragraph.id)
		);
		const rows = touching.flatMap(({ question, comparison: { state, distance } }): TouchingRow[] => {
			const gap = gaps.get(question.id);
			if (!gap) return [];
			return [
				{
					id: question.id,
					topic: question.topicId,
					ask: question.ask[lang],
					state,
					far: isFar(state, distance),
					distance,
					severity: gap.severity,
					what: named(gap.what[lang], on)
				}
			];
		});
		const { index, graded, comparable, items, method } = heterogeneity(indexItems(touching), on);
		return {
			id: paragraph.id,
			label: paragraph.label[lang],
			text: named(paragraph.text[lang], on),
			rows: rows.sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]),
			figures: { index, graded, comparable, items, method }
		};
	});
}
