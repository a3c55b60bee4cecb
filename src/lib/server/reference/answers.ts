import type { Answer, AnswerState, Confidence, Proposed, Seen, Side, Value } from '$lib/core/answer';
import type { Text2 } from '$lib/core/lang';
import type { Db } from '../stores/open';
import { groupBy, text2, text2OrNull } from './text2';

/** One citation that an answer rests on. */
export interface Basis {
	readonly instrumentId: string;
	/** Null: the whole instrument. */
	readonly pinpoint: string | null;
	readonly seen: Seen | null;
}

interface Checked {
	readonly on: string;
	readonly against: Seen;
	readonly confidence: Confidence;
}

/** One side's answer to one question for one interval. */
export interface RecordedAnswer {
	readonly questionId: string;
	readonly side: Side;
	readonly from: string;
	/** `from` is only the first day on which it was seen to hold: it may be older. */
	readonly orEarlier: boolean;
	readonly until: string | null;
	readonly answer: Answer;
	readonly rule: Text2;
	readonly note: Text2 | null;
	/** Null only where nobody has checked. */
	readonly checked: Checked | null;
	/** An editor is to look at it again: the check is old, or the law may have moved since. */
	readonly recheck: boolean;
	readonly basis: readonly Basis[];
	/** Set where it is no law: an amendment proposes it, or the reader tries it out. */
	readonly proposed: Proposed | null;
}

/** What an answer says, as it stands in its columns. */
export interface SaidRow {
	state: AnswerState;
	value: string | null;
	ruleEn: string;
	ruleKo: string;
	noteEn: string | null;
	noteKo: string | null;
	checkedOn: string | null;
	checkedAgainst: Seen | null;
	confidence: Confidence | null;
}
interface AnswerRow extends SaidRow {
	id: number;
	questionId: string;
	side: Side;
	from: string;
	orEarlier: number;
	recheck: number;
	until: string | null;
}
type BasisRow = Basis & { answerId: number };

const ANSWER = `SELECT a.id, a.question_id AS questionId, a.side, a.valid_from AS "from", a.or_earlier AS orEarlier, a.valid_until AS until, a.state, a.value,
	a.rule_en AS ruleEn, a.rule_ko AS ruleKo, a.note_en AS noteEn, a.note_ko AS noteKo,
	a.checked_on AS checkedOn, a.checked_against AS checkedAgainst, a.confidence, a.recheck FROM answer a`;
const BASIS = `SELECT b.answer_id AS answerId, b.instrument_id AS instrumentId, b.pinpoint, b.seen
	FROM basis b JOIN answer a ON a.id = b.answer_id`;
const ON_DATE = `a.question_id IN (SELECT id FROM question WHERE topic_id = @topicId)
	AND a.valid_from <= @on AND (a.valid_until IS NULL OR a.valid_until > @on)`;

/** Answers with the law they rest on; two statements a call, whatever the number of rows. */
export function answerQueries(db: Db) {
	const onDate = db.prepare<[{ topicId: string; on: string }], AnswerRow>(`${ANSWER} WHERE ${ON_DATE} ORDER BY a.id`);
	const basisOnDate = db.prepare<[{ topicId: string; on: string }], BasisRow>(
		`${BASIS} WHERE ${ON_DATE} ORDER BY b.answer_id, b.place`
	);
	const history = db.prepare<[questionId: string], AnswerRow>(
		`${ANSWER} WHERE a.question_id = ? ORDER BY a.valid_from, a.id`
	);
	const historyBasis = db.prepare<[questionId: string], BasisRow>(
		`${BASIS} WHERE a.question_id = ? ORDER BY b.answer_id, b.place`
	);
	const citing = db.prepare<[instrumentId: string], AnswerRow>(
		`${ANSWER} WHERE a.id IN (SELECT answer_id FROM basis WHERE instrument_id = ?) ORDER BY a.id`
	);
	const citingBasis = db.prepare<[instrumentId: string], BasisRow>(
		`${BASIS} WHERE b.instrument_id = ? ORDER BY b.answer_id, b.place`
	);
	const citations = db.prepare<[], { instrumentId: string; questions: number }>(
		`SELECT b.instrument_id AS instrumentId, COUNT(DISTINCT a.question_id) AS questions
		FROM basis b JOIN answer a ON a.id = b.answer_id GROUP BY b.instrument_id ORDER BY b.instrument_id`
	);
	return {
		/** All answers of a topic that held on a date. */
		onDate: (topicId: string, on: string): RecordedAnswer[] =>
			assemble(onDate.all({ topicId, on }), basisOnDate.all({ topicId, on })),
		/** Every answer ever recorded for a question, in order of time. */
		history: (questionId: string): RecordedAnswer[] => assemble(history.all(questionId), historyBasis.all(questionId)),
		/** The answers that rest on an instrument, each with the citations to it alone. */
		citing: (instrumentId: string): RecordedAnswer[] =>
			assemble(citing.all(instrumentId), citingBasis.all(instrumentId)),
		/** How many questions cite each instrument, at any date. */
		citations: (): Map<string, number> => new Map(citations.all().map((row) => [row.instrumentId, row.questions]))
	};
}

function assemble(rows: readonly AnswerRow[], basis: readonly BasisRow[]): RecordedAnswer[] {
	const basisOf = groupBy(basis, (row) => row.answerId);
	return rows.map((row) => ({
		questionId: row.questionId,
		side: row.side,
		from: row.from,
		orEarlier: row.orEarlier === 1,
		until: row.until,
		...saidIn(row),
		recheck: row.recheck === 1,
		basis: (basisOf.get(row.id) ?? []).map(({ instrumentId, pinpoint, seen }) => ({ instrumentId, pinpoint, seen })),
		proposed: null
	}));
}

/** Value, rule, note and check of an answer, whether it is law or proposed. */
export const saidIn = (row: SaidRow): Pick<RecordedAnswer, 'answer' | 'rule' | 'note' | 'checked'> => ({
	answer:
		row.state === 'rule'
			? { state: 'rule', value: row.value === null ? null : (JSON.parse(row.value) as Value) }
			: { state: row.state },
	rule: text2(row.ruleEn, row.ruleKo),
	note: text2OrNull(row.noteEn, row.noteKo),
	checked:
		row.checkedOn !== null && row.checkedAgainst !== null && row.confidence !== null
			? { on: row.checkedOn, against: row.checkedAgainst, confidence: row.confidence }
			: null
});
