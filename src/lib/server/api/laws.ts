import { SIDES } from '$lib/core/answer';
import { z } from 'zod';
import type { Law, LawQueries, Version } from '../library/laws';
import { endpoint, type Known, type QueryParam } from './endpoint';
import { idInPath, onParam, paging, sideParam } from './params';
import { DAY, ID, list, named, SIDE } from './schema-parts';

const LAW_SHAPE = {
	id: ID,
	side: SIDE,
	kind: z.enum(['statute', 'decree', 'rule', 'regulation', 'other']),
	name: z.string().describe('In its own language.'),
	title: z.int().nullable().describe('Of the CFR or the Code.'),
	part: z.int().nullable().describe('Of the CFR.'),
	versions: z.int(),
	newest: DAY.describe('From when its newest version holds.')
};
const LAW = named('Law', z.strictObject(LAW_SHAPE));

const VERSION = named(
	'LawVersion',
	z
		.strictObject({
			inForce: DAY.describe('From when it holds; of an edition, the day on which it was current.'),
			promulgated: DAY.nullable(),
			number: z.string().nullable(),
			name: z.string(),
			complete: z.boolean().describe('False: the imported file held some sections only.'),
			official: z.string().nullable(),
			textHash: z.string().describe('Names the text exactly.')
		})
		.describe('One text of a law over time.')
);
const UNIT = named(
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
const ENTRY = named(
	'LawEntry',
	z
		.strictObject({
			kind: z.enum(['heading', 'article', 'supplement', 'annex']),
			level: z.int(),
			pin: z.string().nullable().describe('The place as citations write it: 제4조의2, 340.6.'),
			twin: z.int().describe('1, 2 … where the official text prints the same number again.'),
			heading: z.string().nullable(),
			units: list(UNIT)
		})
		.describe('A line of the contents with the text under it.')
);

const shownVersion = (version: Version): z.infer<typeof VERSION> => ({
	inForce: version.inForce,
	promulgated: version.promulgated,
	number: version.number,
	name: version.name,
	complete: version.complete,
	official: version.url,
	textHash: version.textHash
});

function shownLaw(laws: LawQueries, { id, key, side, kind, name, title, part }: Law): z.infer<typeof LAW> {
	const versions = laws.versions(id);
	return { id: key, side, kind, name, title, part, versions: versions.length, newest: versions.at(-1)?.inForce ?? '' };
}

/** A law that the library has; where nothing was imported there is none. */
const lawInPath = idInPath<{ laws: LawQueries; law: Law }>(
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

const nameParam: QueryParam<string> = {
	what: { en: 'A part of the name.', ko: '법령명의 일부.' },
	schema: z.string().min(1).max(100),
	example: '유전자변형생물체',
	fallback: '',
	read: (text) => (text.length <= 100 ? text : undefined),
	expected: () => '1 to 100 characters'
};

const pinParam: QueryParam<string | null> = {
	what: { en: 'Only the article or section with this number.', ko: '이 조만 찾는다.' },
	schema: z.string().max(60),
	example: '제8조',
	fallback: null,
	read: (text) => (text.length <= 60 ? text : undefined),
	expected: () => 'a place as citations write it, such as 제8조 or 340.6'
};

/** The version in force on the day asked for; before the first one, none. */
const versionOn = (laws: LawQueries, law: Law, on: string | null, { today }: Known) =>
	laws.versionOn(law.id, on ?? today);

export const lawEndpoints = [
	endpoint({
		id: 'laws',
		path: '/laws',
		summary: {
			en: 'Laws whose official text was imported on this machine; none before the first import.',
			ko: '이 컴퓨터에 공식 원문을 가져온 법령. 가져오기 전에는 비어 있다.'
		},
		inPath: {},
		inQuery: { side: sideParam(SIDES), name: nameParam, ...paging },
		data: list(LAW),
		answer: ({ side, name, page, size }, { library }) => {
			const found = library?.laws.list({ side, name }, size, (page - 1) * size) ?? { laws: [], total: 0 };
			return {
				data: found.laws.flatMap((law) => (library ? [shownLaw(library.laws, law)] : [])),
				page: { number: page, size, total: found.total, pages: Math.max(1, Math.ceil(found.total / size)) }
			};
		}
	}),
	endpoint({
		id: 'law',
		path: '/laws/{id}',
		summary: { en: 'One law and its versions, oldest first.', ko: '법령 하나와 오래된 순서의 판.' },
		inPath: { id: lawInPath },
		inQuery: {},
		data: named('LawWithVersions', z.strictObject({ ...LAW_SHAPE, editions: list(VERSION) })),
		answer: ({ id: { laws, law } }) => ({
			data: { ...shownLaw(laws, law), editions: laws.versions(law.id).map(shownVersion) }
		})
	}),
	endpoint({
		id: 'lawText',
		path: '/laws/{id}/text',
		summary: {
			en: 'The text of a law as of a day, entry by entry, as imported.',
			ko: '기준일 현재의 법령 원문. 가져온 그대로이다.'
		},
		inPath: { id: lawInPath },
		inQuery: { on: onParam, at: pinParam, ...paging },
		data: z.strictObject({ version: VERSION.nullable().describe('Null: no version is as old.'), entries: list(ENTRY) }),
		cost: 2,
		answer: ({ id: { laws, law }, on, at, page, size }, known) => {
			const version = versionOn(laws, law, on, known);
			const lines = version ? (at === null ? laws.contents(version.id) : laws.atPin(version.id, at)) : [];
			const entries = lines.slice((page - 1) * size, page * size).map((line) => ({
				kind: line.kind,
				level: line.level,
				pin: line.pin,
				twin: line.twin,
				heading: line.heading,
				units:
					line.articleId === null
						? []
						: laws
								.units(line.articleId)
								.map(({ path, label, text, note, repealed }) => ({ path, label, text, note, repealed }))
			}));
			return {
				data: { version: version ? shownVersion(version) : null, entries },
				on: on ?? known.today,
				page: { number: page, size, total: lines.length, pages: Math.max(1, Math.ceil(lines.length / size)) }
			};
		}
	})
];
