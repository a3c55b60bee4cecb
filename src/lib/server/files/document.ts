import type { CsvCell } from '$lib/core/csv';
import type { Lang } from '$lib/core/lang';

/** What a file holds, before it becomes one: as a text to read (DOCX, Markdown) or as a table to reckon with (XLSX, CSV). */

/** One thing that a file says of itself, so that its figures can be traced and found again. `id` is its name in JSON. */
export interface Fact {
	readonly id: string;
	readonly name: string;
	readonly value: string | number;
	/** As a reader writes it, where that is another form than the value: a date in words. */
	readonly shown?: string;
	readonly href?: string;
}

/** A run of text in one manner. */
export interface Span {
	readonly text: string;
	readonly bold?: boolean;
	readonly quiet?: boolean;
	readonly href?: string | null;
	/** The number of a source in the list at the end. */
	readonly source?: number;
	/** Of a redline: words of the new version alone, or of the old one alone. */
	readonly change?: Change;
}
export type Change = 'added' | 'removed';
export type Line = readonly Span[];

/** Rows that are made one by one while they are written: thousands at one go would hold up every other reader. */
export const lazily = <T, Row>(list: readonly T[], make: (item: T, index: number) => Row): Iterable<Row> => ({
	*[Symbol.iterator]() {
		for (const [index, item] of list.entries()) yield make(item, index);
	}
});

export interface TextTable {
	readonly kind: 'table';
	/** Shares of the width. */
	readonly columns: readonly { readonly label: string; readonly width: number }[];
	/** Rows of cells of lines. */
	readonly rows: Iterable<readonly (readonly Line[])[]>;
}
export type Block =
	| { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string; readonly href?: string | null }
	/** `reader`: what a reader wrote, set apart from what the editors say. */
	| { readonly kind: 'lines'; readonly lines: readonly Line[]; readonly by: 'site' | 'reader' }
	| { readonly kind: 'list'; readonly items: readonly Line[] }
	| TextTable;

export interface TextDocument {
	readonly lang: Lang;
	readonly title: string;
	readonly landscape: boolean;
	/** The first block: what the file says of itself. */
	readonly facts: readonly Fact[];
	readonly blocks: readonly Block[];
	/** Who is named as the author of tracked changes, and their day; without it a document has none. */
	readonly tracked?: { readonly by: string; readonly on: string };
	/** Numbered from 1, in this order. */
	readonly sources: readonly Line[];
	readonly words: {
		readonly sources: string;
		/** Before the number of the page, and between it and the number of all pages. */
		readonly page: readonly [before: string, between: string, after: string];
	};
}

export interface FileColumn {
	readonly id: string;
	readonly label: string;
	/** In characters. */
	readonly width: number;
	/** The cells of a `date` column are ISO dates. */
	readonly type: 'text' | 'number' | 'date';
}

export interface FileTable {
	readonly sheet: string;
	readonly aboutSheet: string;
	readonly columns: readonly FileColumn[];
	/** The number of rows. */
	readonly size: number;
	/** Cells, and where the first of them leads. */
	readonly rows: Iterable<{ readonly cells: readonly CsvCell[]; readonly href: string | null }>;
	readonly facts: readonly Fact[];
	/** The facts that stand behind each row of a CSV file, where no import loses them. */
	readonly traced: readonly string[];
}
