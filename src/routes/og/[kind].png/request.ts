import type { Lang } from '$lib/core/lang';
import { METHOD_VERSION } from '$lib/core/method';
import { readView, type ViewState } from '$lib/core/view-state';
import { formatDate } from '$lib/format';
import { embedMessages } from '$lib/messages/embed';
import type { Amendment } from '$lib/server/amendment';
import type { Element } from '$lib/server/preview/element';
import type { Around } from '$lib/server/preview/frame';
import type { Reference } from '$lib/server/reference/reference';

/** What the address of an image asks for. */
export interface CardRequest {
	readonly reference: Reference;
	readonly lang: Lang;
	/** The day that the law is read on. */
	readonly on: string;
	readonly view: ViewState;
	/** What the address names: `topic`, `question`, `product`, `id`. */
	readonly named: (name: string) => string;
}

/** Null: there is no such thing. */
export type CardOf = (request: CardRequest) => Element | null;

/** Null for an address that nobody of ours has written. */
export function cardRequest({ reference, today }: App.Locals, params: URLSearchParams): CardRequest | null {
	const lang = params.get('lang') ?? 'en';
	const { view, problems } = readView(params);
	if ((lang !== 'en' && lang !== 'ko') || problems.length > 0) return null;
	return { reference, lang, on: view.on ?? today, view, named: (name) => params.get(name) ?? '' };
}

type Label = keyof (typeof embedMessages)['en']['labels'];

/** Name, day and version: they stand on every image. Under an amendment the figures are not the law's, and the image says so. */
export function around({ reference, lang, on }: CardRequest, label: Label, amendment?: Amendment, own = false): Around {
	const words = embedMessages[lang];
	const date = formatDate(on, lang);
	return {
		lang,
		label: words.labels[label],
		date:
			own || (amendment && amendment.own > 0)
				? words.readersOwn(date)
				: amendment?.scenario
					? words.amended(date, amendment.scenario.title[lang])
					: words.asOf(date),
		version: words.version(METHOD_VERSION, reference.revision.slice(0, 8))
	};
}
