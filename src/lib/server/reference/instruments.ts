import type { CitedInstrument, System } from '$lib/core/citation';
import type { Text2 } from '$lib/core/lang';
import type { Db } from '../stores/open';
import { groupBy, text2, text2OrNull } from './text2';

interface InstrumentStatus {
	readonly from: string | null;
	readonly status: string;
	readonly note: Text2 | null;
}

export interface Instrument extends CitedInstrument {
	readonly id: string;
	readonly side: 'us' | 'kr' | 'int';
	readonly kind: string;
	readonly number: Text2 | null;
	readonly authorityId: string | null;
	readonly opened: 'text' | 'secondary' | 'not-opened';
	readonly note: Text2 | null;
	readonly status: readonly InstrumentStatus[];
}

interface InstrumentRow {
	id: string;
	side: 'us' | 'kr' | 'int';
	kind: string;
	system: System;
	title: number | null;
	part: number | null;
	page: number | null;
	nameEn: string;
	nameKo: string;
	shortEn: string;
	shortKo: string;
	numberEn: string | null;
	numberKo: string | null;
	authorityId: string | null;
	url: string | null;
	opened: Instrument['opened'];
	noteEn: string | null;
	noteKo: string | null;
}
interface StatusRow {
	instrumentId: string;
	from: string | null;
	status: string;
	noteEn: string | null;
	noteKo: string | null;
}

/** Laws, notices, judgments and treaties. There are a few hundred at most: they are read at once, when the server starts. */
export function instrumentQueries(db: Db) {
	const all = db.prepare<[], InstrumentRow>(
		`SELECT id, side, kind, system, title, part, page, name_en AS nameEn, name_ko AS nameKo, short_en AS shortEn, short_ko AS shortKo,
			number_en AS numberEn, number_ko AS numberKo, authority_id AS authorityId, url, opened, note_en AS noteEn, note_ko AS noteKo
		FROM instrument ORDER BY side, id`
	);
	const statuses = db.prepare<[], StatusRow>(
		`SELECT instrument_id AS instrumentId, valid_from AS "from", status, note_en AS noteEn, note_ko AS noteKo
		FROM instrument_status ORDER BY instrument_id, place`
	);
	const statusOf = groupBy(statuses.all(), (row) => row.instrumentId);
	const instruments = new Map(all.all().map((row) => [row.id, instrumentOf(row, statusOf.get(row.id) ?? [])]));
	return {
		all: (): Instrument[] => [...instruments.values()],
		find: (id: string): Instrument | undefined => instruments.get(id)
	};
}

function instrumentOf(row: InstrumentRow, status: StatusRow[]): Instrument {
	return {
		id: row.id,
		side: row.side,
		kind: row.kind,
		system: row.system,
		title: row.title ?? undefined,
		part: row.part ?? undefined,
		page: row.page ?? undefined,
		name: text2(row.nameEn, row.nameKo),
		short: text2(row.shortEn, row.shortKo),
		number: text2OrNull(row.numberEn, row.numberKo),
		authorityId: row.authorityId,
		url: row.url ?? undefined,
		opened: row.opened,
		note: text2OrNull(row.noteEn, row.noteKo),
		status: status.map((s) => ({ from: s.from, status: s.status, note: text2OrNull(s.noteEn, s.noteKo) }))
	};
}
