import type { CitedInstrument } from '$lib/core/citation';
import type { Pinpoint } from '$lib/core/citation-pinpoint';
import type { Db } from '../stores/open';
import { lawQueries } from './laws';
import { lawList } from './list';
import { lawOfInstrument, resolveCitation, type DatedInstrument } from './resolve';

let opened = 0;

/** The library as the site reads it. */
export function libraryOn(db: Db) {
	const opening = ++opened;
	const laws = lawQueries(db);
	const importedAt = db
		.prepare<[number], string>(
			'SELECT max(imported_at) FROM source JOIN version ON version.source_hash = source.hash WHERE version.id = ?'
		)
		.pluck();
	const changes = db.prepare<[], number>('PRAGMA data_version').pluck();
	return {
		db,
		laws,
		list: lawList(db),
		lawOf: (instrument: CitedInstrument, pinpoint: Pinpoint | null) => lawOfInstrument(laws, instrument, pinpoint),
		resolve: (instrument: DatedInstrument, pinpoint: Pinpoint | null, on: string) =>
			resolveCitation(laws, instrument, pinpoint, on),
		/** When the file of a version was read. */
		importedAt: (versionId: number): string | null => importedAt.get(versionId) ?? null,
		/** Another one after every import that changed something, and for every file that is opened: what was computed from the library is then out of date. */
		edition: (): string => `${opening}.${changes.get() ?? 0}`,
		close: () => db.close()
	};
}
export type Library = ReturnType<typeof libraryOn>;
