import { readFileSync } from 'node:fs';
import { GAP_FIELDS } from '../../src/lib/core/gap-fields';
import { VIEW_FIELDS } from '../../src/lib/core/view-state';
import type { Watched } from './server';
import { visitor, type Answer, type Sent, type Visitor } from './visitor';

/** What was held against the server, and what did not hold. */
export interface Outcome {
	held: number;
	readonly faults: string[];
}

const SCRIPT = '<script>hostile()</script>';
const PAYLOADS = [
	`"'>${SCRIPT}`,
	'"><img src=x onerror=hostile()>',
	"' OR 1=1 --",
	"'; DROP TABLE brief; --",
	'*" NEAR(a OR b) AND -"',
	'../../../../etc/passwd',
	'..\\..\\windows\\win.ini',
	'file:///etc/passwd',
	'//evil.example/x',
	'javascript:hostile()',
	'__proto__',
	'constructor[prototype][x]',
	'\u0000\u0001\u001f',
	'\ud83d\ude00 위\u202e',
	'=HYPERLINK("http://evil.example")',
	'1e999',
	'-1',
	'9'.repeat(400),
	'a'.repeat(6000),
	'%',
	'%00%ff%c0%af',
	'{{7*7}}${7*7}',
	',,,:::,,',
	'2026-13-45'
];
const WORKBOOK_START = /(?:^|[,\n])"?[=+@-](?:HYPERLINK|SUM|1\+cmd)/m;
const HEADERS = [
	'content-security-policy',
	'x-content-type-options',
	'referrer-policy',
	'permissions-policy',
	'strict-transport-security'
];
const PRIVATE = /^\/(?:ko\/)?(?:s|share|briefs)(?:[/?]|$)/;
const query = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

/** Attacks on a built server. `thorough` tries everything with everything; otherwise each thing once. */
export async function attack(server: Watched, thorough: boolean): Promise<Outcome> {
	const outcome: Outcome = { held: 0, faults: [] };
	const client = visitor(server.origin);
	const secrets: string[] = [];
	const hold = (what: string, holds: boolean) => {
		if (holds) outcome.held++;
		else outcome.faults.push(what);
	};

	/** What must be true of every answer whatsoever. */
	async function tried(what: string, sent: Promise<Answer>): Promise<Answer> {
		const answer = await sent;
		const { status, headers, body } = answer;
		// 501 is what the oEmbed standard asks for where a format is not spoken.
		hold(`${what}: answered ${status}`, status < 500 || (status === 501 && what.startsWith('GET /oembed')));
		for (const name of HEADERS) hold(`${what}: no ${name}`, headers[name] !== undefined);
		hold(
			`${what}: a script came back raw`,
			!/html/.test(String(headers['content-type'])) || !(body.includes(SCRIPT) || body.includes('<img src=x'))
		);
		hold(
			`${what}: sent elsewhere`,
			!/evil\.example/.test(String(headers['location'] ?? '')) && !String(headers['location'] ?? '').startsWith('//')
		);
		return answer;
	}
	const get = async (path: string, headers: Record<string, string> = {}) => {
		const answer = await tried(
			`GET ${path.slice(0, 120)}${Object.keys(headers).length ? ` with ${JSON.stringify(headers).slice(0, 120)}` : ''}`,
			client.get(path, headers)
		);
		if (PRIVATE.test(path) && !path.includes('/..') && answer.status === 200) {
			hold(`${path}: may be stored`, answer.headers['cache-control'] === 'no-store');
			hold(`${path}: tells other sites`, answer.headers['referrer-policy'] === 'same-origin');
		}
		return answer;
	};
	const send = (path: string, sent: Sent) =>
		tried(
			`${sent.method ?? 'GET'} ${path.slice(0, 80)} ${JSON.stringify(sent.headers ?? {}).slice(0, 120)}`,
			client.send(path, sent)
		);
	const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
		tried(`POST ${path} ${JSON.stringify(fields).slice(0, 80)}`, client.post(path, fields, headers));

	const pages = await crawled(get, thorough ? 4 : 1);
	hold('the crawl found the pages of the site', pages.length > 15);
	await parameters(pages, get, thorough);
	await addresses(get, hold);
	const brief = await client.startBrief(`Hostile ${SCRIPT}`);
	secrets.push(brief.key);
	await contents(brief, { get, post, hold }, client);
	await bodies(brief.page, send, hold, client);
	await origins(brief, send, hold);
	await headers(get, hold);
	secrets.push(...(await forged(brief, server, { get, post, hold })));
	await flooded(post, hold, thorough ? 10_000 : 300);

	const log = server.log();
	for (const secret of secrets) hold('a secret stands in the log', !log.includes(secret));
	hold(`the log holds faults: ${/\[[\w-]{36}\].*/.exec(log)?.[0] ?? ''}`, !/\[[\w-]{36}\]/.test(log));
	client.close();
	return outcome;
}

