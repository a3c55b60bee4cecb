import type { Entry, LawId, LawKind, VersionId } from '$lib/core/law';
import { titled } from './kr-body';

/** What a file says about a law and its version, as received. */
export interface KrFacts {
	readonly id: string;
	readonly name: string;
	/** 법률, 대통령령, 보건복지부령 … */
	readonly kind: string;
	readonly promulgated: string | null;
	readonly number: string | null;
	readonly inForce: string;
	readonly status: string | null;
	readonly authorities: readonly string[];
	readonly url: string | null;
}

function kindOf(kind: string): LawKind {
	if (kind === '법률') return 'statute';
	if (kind === '대통령령') return 'decree';
	return /(?:총리|부)령$/.test(kind) ? 'rule' : 'other';
}

/** `20251001` and `2025-10-01` → '2025-10-01'; null for what is no date. */
export function krDate(text: string): string | null {
	const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(text.trim()) ?? [];
	return year === undefined ? null : `${year}-${month}-${day}`;
}

/** Names law and version alike whichever format they came in: numbers without the zeros that fill them up. */
export function krIdentity(facts: KrFacts): { readonly law: LawId; readonly version: VersionId } {
	const { id, name, kind, number, authorities, ...version } = facts;
	return {
		law: { key: `kr-${id}`, side: 'kr', system: 'kr', kind: kindOf(kind), name, title: null, part: null },
		version: {
			...version,
			number: number?.replace(/^0+(?=\d)/, '') ?? null,
			authority: authorities.length > 0 ? authorities.join('·') : null,
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
