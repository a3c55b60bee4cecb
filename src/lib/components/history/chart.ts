import { addDays } from '$lib/core/interval';
import { bandPath, markRows, stepPath } from '$lib/core/step-line';
import { scaleLinear, scaleUtc } from 'd3-scale';

/**
 * Where everything of the chart stands. Across, places are shares of the width in per cent, so that the drawing fits any screen without a
 * script and its letters keep their size; down, they are pixels.
 */
interface Chart {
	/** Pixels of the plot, without what stands above and below it. */
	readonly height: number;
	/** Paths in a box of WIDTH by `height`, to be stretched across. */
	readonly line: string;
	readonly ahead: string;
	readonly band: string;
	/** Stretches without a line, as too little is checked. */
	readonly holes: readonly { readonly x: number; readonly width: number }[];
	readonly steps: readonly ChartStep[];
	readonly events: readonly ChartEvent[];
	/** The numbers of the events above the plot, in rows: one arrangement for a wide screen, one for a phone. */
	readonly lanes: Readonly<Record<'wide' | 'narrow', Lanes>>;
	readonly years: readonly { readonly year: number; readonly x: number; readonly minor: boolean }[];
	readonly shares: readonly { readonly share: number; readonly y: number }[];
	readonly today: number;
}

interface ChartEvent {
	readonly number: number;
	readonly x: number;
}

interface Lanes {
	readonly height: number;
	/** Where each number stands, from the top. */
	readonly y: Readonly<Record<number, number>>;
}

interface ChartStep {
	readonly date: string;
	readonly x: number;
	readonly width: number;
	/** Null where there is no line. */
	readonly y: number | null;
	readonly ahead: boolean;
}

interface Measured {
	readonly date: string;
	readonly index: number | null;
	readonly bounds: readonly [low: number, high: number];
	/** Whether enough is checked for a line. */
	readonly measured: boolean;
}

const WIDTH = 1000;
const PLOT = 300;
/** A row of event numbers in pixels, and how far apart two numbers in one stand: some 17 px, in per cent of the narrowest plot of each kind. */
const LANE = 17;
const GAPS = { wide: 2, narrow: 5.6 };
/** Room before the first and after the last step, as a share of the time between them. */
const BEFORE = 0.045;
const AFTER = 0.05;

/** Lays out the history of an index; null where no day is measured. */
export function chartOf(
	points: readonly Measured[],
	events: readonly { readonly number: number; readonly date: string }[],
	today: string
): Chart | null {
	const first = points.find((point) => point.measured);
	if (!first) return null;
	const last = [today, ...points.map((point) => point.date)].sort().at(-1) ?? today;
	const span = days(first.date, last);
	const [from, until] = [addDays(first.date, -Math.round(span * BEFORE)), addDays(last, Math.round(span * AFTER))];
	const time = scaleUtc([utc(from), utc(until)], [0, 100]);
	const across = (date: string) => rounded(time(utc(date)));
	const down = scaleLinear([0, 1], [PLOT, 0]);

	const shown = points.filter((point) => point.date >= first.date);
	const steps = shown.map((point, index): ChartStep => {
		const x = across(point.date);
		const y = point.measured && point.index !== null ? rounded(down(point.index)) : null;
		return {
			date: point.date,
			x,
			width: rounded(across(shown[index + 1]?.date ?? until) - x),
			y,
			ahead: point.date > today
		};
	});
	const inBox = ({ x, y }: ChartStep) => ({ x: x * (WIDTH / 100), y });
	const past = steps.filter((step) => !step.ahead);
	const now = across(today);
	const current = past.at(-1);
	const future = [...(current ? [{ ...current, x: now }] : []), ...steps.filter((step) => step.ahead)];

	const marked = events
		.filter((event) => firstDay(event.date) >= from)
		.map(({ number, date }) => ({ number, x: across(firstDay(date)) }));
	return {
		height: PLOT,
		line: stepPath(past.map(inBox), now * (WIDTH / 100)),
		ahead: stepPath(future.map(inBox), WIDTH),
		band: bandPath(
			shown.map((point, index) => ({
				x: (steps[index]?.x ?? 0) * (WIDTH / 100),
				low: down(point.bounds[0]),
				high: down(point.bounds[1])
			})),
			WIDTH
		),
		holes: [{ x: 0, width: across(first.date) }, ...holesOf(steps)],
		steps,
		events: marked,
		lanes: { wide: lanes(marked, GAPS.wide), narrow: lanes(marked, GAPS.narrow) },
		// Of a short history d3 gives months too.
		years: time
			.ticks(10)
			.filter((day) => day.getUTCMonth() === 0 && day.getUTCDate() === 1)
			.map((day) => ({ year: day.getUTCFullYear(), x: rounded(time(day)), minor: day.getUTCFullYear() % 4 !== 0 })),
		shares: down.ticks(4).map((share) => ({ share, y: down(share) })),
		today: now
	};
}

function lanes(events: readonly ChartEvent[], gap: number): Lanes {
	const rows = markRows(
		events.map(({ x }) => x),
		gap
	);
	const height = (Math.max(0, ...rows) + 1) * LANE;
	return {
		height,
		y: Object.fromEntries(events.map(({ number }, index) => [number, height - (rows[index] ?? 0) * LANE - 5]))
	};
}

function holesOf(steps: readonly ChartStep[]): { x: number; width: number }[] {
	const holes: { x: number; width: number }[] = [];
	for (const [index, { x, width, y }] of steps.entries()) {
		if (y !== null) continue;
		const open = steps[index - 1]?.y === null ? holes.at(-1) : undefined;
		if (open) open.width = rounded(open.width + width);
		else holes.push({ x, width });
	}
	return holes;
}

/** The first day of a date that may be a year or a month alone. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);
const days = (from: string, until: string): number => (utc(until).getTime() - utc(from).getTime()) / 86_400_000;
const rounded = (n: number): number => Math.round(n * 1000) / 1000;
