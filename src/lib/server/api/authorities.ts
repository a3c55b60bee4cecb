import { z } from 'zod';
import { groupBy } from '../reference/text2';
import { endpoint } from './endpoint';
import { pageOf } from './paging';
import { paging, sideParam } from './params';
import { CHECKED, DAY, ID, list, named, SIDE_OR_INT, TEXT } from './schema-parts';
import type { Row } from './tables';

const AUTHORITY = named(
	'Authority',
	z.strictObject({
		id: ID,
		side: SIDE_OR_INT,
		role: TEXT,
		names: list(z.strictObject({ from: DAY, until: DAY.nullable(), name: TEXT, short: TEXT })),
		checked: CHECKED
	})
);

const text = (row: Row, column: string) => ({ en: String(row[`${column}_en`]), ko: String(row[`${column}_ko`]) });

export const authorityEndpoints = [
	endpoint({
		id: 'authorities',
		path: '/authorities',
		summary: {
			en: 'Ministries, agencies and courts, with the names that they had when.',
			ko: '부처·기관·법원과 시기별 명칭.'
		},
		inPath: {},
		inQuery: { side: sideParam(['us', 'kr', 'int']), ...paging },
		data: list(AUTHORITY),
		answer: ({ side, ...paged }, { tables }) => {
			const names = groupBy(tables().rows('authority_name'), (row) => row['authority_id']);
			const rows = tables()
				.rows('authority')
				.filter((row) => side === null || row['side'] === side);
			const { items, page } = pageOf(rows, paged);
			return {
				data: items.map((row) => ({
					id: String(row['id']),
					side: SIDE_OR_INT.parse(row['side']),
					role: text(row, 'role'),
					names: (names.get(row['id']) ?? []).map((name) => ({
						from: String(name['valid_from']),
						until: typeof name['valid_until'] === 'string' ? name['valid_until'] : null,
						name: text(name, 'name'),
						short: text(name, 'short')
					})),
					checked: CHECKED.parse({
						on: row['checked_on'],
						against: row['checked_against'],
						confidence: row['confidence']
					})
				})),
				page,
				html: (lang, pages) => pages.authorities(lang)
			};
		}
	})
];
