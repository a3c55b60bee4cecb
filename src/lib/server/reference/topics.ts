import type { Text2 } from '$lib/core/lang';
import type { Db } from '../stores/open';
import { groupBy, text2 } from './text2';

export interface Domain {
	readonly id: string;
	readonly name: Text2;
}
interface Step {
	readonly id: string;
	readonly name: Text2;
}
export interface Topic {
	readonly id: string;
	readonly domainId: string;
	readonly title: Text2;
	readonly lede: Text2;
	readonly editor: Text2;
	readonly steps: readonly Step[];
}

/** Domains, topics and their steps. */
export function topicQueries(db: Db) {
	const domains = db.prepare<[], { id: string; en: string; ko: string }>(
		'SELECT id, name_en AS en, name_ko AS ko FROM domain ORDER BY place, id'
	);
	const topics = db.prepare<
		[],
		{
			id: string;
			domainId: string;
			titleEn: string;
			titleKo: string;
			ledeEn: string;
			ledeKo: string;
			editorEn: string;
			editorKo: string;
		}
	>(
		`SELECT t.id, t.domain_id AS domainId, t.title_en AS titleEn, t.title_ko AS titleKo, t.lede_en AS ledeEn, t.lede_ko AS ledeKo,
			t.editor_en AS editorEn, t.editor_ko AS editorKo
		FROM topic t JOIN domain d ON d.id = t.domain_id ORDER BY d.place, t.id`
	);
	const steps = db.prepare<[], { topicId: string; id: string; en: string; ko: string }>(
		'SELECT topic_id AS topicId, id, name_en AS en, name_ko AS ko FROM step ORDER BY topic_id, place, id'
	);
	return {
		domains: (): Domain[] => domains.all().map(({ id, ...name }) => ({ id, name })),
		/** Every topic with its steps: two statements, whatever their number. */
		topics: (): Topic[] => {
			const stepsOf = groupBy(steps.all(), (s) => s.topicId);
			return topics.all().map((t) => ({
				id: t.id,
				domainId: t.domainId,
				title: text2(t.titleEn, t.titleKo),
				lede: text2(t.ledeEn, t.ledeKo),
				editor: text2(t.editorEn, t.editorKo),
				steps: (stepsOf.get(t.id) ?? []).map(({ id, en, ko }) => ({ id, name: { en, ko } }))
			}));
		}
	};
}
