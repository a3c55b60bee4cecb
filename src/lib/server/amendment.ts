import { ownAnswer } from '$lib/core/own-answer';
import type { ViewProblem, ViewState } from '$lib/core/view-state';
import type { RecordedAnswer } from './reference/answers';
import type { Reference } from './reference/reference';
import type { Scenario } from './reference/scenarios';

/** What a reader's address puts in the place of the law: a proposed amendment, answers of the reader's own, or both, the reader's first. */
export interface Amendment {
	readonly scenario: Scenario | null;
	readonly answers: readonly RecordedAnswer[];
	/** How many answers are the reader's own. */
	readonly own: number;
	/** Names the amendment exactly; empty for the law as it stands. */
	readonly key: string;
	readonly problems: readonly ViewProblem[];
}

/** The law as it stands. */
export const NO_AMENDMENT: Amendment = { scenario: null, answers: [], own: 0, key: '', problems: [] };

/** Reads scenario and own answers of a topic from an address. What cannot be used is reported and left out. */
export function amendmentOf(
	reference: Reference,
	topicId: string,
	view: Pick<ViewState, 'scenario' | 'edit'>,
	on: string
): Amendment {
	if (view.scenario === null && Object.keys(view.edit).length === 0) return NO_AMENDMENT;
	const problems: ViewProblem[] = [];
	const scenario = view.scenario === null ? null : (findScenario(reference, view.scenario) ?? null);
	if (view.scenario !== null && !scenario) problems.push({ param: 'scenario', given: view.scenario });

	const types = new Map(reference.questions.ofTopic(topicId, on).map(({ id, type }) => [id, type]));
	const own = Object.entries(view.edit).flatMap(([key, text]): RecordedAnswer[] => {
		const side = key.startsWith('us-') ? 'us' : 'kr';
		const questionId = key.slice(3);
		const type = types.get(questionId);
		const answer = type && key.startsWith(`${side}-`) ? ownAnswer(type, text) : undefined;
		if (!answer) {
			problems.push({ param: 'edit', given: `${key}:${text}` });
			return [];
		}
		const rule = { en: '', ko: '' };
		return [
			{
				questionId,
				side,
				from: on,
				orEarlier: false,
				until: null,
				answer,
				rule,
				note: null,
				checked: null,
				recheck: false,
				basis: [],
				proposed: 'reader'
			}
		];
	});
	return {
		scenario,
		// The first answer of a side counts.
		answers: [...own, ...(scenario?.topicId === topicId ? scenario.answers : [])],
		own: own.length,
		key:
			scenario || own.length > 0
				? JSON.stringify([scenario?.id, own.map(({ questionId, side, answer }) => [side, questionId, answer])])
				: '',
		problems
	};
}

export const findScenario = (reference: Reference, id: string): Scenario | undefined =>
	reference.scenarios().find((scenario) => scenario.id === id);
