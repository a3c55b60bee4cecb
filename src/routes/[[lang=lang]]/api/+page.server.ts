import { BASE, ENDPOINTS } from '$lib/server/api/endpoints';
import { EXAMPLES } from '$lib/server/api/examples';
import type { Param } from '$lib/server/api/endpoint';
import { problemBody, PROBLEM_KINDS, PROBLEMS } from '$lib/server/api/problem';
import { RATE_LIMIT } from '$lib/server/api/rate-limit';
import { outcomeOf } from '$lib/server/api/respond';
import { sampleOf } from '$lib/server/api/sample';
import { siteOf } from '../../api/public';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url: here }) => {
	const { lang } = locals;
	const site = siteOf({ locals });

	/** What an address gives now, so that the documentation cannot show what the interface no longer says. */
	const answerOf = (address: string): { status: number; body: unknown } => {
		const url = new URL(address, here.origin);
		const outcome = outcomeOf({ url, path: url.pathname.slice(BASE.length + 1) }, site);
		const made = outcome.ok ? outcome.said.body() : outcome.problem;
		if (typeof made === 'string') return { status: 200, body: JSON.parse(made) as unknown };
		return { status: PROBLEMS[made.kind].status, body: problemBody(made, url) };
	};

	const described = (path: string, params: Readonly<Record<string, Param<unknown>>>, inPath: boolean) =>
		Object.entries(params).map(([name, { what, example }]) => ({ name, what: what[lang], example, path, inPath }));
	const uses = ENDPOINTS.flatMap(({ path, inPath, inQuery }) => [
		...described(path, inPath, true),
		...described(path, inQuery, false)
	]);
	const sameAs = (one: (typeof uses)[number]) => (other: (typeof uses)[number]) =>
		other.name === one.name && other.what === one.what;

	return {
		origin: here.origin,
		base: BASE,
		limit: RATE_LIMIT,
		costly: ENDPOINTS.filter(({ cost }) => cost > 1).map(({ path, cost }) => ({ path: BASE + path, cost })),
		endpoints: ENDPOINTS.map(({ path, summary, inPath, inQuery }) => ({
			path: BASE + path,
			summary: summary[lang],
			// Of those without parameters in the path the address is a link.
			href: Object.keys(inPath).length === 0 ? BASE + path : null,
			parameters: Object.keys(inQuery)
		})),
		parameters: uses
			.filter((use, index) => uses.findIndex(sameAs(use)) === index)
			.map((use) => ({ ...use, endpoints: uses.filter(sameAs(use)).map(({ path }) => path) })),
		problems: PROBLEM_KINDS.map((kind) => ({ kind, status: PROBLEMS[kind].status, title: PROBLEMS[kind].title[lang] })),
		examples: EXAMPLES.filter(({ law }) => law === undefined || locals.library?.laws.byKey(law)).map(
			({ what, address }) => {
				const { status, body } = answerOf(address);
				return { what: what[lang], address, status, sample: sampleOf(body) };
			}
		)
	};
};
