import { SIDES, type Side } from '$lib/core/answer';
import { heterogeneity } from '$lib/core/heterogeneity';
import { indexOf, type Indexed } from '$lib/core/indexed';
import type { Lang } from '$lib/core/lang';
import { MOVES, moveOf, type Move } from '$lib/core/move';
import { amendedSteps, criticalPath } from '$lib/core/pathway';
import { redline, type Redline } from '$lib/core/redline';
import type { ShownRow } from '$lib/core/row';
import type { Durations, Weights } from '$lib/core/view-state';
import type { Amendment } from './amendment';
import { compareTopic, type ComparedRow } from './compare';
import { comparisonOf } from './comparisons';
import { indexItems } from './index-items';
import type { Pathway, PathwayStep } from './reference/pathways';
import type { Reference } from './reference/reference';
import type { Scenario } from './reference/scenarios';

/** One row that reads otherwise under one amendment than under another. */
interface ChangedRow {
	readonly before: ShownRow;
	readonly after: ShownRow;
	readonly move: Move;
	/** The rule of each side that changed, as a redline; null where the side stays as it is or a reader supposed an answer without a rule. */
	readonly rules: Readonly<Record<Side, Redline | null>>;
	/** The sides whose answer changed. */
	readonly sides: readonly Side[];
}

export interface Figures {
	readonly index: number | null;
	readonly graded: number | null;
	readonly coverage: number;
	readonly items: number;
	readonly comparable: number;
	readonly band: Indexed['band'];
	readonly into: Indexed['into'];
	readonly method: string;
}

/** Days of one side's path; null total: no step has a limit. */
export interface Days {
	readonly total: number | null;
	readonly atLeast: boolean;
}

export interface ScenarioView {
	readonly figures: { readonly before: Figures; readonly after: Figures };
	readonly changed: readonly ChangedRow[];
	/** How many rows moved how. */
	readonly moves: Readonly<Record<Move, number>>;
	readonly pathways: readonly {
		readonly id: string;
		readonly title: string;
		readonly days: Readonly<Record<Side, { readonly before: Days; readonly after: Days }>>;
	}[];
}

interface Reading {
	readonly amendment: Amendment;
	readonly weights: Weights;
	readonly days: Durations;
}

/** Two readings of a topic's law on a date, held against each other. */
export function scenarioView(
	reference: Reference,
	topicId: string,
	on: string,
	lang: Lang,
	readings: { before: Reading; after: Reading }
): ScenarioView {
	const [before, after] = [readings.before, readings.after].map(({ amendment }) =>
		comparisonOf(reference, topicId, on, lang, amendment)
	) as [ReturnType<typeof comparisonOf>, ReturnType<typeof comparisonOf>];
	const changed = before.compared.flatMap((row, index): ChangedRow[] => {
		const now = after.compared[index];
		const sides = now ? SIDES.filter((side) => !sameAnswer(row, now, side)) : [];
		if (!now || sides.length === 0) return [];
		const [shown, shownNow] = [before.shown.get(row.question.id), after.shown.get(row.question.id)];
		if (!shown || !shownNow) return [];
		const rule = (side: Side): Redline | null => {
			const text = shownNow.sides[side]?.rule.text;
			return sides.includes(side) && text ? redline(shown.sides[side]?.rule.text ?? '', text) : null;
		};
		return [
			{
				before: shown,
				after: shownNow,
				move: moveOf(
					row.comparison.distance,
					now.comparison.distance,
					sides.some((side) => valueSaid(row, side) !== valueSaid(now, side))
				),
				rules: { us: rule('us'), kr: rule('kr') },
				sides
			}
		];
	});
	return {
		figures: {
			before: figures(before.compared, readings.before.weights, on),
			after: figures(after.compared, readings.after.weights, on)
		},
		changed,
		moves: Object.fromEntries(MOVES.map((move) => [move, changed.filter((row) => row.move === move).length])) as Record<
			Move,
			number
		>,
		pathways: reference
			.pathways()
			.filter((pathway) => pathway.topicId === topicId)
			.map((pathway) => ({
				id: pathway.id,
				title: pathway.title[lang],
				days: {
					us: daysOf(pathway, 'us', readings),
					kr: daysOf(pathway, 'kr', readings)
				}
			}))
	};
}

/** What each scenario does, in short: rows that read otherwise, and the index before and after. Nothing is put in words, and no band is drawn. */
export function scenarioEffects(reference: Reference, on: string) {
	const lawOf = new Map(reference.topics().map(({ id }) => [id, compareTopic(reference, id, on)]));
	const index = (rows: readonly ComparedRow[]) => heterogeneity(indexItems(rows), on).index;
	return reference.scenarios().map((scenario) => {
		const law = lawOf.get(scenario.topicId) ?? [];
		const amended = compareTopic(reference, scenario.topicId, on, scenario.answers);
		const changed = law.filter((row, place) => {
			const now = amended[place];
			return now !== undefined && SIDES.some((side) => !sameAnswer(row, now, side));
		});
		return { scenario, changed: changed.length, from: index(law), to: index(amended) };
	});
}

/** The steps of one side under a scenario. */
export const stepsUnder = (pathway: Pathway, side: Side, scenario: Scenario | null): readonly PathwayStep[] => {
	const change = scenario?.side === side ? scenario.pathways.get(pathway.id) : undefined;
	return change ? amendedSteps(pathway.steps[side], change) : pathway.steps[side];
};

/** Two readings of the same day each fetch their rows: it is what they say that counts, in either language. A reader's answer has no rule of its own. */
function sameAnswer(a: ComparedRow, b: ComparedRow, side: Side): boolean {
	if (valueSaid(a, side) !== valueSaid(b, side)) return false;
	const [x, y] = [a.sides[side], b.sides[side]];
	return x?.proposed === 'reader' || y?.proposed === 'reader' || JSON.stringify(x?.rule) === JSON.stringify(y?.rule);
}

/** The order of a set says nothing. */
const valueSaid = ({ sides }: ComparedRow, side: Side): string =>
	JSON.stringify(sides[side]?.answer ?? null, (_, part: unknown) => (Array.isArray(part) ? [...part].sort() : part));

function figures(rows: readonly ComparedRow[], weights: Weights, on: string): Figures {
	const { figures: f, band, into } = indexOf(indexItems(rows), weights, on);
	return {
		index: f.index,
		graded: f.graded,
		coverage: f.coverage,
		items: f.items,
		comparable: f.comparable,
		method: f.method,
		band,
		into
	};
}

function daysOf(pathway: Pathway, side: Side, readings: { before: Reading; after: Reading }) {
	const of = ({ amendment, days }: Reading): Days => {
		const steps = stepsUnder(pathway, side, amendment.scenario).map((step) => ({
			...step,
			days: days[`${pathway.id}-${side}-${step.id}`] ?? step.days
		}));
		const path = criticalPath(steps);
		// The loader has held every path under every scenario against the rules.
		if (!path.ok) throw new Error(`pathway ${pathway.id}: ${path.why} at ${path.step}`);
		return { total: steps.every((step) => step.days === null) ? null : path.total, atLeast: path.atLeast };
	};
	return { before: of(readings.before), after: of(readings.after) };
}
