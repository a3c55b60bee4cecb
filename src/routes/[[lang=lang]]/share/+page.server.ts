import { shareMessages } from '$lib/messages/share';
import { pinnedMessages } from '$lib/messages/pinned';
import { paths } from '$lib/paths';
import { formOf } from '$lib/server/form';
import { keep } from '$lib/server/workspace/kept';
import { shareFits } from '$lib/server/workspace/shares';
import { fail } from '@sveltejs/kit';
import { ownBriefs } from '../briefs/own';
import { kindOf, readPage, titleOf } from './freezable';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, cookies }) => {
	const of = url.searchParams.get('of') ?? '';
	const read = of === '' ? null : await readPage(locals, of);
	const { workspace } = locals;
	const briefs = workspace.ok
		? await Promise.all(ownBriefs(cookies).map((id) => workspace.workspace.briefs.find(id)))
		: [];
	return {
		of,
		briefs: briefs.flatMap((found) =>
			found.state === 'there' ? [{ id: found.brief.id, title: found.brief.title }] : []
		),
		state: read === null ? ('nothing' as const) : read.ok ? ('freezable' as const) : read.why,
		kind: kindOf(of),
		title: read?.ok ? titleOf(read.frozen.kind, read.frozen.data, locals.lang) : null,
		live: read === null || (!read.ok && read.why === 'no-such-page') ? null : new URL(of, url).href
	};
};

export const actions: Actions = {
	freeze: async ({ locals, request, url, getClientAddress }) => {
		const m = shareMessages[locals.lang];
		const of = String((await formOf(request)).get('of') ?? '');
		const read = await readPage(locals, of);
		if (!read.ok) return fail(400, { error: read.why === 'no-such-page' ? m.noSuchPage : m.notFreezable });
		const { frozen } = read;
		if (!shareFits(frozen.data))
			return fail(413, { error: frozen.kind === 'law' ? pinnedMessages[locals.lang].lawTooLarge : m.tooLarge });
		const title = titleOf(frozen.kind, frozen.data, frozen.lang);
		const now = new Date();
		const kept = await keep(locals.workspace, async ({ shares, use }) =>
			(await use.take(getClientAddress(), 'share', now)) ? await shares.freeze({ ...frozen, title }, now) : null
		);
		if (!kept.ok) return fail(503, { error: m.storage[kept.why] });
		if (kept.value === null) return fail(429, { error: m.limit });
		const { id, secret } = kept.value;
		return {
			link: new URL(paths.share(frozen.lang, id), url).href,
			revoke: new URL(`${paths.revoke(frozen.lang, id)}?key=${secret}`, url).href
		};
	}
};
