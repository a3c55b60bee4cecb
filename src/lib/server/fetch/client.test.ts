import { describe, expect, it } from 'vitest';
import { FetchFault, httpClient, redirected, type Ask } from './client';
import { GENTLE } from './pace';
import { cutOff, endless, localServer, redirect, silent, stoppedClock, text, type LocalServer } from './test-server';

async function asking(server: LocalServer, path = '/a', more: Partial<Ask<string>> = {}, timeoutMs = 30_000) {
	const { pace, slept } = stoppedClock();
	const waits: { host: string; seconds: number; why: string }[] = [];
	const client = httpClient('Concord/0.1.0', { ...GENTLE, ...pace, mostBytes: 10_000, timeoutMs }, (wait) =>
		waits.push(wait)
	);
	const ask = () =>
		client.get({ url: new URL(path, server.base), accept: 'application/xml', read: (body) => body, ...more });
	try {
		const answer = await ask();
		return { got: answer.is === 'text' ? answer.value : answer.is, slept, waits, again: ask };
	} catch (fault) {
		if (!(fault instanceof FetchFault)) throw fault;
		return { fault: { kind: fault.kind, why: fault.why }, slept, waits };
	}
}

describe('a server is asked', () => {
	it('by name and version, for what is wanted', async () => {
		const server = await localServer();
		server.on('/a', text('<a/>'));
		expect(await asking(server)).toMatchObject({ got: '<a/>', slept: [] });
		expect(server.asked[0]?.headers).toMatchObject({ 'user-agent': 'Concord/0.1.0', accept: 'application/xml' });
	});

	it('not more often than once a second', async () => {
		const server = await localServer();
		server.on('/a', text('<a/>'));
		const { again, slept } = await asking(server);
		await again?.();
		expect(slept).toEqual([1000]);
	});

	it('again after 500 and after a broken connection, waiting longer each time', async () => {
		const server = await localServer();
		server.on('/a', text('', { status: 500 }), cutOff('<a>'), text('', { status: 503 }), text('<a/>'));
		const { got, slept, waits } = await asking(server);
		expect(got).toBe('<a/>');
		expect(slept).toEqual([1000, 2000, 4000]);
		expect(waits).toEqual([
			{ host: server.host, seconds: 1, why: 'the server answered 500' },
			{
				host: server.host,
				seconds: 2,
				why: expect.stringMatching(/^the connection failed or broke off \(UND_ERR_\w+\)$/)
			},
			{ host: server.host, seconds: 4, why: 'the server answered 503' }
		]);
	});

	it('after 429 no sooner than it says, in seconds or as a date', async () => {
		const server = await localServer();
		server.on(
			'/a',
			text('', { status: 429, 'retry-after': '7' }),
			text('', { status: 429, 'retry-after': 'Thu, 26 Nov 2026 00:00:27 GMT' }),
			text('<a/>')
		);
		expect(await asking(server)).toMatchObject({ got: '<a/>', slept: [7000, 20_000] });
	});

	it('not again in this run where it wants to be left alone for long', async () => {
		const server = await localServer();
		server.on('/a', text('', { status: 429, 'retry-after': '3600' }));
		expect((await asking(server)).fault).toEqual({
			kind: 'host',
			why: 'the server answered 429, and asks to be left alone for 3600 s; run the command again then'
		});
		expect(server.asked).toHaveLength(1);
	});

	it('four times at the most', async () => {
		const server = await localServer();
		server.on('/a', text('', { status: 502 }));
		expect((await asking(server)).fault).toEqual({ kind: 'passing', why: 'the server answered 502, 4 times' });
		expect(server.asked).toHaveLength(4);
	});
});

