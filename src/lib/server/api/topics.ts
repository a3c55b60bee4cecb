import { z } from 'zod';
import type { Reference } from '../reference/reference';
import type { Topic } from '../reference/topics';
import { endpoint } from './endpoint';
import { topicInPath } from './params';
import { ID, list, named, TEXT } from './schema-parts';

const TOPIC = named(
	'Topic',
	z.strictObject({
		id: ID,
		domain: z.strictObject({ id: ID, name: TEXT }),
		title: TEXT,
		lede: TEXT,
		editor: TEXT,
		questions: z.int(),
		steps: list(z.strictObject({ id: ID, name: TEXT, questions: z.int() }))
	})
);

function shownTopic(reference: Reference, topic: Topic, today: string): z.infer<typeof TOPIC> {
	const questions = reference.questions.ofTopic(topic.id, today);
	const domain = reference.domains().find(({ id }) => id === topic.domainId);
	return {
		id: topic.id,
		domain: { id: topic.domainId, name: domain?.name ?? { en: topic.domainId, ko: topic.domainId } },
		title: topic.title,
		lede: topic.lede,
		editor: topic.editor,
		questions: questions.length,
		steps: topic.steps.map((step) => ({
			...step,
			questions: questions.filter(({ stepId }) => stepId === step.id).length
		}))
	};
}

export const topicEndpoints = [
	endpoint({
		id: 'topics',
		path: '/topics',
		summary: { en: 'The topics that are compared, with their steps.', ko: '비교하는 주제와 그 단계.' },
		inPath: {},
		inQuery: {},
		data: list(TOPIC),
		answer: (_, { reference, today, topics }) => ({
			data: topics.map((topic) => shownTopic(reference, topic, today))
		})
	}),
	endpoint({
		id: 'topic',
		path: '/topics/{id}',
		summary: { en: 'One topic.', ko: '주제 하나.' },
		inPath: { id: topicInPath },
		inQuery: {},
		data: TOPIC,
		answer: ({ id: topic }, { reference, today }) => ({
			data: shownTopic(reference, topic, today),
			html: (lang, pages) => pages.compare(lang, topic.id)
		})
	})
];
