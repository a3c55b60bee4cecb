import { headRedline, placeName } from '$lib/components/redline/places';
import type { UnitChange } from '$lib/core/law-change';
import type { Lang } from '$lib/core/lang';
import { METHOD_VERSION } from '$lib/core/method';
import type { QuietRedline } from '$lib/core/quiet';
import type { ShownEntry, ShownUnit } from '$lib/core/redline-shown';
import { formatDate } from '$lib/format';
import { lawRedlineMessages } from '$lib/messages/law-redline';
import { paths } from '$lib/paths';
import type { Block, Line, Span, TextDocument } from '$lib/server/files/document';
import type { Compared } from './compared';

/** Text of one version alone; of text that moved, both places: whoever accepts or rejects all changes gets one of the two laws. */
const CHANGE = { before: 'removed', after: 'added' } as const;
const alone = (side: 'before' | 'after', text: string): Line => (text === '' ? [] : [{ text, change: CHANGE[side] }]);
const replaced = (before: string, after: string): Line =>
	before === after ? [{ text: after }] : [...alone('before', before), ...alone('after', after)];

/** What is the same but for spacing and marks stands as it is now. */
const spansOf = (words: QuietRedline, before: string, after: string): Line =>
	words.ok
		? words.runs.map(({ kind, text }): Span => ({ text, ...(kind !== 'same' && { change: kind }) }))
		: replaced(before, after);

function unitLine({ before, after, text }: UnitChange): Line {
	const labelled = (unit: typeof before) => [unit?.label, unit?.text].filter(Boolean).join(' ');
	if (before === null || after === null)
		return [...alone('before', labelled(before)), ...alone('after', labelled(after))];
	const label = replaced(before.label, after.label);
	const space = before.label || after.label ? [{ text: ' ' }] : [];
	return [...label, ...space, ...spansOf(text, before.text, after.text)].filter((span) => span.text !== '');
}

/**
 * The articles of a redline. `notes`: says beside the text where it came from and what was left out; tracked changes have none, for
 * they would stay behind in the law.
 */
export function redlineBlocks(entries: readonly ShownEntry[], lang: Lang, notes: boolean): Block[] {
	const m = lawRedlineMessages[lang];
	const quiet = (text: string): Line => [{ text, quiet: true }];
	const noteOf = ({ kind, other, before: old, after: now }: UnitChange): Line => {
		if (other) return quiet(` (${m.elsewhere(kind, placeName(other))})`);
		return old && now && old.path !== now.path ? quiet(` (${m.was(old.path || m.wholeArticle)})`) : [];
	};
	const lineOf = (unit: ShownUnit): Line =>
		unit.hidden
			? quiet(`⋯ ${m.hidden(unit.hidden.length)}`)
			: [...unitLine(unit.change), ...(notes ? noteOf(unit.change) : [])];
	const blocksOf = ({ change, units }: ShownEntry): Block[] => [
		{
			kind: 'lines',
			by: 'site',
			lines: [
				spansOf(headRedline(change), '', '').map((span) => ({ ...span, bold: true })),
				...units.filter((unit) => notes || !unit.hidden).map(lineOf)
			].filter((line) => line.length > 0)
		}
	];
	return entries.flatMap(blocksOf);
}

/** The redline as a file holds it; `notes` as above. */
export function redlineDocument(
	data: Compared,
	{ lang, today }: Pick<App.Locals, 'lang' | 'today'>,
	url: URL,
	notes: boolean
): TextDocument {
	const m = lawRedlineMessages[lang];
	const { law, before, after, view } = data;
	const date = (day: string | null) => (day === null ? null : formatDate(day, lang));
	const named = (version: typeof before) =>
		`${version.name}, ${m.versionOf(date(version.promulgated), version.number, formatDate(version.inForce, lang))}`;
	const address = new URL(paths.redline(lang, law.key, before.key, after.key, view), url.origin).href;

	const fact = (id: keyof typeof m.facts, value: string, more = {}) => ({ id, name: m.facts[id], value, ...more });
	return {
		lang,
		title: m.title(after.name, formatDate(before.inForce, lang), formatDate(after.inForce, lang)),
		landscape: false,
		facts: [
			fact('before', named(before)),
			fact('after', named(after)),
			fact('counts', m.counts(data.counts)),
			fact('shown', m.shows[view.show]),
			...(notes
				? [fact('legend', m.legendSentence(formatDate(before.inForce, lang), formatDate(after.inForce, lang)))]
				: []),
			fact('made', today, { shown: formatDate(today, lang) }),
			fact('method', METHOD_VERSION),
			fact('address', address, { href: address }),
			fact('caution', [m.unofficial, ...(before.complete && after.complete ? [] : [m.incomplete])].join(' '))
		],
		blocks: redlineBlocks(data.shown.entries, lang, notes),
		tracked: {
			by: `${m.facts.after}: ${m.version(formatDate(after.inForce, lang), after.number)}`,
			on: after.promulgated ?? after.inForce
		},
		sources: [],
		words: { sources: '', page: m.page }
	};
}
