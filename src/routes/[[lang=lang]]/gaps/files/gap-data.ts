import { SIDES } from '$lib/core/answer';
import type { GapColumn, GapView } from '$lib/core/gap-view';
import type { FileGap } from './contents';

/** The fields of each column, in the words of the data: ids and figures, not labels. */
function fields(record: FileGap, column: GapColumn): Record<string, unknown> {
	const { gap } = record;
	switch (column) {
		case 'question':
			return { question: record.ask, topic: record.topic.id };
		case 'step':
			return { step: record.step };
		case 'kind':
			return { kind: gap?.kind ?? null };
		case 'severity':
			return { severity: gap?.severity ?? null };
		case 'distance':
			return { distance: record.distance, state: record.state, difference: record.difference };
		case 'contribution':
			return { contribution: record.contribution, weight: record.weight };
		case 'bears':
			return { bears: gap?.bears ?? null };
		case 'level':
			return { closes: gap?.closes ?? null };
		case 'commitments':
			return {
				commitments:
					gap?.commitments.map(({ id, title, paragraph, label }) => ({ id, title, paragraph, label })) ?? null
			};
		case 'confidence':
			return { confidence: gap?.confidence ?? null };
		case 'us':
		case 'kr':
			return { [column]: answer(record, column) };
		default:
			return column satisfies never;
	}
}

function answer(record: FileGap, side: (typeof SIDES)[number]) {
	const shown = record.sides?.[side];
	if (!shown) return null;
	const { state, value, rule, basis, checked } = shown;
	return {
		state,
		value,
		rule: rule.text,
		basis: basis.map(({ instrument, label, href }) => ({ instrument, label, href })),
		checked
	};
}

/** The rows as data. `hrefOf` gives the address of a row. */
export function gapData(records: readonly FileGap[], view: GapView, hrefOf: (record: FileGap) => string) {
	const columns: readonly GapColumn[] = view.view === 'register' ? view.cols : ['question', 'us', 'kr', 'distance'];
	return records.map((record) => ({
		id: record.id,
		href: hrefOf(record),
		assessed: record.gap !== null,
		judgedOn: record.gap?.judgedOn ?? null,
		...(Object.assign({}, ...columns.map((column) => fields(record, column))) as Record<string, unknown>)
	}));
}
