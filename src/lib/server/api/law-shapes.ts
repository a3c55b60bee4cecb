import { keyOf } from '$lib/core/library-view';
import { z } from 'zod';
import type { Law, LawQueries, Version } from '../library/laws';
import type { Known, QueryParam } from './endpoint';
import { idInPath } from './params';
import { DAY, ID, list, named, SIDE } from './schema-parts';

/** What answers about imported laws are made of. */

export const LAW_SHAPE = {
	id: ID,
	side: SIDE,
	kind: z.enum(['statute', 'decree', 'rule', 'regulation', 'other']),
	name: z.string().describe('In its own language.'),
	title: z.int().nullable().describe('Of the CFR or the Code.'),
	part: z.int().nullable().describe('Of the CFR.'),
	versions: z.int(),
	newest: DAY.describe('From when its newest version holds.')
};
export const LAW = named('Law', z.strictObject(LAW_SHAPE));

export const VERSION = named(
	'LawVersion',
	z
		.strictObject({
			inForce: DAY.describe('From when it holds; of an edition, the day on which it was current.'),
			promulgated: DAY.nullable(),
			number: z.string().nullable(),
			name: z.string(),
			complete: z.boolean().describe('False: the imported file held some sections only.'),
			official: z.string().nullable(),
			key: z.string().describe('Names the version in addresses: from, to and v.'),
			textHash: z.string().describe('Names the text exactly.')
		})
		.describe('One text of a law over time.')
);
export const UNIT = named(
	'LawUnit',
	z
		.strictObject({
			path: z.string().describe('Behind the number of the article: 제3항제1호, (d)(3).'),
			label: z.string(),
			text: z.string(),
			note: z.string().nullable().describe('On amendments.'),
			repealed: z.boolean()
		})
		.describe('A paragraph or an item.')
);
export const ENTRY_KIND = z.enum(['heading', 'article', 'supplement', 'annex']);
const PLACE = {
	kind: ENTRY_KIND,
	pin: z.string().nullable().describe('The place as citations write it: 제4조의2, 340.6.'),
	twin: z.int().describe('1, 2 … where the official text prints the same number again.'),
	heading: z.string().nullable()
};
export const PLACED_UNIT = named(
	'PlacedLawUnit',
	z
		.strictObject({
			...PLACE,
			...UNIT.shape,
			citation: z.string().nullable().describe('In the form of its country; American law is cited as of the day.')
		})
		.describe('A paragraph or an item with the article under which it stands.')
);
export const ENTRY = named(
	'LawEntry',
	z
		.strictObject({
			...PLACE,
			level: z.int(),
			units: list(UNIT)
		})
		.describe('A line of the contents with the text under it.')
);

export const shownVersion = (version: Version): z.infer<typeof VERSION> => ({
	inForce: version.inForce,
	promulgated: version.promulgated,
	number: version.number,
	name: version.name,
	complete: version.complete,
	official: version.url,
	key: keyOf(version),
	textHash: version.textHash
});

export function shownLaw(laws: LawQueries, { id, key, side, kind, name, title, part }: Law): z.infer<typeof LAW> {
	const versions = laws.versions(id);
	return { id: key, side, kind, name, title, part, versions: versions.length, newest: versions.at(-1)?.inForce ?? '' };
}

/** A law that the library has; where nothing was imported there is none. */
export const lawInPath = idInPath<{ laws: LawQueries; law: Law }>(
	{
		en: 'The id of an imported law, as the list of laws has it.',
		ko: '가져온 법령의 식별자. 법령 목록에 있다.'
	},
	'kr-009170',
	(id, { library }) => {
		const law = library?.laws.byKey(id);
		return library && law ? { laws: library.laws, law } : undefined;
	}
);

export const pinParam: QueryParam<string | null> = {
	what: { en: 'Only the article or section with this number.', ko: '이 조만 찾는다.' },
	schema: z.string().max(60),
	example: '제8조',
	fallback: null,
	read: (text) => (text.length <= 60 ? text : undefined),
	expected: () => 'a place as citations write it, such as 제8조 or 340.6'
};

/** The version in force on the day asked for; before the first one, none. */
export const versionOn = (laws: LawQueries, law: Law, on: string | null, { today }: Known) =>
	laws.versionOn(law.id, on ?? today);