type Get = (path: string, headers?: Record<string, string>) => Promise<Answer>;
type Post = (path: string, fields: Record<string, string>, headers?: Record<string, string>) => Promise<Answer>;
type Send = (path: string, sent: Sent) => Promise<Answer>;
type Hold = (what: string, holds: boolean) => void;

/** Pages and files that the site links to, so many of each shape. */
async function crawled(get: Get, each: number): Promise<string[]> {
	const found = new Map<string, string[]>();
	const waiting = ['/', '/ko', '/briefs', '/share?of=/gaps'];
	const seen = new Set(waiting);
	for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
		const { body, headers } = await get(path);
		if (!/html/.test(String(headers['content-type']))) continue;
		for (const [, href = ''] of body.matchAll(/(?:href|src)="(\/[^"#]*)/g)) {
			const to = href.replaceAll('&amp;', '&');
			const [pathname = '', search] = to.split('?');
			const shape = pathname.startsWith('/_app')
				? '/_app'
				: `${pathname
						.replace(/^\/ko(?=\/|$)/, '')
						.split('/')
						.slice(0, 2)
						.join('/')} ${pathname.split('/').length} ${/\.\w+$/.exec(pathname)?.[0] ?? ''} ${search === undefined}`;
			const alike = found.get(shape) ?? [];
			if (seen.has(to) || alike.length >= each) continue;
			seen.add(to);
			found.set(shape, [...alike, to]);
			waiting.push(to);
		}
	}
	return [...new Set([...found.values()].flat().map((path) => path.split('?')[0] ?? path))].filter(
		(path) => !path.startsWith('/_app')
	);
}

async function parameters(pages: readonly string[], get: Get, thorough: boolean): Promise<void> {
	const fields = [
		...new Set([...VIEW_FIELDS, ...GAP_FIELDS, 'of', 'key', 'pick', 'url', 'format', 'topic', 'limit', 'unknown'])
	];
	for (const [at, page] of [...pages, '/api/v1/rows', '/oembed', '/share', '/og/compare.png'].entries()) {
		if (thorough) {
			// Every payload in all fields together, every field alone with one of them.
			for (const payload of PAYLOADS.filter(({ length }) => length < 300))
				await get(`${page}?${query(Object.fromEntries(fields.map((field) => [field, payload])))}`);
			for (const [turn, field] of fields.entries())
				await get(`${page}?${query({ [field]: PAYLOADS[(at + turn) % PAYLOADS.length] ?? '' })}`);
			continue;
		}
		// All fields with one payload; another one on each page.
		for (const turn of [0, 1]) {
			const payload = (PAYLOADS[(2 * at + turn) % PAYLOADS.length] ?? '').slice(0, 200);
			await get(`${page}?${query(Object.fromEntries(fields.map((field) => [field, payload])))}`);
		}
	}
	for (const payload of PAYLOADS) {
		await get(`/share?${query({ of: payload })}`);
		await get(`/share?${query({ of: `/compare/${payload}` })}`);
		await get(`/?${query({ [payload]: payload })}`);
	}
}

