import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test, TOPIC } from './site';

test.describe('the server', () => {
	const folder = mkdtempSync(join(tmpdir(), 'concord-'));
	const real = 'var/reference.sqlite';
	const stores = {
		missing: () => join(folder, 'missing.sqlite'),
		empty: () => {
			const file = join(folder, 'empty.sqlite');
			writeFileSync(file, '');
			return file;
		},
		truncated: () => {
			const file = join(folder, 'truncated.sqlite');
			const whole = readFileSync(real);
			writeFileSync(file, whole.subarray(0, Math.floor(whole.length / 2)));
			return file;
		},
		'no database': () => {
			const file = join(folder, 'text.sqlite');
			copyFileSync('README.md', file);
			return file;
		}
	};
	for (const [kind, make] of Object.entries(stores)) {
		test(`refuses to start on a reference database that is ${kind}, and says what repairs it`, () => {
			const started = spawnSync(process.execPath, ['build'], {
				env: { ...process.env, CONCORD_REFERENCE: make(), PORT: '0' },
				encoding: 'utf8',
				timeout: 20_000
			});
			expect(started.status).toBe(1);
			expect(started.stderr).toContain('Concord cannot start.');
			expect(started.stderr).toContain('npm run reference -- build');
		});
	}

	test('answers 304 to who has the page already, and compresses it for who can read that', async ({ baseURL }) => {
		const plain = await fetch(`${baseURL}${TOPIC}`, { headers: { 'accept-encoding': 'identity' } });
		const etag = plain.headers.get('etag') ?? '';
		expect(etag).toMatch(/^W\/".+"$/);
		const again = await fetch(`${baseURL}${TOPIC}`, { headers: { 'if-none-match': etag } });
		expect(again.status).toBe(304);
		const other = await fetch(`${baseURL}${TOPIC}`, { headers: { 'if-none-match': '"other"' } });
		expect(other.status).toBe(200);
	});

	test('sends the same page compressed', async ({ baseURL, request }) => {
		const plain = await (await fetch(`${baseURL}${TOPIC}`, { headers: { 'accept-encoding': 'identity' } })).text();
		const response = await request.get(TOPIC, { headers: { 'accept-encoding': 'br' } });
		expect(response.headers()['content-encoding']).toBe('br');
		// Playwright unpacks what it knows; a body still packed is unpacked here.
		const body = await response.body();
		const text =
			body.subarray(0, 15).toString() === '<!doctype html>' ? body.toString() : brotliDecompressSync(body).toString();
		expect(text).toBe(plain);
	});

	test('sends a strict content security policy and the other headers, from the cache too', async ({ request }) => {
		for (let round = 0; round < 2; round++) {
			const headers = (await request.get('/about')).headers();
			const policy = headers['content-security-policy'] ?? '';
			for (const part of ["default-src 'none'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"]) {
				expect(policy).toContain(part);
			}
			expect(policy).not.toContain("'unsafe-inline'");
			expect(policy).not.toContain("'unsafe-eval'");
			expect(headers['x-content-type-options']).toBe('nosniff');
			expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
		}
	});

	test('answers HEAD like GET, without a body', async ({ request }) => {
		const response = await request.head(TOPIC);
		expect(response.status()).toBe(200);
		expect((await response.body()).length).toBe(0);
	});
});
