import type { Confidence, Seen, Side } from '$lib/core/answer';
import type { Text2 } from '$lib/core/lang';
import type { LimitedStep } from '$lib/core/pathway';
import type { Db } from '../stores/open';
import type { Basis } from './answers';
import { groupBy, text2, text2OrNull } from './text2';

export interface PathwayStep extends LimitedStep {
	readonly name: Text2;
	readonly authorityId: string | null;
	readonly typical: { readonly low: number; readonly high: number; readonly note: Text2 } | null;
	readonly mandatory: boolean;
	readonly condition: Text2 | null;
	readonly clock: Text2 | null;
	readonly basis: readonly Basis[];
	readonly questions: readonly string[];
	readonly confidence: Confidence;
	readonly checkedAgainst: Seen;
}

export interface Pathway {
	readonly id: string;
	readonly topicId: string;
	readonly title: Text2;
	readonly intro: Text2;
	readonly steps: Readonly<Record<Side, readonly PathwayStep[]>>;
}

interface StepRow {
	pathwayId: string;
	side: Side;
	id: string;
	nameEn: string;
	nameKo: string;
	authorityId: string | null;
	days: number | null;
	daysChecked: 0 | 1;
	low: number | null;
	high: number | null;
	typicalEn: string | null;
	typicalKo: string | null;
	mandatory: 0 | 1;
	conditionEn: string | null;
	conditionKo: string | null;
	clockEn: string | null;
	clockKo: string | null;
	basis: string;
	questions: string;
	checkedAgainst: Seen;
	confidence: Confidence;
}

/** Every pathway with its steps; read whole when the server starts. */
export function readPathways(db: Db): Pathway[] {
	const key = (row: { pathwayId: string; side: Side }) => `${row.pathwayId} ${row.side}`;
	const order = groupBy(
		db
			.prepare<[], { pathwayId: string; side: Side; stepId: string; afterId: string }>(
				`SELECT pathway_id AS pathwayId, side, step_id AS stepId, after_id AS afterId
				FROM pathway_order ORDER BY pathway_id, side, step_id, after_id`
			)
			.all(),
		(row) => `${key(row)} ${row.stepId}`
	);
	const steps = groupBy(
		db
			.prepare<[], StepRow>(
				`SELECT pathway_id AS pathwayId, side, id, name_en AS nameEn, name_ko AS nameKo, authority_id AS authorityId, days,
					days_checked AS daysChecked,					typical_low AS low, typical_high AS high, typical_en AS typicalEn, typical_ko AS typicalKo, mandatory,
					condition_en AS conditionEn, condition_ko AS conditionKo, clock_en AS clockEn, clock_ko AS clockKo, basis, questions,
					checked_against AS checkedAgainst, confidence
				FROM pathway_step ORDER BY pathway_id, side, place, id`
			)
			.all(),
		key
	);
	const stepsOf = (pathwayId: string, side: Side): PathwayStep[] =>
		(steps.get(key({ pathwayId, side })) ?? []).map((row) => ({
			id: row.id,
			days: row.days,
			daysChecked: row.daysChecked === 1,
			after: (order.get(`${key(row)} ${row.id}`) ?? []).map(({ afterId }) => afterId),
			name: text2(row.nameEn, row.nameKo),
			authorityId: row.authorityId,
			typical:
				row.low !== null && row.high !== null && row.typicalEn !== null && row.typicalKo !== null
					? { low: row.low, high: row.high, note: text2(row.typicalEn, row.typicalKo) }
					: null,
			mandatory: row.mandatory === 1,
			condition: text2OrNull(row.conditionEn, row.conditionKo),
			clock: text2OrNull(row.clockEn, row.clockKo),
			basis: basisOf(row.basis),
			questions: JSON.parse(row.questions) as string[],
			checkedAgainst: row.checkedAgainst,
			confidence: row.confidence
		}));
	return db
		.prepare<[], { id: string; topicId: string; titleEn: string; titleKo: string; introEn: string; introKo: string }>(
			`SELECT id, topic_id AS topicId, title_en AS titleEn, title_ko AS titleKo, intro_en AS introEn, intro_ko AS introKo
			FROM pathway p
			ORDER BY (SELECT d.place FROM topic t JOIN domain d ON d.id = t.domain_id WHERE t.id = p.topic_id), topic_id, place, id`
		)
		.all()
		.map((row) => ({
			id: row.id,
			topicId: row.topicId,
			title: text2(row.titleEn, row.titleKo),
			intro: text2(row.introEn, row.introKo),
			steps: { us: stepsOf(row.id, 'us'), kr: stepsOf(row.id, 'kr') }
		}));
}

/** Citations from the JSON column in which they are kept. */
export const basisOf = (json: string): Basis[] =>
	(JSON.parse(json) as { in: string; at?: string; seen?: Seen }[]).map((b) => ({
		instrumentId: b.in,
		pinpoint: b.at ?? null,
		seen: b.seen ?? null
	}));
