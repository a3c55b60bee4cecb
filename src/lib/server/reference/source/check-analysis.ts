import { SIDES } from '$lib/core/answer';
import { criticalPath } from '$lib/core/pathway';
import { checkAuthority, checkCitation, type Known, type Report } from './check-parts';
import type { Entry, Sources } from './shape';

/** The analysis must speak of questions, steps and paragraphs that exist, and a pathway must run from its start to its end. */
export function checkAnalysis(sources: Sources, known: Known, report: Report): void {
	const questions = new Set(sources.questions.map((entry) => entry.value.id));
	const paragraphs = new Map(
		sources.commitments.map((c) => [c.value.id, new Set(c.value.paragraphs.map((p) => p.id))])
	);
	const checkQuestionId = (entry: Entry<unknown>, path: readonly (string | number)[], id: string) => {
		if (!known.brokenFiles && !questions.has(id))
			report(entry, path, `unknown question "${id}"`, 'the id of a question');
	};

	for (const commitment of sources.commitments) {
		const { instrument, paragraphs: list } = commitment.value;
		if (instrument !== undefined) checkCitation(commitment, ['instrument'], instrument, undefined, known, report);
		if (new Set(list.map((p) => p.id)).size < list.length) {
			report(commitment, ['paragraphs'], 'two paragraphs have the same id', 'an id of its own for each');
		}
	}

	const assessed = new Set<string>();
	for (const gap of sources.gaps) {
		const { question, commitments } = gap.value;
		checkQuestionId(gap, ['question'], question);
		if (assessed.has(question)) report(gap, ['question'], `question "${question}" has two gaps`, 'one gap a question');
		assessed.add(question);
		commitments.forEach((commitment, index) => {
			if (known.brokenFiles || paragraphs.get(commitment.in)?.has(commitment.paragraph)) return;
			const named = `${commitment.in} ${commitment.paragraph}`;
			report(gap, ['commitments', index], `unknown commitment "${named}"`, 'a paragraph of field/commitments.yaml');
		});
	}

	for (const pathway of sources.pathways) {
		for (const side of SIDES) {
			const steps = pathway.value[side];
			const path = criticalPath(steps);
			if (!path.ok) {
				const index = steps.findIndex((step) => step.id === path.step);
				const wrong = {
					cycle: 'comes before itself',
					'unknown-step': 'follows a step that is not there',
					'same-id': 'is there twice'
				};
				report(
					pathway,
					[side, index],
					`step "${path.step}" ${wrong[path.why]}`,
					'a path that runs from its start to its end'
				);
			}
			steps.forEach((step, index) => {
				if (step.authority !== undefined)
					checkAuthority(pathway, [side, index, 'authority'], step.authority, known, report);
				step.basis.forEach((b, i) => checkCitation(pathway, [side, index, 'basis', i], b.in, b.at, known, report));
				step.questions.forEach((id, i) => checkQuestionId(pathway, [side, index, 'questions', i], id));
			});
		}
	}

	for (const event of sources.events) {
		event.value.basis.forEach((b, i) => checkCitation(event, ['basis', i], b.in, b.at, known, report));
	}
}
