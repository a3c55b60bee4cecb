import { briefMessages } from '$lib/messages/briefs';
import { pinnedMessages } from '$lib/messages/pinned';
import { shareMessages } from '$lib/messages/share';
import { paths } from '$lib/paths';
import { BRIEF_LIMITS } from '$lib/server/workspace/brief';
import { formOf } from '$lib/server/form';
import { keep } from '$lib/server/workspace/kept';
import { shareFits } from '$lib/server/workspace/shares';
import { fail, redirect } from '@sveltejs/kit';
import { kindOf, readPage, showsLaw, titleOf } from '../../../share/freezable';
import { pinnedText } from '../../../share/kept-text';
import { editCookie, rememberBrief } from '../../own';
import { findBrief, shownItem, termsOf } from '../find';
import { flagOf, numberOf, refuseStrangers, textOf, write } from './editing';
import type { Actions, PageServerLoad } from './$types';

/** No script: a page that comes alive while somebody is typing could take the first words away. All of it is plain forms. */
export const csr = false;

export const load: PageServerLoad = async ({ locals, params, cookies, url }) => {
	const { lang } = locals;
	const key = url.searchParams.get('key');
	if (key !== null) {
		// At first use the secret leaves the address bar.
		editCookie.set(cookies, url, params.id, key);
		redirect(303, paths.editBrief(lang, params.id));
	}
	const { secret, workspace } = await refuseStrangers({ locals, params, cookies });
	const found = await workspace.briefs.find(params.id);
	if (found.state === 'deleted') return { id: params.id, editing: null };
	rememberBrief(cookies, url, params.id);
	const brief = await findBrief(locals, params.id);
	const items = brief.items.map((item) => shownItem(locals, item, lang));
	return {
		id: params.id,
		editing: {
			brief: { ...brief, items },
			terms: termsOf(locals, items, lang),
			limits: BRIEF_LIMITS,
			links: {
				read: new URL(paths.brief(lang, brief.id), url).href,
				edit: new URL(paths.editBrief(lang, brief.id, secret), url).href
			}
		}
	};
};

