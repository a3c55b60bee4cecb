import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildStore, edited, SMALL, writeSources } from '../stores/test-stores';
import { DataReplaced, openStoreFile, storeFileOf } from './store-file';

const path = buildStore(writeSources(SMALL));
const file = openStoreFile(path);

describe('the store as tables', () => {
	it('has the tables of the schema, in its order, and none of SQLite’s own', () => {
		const schema = readFileSync('db/schema/reference.sql', 'utf8');
		const named = Array.from(schema.matchAll(/CREATE TABLE (\w+)/g), ([, name]) => name);
		expect(file.tables.all().map(({ name }) => name)).toEqual(named);
	});

	it('tells columns with type, key and what they point to', () => {
		expect(file.tables.find('basis')?.columns).toEqual([
			{ name: 'answer_id', type: 'INTEGER', nullable: false, key: true, pointsTo: 'answer.id' },
			{ name: 'place', type: 'INTEGER', nullable: false, key: true, pointsTo: null },
			{ name: 'instrument_id', type: 'TEXT', nullable: false, key: false, pointsTo: 'instrument.id' },
			{ name: 'pinpoint', type: 'TEXT', nullable: true, key: false, pointsTo: null },
			{ name: 'seen', type: 'TEXT', nullable: true, key: false, pointsTo: null }
		]);
	});

	it('gives the rows of a table by its key, and none of one that is not there', () => {
		expect(file.tables.rows('step').map((row) => [row['id'], row['name_ko']])).toEqual([
			['end', '끝'],
			['start', '시작']
		]);
		for (const name of ['sqlite_schema', 'answer; DROP TABLE answer', 'constructor', '']) {
			expect(file.tables.find(name)).toBeUndefined();
			expect(file.tables.rows(name)).toEqual([]);
		}
	});

	it('streams the file byte for byte, twice at once', async () => {
		const bytes = readFileSync(path);
		const read = async () => Buffer.from(await new Response(file.stream()).arrayBuffer());
		expect(await Promise.all([read(), read()])).toEqual([bytes, bytes]);
		expect(file.bytes).toBe(bytes.length);
	});

	it('is refused where it is not the data that the pages show', () => {
		const other = openStoreFile(
			buildStore(writeSources(edited(SMALL, 'seeds/topic.yaml', 'Who decides on seed.', 'Who decides.')))
		);
		expect(other.tables.revision).not.toBe(file.tables.revision);
		expect(storeFileOf(path, file.tables.revision).bytes).toBe(file.bytes);
		expect(() => storeFileOf(path, other.tables.revision)).toThrow(DataReplaced);
	});
});
