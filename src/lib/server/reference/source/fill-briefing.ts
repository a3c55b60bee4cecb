import type { Into } from './fill';
import type { Sources } from './shape';

/** Writes the briefings: which questions test which recommendation, and what has moved since. */
export function fillBriefings(sources: Sources, into: Into): void {
	const briefings = sources.briefings.map(({ value }) => value);
	into(
		'briefing',
		briefings.map(({ id, commitment, since }) => ({ id, commitment_id: commitment, since }))
	);
	into(
		'briefing_constraint',
		briefings.flatMap(({ id, constraints }) =>
			constraints.map((text, place) => ({ briefing_id: id, place, text_en: text.en, text_ko: text.ko }))
		)
	);
	const parts = briefings.flatMap(({ id, commitment, recommendations }) =>
		recommendations.map(({ paragraph, ...rest }) => ({
			of: { briefing_id: id, commitment_id: commitment, paragraph_id: paragraph },
			...rest
		}))
	);
	into(
		'briefing_question',
		parts.flatMap(({ of, questions }) => questions.map((question_id, place) => ({ ...of, place, question_id })))
	);
	into(
		'briefing_moved',
		parts.flatMap(({ of, moved }) =>
			moved.map(({ date, what, questions }, place) => ({
				...of,
				place,
				date,
				what_en: what.en,
				what_ko: what.ko,
				questions: JSON.stringify(questions)
			}))
		)
	);
}
