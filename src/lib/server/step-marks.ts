import { isFar } from '$lib/core/key-rows';
import type { Mark } from '$lib/core/row';
import type { ComparedRow } from './compare';

/** The rows of one step, each as one small mark. */
export const stepMarks = (compared: readonly ComparedRow[], step: string): Mark[] =>
	compared
		.filter((row) => row.question.stepId === step)
		.map(({ question, comparison: c }) => ({ id: question.id, state: c.state, far: isFar(c.state, c.distance) }));
