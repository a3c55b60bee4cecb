import { error } from '@sveltejs/kit';
import { messagesIn } from '$lib/messages/messages';
import { paths } from '$lib/paths';
import type { Instrument } from '$lib/server/reference/instruments';
import type { Topic } from '$lib/server/reference/topics';

/** Looks up what an address names; what is not there becomes a 404 that leads to the nearest page. */

export function findTopic({ reference, lang }: App.Locals, id: string): Topic {
	const topics = reference.topics();
	const topic = topics.find((candidate) => candidate.id === id);
	if (topic) return topic;
	const [first] = topics;
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
		nearest: { href: paths.provisions(lang), label: m.provisions.heading }
	});
}