export const actions: Actions = {
	text: (event) =>
		write(event, ({ briefs }, form) => {
			const [title, intro] = [textOf(form, 'title', BRIEF_LIMITS.title), textOf(form, 'intro', BRIEF_LIMITS.text)];
			if (!title || intro === null) return null;
			return briefs.setText(event.params.id, { title, intro }, numberOf(form, 'version'), new Date());
		}),

	note: (event) =>
		write(event, async ({ briefs, use }, form) => {
			const note = textOf(form, 'note', BRIEF_LIMITS.text);
			if (!note) return null;
			const now = new Date();
			if (!(await use.take(event.getClientAddress(), 'item', now))) return { ok: false, why: 'day-limit' } as const;
			const item = { kind: 'note', address: null, topic: null, question: null, label: null, flag: null, note } as const;
			return briefs.add(event.params.id, item, now);
		}),

	add: async (event) => {
		const { locals, params, url } = event;
		await refuseStrangers(event);
		const b = briefMessages[locals.lang];
		const form = await formOf(event.request);
		// A whole link of this site will do as well as a path.
		const given = String(form.get('address') ?? '').trim();
		const address = given.startsWith(url.origin) ? given.slice(url.origin.length) : given;
		const [kind, read] = [kindOf(address), await readPage(locals, address)];
		// As the site writes it: what was given may have led here by dots, and may grow when it is escaped.
		if (!read.ok || kind === null || kind === 'brief' || read.frozen.address.length > BRIEF_LIMITS.address)
			return fail(400, { error: b.noSuchView, yours: { address: given } });
		const [, topic, question] = /\/compare\/([^/?]+)\/([^/?]+)/.exec(read.frozen.address) ?? [];
		const text = showsLaw(kind) ? pinnedText(kind, read.frozen.data, read.frozen.lang) : null;
		if (text && !text.ok)
			return fail(text.why === 'tooLarge' ? 413 : 400, {
				error: pinnedMessages[locals.lang][text.why],
				yours: { address: given }
			});
		const row = kind === 'question' && topic !== undefined && question !== undefined;
		const now = new Date();
		const kept = await keep(locals.workspace, async ({ briefs, use }) => {
			if (!(await use.take(event.getClientAddress(), 'item', now))) return { ok: false, why: 'day-limit' } as const;
			return briefs.add(
				params.id,
				{
					kind: text ? text.content.kind : row ? 'row' : 'view',
					address: text?.address ?? read.frozen.address,
					topic: row ? decodeURIComponent(topic) : null,
					question: row ? decodeURIComponent(question) : null,
					label: titleOf(kind, read.frozen.data, read.frozen.lang).slice(0, BRIEF_LIMITS.label),
					flag: null,
					note: '',
					content: text?.content ?? null
				},
				now
			);
		});
		if (!kept.ok) return fail(503, { error: shareMessages[locals.lang].storage[kept.why], yours: { address: given } });
		if (!kept.value.ok) {
			const { why } = kept.value;
			const [status, error] =
				why === 'day-limit' ? [429, b['day-limit']] : why === 'gone' ? [410, b.deleted] : [413, b.full];
			return fail(status, { error, yours: { address: given } });
		}
		redirect(303, `${paths.editBrief(locals.lang, params.id)}#added`);
	},

	change: (event) =>
		write(event, ({ briefs }, form) => {
			const note = textOf(form, 'note', BRIEF_LIMITS.text);
			if (note === null) return null;
			const item = String(form.get('item') ?? '');
			return briefs.change(event.params.id, item, { note, flag: flagOf(form) }, numberOf(form, 'version'), new Date());
		}),

	move: (event) =>
		write(event, ({ briefs }, form) =>
			briefs.move(event.params.id, String(form.get('item') ?? ''), form.get('way') === 'up' ? 'up' : 'down', new Date())
		),

	remove: (event) =>
		write(event, ({ briefs }, form) =>
			briefs.setRemoved(event.params.id, String(form.get('item') ?? ''), true, new Date())
		),

	restore: (event) =>
		write(event, ({ briefs }, form) =>
			briefs.setRemoved(event.params.id, String(form.get('item') ?? ''), false, new Date())
		),

	freeze: async (event) => {
		const { locals, params, url, getClientAddress } = event;
		await refuseStrangers(event);
		const s = shareMessages[locals.lang];
		const read = await readPage(locals, paths.brief(locals.lang, params.id));
		if (!read.ok) return fail(404, { error: s.noSuchPage });
		if (!shareFits(read.frozen.data)) return fail(413, { error: s.tooLarge });
		const now = new Date();
		const title = titleOf('brief', read.frozen.data, locals.lang);
		const kept = await keep(locals.workspace, async ({ briefs, shares, use }) => {
			if (!(await use.take(getClientAddress(), 'share', now))) return null;
			const made = await shares.freeze({ ...read.frozen, title }, now);
			await briefs.addCopy(params.id, made.id, now);
			return made;
		});
		if (!kept.ok) return fail(503, { error: s.storage[kept.why] });
		if (kept.value === null) return fail(429, { error: s.limit });
		const { id, secret } = kept.value;
		return {
			link: new URL(paths.share(locals.lang, id), url).href,
			revoke: new URL(`${paths.revoke(locals.lang, id)}?key=${secret}`, url).href
		};
	},

	renew: async (event) => {
		await refuseStrangers(event);
		const { locals, params } = event;
		const kept = await keep(locals.workspace, ({ briefs }) => briefs.renewSecret(params.id));
		if (!kept.ok) return fail(503, { error: shareMessages[locals.lang].storage[kept.why] });
		redirect(303, paths.editBrief(locals.lang, params.id, kept.value));
	},

	close: async (event) => {
		await refuseStrangers(event);
		const { locals, params, cookies, url } = event;
		const kept = await keep(locals.workspace, ({ briefs }) => briefs.closeForEditing(params.id));
		if (!kept.ok) return fail(503, { error: shareMessages[locals.lang].storage[kept.why] });
		editCookie.drop(cookies, url, params.id);
		redirect(303, paths.brief(locals.lang, params.id));
	},

	delete: async (event) => {
		await refuseStrangers(event);
		const { locals, params } = event;
		const form = await formOf(event.request);
		const undo = form.get('undo') !== null;
		const kept = await keep(locals.workspace, ({ briefs }) => briefs.setDeleted(params.id, !undo, new Date()));
		if (!kept.ok) return fail(503, { error: shareMessages[locals.lang].storage[kept.why] });
		redirect(303, paths.editBrief(locals.lang, params.id));
	}
};
