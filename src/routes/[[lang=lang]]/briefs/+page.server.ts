import { briefMessages } from '$lib/messages/briefs';
import { shareMessages } from '$lib/messages/share';
import { paths } from '$lib/paths';
import { formOf } from '$lib/server/form';
import { BRIEF_LIMITS } from '$lib/server/workspace/brief';
import { readBriefFile } from '$lib/server/workspace/brief-file';
import { keep } from '$lib/server/workspace/kept';
import { fail, redirect } from '@sveltejs/kit';
import { ownBriefs } from './own';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, cookies }) => {
	const { workspace } = locals;
	if (!workspace.ok) return { own: [], closed: true };
	const found = await Promise.all(
		ownBriefs(cookies).map(async (id) => ({ id, found: await workspace.workspace.briefs.find(id) }))
	);
	return {
		closed: false,
		own: found.flatMap(({ id, found }) =>
			found.state === 'there'
				? [{ id, title: found.brief.title, items: found.brief.items.length, changedAt: found.brief.changedAt }]
				: []
		)
	};
};

export const actions: Actions = {
	create: async ({ locals, request, getClientAddress }) => {
		const [b, s] = [briefMessages[locals.lang], shareMessages[locals.lang]];
		const title = String((await formOf(request)).get('title') ?? '')
			.normalize('NFC')
			.trim();
		if (title === '' || title.length > BRIEF_LIMITS.title) return fail(400, { error: b.titleNeeded, title });
		const now = new Date();
		const kept = await keep(locals.workspace, async ({ briefs, use }) =>
			(await use.take(getClientAddress(), 'brief', now)) ? briefs.create(title, locals.lang, now) : null
		);
		if (!kept.ok) return fail(503, { error: s.storage[kept.why], title });
		if (kept.value === null) return fail(429, { error: b.limit, title });
		redirect(303, paths.editBrief(locals.lang, kept.value.id, kept.value.secret));
	},

	import: async ({ locals, request, getClientAddress }) => {
		const [b, s] = [briefMessages[locals.lang], shareMessages[locals.lang]];
		const given = (await formOf(request)).get('file');
		if (!(given instanceof File) || given.size === 0) return fail(400, { error: b.fileNeeded });
		const read = readBriefFile(await given.bytes());
		if (!read.ok) {
			const tooLarge = read.faults.some(({ kind }) => kind === 'file-too-large');
			return fail(tooLarge ? 413 : 400, { error: b.fileFaulty, faults: read.faults });
		}
		const now = new Date();
		const kept = await keep(locals.workspace, async ({ briefs, use }) =>
			(await use.take(getClientAddress(), 'brief', now)) ? briefs.import(read.file, now) : null
		);
		if (!kept.ok) return fail(503, { error: s.storage[kept.why] });
		if (kept.value === null) return fail(429, { error: b.limit });
		redirect(303, paths.editBrief(read.file.lang, kept.value.id, kept.value.secret));
	}
};
