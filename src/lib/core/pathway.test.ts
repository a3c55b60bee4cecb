import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amendedSteps, criticalPath, type Path, type PathStep } from './pathway';

const step = (id: string, days: number | null, ...after: string[]): PathStep => ({ id, days, after });
const found = (path: Path): Extract<Path, { ok: true }> => {
	if (!path.ok) throw new Error(`${path.why} ${path.step}`);
	return path;
};
const critical = (path: Path): string[] =>
	found(path)
		.steps.filter((s) => s.critical)
		.map((s) => s.id);

// METHODS.md section 6.
const base = (b = 180): PathStep[] => [
	step('A', 30),
	step('B', b, 'A'),
	step('C1', 60, 'A'),
	step('C2', 60, 'A'),
	step('C3', 90, 'A'),
	step('D', 30, 'B', 'C1', 'C2', 'C3')
];

describe('the critical path', () => {
	it('of the fixture takes 240 days along A, B, D', () => {
		expect(found(criticalPath(base())).total).toBe(240);
		expect(critical(criticalPath(base()))).toEqual(['A', 'B', 'D']);
	});

	it('takes 450 days where the three consultations follow one another', () => {
		const path = [
			step('A', 30),
			step('B', 180, 'A'),
			step('C1', 60, 'B'),
			step('C2', 60, 'C1'),
			step('C3', 90, 'C2'),
			step('D', 30, 'C3')
		];
		expect(found(criticalPath(path)).total).toBe(450);
	});

	it('falls to 150 when B is cut to 90, and no further when B is cut to 60', () => {
		expect(found(criticalPath(base(90))).total).toBe(150);
		expect(found(criticalPath(base(60))).total).toBe(150);
		expect(critical(criticalPath(base(60)))).toEqual(['A', 'C3', 'D']);
	});

	it('marks both of two ties', () => {
		expect(critical(criticalPath(base(90)))).toEqual(['A', 'B', 'C3', 'D']);
	});

	it('says by how many days a step may slip', () => {
		expect(found(criticalPath(base())).steps.find((s) => s.id === 'C1')).toEqual({
			id: 'C1',
			start: 30,
			finish: 90,
			latestStart: 150,
			latestFinish: 210,
			float: 120,
			critical: false
		});
	});

	it('never takes a step without a legal limit for zero: the total is "at least", and the step is not called critical', () => {
		const path = criticalPath([step('review', 270), step('food', null), step('approval', 10, 'review', 'food')]);
		expect(path).toMatchObject({ ok: true, total: 280, atLeast: true });
		expect(critical(path)).toEqual(['review', 'approval']);
		expect(criticalPath(base())).toMatchObject({ atLeast: false });
	});

	it('of no steps takes no days', () => {
		expect(criticalPath([])).toEqual({ ok: true, steps: [], total: 0, atLeast: false });
	});
});

describe('a broken path is refused by name', () => {
	it('an unknown predecessor', () => {
		expect(criticalPath([step('A', 1, 'Z')])).toEqual({ ok: false, why: 'unknown-step', step: 'A' });
	});
	it('the same id twice', () => {
		expect(criticalPath([step('A', 1), step('A', 2)])).toEqual({ ok: false, why: 'same-id', step: 'A' });
	});
	it('a cycle, by a step that is on it and not only behind it', () => {
		expect(criticalPath([step('A', 1), step('B', 1, 'A', 'C'), step('C', 1, 'B')])).toMatchObject({
			ok: false,
			why: 'cycle'
		});
		const behind = criticalPath([
			step('X', 1, 'Y', 'P'),
			step('P', 1, 'Y'),
			step('Y', 1, 'A', 'Q'),
			step('Q', 1, 'Y'),
			step('A', 1)
		]);
		expect(behind).toMatchObject({ ok: false, why: 'cycle' });
		expect(behind.ok ? '' : behind.step).toMatch(/^[YQ]$/);
		const knot = [step('X', 1, 'P', 'R', 'C'), step('P', 1, 'A'), step('R', 1, 'A'), step('C', 1, 'X'), step('A', 1)];
		expect(criticalPath(knot)).toEqual({ ok: false, why: 'cycle', step: 'X' });
		expect(criticalPath([step('A', 1, 'A')])).toEqual({ ok: false, why: 'cycle', step: 'A' });
	});
});

/** The longest chain of days that ends in a step, by trying every chain. */
const bruteForce = (steps: readonly PathStep[]): number => {
	const chain = (id: string): number => {
		const at = steps.find((s) => s.id === id);
		return (at?.days ?? 0) + Math.max(0, ...(at?.after ?? []).map(chain));
	};
	return Math.max(0, ...steps.map((s) => chain(s.id)));
};

describe('on random graphs of up to 8 steps', () => {
	const graphs = fc
		.array(fc.record({ days: fc.option(fc.integer({ min: 1, max: 400 })), mask: fc.integer({ min: 0, max: 255 }) }), {
			maxLength: 8
		})
		.map((list) =>
			list.map(({ days, mask }, i): PathStep => ({
				id: `s${i}`,
				days,
				after: list.flatMap((_, j) => (j < i && mask & (1 << j) ? [`s${j}`] : []))
			}))
		);

	it('the total equals brute force, whatever the order of the steps', () => {
		fc.assert(
			fc.property(graphs, (steps) => {
				expect(found(criticalPath(steps)).total).toBe(bruteForce(steps));
				expect(found(criticalPath([...steps].reverse())).total).toBe(bruteForce(steps));
			})
		);
	});

	it('lengthening a critical step lengthens the whole, lengthening another by its float does not', () => {
		fc.assert(
			fc.property(graphs, (steps) => {
				const path = found(criticalPath(steps));
				for (const timed of path.steps) {
					const longer = (by: number) => steps.map((s) => (s.id === timed.id ? { ...s, days: (s.days ?? 0) + by } : s));
					expect(found(criticalPath(longer(timed.float))).total).toBe(path.total);
					if (timed.critical) expect(found(criticalPath(longer(1))).total).toBe(path.total + 1);
				}
			})
		);
	});
});

describe('amendedSteps', () => {
	const steps = [
		{ id: 'A', days: 10, after: [] },
		{ id: 'B', days: 20, after: ['A'] },
		{ id: 'C', days: 30, after: ['A'] },
		{ id: 'D', days: 40, after: ['B', 'C'] }
	];
	it('what waited for a step that falls away waits for what that step waited for, once', () => {
		expect(amendedSteps(steps, { without: ['B'], steps: [] })).toEqual([
			{ id: 'A', days: 10, after: [] },
			{ id: 'C', days: 30, after: ['A'] },
			{ id: 'D', days: 40, after: ['A', 'C'] }
		]);
		expect(amendedSteps(steps, { without: ['B', 'C', 'A'], steps: [] })).toEqual([{ id: 'D', days: 40, after: [] }]);
	});
	it('a given step takes the place of the one with its id, and a new one joins at the end', () => {
		const given = [
			{ id: 'B', days: 5, after: ['A'] },
			{ id: 'E', days: null, after: ['D'] }
		];
		expect(amendedSteps(steps, { without: [], steps: given })).toEqual([
			steps[0],
			given[0],
			steps[2],
			steps[3],
			given[1]
		]);
	});
	it('a step that is not there cannot fall away', () => {
		expect(amendedSteps(steps, { without: ['Z'], steps: [] })).toEqual(steps);
	});
});
