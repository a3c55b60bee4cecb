import { error } from '@sveltejs/kit';
import { messagesIn } from '$lib/messages/messages';
import { provisionMessages } from '$lib/messages/provisions';
import { paths } from '$lib/paths';
import { indexScope, type Scope } from '$lib/server/index-scopes';
import type { Instrument } from '$lib/server/reference/instruments';
import type { Topic } from '$lib/server/reference/topics';

/** Looks up what an address names; what is not there becomes a 404 that leads to the nearest page. */

export function findTopic(locals: App.Locals, id: string): Topic {
	return locals.reference.topics().find((topic) => topic.id === id) ?? noTopic(locals, id);
}

/** What an index page is about: a topic, a domain, or `all`. */
export function findScope(locals: App.Locals, id: string): Scope {
	return indexScope(locals.reference, id) ?? noTopic(locals, id);
}

function noTopic({ reference, lang }: App.Locals, id: string): never {
	const [first] = reference.topics();
	error(404, {
		message: messagesIn(lang).error.noTopic(id),
		...(first && { nearest: { href: paths.compare(lang, first.id), label: first.title[lang] } })
	});
}

export function findInstrument({ reference, lang }: App.Locals, id: string): Instrument {
	const instrument = reference.instruments.find(id);
	if (instrument) return instrument;
	const m = messagesIn(lang);
	error(404, {
		message: m.error.noInstrument(id),
		nearest: { href: paths.provisions(lang), label: provisionMessages[lang].heading }
	});
}
