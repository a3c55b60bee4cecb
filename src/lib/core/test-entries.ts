import type { Entry, LawId, LawText, Unit, VersionId } from './law';

/** Laws for tests: a test writes only what it is about. */

/** The depth is counted from the path, as far as 호. */
export const unit = (path: string, text: string, more: Partial<Unit> = {}): Unit => ({
	path,
	depth: (path.match(/제\d|\(/g) ?? []).length,
	label: '',
	text,
	note: null,
	repealed: false,
	...more
});

export const entry = (kind: Entry['kind'], pin: string | null, heading: string | null, ...units: Unit[]): Entry => ({
	kind,
	level: kind === 'heading' ? 1 : 0,
	pin,
	heading,
	url: null,
	units
});

export const article = (pin: string | null, heading: string | null, ...units: Unit[]): Entry =>
	entry('article', pin, heading, ...units);

export const korean = (id: string, kind: LawId['kind'], name: string): LawId => ({
	key: `kr-${id}`,
	side: 'kr',
	system: 'kr',
	kind,
	name,
	title: null,
	part: null
});

/** A version that says no more of itself than from when it holds. */
export const versionOf = (inForce: string, more: Partial<VersionId> = {}): VersionId => ({
	promulgated: null,
	number: null,
	inForce,
	status: null,
	authority: null,
	url: null,
	complete: true,
	...more
});

/** The act that the small reference data cites. */
export const seedAct = (inForce: string, entries: readonly Entry[], complete = true): LawText => ({
	law: korean('1', 'statute', '종자에 관한 법률'),
	version: versionOf(inForce, { promulgated: inForce, number: '1', complete }),
	entries
});
