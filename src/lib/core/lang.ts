/** The two languages of every page, as equals. */
export type Lang = 'en' | 'ko';

/** A text in both languages. */
export interface Text2 {
	readonly en: string;
	readonly ko: string;
}
