import type { Entry, LawId, LawSystem, Unit, VersionId } from '$lib/core/law';
import { nameKey } from '$lib/core/place-in-law';
import type { Db } from '../stores/open';
import { IN_TIME } from './dates';

export interface Law extends LawId {
	readonly id: number;
}

export interface Version extends VersionId {
	readonly id: number;
	readonly lawId: number;
	readonly name: string;
	readonly format: string;
	readonly textHash: string;
}

/** A line of the table of contents. `articleId` is null where nothing stands under it. */
export interface ContentsLine extends Omit<Entry, 'units'> {
	readonly place: number;
	/** 0, or 1, 2 … where the official text prints the same number again. */
	readonly twin: number;
	readonly articleId: number | null;
}

/** A unit with the entry under which it stands. */
export type PlacedUnit = Unit & Pick<ContentsLine, 'kind' | 'pin' | 'twin' | 'heading'>;

type UnitText = Pick<Unit, 'path' | 'text'>;
interface UnitsAsked {
	readonly version: number;
	readonly pin: string | null;
}

type Row<T> = { [K in keyof T]: T[K] extends boolean ? number : T[K] };

const LAW = 'id, key, side, system, kind, name, title, part';
const VERSION = `id, law_id AS lawId, nullif(promulgated, '') AS promulgated, nullif(number, '') AS number, in_force AS inForce, name,
	status, authority, url, complete, format, text_hash AS textHash`;
const LINE = 'place, kind, level, pin, twin, heading, url, article_id AS articleId';
const UNIT = 'unit.path, unit.depth, unit.label, unit.body AS text, unit.note, unit.repealed';

