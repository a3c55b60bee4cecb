import type { Lang } from '$lib/core/lang';
import type { ShownRow } from '$lib/core/row';
import { NO_AMENDMENT, type Amendment } from './amendment';
import { compareTopic, presenter, type ComparedRow } from './compare';
import { lastMade } from './last-made';
import { citedTexts } from './library/cited-texts';
import type { Library } from './library/library';
import type { Reference } from './reference/reference';

export interface Comparison {
	readonly compared: readonly ComparedRow[];
	readonly shown: DrawnRows;
}
/** Rows as a page shows them, each drawn when it is first asked for: to mark the terms of every rule takes longer than all else. */
interface DrawnRows {
	readonly get: (questionId: string) => ShownRow | undefined;
}

/** A reader who filters or opens rows asks for the same topic, date and language again and again; both languages share the compared rows. */
const keptRows = lastMade<readonly ComparedRow[]>(40);
const keptComparisons = lastMade<Comparison>(40);

/** A topic on a date, compared and put in one language; under an amendment where there is one, with links to official texts from a library. */
export function comparisonOf(
	reference: Reference,
	topicId: string,
	on: string,
	lang: Lang,
	amendment: Amendment = NO_AMENDMENT,
	library: Library | null = null
): Comparison {
	return keptComparisons(reference, `${topicId} ${on} ${lang} ${library?.edition() ?? '-'} ${amendment.key}`, () => {
		const compared = keptRows(reference, `${topicId} ${on} ${amendment.key}`, () =>
			compareTopic(reference, topicId, on, amendment.answers)
		);
		const { row } = presenter(reference, lang, on, library && citedTexts(library, reference));
		return { compared, shown: drawnRows(compared, row) };
	});
}

function drawnRows(compared: readonly ComparedRow[], draw: (row: ComparedRow) => ShownRow): DrawnRows {
	const rows = new Map(compared.map((row) => [row.question.id, row]));
	const drawn = new Map<string, ShownRow>();
	return {
		get: (questionId) => {
			const [found, row] = [drawn.get(questionId), rows.get(questionId)];
			if (found || !row) return found;
			const fresh = draw(row);
			drawn.set(questionId, fresh);
			return fresh;
		}
	};
}
