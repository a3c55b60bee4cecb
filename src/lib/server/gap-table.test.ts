import { beforeAll, describe, expect, it } from 'vitest';
import { LEVELS, SEVERITIES } from '$lib/core/gap';
import { DEFAULT_GAP_VIEW, FACETS, GAP_SORTS, type Facet, type GapSort, type GapView } from '$lib/core/gap-view';
import { gapsIn, gapTable, PAGE_SIZE } from './gap-table';
import { gapsOf, type GapRecord, type GapSet } from './gaps';
import { realReference } from './stores/test-stores';

const TODAY = '2026-11-25';
let set: GapSet;
/** A date on which some differences are judged and some are not. */
let past: GapSet;
beforeAll(() => {
	const reference = realReference();
	set = gapsOf(reference, TODAY, 'en');
	past = gapsOf(reference, '2015-01-01', 'en');
});

const view = (change: Partial<GapView>): GapView => ({ ...DEFAULT_GAP_VIEW, ...change });
const pathOrder = { sort: { by: 'question', descending: false } } as const;
const shown = (of: GapSet, change: Partial<GapView>): string[] =>
	gapTable(of, view(change)).groups.flatMap(({ records }) => records.map(({ id }) => id));
/** What a facet says of a record, read here from the record itself. */
const VALUES: Record<Facet, (record: GapRecord) => string[]> = {
	severity: ({ gap }) => (gap ? [gap.severity] : []),
	kind: ({ gap }) => (gap ? [gap.kind] : []),
	step: ({ step }) => [step.id],
	level: ({ gap }) => gap?.closes.map(({ level }) => level) ?? [],
	side: ({ gap }) => gap?.closes.map(({ side }) => side) ?? [],
	bears: ({ gap }) => [...(gap?.bears ?? [])],
	commitment: ({ gap }) => gap?.commitments.map(({ id }) => id) ?? [],
	recommendation: ({ gap }) =>
		gap?.commitments.filter(({ id }) => id === 'kei-2025-brief').map((c) => `${c.id}-${c.paragraph}`) ?? [],
	assessed: ({ gap }) => [gap ? 'yes' : 'no'],
	confidence: ({ gap }) => (gap ? [gap.confidence] : [])
};

describe('filters', () => {
	it.each(FACETS)('%s holds exactly the records with that value, and its count says how many', (facet) => {
		const { facets } = gapTable(past, DEFAULT_GAP_VIEW);
		expect(facets[facet].length).toBeGreaterThan(0);
		for (const { value, count } of facets[facet]) {
			const expected = past.records.filter((record) => VALUES[facet](record).includes(value)).map(({ id }) => id);
			expect(gapsIn(past, view({ ...pathOrder, [facet]: [value] })).map(({ id }) => id)).toEqual(expected);
			expect(count).toBe(expected.length);
			expect(count).toBeGreaterThan(0);
		}
	});
	it('several values of a facet are alternatives, several facets are conditions', () => {
		const fits = ({ gap }: GapRecord) =>
			(gap?.severity === 'high' || gap?.severity === 'medium') && gap.closes.some(({ level }) => level === 'statute');
		const expected = set.records.filter(fits).map(({ id }) => id);
		expect(expected.length).toBeGreaterThan(5);
		expect(
			gapsIn(set, view({ ...pathOrder, severity: ['medium', 'high'], level: ['statute'] })).map(({ id }) => id)
		).toEqual(expected);
	});
	it('the counts of a facet are what each value would give with the other facets and the search as they are', () => {
		const chosen = { q: 'review', severity: ['medium'], step: ['risk-review', 'scope'] } as const;
		const { facets, found } = gapTable(set, view(chosen));
		expect(found).toBeGreaterThan(0);
		for (const facet of FACETS) {
			for (const { value, count } of facets[facet])
				expect([facet, value, count]).toEqual([
					facet,
					value,
					gapTable(set, view({ ...chosen, [facet]: [value] })).found
				]);
		}
	});
	it('values stand in the order in which a reader looks for them', () => {
		const { facets } = gapTable(set, DEFAULT_GAP_VIEW);
		expect(facets.severity.map(({ value }) => value)).toEqual(['high', 'medium', 'low']);
		expect(facets.step[0]?.value).toBe('scope');
		expect(facets.level.map(({ value }) => value)).toEqual(
			LEVELS.filter((l) => facets.level.some((f) => f.value === l))
		);
	});
	it('the search looks through questions, rules, judgements and commitments, in either language', () => {
		expect(shown(set, { q: 'decide on the environmental risk' })).toContain('risk-review-days');
		expect(shown(set, { q: '환경 위해성' })).toContain('risk-review-days');
		expect(shown(set, { q: '환경위해성' })).toContain('risk-review-days');
		expect(shown(set, { q: 'no such words' })).toEqual([]);
	});
	it('that nothing fits leaves one empty page, and counts of nothing', () => {
		const table = gapTable(set, view({ q: 'no such words', group: 'step', page: 4 }));
		expect(table).toMatchObject({ found: 0, groups: [], page: 1, pages: 1, total: set.records.length });
		expect(table.facets.kind.every(({ count }) => count === 0)).toBe(true);
	});
});

