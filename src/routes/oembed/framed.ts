import { frameOf, type Frame } from '$lib/components/ui/preview-links';
import { readView } from '$lib/core/view-state';
import { historyMessages } from '$lib/messages/history';
import { indexOverviewMessages } from '$lib/messages/index-overview';
import { topicIndexMessages } from '$lib/messages/topic-index';
import { indexScope } from '$lib/server/index-scopes';
import type { Reference } from '$lib/server/reference/reference';

export interface Framed {
	readonly frame: Frame;
	readonly title: string;
}

/** The frame of an address of this site with its title; null where there is none, or where it names what does not exist. */
export function framedAt(reference: Reference, url: URL, today: string): Framed | null {
	const frame = frameOf(url);
	const title = frame && titleOf(reference, frame, readView(url.searchParams).view.on ?? today);
	return title ? { frame, title } : null;
}

function titleOf(reference: Reference, { kind, lang, ids }: Frame, on: string): string | null {
	const topic = reference.topics().find(({ id }) => id === ids['topic']);
	switch (kind) {
		case 'row':
			return (
				(topic && reference.questions.ofTopic(topic.id, on).find(({ id }) => id === ids['question'])?.ask[lang]) ?? null
			);
		case 'pathway':
			return reference.pathways().find(({ id }) => id === ids['product'])?.title[lang] ?? null;
		case 'index': {
			const scope = indexScope(reference, ids['topic'] ?? '');
			return scope ? topicIndexMessages[lang].heading(scope.name?.[lang] ?? indexOverviewMessages[lang].all) : null;
		}
		case 'history': {
			const shown = ids['topic'] === undefined ? reference.topics()[0] : topic;
			return shown ? historyMessages[lang].heading(shown.title[lang]) : null;
		}
		default:
			return kind satisfies never;
	}
}
