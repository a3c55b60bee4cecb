import type { Into } from './fill';
import type { Sources } from './shape';

/** Writes to which products everything applies, a row a rule. */
export function fillEntrances(sources: Sources, into: Into): void {
	into(
		'entrance',
		sources.entrances
			.flatMap(({ value: { topic, step, pathway, when } }) =>
				when.map(({ what, trait, use, sides, why, questions }) => ({
					topic_id: topic,
					step_id: step,
					pathway_id: pathway,
					products: JSON.stringify(what),
					traits: JSON.stringify(trait),
					uses: JSON.stringify(use),
					sides: JSON.stringify(sides),
					why_en: why.en,
					why_ko: why.ko,
					questions: JSON.stringify(questions)
				}))
			)
			.map((row, place) => ({ place, ...row }))
	);
}
