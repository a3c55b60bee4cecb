import type { GlossaryTerm } from '$lib/server/reference/terms';
import { presenter } from '$lib/server/compare';
import type { PageServerLoad } from './$types';

const MAX_QUERY = 100;
const folded = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, '');

export const load: PageServerLoad = ({ locals, url }) => {
	const { reference, lang, today } = locals;
	const q = (url.searchParams.get('q') ?? '').trim().slice(0, MAX_QUERY);
	const wanted = folded(q);
	const { citation } = presenter(reference, lang, today);
	const fits = (term: GlossaryTerm): boolean =>
		[term.en, term.ko, ...term.variants.en, ...term.variants.ko].some((form) => folded(form).includes(wanted));

	const all = reference.terms.all();
	const found = wanted === '' ? all : all.filter(fits);
	const subjects = reference.terms.subjects().map((subject) => ({
		id: subject.id,
		name: subject.name[lang],
		terms: found
			.filter((term) => term.subject === subject.id)
			.map((term) => ({
				id: term.id,
				en: term.en,
				ko: term.ko,
				variants: term.variants,
				usTerm: term.usTerm,
				usSeen: term.usSeen,
				krTerm: term.krTerm,
				krSeen: term.krSeen,
				relation: term.relation,
				note: term.note?.[lang] ?? null,
				definitions: term.definitions.map((definition) => ({
					instrument: definition.instrumentId,
					citation: definition.instrumentId
						? citation({ instrumentId: definition.instrumentId, pinpoint: definition.pinpoint, seen: null }, null)
						: null,
					name: [definition.instrumentName, definition.pinpoint].filter(Boolean).join(' '),
					seen: definition.seen
				}))
			}))
	}));
	return {
		q,
		total: all.length,
		found: found.length,
		subjects: subjects.filter((subject) => subject.terms.length > 0)
	};
};
