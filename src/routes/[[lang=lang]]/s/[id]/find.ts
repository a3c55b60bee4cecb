import { shareMessages } from '$lib/messages/share';
import { paths } from '$lib/paths';
import { textSince } from '$lib/server/library/passage';
import { keptText } from '../../share/kept-text';
import { isPageKind, readPage, showsLaw, type PageData, type PageKind } from '../../share/freezable';
import { error, redirect } from '@sveltejs/kit';
import { changedSince, type Since } from './since';

type Event = { locals: App.Locals; params: { id: string }; url: URL };

/** A frozen view as it was kept. */
export async function storedShare({ locals, params, url }: Event) {
	const { workspace, lang } = locals;
	const s = shareMessages[lang];
	if (!workspace.ok) error(503, { message: s.storage.closed });
	const found = await workspace.workspace.shares.find(params.id);
	if (found.state === 'unknown') error(404, { message: s.unknownPage });
	if (found.state === 'revoked') error(410, { message: s.revokedPage });
	const { share } = found;
	// A frozen view speaks the language in which it was frozen.
	if (share.lang !== lang)
		redirect(307, url.pathname.replace(/^(?:\/ko)?\/s\//, paths.share(share.lang, '')) + url.search);
	if (!isPageKind(share.kind)) error(410, { message: s.sinceGoneAltogether });
	const kind: PageKind = share.kind;
	return { ...share, kind, data: share.data as PageData };
}

/** A frozen view with what has changed since, null where the live page is gone; of official text, what became of that in the library. */
export async function findShare(event: Event) {
	const share = await storedShare(event);
	const { library, today } = event.locals;
	if (showsLaw(share.kind)) {
		const texts = textSince(library, keptText(share.kind, share.data), today);
		return { share, since: null, texts };
	}
	const now = await readPage(event.locals, share.address);
	const since: Since | null = now.ok ? changedSince(share.kind, share.data, now.frozen.data) : null;
	return { share, since, texts: null };
}
