import { SIDES } from '$lib/core/answer';
import { z } from 'zod';
import { citer } from '../library/reading';
import { endpoint, type QueryParam } from './endpoint';
import {
	ENTRY,
	lawInPath,
	LAW,
	LAW_SHAPE,
	pinParam,
	PLACED_UNIT,
	shownLaw,
	shownVersion,
	VERSION,
	versionOn
} from './law-shapes';
import { onParam, paging, sideParam } from './params';
import { list, named } from './schema-parts';

const nameParam: QueryParam<string> = {
	what: { en: 'A part of the name.', ko: '법령명의 일부.' },
	schema: z.string().min(1).max(100),
	example: '유전자변형생물체',
	fallback: '',
	read: (text) => (text.length <= 100 ? text : undefined),
	expected: () => '1 to 100 characters'
};

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
	}),
	endpoint({
		id: 'lawUnits',
		path: '/laws/{id}/units',
		summary: {
			en: 'The paragraphs and items of a law as of a day, one after the other, each with its place and citation.',
			ko: '기준일 현재 법령의 항·호·목. 순서대로이며 각각의 위치와 인용이 함께 있다.'
		},
		inPath: { id: lawInPath },
		inQuery: { on: onParam, at: pinParam, ...paging },
		data: z.strictObject({
			version: VERSION.nullable().describe('Null: no version is as old.'),
			units: list(PLACED_UNIT)
		}),
		cost: 2,
		answer: ({ id: { laws, law }, on, at, page, size }, known) => {
			const day = on ?? known.today;
			const version = versionOn(laws, law, on, known);
			const found = version
				? laws.unitsIn({ version: version.id, pin: at }, size, (page - 1) * size)
				: { units: [], total: 0 };
			const cite = citer(law, version?.name ?? law.name, day);
			return {
				data: {
					version: version ? shownVersion(version) : null,
					units: found.units.map(({ depth: _, ...unit }) => ({
						...unit,
						citation: unit.pin === null ? null : (cite(unit.pin)?.(unit.path) ?? null)
					}))
				},
				on: day,
				page: { number: page, size, total: found.total, pages: Math.max(1, Math.ceil(found.total / size)) },
				html: (lang, pages) => pages.law(lang, law.key, { on })
			};
		}
	})
];
