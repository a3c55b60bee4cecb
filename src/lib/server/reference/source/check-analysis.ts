import { SIDES } from '$lib/core/answer';
import { amendedSteps } from '$lib/core/pathway';
import { OWN } from '$lib/core/scenario';
import { checkNames, checkOnce, checkPath } from './check-analysis-parts';
import { checkAuthority, checkCitation, type Known, type Report } from './check-parts';
import { checkAnswer } from './check-question';
import type { Path } from './read';
import type { PathwayStepSource } from './schema-analysis';
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

	const topics = new Set(sources.topics.map((entry) => entry.value.id));
	const checkTopic = (entry: Entry<unknown> & { readonly topic: string }) => {
		if (!known.brokenFiles && !topics.has(entry.topic))
			report(entry, [], `unknown topic "${entry.topic}"`, 'a folder with a topic.yaml of that id');
	};

	for (const commitment of sources.commitments) {
		checkNames(commitment, [], commitment.value, known, report);
		const { instrument, paragraphs: list } = commitment.value;
		if (instrument !== undefined) checkCitation(commitment, ['instrument'], instrument, undefined, known, report);
		if (new Set(list.map((p) => p.id)).size < list.length) {
			report(commitment, ['paragraphs'], 'two paragraphs have the same id', 'an id of its own for each');
		}
	}

	const assessed = new Set<string>();
	for (const gap of sources.gaps) {
		checkNames(gap, [], gap.value, known, report);
		const { question, bears, commitments } = gap.value;
		checkOnce(gap, ['bears'], bears, report);
		checkOnce(
			gap,
			['commitments'],
			commitments.map((c) => `${c.in} ${c.paragraph}`),
			report
		);
		checkQuestionId(gap, ['question'], question);
		if (assessed.has(question)) report(gap, ['question'], `question "${question}" has two gaps`, 'one gap a question');
		assessed.add(question);
		commitments.forEach((commitment, index) => {
			if (known.brokenFiles || paragraphs.get(commitment.in)?.has(commitment.paragraph)) return;
			const named = `${commitment.in} ${commitment.paragraph}`;
			report(gap, ['commitments', index], `unknown commitment "${named}"`, 'a paragraph of field/commitments.yaml');
		});
	}

	const checkSteps = (entry: Entry<unknown>, path: Path, steps: readonly PathwayStepSource[]) =>
		steps.forEach((step, index) => {
			const at = [...path, index];
			checkOnce(entry, [...at, 'after'], step.after, report);
			checkOnce(entry, [...at, 'questions'], step.questions, report);
			if (step.typical && step.typical.low > step.typical.high) {
				const { low, high } = step.typical;
				report(
					entry,
					[...at, 'typical'],
					`typical ${low} to ${high} is empty`,
					'the fewest days first, the most second'
				);
			}
			if (step.unchecked && step.days !== null) {
				report(entry, [...at, 'unchecked'], `unchecked beside ${step.days} days`, 'days: null, or no "unchecked"');
			}
			if (step.authority !== undefined) checkAuthority(entry, [...at, 'authority'], step.authority, known, report);
			step.basis.forEach((b, i) => checkCitation(entry, [...at, 'basis', i], b.in, b.at, known, report));
			step.questions.forEach((id, i) => checkQuestionId(entry, [...at, 'questions', i], id));
		});

	for (const pathway of sources.pathways) {
		checkTopic(pathway);
		checkNames(pathway, [], pathway.value, known, report);
		for (const side of SIDES) {
			const steps = pathway.value[side];
			checkPath(pathway, steps, (id) => [side, steps.findIndex((step) => step.id === id)], report);
			checkSteps(pathway, [side], steps);
		}
	}

	for (const scenario of sources.scenarios) {
		checkTopic(scenario);
		// The texts of its answers are checked with the answers.
		checkNames(scenario, [], { ...scenario.value, answers: [] }, known, report);
		const { id, side, instrument, answers, pathways } = scenario.value;
		if (id === OWN)
			report(scenario, ['id'], `id "${OWN}" is taken`, "another id: this one names the reader's own scenario");
		if (instrument !== undefined) checkCitation(scenario, ['instrument'], instrument, undefined, known, report);
		answers.forEach((answer, index) => {
			checkQuestionId(scenario, ['answers', index, 'question'], answer.question);
			const question = sources.questions.find((entry) => entry.value.id === answer.question);
			if (question) checkAnswer(scenario, ['answers', index], question.value, answer, known, report);
			if (answers.findIndex((other) => other.question === answer.question) < index)
				report(
					scenario,
					['answers', index],
					`question "${answer.question}" is answered twice`,
					'one answer a question'
				);
		});
		pathways.forEach((change, index) => {
			const at = ['pathways', index];
			if (pathways.findIndex((other) => other.pathway === change.pathway) < index)
				report(scenario, at, `pathway "${change.pathway}" is changed twice`, 'one change a pathway');
			change.steps.forEach((step, i) => {
				const told = change.steps.findIndex((other) => other.id === step.id) < i || change.without.includes(step.id);
				if (told) report(scenario, [...at, 'steps', i], `step "${step.id}" is changed twice`, 'one change a step');
			});
			const pathway = sources.pathways.find((entry) => entry.value.id === change.pathway);
			if (!pathway) {
				if (!known.brokenFiles)
					report(scenario, [...at, 'pathway'], `unknown pathway "${change.pathway}"`, 'the id of a pathway');
				return;
			}
			change.without.forEach((id, i) => {
				if (!pathway.value[side].some((step) => step.id === id))
					report(scenario, [...at, 'without', i], `unknown step "${id}"`, `a step of ${change.pathway} on that side`);
			});
			checkSteps(scenario, [...at, 'steps'], change.steps);
			checkPath(scenario, amendedSteps(pathway.value[side], change), () => at, report);
		});
	}

	for (const event of sources.events) {
		checkTopic(event);
		checkNames(event, [], event.value, known, report);
		event.value.basis.forEach((b, i) => checkCitation(event, ['basis', i], b.in, b.at, known, report));
	}
}
