import { readView } from '$lib/core/view-state';
import { authorityMessages } from '$lib/messages/authorities';
import { paths } from '$lib/paths';
import { authorityView } from '$lib/server/authority-view';
import { lineOf } from '$lib/server/row-line';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { reference, lang, today } = locals;
	const { view, problems } = readView(url.searchParams);
	const on = view.on ?? today;
	const found = authorityView(reference, params.id, on, lang);
	if (!found) {
		const words = authorityMessages[lang];
		error(404, {
			message: words.notFound(params.id),
			nearest: { href: paths.authorities(lang), label: words.heading }
		});
	}
	const { id, side, checked } = found.authority;
	const other = lang === 'en' ? 'ko' : 'en';
	return {
		authority: {
			id,
			side,
			checked,
			role: found.role,
			name: reference.authorities.fullName(id, on, lang),
			otherName: reference.authorities.fullName(id, on, other)
		},
		names: found.names.map((name) => ({
			from: name.from,
			until: name.until,
			current: name.current,
			name: name.name[lang],
			other: name.name[other],
			short: name.short[lang]
		})),
		instruments: found.instruments,
		products: found.topics.flatMap(({ products }) => products),
		questions: found.questions,
		topics: found.topics
			.filter(({ named, byLaw }) => named.length + byLaw.length > 0)
			.map(({ id, title, named, byLaw }) => ({ id, title, named: named.map(lineOf), byLaw: byLaw.map(lineOf) })),
		on,
		given: view.on,
		problems
	};
};
