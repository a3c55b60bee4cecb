import type { Lang, Text2 } from '$lib/core/lang';
import { holds, type Interval } from '$lib/core/interval';
import type { Db } from '../stores/open';
import { groupBy, text2 } from './text2';

interface AuthorityName extends Interval {
	readonly name: Text2;
	readonly short: Text2;
}

interface NameRow {
	authorityId: string;
	from: string;
	until: string | null;
	nameEn: string;
	nameKo: string;
	shortEn: string;
	shortKo: string;
}

/** Authorities and what they were called when; read at once, like the instruments. */
export function authorityQueries(db: Db) {
	const rows = db.prepare<[], NameRow>(
		`SELECT authority_id AS authorityId, valid_from AS "from", valid_until AS until, name_en AS nameEn, name_ko AS nameKo,
			short_en AS shortEn, short_ko AS shortKo FROM authority_name ORDER BY authority_id, valid_from`
	);
	const namesOf = groupBy(
		rows.all().map((row) => ({
			id: row.authorityId,
			from: row.from,
			until: row.until,
			name: text2(row.nameEn, row.nameKo),
			short: text2(row.shortEn, row.shortKo)
		})),
		(row) => row.id
	);
	/** The name on a date; before the first and after the last recorded name, the nearest one. */
	const named = (id: string, on: string): AuthorityName | undefined => {
		const names = namesOf.get(id) ?? [];
		return names.find((name) => holds(name, on)) ?? ((names[0]?.from ?? '') > on ? names[0] : names.at(-1));
	};
	return {
		shortName: (id: string, on: string, lang: Lang): string => named(id, on)?.short[lang] ?? id,
		fullName: (id: string, on: string, lang: Lang): string => named(id, on)?.name[lang] ?? id
	};
}
