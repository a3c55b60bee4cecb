import type { Confidence, Seen, Side } from './answer';
import { criticalPath, type LimitedStep, type Path, type PathStep } from './pathway';
import type { ShownCitation } from './row';
import type { Durations } from './view-state';

/** A step with what its clock is known to take; `key` names it in an address. */
export interface ClockedStep extends LimitedStep {
	readonly key: string;
	readonly typical: { readonly low: number; readonly high: number } | null;
}

/** A step in one language, with nothing left to look up. */
export interface ShownStep extends ClockedStep {
	/** Its number on the page, 1 and up. */
	readonly place: number;
	readonly name: string;
	/** Null where no authority acts. */
	readonly authority: { readonly id: string; readonly short: string; readonly full: string } | null;
	readonly typical: { readonly low: number; readonly high: number; readonly note: string } | null;
	readonly mandatory: boolean;
	readonly condition: string | null;
	readonly clock: string | null;
	readonly basis: readonly ShownCitation[];
	readonly questions: readonly { readonly id: string; readonly ask: string }[];
	readonly checkedAgainst: Seen;
	readonly confidence: Confidence;
}

export type TimedStep = Extract<Path, { ok: true }>['steps'][number];

/** How long one side takes. A path on which no step has a figure has no total: never 0 (METHODS.md section 6). */
export type Total =
	| { readonly kind: 'no-steps' }
	| { readonly kind: 'no-limit' }
	/** Neither has it here one where nobody looked for the limit of all, or some, of its steps. */
	| { readonly kind: 'not-checked'; readonly steps: 'all' | 'some' }
	| { readonly kind: 'at-least' | 'exact'; readonly days: number };

/** What shortening one critical step brings. */
export interface Cut {
	readonly id: string;
	/** Days that the whole loses at most; 0 where another path is just as long. */
	readonly saves: number;
	/** The steps that decide from then on; none where the step is used up before another decides. */
	readonly then: readonly string[];
}

export interface Reading {
	readonly steps: readonly TimedStep[];
	readonly total: Total;
	/** One for each critical step, in their order. */
	readonly cuts: readonly Cut[];
	/** The total with typical days where they are known, and the steps that have them. */
	readonly typical: {
		readonly low: number;
		readonly high: number;
		readonly atLeast: boolean;
		readonly ids: readonly string[];
	} | null;
	/** Steps without a figure, by the days that each may take before it adds to the total. */
	readonly uncounted: readonly { readonly from: number; readonly ids: readonly string[] }[];
}

/** A path that the loader let through has no fault left. */
function timed(steps: readonly PathStep[]): Extract<Path, { ok: true }> {
	const path = criticalPath(steps);
	if (!path.ok) throw new Error(`A path that cannot be walked: ${path.why} at ${path.step}`);
	return path;
}

function totalOf(steps: readonly LimitedStep[]): Total {
	if (steps.length === 0) return { kind: 'no-steps' };
	if (steps.every((step) => step.days === null)) {
		if (steps.every((step) => step.daysChecked)) return { kind: 'no-limit' };
		return { kind: 'not-checked', steps: steps.some((step) => step.daysChecked) ? 'some' : 'all' };
	}
	const { total, atLeast } = timed(steps);
	return { kind: atLeast ? 'at-least' : 'exact', days: total };
}

/**
 * What shortening a critical step brings, found by walking the path again without it and with what is left of it.
 *
 * @example cutsOf(fixture).find(({ id }) => id === 'B') // { id: 'B', saves: 90, then: ['C3'] }
 */
export function cutsOf(steps: readonly PathStep[]): Cut[] {
	const before = timed(steps);
	const cut = (id: string, by: (days: number) => number) =>
		timed(steps.map((step) => (step.id === id && step.days !== null ? { ...step, days: by(step.days) } : step)));
	const critical = (path: Extract<Path, { ok: true }>) =>
		path.steps.filter((step) => step.critical).map(({ id }) => id);
	return critical(before).map((id) => {
		const saves = before.total - cut(id, () => 0).total;
		const known = new Set(critical(before));
		return { id, saves, then: critical(cut(id, (days) => days - saves)).filter((other) => !known.has(other)) };
	});
}

/** Everything that is said of one side under the reader's own durations. */
export function readPath(given: readonly ClockedStep[], own: Durations = {}): Reading {
	const steps = given.map((step) => ({ ...step, days: own[step.key] ?? step.days }));
	const path = timed(steps);
	const usual = (step: ClockedStep) => (step.key in own ? null : step.typical);
	const known = steps.filter((step) => usual(step) !== null);
	const typically = (end: 'low' | 'high') =>
		timed(steps.map((step) => ({ ...step, days: usual(step)?.[end] ?? step.days })));
	const open = path.steps.filter((_, index) => steps[index]?.days === null);
	const froms = [...new Set(open.map((step) => step.float))].sort((a, b) => a - b);
	return {
		steps: path.steps,
		total: totalOf(steps),
		cuts: cutsOf(steps),
		typical:
			known.length === 0
				? null
				: {
						low: typically('low').total,
						high: typically('high').total,
						atLeast: typically('high').atLeast,
						ids: known.map(({ id }) => id)
					},
		uncounted: froms.map((from) => ({ from, ids: open.filter((step) => step.float === from).map(({ id }) => id) }))
	};
}

/** How the two totals lie to each other. What a step without a figure may add makes a difference uncertain, and the kind says how. */
export interface Gap {
	/** Null where both are equal. */
	readonly longer: Side | null;
	readonly by: number;
	/** `limits-alone`: steps without a figure on the shorter side may narrow or turn it. */
	readonly kind: 'exact' | 'at-least' | 'limits-alone';
}

/**
 * Null unless both sides have a figure.
 *
 * @example gapOf({ kind: 'exact', days: 180 }, { kind: 'at-least', days: 280 }) // { longer: 'kr', by: 100, kind: 'at-least' }
 */
export function gapOf(us: Total, kr: Total): Gap | null {
	if (!('days' in us) || !('days' in kr)) return null;
	const by = Math.abs(us.days - kr.days);
	const [longer, more, less]: [Side | null, Total, Total] =
		us.days > kr.days ? ['us', us, kr] : [by === 0 ? null : 'kr', kr, us];
	if (less.kind === 'at-least') return { longer, by, kind: 'limits-alone' };
	if (more.kind === 'exact') return { longer, by, kind: 'exact' };
	return { longer, by, kind: longer === null ? 'limits-alone' : 'at-least' };
}

/** The durations that change this path, and the keys that name no step of it. */
export function ownDurations(
	days: Durations,
	steps: readonly ClockedStep[]
): { own: Durations; unknown: readonly string[] } {
	const law = new Map(steps.map((step) => [step.key, step.days]));
	const given = Object.entries(days);
	return {
		own: Object.fromEntries(given.filter(([key, value]) => law.has(key) && law.get(key) !== value)),
		unknown: given.filter(([key]) => !law.has(key)).map(([key]) => key)
	};
}