describe('what is no answer', () => {
	it('404 is final, with the reason that the server gives', async () => {
		const server = await localServer();
		server.on('/a', text('{"error":"No matching content found."}', { status: 404 }));
		expect((await asking(server)).fault).toEqual({
			kind: 'law',
			why: 'the server answered 404: No matching content found'
		});
		expect((await asking(server, '/b')).fault).toEqual({ kind: 'law', why: 'the server answered 404' });
		expect(server.asked).toHaveLength(2);
	});

	it('403 closes the server for this caller', async () => {
		const server = await localServer();
		server.on('/a', text('', { status: 403 }));
		expect((await asking(server)).fault).toEqual({
			kind: 'host',
			why: 'the server answered 403: it does not accept this caller'
		});
	});

	it('a slow answer ends at the time-out, before the first byte and after it', async () => {
		const server = await localServer();
		server.on('/a', silent);
		const late = { kind: 'passing', why: 'the server was not done after 0.2 s, 4 times' };
		expect((await asking(server, '/a', {}, 200)).fault).toEqual(late);
		server.on('/a', (response) => response.writeHead(200).write('<a>'));
		expect((await asking(server, '/a', {}, 200)).fault).toEqual(late);
	});

	it('a text that never ends is left at the limit, and the transfer is ended', async () => {
		const server = await localServer();
		const closed = new Promise<void>((resolve) => server.on('/a', endless(resolve)));
		expect((await asking(server)).fault).toEqual({
			kind: 'law',
			why: 'the text is larger than 10000 bytes, which no law is'
		});
		await closed;
		expect(server.asked).toHaveLength(1);
	});

	it('a compressed text counts by what it is unpacked', async () => {
		const { gzipSync } = await import('node:zlib');
		const server = await localServer();
		server.on('/a', text(gzipSync('a'.repeat(1_000_000)), { 'content-encoding': 'gzip' }));
		expect((await asking(server)).fault?.why).toBe('the text is larger than 10000 bytes, which no law is');
	});

	it.each([
		[
			'the server answered with a web page instead of a law',
			'<!DOCTYPE html><html><body>점검</body></html>',
			'text/xml'
		],
		['the server answered with a web page instead of a law', 'Access', 'text/html; charset=utf-8'],
		['the server answered with nothing', ' ', 'text/xml']
	])('%s, with status 200: it is asked again', async (why, body, type) => {
		const server = await localServer();
		server.on('/a', text(body, { 'content-type': type }));
		expect((await asking(server)).fault).toEqual({ kind: 'passing', why: `${why}, 4 times` });
	});

	it('bytes that are not UTF-8', async () => {
		const server = await localServer();
		server.on('/a', text(new Uint8Array([0x3c, 0xb0, 0xa1])));
		expect((await asking(server)).fault).toEqual({ kind: 'law', why: 'the text is not UTF-8' });
	});

	it('"not modified" counts only where a text is here', async () => {
		const server = await localServer();
		server.on('/a', (response) => response.writeHead(304).end());
		expect((await asking(server)).fault).toEqual({ kind: 'law', why: 'the server answered 304' });
		expect((await asking(server, '/a', { headers: { 'if-none-match': '"1"' } })).got).toBe('unchanged');
	});

	it('a server that is not there', async () => {
		const { fault } = await asking({ ...(await localServer()), base: 'http://127.0.0.1:1' });
		expect(fault).toEqual({
			kind: 'passing',
			why: expect.stringMatching(/^the connection failed or broke off \(.+\), 4 times$/)
		});
	});
});

describe('a redirect', () => {
	it('is followed on the same host, each step in its turn', async () => {
		const server = await localServer();
		server.on('/a', redirect('/b', 301));
		server.on('/b', text('<b/>'));
		expect(await asking(server)).toMatchObject({ got: '<b/>', slept: [1000] });
	});

	it('to another host is refused: that host is not asked', async () => {
		const [server, other] = [await localServer(), await localServer()];
		server.on('/a', redirect(`${other.base}/a`));
		expect((await asking(server)).fault).toEqual({
			kind: 'host',
			why: `the server redirects to ${other.host}, which is refused; it may do so to callers that ask too much, so try again later`
		});
		expect(other.asked).toEqual([]);
	});

	it('may go from http to https, never back', () => {
		const [plain, secure] = [new URL('http://law.example/a?OC=me'), new URL('https://law.example/a?OC=me')];
		expect(redirected(plain, 'https://law.example/b').href).toBe('https://law.example/b');
		expect(redirected(secure, '/b').href).toBe('https://law.example/b');
		expect(() => redirected(secure, 'http://law.example/b')).toThrow(
			'the server redirects to an unencrypted address, which is refused'
		);
	});

	it('in circles or to nowhere ends', async () => {
		const server = await localServer();
		server.on('/a', redirect('/a'));
		expect((await asking(server)).fault).toEqual({ kind: 'law', why: 'the server redirects in circles' });
		expect(server.asked).toHaveLength(6);
		server.on('/a', text('', { status: 302 }));
		expect((await asking(server)).fault).toEqual({ kind: 'law', why: 'the server redirects to no address' });
	});
});
