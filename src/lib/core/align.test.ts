import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byKey, greedily, inOrder, rows, type Candidate, type Pair, type Placed } from './align';

interface Item extends Placed {
	readonly name: string;
}
const list = (side: string, length: number): Item[] =>
	Array.from({ length }, (_, place) => ({ place, name: `${side}${place}` }));
const [A, B] = [list('a', 4), list('b', 4)];
const at = (items: readonly Item[], place: number): Item => items[place] ?? { place, name: '?' };
const candidate = (before: number, after: number, gain: number): Candidate<Item> => ({
	before: at(A, before),
	after: at(B, after),
	gain
});
const names = (pairs: readonly Pair<Item>[]) => pairs.map(([a, b]) => a.name + b.name);

describe('inOrder', () => {
	it.each<[string, [number, number, number][], string[]]>([
		['nothing from nothing', [], []],
		['all when none cross', [[0, 0, 1], [1, 1, 1], [2, 3, 1]], ['a0b0', 'a1b1', 'a2b3']], // prettier-ignore
		['of two that cross the better', [[0, 1, 2], [1, 0, 1]], ['a0b1']], // prettier-ignore
		['two small ones before a great one', [[0, 1, 0.5], [1, 2, 0.5], [2, 0, 0.9]], ['a0b1', 'a1b2']], // prettier-ignore
		['each once: the first list', [[0, 0, 1], [0, 1, 2], [0, 2, 1]], ['a0b1']], // prettier-ignore
		['each once: the second list', [[0, 1, 1], [1, 1, 2], [2, 1, 1]], ['a1b1']], // prettier-ignore
		['the best chain through the middle', [[0, 3, 3], [1, 0, 1], [2, 1, 1], [3, 2, 1.5]], ['a1b0', 'a2b1', 'a3b2']] // prettier-ignore
	])('%s', (_, candidates, expected) =>
		expect(names(inOrder(candidates.map((given) => candidate(...given))))).toEqual(expected)
	);
	it('never crosses, takes nothing twice and gains as much as trying every choice', () => {
		const any = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.integer({ min: 1, max: 9 })), { maxLength: 8 });
		fc.assert(
			fc.property(any, (given) => {
				const candidates = given.map((one) => candidate(...one));
				const orderly = (chosen: readonly Candidate<Item>[]) =>
					chosen.every((x) =>
						chosen.every((y) => x === y || (x.before.place - y.before.place) * (x.after.place - y.after.place) > 0)
					);
				const gain = (chosen: readonly Candidate<Item>[]) => chosen.reduce((sum, one) => sum + one.gain, 0);
				const choices = candidates.reduce<Candidate<Item>[][]>(
					(all, one) => [...all, ...all.map((choice) => [...choice, one])],
					[[]]
				);
				const best = Math.max(...choices.filter(orderly).map(gain));
				const found = inOrder(candidates).map(([before, after]) =>
					candidates
						.filter((one) => one.before === before && one.after === after)
						.reduce((most, one) => (one.gain > most.gain ? one : most))
				);
				expect(orderly(found)).toBe(true);
				expect(gain(found)).toBe(best);
			})
		);
	});
});

describe('greedily', () => {
	it('takes the best first, and lets pairs cross', () => {
		expect(names(greedily([candidate(0, 2, 1), candidate(0, 1, 2), candidate(1, 0, 1), candidate(1, 1, 3)]))).toEqual([
			'a1b1',
			'a0b2'
		]);
	});
	it('of equal ones what moved least, then what stands first', () => {
		expect(names(greedily([candidate(1, 3, 1), candidate(1, 2, 1), candidate(0, 1, 1)]))).toEqual(['a0b1', 'a1b2']);
	});
});

describe('byKey', () => {
	const key = ({ name }: { name: string }) => (name === '-' ? null : name.slice(0, 1));
	const given = (...all: string[]) => all.map((name) => ({ name }));
	it('pairs twins in their order, and never merges them', () => {
		const pairs = byKey(given('x1', 'y1', 'x2'), given('x3', 'x4', 'x5'), key);
		expect(pairs.map(([a, b]) => a.name + b.name)).toEqual(['x1x3', 'x2x4']);
	});
	it('what has no key has no partner', () => expect(byKey(given('-'), given('-'), key)).toEqual([]));
});

describe('rows', () => {
	const short = (pairs: Pair<Item>[]) => rows(A, B, pairs).map(([a, b]) => `${a?.name ?? '·'} ${b?.name ?? '·'}`);
	it.each<[string, [number, number][], string[]]>([
		['in a gap the old stands before the new', [[1, 1], [3, 3]], ['a0 ·', '· b0', 'a1 b1', 'a2 ·', '· b2', 'a3 b3']], // prettier-ignore
		['what was added behind all', [[3, 1]], ['a0 ·', 'a1 ·', 'a2 ·', '· b0', 'a3 b1', '· b2', '· b3']], // prettier-ignore
		['nothing in common', [], ['a0 ·', 'a1 ·', 'a2 ·', 'a3 ·', '· b0', '· b1', '· b2', '· b3']] // prettier-ignore
	])('%s', (_, pairs, expected) =>
		expect(short(pairs.map(([a, b]): Pair<Item> => [at(A, a), at(B, b)]))).toEqual(expected)
	);
});
