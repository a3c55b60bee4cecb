import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ALL_ENDPOINTS } from './listing';
import { openApi } from './openapi';
import { asker, realSite } from './test-site';

const ask = asker(realSite());
const described = JSON.parse(JSON.stringify(openApi())) as ReturnType<typeof openApi>;

/** What OpenAPI 3.1 asks of a document like ours. */
const REF = z.strictObject({ $ref: z.string().startsWith('#/components/schemas/') });
const OPERATION = z.strictObject({
	operationId: z.string().regex(/^\w+$/),
	summary: z.string().min(1),
	description: z.string().min(1),
	parameters: z.array(
		z.strictObject({
			name: z.string(),
			in: z.enum(['path', 'query']),
			required: z.boolean(),
			description: z.string().min(1),
			schema: z.record(z.string(), z.unknown()),
			example: z.union([z.string(), z.number()])
		})
	),
	responses: z.record(
		z.string().regex(/^[1-5]\d\d$/),
		z.strictObject({
			description: z.string().min(1),
			headers: z.record(z.string(), z.unknown()).optional(),
			content: z.record(z.string(), z.strictObject({ schema: REF })).optional()
		})
	)
});
const DOCUMENT = z.strictObject({
	openapi: z.literal('3.1.0'),
	info: z.strictObject({ title: z.string(), version: z.string(), description: z.string() }),
	servers: z.array(z.strictObject({ url: z.string() })),
	paths: z.record(z.string().startsWith('/'), z.strictObject({ get: OPERATION })),
	components: z.strictObject({
		schemas: z.record(z.string().regex(/^[A-Za-z]\w*$/), z.record(z.string(), z.unknown()))
	})
});

describe('the description', () => {
	it('is what the server sends', async () => {
		const response = await ask('/openapi.json');
		expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
		expect(await response.json()).toEqual(described);
		expect((await ask('/openapi.json?x=1')).status).toBe(400);
	});

	it('has the shape of OpenAPI 3.1', () => {
		expect(DOCUMENT.safeParse(described).error?.issues ?? []).toEqual([]);
	});

	it('has every endpoint, each under a name of its own, with the parameters of its path', () => {
		expect(Object.keys(described.paths)).toEqual(ALL_ENDPOINTS.map(({ path }) => path));
		const names = ALL_ENDPOINTS.map(({ id }) => id);
		expect(new Set(names).size).toBe(names.length);
		for (const [path, { get }] of Object.entries(DOCUMENT.parse(described).paths)) {
			const inPath = get.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
			expect(inPath).toEqual(Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name));
			expect(new Set(get.parameters.map(({ name }) => name)).size).toBe(get.parameters.length);
		}
	});

	it('points to nothing that is not there, and leaves nothing unused', () => {
		const text = JSON.stringify(described);
		const used = new Set(Array.from(text.matchAll(/"#\/components\/schemas\/(\w+)"/g), ([, name]) => name));
		expect([...used].sort()).toEqual(Object.keys(described.components.schemas).sort());
		expect(text).not.toContain('$defs');
		expect(text).not.toContain('"additionalProperties":false');
	});

	it('accepts the example of every parameter', () => {
		for (const { inPath, inQuery } of ALL_ENDPOINTS) {
			for (const [name, { schema, example }] of Object.entries({ ...inPath, ...inQuery })) {
				const text = schema.safeParse(example).success || schema.safeParse(Number(example)).success;
				expect(text, name).toBe(true);
			}
		}
	});

	it('as published describes every real answer', async () => {
		const { schemas } = JSON.parse(
			JSON.stringify(described.components).replaceAll('#/components/schemas/', '#/$defs/')
		);
		for (const { id, path, inPath } of ALL_ENDPOINTS) {
			const address = path.replace(/\{(\w+)\}/g, (_, name: string) => inPath[name]?.example ?? '').replace(/^\/$/, '');
			const name = `${id[0]?.toUpperCase()}${id.slice(1)}Response`;
			const shape = z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs: schemas });
			const read = shape.safeParse(await (await ask(address)).json());
			expect(read.error?.issues ?? [], address).toEqual([]);
			expect(shape.safeParse({ data: 1 }).success, address).toBe(false);
		}
	});
});
