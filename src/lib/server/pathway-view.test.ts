import { beforeAll, describe, expect, it } from 'vitest';
import { SIDES, type Side } from '$lib/core/answer';
import type { Lang } from '$lib/core/lang';
import { readPath, type ShownStep } from '$lib/core/timeline';
import { pathwayOf, pathwaySummary, shownSteps } from './pathway-view';
import type { Pathway } from './reference/pathways';
import type { Reference } from './reference/reference';
import { realReference } from './stores/test-stores';

const TODAY = '2026-11-25';

let reference: Reference;
beforeAll(() => {
	reference = realReference();
});

function pathway(id: string): Pathway {
	const found = reference.pathways().find((candidate) => candidate.id === id);
	if (!found) throw new Error(`no pathway ${id}`);
	return found;
}
const shown = (id: string, lang: Lang = 'en', on = TODAY) =>
	shownSteps(reference, pathway(id), pathwayOf(reference, id), lang, on);
const places = (steps: readonly ShownStep[], ids: readonly string[]) =>
	ids.map((id) => steps.find((step) => step.id === id)?.place);

describe('the totals that were counted by hand', () => {
	it.each([
		['imported-crop', { kind: 'at-least', days: 180 }, { kind: 'at-least', days: 280 }],
		['cultivated-crop-pip', { kind: 'at-least', days: 698 }, { kind: 'at-least', days: 420 }],
		['cultivated-crop', { kind: 'at-least', days: 300 }, { kind: 'at-least', days: 420 }],
		['gene-edited-crop', { kind: 'no-limit' }, { kind: 'at-least', days: 420 }],
		// Nobody looked for the US limits of the former, nor for that of an application in the latter.
		['pathogen-import', { kind: 'not-checked', steps: 'all' }, { kind: 'at-least', days: 70 }],
		['ingredient-to-market', { kind: 'not-checked', steps: 'some' }, { kind: 'at-least', days: 20 }]
	])('%s', (id, us, kr) => {
		const summary = pathwaySummary(reference, pathway(id), 'en');
		expect([summary.us.total, summary.kr.total]).toEqual([us, kr]);
	});
	it('a product says in how many of its steps the law has a figure, and the difference only where both sides have a total', () => {
		expect(pathwaySummary(reference, pathway('imported-crop'), 'ko')).toMatchObject({
			title: '식품·사료·가공용으로 수입하는 유전자변형작물',
			us: { steps: 6, withDays: 1, notChecked: 2 },
			kr: { steps: 6, withDays: 4, notChecked: 1 },
			gap: { longer: 'kr', by: 100, kind: 'limits-alone' }
		});
		expect(pathwaySummary(reference, pathway('gene-edited-crop'), 'en').gap).toBeNull();
	});
});

describe('which steps hold up the end', () => {
	const critical = (id: string, side: Side) => {
		const steps = shown(id)[side];
		const read = readPath(steps);
		const savings = read.cuts.map(({ id: step, saves, then }) => [
			places(steps, [step])[0],
			saves,
			places(steps, then)
		]);
		return savings;
	};
	it('two Korean reviews of an imported crop are as long as each other: to shorten one saves nothing', () => {
		expect(critical('imported-crop', 'kr')).toEqual([
			[1, 0, []],
			[3, 0, []],
			[4, 0, []],
			[5, 0, []]
		]);
	});
	it('the US registration of a pesticidal trait saves 304 of its 578 days, then the experimental use permit decides', () => {
		expect(critical('cultivated-crop-pip', 'us')).toEqual([
			[2, 120, []],
			[5, 304, [3]]
		]);
	});
	it('the Korean environmental review saves 10 of its 270 days, then the food review decides', () => {
		expect(critical('cultivated-crop-pip', 'kr')).toEqual([
			[1, 0, []],
			[2, 0, []],
			[3, 60, []],
			[4, 10, [5]],
			[7, 10, [5]],
			[8, 20, []]
		]);
	});
});