describe('order', () => {
	/** Figures by which a reader could check the order. */
	const FIGURES: Record<GapSort, (record: GapRecord) => number | null> = {
		question: ({ place }) => place,
		kind: ({ gap }) =>
			gap
				? [
						'conflict',
						'no-counterpart',
						'threshold',
						'definition',
						'sequence',
						'duplicate-review',
						'evidence',
						'transparency',
						'institutional'
					].indexOf(gap.kind)
				: null,
		severity: ({ gap }) => (gap ? ['low', 'medium', 'high'].indexOf(gap.severity) : null),
		distance: ({ distance }) => distance,
		contribution: ({ contribution }) => contribution,
		level: ({ gap }) =>
			gap && gap.closes.length > 0
				? Math.max(
						...gap.closes.map(({ level }) =>
							['statute', 'decree', 'regulation', 'notice', 'practice', 'arrangement'].indexOf(level)
						)
					)
				: null,
		commitments: ({ gap }) => gap?.commitments.length ?? null,
		confidence: ({ gap }) => (gap ? ['low', 'medium', 'high'].indexOf(gap.confidence) : null)
	};
	it.each(GAP_SORTS.flatMap((by) => [false, true].map((descending) => ({ by, descending }))))(
		'by $by, descending: $descending, with what is not judged at the end; between equals the larger share first',
		(sort) => {
			const records = gapsIn(past, view({ sort }));
			expect(records).toHaveLength(past.records.length);
			const figures = records.map(FIGURES[sort.by]);
			const known = figures.filter((figure) => figure !== null);
			expect(figures.slice(0, known.length)).toEqual(known);
			const sign = sort.descending ? -1 : 1;
			expect(known).toEqual([...known].sort((a, b) => sign * (a - b)));
			expect(new Set(known).size).toBeGreaterThan(1);
			records.slice(1).forEach((record, index) => {
				const before = records[index] as GapRecord;
				if (FIGURES[sort.by](record) === FIGURES[sort.by](before))
					expect(before.contribution).toBeGreaterThanOrEqual(record.contribution);
			});
		}
	);
	it('the default begins with the most severe', () => {
		const first = gapTable(set, DEFAULT_GAP_VIEW).groups[0]?.records[0];
		expect(first?.gap?.severity).toBe('high');
	});
});