async function addresses(get: Get, hold: Hold): Promise<void> {
	const ids = [
		'..',
		'../..',
		'%2e%2e%2f%2e%2e%2fetc%2fpasswd',
		'....//',
		'%00',
		'%E0%A4%A',
		'%',
		'%ff',
		'x'.repeat(3000),
		'__proto__',
		'constructor',
		"'%20OR%201=1--",
		'%3Cscript%3Ehostile()%3C/script%3E',
		';edit=x',
		'.git/config'
	];
	const roots = [
		'/s',
		'/ko/s',
		'/briefs',
		'/compare',
		'/compare/lmo-approval',
		'/index',
		'/pathways',
		'/scenarios',
		'/commitments',
		'/history',
		'/authorities',
		'/provisions',
		'/data',
		'/embed/compare',
		'/api/v1',
		'/og',
		'/feeds',
		'/_app/immutable',
		''
	];
	for (const root of roots)
		for (const id of ids) {
			const { status, body } = await get(`${root}/${id}`);
			hold(
				`${root}/${id.slice(0, 40)} gives a file of the machine`,
				!body.includes('root:x:0') && !body.includes('[core]')
			);
			if (root.endsWith('/s') || root === '/briefs')
				hold(`${root}/${id.slice(0, 40)}: ${status}`, status !== 200 || id.startsWith('..') || id === '....//');
		}
	for (const id of ids) for (const page of ['edit', 'edit?key=x', 'brief.json']) await get(`/briefs/${id}/${page}`);
	for (const id of ids) await get(`/s/${id}/revoke?key=AAAAAAAAAAAAAAAAAAAAAAAA`);
	for (const of of [
		'//evil.example',
		'/\\evil.example',
		'/../../etc/passwd',
		'https://evil.example/',
		'/\t/evil.example',
		'/share?of=/share',
		'/briefs/../s/x'
	]) {
		const { body } = await get(`/share?${query({ of })}`);
		hold(
			`/share?of=${of} links elsewhere`,
			!/href="(?!\/(?:ko\/)?share\?)[^"]*evil\.example/.test(body) && !/value="https?:\/\/evil/.test(body)
		);
	}
}

