import { error } from '@sveltejs/kit';
import { pathwayMessages } from '$lib/messages/pathways';
import { paths } from '$lib/paths';
import type { Pathway } from '$lib/server/reference/pathways';

/** Looks up the product that an address names; what is not there becomes a 404 that leads to the list. */
export function findPathway({ reference, lang }: App.Locals, id: string): Pathway {
	const pathway = reference.pathways().find((candidate) => candidate.id === id);
	if (pathway) return pathway;
	const m = pathwayMessages[lang];
	error(404, { message: m.noProduct(id), nearest: { href: paths.pathways(lang), label: m.heading } });
}
