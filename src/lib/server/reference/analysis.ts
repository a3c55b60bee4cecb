import type { Confidence, Seen, Side } from '$lib/core/answer';
import type { Bearer, GapKind, Level, Severity } from '$lib/core/gap';
import type { Text2 } from '$lib/core/lang';
import type { Db } from '../stores/open';
import { eventQueries } from './events';
import { readPathways, type Pathway } from './pathways';
import { readScenarios, type Scenario } from './scenarios';
import { groupBy, text2, text2OrNull } from './text2';

export interface Commitment {
	readonly id: string;
	readonly kind: string;
	readonly instrumentId: string | null;
	readonly title: Text2;
	/** A year, a month or a day. */
	readonly date: string;
	readonly status: Text2;
	readonly confidence: Confidence;
	readonly checkedAgainst: Seen;
	readonly paragraphs: readonly { readonly id: string; readonly label: Text2; readonly text: Text2 }[];
}

export interface Gap {
	readonly questionId: string;
	readonly kind: GapKind;
	readonly severity: Severity;
	readonly what: Text2;
	readonly evidence: Text2 | null;
	readonly judgedOn: string;
	/** The day whose answers were judged: the day of the judgement, or a later one for which a law is enacted. */
	readonly judgedOf: string;
	readonly confidence: Confidence;
	readonly bears: readonly Bearer[];
	readonly closes: readonly { readonly side: Side | 'both'; readonly level: Level; readonly how: Text2 }[];
	readonly commitments: readonly { readonly commitmentId: string; readonly paragraphId: string }[];
}

/** The curated analysis; small, read whole when the server starts. */
export function analysisQueries(db: Db) {
	const paragraphs = groupBy(
		db
			.prepare<
				[],
				{ commitmentId: string; id: string; labelEn: string; labelKo: string; textEn: string; textKo: string }
			>(
				`SELECT commitment_id AS commitmentId, id, label_en AS labelEn, label_ko AS labelKo, text_en AS textEn, text_ko AS textKo
				FROM commitment_paragraph ORDER BY commitment_id, place, id`
			)
			.all(),
		(row) => row.commitmentId
	);
	const commitments: Commitment[] = db
		.prepare<
			[],
			Omit<Commitment, 'title' | 'status' | 'paragraphs'> & {
				titleEn: string;
				titleKo: string;
				statusEn: string;
				statusKo: string;
			}
		>(
			`SELECT id, kind, instrument_id AS instrumentId, title_en AS titleEn, title_ko AS titleKo, date, status_en AS statusEn,
				status_ko AS statusKo, confidence, checked_against AS checkedAgainst FROM commitment ORDER BY place, id`
		)
		.all()
		.map(({ titleEn, titleKo, statusEn, statusKo, ...row }) => ({
			...row,
			title: text2(titleEn, titleKo),
			status: text2(statusEn, statusKo),
			paragraphs: (paragraphs.get(row.id) ?? []).map((p) => ({
				id: p.id,
				label: text2(p.labelEn, p.labelKo),
				text: text2(p.textEn, p.textKo)
			}))
		}));
	const gaps = readGaps(db);
	const pathways = readPathways(db);
	const scenarios = readScenarios(db);
	return {
		...eventQueries(db),
		commitments: (): readonly Commitment[] => commitments,
		/** The gaps by question. */
		gaps: (): ReadonlyMap<string, Gap> => gaps,
		pathways: (): readonly Pathway[] => pathways,
		scenarios: (): readonly Scenario[] => scenarios
	};
}

function readGaps(db: Db): Map<string, Gap> {
	const bearers = groupBy(
		db
			.prepare<[], { questionId: string; bearer: Bearer }>(
				'SELECT question_id AS questionId, bearer FROM gap_bearer ORDER BY question_id, place'
			)
			.all(),
		(row) => row.questionId
	);
	const closings = groupBy(
		db
			.prepare<[], { questionId: string; side: Side | 'both'; level: Level; en: string; ko: string }>(
				'SELECT question_id AS questionId, side, level, how_en AS en, how_ko AS ko FROM gap_closing ORDER BY question_id, place'
			)
			.all(),
		(row) => row.questionId
	);
	const touched = groupBy(
		db
			.prepare<[], { questionId: string; commitmentId: string; paragraphId: string }>(
				`SELECT question_id AS questionId, commitment_id AS commitmentId, paragraph_id AS paragraphId
				FROM gap_commitment ORDER BY question_id, place`
			)
			.all(),
		(row) => row.questionId
	);
	const rows = db
		.prepare<
			[],
			Pick<Gap, 'questionId' | 'kind' | 'severity' | 'judgedOn' | 'judgedOf' | 'confidence'> & {
				whatEn: string;
				whatKo: string;
				evidenceEn: string | null;
				evidenceKo: string | null;
			}
		>(
			`SELECT question_id AS questionId, kind, severity, what_en AS whatEn, what_ko AS whatKo, evidence_en AS evidenceEn,
				evidence_ko AS evidenceKo, judged_on AS judgedOn, judged_of AS judgedOf, confidence FROM gap ORDER BY question_id`
		)
		.all();
	return new Map(
		rows.map(({ whatEn, whatKo, evidenceEn, evidenceKo, ...row }) => [
			row.questionId,
			{
				...row,
				what: text2(whatEn, whatKo),
				evidence: text2OrNull(evidenceEn, evidenceKo),
				bears: (bearers.get(row.questionId) ?? []).map(({ bearer }) => bearer),
				closes: (closings.get(row.questionId) ?? []).map(({ side, level, en, ko }) => ({
					side,
					level,
					how: text2(en, ko)
				})),
				commitments: (touched.get(row.questionId) ?? []).map(({ commitmentId, paragraphId }) => ({
					commitmentId,
					paragraphId
				}))
			}
		])
	);
}
