import type { ShownCitation } from '$lib/core/row';
import { messagesIn } from '$lib/messages/messages';
import type { Lang } from '$lib/core/lang';
import type { Line, Span } from '$lib/server/files/document';

/** The numbered sources of a document: each citation once, in the order in which the text comes to it. */
export function sourceList(lang: Lang) {
	const m = messagesIn(lang);
	const numbers = new Map<string, number>();
	const lines: Line[] = [];

	const lineOf = ({ label, own, href }: ShownCitation): Line => [
		{ text: label, ...(href && { href }) },
		...(own ? [{ text: ` (${own})` }] : []),
		{ text: href ? `, ${href}` : `, ${m.row.noAddress}`, quiet: true }
	];
	const numberOf = (citation: ShownCitation): number => {
		const key = `${citation.label}\n${citation.href}`;
		const known = numbers.get(key);
		if (known !== undefined) return known;
		numbers.set(key, lines.push(lineOf(citation)));
		return lines.length;
	};
	/** The citations of an answer with their numbers, and how well each was seen where that is less well than the answer. */
	const cited = (basis: readonly ShownCitation[]): Span[] =>
		basis.flatMap((citation, index) => [
			{ text: `${index > 0 ? '; ' : ''}${citation.label} ` },
			{ text: '', source: numberOf(citation) },
			...(citation.seen ? [{ text: ` (${m.row.checkedAgainst[citation.seen]})`, quiet: true }] : [])
		]);
	/** The numbers alone, each once and behind a blank. */
	const numbersOf = (basis: readonly ShownCitation[]): Span[] =>
		[...new Set(basis.map(numberOf))].flatMap((source) => [{ text: ' ' }, { text: '', source }]);
	return { cited, numbers: numbersOf, lines: lines as readonly Line[] };
}
export type Sources = ReturnType<typeof sourceList>;
