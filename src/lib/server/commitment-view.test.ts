import { beforeAll, describe, expect, it } from 'vitest';
import type { Lang } from '$lib/core/lang';
import { METHOD_VERSION } from '$lib/core/method';
import { touchedParagraphs } from './commitment-view';
import type { Reference } from './reference/reference';
import { analysed } from './stores/test-analysis';
import { edited, openSmall, realReference } from './stores/test-stores';

const ON = '2020-01-01';
const TODAY = '2026-11-26';

let small: Reference;
let reference: Reference;
beforeAll(() => {
	small = openSmall(analysed);
	reference = realReference();
});

interface Told {
	readonly scenario?: string;
	readonly edit?: Record<string, string>;
	readonly lang?: Lang;
}
function paragraphs(store: Reference, id: string, on: string, { scenario, edit, lang }: Told = {}) {
	const commitment = store.commitments().find((candidate) => candidate.id === id);
	if (!commitment) throw new Error(`no commitment ${id}`);
	return touchedParagraphs(store, commitment, { scenario: scenario ?? null, edit: edit ?? {} }, on, lang ?? 'en');
}
const accord = (told: Told = {}, on = ON) => paragraphs(small, 'seed-accord', on, told);

describe('a paragraph stands with the rows that touch it', () => {
	it('in the order of the commitment, in the reader’s language, with the names of the day', () => {
		expect(accord().map(({ id, label, text }) => [id, label, text])).toEqual([
			['pace', '¶1', 'NO decides in time.'],
			['peace', '¶2', 'No quarrel about seed.']
		]);
		expect(accord({ lang: 'ko' }, '2005-01-01').map(({ label, text }) => [label, text])).toEqual([
			['제1항', '옛청에서 제때 결정한다.'],
			['¶2', '종자를 두고 다투지 않는다.']
		]);
	});
	it('each row with its question, state, distance and what the editors say of it', () => {
		expect(accord()[1]?.rows).toEqual([
			{
				id: 'seed-days',
				topic: 'seeds',
				ask: 'How many days?',
				state: 'different',
				far: false,
				distance: 90 / 365,
				severity: 'high',
				what: 'NO takes longer.'
			}
		]);
		expect(accord({ lang: 'ko' })[1]?.rows[0]).toMatchObject({ ask: '며칠인가?', what: '새청에서 더 오래 걸린다.' });
	});
	it('the gravest first, whatever the order of the path', () => {
		const ids = (store: Reference) => paragraphs(store, 'seed-accord', ON)[0]?.rows.map(({ id }) => id);
		expect(ids(small)).toEqual(['seed-days', 'seed-papers']);
		const turned = openSmall((texts) => {
			const grave = edited(analysed(texts), 'seeds/gaps/start.yaml', 'severity: high', 'severity: medium');
			return edited(grave, 'seeds/gaps/start.yaml', 'severity: low', 'severity: high');
		});
		expect(ids(turned)).toEqual(['seed-papers', 'seed-days']);
	});
	it('rows of one gravity keep the order of the path', () => {
		const level = openSmall((texts) =>
			edited(analysed(texts), 'seeds/gaps/start.yaml', 'severity: low', 'severity: high')
		);
		expect(paragraphs(level, 'seed-accord', ON)[0]?.rows.map(({ id }) => id)).toEqual(['seed-days', 'seed-papers']);
	});
});

describe('the figures of a paragraph are those of its rows alone', () => {
	it('weights 3 and 1; the one 90 of 365 days apart, the other a rule against none', () => {
		const [pace, peace] = accord();
		expect(pace?.figures).toMatchObject({ index: 1, comparable: 2, items: 2, method: METHOD_VERSION });
		// (3 · 90/365 + 1 · 1) / 4
		expect(pace?.figures.graded).toBeCloseTo(0.4349, 4);
		expect(peace?.figures).toMatchObject({ index: 1, comparable: 1, items: 1 });
		expect(peace?.figures.graded).toBeCloseTo(0.2466, 4);
	});
	it('a paragraph that no row touches has no figure, which is not "no difference"', () => {
		const bare = openSmall((texts) => ({ ...analysed(texts), 'seeds/gaps/start.yaml': 'gaps: []\n' }));
		for (const { rows, figures } of paragraphs(bare, 'seed-accord', ON)) {
			expect(rows).toEqual([]);
			expect(figures).toMatchObject({ index: null, graded: null, comparable: 0, items: 0 });
		}
	});
	it('before the first Korean answer the rows are not checked, and nothing is computed', () => {
		const [pace] = accord({}, '1995-01-01');
		expect(pace?.rows.map(({ id, state, distance }) => [id, state, distance])).toEqual([
			['seed-days', 'not-checked', null],
			['seed-papers', 'not-checked', null]
		]);
		expect(pace?.figures).toMatchObject({ index: null, comparable: 0, items: 2 });
	});
});

