import { SEVERITIES } from '$lib/core/gap';
import { z } from 'zod';
import { touchedParagraphs } from '../commitment-view';
import type { Commitment } from '../reference/analysis';
import { endpoint } from './endpoint';
import { idInPath, onParam, scenarioParam } from './params';
import { CONFIDENCE, ID, list, named, PART_DATE, SEEN_AS, STATE, TEXT } from './schema-parts';
import { inBoth, shownIn } from './shown';

const shape = {
	id: ID,
	kind: z.string(),
	instrument: ID.nullable(),
	title: TEXT,
	date: PART_DATE,
	status: TEXT,
	confidence: CONFIDENCE,
	checkedAgainst: SEEN_AS
};
const PARAGRAPH = { id: ID, label: TEXT, text: TEXT };
const COMMITMENT = named('Commitment', z.strictObject({ ...shape, paragraphs: list(z.strictObject(PARAGRAPH)) }));
const WITH_ROWS = named(
	'CommitmentWithRows',
	z.strictObject({
		...shape,
		paragraphs: list(
			z.strictObject({
				...PARAGRAPH,
				index: z.number().nullable().describe('Over the rows that touch it alone.'),
				graded: z.number().nullable(),
				items: z.int(),
				comparable: z.int(),
				rows: list(
					z.strictObject({
						question: ID,
						topic: ID,
						ask: TEXT,
						state: STATE,
						distance: z.number().nullable(),
						severity: z.enum(SEVERITIES),
						what: TEXT
					})
				).describe('Rows whose gap touches it, the gravest first.')
			})
		)
	})
);

type Named = ReturnType<typeof shownIn>['named'];
const shownCommitment = (commitment: Commitment, named: Named) => ({
	id: commitment.id,
	kind: commitment.kind,
	instrument: commitment.instrumentId,
	title: named(commitment.title),
	date: commitment.date,
	status: named(commitment.status),
	confidence: commitment.confidence,
	checkedAgainst: commitment.checkedAgainst
});

export const commitmentEndpoints = [
	endpoint({
		id: 'commitments',
		path: '/commitments',
		summary: {
			en: 'What was signed, declared or recommended, paragraph by paragraph.',
			ko: '서명·선언·권고된 내용을 항별로.'
		},
		inPath: {},
		inQuery: {},
		data: list(COMMITMENT),
		answer: (_, { reference, today }) => {
			const { named } = shownIn(reference, today);
			return {
				data: reference.commitments().map((commitment) => ({
					...shownCommitment(commitment, named),
					paragraphs: commitment.paragraphs.map(({ id, label, text }) => ({
						id,
						label: named(label),
						text: named(text)
					}))
				})),
				html: (lang, pages) => pages.commitments(lang)
			};
		}
	}),
	endpoint({
		id: 'commitment',
		path: '/commitments/{id}',
		summary: {
			en: 'One commitment, with the rows that touch each paragraph.',
			ko: '합의·권고 하나와 각 항에 관련된 항목.'
		},
		inPath: {
			id: idInPath(
				{ en: 'The id of a commitment.', ko: '합의·권고의 식별자.' },
				'us-kr-2025-jfs',
				(id, { reference }) => reference.commitments().find((commitment) => commitment.id === id)
			)
		},
		inQuery: { on: onParam, scenario: scenarioParam },
		data: WITH_ROWS,
		cost: 5,
		answer: ({ id: commitment, on: given, scenario }, { reference, today }) => {
			const on = given ?? today;
			const view = { scenario: scenario?.id ?? null, edit: {} };
			const { en, ko } = inBoth((lang) => touchedParagraphs(reference, commitment, view, on, lang));
			const paragraphs = en.map((paragraph, index) => {
				const korean = ko[index] ?? paragraph;
				const { index: share, graded, items, comparable } = paragraph.figures;
				return {
					id: paragraph.id,
					label: { en: paragraph.label, ko: korean.label },
					text: { en: paragraph.text, ko: korean.text },
					...{ index: share, graded, items, comparable },
					rows: paragraph.rows.map((row, place) => ({
						question: row.id,
						topic: row.topic,
						ask: { en: row.ask, ko: korean.rows[place]?.ask ?? row.ask },
						state: row.state,
						distance: row.distance,
						severity: row.severity,
						what: { en: row.what, ko: korean.rows[place]?.what ?? row.what }
					}))
				};
			});
			return {
				data: { ...shownCommitment(commitment, shownIn(reference, on).named), paragraphs },
				on,
				html: (lang, pages) => pages.commitment(lang, commitment.id)
			};
		}
	})
];
