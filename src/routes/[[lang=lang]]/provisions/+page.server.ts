import { formatCitation } from '$lib/core/citation';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { reference, lang } = locals;
	const cited = reference.answers.citations();
	const instruments = reference.instruments.all().map((instrument) => ({
		id: instrument.id,
		side: instrument.side,
		kind: instrument.kind,
		name: instrument.name[lang],
		citation: formatCitation(instrument, null, lang, 'short'),
		rows: cited.get(instrument.id) ?? 0
	}));
	return {
		sides: (['us', 'kr', 'int'] as const).map((side) => ({
			side,
			instruments: instruments.filter((instrument) => instrument.side === side).sort((a, b) => b.rows - a.rows)
		}))
	};
};
