import { checkNames, checkOnce } from './check-analysis-parts';
import type { Known, Report } from './check-parts';
import type { Sources } from './shape';

/** An entrance must lead to one topic, step or pathway that exists, once, and its reasons rest on questions that exist. */
export function checkEntrances(sources: Sources, known: Known, report: Report): void {
	const questions = new Set(sources.questions.map((entry) => entry.value.id));
	const pathways = new Set(sources.pathways.map((entry) => entry.value.id));
	const topics = new Map(sources.topics.map(({ value }) => [value.id, new Set(value.steps.map(({ id }) => id))]));
	const told = new Set<string>();
	for (const entrance of sources.entrances) {
		checkNames(entrance, [], entrance.value, known, report);
		const { topic, step, pathway, when } = entrance.value;
		if ((topic === undefined) === (pathway === undefined) || (step !== undefined && topic === undefined))
			report(
				entrance,
				[],
				'the entrance leads nowhere, or to two places',
				'a topic, a topic and its step, or a pathway'
			);
		const unknown = (key: string, id: string, expected: string) => {
			if (!known.brokenFiles) report(entrance, [key], `unknown ${key} "${id}"`, expected);
		};
		if (pathway !== undefined && !pathways.has(pathway)) unknown('pathway', pathway, 'the id of a pathway');
		if (topic !== undefined && !topics.has(topic)) unknown('topic', topic, 'the id of a topic');
		if (step !== undefined && topics.get(topic ?? '')?.has(step) === false)
			unknown('step', step, 'a step of the topic');
		const place = [topic, step, pathway].join(' ');
		if (told.has(place))
			report(entrance, [], 'there is an entrance to this already', 'one entrance with all its rules');
		told.add(place);
		when.forEach((rule, index) => {
			for (const list of ['what', 'trait', 'use', 'sides', 'questions'] as const)
				checkOnce(entrance, ['when', index, list], rule[list], report);
			rule.questions.forEach((id, i) => {
				if (!known.brokenFiles && !questions.has(id))
					report(entrance, ['when', index, 'questions', i], `unknown question "${id}"`, 'the id of a question');
			});
		});
	}
}
