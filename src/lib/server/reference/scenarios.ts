import type { Confidence, Seen, Side } from '$lib/core/answer';
import type { Text2 } from '$lib/core/lang';
import type { StepChange } from '$lib/core/pathway';
import type { Db } from '../stores/open';
import { saidIn, type RecordedAnswer, type SaidRow } from './answers';
import { basisOf, type PathwayStep } from './pathways';
import type { PathwayStepSource } from './source/schema-analysis';
import { groupBy, text2, text2OrNull } from './text2';

/** How far a proposal has come. */
type ScenarioStatus =
	'proposed' | 'pending' | 'passed-one-house' | 'enacted' | 'announced' | 'lapsed' | 'unknown' | 'in-force';

/** A proposed amendment of one side's law: the answers and steps that it would put in the place of today's. */
export interface Scenario {
	readonly id: string;
	readonly topicId: string;
	readonly side: Side;
	readonly title: Text2;
	readonly what: Text2;
	readonly status: { readonly is: ScenarioStatus; readonly on: string; readonly note: Text2 };
	readonly instrumentId: string | null;
	/** What of its text was not seen. */
	readonly unread: Text2 | null;
	/** The products to which alone it applies. */
	readonly applies: Text2 | null;
	readonly checkedAgainst: Seen;
	readonly checkedOn: string;
	readonly confidence: Confidence;
	readonly sources: readonly Text2[];
	readonly answers: readonly RecordedAnswer[];
	/** Changes of steps on the scenario's side, by pathway. */
	readonly pathways: ReadonlyMap<string, StepChange<PathwayStep>>;
}

interface ScenarioRow {
	id: string;
	topicId: string;
	side: Side;
	titleEn: string;
	titleKo: string;
	whatEn: string;
	whatKo: string;
	status: ScenarioStatus;
	statusOn: string;
	statusEn: string;
	statusKo: string;
	instrumentId: string | null;
	unreadEn: string | null;
	unreadKo: string | null;
	appliesEn: string | null;
	appliesKo: string | null;
	checkedOn: string;
	checkedAgainst: Seen;
	confidence: Confidence;
}
interface AnswerRow extends SaidRow {
	scenarioId: string;
	questionId: string;
	basis: string;
}

/** Every scenario; read whole when the server starts. */
export function readScenarios(db: Db): Scenario[] {
	const sources = groupBy(
		db
			.prepare<[], Text2 & { scenarioId: string }>(
				'SELECT scenario_id AS scenarioId, en, ko FROM scenario_source ORDER BY scenario_id, place'
			)
			.all(),
		(row) => row.scenarioId
	);
	const answers = groupBy(
		db
			.prepare<[], AnswerRow>(
				`SELECT a.scenario_id AS scenarioId, a.question_id AS questionId, a.state, a.value, a.rule_en AS ruleEn, a.rule_ko AS ruleKo,
					a.note_en AS noteEn, a.note_ko AS noteKo, a.basis, a.checked_on AS checkedOn, a.checked_against AS checkedAgainst, a.confidence
				FROM scenario_answer a JOIN question q ON q.id = a.question_id ORDER BY a.scenario_id, q.place, q.id`
			)
			.all(),
		(row) => row.scenarioId
	);
	const pathways = groupBy(
		db
			.prepare<[], { scenarioId: string; pathwayId: string; without: string; steps: string }>(
				`SELECT scenario_id AS scenarioId, pathway_id AS pathwayId, without, steps FROM scenario_pathway
				ORDER BY scenario_id, pathway_id`
			)
			.all(),
		(row) => row.scenarioId
	);
	return db
		.prepare<[], ScenarioRow>(
			`SELECT id, topic_id AS topicId, side, title_en AS titleEn, title_ko AS titleKo, what_en AS whatEn, what_ko AS whatKo, status,
				status_on AS statusOn, status_en AS statusEn, status_ko AS statusKo, instrument_id AS instrumentId, unread_en AS unreadEn,
				unread_ko AS unreadKo, applies_en AS appliesEn, applies_ko AS appliesKo, checked_on AS checkedOn,
				checked_against AS checkedAgainst, confidence FROM scenario s
			ORDER BY (SELECT d.place FROM topic t JOIN domain d ON d.id = t.domain_id WHERE t.id = s.topic_id), topic_id, place, id`
		)
		.all()
		.map((row) => ({
			id: row.id,
			topicId: row.topicId,
			side: row.side,
			title: text2(row.titleEn, row.titleKo),
			what: text2(row.whatEn, row.whatKo),
			status: { is: row.status, on: row.statusOn, note: text2(row.statusEn, row.statusKo) },
			instrumentId: row.instrumentId,
			unread: text2OrNull(row.unreadEn, row.unreadKo),
			applies: text2OrNull(row.appliesEn, row.appliesKo),
			checkedAgainst: row.checkedAgainst,
			checkedOn: row.checkedOn,
			confidence: row.confidence,
			sources: (sources.get(row.id) ?? []).map(({ en, ko }) => text2(en, ko)),
			answers: (answers.get(row.id) ?? []).map((answer) => answerOf(answer, row)),
			pathways: new Map(
				(pathways.get(row.id) ?? []).map((change) => [
					change.pathwayId,
					{
						without: JSON.parse(change.without) as string[],
						steps: (JSON.parse(change.steps) as PathwayStepSource[]).map(stepOf)
					}
				])
			)
		}));
}

const answerOf = (row: AnswerRow, scenario: ScenarioRow): RecordedAnswer => ({
	questionId: row.questionId,
	side: scenario.side,
	from: scenario.statusOn,
	orEarlier: false,
	recheck: false,
	until: null,
	proposed: 'scenario',
	...saidIn(row),
	basis: basisOf(row.basis)
});

const stepOf = (step: PathwayStepSource): PathwayStep => ({
	id: step.id,
	days: step.days,
	daysChecked: !step.unchecked,
	after: step.after,
	name: step.name,
	authorityId: step.authority ?? null,
	typical: step.typical ?? null,
	mandatory: step.mandatory,
	condition: step.condition ?? null,
	clock: step.clock ?? null,
	basis: basisOf(JSON.stringify(step.basis)),
	questions: step.questions,
	checkedAgainst: step.checked.against,
	confidence: step.checked.confidence
});
