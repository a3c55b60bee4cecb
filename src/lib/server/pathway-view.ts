import type { Side } from '$lib/core/answer';
import type { Lang } from '$lib/core/lang';
import { gapOf, readPath, type ClockedStep, type ShownStep, type Total } from '$lib/core/timeline';
import { presenter } from './compare';
import type { Pathway, PathwayStep } from './reference/pathways';
import type { Reference } from './reference/reference';
import type { Scenario } from './reference/scenarios';
import { stepsUnder } from './scenario-view';

type PathwaySteps = Readonly<Record<Side, readonly PathwayStep[]>>;

/** The steps of both sides of a product, under a scenario where there is one; none where the product is not known. */
export function pathwayOf(reference: Reference, id: string, scenario: Scenario | null = null): PathwaySteps {
	const pathway = reference.pathways().find((candidate) => candidate.id === id);
	if (!pathway) return { us: [], kr: [] };
	return { us: stepsUnder(pathway, 'us', scenario), kr: stepsUnder(pathway, 'kr', scenario) };
}

/** The name of a step in an address: its own id repeats between products and sides. */
export const stepKey = (pathwayId: string, side: Side, step: PathwayStep): string => `${pathwayId}-${side}-${step.id}`;

const clocked = (pathwayId: string, side: Side, steps: readonly PathwayStep[]): ClockedStep[] =>
	steps.map((step) => ({ ...step, key: stepKey(pathwayId, side, step) }));

/** Both sides of a product in one language, with the names that authorities have on a day. */
export function shownSteps(
	reference: Reference,
	pathway: Pick<Pathway, 'id' | 'topicId'>,
	steps: PathwaySteps,
	lang: Lang,
	on: string
): Record<Side, ShownStep[]> {
	const { named, citation } = presenter(reference, lang, on);
	const asks = new Map(reference.questions.ofTopic(pathway.topicId, on).map(({ id, ask }) => [id, ask[lang]]));
	const shown = (side: Side): ShownStep[] =>
		steps[side].map((step, index) => ({
			id: step.id,
			key: stepKey(pathway.id, side, step),
			place: index + 1,
			days: step.days,
			daysChecked: step.daysChecked,
			after: step.after,
			name: named(step.name[lang], on),
			authority:
				step.authorityId === null
					? null
					: {
							id: step.authorityId,
							short: reference.authorities.shortName(step.authorityId, on, lang),
							full: reference.authorities.fullName(step.authorityId, on, lang)
						},
			typical: step.typical && { ...step.typical, note: named(step.typical.note[lang], on) },
			mandatory: step.mandatory,
			condition: step.condition && named(step.condition[lang], on),
			clock: step.clock && named(step.clock[lang], on),
			basis: step.basis.flatMap((basis) => citation(basis, null) ?? []),
			questions: step.questions.flatMap((id) => {
				const ask = asks.get(id);
				return ask === undefined ? [] : [{ id, ask }];
			}),
			checkedAgainst: step.checkedAgainst,
			confidence: step.confidence
		}));
	return { us: shown('us'), kr: shown('kr') };
}

/** One line of the list of products: both totals and how much of each path has a figure in law. */
export function pathwaySummary(reference: Reference, { id, title }: Pathway, lang: Lang) {
	const steps = pathwayOf(reference, id);
	const side = (
		name: Side
	): { total: Total; steps: number; withDays: number; notChecked: number; longest: string | null } => {
		const { total, cuts } = readPath(clocked(id, name, steps[name]));
		const critical = steps[name].filter((step) => cuts.some((cut) => cut.id === step.id));
		const [longest] = critical.sort((a, b) => (b.days ?? 0) - (a.days ?? 0));
		return {
			total,
			steps: steps[name].length,
			withDays: steps[name].filter((step) => step.days !== null).length,
			notChecked: steps[name].filter((step) => !step.daysChecked).length,
			/** The longest step that decides when this side ends. */
			longest: longest?.name[lang] ?? null
		};
	};
	const [us, kr] = [side('us'), side('kr')];
	return { id, title: title[lang], us, kr, gap: gapOf(us.total, kr.total) };
}
