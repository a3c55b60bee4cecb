import { z } from 'zod';
import { BASE, ENDPOINTS } from './endpoints';
import type { Endpoint, Param } from './endpoint';
import { endpoint } from './endpoint';
import { list, named, TEXT } from './schema-parts';

const PARAMETER = z.strictObject({ name: z.string(), what: TEXT, example: z.string() });
const LISTED = named(
	'ListedEndpoint',
	z.strictObject({
		path: z.string(),
		summary: TEXT,
		inPath: list(PARAMETER),
		inQuery: list(PARAMETER)
	})
);

const params = (given: Readonly<Record<string, Param<unknown>>>) =>
	Object.entries(given).map(([name, { what, example }]) => ({ name, what, example }));

const listed = ({ path, summary, inPath, inQuery }: Endpoint): z.infer<typeof LISTED> => ({
	path: BASE + path,
	summary,
	inPath: params(inPath),
	inQuery: params(inQuery)
});

/** The endpoint at the root: what there is. */
const LISTING = endpoint({
	id: 'endpoints',
	path: '/',
	summary: { en: 'The endpoints of this interface.', ko: '이 인터페이스의 주소 목록.' },
	inPath: {},
	inQuery: {},
	data: list(LISTED),
	answer: () => ({ data: ENDPOINTS.map(listed) })
});

/** All of them, the root first. */
export const ALL_ENDPOINTS: readonly Endpoint[] = [LISTING, ...ENDPOINTS];
