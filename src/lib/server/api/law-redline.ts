import type { UnitChange } from '$lib/core/law-change';
import { ENTRY_CHANGES } from '$lib/core/law-redline';
import { countRedline, shownRedline, type ShownEntry } from '$lib/core/redline-shown';
import { readRedlineView, REDLINE_SHOWN, versionsCompared, type RedlineView } from '$lib/core/redline-view';
import { keyOf } from '$lib/core/library-view';
import { z } from 'zod';
import { redlineOf } from '../library/redline';
import { endpoint, type QueryParam } from './endpoint';
import { ENTRY_KIND, lawInPath, shownVersion, UNIT, VERSION } from './law-shapes';
import { pageOf } from './paging';
import { oneOfWords, paging } from './params';
import { list, named } from './schema-parts';

const RUNS = list(
	z.strictObject({
		kind: z.enum(['same', 'added', 'removed']),
		text: z.string(),
		was: z.string().optional().describe('As it stood before, where only spacing or marks differ.')
	})
);
const PLACE = z.strictObject({ pin: z.string().nullable(), path: z.string() });
const CHANGED_UNIT = named(
	'ChangedLawUnit',
	z
		.strictObject({
			kind: z.enum(['same', 'changed', 'added', 'removed', 'repealed', 'moved-away', 'moved-here']),
			before: UNIT.nullable(),
			after: UNIT.nullable(),
			words: RUNS.nullable().describe('Null where the words differ too much to be compared one by one.'),
			other: PLACE.nullable().describe(
				'Of text that moved, was cut out of another text or put into one: the other place.'
			)
		})
		.describe('A paragraph or an item in both versions.')
);
const HEAD = z.strictObject({ pin: z.string().nullable(), heading: z.string().nullable() });
const CHANGED_ENTRY = named(
	'ChangedLawEntry',
	z
		.strictObject({
			kind: ENTRY_KIND,
			became: z
				.enum(ENTRY_CHANGES)
				.describe('“unknown”: it stands in one version, and the file of the other is incomplete.'),
			changed: z.boolean().describe('Whether its words changed; what moved may say the same.'),
			before: HEAD.nullable(),
			after: HEAD.nullable(),
			units: list(CHANGED_UNIT),
			leftOut: z.int().describe('Paragraphs and items that did not change and are not listed.')
		})
		.describe('An article, and what became of it.')
);
const COUNTS = z
	.record(ENTRY_KIND, z.record(z.enum(ENTRY_CHANGES), z.int()))
	.describe('How many articles, headings … became what.');

/** The pages' own names of versions: what is no name at all is refused here, what this law does not have by the handler. */
const versionParam = (
	name: 'from' | 'to',
	what: QueryParam<string | null>['what'],
	example: string
): QueryParam<string | null> => ({
	what,
	schema: z.string().regex(/^[\w-]{1,60}$/),
	example,
	fallback: null,
	read: (text) => readRedlineView(new URLSearchParams({ [name]: text })).view[name] ?? undefined,
	expected: () => EXPECTED
});
const EXPECTED = 'the key of a version of this law, as /laws/{id} lists them';

const showParam: QueryParam<RedlineView['show']> = {
	what: {
		en: 'changes: what changed with what stands above it; all: the whole law.',
		ko: 'changes: 달라진 부분과 그 상위 항·호, all: 법령 전체.'
	},
	schema: z.enum(REDLINE_SHOWN),
	example: 'all',
	fallback: 'changes',
	read: (text) => REDLINE_SHOWN.find((show) => show === text),
	expected: () => oneOfWords(REDLINE_SHOWN)
};

const shownUnit = (unit: UnitChange['before']): z.infer<typeof UNIT> | null => {
	if (unit === null) return null;
	const { path, label, text, note, repealed } = unit;
	return { path, label, text, note, repealed };
};

function shownEntry({ change, units }: ShownEntry): z.infer<typeof CHANGED_ENTRY> {
	const head = (line: typeof change.before) => line && { pin: line.entry.pin, heading: line.entry.heading };
	return {
		kind: (change.after ?? change.before)?.entry.kind ?? 'article',
		became: change.kind,
		changed: change.changed,
		before: head(change.before),
		after: head(change.after),
		units: units.flatMap((shown) => {
			if (shown.hidden) return [];
			const { kind, before, after, text, other } = shown.change;
			const words = text.ok ? text.runs.map((run) => ({ ...run })) : null;
			return [{ kind, before: shownUnit(before), after: shownUnit(after), words, other }];
		}),
		leftOut: units.reduce((sum, { hidden }) => sum + (hidden?.length ?? 0), 0)
	};
}

export const lawRedlineEndpoints = [
	endpoint({
		id: 'lawRedline',
		path: '/laws/{id}/redline',
		summary: {
			en: 'What changed between two versions of a law, article by article and word by word; without names, to the version in force from the one before.',
			ko: '법령의 두 연혁 사이에 달라진 내용. 조문별, 단어별이다. 연혁을 정하지 않으면 시행 중인 것과 그 직전의 것을 대조한다.'
		},
		inPath: { id: lawInPath },
		inQuery: {
			from: versionParam('from', { en: 'The old version.', ko: '구 법령의 연혁.' }, '2007-12-21-8762'),
			to: versionParam('to', { en: 'The new version.', ko: '신 법령의 연혁.' }, '2012-12-11-11536'),
			show: showParam,
			...paging
		},
		data: z.strictObject({
			before: VERSION.nullable().describe(
				'Null: the library has one version of this law, and nothing to compare it with.'
			),
			after: VERSION.nullable(),
			counts: COUNTS.nullable(),
			entries: list(CHANGED_ENTRY)
		}),
		cost: 5,
		answer: ({ id: { laws, law }, from, to, show, ...paged }, { library, today }) => {
			const versions = laws.versions(law.id);
			const known = new Set(versions.flatMap((version) => [keyOf(version), String(version.id)]));
			const refused = Object.entries({ from, to }).flatMap(([param, given]) =>
				given === null || known.has(given) ? [] : [{ param, given, expected: EXPECTED }]
			);
			if (refused.length > 0) return { refused };
			const found = versionsCompared(versions, { from, to }, today);
			if (!found || !library) {
				const { page } = pageOf([], paged);
				return { data: { before: null, after: null, counts: null, entries: [] }, page };
			}
			const { before, after } = found;
			const redline = redlineOf(library, before, after);
			const { items, page } = pageOf(shownRedline(redline, show).entries, paged);
			const { movedAndChanged: _, ...counts } = countRedline(redline);
			return {
				data: { before: shownVersion(before), after: shownVersion(after), counts, entries: items.map(shownEntry) },
				on: after.inForce,
				page,
				html: (lang, pages) => pages.redline(lang, law.key, keyOf(before), keyOf(after), { show })
			};
		}
	})
];