describe('under an amendment', () => {
	it('a scenario that closes a row leaves it in the list, as the same', () => {
		const [pace, peace] = accord({ scenario: 'kr-quick' });
		expect(pace?.rows.map(({ id, state, distance }) => [id, state, distance])).toEqual([
			['seed-days', 'same', 0],
			['seed-papers', 'not-comparable', 1]
		]);
		// 1 of 4.
		expect(pace?.figures).toMatchObject({ index: 0.25, graded: 0.25 });
		expect(peace?.figures).toMatchObject({ index: 0, graded: 0 });
	});
	it('so does an answer of the reader’s own, which counts before the scenario’s', () => {
		const [, peace] = accord({ scenario: 'kr-quick', edit: { 'kr-seed-days': '365' } });
		expect(peace?.rows[0]).toMatchObject({ state: 'different', far: true, distance: 185 / 365 });
	});
	it('one that is not known leaves the law as it stands', () => {
		expect(accord({ scenario: 'kr-slow' })).toEqual(accord());
	});
});

describe('the real commitments', () => {
	const paragraph = (commitment: string, id: string, told: Told = {}) =>
		paragraphs(reference, commitment, TODAY, told).find((candidate) => candidate.id === id);

	it('the understanding of 2007 on labelling: 0.4, 1 and 0.75 apart at equal weights', () => {
		const labelling = paragraph('us-kr-2007-agbio', 'labelling');
		expect(labelling?.rows.map(({ id, severity, far }) => [id, severity, far])).toEqual([
			['after-market-label-threshold', 'medium', false],
			['after-market-edited-food-exempt', 'medium', true],
			['import-identification-items', 'low', true]
		]);
		expect(labelling?.figures.graded).toBeCloseTo(2.15 / 3, 10);
	});
	it('the understanding of 2007 on the intended use', () => {
		const use = paragraph('us-kr-2007-agbio', 'intended-use');
		expect(use?.rows.map(({ id, severity }) => [id, severity])).toEqual([
			['risk-review-consulted-bodies', 'high'],
			['risk-review-natural-environment', 'medium']
		]);
		expect(use?.figures).toMatchObject({ index: 1, graded: 1 });
	});
	it('Article 8 and Annex C of the SPS Agreement: 270 against 180 of 365 days', () => {
		const art8 = paragraph('wto-sps', 'art-8');
		expect(art8?.rows.map(({ id }) => id)).toEqual(['risk-review-days']);
		expect(art8?.figures.graded).toBeCloseTo(90 / 365, 10);
	});
	it('a paragraph on something else is touched by nothing', () => {
		expect(paragraph('us-kr-2025-jfs', 'market-access')).toMatchObject({ rows: [], figures: { index: null } });
	});
	it('the Joint Fact Sheet on streamlining: twelve rows of weight 32, all apart; under the Kang bill one of weight 3 is closed', () => {
		const [today, kang] = [{}, { scenario: 'kr-bill-kang-2024' }].map((told) =>
			paragraph('us-kr-2025-jfs', 'streamline', told)
		);
		expect(today?.rows).toHaveLength(12);
		expect(today?.rows.slice(0, 6).map(({ severity }) => severity)).toEqual(Array(6).fill('high'));
		expect(today?.figures.index).toBe(1);
		// All wholly apart but the days of the risk review, of weight 3 and 90/365 apart.
		expect(today?.figures.graded).toBeCloseTo((29 + (3 * 90) / 365) / 32, 10);
		expect(kang?.rows.filter(({ state }) => state === 'same').map(({ id }) => id)).toEqual(['risk-review-compulsory']);
		expect(kang?.figures.index).toBeCloseTo(29 / 32, 10);
	});
	it('every gap that names a paragraph is found under it, and only there', () => {
		const shown = reference
			.commitments()
			.flatMap((commitment) =>
				paragraphs(reference, commitment.id, TODAY).flatMap(({ id, rows }) =>
					rows.map((row) => `${commitment.id} ${id} ${row.id}`)
				)
			);
		const named = [...reference.gaps().values()].flatMap(({ questionId, commitments }) =>
			commitments.map(({ commitmentId, paragraphId }) => `${commitmentId} ${paragraphId} ${questionId}`)
		);
		expect(shown.sort()).toEqual(named.sort());
		expect(shown.length).toBeGreaterThan(40);
	});
});
