import type { Text2 } from '$lib/core/lang';

/** Two columns as one bilingual text. */
export const text2 = (en: string, ko: string): Text2 => ({ en, ko });

/** The same where both columns may be empty; they are filled together or not at all. */
export const text2OrNull = (en: string | null, ko: string | null): Text2 | null =>
	en === null || ko === null ? null : { en, ko };

/** Rows by a key, in their order (Map.groupBy needs Node 21). */
export function groupBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const row of rows) {
		const group = groups.get(keyOf(row));
		if (group) group.push(row);
		else groups.set(keyOf(row), [row]);
	}
	return groups;
}