/** Hostile words in a brief, and every page and file that shows them. */
async function contents(
	{ page, id }: { page: string; id: string },
	{ get, post, hold }: { get: Get; post: Post; hold: Hold },
	client: Visitor
): Promise<void> {
	const words = [
		`</textarea>${SCRIPT}`,
		'=HYPERLINK("http://evil.example")',
		'@SUM(1+1)',
		"+1+cmd|' /C calc'!A0",
		'-1+cmd',
		'"><img src=x onerror=hostile()>',
		'</title><script>hostile()</script>',
		']]><x/>',
		'\u202e\u0000\u001b[31m',
		'# [x](javascript:hostile())'
	];
	await post(`${page}?/text`, { title: `=HYPERLINK("x") ${SCRIPT}`, intro: words.join('\n'), version: '1' });
	for (const note of words) hold(`the note ${note} is taken`, (await post(`${page}?/note`, { note })).status === 200);
	await post(`${page}?/add`, { address: '/compare/lmo-approval/risk-review-days' });
	await post(`${page}?/add`, { address: `/gaps?${query({ q: SCRIPT })}` });
	await post(`${page}?/add`, { address: `/compare/lmo-approval?${query({ name: SCRIPT })}` });
	const dotted = await post(`${page}?/add`, { address: '/compare/./lmo-approval/risk-review-days' });
	hold('an address with dots pins the row that it leads to', dotted.status === 303);
	for (const address of [
		'//evil.example/',
		'javascript:hostile()',
		'/briefs/x',
		`${SCRIPT}`,
		'/compare/%E0%A4%A',
		'/compare/x'.padEnd(3000, 'x')
	])
		hold(`${address.slice(0, 40)} is not pinned`, (await post(`${page}?/add`, { address })).status === 400);
	const frozen = await post(`${page}?/freeze`, {});
	const link = /value="http:\/\/[^"/]+(\/s\/[\w-]{22})"/.exec(frozen.body)?.[1] ?? '/none';
	hold('a brief of hostile words is frozen', link !== '/none');

	const shown = [
		`/briefs/${id}`,
		page,
		`/ko/briefs/${id}`,
		`/briefs/${id}/brief.json`,
		`/briefs/${id}/__data.json`,
		link,
		`${link}/changes`,
		'/briefs',
		'/share?of=/gaps'
	];
	const linked = new Set<string>();
	for (const path of shown) {
		const { status, body } = await get(path);
		hold(`${path}: ${status}`, status === 200);
		for (const [, href = ''] of body.matchAll(/href="(\/[^"#]*)"/g))
			if (href.includes(id) || href.includes(link)) linked.add(href.replaceAll('&amp;', '&'));
	}
	for (const path of linked) {
		if (shown.includes(path)) continue;
		const { status, headers, body } = await get(path);
		hold(`${path}: ${status}`, status < 400);
		if (/csv/.test(String(headers['content-type'])))
			hold(`${path}: a cell that a workbook would run`, !WORKBOOK_START.test(body));
	}
	const file = await get(`/briefs/${id}/brief.json`);
	const imported = await tried(client.upload('/briefs?/import', file.body));
	hold(`the brief of hostile words comes in again: ${imported.status}`, imported.status === 303);
	const polluted = await tried(
		client.upload('/briefs?/import', file.body.replace('{', '{"__proto__":{"admin":true},'), '../../etc/<script>.json')
	);
	hold(`a file with a prototype is refused: ${polluted.status}`, polluted.status === 400);
	hold('prototypes are as they were', (await get('/about')).status === 200);
	function tried(sent: Promise<Answer>): Promise<Answer> {
		return sent.then((answer) => {
			hold(`upload: answered ${answer.status}`, answer.status < 500);
			return answer;
		});
	}
}

async function bodies(page: string, send: Send, hold: Hold, client: Visitor): Promise<void> {
	const { origin } = client;
	const form = 'application/x-www-form-urlencoded';
	const multipart = 'multipart/form-data; boundary=b';
	for (const path of [
		'/briefs?/create',
		'/briefs?/import',
		'/share?/freeze',
		`${page}?/text`,
		`${page}?/note`,
		`${page}?/add`,
		`${page}?/delete`
	]) {
		for (const [type, body] of [
			['multipart/form-data', 'no boundary'],
			[multipart, 'no parts'],
			[multipart, '--b\r\ncontent-disposition: form-data; name="title"\r\n\r\ncut'],
			[multipart, '--b\r\ncontent-disposition: nonsense\r\n\r\nx\r\n--b--\r\n'],
			[form, '%E0%A4%A=%&&&=='],
			[form, '__proto__=x&constructor=y&title=%00'],
			['text/plain', 'title=x'],
			['application/json', '{"title":"x"}'],
			['application/json', '{'],
			['application/xml', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'],
			['', 'x']
		] as const) {
			if (path.includes('delete') && type === form) continue;
			const { status } = await send(path, {
				method: 'POST',
				headers: { origin, ...(type && { 'content-type': type }) },
				body
			});
			if (!type.startsWith('application/x-www') && !type.startsWith('text/plain'))
				hold(`${path} with ${type}: ${status}`, status >= 400 || status === 200);
		}
		const { status } = await send(path, {
			method: 'POST',
			headers: { origin, 'content-type': form, connection: 'close' },
			body: `title=${'x'.repeat(3 * 1024 * 1024)}`
		});
		hold(`${path} with three megabytes: ${status}`, status === 413 || status === 400);
	}
	for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])
		for (const path of ['/', '/briefs', page, '/api/v1', '/favicon.svg']) {
			const { status } = await send(path, { method, headers: { origin } });
			hold(`${method} ${path}: ${status}`, status >= 400 || method === 'OPTIONS' || path === '/favicon.svg');
		}
	const override = await send('/briefs', {
		headers: { 'x-http-method-override': 'DELETE', 'x-original-url': '/api/v1', 'x-rewrite-url': '/etc/passwd' }
	});
	hold('no header makes another request of it', override.status === 200);
	const long = await send(`${page}?/note`, {
		method: 'POST',
		headers: { origin, 'content-type': form },
		body: `note=${'x'.repeat(20_001)}`
	});
	hold(`a note that is too long: ${long.status}`, long.status === 413);
}

