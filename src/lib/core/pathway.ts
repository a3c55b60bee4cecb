/** One step of an approval path. Days are null where the law sets no limit: never 0 (METHODS.md section 6). */
export interface PathStep {
	readonly id: string;
	readonly days: number | null;
	readonly after: readonly string[];
}

/** A step of the real data. */
export interface LimitedStep extends PathStep {
	/** Whether anybody looked for a limit: without days, "there is none" and "nobody looked" are not the same. */
	readonly daysChecked: boolean;
}

/** What an amendment does to the steps of one side. */
export interface StepChange<S extends PathStep> {
	/** Steps that fall away. */
	readonly without: readonly string[];
	/** Steps that take the place of the one with the same id, or are added at the end. */
	readonly steps: readonly S[];
}

/**
 * The steps after an amendment. What waited for a step that falls away waits for what that step waited for.
 *
 * @example amendedSteps([A, B after A, C after B], { without: ['B'], steps: [] }) // A, C after A
 */
export function amendedSteps<S extends PathStep>(steps: readonly S[], change: StepChange<S>): S[] {
	const given = new Map(change.steps.map((step) => [step.id, step]));
	const known = new Set(steps.map((step) => step.id));
	let all = [...steps.map((step) => given.get(step.id) ?? step), ...change.steps.filter((step) => !known.has(step.id))];
	for (const gone of change.without) {
		const before = all.find((step) => step.id === gone)?.after ?? [];
		all = all
			.filter((step) => step.id !== gone)
			.map((step) =>
				step.after.includes(gone)
					? { ...step, after: [...new Set(step.after.flatMap((id) => (id === gone ? before : [id])))] }
					: step
			);
	}
	return all;
}

interface TimedStep {
	readonly id: string;
	readonly start: number;
	readonly finish: number;
	readonly latestStart: number;
	readonly latestFinish: number;
	/** Days by which it may slip without moving the end. */
	readonly float: number;
	readonly critical: boolean;
}

export type Path =
	| {
			readonly ok: true;
			readonly steps: readonly TimedStep[];
			/** Days from the first filing to the last step. */
			readonly total: number;
			/** A step without a legal limit stands in the path: the total is "at least". */
			readonly atLeast: boolean;
	  }
	| { readonly ok: false; readonly why: 'cycle' | 'unknown-step' | 'same-id'; readonly step: string };

/**
 * The critical path of an approval (CPM): earliest and latest days of each step, its float, and whether it decides the end.
 * A cycle, an unknown predecessor or a repeated id is a fault that names the step.
 *
 * @example criticalPath([{ id: 'A', days: 30, after: [] }, { id: 'B', days: 180, after: ['A'] }]) // total 210, both critical
 */
export function criticalPath(steps: readonly PathStep[]): Path {
	const byId = new Map<string, PathStep>();
	for (const step of steps) {
		if (byId.has(step.id)) return { ok: false, why: 'same-id', step: step.id };
		byId.set(step.id, step);
	}
	for (const step of steps) {
		if (step.after.some((id) => !byId.has(id))) return { ok: false, why: 'unknown-step', step: step.id };
	}

	const start = new Map<string, number>();
	const order: PathStep[] = [];
	const lengthOf = (step: PathStep): number => step.days ?? 0;
	const finishOf = (id: string): number => (start.get(id) as number) + lengthOf(byId.get(id) as PathStep);
	let waiting = [...steps];
	for (let [stuck] = waiting; stuck; [stuck] = waiting) {
		const ready = waiting.filter((step) => step.after.every((id) => start.has(id)));
		if (ready.length === 0) return { ok: false, why: 'cycle', step: onCycle(stuck, byId) };
		for (const step of ready) {
			start.set(step.id, Math.max(0, ...step.after.map(finishOf)));
			order.push(step);
		}
		waiting = waiting.filter((step) => !start.has(step.id));
	}

	const total = Math.max(0, ...steps.map((step) => finishOf(step.id)));
	const latestFinish = new Map(steps.map((step) => [step.id, total]));
	for (const step of order.reverse()) {
		const latestStart = (latestFinish.get(step.id) as number) - lengthOf(step);
		for (const id of step.after) latestFinish.set(id, Math.min(latestFinish.get(id) as number, latestStart));
	}
	return {
		ok: true,
		total,
		atLeast: steps.some((step) => step.days === null),
		steps: steps.map((step) => {
			const [from, last] = [start.get(step.id) as number, latestFinish.get(step.id) as number];
			const float = last - lengthOf(step) - from;
			return {
				id: step.id,
				start: from,
				finish: from + lengthOf(step),
				latestStart: last - lengthOf(step),
				latestFinish: last,
				float,
				critical: float === 0 && step.days !== null
			};
		})
	};
}

/** Walks back from a step that never became ready until a step comes again: that one is on the cycle. */
function onCycle(stuck: PathStep, byId: ReadonlyMap<string, PathStep>): string {
	const seen = new Set<string>();
	const done = new Set<string>();
	const visit = (id: string): string | null => {
		if (seen.has(id)) return id;
		if (done.has(id)) return null;
		seen.add(id);
		for (const before of (byId.get(id) as PathStep).after) {
			const found = visit(before);
			if (found) return found;
		}
		seen.delete(id);
		done.add(id);
		return null;
	};
	return visit(stuck.id) as string;
}