describe('groups', () => {
	it('by step follow the path, hold every record once and keep the order within', () => {
		const groups: GapRecord[][] = [];
		const names: (string | null)[] = [];
		for (let page = 1; page <= Math.ceil(set.records.length / 50); page++) {
			for (const { value, count, records } of gapTable(set, view({ group: 'step', page })).groups) {
				expect(count).toBe(set.records.filter(({ step }) => step.id === value).length);
				if (names.at(-1) === value) groups.at(-1)?.push(...records);
				else {
					names.push(value);
					groups.push([...records]);
				}
			}
		}
		expect(names).toEqual(set.steps.map(({ id }) => id).filter((id) => set.records.some(({ step }) => step.id === id)));
		expect(groups.flat()).toHaveLength(set.records.length);
		for (const [index, records] of groups.entries()) {
			expect(new Set(records.map(({ step }) => step.id))).toEqual(new Set([names[index]]));
			const severities = records.map(({ gap }) => SEVERITIES.indexOf(gap?.severity ?? 'low'));
			expect(severities).toEqual([...severities].sort((a, b) => b - a));
		}
	});
	it('by severity begin with the high and end with what is not judged', () => {
		const { groups } = gapTable(past, view({ group: 'severity' }));
		expect(groups.map(({ value }) => value)).toEqual(['medium', 'low', null]);
		expect(groups.at(-1)?.count).toBe(past.records.filter(({ gap }) => gap === null).length);
	});
	it('by kind hold one kind each', () => {
		for (const { value, records } of gapTable(set, view({ group: 'kind' })).groups)
			expect(new Set(records.map(({ gap }) => gap?.kind))).toEqual(new Set([value]));
	});
	it('by commitment hold a record under each that it touches, once, and the rest at the end', () => {
		const touched = (id: string) => set.records.filter(({ gap }) => gap?.commitments.some((c) => c.id === id)).length;
		const { groups, found } = gapTable(set, view({ group: 'commitment' }));
		expect(found).toBe(set.records.length);
		const [first] = groups;
		expect(first?.value).toBe(set.commitments[0]?.id);
		for (const { value, count } of groups) if (value !== null) expect([value, count]).toEqual([value, touched(value)]);
	});
	it('by commitment and narrowed to one show that one alone', () => {
		const { groups } = gapTable(set, view({ group: 'commitment', commitment: ['us-kr-2025-jfs'] }));
		expect(groups.map(({ value }) => value)).toEqual(['us-kr-2025-jfs']);
	});
	it('an export holds each record once, whatever the groups', () => {
		const ids = gapsIn(set, view({ group: 'commitment' })).map(({ id }) => id);
		expect(ids).toHaveLength(set.records.length);
		expect(new Set(ids).size).toBe(ids.length);
		const steps = gapsIn(set, view({ group: 'step' })).map(({ step }) => step.id);
		expect(steps).toEqual(
			[...steps].sort((a, b) => set.steps.findIndex((s) => s.id === a) - set.steps.findIndex((s) => s.id === b))
		);
	});
});

describe('pages', () => {
	let many: GapSet;
	beforeAll(() => {
		const records = [0, 1, 2].flatMap((copy) =>
			set.records
				.slice(0, 40)
				.map((record, index) => ({ ...record, id: `${record.id}-${copy}`, place: copy * 40 + index }))
		);
		many = { ...set, records };
	});
	it('hold fifty lines each, and all of them every record once', () => {
		const pages = [1, 2, 3].map((page) => shown(many, { ...pathOrder, page }));
		expect(pages.map((ids) => ids.length)).toEqual([PAGE_SIZE, PAGE_SIZE, 20]);
		expect(pages.flat()).toEqual(many.records.map(({ id }) => id));
		expect(gapTable(many, DEFAULT_GAP_VIEW)).toMatchObject({ page: 1, pages: 3, found: 120 });
	});
	it('beyond the end is the last one', () => {
		expect(gapTable(many, view({ page: 99 }))).toMatchObject({ page: 3, pages: 3 });
		expect(shown(many, { ...pathOrder, page: 99 })).toEqual(shown(many, { ...pathOrder, page: 3 }));
	});
	it('headings do not count as lines, and a group that runs over is told in full', () => {
		const first = gapTable(many, view({ group: 'severity' }));
		const second = gapTable(many, view({ group: 'severity', page: 2 }));
		const lines = (table: typeof first) => table.groups.reduce((sum, { records }) => sum + records.length, 0);
		expect([lines(first), lines(second)]).toEqual([50, 50]);
		const [last, next] = [first.groups.at(-1), second.groups[0]];
		expect(next?.value).toBe(last?.value);
		expect(next?.count).toBe(last?.count);
	});
	it('one request leaves nothing behind for the next', () => {
		const before = gapTable(set, DEFAULT_GAP_VIEW);
		gapTable(
			set,
			view({ q: 'review', group: 'commitment', kind: ['threshold'], sort: { by: 'distance', descending: false } })
		);
		expect(gapTable(set, DEFAULT_GAP_VIEW)).toEqual(before);
	});
});
