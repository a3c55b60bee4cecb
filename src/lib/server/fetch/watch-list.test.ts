import { describe, expect, it } from 'vitest';
import { edited, openSmall, realReference } from '../stores/test-stores';
import { chooseLaws, watchList } from './watch-list';

const PART_340 = { from: 'ecfr', label: '7 CFR part 340', instrumentIds: ['us-rule'], title: 7, part: 340 };
const SEED_ACT = { from: 'law.go.kr', label: '종자에 관한 법률', instrumentIds: ['kr-act'], name: '종자에 관한 법률' };

const real = realReference();

describe('the watch list', () => {
	it('holds each CFR part and Korean act that an answer cites', () => {
		expect(watchList(openSmall())).toEqual([SEED_ACT, PART_340]);
	});

	it('leaves out what no answer cites and what is no act, decree or rule', () => {
		const notice = openSmall((texts) => edited(texts, 'field/instruments.yaml', 'kind: statute', 'kind: notice'));
		expect(watchList(notice)).toEqual([PART_340]);
		const other = `  - id: us-other
    side: us
    kind: regulation
    system: cfr
    title: 7
    part: 341
    name: {en: Other Rule, ko: 다른 규칙}
    short: {en: 7 CFR part 341, ko: 연방규정집 제7편 제341부}
    status:
      - {from: 1990-01-01, is: in-force}
    opened: text
`;
		const uncited = openSmall((texts) => ({ ...texts, 'field/more.yaml': `instruments:\n${other}` }));
		expect(watchList(uncited)).toEqual([SEED_ACT, PART_340]);
		expect(chooseLaws(uncited, ['7 C.F.R. part 341'])).toMatchObject({ ok: true, laws: [{ title: 7, part: 341 }] });
	});

	it('of the real data names every part once, and the Living Modified Organisms Act with its decree', () => {
		const laws = watchList(real);
		const labels = laws.map((law) => law.label);
		expect(new Set(labels).size).toBe(labels.length);
		expect(laws).toContainEqual({
			from: 'ecfr',
			label: '7 CFR part 340',
			instrumentIds: ['us-7cfr340-1987', 'us-7cfr340-2020'],
			title: 7,
			part: 340
		});
		expect(labels).toContain('유전자변형생물체의 국가간 이동 등에 관한 법률');
		expect(labels).toContain('유전자변형생물체의 국가간 이동 등에 관한 법률 시행령');
		expect(labels).not.toContain('유전자변형식품등의 표시기준');
	});
});

describe('laws named on the command line', () => {
	const small = openSmall();

	it.each(['us-rule', '7 CFR 340', '7 C.F.R. part 340', 'Seed Rule', '종자규칙'])('%s is the part', (name) => {
		expect(chooseLaws(small, [name])).toEqual({ ok: true, laws: [PART_340] });
	});

	it.each(['kr-act', '종자법', '종자에관한법률', '「종자에 관한 법률」', 'seed act'])('%s is the act', (name) => {
		expect(chooseLaws(small, [name])).toEqual({ ok: true, laws: [SEED_ACT] });
	});

	it('are taken once, and all of the watch list where none is named', () => {
		expect(chooseLaws(small, ['종자법', 'kr-act'])).toEqual({ ok: true, laws: [SEED_ACT] });
		expect(chooseLaws(small, [])).toEqual({ ok: true, laws: [SEED_ACT, PART_340] });
	});

	it('that nobody knows, or that have no source, are refused with a sentence', () => {
		expect(chooseLaws(small, ['7 CFR 34'])).toEqual({
			ok: false,
			why: 'The reference data names no law “7 CFR 34”. Use an id (kr-lmo-act), a name or 7 CFR 340.'
		});
		expect(chooseLaws(real, ['us-ppa'])).toEqual({
			ok: false,
			why: '“us-ppa” cannot be fetched: only CFR parts and Korean acts, decrees and rules can.'
		});
	});
});
