import type { GapView } from '$lib/core/gap-view';
import type { Assessment, GapRecord } from '$lib/server/gaps';

/** What one line of the page needs of a record: the texts, and the rules of both sides, only where they are shown. */
export type GapLine = Pick<
	GapRecord,
	'id' | 'ask' | 'state' | 'distance' | 'contribution' | 'weight' | 'difference' | 'judgedElsewhere'
> & {
	readonly topic: string;
	readonly topicLabel: string;
	readonly step: string;
	readonly gap:
		| (Pick<Assessment, 'kind' | 'severity' | 'confidence' | 'bears' | 'commitments'> & {
				readonly closes: readonly Pick<Assessment['closes'][number], 'side' | 'level'>[];
		  })
		| null;
	readonly sides: GapRecord['sides'] | null;
	readonly opened: boolean;
	readonly detail: Assessment | null;
};

export function gapLine(record: GapRecord, view: GapView): GapLine {
	const { id, ask, state, distance, contribution, weight, difference, judgedElsewhere, gap, topic, step } = record;
	const opened = view.view === 'register' && view.open.includes(id);
	const answers = opened || view.view === 'concordance' || view.cols.includes('us') || view.cols.includes('kr');
	return {
		...{ id, ask, state, distance, contribution, weight, difference, judgedElsewhere },
		topic: topic.id,
		topicLabel: topic.label,
		step: step.label,
		gap: gap && {
			kind: gap.kind,
			severity: gap.severity,
			confidence: gap.confidence,
			bears: gap.bears,
			commitments: gap.commitments,
			closes: gap.closes.map(({ side, level }) => ({ side, level }))
		},
		// Read only here: a record draws its sides when it is asked for them.
		sides: answers ? record.sides : null,
		opened,
		detail: opened ? gap : null
	};
}
