// @ts-check
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/**
 * Starts the built server on a free port, for the screenshot and the benchmark.
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ origin: string, stop: () => void }>}
 */
export async function startServer(env = {}) {
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const child = spawn(process.execPath, ['build'], {
		env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ORIGIN: origin, ...env },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	await answers(origin, () => child.exitCode !== null);
	return { origin, stop: () => void child.kill() };
}

/**
 * Waits until an address answers.
 * @param {string} address
 * @param {() => boolean} gone whether the server has ended meanwhile
 */
export async function answers(address, gone) {
	for (;;) {
		try {
			await (await fetch(address)).arrayBuffer();
			return;
		} catch {
			if (gone()) throw new Error('The server ended before it answered. Run npm run build first.');
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
	}
}

/** @returns {Promise<number>} */
export function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}
