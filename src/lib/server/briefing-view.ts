import { heterogeneity, type Heterogeneity } from '$lib/core/heterogeneity';
import type { Severity } from '$lib/core/gap';
import { addDays } from '$lib/core/interval';
import type { Lang } from '$lib/core/lang';
import type { RowLine, ShownRow } from '$lib/core/row';
import { STATES, type State } from '$lib/core/state';
import { presenter } from './compare';
import { comparisonOf } from './comparisons';
import { indexItems } from './index-items';
import type { Briefing } from './reference/briefings';
import type { Reference } from './reference/reference';
import { groupBy } from './reference/text2';
import { lineOf } from './row-line';

/** A gap among the questions: what it costs, and how it could be closed. */
interface OpenGap {
	readonly id: string;
	readonly severity: Severity;
	readonly what: string;
	readonly closes: readonly string[];
}

/** A day on which answers changed, with the questions whose answers did. */
interface ChangedOn {
	readonly date: string;
	readonly questions: readonly string[];
}

/** A recommendation held against both laws. */
export interface TestedRecommendation {
	readonly id: string;
	readonly label: string;
	readonly text: string;
	/** By topic, in the order of the field. */
	readonly topics: readonly { readonly id: string; readonly title: string; readonly rows: readonly RowLine[] }[];
	readonly counts: Readonly<Record<State, number>>;
	readonly figures: Pick<Heterogeneity, 'index' | 'graded' | 'coverage' | 'comparable' | 'items' | 'method'>;
	readonly moved: readonly { readonly date: string; readonly what: string; readonly questions: readonly string[] }[];
	/** Days on which its answers changed since the brief was written, the earliest first; and those for which a change is enacted. */
	readonly changed: readonly ChangedOn[];
	readonly ahead: readonly ChangedOn[];
	/** The gravest first. */
	readonly gaps: readonly OpenGap[];
}

const GRAVITY: Record<Severity, number> = { high: 0, medium: 1, low: 2 };

/** The recommendations of a brief with the rows that test each, as the law stands on a date. */
export function testedRecommendations(
	reference: Reference,
	briefing: Briefing,
	on: string,
	lang: Lang
): TestedRecommendation[] {
	const { named } = presenter(reference, lang, on);
	const comparisons = reference.topics().map((topic) => comparisonOf(reference, topic.id, on, lang));
	const compared = new Map(comparisons.flatMap((c) => c.compared.map((row) => [row.question.id, row] as const)));
	const days = reference.topics().flatMap((topic) => reference.changes(topic.id));
	const titles = new Map(reference.topics().map((topic) => [topic.id, topic.title[lang]]));
	const gaps = reference.gaps();
	const paragraphs = reference.commitments().find(({ id }) => id === briefing.commitmentId)?.paragraphs ?? [];

	return briefing.recommendations.flatMap(({ paragraphId, questions, moved }): TestedRecommendation[] => {
		const paragraph = paragraphs.find(({ id }) => id === paragraphId);
		if (!paragraph) return [];
		const rows = questions.flatMap((id) => comparisons.flatMap(({ shown }) => shown.get(id) ?? []));
		const wanted = new Set(questions);
		const changes = (from: string, until: string | null): ChangedOn[] => {
			const byDate = new Map<string, string[]>();
			for (const { date, questionId, orEarlier } of days) {
				if (orEarlier || !wanted.has(questionId) || date < from || (until !== null && date > until)) continue;
				byDate.set(date, [...(byDate.get(date) ?? []), questionId]);
			}
			return [...byDate].map(([date, list]) => ({ date, questions: list })).sort((a, b) => (a.date < b.date ? -1 : 1));
		};
		const { index, graded, coverage, comparable, items, method } = heterogeneity(
			indexItems(questions.flatMap((id) => compared.get(id) ?? [])),
			on
		);
		return [
			{
				id: paragraph.id,
				label: paragraph.label[lang],
				text: named(paragraph.text[lang], on),
				topics: [...groupBy(rows, (row) => row.topic)].map(([id, lines]) => ({
					id,
					title: titles.get(id) ?? id,
					rows: lines.map(lineOf)
				})),
				counts: countsOf(rows),
				figures: { index, graded, coverage, comparable, items, method },
				moved: moved.map((m) => ({ ...m, what: named(m.what[lang], on) })),
				changed: changes(briefing.since, on),
				ahead: changes(addDays(on, 1), null),
				gaps: rows
					.flatMap(({ id, distance }): OpenGap[] => {
						const gap = gaps.get(id);
						// As in the register: where nothing lies between the two today, nothing is open.
						if (!gap || !distance) return [];
						const closes = gap.closes.map(({ how }) => named(how[lang], on));
						return [{ id, severity: gap.severity, what: named(gap.what[lang], on), closes }];
					})
					.sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity])
			}
		];
	});
}

const countsOf = (rows: readonly ShownRow[]): Record<State, number> =>
	Object.fromEntries(STATES.map((state) => [state, rows.filter((row) => row.state === state).length])) as Record<
		State,
		number
	>;
