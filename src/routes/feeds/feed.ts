import type { Lang } from '$lib/core/lang';
import { apiMessages } from '$lib/messages/api';
import { paths } from '$lib/paths';
import { lawChanges } from '$lib/server/api/changes';
import type { Reference } from '$lib/server/reference/reference';
import type { Topic } from '$lib/server/reference/topics';
import { entryIn, uuidOf, type Entry } from './entry';

/** How many changes a feed holds. */
export const MOST = 100;

export interface Feed {
	readonly id: string;
	readonly lang: Lang;
	readonly title: string;
	readonly subtitle: string;
	readonly rights: string;
	readonly updated: string;
	readonly self: string;
	readonly html: string;
	readonly entries: readonly (Entry & { readonly url: string })[];
}

/** What changed in the law of one topic, or of all, in one language. */
export function feedOf(reference: Reference, topic: Topic | null, lang: Lang, url: URL, today: string): Feed {
	const words = apiMessages[lang];
	const absolute = (path: string): string => new URL(path, url.origin).href;
	const entry = entryIn(reference, lang, today);
	const entries = lawChanges(reference, topic ? [topic] : reference.topics(), today, MOST).map((change) => {
		const made = entry(change);
		return { ...made, url: absolute(made.path) };
	});
	return {
		id: uuidOf(`feed ${lang} ${topic?.id ?? 'all'}`),
		lang,
		title: words.feed.title(topic?.title[lang] ?? null),
		subtitle: words.feed.subtitle,
		rights: words.notice,
		updated:
			entries
				.map(({ updated }) => updated)
				.sort()
				.at(-1) ?? reference.checkedTo,
		self: url.href,
		html: absolute(paths.history(lang)),
		entries
	};
}
