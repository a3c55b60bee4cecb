import type { Option, QuestionKind, QuestionType, Relation, Unit } from '$lib/core/answer';
import type { Text2 } from '$lib/core/lang';
import { holds } from '$lib/core/interval';
import type { Db } from '../stores/open';
import { groupBy, text2 } from './text2';

export interface Question {
	readonly id: string;
	readonly topicId: string;
	readonly stepId: string;
	/** The number shown beside it, 1 and up within its topic. */
	readonly place: number;
	readonly ask: Text2;
	readonly why: Text2;
	readonly weight: number;
	readonly type: QuestionType;
}

interface QuestionRow {
	id: string;
	topicId: string;
	stepId: string;
	place: number;
	askEn: string;
	askKo: string;
	whyEn: string;
	whyKo: string;
	kind: QuestionKind;
	unit: Unit | null;
	least: number | null;
	most: number | null;
	stricter: string | null;
	weight: number;
}
interface RelationRow {
	questionId: string;
	from: string;
	until: string | null;
	relation: Relation;
	en: string;
	ko: string;
}

/** Questions with everything that their comparison needs. */
export function questionQueries(db: Db) {
	const questions = db.prepare<[topicId: string], QuestionRow>(
		`SELECT id, topic_id AS topicId, step_id AS stepId, place, ask_en AS askEn, ask_ko AS askKo, why_en AS whyEn, why_ko AS whyKo,
			kind, unit, least, most, stricter, weight
		FROM question WHERE topic_id = ? ORDER BY place, id`
	);
	const options = db.prepare<[topicId: string], Option & { questionId: string }>(
		`SELECT o.question_id AS questionId, o.id, o.label_en AS en, o.label_ko AS ko
		FROM question_option o JOIN question q ON q.id = o.question_id WHERE q.topic_id = ? ORDER BY o.question_id, o.place, o.id`
	);
	const relations = db.prepare<[topicId: string], RelationRow>(
		`SELECT r.question_id AS questionId, r.valid_from AS "from", r.valid_until AS until, r.relation, r.why_en AS en, r.why_ko AS ko
		FROM question_relation r JOIN question q ON q.id = r.question_id WHERE q.topic_id = ? ORDER BY r.question_id, r.valid_from`
	);
	const relationOn = db
		.prepare<[{ questionId: string; on: string }], Relation>(
			`SELECT relation FROM question_relation
			WHERE question_id = @questionId AND valid_from <= @on AND (valid_until IS NULL OR valid_until > @on)`
		)
		.pluck();
	return {
		/** How two texts stand to each other on a date, as the editors state it. */
		relationOn: (questionId: string, on: string): Relation | undefined => relationOn.get({ questionId, on }),
		/** Every question of a topic, as its type stood on a date, in order: three statements. */
		ofTopic: (topicId: string, on: string): Question[] => {
			const optionsOf = groupBy(options.all(topicId), (row) => row.questionId);
			const relationsOf = groupBy(relations.all(topicId), (row) => row.questionId);
			return questions.all(topicId).map((row) => ({
				id: row.id,
				topicId: row.topicId,
				stepId: row.stepId,
				place: row.place,
				ask: text2(row.askEn, row.askKo),
				why: text2(row.whyEn, row.whyKo),
				weight: row.weight,
				type: typeOf(
					row,
					(optionsOf.get(row.id) ?? []).map(({ id, en, ko }) => ({ id, en, ko })),
					relationsOf.get(row.id) ?? [],
					on
				)
			}));
		}
	};
}

function typeOf(row: QuestionRow, options: Option[], relations: RelationRow[], on: string): QuestionType {
	switch (row.kind) {
		case 'boolean':
			return { kind: 'boolean', stricter: row.stricter === null ? null : row.stricter === 'true' };
		case 'nominal':
			return { kind: 'nominal', options };
		case 'ordinal':
			return { kind: 'ordinal', options, stricter: oneOf(row.stricter, 'higher', 'lower') };
		case 'number':
			return {
				kind: 'number',
				unit: row.unit ?? 'count',
				min: row.least ?? 0,
				max: row.most ?? 1,
				stricter: oneOf(row.stricter, 'higher', 'lower')
			};
		case 'set':
			return { kind: 'set', options, stricter: oneOf(row.stricter, 'more', 'fewer') };
		case 'text': {
			const relation = relations.find((r) => holds(r, on));
			return {
				kind: 'text',
				relation: relation ? { relation: relation.relation, why: text2(relation.en, relation.ko) } : null
			};
		}
		default:
			return row.kind satisfies never;
	}
}

const oneOf = <T extends string>(value: string | null, ...allowed: T[]): T | null =>
	allowed.find((item) => item === value) ?? null;
