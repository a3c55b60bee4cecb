import type { Db } from '../stores/open';
import { analysisQueries } from './analysis';
import { answerQueries } from './answers';
import { authorityQueries } from './authorities';
import { briefingQueries } from './briefings';
import { entranceQueries } from './entrances';
import { instrumentQueries } from './instruments';
import { questionQueries } from './questions';
import { termQueries } from './terms';
import { topicQueries } from './topics';

/** All queries of the reference store, prepared once. */
export function referenceStore(db: Db) {
	const meta = db.prepare<[key: string], string>('SELECT value FROM meta WHERE key = ?').pluck();
	return {
		/** Names the data exactly: the hash of its canonical form. */
		revision: meta.get('revision') ?? '',
		/** The latest date on which anything in it was checked. */
		checkedTo: meta.get('checked_to') ?? '',
		...topicQueries(db),
		...analysisQueries(db),
		...briefingQueries(db),
		...entranceQueries(db),
		questions: questionQueries(db),
		answers: answerQueries(db),
		instruments: instrumentQueries(db),
		authorities: authorityQueries(db),
		terms: termQueries(db)
	};
}

export type Reference = ReturnType<typeof referenceStore>;
