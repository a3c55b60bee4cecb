/** A law as it was read from an official file: one version, in its own order. Importers yield these, the library store keeps them. */
export interface LawText {
	readonly law: LawId;
	readonly version: VersionId;
	readonly entries: readonly Entry[];
}

export type LawSystem = 'kr' | 'cfr' | 'usc';

/** As the kinds of instruments in the reference data. */
export type LawKind = 'statute' | 'decree' | 'rule' | 'regulation' | 'other';

export interface LawId {
	/** Names the law in addresses and for ever: `kr-009170` (법령ID), `cfr-7-340` (title and part), `usc-7-104` (title and chapter). */
	readonly key: string;
	readonly side: 'us' | 'kr';
	readonly system: LawSystem;
	readonly kind: LawKind;
	/** In its own language. */
	readonly name: string;
	/** Title of the CFR or of the Code; null for Korean law. */
	readonly title: number | null;
	/** Part of the CFR; null for all else. */
	readonly part: number | null;
}

/** One text of a law over time. Two files with the same four dates and numbers hold the same version. Dates are 'YYYY-MM-DD'. */
export interface VersionId {
	readonly promulgated: string | null;
	/** Of the promulgation: `21065`. */
	readonly number: string | null;
	/** From when the text holds; for an edition that names only the day on which it was current, that day. */
	readonly inForce: string;
	readonly status: string | null;
	/** Competent ministries or agency, as named in the file. */
	readonly authority: string | null;
	readonly url: string | null;
	/** False where the file holds some sections only: what is not in it is unknown, not repealed. */
	readonly complete: boolean;
}

export type EntryKind = 'heading' | 'article' | 'supplement' | 'annex';

/** A line of the table of contents, with the text that stands under it. */
export interface Entry {
	readonly kind: EntryKind;
	/** Of a heading: 1 for a chapter or subpart, 2 for what divides it …; 0 for all else. */
	readonly level: number;
	/** The place as citations write it: `제4조의2`, `340.6`, `부칙 <제11536호>`, `별표 1`; of a heading `제2장`, `subpart B` or null. */
	readonly pin: string | null;
	readonly heading: string | null;
	/** Official file of an annex that the text only names. */
	readonly url: string | null;
	readonly units: readonly Unit[];
}

/** The smallest thing that is cited: a paragraph, an item, or the whole of an article that has none. */
export interface Unit {
	/** Behind the pin of its article: `제3항제1호가목`, `(d)(3)`; empty for the text of the article itself. */
	readonly path: string;
	/** 0 for the article itself, 1 for a paragraph, 2 for an item … */
	readonly depth: number;
	/** The mark as printed: `①`, `1.`, `가.`, `(a)`; empty where there is none. */
	readonly label: string;
	/** As received, without mark and notes. */
	readonly text: string;
	/** Notes on amendments as printed, `<개정 2012.12.11>` or `[52 FR 22908, …]`; null where there is none. */
	readonly note: string | null;
	/** `삭제`, `[Reserved]`: the place is kept and says nothing. */
	readonly repealed: boolean;
}