/** Laws, their versions over time and the text of a version. */
export function lawQueries(db: Db) {
	const byKey = db.prepare<[string], Law>(`SELECT ${LAW} FROM law WHERE key = ?`);
	const byId = db.prepare<[number], Law>(`SELECT ${LAW} FROM law WHERE id = ?`);
	const byName = db.prepare<[string], Law>(`SELECT ${LAW} FROM law WHERE name_key = ? ORDER BY id LIMIT 1`);
	const byTitle = db.prepare<[string, number, number | null], Law>(
		`SELECT ${LAW} FROM law WHERE system = ? AND title = ? AND part IS ? ORDER BY id`
	);
	const versions = db.prepare<[number], Row<Version>>(
		`SELECT ${VERSION} FROM version WHERE law_id = ? ORDER BY ${IN_TIME}`
	);
	const version = db.prepare<[number], Row<Version>>(`SELECT ${VERSION} FROM version WHERE id = ?`);
	const contents = db.prepare<[number], ContentsLine>(`SELECT ${LINE} FROM entry WHERE version_id = ? ORDER BY place`);
	const atPin = db.prepare<[number, string], ContentsLine>(
		`SELECT ${LINE} FROM entry WHERE version_id = ? AND pin = ? ORDER BY twin`
	);
	const units = db.prepare<[number], Row<Unit>>(`SELECT ${UNIT} FROM unit WHERE article_id = ? ORDER BY place`);
	const texts = db.prepare<[number], UnitText>(
		'SELECT path, body AS text FROM unit WHERE article_id = ? ORDER BY place'
	);
	const versionUnits = db.prepare<[number], Row<Unit> & { entryPlace: number }>(
		`SELECT entry.place AS entryPlace, ${UNIT}
		FROM entry JOIN unit ON unit.article_id = entry.article_id WHERE entry.version_id = ? ORDER BY entry.place, unit.place`
	);
	const UNITS =
		'FROM entry JOIN unit ON unit.article_id = entry.article_id WHERE entry.version_id = @version AND (@pin IS NULL OR entry.pin = @pin)';
	const unitPage = db.prepare<[UnitsAsked & { size: number; skip: number }], Row<PlacedUnit>>(
		`SELECT entry.kind, entry.pin, entry.twin, entry.heading, unit.path, unit.depth, unit.label, unit.body AS text, unit.note, unit.repealed
		${UNITS} ORDER BY entry.place, unit.place LIMIT @size OFFSET @skip`
	);
	const unitCount = db.prepare<[UnitsAsked], number>(`SELECT count(*) ${UNITS}`).pluck();
	const WHERE = `(@side IS NULL OR side = @side) AND (@name = '' OR instr(name_key, @name) > 0)`;
	const list = db.prepare<[{ side: string | null; name: string; size: number; skip: number }], Law>(
		`SELECT ${LAW} FROM law WHERE ${WHERE} ORDER BY side DESC, name, id LIMIT @size OFFSET @skip`
	);
	const listed = db
		.prepare<[{ side: string | null; name: string }], number>(`SELECT count(*) FROM law WHERE ${WHERE}`)
		.pluck();
	const count = db.prepare<[], number>('SELECT count(*) FROM law').pluck();

	const whole = (row: Row<Version>): Version => ({ ...row, complete: row.complete === 1 });
	const unit = (row: Row<Unit>): Unit => ({ ...row, repealed: row.repealed === 1 });

	return {
		count: (): number => count.get() ?? 0,
		/** Laws by side and a part of their name, in the order of names. */
		list: ({ side, name }: { side: 'us' | 'kr' | null; name: string }, size: number, skip: number) => {
			const where = { side, name: nameKey(name) };
			return { laws: list.all({ ...where, size, skip }), total: listed.get(where) ?? 0 };
		},
		byKey: (key: string): Law | undefined => byKey.get(key),
		byId: (id: number): Law | undefined => byId.get(id),
		/** A Korean law by its title, whatever the spaces and dots. */
		byName: (name: string): Law | undefined => byName.get(nameKey(name)),
		/** A part of the CFR, or (part null) the chapters of a title of the Code. */
		byTitle: (system: LawSystem, title: number, part: number | null): Law[] => byTitle.all(system, title, part),
		/** In the order of their promulgation. */
		versions: (lawId: number): Version[] => versions.all(lawId).map(whole),
		version: (id: number): Version | undefined => {
			const row = version.get(id);
			return row && whole(row);
		},
		/** The version that holds on a date; undefined before the first one. */
		versionOn: (lawId: number, date: string): Version | undefined => {
			const row = versions.all(lawId).findLast(({ inForce }) => inForce <= date);
			return row && whole(row);
		},
		contents: (versionId: number): ContentsLine[] => contents.all(versionId),
		atPin: (versionId: number, pin: string): ContentsLine[] => atPin.all(versionId, pin),
		units: (articleId: number): Unit[] => units.all(articleId).map(unit),
		/** What the units of an article say, each read when it is asked for: an annex has hundreds. */
		texts: (articleId: number): Iterable<UnitText> => texts.iterate(articleId),
		/** The units of a version one after the other, of all its entries or of those with a number; so many of them. */
		unitsIn: (asked: UnitsAsked, size: number, skip: number): { units: PlacedUnit[]; total: number } => ({
			units: unitPage
				.all({ ...asked, size, skip })
				.map((row) => ({ ...unit(row), kind: row.kind, pin: row.pin, twin: row.twin, heading: row.heading })),
			total: unitCount.get(asked) ?? 0
		}),
		/** The whole text of a version, as its importer read it. */
		text: (versionId: number): Entry[] => {
			const under = new Map<number, Unit[]>();
			for (const { entryPlace, ...row } of versionUnits.all(versionId)) {
				const list = under.get(entryPlace);
				if (list) list.push(unit(row));
				else under.set(entryPlace, [unit(row)]);
			}
			return contents.all(versionId).map(({ place, kind, level, pin, heading, url }) => ({
				kind,
				level,
				pin,
				heading,
				url,
				units: under.get(place) ?? []
			}));
		}
	};
}
export type LawQueries = ReturnType<typeof lawQueries>;
