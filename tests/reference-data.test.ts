import { describe, expect, it } from 'vitest';
import { config } from '../src/lib/server/config';
import { gapsOf } from '../src/lib/server/gaps';
import { checkReference } from '../src/lib/server/reference/source/build';
import { printFault } from '../src/lib/server/reference/source/read';
import type { Entry } from '../src/lib/server/reference/source/shape';
import { realReference } from '../src/lib/server/stores/test-stores';
import { proseIn } from './prose';
import { namedByOne, saidByOne } from './said';

/** What `npm run reference -- check` cannot know: whether the data is whole, young, and the same in both languages. */

const checked = checkReference(config.referenceSources);
if (!checked.ok) throw new Error(checked.faults.map(printFault).join('\n'));
const { sources } = checked;
const reference = realReference();

describe('every question on which the two sides differ', () => {
	/** The page of gaps calls these "computed, not yet assessed". Whoever assesses one takes it off the list. */
	const NOT_YET_ASSESSED: readonly string[] = [];

	it('has been assessed by an editor, or is listed as not yet assessed', () => {
		const { records } = gapsOf(reference, reference.checkedTo, 'en');
		expect(records.length).toBeGreaterThan(0);
		expect(records.filter(({ gap }) => gap === null).map(({ id }) => id)).toEqual(NOT_YET_ASSESSED);
	});
});

describe('both languages', () => {
	/** What both say, and differently, with the reason. */
	const ALIKE: Readonly<Record<string, string>> = {
		'lmo-approval/scenarios.yaml status.note: en 9, ko 10': 'Korean counts the member who moves a bill among its movers'
	};

	it.each(['topics', 'questions', 'gaps', 'pathways', 'scenarios', 'events', 'briefings', 'commitments'] as const)(
		'say the same numbers, dates and bodies in all %s',
		(kind) => {
			const entries: readonly Entry<unknown>[] = sources[kind];
			const differing = entries.flatMap((entry) =>
				proseIn(entry.value).flatMap(({ path, en, ko }) => {
					const alone = saidByOne(en, ko).join(', ');
					const { file, line } = entry.where(path.slice());
					const named = `${file} ${path.filter((part) => typeof part === 'string').join('.')}: ${alone}`;
					return alone === '' || named in ALIKE ? [] : [`${file}:${line}: ${alone}`];
				})
			);
			expect(differing).toEqual([]);
		}
	);

	it('say the same numbers, dates and bodies in all notes of the glossary, which name bodies as readers know them', () => {
		const bodies = sources.authorities.map(({ value }) => ({
			id: value.id,
			names: value.names.flatMap(({ en, ko, short }) => [en, ko, short.en, short.ko])
		}));
		const differing = sources.terms.flatMap(({ value: { id, note } }) => {
			const alone = note ? [...saidByOne(note.en, note.ko), ...namedByOne(note.en, note.ko, bodies)] : [];
			return alone.length === 0 ? [] : [`${id}: ${alone.join(', ')}`];
		});
		expect(differing).toEqual([]);
	});

	it.each([
		['APHIS and its department', '동식물검역청과 농무부', ['ko us-usda']],
		['the FDA-CVM decides', '식품의약청 수의학센터가 결정한다', []],
		['환경부 until 2025', '2025년까지 환경부', []]
	])('%s and %s: a body that one of them names alone is found', (en, ko, expected) => {
		const bodies = [
			{ id: 'us-usda', names: ['USDA', '농무부'] },
			{ id: 'us-aphis', names: ['APHIS', '동식물검역청'] },
			{ id: 'us-fda', names: ['FDA', '식품의약청'] },
			{ id: 'us-fda-cvm', names: ['FDA-CVM', '식품의약청 수의학센터'] },
			{ id: 'kr-mcee', names: ['MCEE', '환경부'] }
		];
		expect(namedByOne(en, ko, bodies)).toEqual(expected);
	});

	it.each([
		['within 30 days', '30일 이내', []],
		['within 30 days', '60일 이내', ['en 30', 'ko 60']],
		['two years', '2년', []],
		['two bodies', '두 기관', []],
		['three bodies', '두 기관', ['en 3', 'ko 2']],
		['a month', '한 달', []],
		['both agencies', '두 기관', []],
		['USD 1 million', '100만 달러', []],
		['KRW 150 million', '1억 5천만원', []],
		['KRW 15 million', '1억 5천만원', ['en 15000000', 'ko 150000000']],
		['2,000 tonnes', '2천 톤', []],
		['from 2 December 2024', '2024년 12월 2일부터', []],
		['from 12 February 2024', '2024년 12월 2일부터', ['en 02-12', 'ko 12-02']],
		['in 2025 and 21 April 2026', '2025년과 2026년 4월 21일', []],
		['KRW 5 trillion under Title III', '제3편의 5조원', []],
		['1 to 31 May 2024', '2024년 5월 1일~31일', []],
		['in July', '7월에', []],
		['one per cent', '100분의 1', []],
		['2017-18', '2017~2018년', []],
		['{kr-motir} decides', '{kr-mafra}가 결정한다', ['en kr-motir', 'ko kr-mafra']]
	] as const)('%s and %s: a difference is found, and only a difference', (en, ko, expected) => {
		expect(saidByOne(en, ko)).toEqual(expected);
	});
});
