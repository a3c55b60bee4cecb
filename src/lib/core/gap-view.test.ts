import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFIDENCES } from './answer';
import { BEARERS, GAP_KINDS, LEVELS, SEVERITIES } from './gap';
import { GAP_FIELDS } from './gap-fields';
import {
	ASSESSED,
	CLOSING_SIDES,
	DEFAULT_GAP_VIEW,
	FACETS,
	GAP_COLUMNS,
	GAP_GROUPS,
	GAP_SORTS,
	GAP_VIEWS,
	isFromForm,
	readGapView,
	writeGapView,
	type GapView
} from './gap-view';
import { addDays } from './interval';

const read = (query: string) => readGapView(new URLSearchParams(query));

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/);
const ids = fc.uniqueArray(id, { maxLength: 6 }).map((list) => list.sort());
/** Members of a fixed list, in its order. */
const some = <T extends string>(values: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...values]);
const validView: fc.Arbitrary<GapView> = fc.record({
	q: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.normalize('NFC').trim().replace(/\s+/g, ' ')),
	on: fc.option(fc.integer({ min: -20000, max: 20000 }).map((days) => addDays('2000-01-01', days))),
	severity: some(SEVERITIES),
	kind: some(GAP_KINDS),
	step: ids,
	level: some(LEVELS),
	side: some(CLOSING_SIDES),
	bears: some(BEARERS),
	commitment: ids,
	recommendation: ids,
	assessed: some(ASSESSED),
	confidence: some(CONFIDENCES),
	sort: fc.record({ by: fc.constantFrom(...GAP_SORTS), descending: fc.boolean() }),
	group: fc.constantFrom(...GAP_GROUPS),
	cols: some(GAP_COLUMNS).map((cols) => GAP_COLUMNS.filter((col) => col === 'question' || cols.includes(col))),
	page: fc.integer({ min: 1, max: 99_999 }),
	view: fc.constantFrom(...GAP_VIEWS),
	open: ids
});

describe('readGapView', () => {
	it('an empty address is the default view: all differences, the most severe first', () => {
		expect(read('')).toEqual({
			view: {
				q: '',
				on: null,
				severity: [],
				kind: [],
				step: [],
				level: [],
				side: [],
				bears: [],
				commitment: [],
				recommendation: [],
				assessed: [],
				confidence: [],
				sort: { by: 'severity', descending: true },
				group: 'none',
				cols: ['question', 'kind', 'severity', 'distance', 'contribution', 'level', 'commitments'],
				page: 1,
				view: 'register',
				open: []
			},
			problems: []
		});
	});
	it.each<[string, Partial<GapView>]>([
		['severity=high', { severity: ['high'] }],
		['severity=high,low', { severity: ['low', 'high'] }],
		['severity=high&severity=low', { severity: ['low', 'high'] }],
		['severity=&severity=low', { severity: ['low'] }],
		['kind=evidence,conflict', { kind: ['conflict', 'evidence'] }],
		['step=risk-review&step=import', { step: ['import', 'risk-review'] }],
		['level=statute&side=both&bears=grower', { level: ['statute'], side: ['both'], bears: ['grower'] }],
		['recommendation=kei-2025-brief-r1', { recommendation: ['kei-2025-brief-r1'] }],
		['commitment=us-kr-2025-jfs', { commitment: ['us-kr-2025-jfs'] }],
		['assessed=no&confidence=low', { assessed: ['no'], confidence: ['low'] }],
		['sort=-distance', { sort: { by: 'distance', descending: true } }],
		['sort=question', { sort: { by: 'question', descending: false } }],
		['group=step&page=3&view=concordance', { group: 'step', page: 3, view: 'concordance' }],
		['cols=us,kr', { cols: ['question', 'us', 'kr'] }],
		['cols=question', { cols: ['question'] }],
		['cols=kr&cols=severity', { cols: ['question', 'severity', 'kr'] }],
		['q=+risk%20%20review&on=2021-06-01&open=b,a', { q: 'risk review', on: '2021-06-01', open: ['a', 'b'] }]
	])('?%s sets what it names and nothing else', (query, expected) => {
		expect(read(query)).toEqual({ view: { ...DEFAULT_GAP_VIEW, ...expected }, problems: [] });
	});
	it.each([
		['severity', 'terrible'],
		['severity', 'high,terrible'],
		['kind', 'Conflict'],
		['step', 'Risk Review'],
		['level', 'law'],
		['side', 'eu'],
		['bears', 'everyone'],
		['assessed', 'maybe'],
		['confidence', 'none'],
		['sort', 'step'],
		['sort', '--distance'],
		['group', 'side'],
		['cols', 'question,nothing'],
		['page', '0'],
		['page', '-1'],
		['page', '1.5'],
		['view', 'cards'],
		['on', '2021-02-30']
	])('?%s=%s is reported and left out', (param, given) => {
		expect(read(new URLSearchParams({ [param]: given }).toString())).toEqual({
			view: DEFAULT_GAP_VIEW,
			problems: [{ param, given }]
		});
	});
	it('knows which addresses come from a form with several boxes ticked', () => {
		expect(isFromForm(new URLSearchParams('kind=conflict&kind=evidence'))).toBe(true);
		expect(isFromForm(new URLSearchParams('cols=question&cols=us'))).toBe(true);
		expect(isFromForm(new URLSearchParams('kind=conflict,evidence&severity=high&q=a&q=b'))).toBe(false);
	});
});

describe('writeGapView', () => {
	it('leaves defaults out', () => {
		expect(writeGapView(DEFAULT_GAP_VIEW)).toBe('');
	});
	it('writes one view in one way', () => {
		expect(
			writeGapView({
				...DEFAULT_GAP_VIEW,
				severity: ['high', 'low'],
				commitment: ['wto-sps', 'cartagena'],
				sort: { by: 'contribution', descending: true },
				cols: ['us', 'question'],
				page: 2
			})
		).toBe('?cols=question,us&commitment=cartagena,wto-sps&page=2&severity=low,high&sort=-contribution');
	});
	it('every view comes back as it was', () => {
		fc.assert(
			fc.property(validView, (view) => {
				expect(read(writeGapView(view).slice(1))).toEqual({ view, problems: [] });
			})
		);
	});
	it('names the fields of an address, each facet among them', () => {
		expect(GAP_FIELDS).toEqual(expect.arrayContaining([...FACETS, 'q', 'on', 'sort', 'group', 'cols', 'page']));
		expect(GAP_FIELDS).toHaveLength(18);
	});
});
