import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');

describe('the documents name what exists', () => {
	it('README names every script that a person runs, and no other', () => {
		const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
		const named = new Set(Array.from(read('README.md').matchAll(/npm (?:run )?([a-z][a-z:]*)/g), ([, name]) => name));
		for (const name of ['start', 'test', 'verify', 'reference', 'dev', 'bench', 'screenshot']) {
			expect(named, `README on ${name}`).toContain(name);
		}
		for (const name of named)
			if (name !== 'ci') expect(Object.keys(scripts), `package.json on ${name}`).toContain(name);
	});

	it.each([
		['reference', '## Tables', '## From'],
		['library', '## Library', '## Workspace']
	] as const)('db/README names every table of the %s schema, and no other', (store, from, to) => {
		const schema = read(`db/schema/${store}.sql`);
		const tables = Array.from(schema.matchAll(/CREATE (?:VIRTUAL )?TABLE (\w+)/g), ([, name]) => name);
		const section = read('db/README.md').split(from)[1]?.split(to)[0] ?? '';
		const named = Array.from(section.matchAll(/^\| (.+?) \|/gm), ([, cell = '']) =>
			Array.from(cell.matchAll(/`(\w+)`/g), ([, name]) => name)
		).flat();
		expect(named.sort()).toEqual(tables.sort());
	});

	it('the environment variables of README are those that config.ts reads', () => {
		const variables = (text: string) =>
			[...new Set(text.match(/CONCORD_[A-Z_]+/g))].filter((name) => name !== 'CONCORD_REFERENCE_SOURCES').sort();
		expect(variables(read('README.md'))).toEqual(variables(read('src/lib/server/config.ts')));
	});
});
