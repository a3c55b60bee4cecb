import type { Lang } from '$lib/core/lang';
import { isKorean, termKey } from '$lib/core/search-words';
import type { Authority } from './reference/authorities';
import type { Reference } from './reference/reference';

/** An authority that a query names, by the name of the day. */
export interface AuthorityHit {
	readonly id: string;
	readonly name: string;
	readonly short: string;
	/** The name that was found, where it is none of the day: of an earlier time. */
	readonly former: string | null;
}

const AT_MOST = 4;

/** Authorities of which the words have a name, of any time and in either language, or a name has the words; a whole name first. */
export function authoritiesNamed(reference: Reference, words: string, lang: Lang, on: string): AuthorityHit[] {
	const sought = termKey(words);
	if (sought.length < 2) return [];
	const hits = reference.authorities.all().flatMap((authority) => {
		const found = bestName(authority, sought);
		if (!found) return [];
		const { id } = authority;
		const name = reference.authorities.fullName(id, on, lang);
		const former = found.at.name[lang] === name ? null : found.at.name[lang];
		return [{ rank: found.rank, hit: { id, name, short: reference.authorities.shortName(id, on, lang), former } }];
	});
	return hits
		.sort((a, b) => a.rank - b.rank)
		.slice(0, AT_MOST)
		.map(({ hit }) => hit);
}

/** The name that fits best, the latest of equals. */
function bestName({ names }: Authority, sought: string): { rank: number; at: Authority['names'][number] } | undefined {
	return names
		.flatMap((at) => {
			const ranks = [at.name.en, at.name.ko, at.short.en, at.short.ko].map((name) => rankOf(termKey(name), sought));
			const rank = Math.min(...ranks);
			return rank === Infinity ? [] : [{ rank, at }];
		})
		.reverse()
		.sort((a, b) => a.rank - b.rank)[0];
}

function rankOf(name: string, sought: string): number {
	if (name === sought) return 0;
	if (holdsWords(sought, name)) return 1;
	return holdsWords(name, sought) ? 2 : Infinity;
}

/** Korean has no gaps in a key; of other words only whole ones count. */
const holdsWords = (text: string, part: string): boolean =>
	isKorean(part) ? text.includes(part) : ` ${text} `.includes(` ${part} `);
