import type { ShownCitation } from './row';

/** What a lawyer cites with the day whose text is meant: the codes, which are rewritten in place. */
const CODIFIED = /^\d+ (?:CFR|U\.S\.C\.) /;

/**
 * A citation to take away, in the form that the law's own lawyers use; of an American code with the date of the text.
 *
 * @example copiedCitation({ label: '7 CFR 340.6(d)(3)', own: null }, '2026-11-26') // '7 CFR 340.6(d)(3) (as of 2026-11-26)'
 * @example copiedCitation({ label: 'LMO Act art. 3', own: '「법」 제3조' }, '2026-11-26') // '「법」 제3조'
 */
export function copiedCitation({ label, own }: Pick<ShownCitation, 'label' | 'own'>, on: string): string {
	const cited = own ?? label;
	return CODIFIED.test(cited) ? `${cited} (as of ${on})` : cited;
}
