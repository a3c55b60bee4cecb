import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers, freePort } from '../../scripts/server.js';

export interface Watched {
	readonly origin: string;
	readonly workspace: string;
	/** Everything that the server has printed. */
	readonly log: () => string;
	/** At once, as when the power goes. */
	readonly kill: () => Promise<void>;
	/** As when the machine is shut down. */
	readonly stop: () => Promise<void>;
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'concord-hostile-'));

/** The built server on a workspace of its own, with all that it prints; started by another program where one is named. */
export async function startWatched(
	workspace = join(newFolder(), 'workspace.sqlite'),
	env: Readonly<Record<string, string>> = {},
	by: readonly string[] = []
): Promise<Watched> {
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const [program = process.execPath, ...args] = [...by, process.execPath, 'build'];
	const child = spawn(program, args, {
		env: {
			...process.env,
			HOST: '127.0.0.1',
			PORT: String(port),
			ORIGIN: origin,
			BODY_SIZE_LIMIT: '2M',
			CONCORD_TODAY: '2026-11-25',
			CONCORD_WORKSPACE: workspace,
			...env
		},
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const printed: string[] = [];
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
	const ended = once(child, 'exit');
	const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
		child.kill(signal);
		await ended;
	};
	try {
		await answers(`${origin}/about`, () => child.exitCode !== null);
	} catch (error) {
		throw new Error(`${String(error)}\n${printed.join('')}`, { cause: error });
	}
	return { origin, workspace, log: () => printed.join(''), kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}