async function origins(
	{ page, id, key }: { page: string; id: string; key: string },
	send: Send,
	hold: Hold
): Promise<void> {
	for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1', 'http://127.0.0.1:1', ''])
		for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=b', 'text/plain'])
			for (const path of [
				'/briefs?/create',
				'/briefs?/import',
				'/share?/freeze',
				`${page}?/delete`,
				`${page}?/close`,
				`/s/${id}/revoke`
			]) {
				const { status, headers } = await send(path, {
					method: 'POST',
					headers: { ...(origin && { origin }), 'content-type': type },
					body: `title=x&key=${key}`
				});
				hold(`${path} from ${origin || 'nowhere'} as ${type}: ${status}`, status === 403);
				hold(`${path} lets other sites read`, headers['access-control-allow-credentials'] === undefined);
			}
}

async function headers(get: Get, hold: Hold): Promise<void> {
	const tricks: Record<string, string>[] = [
		{ host: 'evil.example' },
		{ host: '' },
		{ host: 'evil.example:99999' },
		{
			'x-forwarded-host': 'evil.example',
			'x-forwarded-proto': 'javascript',
			'x-forwarded-for': '1.2.3.4, evil.example',
			'x-forwarded-port': '0'
		},
		{ forwarded: 'host=evil.example;proto=https' },
		{ 'if-none-match': '"'.repeat(3000) },
		{ 'if-none-match': '*' },
		{ 'if-none-match': 'W/"x", W/' },
		{ 'if-modified-since': 'never' },
		{ range: 'bytes=0-0' },
		{ range: 'bytes=9-1,a-b,-' },
		{ 'accept-encoding': 'br;q=abc, gzip;;;, \t' },
		{ accept: '*/*;q=x,,;' },
		{ 'accept-language': 'ko'.repeat(2000) },
		{ cookie: 'edit=%E0%A4%A; briefs=..%2f..%2f; __proto__=x; constructor=y; a' },
		{ cookie: `briefs=${Array.from({ length: 500 }, () => 'AAAAAAAAAAAAAAAAAAAAAA').join('.')}` },
		{ cookie: `edit=${"' OR 1=1 --"}; revoke=<script>hostile()</script>` },
		{ 'x-sveltekit-invalidated': 'x', 'x-sveltekit-action': 'true' },
		{ 'x-sveltekit-prerender': '/etc/passwd', purpose: 'prefetch' },
		{ upgrade: 'websocket', connection: 'upgrade' },
		{ expect: '200-ok' },
		{ origin: 'https://evil.example' }
	];
	for (const trick of tricks)
		for (const path of [
			'/',
			'/ko/compare/lmo-approval',
			'/briefs',
			'/briefs/AAAAAAAAAAAAAAAAAAAAAA/edit',
			'/s/x/revoke',
			'/share?of=/gaps',
			'/api/v1',
			'/favicon.svg',
			'/none'
		]) {
			// The server itself refuses an expectation that it does not know, before any page.
			if (trick['expect'] || trick['host'] === '' || trick['upgrade']) continue;
			const { body } = await get(path, trick);
			hold(`${path} believes ${JSON.stringify(trick).slice(0, 80)}`, !body.includes('evil.example'));
		}
	// What one visitor's header did is not kept for the next.
	hold('the kept page is clean', !(await get('/ko/compare/lmo-approval')).body.includes('evil.example'));
}

