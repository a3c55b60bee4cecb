import { Agent, request } from 'node:http';

export interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly body: string;
}
export interface Sent {
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string | Uint8Array;
}

/** A client that sends exactly what it is told to, and has a browser's cookies: name, value and path. */
export function visitor(origin: string) {
	const agent = new Agent({ keepAlive: true, maxSockets: 64 });
	const jar = new Map<string, { name: string; value: string; path: string }>();
	const cookiesFor = (path: string) =>
		[...jar.values()]
			.filter((cookie) => path.split('?')[0]?.startsWith(cookie.path))
			.map(({ name, value }) => `${name}=${value}`)
			.join('; ');

	function send(path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Answer> {
		const { hostname, port } = new URL(origin);
		const cookie = cookiesFor(path);
		return new Promise((resolve, reject) => {
			const sent = request(
				{
					agent,
					hostname,
					port,
					path,
					method,
					headers: {
						accept: 'text/html,*/*;q=0.8',
						...(cookie && { cookie }),
						...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
						...headers
					}
				},
				(response) => {
					const chunks: Buffer[] = [];
					response.on('data', (chunk: Buffer) => chunks.push(chunk));
					response.on('error', reject);
					response.on('end', () => {
						for (const line of response.headers['set-cookie'] ?? []) keepCookie(line);
						resolve({
							status: response.statusCode ?? 0,
							headers: response.headers,
							body: Buffer.concat(chunks).toString()
						});
					});
				}
			);
			// A kept connection that the server closed in the same moment: sent again, as browsers do.
			sent.on('error', (error) => {
				if (sent.reusedSocket && Reflect.get(error, 'code') === 'ECONNRESET')
					send(path, { method, headers, ...(body !== undefined && { body }) }).then(resolve, reject);
				else reject(error);
			});
			sent.setTimeout(15_000, () => sent.destroy(new Error(`No answer in 15 s to ${method} ${path.slice(0, 200)}`)));
			sent.end(body);
		});
	}
	function keepCookie(line: string): void {
		const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
		const path = /;\s*path=([^;]+)/i.exec(line)?.[1] ?? '/';
		if (/max-age=0/i.test(line) || value === '') jar.delete(`${name} ${path}`);
		else jar.set(`${name} ${path}`, { name, value, path });
	}

	const post = (
		path: string,
		fields: Readonly<Record<string, string>>,
		headers: Readonly<Record<string, string>> = {}
	) =>
		send(path, {
			method: 'POST',
			headers: { origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
			body: new URLSearchParams(fields).toString()
		});

	return {
		origin,
		send,
		get: (path: string, headers: Readonly<Record<string, string>> = {}) => send(path, { headers }),
		post,
		/** Starts a brief and opens it for editing; gives its page and secret. */
		async startBrief(title: string): Promise<{ page: string; id: string; key: string }> {
			const made = await post('/briefs?/create', { title });
			const to = String(made.headers['location'] ?? '');
			const [, page = '', id = '', key = ''] = /^((?:\/ko)?\/briefs\/([\w-]+)\/edit)\?key=([\w-]+)$/.exec(to) ?? [];
			if (!key) throw new Error(`No brief was made: ${made.status} ${to}`);
			await send(to);
			return { page, id, key };
		},
		/** A file as a browser sends it. */
		upload: (path: string, content: string | Uint8Array, name = 'brief.json') => {
			const boundary = 'a-boundary-of-the-test';
			const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/json\r\n\r\n`;
			return send(path, {
				method: 'POST',
				headers: { origin, 'content-type': `multipart/form-data; boundary=${boundary}` },
				body: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)])
			});
		},
		close: () => agent.destroy()
	};
}
export type Visitor = ReturnType<typeof visitor>;
