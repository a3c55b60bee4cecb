import { checkNames, checkOnce } from './check-analysis-parts';
import type { Known, Report } from './check-parts';
import type { Sources } from './shape';

/** A briefing must speak of a commitment, of its paragraphs and of questions that exist; what moved, of questions that it names. */
export function checkBriefings(sources: Sources, known: Known, report: Report): void {
	const questions = new Set(sources.questions.map((entry) => entry.value.id));
	for (const briefing of sources.briefings) {
		checkNames(briefing, [], briefing.value, known, report);
		const { commitment: id, recommendations } = briefing.value;
		const commitment = sources.commitments.find((entry) => entry.value.id === id)?.value;
		if (!commitment && !known.brokenFiles)
			report(briefing, ['commitment'], `unknown commitment "${id}"`, 'an id of field/commitments.yaml');
		const paragraphs = new Set(commitment?.paragraphs.map((p) => p.id));
		checkOnce(
			briefing,
			['recommendations'],
			recommendations.map((r) => r.paragraph),
			report
		);
		recommendations.forEach((recommendation, index) => {
			const at = ['recommendations', index];
			if (commitment && !paragraphs.has(recommendation.paragraph))
				report(
					briefing,
					[...at, 'paragraph'],
					`unknown paragraph "${recommendation.paragraph}"`,
					`one of ${[...paragraphs].join(', ')}`
				);
			checkOnce(briefing, [...at, 'questions'], recommendation.questions, report);
			recommendation.questions.forEach((question, i) => {
				if (!known.brokenFiles && !questions.has(question))
					report(briefing, [...at, 'questions', i], `unknown question "${question}"`, 'the id of a question');
			});
			const tested = new Set([
				...recommendation.questions,
				...sources.gaps
					.filter(({ value: gap }) =>
						gap.commitments.some((c) => c.in === id && c.paragraph === recommendation.paragraph)
					)
					.map(({ value: gap }) => gap.question)
			]);
			recommendation.moved.forEach((moved, i) =>
				moved.questions.forEach((question, j) => {
					if (commitment && !known.brokenFiles && !tested.has(question))
						report(
							briefing,
							[...at, 'moved', i, 'questions', j],
							`question "${question}" does not test this recommendation`,
							'one of its questions, or one whose gap names the paragraph'
						);
				})
			);
		});
	}
}
