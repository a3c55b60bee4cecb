import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Brief } from './brief';
import { MAX_BRIEF_FILE_BYTES, readBriefFile, writeBriefFile } from './brief-file';
import { KEPT, note, NOW } from './test-workspace';

const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const at = NOW.toISOString();
const ROW = {
	kind: 'row',
	address: '/ko/compare/lmo-approval/risk-review-days?on=2026-11-25',
	topic: 'lmo-approval',
	question: 'risk-review-days',
	label: '심사 기간',
	flag: { kind: 'threshold', severity: 'high' },
	note: ''
};
const VIEW = { ...ROW, kind: 'view', address: '/gaps?q=risk', topic: null, question: null, flag: null };
const PASSAGE = {
	...VIEW,
	kind: 'passage',
	address: '/ko/library/kr-009170?at=%EC%A0%9C11%EC%A1%B0&on=2013-12-12',
	content: KEPT
};
const FILE = {
	format: 'concord-brief/1',
	title: 'Talks',
	intro: '',
	lang: 'en',
	madeAt: at,
	changedAt: at,
	items: [ROW, VIEW, PASSAGE, note('Words')]
};
const faults = (value: unknown) => {
	const read = readBriefFile(bytes(value));
	return read.ok ? [] : read.faults.map(({ at, kind }) => `${at}: ${kind}`);
};
const withItem = (change: object) => ({ ...FILE, items: [{ ...ROW, ...change }] });

describe('a brief as a file', () => {
	it('is read as it was written, without ids, versions, secrets or what was taken out', () => {
		const brief = {
			id: 'AAAAAAAAAAAAAAAAAAAAAA',
			version: 7,
			editable: true,
			...FILE,
			items: FILE.items.map((item, n) => ({ ...item, id: `BBBBBBBBBBBBBBBBBBBBB${n}`, version: n })),
			removed: [{ ...note('Taken out'), id: 'C', version: 1 }],
			copies: [{ shareId: 'DDDDDDDDDDDDDDDDDDDDDD', madeAt: at }]
		} as unknown as Brief;
		const text = writeBriefFile(brief);
		for (const inside of ['AAAA', 'BBBB', 'DDDD', 'Taken out']) expect(text).not.toContain(inside);
		expect(readBriefFile(bytes(text))).toEqual({ ok: true, file: FILE });
	});
	it('names every fault and its place at once', () => {
		const { title: _, ...rest } = FILE;
		expect(
			faults({
				...rest,
				extra: 1,
				intro: 5,
				items: [note('ok'), { ...note('x'), kind: 'other' }, { ...ROW, note: 'x'.repeat(20_001), secret: 's' }]
			})
		).toEqual([
			'title: missing',
			'intro: wrong',
			'items[1].kind: wrong',
			'items[2].note: too-long',
			'items[2].secret: unknown-field',
			'extra: unknown-field'
		]);
	});
	it('of nothing, of another kind, of another version or too large says so', () => {
		expect(faults('')).toEqual([': no-json']);
		expect(faults('{"format":')).toEqual([': no-json']);
		expect(readBriefFile(new Uint8Array([0x22, 0xff, 0x22]))).toEqual({
			ok: false,
			faults: [{ at: '', kind: 'no-json' }]
		});
		for (const other of [null, [], 1, 'text', {}, { format: 1 }, { format: 'word' }])
			expect(faults(JSON.stringify(other))).toEqual([': no-brief']);
		expect(faults({ ...FILE, format: 'concord-brief/2' })).toEqual([': other-version']);
		expect(readBriefFile(new Uint8Array(MAX_BRIEF_FILE_BYTES + 1))).toEqual({
			ok: false,
			faults: [{ at: '', kind: 'file-too-large' }]
		});
	});
	it('has a title, at most 300 items, known flags and languages', () => {
		expect(faults({ ...FILE, title: '  ' })).toEqual(['title: empty']);
		expect(faults({ ...FILE, title: 'x'.repeat(201) })).toEqual(['title: too-long']);
		expect(faults({ ...FILE, lang: 'fr' })).toEqual(['lang: wrong']);
		expect(faults({ ...FILE, items: Array.from({ length: 301 }, () => note('')) })).toEqual(['items: too-many']);
		expect(faults(withItem({ flag: { kind: 'threshold', severity: 'x' } }))).toEqual(['items[0].flag.severity: wrong']);
	});
	it.each([
		'javascript:alert(1)',
		'//evil.example/compare/lmo-approval/risk-review-days',
		'https://evil.example/',
		'/\\evil.example',
		'/compare/../briefs/x/edit?key=y',
		'/compare/./lmo-approval/risk-review-days',
		'/briefs/AAAAAAAAAAAAAAAAAAAAAA/edit?key=secret',
		'/compare/lmo-approval/other-question',
		'/compare/lmo-approval/risk-review-days#<script>',
		'/compare/lmo-approval/risk-review-days?q=<script>',
		'\t/compare/lmo-approval/risk-review-days',
		''
	])('takes no row with the address %s', (address) => {
		expect(faults(withItem({ address }))).toEqual(['items[0].address: no-address-here']);
	});
	it('takes no slug that is none, and no key of a prototype', () => {
		for (const topic of ['../x', 'A', '__proto__', 'a b', ''])
			expect(faults(withItem({ topic }))).toContain('items[0].topic: wrong');
		expect(faults(JSON.stringify(FILE).replace('{', '{"__proto__":{"admin":true},'))).toEqual([
			'__proto__: unknown-field'
		]);
		expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
	});
	it('is never more than refused, whatever is sent', () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (given) => !readBriefFile(given).ok));
		fc.assert(
			fc.property(fc.jsonValue(), (given) => {
				const read = readBriefFile(bytes({ ...FILE, items: given }));
				return read.ok
					? Array.isArray(given) && given.length === 0
					: read.faults.length > 0 && read.faults.length <= 20;
			})
		);
	});
	it('holds official text to its hash, its length and its address', () => {
		const content = (change: object) => faults({ ...FILE, items: [{ ...PASSAGE, content: { ...KEPT, ...change } }] });
		const other = [{ ...KEPT.units[0], text: '관청은 보고하지 아니한다.' }];
		expect(content({})).toEqual([]);
		expect(content({ units: other })).toEqual(['items[0].content.hash: wrong']);
		expect(content({ units: other, cut: true })).toEqual([]);
		expect(content({ cut: true, units: [{ ...KEPT.units[0], text: 'x'.repeat(20_001) }] })).toEqual([
			'items[0].content.units: wrong'
		]);
		expect(content({ law: '../etc' })).toContain('items[0].content.law: wrong');
		expect(content({ law: 'kr-000001' })).toEqual(['items[0].address: no-address-here']);
		expect(content({ script: 'x' })).toEqual(['items[0].content.script: unknown-field']);
		expect(faults({ ...FILE, items: [{ ...VIEW, content: KEPT }] })).toEqual(['items[0].content: unknown-field']);
		expect(faults({ ...FILE, items: [{ ...PASSAGE, kind: 'redline' }] })[0]).toContain('items[0].content');
	});
});
