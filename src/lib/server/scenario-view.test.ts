import { beforeAll, describe, expect, it } from 'vitest';
import type { Lang } from '$lib/core/lang';
import type { Durations, Weights } from '$lib/core/view-state';
import { amendmentOf } from './amendment';
import type { Reference } from './reference/reference';
import { scenarioEffects, scenarioView, stepsUnder, type ScenarioView } from './scenario-view';
import { analysed } from './stores/test-analysis';
import { edited, openSmall, realReference, type SourceTexts } from './stores/test-stores';

const ON = '2020-01-01';
const TODAY = '2026-11-26';
const TOPIC = 'lmo-approval';

let small: Reference;
let reference: Reference;
beforeAll(() => {
	small = openSmall(analysed);
	reference = realReference();
});

interface Told {
	readonly scenario?: string;
	readonly edit?: Record<string, string>;
	readonly days?: Durations;
	readonly weights?: Weights;
}
function view(
	store: Reference,
	topic: string,
	on: string,
	lang: Lang,
	{ before = {}, after = {} }: { before?: Told; after?: Told }
): ScenarioView {
	const reading = ({ scenario, edit, days, weights }: Told) => ({
		amendment: amendmentOf(store, topic, { scenario: scenario ?? null, edit: edit ?? {} }, on),
		weights: weights ?? {},
		days: days ?? {}
	});
	return scenarioView(store, topic, on, lang, { before: reading(before), after: reading(after) });
}
const under = (after: Told, before: Told = {}, on = ON, lang: Lang = 'en') =>
	view(small, 'seeds', on, lang, { before, after });
const moved = ({ changed }: ScenarioView) => changed.map(({ after, move, sides }) => [after.id, move, ...sides]);

