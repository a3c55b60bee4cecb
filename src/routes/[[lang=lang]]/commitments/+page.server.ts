import { touchedParagraphs } from '$lib/server/commitment-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { reference, lang, today } = locals;
	return {
		commitments: reference.commitments().map((commitment) => {
			const paragraphs = touchedParagraphs(reference, commitment, { scenario: null, edit: {} }, today, lang);
			return {
				id: commitment.id,
				title: commitment.title[lang],
				kind: commitment.kind,
				date: commitment.date,
				confidence: commitment.confidence,
				paragraphs: paragraphs.map(({ id, label, rows }) => ({ id, label, rows: rows.length })),
				gaps: new Set(paragraphs.flatMap(({ rows }) => rows.map((row) => row.id))).size
			};
		})
	};
};
