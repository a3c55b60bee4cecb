import { SIDES } from '$lib/core/answer';
import type { DatedRow, Day } from '$lib/core/index-history';
import { compareTopic } from './compare';
import { indexItems } from './index-items';
import type { Reference } from './reference/reference';
import { groupBy } from './reference/text2';

const kept = new WeakMap<Reference, Map<string, readonly Day[]>>();

/** Every day on which an answer of the topic starts or ends, compared once for both languages and all steps. */
export function daysOf(reference: Reference, topicId: string): readonly Day[] {
	const cache = kept.get(reference) ?? new Map<string, readonly Day[]>();
	kept.set(reference, cache);
	const found = cache.get(topicId);
	if (found) return found;
	const days = [...groupBy(reference.changes(topicId), (change) => change.date)].map(([date, changes]) => ({
		date,
		rows: rowsOn(reference, topicId, date),
		changed: changes.map(({ questionId: id, orEarlier }) => ({ id, orEarlier }))
	}));
	cache.set(topicId, days);
	return days;
}

function rowsOn(reference: Reference, topicId: string, date: string): Map<string, DatedRow> {
	const compared = compareTopic(reference, topicId, date);
	const items = indexItems(compared);
	return new Map(
		compared.flatMap(({ question, sides, comparison }, index) => {
			const item = items[index];
			if (!item) return [];
			const low = SIDES.some((side) => sides[side]?.checked?.confidence === 'low');
			const { id, weight, distance, outside = false } = item;
			return [[id, { id, weight, distance, outside, step: question.stepId, state: comparison.state, low }] as const];
		})
	);
}