/** Secrets that are wrong, of something else, or used already. Gives those that must not stand in the log. */
async function forged(
	brief: { page: string; id: string; key: string },
	server: Watched,
	{ get, post, hold }: { get: Get; post: Post; hold: Hold }
): Promise<string[]> {
	const stranger = visitor(server.origin);
	const other = await stranger.startBrief('Other');
	for (const key of [
		other.key,
		brief.key.slice(1),
		brief.key.toLowerCase(),
		'',
		'A'.repeat(32),
		`${brief.key}%00`,
		'../..',
		brief.id
	]) {
		await stranger.get(`${brief.page}?key=${encodeURIComponent(key)}`);
		const { status } = await stranger.get(brief.page);
		hold(`a forged secret opens a brief: ${status}`, status === 403);
		const written = await stranger.post(`${brief.page}?/note`, { note: 'Forged' });
		hold(`a forged secret writes: ${written.status}`, written.status === 403);
	}
	const unknown = await stranger.get('/briefs/AAAAAAAAAAAAAAAAAAAAAA/edit');
	const wrong = await stranger.get(brief.page);
	const same = (body: string, id: string) => body.replaceAll(id, 'ID');
	hold(
		'a brief that exists answers as one that does not',
		unknown.status === wrong.status && same(unknown.body, 'AAAAAAAAAAAAAAAAAAAAAA') === same(wrong.body, brief.id)
	);

	const renewed = await post(`${brief.page}?/renew`, {});
	const key = /key=([\w-]{32})/.exec(String(renewed.headers['location']))?.[1] ?? '';
	await stranger.get(`${brief.page}?key=${brief.key}`);
	hold('a secret that was renewed is replayed', (await stranger.get(brief.page)).status === 403);
	await get(`${brief.page}?key=${key}`);
	hold('the new secret opens', (await get(brief.page)).status === 200);

	const made = await post('/share?/freeze', { of: '/gaps?q=risk' });
	const [, link = '', revokeKey = ''] = /(\/s\/[\w-]{22})\/revoke\?key=([\w-]{32})/.exec(made.body) ?? [];
	hold('a view is frozen', link !== '');
	await stranger.get(`${link}/revoke?key=${other.key}`);
	hold('a secret of something else revokes', (await stranger.post(`${link}/revoke`, {})).status === 403);
	await get(`${link}/revoke?key=${revokeKey}`);
	hold('the right secret revokes', (await post(`${link}/revoke`, {})).status === 200);
	await get(`${link}/revoke?key=${revokeKey}`);
	hold('a used secret is replayed', (await post(`${link}/revoke`, {})).status === 403);
	hold('a revoked view is gone', (await get(link)).status === 410);
	stranger.close();
	const stored = [server.workspace, `${server.workspace}-wal`].map((file) => readFileSync(file));
	for (const secret of [key, revokeKey, other.key, brief.key])
		hold('a secret stands in the store', !stored.some((bytes) => bytes.includes(secret)));
	return [key, revokeKey, other.key];
}

/** One address that wants to fill the store. */
async function flooded(post: Post, hold: Hold, times: number): Promise<void> {
	const statuses = new Map<number, number>();
	const start = performance.now();
	let slowest = 0;
	for (let done = 0; done < times; done += 20)
		await Promise.all(
			Array.from({ length: 20 }, async () => {
				const from = performance.now();
				const { status } = await post('/briefs?/create', { title: 'Flood' });
				slowest = Math.max(slowest, performance.now() - from);
				statuses.set(status, (statuses.get(status) ?? 0) + 1);
			})
		);
	const each = (performance.now() - start) / times;
	hold(
		`${times} briefs from one address: ${JSON.stringify([...statuses])}`,
		(statuses.get(303) ?? 0) <= 40 && (statuses.get(429) ?? 0) >= times - 40
	);
	hold(`a refusal took ${each.toFixed(0)} ms, the slowest ${slowest.toFixed(0)} ms`, each < 60 && slowest < 5000);
}