describe('the steps of a product', () => {
	it('are numbered in their order and keyed by product, side and step', () => {
		expect(shown('imported-crop').kr.map(({ place, key }) => [place, key])).toEqual([
			[1, 'imported-crop-kr-a1'],
			[2, 'imported-crop-kr-a2'],
			[3, 'imported-crop-kr-a3'],
			[4, 'imported-crop-kr-a5'],
			[5, 'imported-crop-kr-a6'],
			[6, 'imported-crop-kr-a7']
		]);
	});
	it('have the authority of the day in the language of the page, or none', () => {
		expect(shown('imported-crop').us.map(({ authority }) => authority?.short ?? null)).toEqual([
			null,
			'EPA',
			'FDA',
			'APHIS',
			'APHIS',
			'FDA'
		]);
		expect(shown('imported-crop', 'ko').us[3]?.authority).toEqual({
			id: 'us-aphis',
			short: '동식물검역청',
			full: '미국 농무부 동식물검역청'
		});
	});
	it('keep what is said of the clock, the condition and the typical days, in the language', () => {
		const { us } = shown('imported-crop');
		expect(us[1]).toMatchObject({ days: null, mandatory: true, confidence: 'low', checkedAgainst: 'text' });
		expect(us[1]?.clock).toMatch(/^A limit exists under PRIA but its present value was not seen/);
		expect(us[1]?.condition).toMatch(/^Only if the plant makes its own pesticide/);
		expect(us[3]?.typical).toMatchObject({ low: 234, high: 259 });
		expect(shown('imported-crop', 'ko').us[3]?.typical?.note).toMatch(/^연방관보로 계산한 두 청원의 일수이다/);
	});
	it('cite in the form of that law, and say what was seen less well', () => {
		expect(shown('imported-crop').kr[3]?.basis.map(({ label, seen }) => [label, seen])).toEqual([
			['LMO Act art. 8(1)', null],
			['LMO Act Enforcement Decree art. 5(3)', null],
			['Food Sanitation Act art. 4, item 5', 'inference']
		]);
	});
	it('lead to their questions by their wording', () => {
		expect(shown('imported-crop').us[3]?.questions).toContainEqual({
			id: 'risk-review-days',
			ask: expect.stringContaining('decide on the environmental risk') as string
		});
	});
	it.each([
		['2010-01-01', 'en', 'MKE decides'],
		['2026-11-25', 'en', 'MOTIR decides'],
		['2010-01-01', 'ko', '지식경제부의 결정'],
		['2026-11-25', 'ko', '산업통상부의 결정']
	] as const)('call an authority in a text what it was called on %s (%s)', (on, lang, name) => {
		const [first] = pathwayOf(reference, 'imported-crop').kr;
		if (!first) throw new Error('no step');
		const text = { en: '{kr-motir} decides', ko: '{kr-motir}의 결정' };
		const typical = { low: 1, high: 2, note: text };
		const steps = { us: [], kr: [{ ...first, name: text, condition: text, clock: text, typical }] };
		expect(shownSteps(reference, pathway('imported-crop'), steps, lang, on).kr[0]).toMatchObject({
			name,
			condition: name,
			clock: name,
			typical: { low: 1, high: 2, note: name }
		});
	});
	it('name only questions that exist on the day', () => {
		const [first] = pathwayOf(reference, 'imported-crop').us;
		if (!first) throw new Error('no step');
		const steps = { us: [{ ...first, questions: ['no-such-question'] }], kr: [] };
		expect(shownSteps(reference, pathway('imported-crop'), steps, 'en', TODAY).us[0]?.questions).toEqual([]);
	});
	it('of every product leave no authority as an id, and every step with a figure or without says something of its clock', () => {
		for (const { id } of reference.pathways()) {
			for (const lang of ['en', 'ko'] as const) {
				const steps = SIDES.flatMap((side) => shown(id, lang)[side]);
				const texts = steps.flatMap((s) => [s.name, s.condition, s.clock, s.typical?.note, s.authority?.short]);
				expect(texts.filter((text) => /[{}]|^(us|kr)-/.test(text ?? ''))).toEqual([]);
				expect(steps.filter((step) => step.clock === null)).toEqual([]);
				expect(steps.filter((step) => step.days === 0)).toEqual([]);
			}
		}
	});
	it('of a product that is not known are none', () => {
		expect(pathwayOf(reference, 'no-such-product')).toEqual({ us: [], kr: [] });
	});
});
