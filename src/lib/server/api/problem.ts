import type { Text2 } from '$lib/core/lang';

/** What can go wrong, each under its own address (RFC 9457); the page /api explains them. */
export const PROBLEMS = {
	'bad-parameter': { status: 400, title: { en: 'A parameter cannot be used', ko: '사용할 수 없는 매개변수' } },
	'not-found': { status: 404, title: { en: 'Not found', ko: '찾을 수 없음' } },
	'method-not-allowed': { status: 405, title: { en: 'This address is read-only', ko: '읽기 전용 주소' } },
	'too-many-requests': { status: 429, title: { en: 'Too many requests', ko: '요청이 너무 많음' } },
	unexpected: { status: 500, title: { en: 'Something went wrong', ko: '예기치 못한 오류' } },
	'data-replaced': { status: 503, title: { en: 'The data is being replaced', ko: '자료 교체 중' } }
} as const satisfies Record<string, { status: number; title: Text2 }>;
export type ProblemKind = keyof typeof PROBLEMS;
export const PROBLEM_KINDS = Object.keys(PROBLEMS) as ProblemKind[];

export interface BadParam {
	readonly param: string;
	/** Cut to what is needed to recognise it. */
	readonly given: string;
	readonly expected: string;
}

export interface Problem {
	readonly kind: ProblemKind;
	readonly detail: Text2;
	readonly errors?: readonly BadParam[];
	/** The number under which the server logged it. */
	readonly id?: string;
}

const MAX_GIVEN = 200;
/** Half a character at the cut could be written in no JSON that others read. */
export const shortened = (given: string): string => given.slice(0, MAX_GIVEN).replace(/[\ud800-\udbff]$/, '');

/** A problem as RFC 9457 writes it: `title` and `detail` in English, and both in Korean under `ko`. */
export function problemBody({ kind, detail, errors, id }: Problem, url: URL) {
	const { status, title } = PROBLEMS[kind];
	return {
		type: `${url.origin}/api#${kind}`,
		title: title.en,
		status,
		detail: detail.en,
		instance: shortened(url.pathname + url.search),
		...(errors && { errors }),
		...(id !== undefined && { id }),
		ko: { title: title.ko, detail: detail.ko }
	};
}

export const problemResponse = (problem: Problem, url: URL): Response =>
	new Response(JSON.stringify(problemBody(problem, url)), {
		status: PROBLEMS[problem.kind].status,
		headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
	});

export const badParameters = (errors: readonly BadParam[]): Problem => ({
	kind: 'bad-parameter',
	detail: {
		en: errors.map(({ param, expected }) => `“${param}”: expected ${expected}.`).join(' '),
		ko: `다음 매개변수를 사용할 수 없다: ${errors.map(({ param }) => param).join(', ')}. 받는 값은 errors의 expected에 있다.`
	},
	errors
});

export const notFound = (what: Text2): Problem => ({ kind: 'not-found', detail: what });
