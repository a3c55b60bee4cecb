import type { Side } from '$lib/core/answer';
import type { Difference } from '$lib/core/state';
import type { gapMessages } from '$lib/messages/gaps';

/** The level of agreement of two rules that differ, in the words of a concordance table. */
export function agreementWords(
	{ distance, difference }: { distance: number; difference: Difference },
	words: (typeof gapMessages)['en']
): { head: string; side: Side | null } {
	if (difference.kind === 'no-rule') return { head: words.agreement.oneSided, side: difference.sides[0] ?? null };
	return { head: distance >= 1 ? words.agreement.none : words.agreement.partial, side: null };
}
