import { describe, expect, it } from 'vitest';
import { entranceFor } from './entrance-view';
import { realReference } from './stores/test-stores';

const TODAY = '2026-11-26';
const reference = realReference();
const soybean = { what: 'plant', trait: 'edited', use: 'import-ffp' } as const;
const found = entranceFor(reference, soybean, TODAY, 'en');

describe('a gene-edited soybean for import', () => {
	it('follows the edited crop in the United States and the imported crop in Korea', () => {
		expect(found.pathways.map(({ id, sides }) => [id, sides])).toEqual([
			['imported-crop', ['kr']],
			['gene-edited-crop', ['us']]
		]);
		expect(found.pathways[0]?.kr.total).toEqual({ kind: 'at-least', days: 280 });
		expect(found.pathways[1]?.us).toMatchObject({ steps: 4, withDays: 0 });
	});

	it('meets the steps of an import and of the market, not those of growing', () => {
		expect(found.topics.map(({ id, steps }) => [id, steps.map((step) => step.id)])).toEqual([
			[
				'lmo-approval',
				[
					'scope',
					'institutions',
					'before-market',
					'risk-review',
					'food-feed',
					'import',
					'after-market',
					'transparency',
					'sanctions'
				]
			],
			['frameworks', ['biodiversity', 'trade']]
		]);
		expect(found.topics[0]?.leftOut).toEqual([
			{ id: 'research', name: 'Research and contained use', facet: 'use', only: ['research', 'contained'] },
			{ id: 'field-trial', name: 'Confined trial', facet: 'use', only: ['cultivation', 'research'] },
			{ id: 'cultivation', name: 'Cultivation', facet: 'use', only: ['cultivation'] }
		]);
	});

	it('is told why, and on which questions that rests', () => {
		const [scope] = found.topics[0]?.steps ?? [];
		expect(scope?.reasons).toEqual([
			{
				conditions: [],
				why: 'Asks whether a plant with a small edit and no foreign DNA is regulated at all, and who may say so.',
				questions: [
					expect.objectContaining({ id: 'scope-gene-edited', topic: 'lmo-approval' }),
					expect.objectContaining({ id: 'scope-self-determination' }),
					expect.objectContaining({ id: 'scope-confirmation' })
				]
			}
		]);
		expect(scope?.marks).toHaveLength(10);
	});
});

it('what a reader has not said is told as a condition', () => {
	const { pathways } = entranceFor(reference, { what: 'plant', trait: null, use: 'cultivation' }, TODAY, 'ko');
	const trait = (...any: string[]) => [{ facet: 'trait', any }];
	expect(pathways.map(({ id, reasons }) => [id, reasons.map((reason) => reason.conditions)])).toEqual([
		['cultivated-crop-pip', [trait('pest'), trait('stack')]],
		['cultivated-crop', [trait('herbicide', 'other'), trait('stack')]],
		['gene-edited-crop', [trait('edited')]]
	]);
});

it('every topic, step and pathway says to which products it applies', () => {
	const { topics, leftOut } = entranceFor(reference, { what: null, trait: null, use: null }, TODAY, 'en');
	const untold = [...leftOut.topics, ...leftOut.pathways, ...topics.flatMap((topic) => topic.leftOut)];
	expect(untold.map(({ id }) => id)).toEqual([]);
});

it('every product finds something for at least one use', () => {
	const empty = (['animal', 'microorganism', 'medicine', 'nucleic-acid', 'technology', 'biologic'] as const).filter(
		(what) => entranceFor(reference, { what, trait: null, use: null }, TODAY, 'en').topics.length === 0
	);
	expect(empty).toEqual([]);
});
