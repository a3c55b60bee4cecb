import { readView } from '$lib/core/view-state';
import type { Pinned } from '$lib/core/pinned';
import type { Lang } from '$lib/core/lang';
import { briefMessages } from '$lib/messages/briefs';
import { shareMessages } from '$lib/messages/share';
import { amendmentOf } from '$lib/server/amendment';
import { comparisonOf } from '$lib/server/comparisons';
import { textSince, type KeptText } from '$lib/server/library/passage';
import { presenter } from '$lib/server/compare';
import type { Brief, Item } from '$lib/server/workspace/brief';
import { error } from '@sveltejs/kit';

/** The brief of an address, or why there is none. */
export async function findBrief({ workspace, lang }: App.Locals, id: string): Promise<Brief> {
	if (!workspace.ok) error(503, { message: shareMessages[lang].storage.closed });
	const found = await workspace.workspace.briefs.find(id);
	const b = briefMessages[lang];
	if (found.state === 'unknown') error(404, { message: b.unknown });
	if (found.state === 'deleted') error(410, { message: b.deleted });
	return found.brief;
}

/** What of pinned text is held against the library. */
const keptOf = (content: Pinned): KeptText =>
	content.kind === 'passage' ? content : { law: content.law, texts: [content.before, content.after] };

/** An item with the row that it pins, as the law stands on the item's date, and what became of the text that it keeps. */
export function shownItem(
	{ reference, library, today }: Pick<App.Locals, 'reference' | 'library' | 'today'>,
	item: Item,
	lang: Lang
) {
	const { topic, question, address } = item;
	const since = library && item.content && textSince(library, keptOf(item.content), today);
	if (item.kind !== 'row' || topic === null || question === null || address === null)
		return { ...item, since, row: null, on: null, amended: null };
	const { view } = readView(new URL(address, 'http://concord.invalid').searchParams);
	const on = view.on ?? today;
	const amendment = amendmentOf(reference, topic, view, on);
	const row = comparisonOf(reference, topic, on, lang, amendment).shown.get(question) ?? null;
	return {
		...item,
		since,
		row,
		on,
		amended: amendment.scenario?.title[lang] ?? (amendment.own > 0 ? '' : null)
	};
}

export type ShownItem = ReturnType<typeof shownItem>;

/** The glossary terms that the pinned rows mark. */
export const termsOf = ({ reference, today }: App.Locals, items: readonly ShownItem[], lang: Lang) =>
	presenter(reference, lang, today).terms(items.flatMap(({ row }) => row ?? []));
