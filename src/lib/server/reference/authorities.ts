import type { Confidence, Seen } from '$lib/core/answer';
import type { Lang, Text2 } from '$lib/core/lang';
import { holds, type Interval } from '$lib/core/interval';
import type { Db } from '../stores/open';
import { groupBy, text2 } from './text2';

interface AuthorityName extends Interval {
	readonly name: Text2;
	readonly short: Text2;
}

export interface Authority {
	readonly id: string;
	readonly side: 'us' | 'kr' | 'int';
	readonly role: Text2;
	/** In order of time. */
	readonly names: readonly AuthorityName[];
	readonly checked: { readonly on: string; readonly against: Seen; readonly confidence: Confidence };
}

interface AuthorityRow {
	id: string;
	side: Authority['side'];
	roleEn: string;
	roleKo: string;
	checkedOn: string;
	checkedAgainst: Seen;
	confidence: Confidence;
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
	const all = db.prepare<[], AuthorityRow>(
		`SELECT id, side, role_en AS roleEn, role_ko AS roleKo, checked_on AS checkedOn, checked_against AS checkedAgainst, confidence
		FROM authority ORDER BY id`
	);
	const names = db.prepare<[], NameRow>(
		`SELECT authority_id AS authorityId, valid_from AS "from", valid_until AS until, name_en AS nameEn, name_ko AS nameKo,
			short_en AS shortEn, short_ko AS shortKo FROM authority_name ORDER BY authority_id, valid_from`
	);
	const namesOf = groupBy(names.all(), (row) => row.authorityId);
	const authorities = new Map(all.all().map((row) => [row.id, authorityOf(row, namesOf.get(row.id) ?? [])]));

	/** The name on a date; before the first and after the last recorded name, the nearest one. */
	const named = (id: string, on: string): AuthorityName | undefined => {
		const known = authorities.get(id)?.names ?? [];
		return known.find((name) => holds(name, on)) ?? ((known[0]?.from ?? '') > on ? known[0] : known.at(-1));
	};
	return {
		all: (): Authority[] => [...authorities.values()],
		find: (id: string): Authority | undefined => authorities.get(id),
		shortName: (id: string, on: string, lang: Lang): string => named(id, on)?.short[lang] ?? id,
		fullName: (id: string, on: string, lang: Lang): string => named(id, on)?.name[lang] ?? id
	};
}

function authorityOf(row: AuthorityRow, names: readonly NameRow[]): Authority {
	return {
		id: row.id,
		side: row.side,
		role: text2(row.roleEn, row.roleKo),
		names: names.map((n) => ({
			from: n.from,
			until: n.until,
			name: text2(n.nameEn, n.nameKo),
			short: text2(n.shortEn, n.shortKo)
		})),
		checked: { on: row.checkedOn, against: row.checkedAgainst, confidence: row.confidence }
	};
}
