import { formatCitation, officialAddress } from '$lib/core/citation';
import { z } from 'zod';
import type { Instrument } from '../reference/instruments';
import type { Reference } from '../reference/reference';
import { groupBy } from '../reference/text2';
import { endpoint } from './endpoint';
import { pageOf } from './paging';
import { idInPath, paging, sideParam } from './params';
import { DAY, ID, list, named, SIDE, SIDE_OR_INT, TEXT } from './schema-parts';
import { inBoth } from './shown';

const shape = {
	id: ID,
	side: SIDE_OR_INT,
	kind: z.string().describe('Level of law: statute, decree, regulation, …'),
	name: TEXT,
	short: TEXT,
	citation: TEXT,
	number: TEXT.nullable(),
	authority: ID.nullable(),
	official: z.string().nullable().describe('The official address, if one is known.'),
	opened: z.enum(['text', 'secondary', 'not-opened']).describe('How far the editors saw it.'),
	note: TEXT.nullable(),
	status: list(z.strictObject({ from: DAY.nullable(), status: z.string(), note: TEXT.nullable() })),
	citedIn: z.int().describe('Questions whose answers rest on it, at any time.')
};
const INSTRUMENT = named('Instrument', z.strictObject(shape));
const WITH_CITING = named(
	'InstrumentWithCitingQuestions',
	z.strictObject({
		...shape,
		citing: list(
			z.strictObject({
				question: ID,
				topic: ID,
				ask: TEXT,
				uses: list(
					z.strictObject({ side: SIDE, from: DAY, until: DAY.nullable(), pinpoints: list(z.string().nullable()) })
				)
			})
		)
	})
);

const shownInstrument = (instrument: Instrument, citedIn: number): z.infer<typeof INSTRUMENT> => ({
	id: instrument.id,
	side: instrument.side,
	kind: instrument.kind,
	name: instrument.name,
	short: instrument.short,
	citation: inBoth((lang) => formatCitation(instrument, null, lang, 'full')),
	number: instrument.number,
	authority: instrument.authorityId,
	official: officialAddress(instrument, null, null),
	opened: instrument.opened,
	note: instrument.note,
	status: instrument.status,
	citedIn
});

function citing(reference: Reference, id: string, today: string): z.infer<typeof WITH_CITING>['citing'] {
	const uses = groupBy(reference.answers.citing(id), (answer) => answer.questionId);
	const questions = reference.topics().flatMap((topic) => reference.questions.ofTopic(topic.id, today));
	return questions.flatMap((question) => {
		const answers = uses.get(question.id);
		if (!answers) return [];
		return [
			{
				question: question.id,
				topic: question.topicId,
				ask: question.ask,
				uses: answers.map(({ side, from, until, basis }) => ({
					side,
					from,
					until,
					pinpoints: basis.map(({ pinpoint }) => pinpoint)
				}))
			}
		];
	});
}

export const instrumentEndpoints = [
	endpoint({
		id: 'instruments',
		path: '/instruments',
		summary: {
			en: 'Laws, notices, judgments and treaties that the comparison knows.',
			ko: '비교에 쓰인 법령, 고시, 판결과 조약.'
		},
		inPath: {},
		inQuery: { side: sideParam(['us', 'kr', 'int']), ...paging },
		data: list(INSTRUMENT),
		answer: ({ side, ...paged }, { reference }) => {
			const cited = reference.answers.citations();
			const all = reference.instruments.all().filter((instrument) => side === null || instrument.side === side);
			const { items, page } = pageOf(all, paged);
			return {
				data: items.map((instrument) => shownInstrument(instrument, cited.get(instrument.id) ?? 0)),
				page,
				html: (lang, pages) => pages.provisions(lang)
			};
		}
	}),
	endpoint({
		id: 'instrument',
		path: '/instruments/{id}',
		summary: { en: 'One instrument, with the questions that cite it.', ko: '법령 하나와 이를 인용하는 질문.' },
		inPath: {
			id: idInPath({ en: 'The id of an instrument.', ko: '법령의 식별자.' }, 'kr-lmo-decree', (id, { reference }) =>
				reference.instruments.find(id)
			)
		},
		inQuery: {},
		data: WITH_CITING,
		answer: ({ id: instrument }, { reference, today }) => {
			const rows = citing(reference, instrument.id, today);
			return {
				data: { ...shownInstrument(instrument, rows.length), citing: rows },
				html: (lang, pages) => pages.provision(lang, instrument.id)
			};
		}
	})
];
