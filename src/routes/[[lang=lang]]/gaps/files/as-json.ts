import { SIDES } from '$lib/core/answer';
import type { GapColumn, GapView } from '$lib/core/gap-view';
import type { Lang } from '$lib/core/lang';
import { gapMessages } from '$lib/messages/gaps';
import type { GapRecord } from '$lib/server/gaps';
import type { About } from './contents';

/** The fields of each column, in the words of the data: ids and figures, not labels. */
function fields(record: GapRecord, column: GapColumn): Record<string, unknown> {
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

function answer(record: GapRecord, side: (typeof SIDES)[number]) {
	const shown = record.sides[side];
	return (
		shown && {
			state: shown.state,
			value: shown.value,
			rule: shown.rule.text,
			basis: shown.basis.map(({ instrument, label, href }) => ({ instrument, label, href })),
			checked: shown.checked
		}
	);
}

/** The rows as JSON, in an envelope that says what they are. `href` is the address of a row. */
export function asJson(
	records: readonly GapRecord[],
	view: GapView,
	about: About,
	hrefOf: (record: GapRecord) => string,
	lang: Lang
): string {
	const columns: readonly GapColumn[] = view.view === 'register' ? view.cols : ['question', 'us', 'kr', 'distance'];
	const gaps = records.map((record) => ({
		id: record.id,
		href: hrefOf(record),
		assessed: record.gap !== null,
		judgedOn: record.gap?.judgedOn ?? null,
		...Object.assign({}, ...columns.map((column) => fields(record, column)))
	}));
	return `${JSON.stringify({ about: { ...about, lang, caution: gapMessages[lang].file.cautionText }, gaps }, null, '\t')}\n`;
}
