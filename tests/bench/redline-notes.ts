import type { Unit } from '../../src/lib/core/law';
import type { EntryChange, LawRedline } from '../../src/lib/core/law-redline';
import { normalize } from '../../src/lib/core/normalize';
import type { VersionPair } from '../kr-history';

/**
 * The notes on amendments (`<개정 2012.12.11>`) as ground truth for the redline: a unit that an amendment touched names its date.
 */

/** What became of the units whose note names the new date, and was not there before. */
export const DATED = {
	words: 'reported: words of the unit, of what stands under it, or of its heading',
	number: 'only its number changed: no change by rule, its former number is shown beside it',
	noise: 'only spacing, quotes or middle dots changed: no change by rule',
	nothing: 'NOT REPORTED: no difference between the two texts'
} as const;

/** Why a unit that the redline reports as changed carries the date, or does not. */
export const CHANGED = {
	date: 'carries the date: itself, what stands above it, or its article as a whole',
	version:
		'no article of that version names its date: laws enacted anew, amendments by other laws, early editions without notes',
	added: 'in a new article: the edition leaves out its note, [본조신설 …]',
	removed: 'in an article that is gone, and so are its notes',
	article: 'no note of the date in the article: the edition leaves out notes on the whole article, [전문개정 …]',
	other: 'NOT EXPLAINED: another unit of the article names the date'
} as const;

export interface Findings {
	readonly dated: Record<keyof typeof DATED, number>;
	readonly changed: Record<keyof typeof CHANGED, number>;
	readonly exceptions: string[];
}
export const noFindings = (): Findings => ({
	dated: { words: 0, number: 0, noise: 0, nothing: 0 },
	changed: { date: 0, version: 0, added: 0, removed: 0, article: 0, other: 0 },
	exceptions: []
});

const DATE = /(\d{4})\s*[.·]\s*(\d{1,2})\s*[.·]\s*(\d{1,2})/g;
const names = (note: string | null, date: string): boolean =>
	[...normalize(note ?? '').matchAll(DATE)].some(
		([, year, month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` === date
	);
/** A note on the article as a whole stands in a unit without words. */
const isWhole = (unit: Unit) => unit.text === '' && unit.label === '';

/** Holds one redline against the notes of its new version. */
export function holdAgainstNotes({ before, after }: VersionPair, redline: LawRedline, found: Findings): void {
	const date = after.version.promulgated ?? '';
	if (date === before.version.promulgated) return;
	const unitsOf = (change: EntryChange, side: 'before' | 'after'): readonly Unit[] =>
		(side === 'before' ? before : after).entries[change[side]?.place ?? -1]?.units ?? [];
	const articles = redline.filter((change) => (change.after ?? change.before)?.entry.kind === 'article');
	const dateIsPrinted = articles.some((change) => unitsOf(change, 'after').some(({ note }) => names(note, date)));

	for (const change of articles) {
		const [old, now] = [unitsOf(change, 'before'), unitsOf(change, 'after')];
		const dated = now.filter(({ note }) => names(note, date));
		const pin = (change.after ?? change.before)?.entry.pin;
		const where = (path: string) => `${after.law.name} ${before.version.promulgated} → ${date} ${pin}${path}`;
		for (const unit of dated) {
			const row = change.units.find((one) => one.after === unit);
			const was = isWhole(unit) ? old.find(isWhole) : row?.before;
			if (names(was?.note ?? null, date)) continue;
			const covers = (path: string | undefined) => path?.startsWith(unit.path) ?? false;
			const under = change.units.filter(
				(one) =>
					covers(one.after?.path) || covers(one.before?.path) || one.before?.path.startsWith(row?.before?.path ?? '-')
			);
			const reported = under.some(({ kind }) => kind !== 'same') || (change.heading.ok && change.heading.changed);
			const fate = reported
				? 'words'
				: change.kind === 'moved' || (row && row.before?.path !== unit.path)
					? 'number'
					: row && row.before?.text !== unit.text
						? 'noise'
						: 'nothing';
			found.dated[fate] += 1;
			if (fate === 'nothing') found.exceptions.push(`${where(unit.path)}: ${unit.note}, the text is equal`);
		}
		for (const { kind, before: was, after: is } of change.units) {
			if (kind === 'same') continue;
			const covered = dated.some(
				(unit) => unit.path === '' || is?.path.startsWith(unit.path) || was?.path.startsWith(unit.path)
			);
			const reason = covered
				? 'date'
				: !dateIsPrinted
					? 'version'
					: !change.before
						? 'added'
						: !change.after
							? 'removed'
							: dated.length === 0
								? 'article'
								: 'other';
			found.changed[reason] += 1;
			if (reason === 'other') found.exceptions.push(`${where((is ?? was)?.path ?? '')}: ${kind}, without the date`);
		}
	}
}
