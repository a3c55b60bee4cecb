import { describe, expect, it } from 'vitest';
import { isChosen, readEntrance, verdict, writeEntrance, type Choice, type Rule } from './entrance';

const rule = (conditions: Partial<Rule>): Rule => ({
	what: [],
	trait: [],
	use: [],
	sides: ['us', 'kr'],
	why: { en: 'Why', ko: '까닭' },
	questions: ['q'],
	...conditions
});
const nothing: Choice = { what: null, trait: null, use: null };
const soybean: Choice = { what: 'plant', trait: 'edited', use: 'import-ffp' };

describe('what applies to a product', () => {
	const growing = rule({ what: ['plant'], use: ['cultivation'] });
	const edited = rule({ what: ['plant'], trait: ['edited'] });

	it('a rule without a condition applies to everything', () => {
		const always = rule({});
		expect(verdict([always], soybean)).toEqual({ kind: 'applies', rules: [always] });
		expect(verdict([always], nothing)).toEqual({ kind: 'applies', rules: [always] });
	});

	it('of several rules those apply whose conditions are all met', () => {
		expect(verdict([growing, edited], soybean)).toEqual({ kind: 'applies', rules: [edited] });
	});

	it('what was not said leaves nothing out', () => {
		expect(verdict([growing, edited], { ...nothing, what: 'plant' })).toEqual({
			kind: 'applies',
			rules: [growing, edited]
		});
	});

	it.each([
		[
			'the product first',
			{ ...soybean, what: 'medicine' },
			[growing, rule({ what: ['plant', 'animal'] })],
			'what',
			['plant', 'animal']
		],
		[
			'then the use, of the rules for that product',
			soybean,
			[growing, rule({ what: ['pathogen'] })],
			'use',
			['cultivation']
		],
		['then the trait', { ...soybean, trait: 'pest' }, [growing, edited], 'trait', ['edited']]
	] as const)('the condition that is not met is told: %s', (_, choice, rules, facet, only) => {
		expect(verdict(rules, choice)).toEqual({ kind: 'other', facet, only });
	});

	it('where no editor has said anything, nothing is claimed', () => {
		expect(verdict([], soybean)).toEqual({ kind: 'not-judged' });
	});

	it('something is chosen with the first choice', () => {
		expect(isChosen(nothing)).toBe(false);
		expect(isChosen({ ...nothing, use: 'research' })).toBe(true);
	});
});

describe('the address of the entrance', () => {
	it('reads back as it was written, and leaves out what was not said', () => {
		const view = { ...soybean, uid: 'MON-00603-6' } as const;
		expect(writeEntrance(view)).toBe('?trait=edited&uid=MON-00603-6&use=import-ffp&what=plant');
		expect(readEntrance(new URLSearchParams(writeEntrance(view)))).toEqual({ view, problems: [] });
		expect(writeEntrance({})).toBe('');
	});

	it('what it does not know is named and left out', () => {
		const { view, problems } = readEntrance(new URLSearchParams('what=unicorn&trait=&use=import-ffp'));
		expect(view).toEqual({ what: null, trait: null, use: 'import-ffp', uid: '' });
		expect(problems).toEqual([{ param: 'what', given: 'unicorn' }]);
	});
});
