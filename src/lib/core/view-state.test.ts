import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIDES } from './answer';
import { addDays, isDate } from './interval';
import { DEFAULT_VIEW, readView, SHOWS, writeView, type ViewState } from './view-state';

const read = (query: string) => readView(new URLSearchParams(query));

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/);
const asRead = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ');
const tenths = fc.integer({ min: 0, max: 100 }).map((n) => n / 10);
/** Every view that an address can name. */
const validView: fc.Arbitrary<ViewState> = fc.record({
	on: fc.option(fc.integer({ min: -20000, max: 20000 }).map((days) => addDays('2000-01-01', days))),
	step: fc.option(id),
	show: fc.constantFrom(...SHOWS),
	base: fc.constantFrom(...SIDES),
	q: fc.string({ unit: 'grapheme', maxLength: 40 }).map(asRead),
	open: fc.uniqueArray(id, { maxLength: 20 }).map((ids) => ids.sort()),
	w: fc.dictionary(id, tenths, { maxKeys: 10, noNullPrototype: true }),
	scenario: fc.option(id),
	against: fc.option(id),
	edit: fc.dictionary(id, fc.stringMatching(/^[a-z0-9.-]{1,20}$/), { maxKeys: 10, noNullPrototype: true }),
	days: fc.dictionary(id, fc.integer({ min: 1, max: 3650 }), { maxKeys: 10, noNullPrototype: true }),
	name: fc.string({ unit: 'grapheme', maxLength: 20 }).map(asRead)
});

describe('readView', () => {
	it('an empty address is the default view', () => {
		expect(read('')).toEqual({
			view: {
				on: null,
				step: null,
				show: 'all',
				base: 'us',
				q: '',
				open: [],
				w: {},
				scenario: null,
				against: null,
				edit: {},
				days: {},
				name: ''
			},
			problems: []
		});
	});

	it.each<[string, Partial<ViewState>]>([
		['on=2021-06-01', { on: '2021-06-01' }],
		['step=risk-review', { step: 'risk-review' }],
		['show=different', { show: 'different' }],
		['show=same', { show: 'same' }],
		['show=not-comparable', { show: 'not-comparable' }],
		['show=not-checked', { show: 'not-checked' }],
		['show=all', {}],
		['base=kr', { base: 'kr' }],
		['base=us', {}],
		['q=+risk%20%20review%0A', { q: 'risk review' }],
		['q=%E1%84%80%E1%85%A1', { q: '가' }],
		['open=b,a,b', { open: ['a', 'b'] }],
		['open=scope-trigger', { open: ['scope-trigger'] }],
		['w=b:0,a:2.5', { w: { a: 2.5, b: 0 } }],
		['w=a:10', { w: { a: 10 } }],
		['w=a:1,a:2', { w: { a: 2 } }],
		['scenario=bill&against=other', { scenario: 'bill', against: 'other' }],
		['edit=kr-q:270,us-q:no', { edit: { 'kr-q': '270', 'us-q': 'no' } }],
		['edit=kr-q:a.b', { edit: { 'kr-q': 'a.b' } }],
		['edit=kr-q:-', { edit: { 'kr-q': '-' } }],
		['days=p-kr-a1:90', { days: { 'p-kr-a1': 90 } }],
		['days=p-kr-a1:3650', { days: { 'p-kr-a1': 3650 } }],
		['name=+My++idea', { name: 'My idea' }],
		[`name=${'a'.repeat(90)}`, { name: 'a'.repeat(80) }]
	])('?%s sets what it names and nothing else', (query, expected) => {
		expect(read(query)).toEqual({ view: { ...DEFAULT_VIEW, ...expected }, problems: [] });
	});

	it.each([
		['on', '2021-02-30'],
		['on', 'today'],
		['step', 'Risk review'],
		['step', '-scope'],
		['show', 'none'],
		['show', 'ALL'],
		['base', 'eu'],
		['base', 'constructor'],
		['open', 'a,,b'],
		['open', 'a b'],
		['w', 'a'],
		['w', 'a:11'],
		['w', 'a:-1'],
		['w', 'a:1.25'],
		['w', 'a-:1'],
		['w', 'a:1,,b:2'],
		['scenario', 'A bill'],
		['edit', 'kr-q'],
		['edit', 'kr-q:Yes'],
		['edit', 'kr-q:'],
		['days', 'p:0'],
		['days', 'p:3651'],
		['days', 'p:1.5'],
		['days', ':5']
	])('a bad value falls back to the default and is reported: %s=%s', (param, given) => {
		expect(readView(new URLSearchParams({ [param]: given }))).toEqual({
			view: DEFAULT_VIEW,
			problems: [{ param, given }]
		});
	});

	it('300 rows may be open and weighed, and 301 may not', () => {
		const rows = (n: number, each = '') => Array.from({ length: n }, (_, index) => `q${index}${each}`).join(',');
		expect(read(`open=${rows(300)}`).view.open).toHaveLength(300);
		expect(Object.keys(read(`w=${rows(300, ':1')}`).view.w)).toHaveLength(300);
		expect(read(`open=${rows(301)}&w=${rows(301, ':1')}`)).toEqual({
			view: DEFAULT_VIEW,
			problems: [
				{ param: 'open', given: rows(301).slice(0, 200) },
				{ param: 'w', given: rows(301, ':1').slice(0, 200) }
			]
		});
	});

	it('one bad value does not spoil the others', () => {
		expect(read('on=never&base=kr&step=scope')).toEqual({
			view: { ...DEFAULT_VIEW, base: 'kr', step: 'scope' },
			problems: [{ param: 'on', given: 'never' }]
		});
	});
	it.each(['on=&step=&show=&base=&q=&open=', 'on=+&step=%09&q=%20%20'])(
		'empty parameters, as a form sends them, mean the default: ?%s',
		(query) => {
			expect(read(query)).toEqual({ view: DEFAULT_VIEW, problems: [] });
		}
	);
	it('unknown parameters are ignored', () => {
		expect(read('utm_source=x&__proto__=1&ON=2021-06-01')).toEqual({ view: DEFAULT_VIEW, problems: [] });
	});
	it('the first of a parameter that is given twice counts', () => {
		expect(read('base=kr&base=us').view.base).toBe('kr');
	});
	it('a text to look for ends after 200 characters, and never in the middle of a character', () => {
		expect(read(`q=${'a'.repeat(300)}`).view.q).toBe('a'.repeat(200));
		expect(read(`q=${'a'.repeat(199)}🧬b`).view.q).toBe('a'.repeat(199));
		expect(read(`q=${'a'.repeat(199)} b`).view.q).toBe('a'.repeat(199));
	});
});

