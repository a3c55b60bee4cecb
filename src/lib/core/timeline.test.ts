import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutsOf, gapOf, ownDurations, readPath, type ClockedStep, type Total } from './timeline';

const step = (id: string, days: number | null, ...after: string[]): ClockedStep => ({
	id,
	key: `k-${id}`,
	days,
	after,
	typical: null,
	daysChecked: true
});
/** METHODS.md section 6. */
const fixture = (b = 180): ClockedStep[] => [
	step('A', 30),
	step('B', b, 'A'),
	step('C1', 60, 'A'),
	step('C2', 60, 'A'),
	step('C3', 90, 'A'),
	step('D', 30, 'B', 'C1', 'C2', 'C3')
];

describe('what shortening a critical step brings', () => {
	it('B of the fixture saves 90 of its 180 days, then C3 decides; A and D save all they have', () => {
		expect(cutsOf(fixture())).toEqual([
			{ id: 'A', saves: 30, then: [] },
			{ id: 'B', saves: 90, then: ['C3'] },
			{ id: 'D', saves: 30, then: [] }
		]);
	});
	it('B at 90 saves nothing any more, and neither does C3: both paths are as long', () => {
		expect(cutsOf(fixture(90)).filter(({ id }) => id === 'B' || id === 'C3')).toEqual([
			{ id: 'B', saves: 0, then: [] },
			{ id: 'C3', saves: 0, then: [] }
		]);
	});
	it('B at 60 decides nothing; C3 saves 30 days, then the three others decide with it', () => {
		expect(cutsOf(fixture(60)).map(({ id }) => id)).toEqual(['A', 'C3', 'D']);
		expect(cutsOf(fixture(60))[1]).toEqual({ id: 'C3', saves: 30, then: ['B', 'C1', 'C2'] });
	});
	it('a step that ends level with another when nothing of it is left names that other', () => {
		expect(cutsOf([step('B', 100), step('X', 50, 'B'), step('Y', 50)])[0]).toEqual({
			id: 'B',
			saves: 100,
			then: ['Y']
		});
	});
	it('steps without a figure are never cut', () => {
		expect(cutsOf([step('A', null), step('B', 10, 'A')])).toEqual([{ id: 'B', saves: 10, then: [] }]);
		expect(cutsOf([step('A', null)])).toEqual([]);
	});
});

describe('a side is read', () => {
	it('B cut by the reader to 90 or to 60 gives 150 days', () => {
		expect(readPath(fixture()).total).toEqual({ kind: 'exact', days: 240 });
		expect(readPath(fixture(), { 'k-B': 90 }).total).toEqual({ kind: 'exact', days: 150 });
		expect(readPath(fixture(), { 'k-B': 60 }).total).toEqual({ kind: 'exact', days: 150 });
	});
	it('without a figure on any step it has no total, and never one of 0', () => {
		const none = readPath([step('A', null), step('B', null, 'A')]);
		expect(none.total).toEqual({ kind: 'no-limit' });
		expect(none.cuts).toEqual([]);
		expect(readPath([]).total).toEqual({ kind: 'no-steps' });
	});
	it('a side whose limits nobody looked up, all or some, is not one without limits', () => {
		const unseen = { ...step('A', null), daysChecked: false };
		expect(readPath([unseen]).total).toEqual({ kind: 'not-checked', steps: 'all' });
		expect(readPath([unseen, step('B', null, 'A')]).total).toEqual({ kind: 'not-checked', steps: 'some' });
		expect(readPath([unseen], { 'k-A': 20 }).total).toEqual({ kind: 'exact', days: 20 });
	});
	it('a step without a figure makes it "at least", and is told by the days after which it adds to the total', () => {
		const read = readPath([
			step('review', 270),
			step('food', null),
			step('talk', null),
			step('approval', 10, 'review', 'food'),
			step('border', null, 'approval')
		]);
		expect(read.total).toEqual({ kind: 'at-least', days: 280 });
		expect(read.uncounted).toEqual([
			{ from: 0, ids: ['border'] },
			{ from: 270, ids: ['food'] },
			{ from: 280, ids: ['talk'] }
		]);
	});
	it('the reader may give a number to a step without a figure', () => {
		const steps = [step('A', 10), step('B', null, 'A')];
		expect(readPath(steps, { 'k-B': 400 }).total).toEqual({ kind: 'exact', days: 410 });
		expect(readPath(steps, { 'k-B': 400 }).uncounted).toEqual([]);
	});
	it('typical days make a second total and leave the first alone; a number of the reader goes before them', () => {
		const steps = [step('A', 120), { ...step('B', 180, 'A'), typical: { low: 234, high: 259 } }, step('C', null, 'A')];
		const read = readPath(steps);
		expect(read.total).toEqual({ kind: 'at-least', days: 300 });
		expect(read.typical).toEqual({ low: 354, high: 379, atLeast: true, ids: ['B'] });
		expect(readPath(steps, { 'k-B': 100 }).typical).toBeNull();
	});
	it('a path that cannot be walked is a fault that names the step', () => {
		expect(() => readPath([step('A', 1, 'Z')])).toThrow('unknown-step at A');
	});
});

