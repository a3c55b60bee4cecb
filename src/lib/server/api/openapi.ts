import { METHOD_VERSION } from '$lib/core/method';
import { z } from 'zod';
import type { Endpoint, Param } from './endpoint';
import { BASE } from './endpoints';
import { envelopeOf } from './envelope';
import { ALL_ENDPOINTS } from './listing';
import { PROBLEM_KINDS, PROBLEMS } from './problem';
import { namedShapes } from './schema-parts';

type Json = Readonly<Record<string, unknown>>;

/** RFC 9457, with the members that are ours. */
export const PROBLEM = z.strictObject({
	type: z.url(),
	title: z.string(),
	status: z.int(),
	detail: z.string(),
	instance: z.string(),
	errors: z.array(z.strictObject({ param: z.string(), given: z.string(), expected: z.string() })).optional(),
	id: z.string().optional().describe('The number under which the server logged it.'),
	ko: z.strictObject({ title: z.string(), detail: z.string() })
});

const schemaName = (id: string): string => `${id[0]?.toUpperCase()}${id.slice(1)}Response`;
const reference = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** Within v1 an answer may gain members: tests are strict about what is sent, callers must not be. */
function published({ jsonSchema }: { jsonSchema: Record<string, unknown> }): void {
	delete jsonSchema['additionalProperties'];
	delete jsonSchema['readOnly'];
}

function schemas(): Json {
	const registry = z.registry<{ id: string }>();
	for (const { id, schema } of namedShapes()) registry.add(schema, { id });
	for (const endpoint of ALL_ENDPOINTS) registry.add(envelopeOf(endpoint), { id: schemaName(endpoint.id) });
	registry.add(PROBLEM, { id: 'Problem' });
	const made = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, override: published }).schemas;
	return Object.fromEntries(
		Object.entries(made)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema])
	);
}

const parameters = (params: Readonly<Record<string, Param<unknown>>>, where: 'path' | 'query'): Json[] =>
	Object.entries(params).map(([name, { what, schema, example }]) => {
		const { $schema: _, ...described } = z.toJSONSchema(schema, { io: 'input', override: published });
		return {
			name,
			in: where,
			required: where === 'path',
			description: `${what.en} / ${what.ko}`,
			schema: described,
			example: typeof described === 'object' && described.type === 'integer' ? Number(example) : example
		};
	});

const problems: Json = Object.fromEntries(
	PROBLEM_KINDS.filter((kind) => kind !== 'data-replaced').map((kind) => [
		String(PROBLEMS[kind].status),
		{
			description: `${PROBLEMS[kind].title.en} / ${PROBLEMS[kind].title.ko}`,
			content: { 'application/problem+json': { schema: reference('Problem') } }
		}
	])
);

const operation = ({ id, summary, inPath, inQuery }: Endpoint): Json => ({
	operationId: id,
	summary: summary.en,
	description: summary.ko,
	parameters: [...parameters(inPath, 'path'), ...parameters(inQuery, 'query')],
	responses: {
		'200': {
			description: summary.en,
			headers: { ETag: { schema: { type: 'string' } } },
			content: { 'application/json': { schema: reference(schemaName(id)) } }
		},
		'304': { description: 'The caller has it already (If-None-Match).' },
		...problems
	}
});

function described() {
	return {
		openapi: '3.1.0',
		info: {
			title: 'Concord',
			version: `1.${METHOD_VERSION}`,
			description:
				'The biotechnology rules of the United States and the Republic of Korea, question by question. Read-only. Texts are in English and Korean. / 미국과 대한민국의 생명공학 규제를 질문별로 견준다. 읽기 전용이며 글은 영어와 한국어이다.'
		},
		servers: [{ url: BASE }],
		paths: Object.fromEntries(ALL_ENDPOINTS.map((endpoint) => [endpoint.path, { get: operation(endpoint) }])),
		components: { schemas: schemas() }
	};
}

let made: ReturnType<typeof described> | undefined;

/** The OpenAPI 3.1 description, written from the table of endpoints; made once. */
export const openApi = () => (made ??= described());
