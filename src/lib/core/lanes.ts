/** A step as it is drawn: from a day on, for some days or without an end. */
interface DrawnStep {
	readonly id: string;
	/** The lane it runs in. */
	readonly lane: string;
	readonly start: number;
	readonly days: number | null;
	/** The last day of what it typically takes. */
	readonly reach: number;
}

interface Lane<S> {
	readonly lane: string;
	/** Rows that the lane needs so that no two marks touch. */
	readonly rows: number;
	readonly steps: readonly (S & { readonly row: number; readonly beside: boolean })[];
}

/** Shares of the axis, chosen for a phone: what a number needs, and what a mark without an end takes with its number. */
const NUMBER = 0.06;
const OPEN = 0.12;

/**
 * Lays steps into lanes, in the order in which the lanes first come; steps of one lane that would touch get rows of their own.
 * A bar too short for its number has it beside itself.
 *
 * @example lanesOf([{ id: 'a', lane: 'EPA', start: 0, days: 90, reach: 0 }], 90) // [{ lane: 'EPA', rows: 1, steps: [{ …, row: 0, beside: false }] }]
 */
export function lanesOf<S extends DrawnStep>(steps: readonly S[], span: number): Lane<S>[] {
	const names = [...new Set(steps.map((step) => step.lane))];
	return names.map((lane) => {
		/** Where each row is free again. */
		const free: number[] = [];
		const placed = steps
			.filter((step) => step.lane === lane)
			.sort((a, b) => a.start - b.start)
			.map((step) => {
				const beside = step.days !== null && step.days < NUMBER * span;
				const width = step.days === null ? OPEN * span : step.days + (beside ? NUMBER * span : 0);
				const fits = free.findIndex((end) => end <= step.start);
				const row = fits === -1 ? free.length : fits;
				free[row] = Math.max(step.start + width, step.reach);
				return { ...step, row, beside };
			});
		return { lane, rows: free.length, steps: placed };
	});
}
