import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { LawText } from '$lib/core/law';
import type { Version } from './laws';
import { passageAt, textSince, type KeptText } from './passage';
import { TEST_ACT, TEST_LAWS, TEST_PART } from './test-laws';
import { testLibrary } from './test-library';

const TODAY = '2026-11-25';
const library = testLibrary();
const versionOn = (key: string, on: string, of = library) => {
	const law = of.laws.byKey(key);
	const version = law && of.laws.versionOn(law.id, on);
	if (!law || !version) throw new Error(`no ${key}`);
	return { law, version };
};
const at = (place: string, { key = TEST_ACT.key, on = TODAY } = {}) => {
	const { law, version } = versionOn(key, on);
	return passageAt(library, law, version, on, place);
};

describe('a passage', () => {
	it('is an article with its citation, or a unit with all that stands under it', () => {
		expect(at('제8조')?.units.map(({ path }) => path)).toEqual(['제1항', '제2항', '제2항제1호', '제2항제2호', '제3항']);
		expect(at('제8조제2항')).toMatchObject({
			pin: '제8조',
			heading: '수입승인 등',
			citation: '「유전자변형생물체의 국가간 이동 등에 관한 법률」 제8조제2항',
			version: { promulgated: '2012-12-11', number: '11536', inForce: '2013-12-12' },
			units: [{ path: '제2항' }, { path: '제2항제1호' }, { path: '제2항제2호' }]
		});
		expect(at('340.6(d)', { key: TEST_PART.key, on: '2020-01-01' })).toMatchObject({
			citation: '7 CFR 340.6(d) (as of 2020-01-01)',
			units: [{ path: '(d)' }, { path: '(d)(3)' }]
		});
		expect(at('부칙<제11536호>')?.entry).toBe('supplement');
	});
	it('carries the hash of its lines, which anybody can compute', () => {
		const lines = '제11조 보고\n관청은 해마다 국회에 보고한다.';
		expect(at('제11조')?.hash).toBe(createHash('sha256').update(lines).digest('hex'));
	});
	it.each(['제99조', '제8조제9항', '제2장', '제8', '', '<script>', '340.6(d)'])('is none at %s', (place) => {
		expect(at(place)).toBeNull();
	});
});

/** The library after a law was imported again with other words. */
const changed = (from: string, to: string) =>
	testLibrary(':memory:', JSON.parse(JSON.stringify(TEST_LAWS).replaceAll(from, to)) as LawText[]);
const kept = (place: string, on = TODAY): KeptText => {
	const passage = at(place, { on });
	if (!passage) throw new Error(`no ${place}`);
	return passage;
};
const text = ({ name, promulgated, number, inForce, textHash }: Version) => ({
	name,
	promulgated,
	number,
	inForce,
	hash: textHash
});

describe('kept text against the library', () => {
	it('is the same to the letter, and the newest', () => {
		expect(textSince(library, kept('제8조'), TODAY)).toEqual({ text: 'same', newer: null });
	});
	it('a newer version is in force', () => {
		expect(textSince(library, kept('제8조', '2010-01-01'), TODAY)).toEqual({ text: 'same', newer: '2013-12-12' });
		expect(textSince(library, kept('제8조', '2010-01-01'), '2010-01-01')).toEqual({ text: 'same', newer: null });
	});
	it('another text stands under the same version', () => {
		const other = changed('270일', '300일');
		expect(textSince(other, kept('제8조'), TODAY).text).toBe('changed');
		expect(textSince(other, kept('제8조제1항'), TODAY).text).toBe('same');
		expect(textSince(changed('제11조', '제12조'), kept('제11조'), TODAY).text).toBe('gone');
	});
	it('without the library, the law or the version nothing is said of the text', () => {
		const none = { text: 'not-here', newer: null };
		expect(textSince(null, kept('제8조'), TODAY)).toEqual(none);
		expect(textSince(testLibrary(':memory:', TEST_LAWS.slice(2)), kept('제8조'), TODAY)).toEqual(none);
		expect(textSince(testLibrary(':memory:', TEST_LAWS.slice(1)), kept('제8조', '2010-01-01'), TODAY)).toEqual({
			text: 'not-here',
			newer: '2013-12-12'
		});
	});
	it('whole texts by the hashes of their versions', () => {
		const [old, now] = ['2010-01-01', TODAY].map((on) => text(versionOn(TEST_ACT.key, on).version));
		if (!old || !now) throw new Error('no versions');
		const both = { law: TEST_ACT.key, texts: [old, now] };
		expect(textSince(library, both, TODAY)).toEqual({ text: 'same', newer: null });
		expect(textSince(changed('90일', '91일'), both, TODAY).text).toBe('changed');
		expect(textSince(library, { law: TEST_ACT.key, texts: [old] }, TODAY).newer).toBe('2013-12-12');
	});
});
