import type { Entry, LawId, LawKind, VersionId } from '$lib/core/law';
import { ImportFault } from './importer';
import { titled } from './kr-body';

function kindOf(kind: string): LawKind {
	if (kind === '법률') return 'statute';
	if (kind === '대통령령') return 'decree';
	return /(?:총리|부)령$/.test(kind) ? 'rule' : 'other';
}

/** `20251001` and `2025-10-01` → '2025-10-01'; null for what is no date. */
function dateIn(text: string): string | null {
	const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(text) ?? [];
	return year === undefined ? null : `${year}-${month}-${day}`;
}

/** What an edition says about a law, under names of its own where they differ. */
export interface KrFacts {
	/** As received, without spaces around it; empty for what is not there. */
	valueOf(name: string): string;
	lineOf(name: string): number;
	readonly nameField: string;
	readonly kindField: string;
	readonly status: string | null;
	readonly authorities: readonly string[];
	readonly url: string | null;
}

/** Names law and version alike whichever format they came in: numbers without the zeros that fill them up. */
export function krIdentity(facts: KrFacts): { readonly law: LawId; readonly version: VersionId } {
	const { valueOf, lineOf, status, authorities, url } = facts;
	const needed = (name: string): string => {
		const value = valueOf(name);
		if (value === '') throw new ImportFault(lineOf(name), `${name} is missing`);
		return value;
	};
	const dateOf = (name: string): string => {
		const date = dateIn(needed(name));
		if (date === null) throw new ImportFault(lineOf(name), `${name} is no date like 2025-10-01: ${valueOf(name)}`);
		return date;
	};
	const id = needed('법령ID');
	if (!/^\d{6}$/.test(id)) throw new ImportFault(lineOf('법령ID'), `법령ID is no number of six digits: ${id}`);
	const name = needed(facts.nameField);
	const kind = kindOf(needed(facts.kindField));
	return {
		law: { key: `kr-${id}`, side: 'kr', system: 'kr', kind, name, title: null, part: null },
		version: {
			promulgated: dateOf('공포일자'),
			number: valueOf('공포번호').replace(/^0+(?=\d)/, '') || null,
			inForce: dateOf('시행일자'),
			status,
			authority: authorities.length > 0 ? authorities.join('·') : null,
			url,
			complete: true
		}
	};
}

/** `별표 1의2`, `별지 제3호서식` as parseKr reads them; a law with one annex only gives it no number. */
export function annexEntry(kind: string, number: string, branch: string, title: string, url: string | null): Entry {
	const digits = [Number(number), Number(branch)].filter((part) => part > 0).join('의');
	const isForm = kind === '서식' || kind === '별지';
	const [first, ...rest] = digits.split('의');
	const form = first ? `별지 제${first}호${rest.map((part) => `의${part}`).join('')}서식` : '별지';
	const pin = isForm ? form : [kind, digits].filter(Boolean).join(' ');
	return { kind: 'annex', level: 0, pin, url, ...titled(title) };
}