describe('the two sides', () => {
	const exact = (days: number): Total => ({ kind: 'exact', days });
	const atLeast = (days: number): Total => ({ kind: 'at-least', days });
	it.each<[string, Total, Total, ReturnType<typeof gapOf>]>([
		['both whole', exact(280), exact(180), { longer: 'us', by: 100, kind: 'exact' }],
		['the longer may grow', exact(180), atLeast(280), { longer: 'kr', by: 100, kind: 'at-least' }],
		['the shorter may grow', atLeast(180), atLeast(280), { longer: 'kr', by: 100, kind: 'limits-alone' }],
		['only the shorter may grow', exact(280), atLeast(180), { longer: 'us', by: 100, kind: 'limits-alone' }],
		['equal', exact(180), exact(180), { longer: null, by: 0, kind: 'exact' }],
		['equal, one may grow', atLeast(180), exact(180), { longer: null, by: 0, kind: 'limits-alone' }],
		['equal, the other may grow', exact(180), atLeast(180), { longer: null, by: 0, kind: 'limits-alone' }],
		['a side without a figure', { kind: 'no-limit' }, atLeast(420), null],
		['a side without a step', exact(10), { kind: 'no-steps' }, null]
	])('%s', (_, us, kr, gap) => {
		expect(gapOf(us, kr)).toEqual(gap);
	});
});

describe("a reader's own durations", () => {
	it('count where they differ from the law; a key that names no step is told', () => {
		expect(ownDurations({ 'k-A': 30, 'k-B': 90, 'k-Z': 5 }, fixture())).toEqual({
			own: { 'k-B': 90 },
			unknown: ['k-Z']
		});
	});
});

describe('on random graphs of up to 8 steps', () => {
	const graphs = fc
		.array(fc.record({ days: fc.option(fc.integer({ min: 1, max: 400 })), mask: fc.integer({ min: 0, max: 255 }) }), {
			maxLength: 8
		})
		.map((list) =>
			list.map(({ days, mask }, i) =>
				step(`s${i}`, days, ...list.flatMap((_, j) => (j < i && mask & (1 << j) ? [`s${j}`] : [])))
			)
		);
	const days = (total: Total) => ('days' in total ? total.days : 0);
	const withDays = (steps: readonly ClockedStep[], id: string, to: (days: number) => number) =>
		steps.map((s) => (s.id === id && s.days !== null ? { ...s, days: to(s.days) } : s));

	it('the total is never less than the longest step', () => {
		fc.assert(
			fc.property(graphs, (steps) => {
				expect(days(readPath(steps).total)).toBeGreaterThanOrEqual(Math.max(0, ...steps.map((s) => s.days ?? 0)));
			})
		);
	});
	it('a step that is not critical may be shortened to nothing and the total stays', () => {
		fc.assert(
			fc.property(graphs, (steps) => {
				const read = readPath(steps);
				for (const timed of read.steps.filter((s) => !s.critical)) {
					expect(days(readPath(withDays(steps, timed.id, () => 0)).total)).toBe(days(read.total));
				}
			})
		);
	});
	it('a critical step saves exactly what is said, day by day up to it, and no more after it', () => {
		fc.assert(
			fc.property(graphs, fc.double({ min: 0, max: 1, noNaN: true }), (steps, share) => {
				const read = readPath(steps);
				for (const { id, saves, then } of read.cuts) {
					const part = Math.floor(saves * share);
					expect(days(readPath(withDays(steps, id, (d) => d - part)).total)).toBe(days(read.total) - part);
					expect(days(readPath(withDays(steps, id, () => 0)).total)).toBe(days(read.total) - saves);
					const own = steps.find((s) => s.id === id)?.days ?? 0;
					if (saves > 0 && saves < own) expect(then.length).toBeGreaterThan(0);
				}
			})
		);
	});
	it('a step without a figure adds to the total after the days that are said, and not before', () => {
		fc.assert(
			fc.property(graphs, (steps) => {
				const read = readPath(steps);
				for (const { from, ids } of read.uncounted) {
					for (const id of ids) {
						if (from > 0) expect(days(readPath(steps, { [`k-${id}`]: from }).total)).toBe(days(read.total));
						expect(days(readPath(steps, { [`k-${id}`]: from + 1 }).total)).toBe(days(read.total) + 1);
					}
				}
			})
		);
	});
});