describe('the same law held against itself changes nothing', () => {
	it.each<[string, Told]>([
		['as it stands', {}],
		['under a scenario', { scenario: 'kr-quick' }],
		['under a reader’s own answer', { edit: { 'kr-seed-days': '90' } }]
	])('%s', (_, reading) => {
		const same = under(reading, reading);
		expect(same.changed).toEqual([]);
		expect(Object.values(same.moves)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
		expect(same.figures.after).toEqual(same.figures.before);
		for (const { days } of same.pathways) {
			expect(days.us.after).toEqual(days.us.before);
			expect(days.kr.after).toEqual(days.kr.before);
		}
	});
	it('nor does a scenario that replaces nothing, nor one that is not known', () => {
		expect(under({ scenario: 'us-unread' }).changed).toEqual([]);
		expect(under({ scenario: 'kr-slow' }).changed).toEqual([]);
	});
	it('nor an answer of the reader’s own that the law gives already, in whatever order a set is told', () => {
		expect(under({ edit: { 'kr-seed-days': '270' } }).changed).toEqual([]);
		expect(under({}, { edit: { 'kr-seed-days': '270' } }).changed).toEqual([]);
		expect(under({ edit: { 'us-seed-papers': 'map.plan' } }).changed).toEqual([]);
		expect(under({ edit: { 'kr-seed-papers': 'no-rule' } }).changed).toEqual([]);
	});
	it('nor a scenario that says what the law says', () => {
		const sayAgain = (texts: SourceTexts) => {
			const days = edited(analysed(texts), 'seeds/scenarios.yaml', 'value: 180', 'value: 270');
			const en = edited(days, 'seeds/scenarios.yaml', 'has 180 days', 'has 270 days');
			return edited(en, 'seeds/scenarios.yaml', '에서 180일', '에서 270일');
		};
		expect(view(openSmall(sayAgain), 'seeds', ON, 'en', { after: { scenario: 'kr-quick' } }).changed).toEqual([]);
	});
	it('a rule that is reworded in one language alone is reworded in both', () => {
		const reword = (texts: SourceTexts) => {
			const days = edited(analysed(texts), 'seeds/scenarios.yaml', 'value: 180', 'value: 270');
			return edited(days, 'seeds/scenarios.yaml', 'has 180 days', 'has 270 days');
		};
		const store = openSmall(reword);
		for (const lang of ['en', 'ko'] as const) {
			expect(moved(view(store, 'seeds', ON, lang, { after: { scenario: 'kr-quick' } }))).toEqual([
				['seed-days', 'reworded', 'kr']
			]);
		}
	});
});

describe('a row moves', () => {
	it.each<[string, Told, Told, (readonly string[])[]]>([
		['closed: 270 days become 180', {}, { scenario: 'kr-quick' }, [['seed-days', 'closed', 'kr']]],
		['opened: the way back', { scenario: 'kr-quick' }, {}, [['seed-days', 'opened', 'kr']]],
		['narrower: 200 days', {}, { edit: { 'kr-seed-days': '200' } }, [['seed-days', 'narrower', 'kr']]],
		['wider: 365 days', {}, { edit: { 'kr-seed-days': '365' } }, [['seed-days', 'wider', 'kr']]],
		['as far: 90 days, on the other side', {}, { edit: { 'kr-seed-days': '90' } }, [['seed-days', 'as-far', 'kr']]],
		[
			'no longer comparable: no rule against no rule',
			{},
			{ edit: { 'us-seed-papers': 'no-rule' } },
			[['seed-papers', 'no-longer-comparable', 'us']]
		],
		[
			'both sides at once',
			{},
			{ edit: { 'us-seed-days': '100', 'kr-seed-days': '100' } },
			[['seed-days', 'closed', 'us', 'kr']]
		],
		[
			'two rows, in the order of the path',
			{},
			{ edit: { 'kr-seed-papers': 'map', 'kr-seed-days': '180' } },
			[
				['seed-days', 'closed', 'kr'],
				['seed-papers', 'narrower', 'kr']
			]
		],
		[
			'an own answer counts before the scenario’s',
			{},
			{ scenario: 'kr-quick', edit: { 'kr-seed-days': '200' } },
			[['seed-days', 'narrower', 'kr']]
		],
		[
			'and is held against the scenario where the reader asks for it',
			{ scenario: 'kr-quick' },
			{ scenario: 'kr-quick', edit: { 'kr-seed-days': '200' } },
			[['seed-days', 'opened', 'kr']]
		]
	])('%s', (_, before, after, expected) => {
		expect(moved(under(after, before))).toEqual(expected);
	});
	// Before 2000 there is no Korean answer at all.
	it.each([
		['180', 'now-comparable'],
		['does-not-apply', 'not-comparable']
	])('where nothing was recorded, %s is %s', (text, move) => {
		expect(moved(under({ edit: { 'kr-seed-days': text } }, {}, '1995-01-01'))).toEqual([['seed-days', move, 'kr']]);
	});
	it('and all moves are counted', () => {
		const { moves } = under({ edit: { 'kr-seed-papers': 'map', 'kr-seed-days': '180', 'us-seed-duty': 'no-rule' } });
		expect(moves).toEqual({
			closed: 1,
			opened: 0,
			narrower: 1,
			wider: 1,
			'as-far': 0,
			reworded: 0,
			'now-comparable': 0,
			'no-longer-comparable': 0,
			'not-comparable': 0
		});
	});
});

describe('the rule of a changed answer is a redline', () => {
	const rules = (told: Told, before: Told = {}, lang: Lang = 'en') => under(told, before, ON, lang).changed[0]?.rules;
	it('in the reader’s language, with the names of the day, old words first', () => {
		expect(rules({ scenario: 'kr-quick' })).toEqual({
			us: null,
			kr: {
				ok: true,
				changed: true,
				runs: [
					{ kind: 'same', text: 'NO has ' },
					{ kind: 'removed', text: '270' },
					{ kind: 'added', text: '180' },
					{ kind: 'same', text: ' days.' }
				]
			}
		});
		expect(rules({ scenario: 'kr-quick' }, {}, 'ko')?.kr).toMatchObject({
			runs: [
				{ kind: 'same', text: '새청에서 ' },
				{ kind: 'removed', text: '270일' },
				{ kind: 'added', text: '180일' },
				{ kind: 'same', text: ' 안에 결정한다.' }
			]
		});
	});
	it('there is none for an answer that a reader supposes', () => {
		expect(rules({ edit: { 'kr-seed-days': '200' } })).toEqual({ us: null, kr: null });
		expect(rules({ scenario: 'kr-quick', edit: { 'kr-seed-days': '200' } })).toEqual({ us: null, kr: null });
	});
	it('and each side of a row says where it comes from', () => {
		const [row] = under({ scenario: 'kr-quick' }).changed;
		expect([row?.before.sides.kr?.proposed, row?.after.sides.kr?.proposed]).toEqual([null, 'scenario']);
		expect(row?.after.sides.us?.proposed).toBeNull();
	});
});

describe('the figures stand before and after', () => {
	it('three differing rows of weights 3, 1 and 2; under the scenario the first is closed', () => {
		const { before, after } = under({ scenario: 'kr-quick' }).figures;
		expect(before).toMatchObject({ index: 1, coverage: 1, items: 3, comparable: 3 });
		// (3 · 90/365 + 1 · 1 + 2 · 0.5) / 6
		expect(before.graded).toBeCloseTo(0.4566, 4);
		// Only the days declare a direction and have a rule on both sides: Korea asks for 90 of 365 days more.
		expect(before.into.us).toBe(0);
		expect(before.into.kr).toBeCloseTo(0.2466, 4);
		expect(after).toMatchObject({ index: 0.5, coverage: 1, items: 3, comparable: 3, into: { us: 0, kr: 0 } });
		expect(after.graded).toBeCloseTo(0.3333, 4);
		expect(after.method).toBe(before.method);
	});
	it('each with the weights of its own reading', () => {
		const { before, after } = under({ scenario: 'kr-quick', weights: { 'seed-days': 10 } }).figures;
		expect(before.index).toBe(1);
		expect(after.index).toBeCloseTo(3 / 13, 10);
		expect(under({ scenario: 'kr-quick', weights: { 'seed-days': 0 } }).figures.after).toMatchObject({
			index: 1,
			items: 2
		});
	});
	it('a row that is no longer comparable leaves the index, not the coverage', () => {
		// No rule against no rule: nothing is left to find out.
		expect(under({ edit: { 'us-seed-papers': 'no-rule' } }).figures.after).toMatchObject({
			index: 1,
			coverage: 1,
			items: 2,
			comparable: 2
		});
	});
});

describe('the days of the paths', () => {
	const days = (told: Told, before: Told = {}) => under(told, before).pathways[0]?.days;
	it('60 + 270 + 10 become 60 + 180 + 10 and a step without a limit; the other side stays', () => {
		expect(under({ scenario: 'kr-quick' }).pathways).toEqual([
			{
				id: 'new-seed',
				title: 'New seed',
				days: {
					us: { before: { total: 180, atLeast: true }, after: { total: 180, atLeast: true } },
					kr: { before: { total: 340, atLeast: false }, after: { total: 250, atLeast: true } }
				}
			}
		]);
	});
	it('the reader’s own days count in their own reading alone', () => {
		// The review is cut to 100 days; the hearing beside it takes 30.
		expect(days({ days: { 'new-seed-kr-k2': 100 } })?.kr).toEqual({
			before: { total: 340, atLeast: false },
			after: { total: 170, atLeast: false }
		});
		// Cut to 10, and the hearing decides.
		expect(days({ days: { 'new-seed-kr-k2': 10 } })?.kr.after).toEqual({ total: 100, atLeast: false });
		expect(days({}, { days: { 'new-seed-kr-k2': 100 } })?.kr.before).toEqual({ total: 170, atLeast: false });
	});
	it('and before those of the scenario, for its new steps as well', () => {
		const own = { 'new-seed-kr-k2': 200, 'new-seed-kr-k5': 20 };
		expect(days({ scenario: 'kr-quick', days: own })?.kr.after).toEqual({ total: 290, atLeast: false });
	});
	it('days for every step without a limit make the total exact', () => {
		expect(days({ days: { 'new-seed-us-a1': 30, 'new-seed-us-a3': 5 } })?.us.after).toEqual({
			total: 215,
			atLeast: false
		});
	});
	it('days of a step that is not there change nothing', () => {
		expect(days({ days: { 'new-seed-kr-k9': 5, 'old-seed-kr-k2': 5, 'new-seed-us-k2': 5 } })?.kr.after).toEqual({
			total: 340,
			atLeast: false
		});
	});
	it('the steps of a side change under a scenario of that side alone', () => {
		const [pathway] = small.pathways();
		const quick = small.scenarios().find(({ id }) => id === 'kr-quick') ?? null;
		if (!pathway) throw new Error('no pathway');
		const steps = (side: 'us' | 'kr', scenario: typeof quick) =>
			stepsUnder(pathway, side, scenario).map(({ id }) => id);
		expect(steps('kr', quick)).toEqual(['k1', 'k2', 'k4', 'k5']);
		expect(steps('us', quick)).toEqual(['a1', 'a2', 'a3']);
		expect(steps('kr', null)).toEqual(['k1', 'k2', 'k3', 'k4']);
	});
});

describe('the Kang bill of 2024: preliminary review', () => {
	let kang: ScenarioView;
	beforeAll(() => {
		kang = view(reference, TOPIC, TODAY, 'en', { after: { scenario: 'kr-bill-kang-2024' } });
	});
	it('changes four Korean rows, and closes the one on the compulsory risk review', () => {
		expect(moved(kang)).toEqual([
			['scope-gene-edited', 'reworded', 'kr'],
			['scope-confirmation', 'as-far', 'kr'],
			['research-experiment-decider', 'reworded', 'kr'],
			['risk-review-compulsory', 'closed', 'kr']
		]);
		expect(kang.moves).toMatchObject({ closed: 1, 'as-far': 1, reworded: 2, opened: 0, narrower: 0, wider: 0 });
		expect(kang.changed.filter(({ rules }) => !(rules.kr?.ok && rules.kr.changed))).toEqual([]);
	});
	it('confirmation moves from below US practice (none) to above it (in a rule): as far as before', () => {
		const row = kang.changed.find(({ after }) => after.id === 'scope-confirmation');
		expect([row?.before.distance, row?.after.distance]).toEqual([0.5, 0.5]);
		expect(row?.before.difference).toEqual({ kind: 'ordinal', by: -1 });
		expect(row?.after.difference).toEqual({ kind: 'ordinal', by: 1 });
	});
	it('takes the index from 0.72 to 0.70: a row of weight 3 among 172, of which 123 differ', () => {
		const { before, after } = kang.figures;
		expect(before.index).toBeCloseTo(123 / 172, 10);
		expect(after.index).toBeCloseTo(120 / 172, 10);
		expect([before.index?.toFixed(2), after.index?.toFixed(2)]).toEqual(['0.72', '0.70']);
		// The row was wholly apart (yes against no): 3/172 of the graded figure as well.
		expect((before.graded ?? 0) - (after.graded ?? 0)).toBeCloseTo(3 / 172, 10);
		expect([before.comparable, after.comparable, before.items, after.items]).toEqual([94, 94, 102, 102]);
		expect(after.coverage).toBe(before.coverage);
	});
	it('leaves of the 420 days of a gene-edited crop the 140 of site, trial and seed report, and one step without a limit', () => {
		const days = Object.fromEntries(kang.pathways.map((pathway) => [pathway.id, pathway.days]));
		expect(days['gene-edited-crop']).toEqual({
			us: { before: { total: null, atLeast: true }, after: { total: null, atLeast: true } },
			kr: { before: { total: 420, atLeast: true }, after: { total: 140, atLeast: true } }
		});
		for (const [id, total] of Object.entries({
			'imported-crop': 280,
			'cultivated-crop-pip': 420,
			'cultivated-crop': 420
		})) {
			expect(days[id]?.kr, id).toEqual({ before: { total, atLeast: true }, after: { total, atLeast: true } });
		}
	});
	it('reads the same in Korean', () => {
		const korean = view(reference, TOPIC, TODAY, 'ko', { after: { scenario: 'kr-bill-kang-2024' } });
		expect(moved(korean)).toEqual(moved(kang));
		expect(korean.figures).toEqual(kang.figures);
	});
});

describe('the other real scenarios', () => {
	it.each<[string, string[][], number, number]>([
		// Self-determination "does not apply" to what is outside the Act: its weight of 3 leaves the index.
		[
			'kr-bill-choi-2024',
			[
				['scope-self-determination', 'no-longer-comparable', 'kr'],
				['scope-gene-edited', 'closed', 'kr']
			],
			117,
			169
		],
		[
			'kr-bill-2207936',
			[
				['after-market-label-trigger', 'opened', 'kr'],
				['after-market-label-threshold', 'wider', 'kr']
			],
			126,
			172
		],
		[
			'us-aphis-interim',
			[
				['scope-exempt-list', 'reworded', 'us'],
				['scope-any-microbe', 'reworded', 'us']
			],
			123,
			172
		],
		[
			'us-nbfds-remand',
			[
				['after-market-food-label', 'reworded', 'us'],
				['after-market-label-trigger', 'opened', 'us']
			],
			126,
			172
		],
		['us-nsceb-bills', [['institutions-statutory-body', 'closed', 'us']], 122, 172],
		['kr-us-jfs-2025', [], 123, 172]
	])('%s', (scenario, moves, differing, all) => {
		const result = view(reference, TOPIC, TODAY, 'en', { after: { scenario } });
		expect([...moved(result)].sort()).toEqual([...moves].sort());
		expect(result.figures.after.index).toBeCloseTo(differing / all, 10);
	});
	it('the Choi bill leaves of a gene-edited crop the 20 days of the seed report and the food review without a limit', () => {
		const choi = view(reference, TOPIC, TODAY, 'en', { after: { scenario: 'kr-bill-choi-2024' } });
		const edited = choi.pathways.find(({ id }) => id === 'gene-edited-crop');
		expect(edited?.days.kr.after).toEqual({ total: 20, atLeast: true });
	});
	it('the draft of 2021 and the bill made of it change the same: nothing lies between them', () => {
		const [before, after] = [{ scenario: 'kr-motie-draft-2021' }, { scenario: 'kr-gov-bill-2022' }];
		expect(moved(view(reference, TOPIC, TODAY, 'en', { before, after }))).toEqual([]);
	});
	it('the Kang bill against the Choi bill: what the one closes, the other leaves open', () => {
		const [before, after] = [{ scenario: 'kr-bill-kang-2024' }, { scenario: 'kr-bill-choi-2024' }];
		const apart = view(reference, TOPIC, TODAY, 'en', { before, after });
		expect(moved(apart)).toEqual([
			['scope-self-determination', 'no-longer-comparable', 'kr'],
			['scope-gene-edited', 'closed', 'kr'],
			['scope-confirmation', 'as-far', 'kr'],
			['research-experiment-decider', 'reworded', 'kr'],
			['risk-review-compulsory', 'opened', 'kr']
		]);
		expect(apart.figures.before.index).toBeCloseTo(120 / 172, 10);
		expect(apart.figures.after.index).toBeCloseTo(117 / 169, 10);
	});
});

it('the short form of every scenario says what its page says', () => {
	const on = '2026-11-26';
	const plain = { weights: {}, days: {} };
	const effects = scenarioEffects(reference, on);
	expect(effects).toHaveLength(reference.scenarios().length);
	for (const { scenario, changed, from, to } of effects) {
		const under = (id: string | null) => amendmentOf(reference, scenario.topicId, { scenario: id, edit: {} }, on);
		const page = scenarioView(reference, scenario.topicId, on, 'en', {
			before: { amendment: under(null), ...plain },
			after: { amendment: under(scenario.id), ...plain }
		});
		expect([changed, from, to], scenario.id).toEqual([
			page.changed.length,
			page.figures.before.index,
			page.figures.after.index
		]);
	}
});