describe('writeView', () => {
	it.each<[Partial<ViewState>, string]>([
		[{}, ''],
		[{ on: '2021-06-01' }, '?on=2021-06-01'],
		[{ on: '2021-06-01', base: 'kr' }, '?base=kr&on=2021-06-01'],
		[{ step: 'scope', show: 'same', open: ['b', 'a', 'b'] }, '?open=a,b&show=same&step=scope'],
		[{ q: '위해성 심사' }, '?q=%EC%9C%84%ED%95%B4%EC%84%B1+%EC%8B%AC%EC%82%AC'],
		[{ q: '340.6(d)(3), 제4조의2' }, '?q=340.6%28d%29%283%29,+%EC%A0%9C4%EC%A1%B0%EC%9D%982'],
		[{ q: '100%2C' }, '?q=100%252C'],
		[{ w: { b: 0, a: 2.5 } }, '?w=a:2.5,b:0'],
		[{ q: 'a&b=c#d' }, '?q=a%26b%3Dc%23d']
	])('leaves defaults out and sorts the keys: %o → %s', (view, expected) => {
		expect(writeView({ ...DEFAULT_VIEW, ...view })).toBe(expected);
	});
});

describe('any view', () => {
	it('can be written as an address and read back', () => {
		fc.assert(
			fc.property(validView, (view) => {
				expect(read(writeView(view))).toEqual({ view, problems: [] });
			})
		);
	});
	it('has one address, whatever the order in which its rows were opened and weighed', () => {
		fc.assert(
			fc.property(validView, (view) => {
				const backwards = {
					...view,
					open: [...view.open, ...view.open].reverse(),
					w: Object.fromEntries(Object.entries(view.w).reverse())
				};
				expect(writeView(backwards)).toBe(writeView(view));
			})
		);
	});
	it('is written with keys in order and without defaults', () => {
		fc.assert(
			fc.property(validView, (view) => {
				const keys = [...new URLSearchParams(writeView(view)).keys()];
				expect(keys).toEqual([...keys].sort());
				const isDefault = (key: keyof ViewState) => JSON.stringify(view[key]) === JSON.stringify(DEFAULT_VIEW[key]);
				const unlikeDefault = (Object.keys(DEFAULT_VIEW) as (keyof ViewState)[])
					.sort()
					.filter((key) => !isDefault(key));
				expect(keys).toEqual(unlikeDefault);
			})
		);
	});
});

describe('any query string', () => {
	const value = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 250 }),
		fc.constantFrom(
			'2021-06-01',
			'kr',
			'same',
			'scope,import',
			'a:1,b:2.5',
			'constructor:1',
			'%',
			'%2C',
			'\u0000',
			'🧬'.repeat(150)
		),
		fc.integer({ min: 190, max: 210 }).map((length) => `${'x'.repeat(length)}🧬`)
	);
	const pairs = fc.array(fc.tuple(fc.constantFrom(...Object.keys(DEFAULT_VIEW), 'x', 'toString'), value));
	const query = fc.oneof(
		pairs.map((list) => new URLSearchParams(list)),
		fc.string({ unit: 'binary' }).map((text) => new URLSearchParams(text))
	);

	it('gives a view, never an error', () => {
		fc.assert(
			fc.property(query, (params) => {
				const { view } = readView(params);
				expect(view.on === null || isDate(view.on)).toBe(true);
				expect(view.step === null || /^[a-z0-9-]+$/.test(view.step)).toBe(true);
				expect(SHOWS).toContain(view.show);
				expect(SIDES).toContain(view.base);
				expect(view.q).toBe(asRead(view.q));
				expect(view.q.length).toBeLessThanOrEqual(200);
				expect(view.open).toEqual([...new Set(view.open)].sort());
			})
		);
	});
	it('gives a view whose own address leads back to it', () => {
		fc.assert(
			fc.property(query, (params) => {
				const { view } = readView(params);
				expect(read(writeView(view))).toEqual({ view, problems: [] });
			})
		);
	});
});
